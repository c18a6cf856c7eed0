"""One input channel of a convolution: window times kernel, cell by cell, and what they sum to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.widgets.arithmetic.cell_colours import input_colours, pixel_colours, signed_colours
from alexnet_app.widgets.arithmetic.cell_grid import CellGrid
from model.arithmetic.places import Place
from model.arithmetic.records import Plane

_SIGNS = 48
"""Pixels that the signs between the matrices take."""


class PlaneRow(QWidget):
    """The channel's name and sum above, input × kernel = products below.

    Signals:
        followed(object): the `Place` of a cell that was clicked.
        pointed(str): what the cell under the pointer says; "" when there is none.
    """

    followed = Signal(object)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plane: Plane | None = None
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.sum = QLabel(self)
        self.window_cells, self.kernel_cells, self.product_cells = CellGrid(self), CellGrid(self), CellGrid(self)
        self.window_cells.setToolTip(self.tr("Input: what the layer before gave; click a cell to follow it"))
        self.kernel_cells.setToolTip(self.tr("Kernel: the learned weights"))
        self.product_cells.setToolTip(self.tr("Input × kernel, cell by cell"))
        self.window_cells.setCursor(Qt.CursorShape.PointingHandCursor)
        self.product_cells.setCursor(Qt.CursorShape.PointingHandCursor)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.sum)
        cells = QHBoxLayout()
        cells.setSpacing(6)
        for part in (self.window_cells, "\N{MULTIPLICATION SIGN}", self.kernel_cells, "=", self.product_cells):
            cells.addWidget(QLabel(part, self) if isinstance(part, str) else part)
        cells.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(cells)
        for grid in (self.window_cells, self.kernel_cells, self.product_cells):
            grid.hovered.connect(self._hover)
            grid.clicked.connect(self._click)

    @property
    def plane(self) -> Plane | None:
        return self._plane

    def show_plane(self, plane: Plane, name: str, ends: tuple[float, float, float, float]) -> None:
        """Shows a channel; `ends` are the scales that all rows have in common (`cell_colours.common_ends`)."""
        self._plane = plane
        low, high, weight, product = ends
        self.title.setText(name)
        self.sum.setText(self.tr("sum {0}").format(significant(plane.sum)))
        if plane.source.layer == "image":
            seen = pixel_colours(plane.window, low, high, plane.source.unit)
        else:
            seen = input_colours(plane.window, low, high)
        self.window_cells.show_cells(plane.window, seen, ~plane.inside)
        self.kernel_cells.show_cells(plane.kernel, signed_colours(plane.kernel, weight))
        self.product_cells.show_cells(plane.products, signed_colours(plane.products, product), ~plane.inside)
        self.setAccessibleName(f"{name}, {self.sum.text()}")

    def fit(self, width: int) -> None:
        """Takes no more than `width`."""
        grids, each = (self.window_cells, self.kernel_cells, self.product_cells), (width - _SIGNS) // 3
        # All three with numbers or none: they are read cell by cell beside each other.
        written = all(grid.can_write(each) for grid in grids)
        for grid in grids:
            grid.fit(each, written)

    @Slot(object)
    def _hover(self, cell: tuple[int, int] | None) -> None:
        for grid in (self.window_cells, self.kernel_cells, self.product_cells):
            grid.point_at(cell)
        plane = self._plane
        if cell is None or plane is None:
            self.pointed.emit("")
            return
        source = plane.place_of(*cell)
        product = f"{significant(plane.window[cell])} × {significant(plane.kernel[cell])}"
        product += f" = {significant(plane.products[cell])}"
        if source is None:
            self.pointed.emit(self.tr("{0}: beyond the edge, where there are zeros").format(product))
        else:
            self.pointed.emit(self.tr("{0}, from {1}").format(product, place_words(source)))

    @Slot(int, int)
    def _click(self, row: int, column: int) -> None:
        source = None if self._plane is None else self._plane.place_of(row, column)
        if source is not None:
            self.followed.emit(source)


def place_words(place: Place) -> str:
    """Short: "pool2/158 (4, 5)"."""
    if place.position is None:
        return place.address
    return f"{place.address} ({place.position[0]}, {place.position[1]})"
