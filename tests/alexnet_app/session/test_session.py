"""The session against a stand-in network."""

from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.sources.source import PhotoData


def test_photo_is_answered_with_maps_and_kernels(answered_session):
    session = answered_session
    assert session.photo_name == "red.png"
    assert session.classification.top(1)[0].name == "red_thing"
    assert session.layer == "conv1"
    assert session.feature_maps.values.shape == (55, 55, 96)
    assert session.kernels.values.shape == (11, 11, 3, 96)
    assert session.square.pixels.shape == (227, 227, 3)
    assert session.device == "CPU"


def test_photo_opened_before_the_network_waits_for_it(empty_session, network_folder, red_photo, qtbot):
    with qtbot.waitSignal(empty_session.photo_changed):
        empty_session.open_sources([red_photo])
    assert empty_session.classification is None
    with (
        qtbot.waitSignal(empty_session.feature_maps_changed, check_params_cb=lambda: True),
        qtbot.waitSignal(empty_session.network_state_changed),
    ):
        empty_session.choose_network(network_folder)
    qtbot.waitUntil(lambda: empty_session.classification is not None)
    assert empty_session.classification.top(1)[0].name == "red_thing"


def test_every_layer_gives_its_maps(answered_session, qtbot):
    session = answered_session
    walked = [session.layer]
    while True:
        before = session.layer
        session.next_layer()
        if session.layer == before:
            break
        walked.append(session.layer)
        qtbot.waitUntil(lambda: session.feature_maps is not None)
        assert session.feature_maps.layer == session.layer
        assert session.feature_maps.values.shape == session.layer_description.output_shape
    assert walked == [layer.name for layer in session.layers if layer.kind != "input"]
    session.choose_layer("conv1")
    assert session.feature_maps.layer == "conv1", "the maps of a layer seen before are still there"


def test_unit_is_kept_through_smaller_layers(answered_session):
    session = answered_session
    session.choose_layer("conv3")
    session.choose_unit(300)
    session.choose_layer("conv1")
    assert session.unit == 95
    session.choose_layer("conv4")
    assert session.unit == 300
    session.choose_unit(10_000)
    assert session.address() == "conv4/383"


@pytest.mark.parametrize("address", ["conv3/384", "conv9/1", "conv3/-1", "conv3/x", "", "image/0", "/", "conv3/"])
def test_addresses_that_name_nothing(answered_session, address):
    assert not answered_session.go_to(address)
    assert answered_session.address() == "conv1/0"


def test_address_can_be_typed(answered_session):
    assert answered_session.go_to(" Conv3/217 ")
    assert answered_session.address() == "conv3/217"
    assert answered_session.go_to("fc7")
    assert answered_session.layer == "fc7"


def test_second_photo_replaces_the_first(answered_session, green_photo, qtbot):
    session = answered_session
    session.open_sources([green_photo])
    assert session.busy
    qtbot.waitUntil(lambda: not session.busy)
    assert session.classification.top(1)[0].name == "green_thing"
    assert [entry.name for entry in session.recent] == ["red.png", "green.png"]
    session.previous_photo()
    qtbot.waitUntil(lambda: session.photo_name == "red.png" and not session.busy)
    assert session.recent_index == 0
    assert session.classification.top(1)[0].name == "red_thing"


def test_fast_walk_shows_the_last_photo_only(session, make_photo, qtbot):
    photos = [make_photo(f"{number}.png", (10 * number, 200, 10)) for number in range(12)]
    session.open_sources(photos)
    for _ in range(11):
        session.next_photo()
    qtbot.waitUntil(lambda: not session.busy and session.photo is not None)
    assert session.photo_name == "11.png"
    assert session.recent_index == 11


def test_bad_file_is_a_problem_and_the_picture_stays(answered_session, tmp_path, qtbot):
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"not a photo")
    with qtbot.waitSignal(answered_session.problem) as caught:
        answered_session.open_sources([bad])
    assert "bad.jpg" in caught.args[0]
    assert answered_session.photo_name == "red.png"
    assert [entry.name for entry in answered_session.recent] == ["red.png"]
    assert answered_session.recent_index == 0
    assert not answered_session.busy


def test_folder_fills_the_strip_with_thumbnails(session, make_photo, tmp_path, qtbot):
    for name in ("b.png", "a.jpg", "c.bmp"):
        make_photo(name)
    (tmp_path / "notes.txt").write_text("no photo")
    session.open_sources([tmp_path])
    qtbot.waitUntil(lambda: len(session.recent) == 3 and all(entry.thumbnail for entry in session.recent))
    assert [entry.name for entry in session.recent] == ["a.jpg", "b.png", "c.bmp"]
    assert session.photo_name == "a.jpg"


def test_picture_data(session, red_photo, qtbot):
    session.open_sources([PhotoData(red_photo.read_bytes(), "pasted")])
    qtbot.waitUntil(lambda: session.photo is not None)
    assert session.photo_name == "pasted"


def test_network_switch_keeps_photo_and_place(answered_session, other_network, qtbot):
    session = answered_session
    session.choose_layer("conv3")
    session.choose_unit(217)
    session.choose_network(other_network)
    assert session.network_state == "loading"
    assert session.classification is None
    qtbot.waitUntil(lambda: session.classification is not None and session.feature_maps is not None)
    assert session.photo_name == "red.png"
    assert session.address() == "conv3/217"
    assert session.classification.network == "three-things"
    assert session.square.pixels.shape == (224, 224, 3)


def test_folder_without_a_network_changes_nothing(answered_session, tmp_path, qtbot):
    card = answered_session.card
    with qtbot.waitSignal(answered_session.problem):
        answered_session.choose_network(tmp_path)
    assert answered_session.card is card
    assert answered_session.network_state == "ready"


def test_mark_on_the_map_and_on_the_photo_agree(answered_session):
    session = answered_session
    session.mark_map_position(27, 27)
    x, y = session.marked_point
    left, _, right, _ = session.marked_region
    scale = (session.square.region[2] - session.square.region[0]) / 227
    assert right - left == pytest.approx(11 * scale)
    assert (left + right) / 2 == pytest.approx(x)
    session.clear_mark()
    assert session.marked_region is None
    session.mark_photo_point(x, y)
    assert session.marked_position == (27, 27)
    unit, value = session.strongest_at_mark(3)[0]
    assert value == session.feature_maps.values[27, 27].max()
    assert session.feature_maps.values[27, 27, unit] == value
    session.choose_layer("conv5")
    assert session.marked_point == (x, y)
    assert session.marked_region[2] - session.marked_region[0] > 11 * scale
    session.mark_photo_point(-5, 0)
    assert session.marked_point is None


def test_overlay_is_the_units_map(answered_session):
    session = answered_session
    assert session.overlay is None
    session.set_overlay_visible(True)
    assert session.overlay.shape == (55, 55)
    assert session.overlay.max() == pytest.approx(1)
    session.choose_layer("fc6")
    assert session.overlay is None


def test_fit_and_views(answered_session, qtbot):
    session = answered_session
    session.set_fit("stretch")
    qtbot.waitUntil(lambda: not session.busy)
    assert session.square.region == (0, 0, 320, 240)
    session.set_views(10)
    qtbot.waitUntil(lambda: session.classification.views == 10)
    with pytest.raises(ValueError, match="zoom"):
        session.set_fit("zoom")


def test_live_frames_are_answered_and_smoothed(session, qtbot):
    session.set_live(True)
    red = np.zeros((120, 160, 3), np.uint8)
    red[..., 0] = 200
    session.show_frame(red)
    qtbot.waitUntil(lambda: session.classification is not None)
    assert session.classification.top(1)[0].probability == pytest.approx(0.8)
    blue = red[..., ::-1].copy()
    with qtbot.waitSignal(session.classification_changed):
        session.show_frame(blue)
    assert session.classification.top(1)[0].probability == pytest.approx(0.42)
    session.set_smoothing(False)
    with qtbot.waitSignal(session.classification_changed):
        session.show_frame(blue)
    assert session.classification.top(1)[0].probability == pytest.approx(0.8)
    session.set_live(False)
    assert session.photo is not None
