"""The window's first place: whole on the screen, frame and title bar included, with nothing in it cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider, QTabBar

from alexnet_app.processes.downloads import Downloads
from alexnet_app.settings import Settings
from alexnet_app.widgets.window.main_window import MainWindow
from alexnet_app.widgets.window.views import view_names
from alexnet_app.widgets.window.window_memory import FRAME, USUAL, first_place

# (width, height) of the screen in logical pixels, without the task bar.
SCREENS = {
    "1280 x 800": (1280, 760),
    "1280 x 720": (1280, 680),
    "1366 x 768 at 150 %": (910, 485),
    "1280 x 800 at 150 %": (853, 506),
    "1024 x 600": (1024, 560),
    "960 x 600": (960, 600),
}


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS.keys())
def test_the_first_place_leaves_room_for_the_frame(screen):
    available = QRect(QPoint(20, 30), QSize(*screen))
    place = first_place(available)
    assert available.contains(place.marginsAdded(FRAME))
    assert place.width() == min(USUAL.width(), screen[0] - 16)


def test_on_a_large_screen_it_has_its_usual_size_in_the_middle():
    place = first_place(QRect(0, 0, 2560, 1400))
    assert place.size() == USUAL
    assert abs(place.center().x() - 1280) <= 1


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS.keys())
def test_nothing_is_cut_at_the_first_size(screen, answered_session, tmp_path, qtbot):
    window = MainWindow(answered_session, Settings(tmp_path / "alexnet.ini"), lambda: Downloads())
    qtbot.addWidget(window)
    size = first_place(QRect(0, 0, *screen)).size()
    window.setMinimumSize(0, 0)
    window.resize(size)
    window.show()
    for name in view_names():
        window.show_view(name)
        qtbot.wait(20)
        assert window.size() == size, "the window must not be larger than the screen"
        for part in window.findChildren(QAbstractButton):
            _is_whole(window, part)
        for kind in (QComboBox, QSlider, QLineEdit):
            for part in window.findChildren(kind):
                _is_whole(window, part)
        for part in (window.diagram, window.photo_view, window.score_bars, window.strip_row):
            _is_whole(window, part)
    window.close()


def _is_whole(window, part) -> None:
    if not part.isVisible() or part.objectName().startswith("qt_"):
        return
    if isinstance(part.parentWidget(), QTabBar):
        return  # how wide the buttons are that scroll the tabs is the style's matter
    place = QRect(part.mapTo(window, QPoint()), part.size())
    assert window.rect().contains(place), f"{part} is cut by the window"
    least = part.minimumSizeHint()
    assert part.width() >= least.width(), f"{part} is {part.width()} wide and needs {least.width()}"
    assert part.height() >= least.height(), f"{part} is {part.height()} high and needs {least.height()}"
    seen = QRect(part.mapTo(window, QPoint()), part.visibleRegion().boundingRect().size())
    assert seen.width() >= part.width(), f"{part} is hidden in part"
    assert seen.height() >= part.height(), f"{part} is hidden in part"
