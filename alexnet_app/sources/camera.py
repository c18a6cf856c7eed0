"""Cameras through QtMultimedia: by name, with permission, and with every failure told in words."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from alexnet_app.sources.multimedia import MultimediaMissing, load_multimedia

# A camera that another program holds often starts without an error and then never sends a picture.
FIRST_FRAME_SECONDS = 6
_WANTED_PIXELS = 640 * 480
_WANTED_RATE = 24


@dataclass(frozen=True)
class CameraDevice:
    """A camera that is plugged in: `identifier` is the system's own (on Linux "/dev/video0")."""

    identifier: bytes
    name: str


class CameraAccess:
    """The system's permission for cameras; on systems without one it is always granted."""

    def status(self) -> Qt.PermissionStatus:
        return _application().checkPermission(QCameraPermission())

    def request(self, context: QObject, answered: Callable[[], None]) -> None:
        _application().requestPermission(QCameraPermission(), context, lambda *_: answered())


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None, "a camera is only used inside a running program"
    return application


class Camera(QObject):
    """One camera at a time.

    Attributes:
        device: the camera in use, or None.

    Signals:
        frame(object): a QVideoFrame.
        state_changed(): started or stopped.
        devices_changed(): one was plugged in or out.
        problem(str, str): what happened and what to do; details.
    """

    frame = Signal(object)
    state_changed = Signal()
    devices_changed = Signal()
    problem = Signal(str, str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        load: Callable[[], Any] = load_multimedia,
        access: CameraAccess | None = None,
        first_frame_seconds: float = FIRST_FRAME_SECONDS,
    ) -> None:
        super().__init__(parent)
        self.device: CameraDevice | None = None
        self._load = load
        self._access = access or CameraAccess()
        self._multimedia: Any = None
        self._watcher: Any = None
        self._camera: Any = None
        self._capture: Any = None
        self._sink: Any = None
        self._wanted: bytes | None = None
        self._waiting = False
        self._first_frame = QTimer(self)
        self._first_frame.setSingleShot(True)
        self._first_frame.setInterval(round(first_frame_seconds * 1000))
        self._first_frame.timeout.connect(self._nothing_came)

    @property
    def running(self) -> bool:
        return self._camera is not None

    def devices(self) -> tuple[CameraDevice, ...]:
        """The cameras that are plugged in, the system's default first. Raises MultimediaMissing."""
        self._prepare()
        media = self._multimedia.QMediaDevices
        default = bytes(media.defaultVideoInput().id())
        found = [CameraDevice(bytes(each.id()), each.description()) for each in media.videoInputs()]
        return tuple(sorted(found, key=lambda device: device.identifier != default))

    def start(self, identifier: bytes | None = None) -> None:
        """Starts a camera, the default one for None; what goes wrong arrives by `problem`."""
        self.stop()
        try:
            self._prepare()
        except MultimediaMissing as missing:
            self.problem.emit(str(missing), missing.details)
            return
        self._wanted = identifier
        status = self._access.status()
        if status == Qt.PermissionStatus.Undetermined:
            if not self._waiting:
                self._waiting = True
                self._access.request(self, self._permission_answered)
            return
        self._start_allowed(status)

    def stop(self) -> None:
        """Lets the camera go."""
        self._first_frame.stop()
        if self._camera is None:
            return
        camera, self._camera, self.device = self._camera, None, None
        self._sink.videoFrameChanged.disconnect(self._on_frame)
        camera.errorOccurred.disconnect(self._on_error)
        camera.stop()
        for each in (self._capture, camera, self._sink):
            each.deleteLater()
        self._capture = self._sink = None
        self.state_changed.emit()

    def _prepare(self) -> None:
        if self._multimedia is None:
            self._multimedia = self._load()
            self._watcher = self._multimedia.QMediaDevices(self)
            self._watcher.videoInputsChanged.connect(self._on_devices_changed)

    def _permission_answered(self) -> None:
        self._waiting = False
        self._start_allowed(self._access.status())

    def _start_allowed(self, status: Qt.PermissionStatus) -> None:
        if status != Qt.PermissionStatus.Granted:
            self.problem.emit(self.tr("The camera is not allowed for this program."), _where_to_allow(self.tr))
            return
        media = self._multimedia.QMediaDevices
        inputs = {bytes(each.id()): each for each in media.videoInputs()}
        if not inputs:
            self.problem.emit(
                self.tr("No camera was found."), self.tr("Plug one in, or drop a photo or a video file instead.")
            )
            return
        identifier = self._wanted if self._wanted is not None else bytes(media.defaultVideoInput().id())
        chosen = inputs.get(identifier)
        if chosen is None and self._wanted is not None:
            self.problem.emit(self.tr("This camera is no longer there."), self.tr("Choose another from the list."))
            return
        chosen = chosen or next(iter(inputs.values()))
        device = CameraDevice(bytes(chosen.id()), chosen.description())
        refusal = _refused_by_file_rights(device)
        if refusal:
            text = self.tr("The camera {name} is not allowed for your user.").format(name=device.name)
            self.problem.emit(text, refusal)
            return
        self._open(chosen, device)

    def _open(self, chosen: Any, device: CameraDevice) -> None:
        self.device = device
        self._camera = self._multimedia.QCamera(chosen, self)
        self._capture = self._multimedia.QMediaCaptureSession(self)
        self._sink = self._multimedia.QVideoSink(self)
        wanted = best_format(chosen.videoFormats())
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._camera.errorOccurred.connect(self._on_error)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._capture.setCamera(self._camera)
        self._capture.setVideoSink(self._sink)
        self._first_frame.start()
        self._camera.start()
        if self._camera is not None:
            self.state_changed.emit()

    def _fail(self, text: str, details: str) -> None:
        self.stop()
        self.problem.emit(text, details)

    @Slot(object)
    def _on_frame(self, frame: Any) -> None:
        if self._camera is not None and frame.isValid():
            self._first_frame.stop()
            self.frame.emit(frame)

    def _on_error(self, error: Any, message: str) -> None:
        if self.device is None or error == self._multimedia.QCamera.Error.NoError:
            return
        name = self.device.name
        if self.device.identifier not in {bytes(each.id()) for each in self._multimedia.QMediaDevices.videoInputs()}:
            self._fail(self.tr("The camera {name} was unplugged.").format(name=name), message)
        elif any(word in message.lower() for word in ("permission", "denied", "not allowed", "not authorized")):
            text = self.tr("The camera {name} is not allowed for this program.").format(name=name)
            self._fail(text, f"{_where_to_allow(self.tr)} {message}".strip())
        elif any(word in message.lower() for word in ("busy", "in use", "used by")):
            self._fail(self.tr("The camera {name} is in use by another program.").format(name=name), message)
        else:
            text = self.tr("The camera {name} does not start. It may be in use by another program.").format(name=name)
            self._fail(text, message)

    @Slot()
    def _on_devices_changed(self) -> None:
        if self.device is not None:
            present = {bytes(each.id()) for each in self._multimedia.QMediaDevices.videoInputs()}
            if self.device.identifier not in present:
                self._fail(
                    self.tr("The camera {name} was unplugged.").format(name=self.device.name),
                    self.tr("The last picture stays. Plug the camera in and start it again."),
                )
        self.devices_changed.emit()

    @Slot()
    def _nothing_came(self) -> None:
        if self.device is None:
            return
        text = self.tr("The camera {name} sends no picture. It may be in use by another program.")
        self._fail(
            text.format(name=self.device.name),
            self.tr("Close other programs that show the camera, then start it again."),
        )


def best_format(formats: Any) -> Any:
    """The camera format nearest to 640 x 480 that reaches 24 frames a second; None without formats.

    Large formats would cost time and show nothing more: the network sees 227 pixels.
    """

    def distance(each: Any) -> tuple[bool, float]:
        size = each.resolution()
        pixels = max(1, size.width() * size.height())
        return each.maxFrameRate() < _WANTED_RATE, abs(math.log(pixels / _WANTED_PIXELS))

    return min(formats, key=distance, default=None)


def _refused_by_file_rights(device: CameraDevice) -> str:
    """On Linux a camera is a device file: why this user may not open it, or "" (always "" elsewhere)."""
    path = device.identifier.decode(errors="replace")
    if not sys.platform.startswith("linux") or not path.startswith("/dev/") or not os.path.exists(path):
        return ""
    if os.access(path, os.R_OK | os.W_OK):
        return ""
    text = QCoreApplication.translate(
        "Camera", "{path} can be opened by the group video: sudo usermod -aG video $USER, then log in again."
    )
    return text.format(path=path)


def _where_to_allow(tr: Callable[[str], str]) -> str:
    if sys.platform == "darwin":
        return tr("Allow it in System Settings, Privacy & Security, Camera.")
    if sys.platform == "win32":
        return tr("Allow it in Settings, Privacy & security, Camera.")
    return tr("Allow it in the settings of your system.")
