"""The confusion matrix: what each class was answered with; a cell is pointed at, and its photos can be listed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.pictures.images import image_of_colours
from alexnet_app.widgets.shared.focus_ring import FocusRingWidget
from alexnet_app.widgets.shared.shades import blend, quiet_text, small_font
from model.evaluation.answer_table import AnswerTable
from model.networks.results import readable

_MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_LARGEST_CELL, _NAMES_WIDTH = 48, 96


class ConfusionMatrix(FocusRingWidget):
    """Rows: the classes that the photos are of; columns: those they were answered with. The colour follows the root
    of the share, so that a few of a hundred are still seen.

    Signals:
        pointed(words): what the cell under the mouse, or the cursor of the arrow keys, says; empty for none.
        chosen(true class, answer): a click, or Return.
    """

    pointed = Signal(str)
    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = np.zeros((0, 0), np.int64)
        self._rows = self._columns = np.zeros(0, np.int64)
        self._classes: tuple[str, ...] = ()
        self._image: QImage | None = None
        self._cursor = (0, 0)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_table(self, table: AnswerTable) -> None:
        """Columns are the classes that occur: of 1,000 a folder may hold three."""
        assert table.true is not None
        self._classes = table.classes
        self._rows = table.true.shown
        self._columns = np.flatnonzero(
            table.true.confusion.any(axis=0) | np.isin(np.arange(len(table.classes)), self._rows)
        )
        self._counts = table.true.confusion[:, self._columns]
        self._cursor = (0, 0)
        self._draw()

    @property
    def cursor_cell(self) -> tuple[int, int]:
        """(row, column) of the arrow keys' cursor."""
        return self._cursor

    def cell_words(self, row: int, column: int) -> str:
        """ "3 of 12 cat are called dog"."""
        name, answer = self._classes[self._rows[row]], self._classes[self._columns[column]]
        return self.tr("{0} of {1} {2} are called {3}").format(
            grouped(self._counts[row, column]), grouped(self._counts[row].sum()), readable(name), readable(answer)
        )

    def cell_area(self, row: int, column: int) -> QRectF:
        area = self._area()
        width, height = area.width() / len(self._columns), area.height() / len(self._rows)
        return QRectF(area.left() + column * width, area.top() + row * height, width, height)

    def _draw(self) -> None:
        base = np.array(self._rgb(self.palette().color(QPalette.ColorRole.Base)))
        full = np.array(self._rgb(self.palette().color(QPalette.ColorRole.Highlight)))
        totals = np.maximum(self._counts.sum(axis=1, keepdims=True), 1)
        level = np.sqrt(self._counts / totals)[..., np.newaxis]
        self._image = image_of_colours((base + (full - base) * level).round().astype(np.uint8)) if level.size else None
        self.update()

    @staticmethod
    def _rgb(colour: QColor) -> tuple[int, int, int]:
        return colour.red(), colour.green(), colour.blue()

    def _area(self) -> QRectF:
        """Where the cells lie; cells are square, of whole pixels where there is room."""
        line = self.fontMetrics().height()
        rows, columns = max(len(self._rows), 1), max(len(self._columns), 1)
        names = _NAMES_WIDTH if self._named(rows, columns, line) else 0
        side = min((self.width() - 4 - names) / columns, (self.height() - 4 - line) / rows, _LARGEST_CELL)
        side = float(int(side)) if side >= 1 else max(side, 0.01)
        return QRectF(2 + names, 2 + line, side * columns, side * rows)

    def _named(self, rows: int, columns: int, line: int) -> bool:
        room = self.width() - _NAMES_WIDTH
        return room / columns >= 12 and (self.height() - 4 - line) / rows >= line - 1

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        area = self._area()
        if self._image is None or not area.contains(point):
            return None
        row = int((point.y() - area.top()) / area.height() * len(self._rows))
        column = int((point.x() - area.left()) / area.width() * len(self._columns))
        return min(row, len(self._rows) - 1), min(column, len(self._columns) - 1)

    def _choose(self, cell: tuple[int, int]) -> None:
        self._cursor = cell
        self.update()
        self.chosen.emit(int(self._rows[cell[0]]), int(self._columns[cell[1]]))

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(320, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        area = self._area()
        line = self.fontMetrics().height()
        painter.setFont(small_font(self))
        painter.setPen(quiet_text(self.palette()))
        heading = self.tr("Rows: what it is. Columns: the answer.")
        elided = painter.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, self.width() - 4)
        painter.drawText(QRectF(2, 0, self.width() - 4, line), Qt.AlignmentFlag.AlignLeft, elided)
        shrinks = area.width() * self.devicePixelRatioF() < self._image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        painter.drawImage(area, self._image)
        painter.setPen(QPen(blend(self.palette().window().color(), self.palette().windowText().color(), 0.3), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        if area.left() > 2:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            for row, label in enumerate(self._rows):
                cell = self.cell_area(row, 0)
                words = painter.fontMetrics().elidedText(
                    readable(self._classes[label]), Qt.TextElideMode.ElideRight, _NAMES_WIDTH - 6
                )
                place = QRectF(2, cell.top(), _NAMES_WIDTH - 6, cell.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
            cell = self.cell_area(*self._cursor)
            grow = max(0.0, (6 - cell.width()) / 2)
            painter.drawRect(cell.adjusted(-grow, -grow, grow, grow))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        self.pointed.emit("" if cell is None else self.cell_words(*cell))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        cell = self._cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._image is not None and key in _MOVES:
            down, right = _MOVES[key]
            row = min(max(self._cursor[0] + down, 0), len(self._rows) - 1)
            column = min(max(self._cursor[1] + right, 0), len(self._columns) - 1)
            self._cursor = (row, column)
            self.pointed.emit(self.cell_words(row, column))
            self.update()
        elif self._image is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._cursor)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_counts"):
            self._draw()
