"""What a running camera or video needs: freeze, mirror, smoothing, frames a second; play, step and place of a video."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.sources.video_frames import FrameRate
from alexnet_app.widgets.photo.transport_button import TransportButton
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.shades import small_font


def clock(milliseconds: int) -> str:
    """61000 -> "1:01"."""
    seconds = milliseconds // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


class LiveControls(QWidget):
    """The controls of `session.live`, shown while something is open.

    Space freezes a camera and pauses a video, comma and full stop step a video by one frame: from anywhere in the
    window where the focused widget has no use for them.

    Signals:
        open_changed(bool): something was opened or closed; the controls appear or go.
    """

    open_changed = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._live = live = session.live
        self._watched: QWidget | None = None
        self._answers = FrameRate()
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_rate)

        self.name = QuietLabel(parent=self)
        self.rate = QLabel(self)
        self.rate.setFont(small_font(self))
        self.rate.setToolTip(self.tr("Frames that the network answers each second"))
        self.freeze = QPushButton(self.tr("Freeze"), self)
        self.freeze.setCheckable(True)
        self.freeze.setToolTip(self.tr("Hold the picture (Space)"))
        self.mirror = QCheckBox(self.tr("Mirror"), self)
        self.mirror.setToolTip(self.tr("Flip left and right, as in a mirror"))
        self.smooth = QCheckBox(self.tr("Smooth"), self)
        self.smooth.setToolTip(self.tr("Answer with the mean of the last 8 frames, as the program of 2012 did"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setToolTip(self.tr("Close the camera or video; the last picture stays"))
        self.back = TransportButton("back", self)
        self.back.setText(self.tr("One frame back"))
        self.back.setToolTip(self.tr("One frame back (,)"))
        self.play = TransportButton("play", self)
        self.forward = TransportButton("forward", self)
        self.forward.setText(self.tr("One frame on"))
        self.forward.setToolTip(self.tr("One frame on (.)"))
        self.place = QSlider(Qt.Orientation.Horizontal, self)
        self.place.setAccessibleName(self.tr("Place in the video"))
        self.place.setToolTip(self.tr("Place in the video"))
        self.place.setMinimumWidth(48)
        self.time = QLabel(self)
        self.time.setFont(small_font(self))

        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.name, 1)
        about.addWidget(self.rate)
        self._player = QWidget(self)
        player = QHBoxLayout(self._player)
        player.setContentsMargins(0, 0, 0, 0)
        player.setSpacing(4)
        for part in (self.back, self.play, self.forward):
            part.setParent(self._player)
            player.addWidget(part)
        self.place.setParent(self._player)
        self.time.setParent(self._player)
        player.addWidget(self.place, 1)
        player.addWidget(self.time)
        switches = QHBoxLayout()
        switches.setSpacing(8)
        switches.addWidget(self.freeze)
        switches.addWidget(self.mirror)
        switches.addWidget(self.smooth)
        switches.addStretch(1)
        switches.addWidget(self.stop)
        # The usual width of a push button is too much for a row of four in the narrow column of a small window.
        for button in (self.freeze, self.stop):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setMaximumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(about)
        column.addWidget(self._player)
        column.addLayout(switches)

        self.freeze.clicked.connect(live.set_frozen)
        self.mirror.toggled.connect(live.set_mirrored)
        self.smooth.toggled.connect(session.answers.set_smoothing)
        self.stop.clicked.connect(live.stop)
        self.play.clicked.connect(live.toggle_frozen)
        self.back.clicked.connect(lambda: live.video.step(-1))
        self.forward.clicked.connect(lambda: live.video.step(1))
        self.place.valueChanged.connect(self._seek)
        live.state_changed.connect(self._show_state)
        live.position_changed.connect(self._show_position)
        session.answers.classification_changed.connect(self._count_answer)
        session.answers.smoothing_changed.connect(self._show_state)
        self._show_state()

    @Slot()
    def _count_answer(self) -> None:
        if self._live.running:
            self._answers.count()

    # What is shown

    @Slot()
    def _show_state(self) -> None:
        live, kind = self._live, self._live.kind
        self.setVisible(kind is not None)
        self.open_changed.emit(kind is not None)
        self.name.setText(live.name)
        self._player.setVisible(kind == "video")
        self.freeze.setVisible(kind != "video")
        self.freeze.setChecked(live.frozen)
        self.play.set_sign("pause" if live.running else "play")
        self.play.setText(self.tr("Pause") if live.running else self.tr("Play"))
        self.play.setToolTip(self.tr("Pause (Space)") if live.running else self.tr("Play (Space)"))
        for box, value in ((self.mirror, live.mirrored), (self.smooth, self._session.answers.smoothing)):
            blocked = box.blockSignals(True)
            box.setChecked(value)
            box.blockSignals(blocked)
        if live.running and not self._tick.isActive():
            self._answers.restart()
            self._tick.start()
        elif not live.running:
            self._tick.stop()
        self._show_rate()
        self._show_position()

    @Slot()
    def _show_rate(self) -> None:
        if not self._live.running:
            self.rate.setText(self.tr("held") if self._live.kind is not None else "")
            return
        rate = self._answers.per_second
        self.rate.setText(self.tr("{rate} frames/s").format(rate=f"{rate:.1f}") if rate else self.tr("starting ..."))

    @Slot()
    def _show_position(self) -> None:
        video = self._live.video
        blocked = self.place.blockSignals(True)
        self.place.setEnabled(video.duration > 0)
        self.place.setRange(0, video.duration)
        self.place.setSingleStep(max(1, round(video.frame_milliseconds)))
        self.place.setPageStep(max(1, video.duration // 10))
        if not self.place.isSliderDown():
            self.place.setValue(video.position)
        self.place.blockSignals(blocked)
        self.time.setText(f"{clock(video.position)} / {clock(video.duration)}")

    @Slot(int)
    def _seek(self, milliseconds: int) -> None:
        self._live.video.seek(milliseconds)

    # Keys from anywhere in the window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window()
        if window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A key reaches the window itself only when neither the focused widget nor its parents took it.
        if event.type() == QEvent.Type.KeyPress and watched is self._watched and isinstance(event, QKeyEvent):
            return self.take_key(event)
        return super().eventFilter(watched, event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Acts on Space, comma and full stop while something is open; False where the key means nothing here."""
        kind = self._live.kind
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if kind is None or not plain:
            return False
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._live.toggle_frozen()
        elif kind == "video" and event.key() in (Qt.Key.Key_Comma, Qt.Key.Key_Period):
            self._live.video.step(-1 if event.key() == Qt.Key.Key_Comma else 1)
        else:
            return False
        return True
