"""The session against a stand-in network."""

from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.session.live import Live
from alexnet_app.session.session import Session
from alexnet_app.sources.source import PhotoData
from tests.alexnet_app.fake_multimedia import FakeAccess, FakeDevice, FakeMultimedia


def test_photo_is_answered_with_maps_and_kernels(answered_session):
    session = answered_session
    assert session.photos.name == "red.png"
    assert session.answers.classification.top(1)[0].name == "red_thing"
    assert session.selection.layer == "conv1"
    assert session.selection.maps.values.shape == (55, 55, 96)
    assert session.selection.kernels.values.shape == (11, 11, 3, 96)
    assert session.answers.square.pixels.shape == (227, 227, 3)
    assert session.network.device == "CPU"


def test_photo_opened_before_the_network_waits_for_it(empty_session, network_folder, red_photo, qtbot):
    with qtbot.waitSignal(empty_session.photos.changed):
        empty_session.photos.open([red_photo])
    assert empty_session.answers.classification is None
    with (
        qtbot.waitSignal(empty_session.selection.maps_changed, check_params_cb=lambda: True),
        qtbot.waitSignal(empty_session.network.state_changed),
    ):
        empty_session.network.choose(network_folder)
    qtbot.waitUntil(lambda: empty_session.answers.classification is not None)
    assert empty_session.answers.classification.top(1)[0].name == "red_thing"


def test_every_layer_gives_its_maps(answered_session, qtbot):
    session = answered_session
    walked = [session.selection.layer]
    while True:
        before = session.selection.layer
        session.selection.next_layer()
        if session.selection.layer == before:
            break
        walked.append(session.selection.layer)
        qtbot.waitUntil(lambda: session.selection.maps is not None)
        assert session.selection.maps.layer == session.selection.layer
        assert session.selection.maps.values.shape == session.selection.description.output_shape
    assert walked == [layer.name for layer in session.network.layers if layer.kind != "input"]
    session.selection.choose_layer("conv1")
    assert session.selection.maps.layer == "conv1", "the maps of a layer seen before are still there"


def test_unit_is_kept_through_smaller_layers(answered_session):
    session = answered_session
    session.selection.choose_layer("conv3")
    session.selection.choose_unit(300)
    session.selection.choose_layer("conv1")
    assert session.selection.unit == 95
    session.selection.choose_layer("conv4")
    assert session.selection.unit == 300
    session.selection.choose_unit(10_000)
    assert session.selection.address() == "conv4/383"


@pytest.mark.parametrize("address", ["conv3/384", "conv9/1", "conv3/-1", "conv3/x", "", "image/0", "/", "conv3/"])
def test_addresses_that_name_nothing(answered_session, address):
    assert not answered_session.selection.go_to(address)
    assert answered_session.selection.address() == "conv1/0"


def test_address_can_be_typed(answered_session):
    assert answered_session.selection.go_to(" Conv3/217 ")
    assert answered_session.selection.address() == "conv3/217"
    assert answered_session.selection.go_to("fc7")
    assert answered_session.selection.layer == "fc7"


def test_second_photo_replaces_the_first(answered_session, green_photo, qtbot):
    session = answered_session
    session.photos.open([green_photo])
    assert session.answers.busy
    qtbot.waitUntil(lambda: not session.answers.busy)
    assert session.answers.classification.top(1)[0].name == "green_thing"
    assert session.photos.strip.names() == ["red.png", "green.png"]
    session.photos.previous()
    qtbot.waitUntil(lambda: session.photos.name == "red.png" and not session.answers.busy)
    assert session.photos.strip.index == 0
    assert session.answers.classification.top(1)[0].name == "red_thing"


def test_fast_walk_shows_the_last_photo_only(session, make_photo, qtbot):
    photos = [make_photo(f"{number}.png", (10 * number, 200, 10)) for number in range(12)]
    session.photos.open(photos)
    for _ in range(11):
        session.photos.next()
    qtbot.waitUntil(lambda: not session.answers.busy and session.photos.photo is not None)
    assert session.photos.name == "11.png"
    assert session.photos.strip.index == 11


def test_bad_file_is_a_problem_and_the_picture_stays(answered_session, tmp_path, qtbot):
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"not a photo")
    with qtbot.waitSignal(answered_session.problems.told) as caught:
        answered_session.photos.open([bad])
    assert "bad.jpg" in caught.args[0]
    assert answered_session.photos.name == "red.png"
    assert answered_session.photos.strip.names() == ["red.png"]
    assert answered_session.photos.strip.index == 0
    assert not answered_session.answers.busy


def test_frames_are_answered_without_any_widget(qapp, start_process, network_folder, red_photo, qtbot):
    fake = FakeMultimedia(FakeDevice(b"inside", "Integrated Webcam"))
    session = Session(start_process, Live(load=fake.load, access=FakeAccess()))
    session.network.choose(network_folder)
    session.live.start_camera()
    fake.send()
    qtbot.waitUntil(lambda: session.answers.classification is not None)
    assert session.photos.name == "Integrated Webcam"
    assert session.photos.is_frame
    assert session.answers.live
    session.live.set_frozen(True)
    assert not session.answers.live
    session.photos.open([red_photo])
    assert session.live.kind is None, "a frozen camera is let go as well"
    qtbot.waitUntil(lambda: session.photos.name == "red.png" and not session.photos.is_frame)
    fake.unplug(fake.devices[0])
    session.live.start_camera()
    assert session.problems.current is not None
    session.close()


def test_a_folder_fills_the_strip(session, make_photo, tmp_path, qtbot):
    for name in ("b.png", "a.jpg", "c.bmp"):
        make_photo(name)
    (tmp_path / "notes.txt").write_text("no photo")
    session.photos.open([tmp_path])
    qtbot.waitUntil(lambda: len(session.photos.strip) == 3 and not session.photos.busy)
    assert session.photos.strip.names() == ["a.jpg", "b.png", "c.bmp"]
    assert session.photos.name == "a.jpg"


def test_picture_data(session, red_photo, qtbot):
    session.photos.open([PhotoData(red_photo.read_bytes(), "pasted")])
    qtbot.waitUntil(lambda: session.photos.photo is not None)
    assert session.photos.name == "pasted"


def test_network_switch_keeps_photo_and_place(answered_session, other_network, qtbot):
    session = answered_session
    session.selection.choose_layer("conv3")
    session.selection.choose_unit(217)
    session.network.choose(other_network)
    assert session.network.coming.name == "three-things"
    assert session.network.state == "ready", "the one before answers until the other is ready"
    assert session.answers.classification.network == "six-things"
    qtbot.waitUntil(lambda: session.network.coming is None)
    assert session.answers.classification is None, "the answer of the one before is not shown in the other's name"
    qtbot.waitUntil(lambda: session.answers.classification is not None and session.selection.maps is not None)
    assert session.photos.name == "red.png"
    assert session.selection.address() == "conv3/217"
    assert session.answers.classification.network == "three-things"
    assert session.answers.square.pixels.shape == (224, 224, 3)


def test_folder_without_a_network_changes_nothing(answered_session, tmp_path, qtbot):
    card = answered_session.network.card
    with qtbot.waitSignal(answered_session.problems.told):
        answered_session.network.choose(tmp_path)
    assert answered_session.network.card is card
    assert answered_session.network.state == "ready"


def test_mark_on_the_map_and_on_the_photo_agree(answered_session):
    session = answered_session
    session.selection.mark_map_position(27, 27)
    x, y = session.selection.marked_point
    left, _, right, _ = session.selection.marked_region
    scale = (session.answers.square.region[2] - session.answers.square.region[0]) / 227
    assert right - left == pytest.approx(11 * scale)
    assert (left + right) / 2 == pytest.approx(x)
    session.selection.clear_mark()
    assert session.selection.marked_region is None
    session.selection.mark_photo_point(x, y)
    assert session.selection.marked_position == (27, 27)
    unit, value = session.selection.strongest_at_mark(3)[0]
    assert value == session.selection.maps.values[27, 27].max()
    assert session.selection.maps.values[27, 27, unit] == value
    session.selection.choose_layer("conv5")
    assert session.selection.marked_point == (x, y)
    assert session.selection.marked_region[2] - session.selection.marked_region[0] > 11 * scale
    session.selection.mark_photo_point(-5, 0)
    assert session.selection.marked_point is None


def test_overlay_is_the_units_map(answered_session):
    session = answered_session
    assert session.selection.overlay is None
    session.selection.set_overlay_visible(True)
    assert session.selection.overlay.shape == (55, 55)
    assert session.selection.overlay.max() == pytest.approx(1)
    session.selection.choose_layer("fc6")
    assert session.selection.overlay is None


def test_fit_and_views(answered_session, qtbot):
    session = answered_session
    session.answers.set_fit("stretch")
    qtbot.waitUntil(lambda: not session.answers.busy)
    assert session.answers.square.region == (0, 0, 320, 240)
    session.answers.set_views(10)
    qtbot.waitUntil(lambda: session.answers.classification.views == 10)
    # The centre of the stretched photo: the mark and the maps belong to it.
    share = (256 - 227) / 2 / 256
    assert session.answers.square.region == pytest.approx(
        (320 * share, 240 * share, 320 * (1 - share), 240 * (1 - share)), abs=1
    )
    session.answers.set_fit("crop")
    qtbot.waitUntil(lambda: not session.answers.busy)
    ten = session.answers.square
    session.answers.set_views(1)
    qtbot.waitUntil(lambda: session.answers.classification.views == 1)
    assert ten.region == pytest.approx(session.answers.square.region)
    np.testing.assert_array_equal(ten.pixels, session.answers.square.pixels)
    with pytest.raises(ValueError, match="zoom"):
        session.answers.set_fit("zoom")


def test_live_frames_are_answered_and_smoothed(session, qtbot):
    session.answers.set_live(True)
    red = np.zeros((120, 160, 3), np.uint8)
    red[..., 0] = 200
    session.photos.show_frame(red, "camera")
    qtbot.waitUntil(lambda: session.answers.classification is not None)
    assert session.answers.classification.top(1)[0].probability == pytest.approx(0.8)
    blue = red[..., ::-1].copy()
    with qtbot.waitSignal(session.answers.classification_changed):
        session.photos.show_frame(blue, "camera")
    assert session.answers.classification.top(1)[0].probability == pytest.approx(0.42)
    session.answers.set_smoothing(False)
    with qtbot.waitSignal(session.answers.classification_changed):
        session.photos.show_frame(blue, "camera")
    assert session.answers.classification.top(1)[0].probability == pytest.approx(0.8)
    session.answers.set_live(False)
    assert session.photos.photo is not None


def test_a_stopped_network_leaves_nothing_of_the_photo_before(answered_session, green_photo, qtbot):
    session = answered_session
    session.selection.set_overlay_visible(True)
    session.network.process.stopped.emit("the log is in ...")
    assert session.answers.classification.top(1)[0].name == "red_thing", "it is still the answer to what is shown"
    session.photos.open([green_photo])
    qtbot.waitUntil(lambda: session.photos.name == "green.png")
    assert session.answers.classification is None
    assert session.selection.maps is None
    assert session.selection.overlay is None
    qtbot.waitUntil(lambda: session.answers.square is not None)
    assert session.problems.current.lasts, "the photo has opened, but the network still stands still"
    session.network.restart()
    assert session.problems.current is None
    qtbot.waitUntil(lambda: session.answers.classification is not None)
    assert session.answers.classification.top(1)[0].name == "green_thing"


def test_a_network_that_stops_before_it_has_answered_leaves_nothing(answered_session, green_photo, monkeypatch, qtbot):
    session = answered_session
    monkeypatch.setattr(session.network, "ask", lambda request: None)
    session.photos.open([green_photo])
    qtbot.waitUntil(lambda: session.answers.outdated)
    assert session.photos.name == "green.png"
    assert session.answers.classification.top(1)[0].name == "red_thing"
    session.network.process.stopped.emit("the log is in ...")
    assert not session.answers.outdated
    assert session.answers.classification is None


def test_what_is_shown_is_outdated_only_while_another_answer_is_awaited(answered_session, tmp_path, qtbot):
    session = answered_session
    heard = []
    session.answers.outdated_changed.connect(lambda: heard.append(session.answers.outdated))
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"not a photo")
    session.photos.open([bad])
    qtbot.waitUntil(lambda: session.problems.current is not None)
    qtbot.wait(250)
    assert not session.answers.outdated
    assert heard in ([], [True, False])


def test_no_map_of_the_photo_before_lies_over_the_next(answered_session, green_photo, monkeypatch, qtbot):
    session = answered_session
    session.selection.set_overlay_visible(True)
    assert session.selection.overlay is not None
    asked = []
    monkeypatch.setattr(session.network, "ask", asked.append)
    session.photos.open([green_photo])
    qtbot.waitUntil(lambda: bool(asked))
    session.selection.mark_map_position(3, 3)
    assert session.photos.name == "green.png"
    assert session.selection.overlay is None
    assert session.selection.strongest_at_mark(3) == []
    monkeypatch.undo()
    session.network.ask(asked[-1])
    qtbot.waitUntil(lambda: session.selection.overlay is not None)
    assert len(session.selection.strongest_at_mark(3)) == 3
