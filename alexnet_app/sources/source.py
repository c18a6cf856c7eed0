"""Where photos come from: files, folders, addresses, picture data; dropped, pasted or chosen."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QTimerEvent, QUrl, Signal, Slot
from PySide6.QtGui import QImage

from model.networks.card import CARD_FILE
from model.photos.decoding import MAX_BYTES, PHOTO_SUFFIXES

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply

VIDEO_SUFFIXES = (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv", ".ogv")
ADDRESS_SECONDS = 10.0
_PICTURE_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff")


@dataclass(frozen=True)
class PhotoFile:
    """A file on disk."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True)
class PhotoData:
    """The bytes of a picture file, from the clipboard, a drop or an address."""

    data: bytes
    name: str


@dataclass(frozen=True)
class PhotoAddress:
    """An http or https address."""

    address: str

    @property
    def name(self) -> str:
        return QUrl(self.address).fileName() or QUrl(self.address).host()


Source = PhotoFile | PhotoData | PhotoAddress


def as_source(given: Source | Path | str) -> Source:
    """A source from what a caller has at hand: a path, or an address as text."""
    if isinstance(given, PhotoFile | PhotoData | PhotoAddress):
        return given
    if isinstance(given, str) and is_address(given):
        return PhotoAddress(given)
    return PhotoFile(Path(given))


def is_address(text: str) -> bool:
    return text.strip().lower().startswith(("http://", "https://"))


def is_video(source: Source) -> bool:
    return isinstance(source, PhotoFile) and source.path.suffix.lower() in VIDEO_SUFFIXES


def video_filter(title: str) -> str:
    """For file dialogs: "Videos (*.mp4 *.avi ...)"."""
    return f"{title} ({' '.join(f'*{suffix}' for suffix in VIDEO_SUFFIXES)})"


def network_folder(source: Source) -> Path | None:
    """The trained network that a dropped folder, or a file inside it, stands for."""
    if not isinstance(source, PhotoFile):
        return None
    path = source.path
    if path.name == CARD_FILE or path.name.endswith(".weights.h5"):
        path = path.parent
    return path if (path / CARD_FILE).is_file() else None


def weights_without_card(source: Source) -> Path | None:
    """A dropped folder, or weights file, with a network's weights but without the card that says what they are."""
    if not isinstance(source, PhotoFile):
        return None
    folder = source.path.parent if source.path.name.endswith(".weights.h5") else source.path
    try:
        there = folder.is_dir() and any(path.name.endswith(".weights.h5") for path in folder.iterdir())
    except OSError:
        return None
    return folder if there and not (folder / CARD_FILE).is_file() else None


def is_onnx(source: Source) -> bool:
    return isinstance(source, PhotoFile) and source.path.suffix.lower() == ".onnx"


def offers_photo(mime: QMimeData) -> bool:
    """Whether a drag or the clipboard may hold something to open."""
    return mime.hasUrls() or mime.hasImage() or is_address(mime.text())


def sources_of(mime: QMimeData | None, name: str) -> list[Source]:
    """What a drop or the clipboard holds; `name` is for a picture that has none.

    Files come first. A browser gives the picture's data and its address: the data needs no network and is what the
    user saw, so it is taken before the address.
    """
    if mime is None:  # the clipboard of some platforms while it is empty
        return []
    files: list[Source] = [PhotoFile(Path(url.toLocalFile())) for url in mime.urls() if url.isLocalFile()]
    if files:
        return files
    if mime.hasImage():
        data = _picture_data(mime)
        if data is not None:
            names = [url.fileName() for url in mime.urls() if url.fileName()]
            return [PhotoData(data, names[0] if names else name)]
    addresses: list[Source] = [PhotoAddress(url.toString()) for url in mime.urls() if is_address(url.toString())]
    if addresses:
        return addresses
    lines = [line.strip().strip('"') for line in mime.text().splitlines()]
    return [as_source(line) for line in lines if is_address(line)] or [
        PhotoFile(Path(line)) for line in lines if line and len(line) < 1000 and Path(line).exists()
    ]


def _picture_data(mime: QMimeData) -> bytes | None:
    """The picture in its own format where the other program gave one, else as PNG."""
    for kind in _PICTURE_FORMATS:
        if mime.hasFormat(kind):
            data = mime.data(kind).data()
            if data:
                return bytes(data)
    image = mime.imageData()
    return None if not isinstance(image, QImage) or image.isNull() else png_of(image)


def png_of(image: QImage) -> bytes:
    stored = QByteArray()
    buffer = QBuffer(stored)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Quality 80 is zlib level 1 to 2: a pasted screenshot must not hold up the window for a second.
    image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
    return bytes(stored.data())


def expand(sources: list[Source]) -> list[Source]:
    """The photos behind the sources: a folder stands for all picture files in and below it, sorted by name.

    May take long on a slow disk or for 100,000 of them; not for the UI thread.
    """
    photos: list[Source] = []
    for source in sources:
        if isinstance(source, PhotoFile) and source.path.is_dir():
            for folder, folders, names in os.walk(source.path):
                folders.sort()
                photos += [
                    PhotoFile(Path(folder, name))
                    for name in sorted(names)
                    if not name.startswith(".") and os.path.splitext(name)[1].lower() in PHOTO_SUFFIXES
                ]
        else:
            photos.append(source)
    # Each once; and their hashes are known from now on, so that the UI thread need not count 100,000 of them.
    return list(dict.fromkeys(photos))


class AddressLoader(QObject):
    """Loads one picture at a time from http or https, without a thread: Qt's network answers by events.

    Signals:
        loaded(PhotoAddress, PhotoData)
        failed(PhotoAddress, problem, details): `problem` is one plain sentence.
    """

    loaded = Signal(object, object)
    failed = Signal(object, str, str)

    def __init__(self, seconds: float = ADDRESS_SECONDS, most_bytes: int = MAX_BYTES, parent: QObject | None = None):
        super().__init__(parent)
        self._seconds = seconds
        self._most_bytes = most_bytes
        self._network: QNetworkAccessManager | None = None
        self._reply: QNetworkReply | None = None
        self._source: PhotoAddress | None = None
        self._data = bytearray()
        self._deadline = 0

    def load(self, source: PhotoAddress) -> None:
        """Starts loading; one that is under way is given up."""
        from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxyFactory, QNetworkRequest

        self.cancel()
        url = QUrl(source.address.strip(), QUrl.ParsingMode.TolerantMode)
        if not url.isValid() or url.scheme().lower() not in ("http", "https") or not url.host():
            self.failed.emit(source, self.tr("Only addresses that begin with http:// or https:// can be opened."), "")
            return
        if self._network is None:
            QNetworkProxyFactory.setUseSystemConfiguration(True)
            self._network = QNetworkAccessManager(self)
        request = QNetworkRequest(url)
        request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, "AlexNet")
        request.setRawHeader(b"Accept", b"image/*,*/*;q=0.5")
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
        )
        self._source = source
        self._data = bytearray()
        self._reply = self._network.get(request)
        # Of what is not read yet Qt may keep only this much, so that the limit below is met while loading.
        self._reply.setReadBufferSize(1 << 20)
        self._reply.readyRead.connect(self._read)
        self._reply.finished.connect(self._finish)
        # One limit for all of it: Qt's own transfer timeout starts anew with every byte.
        self._deadline = self.startTimer(round(self._seconds * 1000))

    def cancel(self) -> None:
        reply, self._reply, self._source = self._reply, None, None
        if self._deadline:
            self.killTimer(self._deadline)
            self._deadline = 0
        if reply is not None:
            reply.abort()
            reply.deleteLater()

    @Slot()
    def _read(self) -> None:
        reply = self._reply
        if reply is None or reply is not self.sender():
            return
        self._data += reply.readAll().data()
        from PySide6.QtNetwork import QNetworkRequest

        announced = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        if max(len(self._data), int(announced or 0)) > self._most_bytes:
            limit = round(self._most_bytes / 1e6)
            self._fail(self.tr("The picture at this address is larger than {0} MB.").format(limit), "")

    @Slot()
    def _finish(self) -> None:
        from PySide6.QtNetwork import QNetworkReply, QNetworkRequest

        reply, source = self._reply, self._source
        if reply is None or source is None or reply is not self.sender():
            return
        self._read()
        if self._reply is None:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        error = reply.error()
        if error == QNetworkReply.NetworkError.NoError:
            data = bytes(self._data)
            self.cancel()
            self.loaded.emit(source, PhotoData(data, source.name))
        elif status is not None and int(status) >= 400:
            self._fail(self.tr("The address answered with error {0}.").format(int(status)), reply.errorString())
        else:
            self._fail(
                self.tr("The address cannot be reached: {0}.").format(reply.errorString().rstrip(".")), str(error)
            )

    def _fail(self, problem: str, details: str) -> None:
        source = self._source
        self.cancel()
        self.failed.emit(source, problem, details)

    def timerEvent(self, event: QTimerEvent) -> None:
        self._fail(self.tr("The address did not answer within {0} seconds.").format(round(self._seconds)), "")
