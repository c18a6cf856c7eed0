"""A dialog to read in: its page scrolls, its words follow the colours, Close closes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from alexnet_app.appearance import palette_of
from alexnet_app.widgets.shared.dialog_size import letters, within_screen
from alexnet_app.widgets.shared.page_dialog import PageDialog


@pytest.fixture
def dialog(qtbot) -> PageDialog:
    dialog = PageDialog()
    qtbot.addWidget(dialog)
    dialog.resize(400, 300)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_a_long_page_scrolls_and_close_stays_in_sight(dialog, qtbot):
    column = dialog.new_page()
    for number in range(60):
        column.addWidget(dialog.text(f"line {number}"))
    qtbot.waitUntil(lambda: dialog.area.verticalScrollBar().maximum() > 0)
    close = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    assert dialog.rect().contains(close.mapTo(dialog, close.rect().bottomRight()))
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_screen_reader_hears_the_title_for_the_page(dialog):
    dialog.setWindowTitle("Some facts")
    assert dialog.area.accessibleName() == "Some facts"


def test_small_words_follow_the_colours_of_every_page(dialog):
    dialog.new_page().addWidget(dialog.small("of the page before"))
    column = dialog.new_page()
    small, usual = dialog.small("of second rank"), dialog.text("<b>as it is</b>")
    column.addWidget(small)
    column.addWidget(usual)
    assert usual.textFormat() == Qt.TextFormat.PlainText
    assert small.font().pointSizeF() < usual.font().pointSizeF() < dialog.heading("above").font().pointSizeF()
    light = small.palette().windowText().color()
    dialog.setPalette(palette_of(dark=True))
    assert small.palette().windowText().color().lightness() > light.lightness()


def test_no_dialog_is_larger_than_the_screen(dialog):
    room = dialog.screen().availableSize()
    assert within_screen(dialog, QSize(200, 100)) == QSize(200, 100)
    largest = within_screen(dialog, QSize(100_000, 100_000))
    assert (largest.width(), largest.height()) == (room.width() - 48, room.height() - 64)


def test_letters_grow_with_the_font(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = letters(widget, 10, 5)
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    widget.setFont(font)
    assert letters(widget, 10, 5).width() > 1.5 * before.width()
    assert letters(widget, 10, 10).height() == 2 * letters(widget, 10, 5).height()
