"""The window by keyboard alone."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.end_to_end.waiting import run_until

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_walk_through_all_layers(window, session, answered, chelsea, qtbot):
    session.photos.open([chelsea])
    answered("chelsea.png")
    window.views.currentWidget().setFocus()
    walked = ["conv1"]
    for _ in session.network.layers[2:]:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Right, CONTROL)
        answered("chelsea.png")
        assert session.selection.maps.values.shape == session.selection.description.output_shape
        walked.append(session.selection.layer)
    assert walked == [layer.name for layer in session.network.layers[1:]]
    for _ in walked[1:]:
        qtbot.keyClick(window, Qt.Key.Key_Left, CONTROL)
    assert session.selection.layer == "conv1"


def test_arrows_belong_to_what_has_the_focus(window, session, answered, chelsea, qtbot):
    session.photos.open([chelsea])
    answered("chelsea.png")
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_Right)
    assert session.selection.layer == "norm1"
    qtbot.keyClick(window.diagram, Qt.Key.Key_Left)
    assert session.selection.layer == "conv1"
    answered("chelsea.png")
    grid = window.views.currentWidget().grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert session.selection.address() == "conv1/1"


def test_tab_reaches_every_part(window, session, answered, chelsea, qtbot):
    session.photos.open([chelsea])
    answered("chelsea.png")
    window.activateWindow()
    window.diagram.setFocus()
    reached = set()
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    view = window.views.currentWidget()
    for part in (window.diagram, window.photo_view, window.score_bars, window.views, view):
        assert any(part is one or part.isAncestorOf(one) for one in reached), part
    assert any(window.network_button is one for one in reached)
    for one in reached:
        assert one.accessibleName() or getattr(one, "text", str)(), f"{one} has no name for a screen reader"


def test_pages_walk_the_strip(window, session, answered, chelsea, motorcycle, tmp_path, qtbot):
    # Copies are new to the strip, which keeps those of earlier tests in their places, and so stand side by side.
    cat, motorbike = (Path(shutil.copy(photo, tmp_path / f"walk-{photo.name}")) for photo in (chelsea, motorcycle))
    session.photos.open([cat, motorbike])
    answered(cat.name)
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    answered(motorbike.name)
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    answered(cat.name)


def test_the_units_address_is_copied(window, session, answered, chelsea, qtbot):
    session.photos.open([chelsea])
    answered("chelsea.png")
    session.selection.go_to("conv5/100")
    window.diagram.setFocus()
    qtbot.keyClick(window.diagram, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "conv5/100"


def test_help_opens_and_escape_goes_back(window, session, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.dialogs.open["help"]
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    run_until(lambda: "help" not in window.dialogs.open)
    session.problems.tell("A message")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()
