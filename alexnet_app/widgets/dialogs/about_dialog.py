"""About: what the program is, and the versions of what it is made of."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from alexnet_app.widgets.shared.shades import answer_font

PACKAGES = ("tensorflow", "keras", "numpy", "pillow", "onnx", "PySide6-Essentials")
"""Besides AlexNet itself; their metadata goes into the built program (`packaging/build.py`)."""


def versions() -> tuple[tuple[str, str], ...]:
    """(name, version) of the program and its parts, from the installed packages' metadata: nothing is imported."""
    found = [
        ("AlexNet", _version("alexnet") or _tr("from source")),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
    ]
    found += [(name, _version(name) or _version(f"{name}-cpu") or _tr("not installed")) for name in PACKAGES]
    found.append((_tr("System"), f"{platform.system()} {platform.release()}, {platform.machine()}"))
    return tuple(found)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutDialog", text)


class AboutDialog(QDialog):
    """What to quote in a report of a fault; one button copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About AlexNet"))
        title = QLabel(self.tr("AlexNet"), self)
        title.setFont(answer_font(self))
        text = QLabel(
            self.tr(
                "The network of 2012, to look into: drop a photo, see what the network sees.\n\n"
                "After A. Krizhevsky, I. Sutskever, G. E. Hinton, ImageNet Classification with Deep Convolutional "
                "Neural Networks, NIPS 2012.\n\nMIT licence. Qt and PySide6 are used under the LGPL."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setMinimumWidth(self.fontMetrics().horizontalAdvance("m") * 32)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, version) in enumerate(versions()):
            grid.addWidget(QLabel(name, self), row, 0)
            label = QLabel(version, self)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(f"{name} {version}")
            grid.addWidget(label, row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(self.tr("Copy the versions, for a report"))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for part in (title, text):
            column.addWidget(part)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name} {version}" for name, version in versions()))
