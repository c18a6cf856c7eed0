"""Files that the system hands over, as Finder does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from alexnet_app.file_opening import FileOpening
from alexnet_app.sources.source import PhotoAddress, PhotoFile


def test_a_file_and_an_address_are_opened(qapp, tmp_path):
    asked, opened = QObject(), []
    opening = FileOpening(asked, opened.extend)
    path = tmp_path / "my cat.jpg"
    QCoreApplication.sendEvent(asked, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    QCoreApplication.sendEvent(asked, QFileOpenEvent(QUrl("https://example.org/cat.jpg")))
    assert opened == [PhotoFile(Path(path)), PhotoAddress("https://example.org/cat.jpg")]
    QCoreApplication.sendEvent(asked, QEvent(QEvent.Type.User))
    QCoreApplication.sendEvent(asked, QFileOpenEvent(QUrl()))
    assert len(opened) == 2
    assert opening.parent() is asked
