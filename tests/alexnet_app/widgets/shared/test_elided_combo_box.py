"""Words that do not fit are said to be cut, and can be read whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from alexnet_app.widgets.shared.elided_combo_box import ElidedComboBox

WORDS = "sulphur-crested cockatoo called African grey parrot (12,345)"


@pytest.fixture
def box(qtbot) -> ElidedComboBox:
    box = ElidedComboBox()
    qtbot.addWidget(box)
    box.addItems([WORDS, "All"])
    box.setToolTip("Which photos are listed")
    box.show()
    return box


def _tip(box) -> str:
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), box.mapToGlobal(QPoint(2, 2))))
    return QToolTip.text()


def test_with_room_the_words_are_whole(box):
    box.resize(box.sizeHint())
    assert box.shown_text == WORDS


def test_without_room_the_middle_is_left_out_and_the_tooltip_has_it(box):
    wide = box.sizeHint()
    whole = box.grab().toImage()
    box.resize(wide.width() - 12, wide.height())
    begin, end = box.shown_text.split("…")
    assert WORDS.startswith(begin)
    assert WORDS.endswith(end)
    assert box.grab().toImage() != whole
    assert box.minimumSizeHint().width() < wide.width() / 2
    assert _tip(box) == f"{WORDS}\nWhich photos are listed"
    box.setCurrentIndex(1)
    assert box.shown_text == "All"
    assert _tip(box) == "Which photos are listed"
