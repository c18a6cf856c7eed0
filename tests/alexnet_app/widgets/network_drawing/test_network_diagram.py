"""The drawing of the network on a session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette

from alexnet_app.widgets.network_drawing.network_diagram import NetworkDiagram
from model.geometry import describe_layers


@pytest.fixture
def diagram(session, qtbot) -> NetworkDiagram:
    diagram = NetworkDiagram(session)
    qtbot.addWidget(diagram)
    diagram.resize(960, diagram.sizeHint().height())
    diagram.show()
    return diagram


def middle_of(diagram: NetworkDiagram, name: str) -> QPoint:
    drawn = next(item for item in diagram.drawn_layers if item.layer.name == name)
    return drawn.fronts[0].center().toPoint()


def test_shows_every_layer(diagram, session) -> None:
    assert [item.layer.name for item in diagram.drawn_layers] == [layer.name for layer in session.network.layers]


def test_a_click_chooses(diagram, session, qtbot) -> None:
    for name in ("conv3", "norm1", "fc7", "probabilities"):
        qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=middle_of(diagram, name))
        assert session.selection.layer == name
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=middle_of(diagram, "image"))
    assert session.selection.layer == "probabilities"


def test_arrow_keys_walk_through_all_layers(diagram, session, qtbot) -> None:
    names = [layer.name for layer in session.network.layers[1:]]
    qtbot.keyClick(diagram, Qt.Key.Key_Home)
    walked = [session.selection.layer]
    for _ in names:
        qtbot.keyClick(diagram, Qt.Key.Key_Right)
        walked.append(session.selection.layer)
    assert walked[:-1] == names
    assert walked[-1] == names[-1]
    qtbot.keyClick(diagram, Qt.Key.Key_Left)
    assert session.selection.layer == names[-2]
    qtbot.keyClick(diagram, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert session.selection.layer == names[-2], "Ctrl with an arrow is the window's"


def test_a_partial_last_window_is_described(diagram) -> None:
    text = {layer.name: diagram.description(layer) for layer in describe_layers("source_2012")}
    assert "kernel 11 × 11, stride 4, 3 more zeros on the right and below" in text["conv1"]
    assert "more zeros" not in text["conv2"]
    assert text["relu1"].startswith("relu1: activation")


def test_descriptions_say_kernel_stride_parameters_and_multiply_adds(diagram, session) -> None:
    text = {layer.name: diagram.description(layer) for layer in session.network.layers}
    assert "kernel 11 × 11, stride 4" in text["conv1"]
    assert "34,944 parameters" in text["conv1"]
    assert "105 M multiply-adds" in text["conv1"]
    assert "kernel 5 × 5, stride 1, padding 2, 2 groups" in text["conv2"]
    assert "each position sees 51 × 51 pixels" in text["conv2"]
    assert "window 3 × 3, stride 2" in text["pool1"]
    assert "37.8 M parameters" in text["fc6"]
    assert "parameters" not in text["norm1"]


def test_a_screen_reader_hears_the_chosen_layer(diagram, session) -> None:
    session.selection.choose_layer("conv2")
    assert diagram.accessibleDescription().startswith("conv2: convolution, kernel 5 × 5")


def test_the_chosen_layer_has_the_accent_and_follows_the_palette(diagram, session) -> None:
    session.selection.choose_layer("conv2")
    for accent in (QColor("#c04000"), QColor("#3070ff")):
        palette = QPalette(diagram.palette())
        palette.setColor(QPalette.ColorRole.Highlight, accent)
        diagram.setPalette(palette)
        picture = diagram.grab().toImage()
        ratio = picture.devicePixelRatio()
        assert picture.pixelColor(middle_of(diagram, "conv2") * ratio) == accent
        assert picture.pixelColor(middle_of(diagram, "conv3") * ratio) != accent


@pytest.mark.parametrize("width", [640, 960, 1280, 1920])
def test_labels_stay_apart_at_every_width(diagram, width, session) -> None:
    diagram.resize(width, diagram.sizeHint().height())
    slots = [item.slot for item in diagram.drawn_layers]
    assert slots[0].left() >= 0
    assert slots[-1].right() <= width
    assert not diagram.grab().isNull()


def test_another_network_draws_itself(diagram, session, other_network, qtbot) -> None:
    with qtbot.waitSignal(session.network.changed):
        session.network.choose(other_network)
    assert [item.layer.name for item in diagram.drawn_layers][:3] == ["image", "conv1", "pool1"]
    assert all(len(item.fronts) == 1 for item in diagram.drawn_layers)
    assert not diagram.grab().isNull()


def test_the_photo_stands_at_the_start(diagram, session, red_photo, qtbot) -> None:
    session.photos.open([red_photo])
    qtbot.waitUntil(lambda: session.answers.square is not None)
    picture = diagram.grab().toImage()
    colour = picture.pixelColor(middle_of(diagram, "image") * picture.devicePixelRatio())
    assert colour.red() > colour.green() + 50


def test_without_a_network(empty_session, qtbot) -> None:
    diagram = NetworkDiagram(empty_session)
    qtbot.addWidget(diagram)
    diagram.resize(960, 140)
    assert diagram.drawn_layers == ()
    qtbot.keyClick(diagram, Qt.Key.Key_Right)
    assert not diagram.grab().isNull()
