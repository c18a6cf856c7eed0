"""Writes a figure as PNG at 300 dpi, as SVG or as PDF, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter

from alexnet_app.session.saving import save_picture
from alexnet_app.widgets.figure.figure import Figure
from alexnet_app.widgets.figure.painting import DOTS_PER_INCH, WIDTH, height_of, paint
from model.writing import write_whole

_MM_PER_INCH = 25.4


def write_figure(figure: Figure, path: Path) -> None:
    """Draws into `path`, by its suffix .png, .svg or .pdf.

    Raises:
        OSError: it cannot be written.
        ValueError: there is nothing to draw, or another suffix.
    """
    if figure.is_empty:
        raise ValueError("expected a photo or a view with pictures. Received: neither")
    suffix = path.suffix.lower()
    if suffix == ".png":
        save_picture(figure_image(figure), path)
    elif suffix in (".svg", ".pdf"):
        write_whole(path, _svg(figure) if suffix == ".svg" else _pdf(figure))
    else:
        raise ValueError(f"expected a name that ends in .png, .svg or .pdf. Received: {path.name}")


def figure_image(figure: Figure) -> QImage:
    """The figure at 300 dots per inch, on white."""
    image = QImage(WIDTH, height_of(figure), QImage.Format.Format_RGB32)
    per_metre = round(DOTS_PER_INCH * 1000 / _MM_PER_INCH)
    image.fill(0xFFFFFFFF)
    _paint_on(image, figure)
    # Only now: with it Qt would take the painter's unit for another.
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    return image


def _svg(figure: Figure) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # a module that nothing else needs

    stored = QByteArray()
    buffer = QBuffer(stored)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = QSize(WIDTH, height_of(figure))
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS_PER_INCH)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle("AlexNet")
    _paint_on(generator, figure)
    buffer.close()
    return bytes(stored.data())


def _pdf(figure: Figure) -> bytes:
    stored = QByteArray()
    buffer = QBuffer(stored)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle("AlexNet")
    size = QSizeF(*(_MM_PER_INCH * length / DOTS_PER_INCH for length in (WIDTH, height_of(figure))))
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageOrientation(QPageLayout.Orientation.Portrait)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _paint_on(writer, figure)
    buffer.close()
    return bytes(stored.data())


def _paint_on(device: QPaintDevice, figure: Figure) -> None:
    painter = QPainter(device)
    try:
        paint(painter, figure)
    finally:
        painter.end()
