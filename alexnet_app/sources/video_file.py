"""A video file as a source of frames: play, pause, step, seek. Without sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from alexnet_app.sources.multimedia import MultimediaMissing, load_multimedia

_USUAL_RATE = 25.0


class VideoFile(QObject):
    """One video file at a time; it stays on its last frame at the end, and playing starts it again.

    Attributes:
        path: the file that is open, or None.

    Signals:
        frame(object): a QVideoFrame.
        state_changed(): opened, played, paused or closed.
        position_changed(): another place in the file, or its length became known.
        problem(str, str): what happened and what to do; details.
    """

    frame = Signal(object)
    state_changed = Signal()
    position_changed = Signal()
    problem = Signal(str, str)

    def __init__(self, parent: QObject | None = None, *, load: Callable[[], Any] = load_multimedia) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._load = load
        self._multimedia: Any = None
        self._player: Any = None
        self._sink: Any = None
        self._shown: float | None = None  # milliseconds from the start of the frame on screen

    @property
    def playing(self) -> bool:
        return self._player is not None and (
            self._player.playbackState() == self._multimedia.QMediaPlayer.PlaybackState.PlayingState
        )

    @property
    def duration(self) -> int:
        """Milliseconds; 0 while it is not known."""
        return max(0, self._player.duration()) if self._player is not None else 0

    @property
    def position(self) -> int:
        """Milliseconds from the start."""
        return max(0, self._player.position()) if self._player is not None else 0

    @property
    def frame_milliseconds(self) -> float:
        """How long one frame stands, from the file; 40 ms where it does not say."""
        if self._player is None:
            return 1000 / _USUAL_RATE
        rate = self._player.metaData().value(self._multimedia.QMediaMetaData.Key.VideoFrameRate)
        return 1000 / rate if rate else 1000 / _USUAL_RATE

    def open(self, path: str | Path) -> None:
        """Opens and plays a file; what goes wrong arrives by `problem`."""
        self.close()
        path = Path(path)
        if not path.is_file():
            self.problem.emit(self.tr("The video {name} is not there.").format(name=path.name), str(path))
            return
        try:
            self._multimedia = self._load()
        except MultimediaMissing as missing:
            self.problem.emit(str(missing), missing.details)
            return
        self.path = path
        self._player = self._multimedia.QMediaPlayer(self)
        if not self._player.isAvailable():
            self._fail(self.tr("Videos cannot be played here: Qt has no multimedia backend."), "")
            return
        self._sink = self._multimedia.QVideoSink(self)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.errorOccurred.connect(self._on_error)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.playbackStateChanged.connect(self._on_playback)
        self._player.positionChanged.connect(self._on_position)
        self._player.durationChanged.connect(self._on_position)
        self._player.setSource(QUrl.fromLocalFile(str(path.absolute())))
        self._player.play()
        if self._player is not None:
            self.state_changed.emit()

    def close(self) -> None:
        if self._player is None:
            return
        player, sink = self._player, self._sink
        self._player = self._sink = self.path = self._shown = None
        # Nothing that the player says while it winds down may reach us: it would speak of the file before.
        player.disconnect(self)
        if sink is not None:
            sink.disconnect(self)
        player.stop()
        player.setVideoSink(None)
        player.deleteLater()
        if sink is not None:
            sink.deleteLater()
        self.state_changed.emit()

    def play(self) -> None:
        if self._player is not None:
            self._player.play()

    def pause(self) -> None:
        if self._player is not None:
            self._player.pause()

    def step(self, frames: int = 1) -> None:
        """Pauses and goes `frames` on, or back for a negative number."""
        if self._player is None:
            return
        self.pause()
        # From the frame on screen, not from the position: the player's clock runs on for a moment after a pause.
        # A seek shows the frame whose start is nearest.
        here = self._shown if self._shown is not None else self.position
        length = self.frame_milliseconds
        self.seek(round((round(here / length) + frames) * length))

    def seek(self, milliseconds: int) -> None:
        if self._player is not None:
            last = max(0, self.duration - round(self.frame_milliseconds)) if self.duration else milliseconds
            self._player.setPosition(min(max(0, milliseconds), last))

    def _fail(self, text: str, details: str) -> None:
        self.close()
        self.problem.emit(text, details)

    @Slot(object)
    def _on_frame(self, frame: Any) -> None:
        if self._player is not None and frame.isValid():
            # Microseconds; -1 where the file has no times.
            self._shown = frame.startTime() / 1000 if frame.startTime() >= 0 else None
            self.frame.emit(frame)

    def _on_error(self, error: Any, message: str) -> None:
        if self.path is None:
            return
        errors = self._multimedia.QMediaPlayer.Error
        if error == errors.NoError:
            return
        if error == errors.AccessDeniedError:
            text = self.tr("The video {name} may not be read.").format(name=self.path.name)
        else:
            text = self.tr("{name} is not a video that can be played here.").format(name=self.path.name)
        self._fail(text, message or self.tr("Expected a video such as MP4, MOV, AVI, MKV or WebM."))

    def _on_status(self, status: Any) -> None:
        if self._player is None or self.path is None:
            return
        if status == self._multimedia.QMediaPlayer.MediaStatus.LoadedMedia and not self._player.hasVideo():
            text = self.tr("{name} has no pictures, only sound.").format(name=self.path.name)
            self._fail(text, self.tr("Expected a video such as MP4, MOV, AVI, MKV or WebM."))

    def _on_playback(self, _state: Any) -> None:
        self.state_changed.emit()

    def _on_position(self, _milliseconds: int) -> None:
        self.position_changed.emit()
