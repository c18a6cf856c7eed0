"""A figure for a report: what is in it, on white, as PNG at 300 dpi, as SVG and as PDF."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QPalette
from PySide6.QtSvg import QSvgRenderer

from alexnet_app.translation.speaking import speak
from alexnet_app.widgets.figure.figure import Figure, figure_of
from alexnet_app.widgets.figure.painting import WIDTH, height_of
from alexnet_app.widgets.figure.writing import figure_image, write_figure
from alexnet_app.widgets.kernels.kernels_view import KernelsView
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.units.feature_maps_view import FeatureMapsView
from alexnet_app.widgets.why.why_view import WhyView


@pytest.fixture
def make_view(answered_session, qtbot):
    def make(kind: type) -> TabView:
        view = kind(answered_session)
        qtbot.addWidget(view)
        view.resize(800, 500)
        view.show()
        return view

    return make


@pytest.fixture
def figure(answered_session, make_view) -> Figure:
    return figure_of(answered_session, make_view(FeatureMapsView))


def test_it_holds_photo_answer_every_map_legend_and_where_it_comes_from(figure, answered_session):
    assert figure.photo is answered_session.photos.photo.pixels
    assert figure.region == answered_session.answers.square.region
    assert figure.answer.top(1)[0].name == "red_thing"
    assert figure.body.title == "conv1: 96 feature maps of 55 × 55"
    (_, sheet) = figure.body.pictures[0]
    assert sheet.width() * sheet.height() > 96 * 55 * 55
    assert figure.body.scale.title == "conv1/0"
    assert "Photo red.png. Network six-things. Variant paper. Layer conv1, unit conv1/0. AlexNet " in figure.caption[-1]


def test_png_svg_and_pdf(figure, tmp_path):
    for suffix in ("png", "svg", "pdf"):
        write_figure(figure, tmp_path / f"figure.{suffix}")
    with Image.open(tmp_path / "figure.png") as picture:
        assert picture.size == (WIDTH, height_of(figure))
        assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    drawing = tmp_path / "figure.svg"
    words = " ".join(element.text or "" for element in ET.parse(drawing).iter())
    for expected in ("red thing", "80.0 %", "conv1: 96 feature maps of 55 × 55", "six-things"):
        assert expected in words
    renderer = QSvgRenderer(str(drawing))
    assert renderer.viewBox().width() == WIDTH
    document = (tmp_path / "figure.pdf").read_bytes()
    assert document.startswith(b"%PDF")
    assert document.count(b"/Type /Page\n") == 1
    with pytest.raises(ValueError, match=r"\.png, \.svg or \.pdf. Received: figure.gif"):
        write_figure(figure, tmp_path / "figure.gif")


def test_it_is_on_white_in_dark_colours_too_and_the_view_stays_dark(answered_session, make_view):
    view = make_view(FeatureMapsView)
    dark = QPalette(QColor("#202020"))
    dark.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    view.setPalette(dark)
    image = figure_image(figure_of(answered_session, view))
    assert image.pixelColor(4, 4) == QColor("#ffffff")
    (_, sheet) = view.figure_body().pictures[0]
    assert sheet.pixelColor(0, 0) == QColor("#ffffff")
    assert view.grid.palette().window().color() == QColor("#202020")


def test_the_large_view_gives_the_unit_and_what_drives_it(answered_session, make_view, qtbot):
    view = make_view(FeatureMapsView)
    qtbot.waitUntil(lambda: answered_session.driving.is_current)
    view.open_large_view()
    labels = [label for label, _ in view.figure_body().pictures]
    assert labels == ["Feature map of conv1/0", "What in the photo drives it"]


def test_kernels_and_the_maps_of_why(answered_session, make_view, qtbot):
    kernels = figure_of(answered_session, make_view(KernelsView)).body
    assert kernels.title.startswith("conv1: 96 kernels")
    assert kernels.is_sheet
    why = make_view(WhyView)
    assert why.figure_body() is None
    answered_session.explanation.compare_with(2)
    qtbot.waitUntil(lambda: answered_session.explanation.other is not None)
    body = why.figure_body()
    assert [label for label, _ in body.pictures] == ["red thing", "blue thing", "Difference"]
    assert body.title == "Grad-CAM for red thing"
    assert "Grad-CAM (conv5), Selvaraju et al. 2017" in body.caption[0]
    assert figure_image(figure_of(answered_session, why)).height() > 600


def test_an_unsure_answer_is_said_in_the_window_s_language(session, grey_photo, tmp_path, qapp, qtbot):
    view = TabView()
    qtbot.addWidget(view)
    session.photos.open([grey_photo])
    qtbot.waitUntil(lambda: session.answers.classification is not None and not session.answers.busy)
    speak(qapp, "de")
    try:
        write_figure(figure_of(session, view), tmp_path / "figure.svg")
    finally:
        speak(qapp, "en")
    words = " ".join(element.text or "" for element in ET.parse(tmp_path / "figure.svg").iter())
    assert "Unsicher: Die erste Antwort" in words
    assert "Not sure" not in words


def test_nothing_to_draw_is_said(session, qtbot, tmp_path):
    view = TabView()
    qtbot.addWidget(view)
    with pytest.raises(ValueError, match="expected a photo or a view with pictures"):
        write_figure(figure_of(session, view), tmp_path / "figure.png")
    assert not (tmp_path / "figure.png").exists()
