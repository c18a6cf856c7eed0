"""A view as one picture for a report: title, all tiles, legend and caption, without anything to click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QWidget

from alexnet_app.widgets.shared.shades import answer_font, quiet_text

_MARGIN = 16
_SPACE = 8


def report_picture(widget: QWidget, title: str, body: QImage, legend: QWidget | None, caption: Sequence[str]) -> QImage:
    """One below the other on the palette's Window.

    Args:
        widget: whose palette and font are taken.
        title: a line in the size of an answer.
        body: what it is about, at its own pixels.
        legend: painted as it is on screen; None where colours mean no number.
        caption: sentences below, each wrapped to the width.
    """
    title_metrics, metrics = QFontMetrics(answer_font(widget)), widget.fontMetrics()
    width = max(body.width(), 480, title_metrics.horizontalAdvance(title))
    wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    heights = [metrics.boundingRect(QRect(0, 0, width, 10_000), wrap, line).height() for line in caption]
    legend_size = QSize(0, 0) if legend is None else legend.sizeHint().boundedTo(QSize(width, 100))
    height = title_metrics.height() + _SPACE + body.height() + _SPACE + legend_size.height()
    height += sum(_SPACE // 2 + line for line in heights)
    picture = QImage(width + 2 * _MARGIN, height + 2 * _MARGIN, QImage.Format.Format_RGB32)
    picture.fill(widget.palette().window().color())
    painter = QPainter(picture)
    y = _MARGIN
    painter.setFont(answer_font(widget))
    painter.setPen(widget.palette().windowText().color())
    painter.drawText(QRect(_MARGIN, y, width, title_metrics.height()), Qt.AlignmentFlag.AlignLeft, title)
    y += title_metrics.height() + _SPACE
    painter.drawImage(_MARGIN, y, body)
    y += body.height() + _SPACE
    if legend is not None:
        shown = QImage(legend_size, QImage.Format.Format_ARGB32_Premultiplied)
        shown.fill(Qt.GlobalColor.transparent)
        place = legend.size()
        legend.resize(legend_size)
        legend.render(shown, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        legend.resize(place)
        painter.drawImage(_MARGIN, y, shown)
        y += legend_size.height()
    painter.setFont(widget.font())
    painter.setPen(quiet_text(widget.palette()))
    for line, line_height in zip(caption, heights, strict=True):
        y += _SPACE // 2
        painter.drawText(QRect(_MARGIN, y, width, line_height), wrap, line)
        y += line_height
    painter.end()
    return picture
