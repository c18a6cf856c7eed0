"""The pad in the photo's place: a digit is drawn, and answer, maps and arithmetic follow each stroke."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from alexnet_app.session.opened.drawing import PEN_WIDTHS
from alexnet_app.session.session import Session
from alexnet_app.widgets.drawing.pad_canvas import PadCanvas
from alexnet_app.widgets.shared.shades import small_font


class DrawingPad(QWidget):
    """Surface, pen width, Clear and Keep; and, where the network knows no digits, the way to one that does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        drawing = session.drawing
        self.canvas = PadCanvas(drawing, self)
        self._unknown = QLabel(self.tr("This network has not learned digits."), self)
        self._unknown.setFont(small_font(self))
        self._unknown.setWordWrap(True)
        self.use_lenet = QPushButton(self.tr("Use LeNet-5"), self)
        self.use_lenet.setToolTip(self.tr("Load the network of 1998 that reads handwritten digits"))
        self.pen = QSlider(Qt.Orientation.Horizontal, self)
        self.pen.setRange(PEN_WIDTHS.start, PEN_WIDTHS.stop - 1)
        self.pen.setPageStep(4)
        self.pen.setMinimumWidth(48)
        self.pen.setValue(drawing.pen_width)
        self.pen.setAccessibleName(self.tr("Pen width"))
        self.pen.setToolTip(self.tr("Pen width"))
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setToolTip(self.tr("Begin again (Delete)"))
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setToolTip(self.tr("Take the drawing as a photo, into the strip (Enter)"))
        offer = QHBoxLayout()
        offer.addWidget(self._unknown, 1)
        offer.addWidget(self.use_lenet)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.pen, 1)
        row.addWidget(self.clear)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(offer)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        self.pen.valueChanged.connect(self._set_width)
        self.clear.clicked.connect(drawing.clear)
        self.keep.clicked.connect(drawing.keep)
        self.canvas.kept.connect(drawing.keep)
        self.canvas.left.connect(drawing.close)
        self.use_lenet.clicked.connect(drawing.use_digit_network)
        session.network.changed.connect(self._show_offer)
        session.network.coming_changed.connect(self._show_offer)
        self.setFocusProxy(self.canvas)
        self._show_offer()

    @Slot(int)
    def _set_width(self, width: int) -> None:
        self._session.drawing.pen_width = width
        self.canvas.update()

    @Slot()
    def _show_offer(self) -> None:
        unknown = not self._session.drawing.network_knows_digits
        self._unknown.setVisible(unknown)
        self.use_lenet.setVisible(unknown)
