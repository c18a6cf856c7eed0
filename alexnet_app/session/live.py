"""Live pictures: a camera or a video file, one at a time, as RGB pixels through one signal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from alexnet_app.sources.camera import Camera, CameraAccess, CameraDevice
from alexnet_app.sources.multimedia import MultimediaMissing, load_multimedia
from alexnet_app.sources.video_file import VideoFile
from alexnet_app.sources.video_frames import FrameConverter, FrameRate


class Live(QObject):
    """The one source of live frames of the session.

    A camera starts mirrored, as people know themselves; a video does not. Mirroring flips the frame itself, so that
    the photo, the square and every mark agree with what the network sees.

    Attributes:
        camera, video: the two sources.

    Signals:
        frame(object, str): (height, width, 3) uint8 RGB, the newest frame, and the `name` of where it comes from.
        state_changed(): another source, started, stopped, frozen, played, mirrored.
        position_changed(): another place in the video.
        devices_changed(): a camera was plugged in or out.
        problem(str, str): what happened and what to do; details.
    """

    frame = Signal(object, str)
    state_changed = Signal()
    position_changed = Signal()
    devices_changed = Signal()
    problem = Signal(str, str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        load: Callable[[], Any] = load_multimedia,
        access: CameraAccess | None = None,
    ) -> None:
        super().__init__(parent)
        self.camera = Camera(self, load=load, access=access)
        self.video = VideoFile(self, load=load)
        self._converter = FrameConverter(self)
        self._rate = FrameRate()
        self._frozen = False
        self._mirrored = {"camera": True, "video": False}
        for source in (self.camera, self.video):
            source.frame.connect(self._offer)
            source.state_changed.connect(self._on_state)
            source.problem.connect(self.problem)
        self.camera.devices_changed.connect(self.devices_changed)
        self.video.position_changed.connect(self.position_changed)
        self._converter.converted.connect(self._on_converted)
        application = QCoreApplication.instance()
        if application is not None:
            # A camera that is still open when Qt winds down can keep the process from ending.
            application.aboutToQuit.connect(self.stop)

    @property
    def kind(self) -> Literal["camera", "video"] | None:
        """What is open."""
        if self.camera.running:
            return "camera"
        return "video" if self.video.path is not None else None

    @property
    def name(self) -> str:
        """The camera's name, or the video file's; "" when nothing is open."""
        if self.camera.device is not None:
            return self.camera.device.name
        return self.video.path.name if self.video.path is not None else ""

    @property
    def running(self) -> bool:
        """Whether frames are coming: something is open and not frozen or paused."""
        return (self.camera.running and not self._frozen) or self.video.playing

    @property
    def frozen(self) -> bool:
        """Whether the open source stands still: the camera frozen, the video paused."""
        return self.kind is not None and not self.running

    @property
    def mirrored(self) -> bool:
        return self._mirrored[self.kind or "camera"]

    @property
    def frames_per_second(self) -> float:
        """Frames delivered, over the last two seconds."""
        return self._rate.per_second

    def cameras(self) -> tuple[CameraDevice, ...]:
        """Cameras that are plugged in; empty, with a `problem`, where QtMultimedia does not load."""
        try:
            return self.camera.devices()
        except MultimediaMissing as missing:
            self.problem.emit(str(missing), missing.details)
            return ()

    def start_camera(self, identifier: bytes | None = None) -> None:
        """Closes what is open and starts a camera (the default one for None)."""
        self.stop()
        self.camera.start(identifier)

    def open_video(self, path: str | Path) -> None:
        """Closes what is open and plays a video file."""
        self.stop()
        self.video.open(path)

    @Slot()
    def stop(self) -> None:
        """Lets camera and file go; the last frame stays where it was shown."""
        self._frozen = False
        self.camera.stop()
        self.video.close()
        self._converter.clear()
        self._rate.restart()

    def set_frozen(self, frozen: bool) -> None:
        """Holds the picture. A camera stays open behind it; a video pauses."""
        if self.kind == "video":
            if frozen:
                self.video.pause()
            else:
                self.video.play()
        elif self.kind == "camera" and frozen != self._frozen:
            self._frozen = frozen
            if frozen:
                self._converter.clear()
            self._rate.restart()
            self.state_changed.emit()

    def toggle_frozen(self) -> None:
        self.set_frozen(not self.frozen)

    def set_mirrored(self, mirrored: bool) -> None:
        if self.kind is not None and mirrored != self.mirrored:
            self._mirrored[self.kind] = mirrored
            self._converter.mirrored = mirrored
            self.state_changed.emit()

    @Slot(object)
    def _offer(self, frame: Any) -> None:
        if not (self._frozen and self.kind == "camera"):
            self._converter.mirrored = self.mirrored
            self._converter.offer(frame)

    @Slot(object)
    def _on_converted(self, pixels: np.ndarray) -> None:
        self._rate.count()
        self.frame.emit(pixels, self.name)

    @Slot()
    def _on_state(self) -> None:
        if not self.running:
            self._rate.restart()
        self.state_changed.emit()
