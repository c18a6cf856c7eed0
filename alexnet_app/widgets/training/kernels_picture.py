"""The first layer's kernels as they form, with the figure that tells learned ones from noise."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.widgets.shared.shades import quiet_text, small_font


class KernelsPicture(QWidget):
    """Sharp where it is enlarged by whole factors, by area where it is reduced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ""
        self._image = QImage()
        self._words = ""
        self.setFont(small_font(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Kernels of the first layer"))
        self.setToolTip(
            self.tr("The patterns that the first layer looks for. Their autocorrelation is near 0 for noise, above 0.5 "
                    "for learned kernels")
        )  # fmt: skip

    @property
    def file(self) -> str:
        """That is shown; "" without one."""
        return self._file

    @property
    def words(self) -> str:
        """Below the picture."""
        return self._words

    def show_kernels(self, file: str, autocorrelation: float | None) -> None:
        """Reads a picture that is another than before."""
        if file != self._file:
            self._file = file
            self._image = QImage(file)
        self._words = ""
        if autocorrelation is not None:
            kind = self.tr("learned") if autocorrelation > 0.5 else self.tr("still noise")
            self._words = self.tr("autocorrelation {0}: {1}").format(f"{autocorrelation:.2f}", kind)
        self.setAccessibleDescription(self._words)
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(180, 96)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        room = self.rect().adjusted(0, 0, 0, -2 * metrics.height() - 4)  # the words may take two lines
        if not self._image.isNull() and room.isValid():
            ratio = self.devicePixelRatio()
            size = self._image.size().scaled(room.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio)
            factor = size.width() // self._image.width()
            if factor >= 1:
                shown = self._image.scaled(self._image.size() * factor)
            else:
                shown = self._image.scaled(
                    size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            shown.setDevicePixelRatio(ratio)
            painter.drawImage(room.topLeft(), shown)
            room.setHeight(round(shown.height() / ratio))
        painter.setPen(quiet_text(self.palette()))
        foot = QRect(0, room.bottom() + 4, self.width(), 2 * metrics.height())
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._words)
        painter.end()
