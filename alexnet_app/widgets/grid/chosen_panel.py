"""The place beside a grid for the chosen one, large: it scrolls, fits its pictures, and works only while it is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ChosenPanel(QScrollArea):
    """A subclass says what is shown (`show_chosen`), how large (`fit_pictures`), and when to wait (`holds_still`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outdated = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_chosen(self) -> None:
        """Takes everything anew from the session."""
        raise NotImplementedError

    def fit_pictures(self) -> None:
        """Gives the pictures the room there is."""
        raise NotImplementedError

    def figure_pictures(self) -> tuple[tuple[str, QImage], ...]:
        """(label, picture) of what is shown, for a figure."""
        return ()

    def holds_still(self) -> bool:
        """Whether what is shown stays for the moment, though it is no longer true."""
        return False

    @Slot()
    def refresh(self) -> None:
        """Something of what is shown has changed."""
        # Hidden behind another tab it would cost time in every frame of a video for nobody.
        self._outdated = True
        if self.isVisible() and not self.holds_still():
            self.show_now()

    def show_now(self) -> None:
        self._outdated = False
        self.show_chosen()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.show_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_pictures()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(256, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(184, 120)
