"""A small matrix, every number a coloured cell; the number stands in it where there is room."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.widgets.shared.shades import blend, small_font

_LARGEST_CELL = 64
_LARGEST_SQUARE = 20
_PADDING = 4


class CellGrid(QWidget):
    """Cells that can be pointed at, and clicked where they lead somewhere.

    Signals:
        hovered(object): (row, column) under the pointer, or None when it has left.
        clicked(row, column): a cell was clicked.
    """

    hovered = Signal(object)
    clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = np.zeros((1, 1))
        self._colours = np.zeros((1, 1, 3), np.uint8)
        self._outside = np.zeros((1, 1), bool)
        self._mark: tuple[int, int] | None = None
        self._pointed: tuple[int, int] | None = None
        self._texts: list[list[str]] = [[""]]
        self._short: list[list[str]] = [[""]]
        self._shown = self._texts
        self._cell = QSize(8, 8)
        self._written = False
        self.setMouseTracking(True)
        self.setFont(small_font(self))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_cells(
        self,
        values: np.ndarray,
        colours: np.ndarray,
        outside: np.ndarray | None = None,
        mark: tuple[int, int] | None = None,
    ) -> None:
        """Shows (rows, columns) values in (rows, columns, 3) uint8 colours.

        Args:
            outside: (rows, columns) bool, cells beyond the edge of the map: hatched, without a number.
            mark: the cell that won.
        """
        self._values, self._colours, self._mark = values, colours, mark
        self._outside = np.zeros(values.shape, bool) if outside is None else outside
        self._texts = [[significant(float(value)) for value in row] for row in values]
        self._short = [[_two_digits(float(value)) for value in row] for row in values]
        self.update()

    @property
    def values(self) -> np.ndarray:
        return self._values

    @property
    def mark(self) -> tuple[int, int] | None:
        return self._mark

    @property
    def shows_numbers(self) -> bool:
        """Whether the cells are wide enough for their numbers."""
        return self._written

    def can_write(self, width: int) -> bool:
        """Whether the numbers, at least shortened, have room in the cells of a matrix of that width."""
        return self._longest(self._short) + _PADDING <= self._cell_width(width)

    def fit(self, width: int, written: bool | None = None) -> None:
        """Takes the size that fills no more than `width`; with or without numbers, or as there is room for them."""
        rows, columns = self._values.shape
        wide = self._cell_width(width)
        self._written = self.can_write(width) if written is None else written
        self._shown = self._texts if self._longest(self._texts) + _PADDING <= wide else self._short
        if self._written:
            self._cell = QSize(wide, QFontMetrics(self.font()).height() + 6)
        else:
            side = min(wide, _LARGEST_SQUARE)
            self._cell = QSize(side, side)
        self.setFixedSize(self._cell.width() * columns + 1, self._cell.height() * rows + 1)
        self.update()

    def _cell_width(self, width: int) -> int:
        return min(max(4, (width - 1) // self._values.shape[1]), _LARGEST_CELL)

    def _longest(self, texts: list[list[str]]) -> int:
        metrics = QFontMetrics(self.font())
        return max(metrics.horizontalAdvance(text) for row in texts for text in row)

    def point_at(self, cell: tuple[int, int] | None) -> None:
        """Frames a cell, as its twin in the matrix beside is."""
        if cell != self._pointed:
            self._pointed = cell
            self.update()

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        row, column = int(point.y()) // self._cell.height(), int(point.x()) // self._cell.width()
        rows, columns = self._values.shape
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def rectangle(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        width, height = self._cell.width(), self._cell.height()
        return QRectF(column * width, row * height, width, height)

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        window, ink = self.palette().window().color(), self.palette().windowText().color()
        line = blend(window, ink, 0.25)
        for row, column in np.ndindex(self._values.shape):
            cell = self.rectangle(row, column)
            if self._outside[row, column]:
                painter.fillRect(cell, window)
                painter.fillRect(cell, QBrush(line, Qt.BrushStyle.BDiagPattern))
                continue
            red, green, blue = (int(part) for part in self._colours[row, column])
            painter.fillRect(cell, QColor(red, green, blue))
            if self._written:
                painter.setPen(Qt.GlobalColor.black if _is_light(red, green, blue) else Qt.GlobalColor.white)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self._shown[row][column])
        painter.setPen(QPen(line, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for framed, width in ((self._mark, 3), (self._pointed, 2)):
            if framed is not None:
                painter.setPen(QPen(self.palette().highlight().color(), width))
                painter.drawRect(self.rectangle(*framed).adjusted(1, 1, -1, -1))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered.emit(self.cell_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.clicked.emit(*cell)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)


def _two_digits(value: float) -> str:
    """Short enough for a small cell: 0.0273 as .027."""
    rounded = float(f"{value:.2g}")
    if rounded == 0:
        return "0"
    if abs(rounded) >= 1:
        return significant(rounded) if abs(rounded) >= 100 else f"{rounded:g}".replace("-", "\N{MINUS SIGN}")
    if abs(rounded) < 0.0005:
        return "\N{ALMOST EQUAL TO}0"
    digits = f"{abs(rounded):.3f}".rstrip("0")[1:]
    return f"\N{MINUS SIGN}{digits}" if rounded < 0 else digits


def _is_light(red: int, green: int, blue: int) -> bool:
    return 0.299 * red + 0.587 * green + 0.114 * blue > 140
