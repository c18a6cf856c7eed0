"""A stand-in for QtMultimedia's cameras: devices that are plugged in and out, errors, frames. Not for videos."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage


class FakeFormat:
    def __init__(self, width: int, height: int, rate: float) -> None:
        self._size, self._rate = QSize(width, height), rate

    def resolution(self) -> QSize:
        return self._size

    def maxFrameRate(self) -> float:
        return self._rate


class FakeDevice:
    def __init__(self, identifier: bytes = b"", name: str = "", formats: tuple[FakeFormat, ...] = ()) -> None:
        self._identifier, self._name, self._formats = identifier, name, formats

    def id(self) -> bytes:
        return self._identifier

    def description(self) -> str:
        return self._name

    def videoFormats(self) -> list[FakeFormat]:
        return list(self._formats)


class FakeFrame:
    """A video frame of one colour."""

    def __init__(self, colour: Qt.GlobalColor = Qt.GlobalColor.red, width: int = 64, height: int = 48) -> None:
        self._image = QImage(width, height, QImage.Format.Format_RGB32)
        self._image.fill(colour)

    def isValid(self) -> bool:
        return True

    def toImage(self) -> QImage:
        return self._image


class FakeSink(QObject):
    videoFrameChanged = Signal(object)  # noqa: N815


class FakeCapture(QObject):
    def setCamera(self, camera: Any) -> None:
        self.camera = camera

    def setVideoSink(self, sink: FakeSink) -> None:
        self.sink = sink


class FakeCamera(QObject):
    errorOccurred = Signal(object, str)  # noqa: N815

    class Error(Enum):
        NoError = 0
        CameraError = 1

    def __init__(self, device: FakeDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device = device
        self.chosen_format: FakeFormat | None = None
        self.started = False

    def setCameraFormat(self, chosen: FakeFormat) -> None:
        self.chosen_format = chosen

    def start(self) -> None:
        self.started = True

    def stop(self) -> None:
        self.started = False


class FakeMultimedia:
    """What `load_multimedia` gives: one for each test, with its own devices.

    Attributes:
        devices: plugged in; the first is the default.
        cameras, sinks: that were made, the newest last.
    """

    def __init__(self, *devices: FakeDevice) -> None:
        fake = self
        self.devices = list(devices)
        self.watchers: list[Any] = []
        self.cameras: list[FakeCamera] = []
        self.sinks: list[FakeSink] = []

        class Devices(QObject):
            videoInputsChanged = Signal()  # noqa: N815

            def __init__(self, parent: QObject | None = None) -> None:
                super().__init__(parent)
                fake.watchers.append(self)

            @staticmethod
            def videoInputs() -> list[FakeDevice]:
                return list(fake.devices)

            @staticmethod
            def defaultVideoInput() -> FakeDevice:
                return fake.devices[0] if fake.devices else FakeDevice()

        class Camera(FakeCamera):
            def __init__(self, device: FakeDevice, parent: QObject | None = None) -> None:
                super().__init__(device, parent)
                fake.cameras.append(self)

        class Sink(FakeSink):
            def __init__(self, parent: QObject | None = None) -> None:
                super().__init__(parent)
                fake.sinks.append(self)

        self.QMediaDevices = Devices
        self.QCamera = Camera
        self.QMediaCaptureSession = FakeCapture
        self.QVideoSink = Sink

    def load(self) -> FakeMultimedia:
        return self

    def send(self, frame: FakeFrame | None = None) -> None:
        """The running camera delivers a frame."""
        self.sinks[-1].videoFrameChanged.emit(frame or FakeFrame())

    def unplug(self, device: FakeDevice) -> None:
        self.devices.remove(device)
        self.watchers[-1].videoInputsChanged.emit()

    def fail(self, message: str) -> None:
        self.cameras[-1].errorOccurred.emit(FakeCamera.Error.CameraError, message)


class FakeAccess:
    """The system's permission: `answer` is what the user says when asked."""

    def __init__(
        self,
        status: Qt.PermissionStatus = Qt.PermissionStatus.Granted,
        answer: Qt.PermissionStatus = Qt.PermissionStatus.Granted,
    ) -> None:
        self.now, self.answer = status, answer
        self.asked = 0
        self._answered: Any = None

    def status(self) -> Qt.PermissionStatus:
        return self.now

    def request(self, _context: QObject, answered: Any) -> None:
        self.asked += 1
        self._answered = answered

    def reply(self) -> None:
        """The user answers."""
        self.now = self.answer
        self._answered()
