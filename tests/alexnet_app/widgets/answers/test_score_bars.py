from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from alexnet_app.widgets.answers.score_bars import ScoreBars, percent


@pytest.fixture
def bars(session, qtbot):
    bars = ScoreBars(session)
    qtbot.addWidget(bars)
    bars.resize(320, 240)
    bars.show()
    return bars


def show_answer(session, photo, qtbot):
    session.photos.open([photo])
    qtbot.waitUntil(lambda: not session.answers.busy and session.answers.classification is not None)


def test_shows_the_five_best_with_readable_names(bars, session, red_photo, qtbot):
    show_answer(session, red_photo, qtbot)

    assert bars.rows[0].text == "red thing"
    assert bars.rows[0].accessibleName() == "red thing: 80.0 %"
    assert [row.prediction is not None for row in bars.rows] == [True] * 5


def test_names_the_network_and_its_time(bars, session, red_photo, qtbot):
    show_answer(session, red_photo, qtbot)

    assert bars.source.text() == "six-things · 12.5 ms"


def test_says_when_it_is_not_sure(bars, session, grey_photo, qtbot):
    show_answer(session, grey_photo, qtbot)

    assert bars.rows[0].text == "Not sure. Closest: red thing"


def test_a_network_of_three_classes_leaves_two_rows_empty(bars, session, other_network, red_photo, qtbot):
    show_answer(session, red_photo, qtbot)
    session.network.choose(other_network)
    qtbot.waitUntil(lambda: session.network.coming is None and session.answers.classification is not None)

    assert [row.prediction is not None for row in bars.rows] == [True, True, True, False, False]
    assert bars.rows[4].accessibleName() == ""


def test_in_a_narrow_place_the_name_matters_most(bars, session, grey_photo, qtbot):
    show_answer(session, grey_photo, qtbot)

    metrics = bars.rows[0].fontMetrics()
    assert bars.rows[0]._fitting(metrics, metrics.horizontalAdvance("Not sure: red thing") + 1) == "Not sure: red thing"


def test_before_a_photo_it_says_so(bars):
    assert bars.rows[0].text == "No photo yet"


def test_while_the_network_loads_it_says_so(start_process, network_folder, red_photo, qtbot):
    from alexnet_app.session.session import Session

    session = Session(start_process)
    bars = ScoreBars(session)
    qtbot.addWidget(bars)
    bars.resize(320, 240)
    session.network.choose(network_folder)

    assert session.network.state == "loading"
    assert bars.rows[0].text == "Loading the network ..."
    session.close()


def test_the_switch_asks_for_ten_views(bars, session, red_photo, qtbot):
    show_answer(session, red_photo, qtbot)

    qtbot.mouseClick(bars.views.findChildren(type(bars.views._group.button(1)))[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.answers.classification is not None and session.answers.classification.views == 10)

    assert session.answers.views == 10


def test_the_switch_follows_the_session(bars, session):
    session.answers.set_views(10)

    assert bars.views.value == 10


def test_an_answer_that_is_late_dims_the_one_before(bars, session, red_photo, qtbot, monkeypatch):
    show_answer(session, red_photo, qtbot)
    before = bars.rows[0].grab().toImage().pixelColor(20, 4)

    monkeypatch.setattr(session.network, "ask", lambda request: None)
    session.answers.set_fit("stretch")
    qtbot.waitUntil(lambda: bars.rows[0]._dimmed)
    dimmed = bars.rows[0].grab().toImage().pixelColor(20, 4)
    monkeypatch.undo()
    session.answers.set_fit("crop")
    qtbot.waitUntil(lambda: not session.answers.outdated)

    assert dimmed != before
    assert bars.rows[0].grab().toImage().pixelColor(20, 4) == before


def test_the_bar_is_as_long_as_the_probability(bars, session, red_photo, qtbot):
    show_answer(session, red_photo, qtbot)

    image = bars.rows[0].grab().toImage()
    row = image.height() - 3
    colours = [image.pixelColor(x, row).name() for x in range(8, image.width() - 8)]
    length = 8 + colours.index(image.pixelColor(image.width() - 9, row).name())
    assert length / image.width() == pytest.approx(0.8, abs=0.03)


def test_a_dark_palette_is_followed_at_once(bars, session, red_photo, qtbot):
    show_answer(session, red_photo, qtbot)
    palette = QPalette(bars.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#f0f0f0"))

    bars.setPalette(palette)

    assert bars.rows[3].grab().toImage().pixelColor(200, 4).lightness() < 80


@pytest.mark.parametrize(
    ("probability", "text"),
    [(1.0, "100.0 %"), (0.8713, "87.1 %"), (0.0312, "3.1 %"), (0.0001, "< 0.1 %"), (0.0, "0.0 %")],
)
def test_percentages_have_one_decimal(probability, text):
    assert percent(probability) == text


def test_long_names_are_cut_and_told_in_full(bars, session, red_photo, qtbot):
    from model.networks.results import Prediction

    name = "American_Staffordshire_terrier, Staffordshire_terrier, American_pit_bull_terrier, pit_bull_terrier"
    bars.rows[0].show_prediction(Prediction(name, float(np.float32(0.5)), 7), sure=True)

    assert "pit bull terrier" in bars.rows[0].toolTip()
    assert bars.rows[0].width() <= 320
