"""One arithmetic, drawn: the matrices where it has some, then the sums down to the value."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.widgets.arithmetic.cell_colours import common_ends, input_colours
from alexnet_app.widgets.arithmetic.cell_grid import CellGrid
from alexnet_app.widgets.arithmetic.place_links import place_of
from alexnet_app.widgets.arithmetic.plane_row import PlaneRow, place_words
from alexnet_app.widgets.arithmetic.sums import channel_words, table
from alexnet_app.widgets.arithmetic.words import sentence
from model.arithmetic.records import Arithmetic, ConvolutionArithmetic, PoolingArithmetic

_MARGIN = 8


class ArithmeticSheet(QScrollArea):
    """Scrolls; keeps its place while positions are stepped through.

    Signals:
        followed(object): the `Place` of a term that was clicked.
        pointed(str): what the cell under the pointer says; "" when there is none.
    """

    followed = Signal(object)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arithmetic: Arithmetic | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Arithmetic"))
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self.rows: list[PlaneRow] = []
        self.pool = CellGrid()
        self.pool.setCursor(Qt.CursorShape.PointingHandCursor)
        self.pool.setToolTip(self.tr("The framed cell is the largest; click a cell to follow it"))
        self.sums = QLabel()
        self.sums.setAccessibleName(self.tr("The sums"))
        self.sums.setTextFormat(Qt.TextFormat.RichText)
        self.sums.setWordWrap(True)
        self.sums.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._content = QWidget()
        self._content.setAutoFillBackground(False)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        self._column.setSpacing(16)
        for part in (self._sentence, self.pool, self.sums):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.viewport().setAutoFillBackground(False)
        self.sums.linkActivated.connect(self._follow_link)
        self.pool.clicked.connect(self._follow_cell)
        self.pool.hovered.connect(self._point_at_cell)
        self.clear()

    @property
    def arithmetic(self) -> Arithmetic | None:
        return self._arithmetic

    def clear(self) -> None:
        self._arithmetic = None
        self._content.hide()

    def show_arithmetic(self, arithmetic: Arithmetic) -> None:
        another_kind = type(arithmetic) is not type(self._arithmetic)
        self._arithmetic = arithmetic
        self._sentence.setText(sentence(arithmetic))
        self._show_planes(arithmetic)
        self.pool.setVisible(isinstance(arithmetic, PoolingArithmetic))
        if isinstance(arithmetic, PoolingArithmetic):
            window = arithmetic.window
            low, high = float(window.min()), float(np.abs(window).max())
            self.pool.show_cells(window, input_colours(window, low, high), mark=arithmetic.winner)
        self.sums.setText(table(arithmetic, self.palette().link().color().name()))
        self._content.show()
        self._fit()
        if another_kind:
            self.verticalScrollBar().setValue(0)

    def _show_planes(self, arithmetic: Arithmetic) -> None:
        planes = arithmetic.planes if isinstance(arithmetic, ConvolutionArithmetic) else ()
        while len(self.rows) < len(planes):
            row = PlaneRow(self._content)
            row.followed.connect(self.followed)
            row.pointed.connect(self.pointed)
            self._column.insertWidget(1 + len(self.rows), row)
            self.rows.append(row)
        for row in self.rows[len(planes) :]:
            row.hide()
        if planes:
            ends = common_ends(planes)
            for row, plane in zip(self.rows, planes, strict=False):
                row.show_plane(plane, channel_words(plane.source), ends)
                row.show()

    def _fit(self) -> None:
        width = self.viewport().width() - 2 * _MARGIN
        for row in self.rows:
            if row.plane is not None:
                row.fit(width)
        self.pool.fit(min(width, 240))

    @Slot(str)
    def _follow_link(self, link: str) -> None:
        self.followed.emit(place_of(link))

    @Slot(int, int)
    def _follow_cell(self, row: int, column: int) -> None:
        if isinstance(self._arithmetic, PoolingArithmetic):
            self.followed.emit(self._arithmetic.place_of(row, column))

    @Slot(object)
    def _point_at_cell(self, cell: tuple[int, int] | None) -> None:
        self.pool.point_at(cell)
        if cell is None or not isinstance(self._arithmetic, PoolingArithmetic):
            self.pointed.emit("")
            return
        source = self._arithmetic.place_of(*cell)
        assert source is not None
        value = significant(float(self._arithmetic.window[cell]))
        self.pointed.emit(self.tr("{0}, from {1}").format(value, place_words(source)))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._arithmetic is not None:
            # Links keep the colour that they were written in.
            self.show_arithmetic(self._arithmetic)
