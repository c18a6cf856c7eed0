"""What went wrong, above the photo: in words, with details on demand and a way to close it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.widgets.shared.shades import blend, small_font

_LONGEST_DETAILS = 2000
_EDGE = 16  # between the window's edges and the message


class Banner(QWidget):
    """Shows `session.problems.current`; hidden while there is none. Esc closes it, unless it lasts.

    When the network has stopped, a button starts it again.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text.setAccessibleName(self.tr("Problem"))
        self.details = QLabel(self)
        self.details.setAccessibleName(self.tr("Details of the problem"))
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setWordWrap(True)
        self.details.setFont(small_font(self))
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.restart_button = QPushButton(self.tr("Restart"), self)
        self.restart_button.setToolTip(self.tr("Start the network again"))
        self.details_button = QPushButton(self.tr("Details"), self)
        self.details_button.setCheckable(True)
        self.details_button.setToolTip(self.tr("Show what the system said"))
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setToolTip(self.tr("Close this message (Esc)"))

        message = QHBoxLayout()
        message.setSpacing(8)
        message.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        message.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.restart_button, self.details_button, self.close_button):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addLayout(message, 1)
        self._row.addLayout(buttons)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE + 16, 8, _EDGE + 8, 8)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addWidget(self.details)

        self.close_button.clicked.connect(self.dismiss)
        self.details_button.toggled.connect(self._show_details)
        self.restart_button.clicked.connect(session.network.restart)
        session.problems.changed.connect(self._show)
        session.network.state_changed.connect(self._show_restart)
        self._draw_icon()
        self._show()

    @property
    def can_be_dismissed(self) -> bool:
        """Whether it shows something that Esc takes away."""
        current = self._session.problems.current
        return current is not None and not current.lasts

    @Slot()
    def dismiss(self) -> None:
        self._session.problems.dismiss()

    @Slot()
    def _show(self) -> None:
        problem = self._session.problems.current
        if problem is None:
            self.hide()
            return
        self.text.setText(problem.text)
        self.text.setAccessibleName(self.tr("Problem: {text}").format(text=problem.text))
        details = problem.details
        self.details.setText(details if len(details) <= _LONGEST_DETAILS else "... " + details[-_LONGEST_DETAILS:])
        self.details_button.setVisible(bool(details))
        # A short hint is shown at once; a traceback waits until it is asked for.
        self.details_button.setChecked(bool(details) and len(details) <= 120 and "\n" not in details)
        self._show_details(self.details_button.isChecked())
        self.close_button.setHidden(problem.lasts)
        self._show_restart()
        self.show()
        # Screen readers say it without the focus being taken from where the user is.
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    @Slot(bool)
    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)

    @Slot()
    def _show_restart(self) -> None:
        self.restart_button.setVisible(
            self._session.network.state == "stopped" and self._session.network.folder is not None
        )

    def _draw_icon(self) -> None:
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self.icon.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatioF()))

    def minimumSizeHint(self) -> QSize:
        # Narrower than the buttons beside the text would need: they then go below it.
        return QSize(min(super().minimumSizeHint().width(), 240), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().horizontalAdvance("m") * 44
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self._column.activate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        window, accent = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(blend(window, accent, 0.6), 1))
        painter.setBrush(blend(window, accent, 0.14))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_EDGE + 0.5, 0.5, -_EDGE - 0.5, -0.5), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.can_be_dismissed:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_icon()
            self.update()
