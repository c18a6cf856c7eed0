"""The arithmetic of one number: the unit's map to step through, and beside it what the number was computed from."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.pictures.map_display import MapDisplay, map_levels, shown_colours
from alexnet_app.requests.explain_place import ExplainPlace
from alexnet_app.requests.request import Request
from alexnet_app.session.session import Session
from alexnet_app.widgets.arithmetic.arithmetic_sheet import ArithmeticSheet
from alexnet_app.widgets.grid.map_picture import MapPicture
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.shades import answer_font
from alexnet_app.widgets.shared.tab_view import TabView
from model.arithmetic.latex import as_latex
from model.arithmetic.places import Place
from model.arithmetic.records import Arithmetic
from model.arithmetic.text import as_text

_MAP_WIDTH, _NARROW_MAP_WIDTH = 168, 96
_NARROW = 520
"""A view of less width has a smaller map, for the matrices need the room."""


class ArithmeticView(TabView):
    """A tab. It explains the chosen unit at the marked position, or where the unit is strongest if none is marked.

    Attributes:
        map: the unit's map, or the square when a pixel is explained; arrow keys and clicks choose the position.
        sheet: the arithmetic.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pixel: Place | None = None
        self._wanted: Place | None = None
        self._before: list[Place] = []
        self._following = False
        self._question: ExplainPlace | None = None
        self.map = MapPicture()
        self.map.setAccessibleName(self.tr("Map of the chosen unit"))
        self.map.setToolTip(self.tr("Arrow keys step through the positions"))
        self.sheet = ArithmeticSheet()
        self.back = QToolButton()
        self.copy = QToolButton()
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._value = QLabel()
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._readout = QuietLabel()
        self._build()

        self.map.pointed.connect(self._choose_position)
        self.map.unmarked.connect(self._escape)
        self.sheet.followed.connect(self.follow)
        self.sheet.pointed.connect(self._readout.setText)
        self.back.clicked.connect(self.go_back)
        selection = session.selection
        for signal in (selection.layer_changed, selection.unit_changed, selection.mark_changed):
            signal.connect(self._leave_pixel)
        for signal in (
            selection.layer_changed,
            selection.unit_changed,
            selection.mark_changed,
            selection.maps_changed,
            session.answers.square_changed,
            session.network.state_changed,
        ):
            signal.connect(self.refresh)
        session.network.changed.connect(self._forget)
        session.network.replied.connect(self._replied)
        self.refresh()

    def _build(self) -> None:
        self._title.setFont(answer_font(self))
        self._value.setFont(answer_font(self))
        self.back.setArrowType(Qt.ArrowType.LeftArrow)
        self.back.setAutoRaise(True)
        self.back.setEnabled(False)
        self.back.setToolTip(self.tr("Back to where you followed from (Backspace)"))
        self.back.setAccessibleName(self.tr("Back"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the whole arithmetic"))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copy)
        menu.addAction(self.tr("As text"), self.copy_text)
        menu.addAction(self.tr("As LaTeX"), self.copy_latex)
        self.copy.setMenu(menu)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self._title)
        head.addWidget(self._value)
        head.addStretch(1)
        head.addWidget(self.copy)
        left = QVBoxLayout()
        left.addWidget(self.map)
        left.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(left)
        body.addWidget(self.sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addLayout(body, 1)
        column.addWidget(self._readout)
        self.setFocusProxy(self.map)

    @property
    def place(self) -> Place | None:
        """What is explained; None without a photo or a network."""
        return self._wanted

    @property
    def readout(self) -> str:
        """What the cell under the pointer says."""
        return self._readout.text()

    @Slot(object)
    def follow(self, place: Place) -> None:
        """Goes to where a term came from; `go_back` returns."""
        if self._wanted is not None:
            self._before.append(self._wanted)
        self._go_to(place)

    @Slot()
    def go_back(self) -> bool:
        """Back to where a term was followed from; Backspace and Escape do it, too."""
        if not self._before:
            return False
        self._go_to(self._before.pop())
        return True

    @Slot()
    def _escape(self) -> None:
        if not self.go_back():
            self._session.selection.clear_mark()

    @Slot()
    def copy_text(self) -> None:
        if self.sheet.arithmetic is not None:
            QGuiApplication.clipboard().setText(as_text(self.sheet.arithmetic))

    @Slot()
    def copy_latex(self) -> None:
        if self.sheet.arithmetic is not None:
            QGuiApplication.clipboard().setText(as_latex(self.sheet.arithmetic))

    @Slot()
    def refresh(self) -> None:
        """Asks for the arithmetic of what is chosen now; while the tab is hidden, when it is shown."""
        if not self.isVisible():
            return
        self.back.setEnabled(bool(self._before))
        self._wanted = self._chosen_place()
        self._show_map()
        if self._wanted is None:
            self._question = None
            self.sheet.clear()
            self._title.clear()
            self._value.clear()
            ready = self._session.network.state == "ready"
            waits = self.tr("Waiting for the network ...")
            self._note.setText(waits if not ready or self._session.photos.photo is not None else self._invitation())
        else:
            assert self._session.answers.square is not None
            self._question = ExplainPlace(self._session.answers.square.pixels, self._wanted)
            self._session.network.ask(self._question)
        self._note.setVisible(self._wanted is None)
        self.copy.setEnabled(self._wanted is not None)

    def _invitation(self) -> str:
        return self.tr("Drop a photo to see how each number of the network comes about.")

    def _chosen_place(self) -> Place | None:
        session, selection = self._session, self._session.selection
        description, maps = selection.description, selection.maps
        if session.network.state != "ready" or session.answers.square is None:
            return None
        if self._pixel is not None:
            return self._pixel
        if description is None:
            return None
        if not description.is_spatial:
            return Place(description.name, selection.unit)
        position = selection.marked_position
        if position is None:
            if maps is None:
                return None
            values = maps.values[:, :, selection.unit]
            row, column = np.unravel_index(int(np.argmax(values)), values.shape)
            position = int(row), int(column)
        return Place(description.name, selection.unit, position)

    def _show_map(self) -> None:
        place, maps, square = self._wanted, self._session.selection.maps, self._session.answers.square
        if place is None or place.position is None:
            self.map.hide()
            return
        if place.layer == "image":
            assert square is not None
            self.map.show_colours(square.pixels)
        elif maps is None or maps.layer != place.layer:
            return  # on its way; until then the one before stays
        else:
            display = MapDisplay()
            levels = map_levels(maps, display, np.array([place.unit]))[0]
            self.map.show_levels(maps.values[:, :, place.unit], levels, shown_colours(maps, display))
        self._fit_map()
        self.map.set_mark(place.position)
        self.map.show()

    def _fit_map(self) -> None:
        width = _MAP_WIDTH if self.width() >= _NARROW else _NARROW_MAP_WIDTH
        self.map.setFixedSize(width, self.map.height_within(width, width))

    @Slot(object, object)
    def _replied(self, request: Request, arithmetic: Arithmetic) -> None:
        if request is not self._question:
            return
        place = arithmetic.place
        if place.position is None:
            self._title.setText(place.address)
        else:
            self._title.setText(self.tr("{0} at row {1}, column {2}").format(place.address, *place.position))
        self._value.setText(f"= {significant(arithmetic.value)}")
        self.sheet.show_arithmetic(arithmetic)

    @Slot(int, int)
    def _choose_position(self, row: int, column: int) -> None:
        if self._pixel is not None:
            self._go_to(Place("image", self._pixel.unit, (row, column)))
        else:
            self._session.selection.mark_map_position(row, column)

    def _go_to(self, place: Place) -> None:
        selection, square = self._session.selection, self._session.answers.square
        self._following = True
        try:
            if place.layer == "image" and place.position is not None and square is not None:
                self._pixel = place
                left, top, right, bottom = square.region
                rows, columns = square.pixels.shape[:2]
                row, column = place.position
                selection.mark_photo_point(
                    left + (column + 0.5) * (right - left) / columns, top + (row + 0.5) * (bottom - top) / rows
                )
            else:
                self._pixel = None
                selection.go_to(place.address)
                if place.position is not None:
                    selection.mark_map_position(*place.position)
        finally:
            self._following = False
        self.refresh()

    @Slot()
    def _leave_pixel(self) -> None:
        if not self._following:
            self._pixel = None

    @Slot()
    def _forget(self) -> None:
        self._pixel = None
        self._before.clear()
        self.refresh()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and self.go_back():
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_map()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._readout.clear()
