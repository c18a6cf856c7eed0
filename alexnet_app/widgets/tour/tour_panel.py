"""The words of a step: what there is to see, what to do, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from alexnet_app.widgets.shared.shades import small_font
from alexnet_app.widgets.tour.steps import Place

_EDGE = 12
_NARROW, _WIDE = 296, 760


class TourPanel(QWidget):
    """Lies over the window, in no layout, so that the window needs no more room for it.

    Signals:
        back(), forward(), left(): the buttons; Escape leaves, too.
        picture_wanted(): something to look at, where there is no photo.
    """

    back = Signal()
    forward = Signal()
    left = Signal()
    picture_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._place: Place = "right"
        self._top, self._right = QRect(), QRect()
        self.setAccessibleName(self.tr("Guided tour"))
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.number = QLabel(self)
        self.number.setFont(small_font(self))
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.task = QLabel(self)
        self.task.setWordWrap(True)
        self.picture = QPushButton(self.tr("Show a drawn picture"), self)
        self.picture.setToolTip(self.tr("Without a photo there is nothing to see: take one of ours, or drop your own"))
        self.back_button = QPushButton(self.tr("Back"), self)
        self.leave_button = QPushButton(self.tr("Leave"), self)
        self.leave_button.setToolTip(self.tr("Leave the tour (Esc); it goes on here when you come back"))
        self.next_button = QPushButton(self.tr("Next"), self)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.number)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.leave_button, self.back_button, self.next_button):
            button.setAutoDefault(True)
            foot.addWidget(button)
        foot.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self.task)
        column.addWidget(self.picture)
        column.addLayout(foot)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.forward)
        self.leave_button.clicked.connect(self.left)
        self.picture.clicked.connect(self.picture_wanted)
        window.installEventFilter(self)
        self.hide()

    def lie(self, place: Place, top: QRect, right: QRect) -> None:
        """Where in the window it lies; `top` is where the drawing of the network is, `right` where the tabs are."""
        self._place, self._top, self._right = place, top, right
        self.fit()

    def fit(self) -> None:
        """Takes as much room as the words need, inside the window."""
        window = self._window.rect()
        width = min(_WIDE if self._place == "top" else _NARROW, window.width() - 2 * _EDGE)
        if self._place == "left":
            # Of a view it covers nothing, not even the frame around it.
            width = min(width, self._right.left() - 2 * _EDGE)
        height = min(max(self.heightForWidth(width), self.minimumSizeHint().height()), window.height() - 2 * _EDGE)
        left, top = _EDGE, window.height() - height - _EDGE
        if self._place == "right":
            left = window.width() - width - _EDGE
        elif self._place == "top":
            left, top = (window.width() - width) // 2, max(_EDGE, self._top.bottom() - height)
        self.setGeometry(left, top, width, height)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)
