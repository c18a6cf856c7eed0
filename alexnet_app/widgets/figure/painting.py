"""Draws a figure with a painter whose unit is 1/300 inch: the same for a picture, an SVG and a PDF."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from alexnet_app.pictures.figures import percent, significant
from alexnet_app.pictures.images import image_of_colours, image_of_levels
from alexnet_app.widgets.figure.figure import Figure
from alexnet_app.widgets.shared.figure_body import FigureBody, Scale
from model.networks.results import Classification, readable
from model.pictures.colour_maps import levels

DOTS_PER_INCH = 300
WIDTH = 2008
"""170 mm, the text width of an A4 page."""

_MARGIN, _GAP, _SPACE = 32, 32, 12
_PHOTO = (900, 680)
_ONE_PICTURE = 1200
_TALLEST = 2500
_TEXT, _LARGE = 34, 42
"""Of letters: 8 and 10 points."""
_INK, _PALE_INK, _ACCENT, _TRACK = QColor("#000000"), QColor("#555555"), QColor("#2f6db5"), QColor("#e8e8e8")
_FILL = QColor("#9cc0e6")
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


def height_of(figure: Figure) -> int:
    """In 1/300 inch."""
    nowhere = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(nowhere)
    try:
        return paint(painter, figure)
    finally:
        painter.end()


def paint(painter: QPainter, figure: Figure) -> int:
    """Draws from the origin on, WIDTH wide, and returns the height."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    top = _MARGIN
    if figure.photo is not None:
        photo_width, bottom = _photo(painter, figure, top)
        if figure.answer is not None:
            bottom = max(bottom, _answer(painter, figure.answer, _MARGIN + photo_width + 2 * _GAP, top))
        top = bottom + _GAP
    if figure.body is not None:
        top = _body(painter, figure.body, top)
    for sentence in figure.caption:
        top = _text(painter, sentence, QRect(_MARGIN, top, WIDTH - 2 * _MARGIN, 10_000), _TEXT, _INK) + _SPACE
    return top - _SPACE + _MARGIN


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont("Sans Serif")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def _text(painter: QPainter, text: str, room: QRect, size: int, ink: QColor, *, bold: bool = False) -> int:
    """Wraps the text into the room; returns its lower end."""
    painter.setFont(_font(size, bold=bold))
    painter.setPen(ink)
    taken = painter.boundingRect(room, _WRAP, text)
    painter.drawText(room.left(), room.top(), room.width(), taken.height(), _WRAP, text)
    return room.top() + taken.height()


def _photo(painter: QPainter, figure: Figure, top: int) -> tuple[int, int]:
    """Width, and lower end."""
    assert figure.photo is not None
    rows, columns = figure.photo.shape[:2]
    factor = min(_PHOTO[0] / columns, _PHOTO[1] / rows)
    width, height = round(columns * factor), round(rows * factor)
    image = image_of_colours(figure.photo)
    if factor < 1:
        image = image.scaled(width, height, mode=Qt.TransformationMode.SmoothTransformation)
    painter.drawImage(QRectF(_MARGIN, top, width, height), image)
    if figure.region is not None:
        left, upper, right, lower = (edge * factor for edge in figure.region)
        square = QRectF(_MARGIN + left, top + upper, right - left, lower - upper)
        painter.save()
        painter.setClipRect(QRectF(_MARGIN, top, width, height))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in ((QColor("#ffffff"), 12), (_ACCENT, 6)):
            painter.setPen(QPen(colour, thick))
            painter.drawRect(square.adjusted(6, 6, -6, -6))
        painter.restore()
    return width, top + height


def _answer(painter: QPainter, answer: Classification, left: int, top: int) -> int:
    """The five most probable classes as bars; returns their lower end."""
    width, height = WIDTH - _MARGIN - left, 64
    for place, each in enumerate(answer.top(5)):
        bar = QRectF(left, top, width, height)
        painter.fillRect(bar, _TRACK)
        painter.fillRect(QRectF(left, top, width * each.probability, height), _FILL)
        painter.setFont(_font(_LARGE if place == 0 else _TEXT, bold=place == 0))
        painter.setPen(_INK)
        inside = bar.adjusted(16, 0, -16, 0)
        number = percent(each.probability)
        room = int(inside.width() - painter.fontMetrics().horizontalAdvance(number) - 16)
        name = painter.fontMetrics().elidedText(readable(each.name), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        top += height + _SPACE
    if not answer.is_sure:
        words = QCoreApplication.translate("Figure", "Not sure: the first answer is below {0}.")
        sentence = words.format(percent(answer.not_sure_below))
        top = _text(painter, sentence, QRect(left, top, width, 200), _TEXT, _PALE_INK) + _SPACE
    return top - _SPACE


def _body(painter: QPainter, body: FigureBody, top: int) -> int:
    room = WIDTH - 2 * _MARGIN
    if body.title:
        top = _text(painter, body.title, QRect(_MARGIN, top, room, 400), _LARGE, _INK, bold=True) + _SPACE
    count = len(body.pictures)
    most = room if body.is_sheet else min(_ONE_PICTURE, (room - (count - 1) * _GAP) // max(1, count))
    left, lower = _MARGIN, top
    labelled = any(label for label, _ in body.pictures)
    below = top
    if labelled:
        below = max(
            _text(painter, label, QRect(_MARGIN + place * (most + _GAP), top, most, 400), _TEXT, _PALE_INK)
            for place, (label, _) in enumerate(body.pictures)
        )
        below += _SPACE
    for place, (_, image) in enumerate(body.pictures):
        left = _MARGIN + place * (most + _GAP)
        factor = min(most / image.width(), _TALLEST / image.height())
        width, height = round(image.width() * factor), round(image.height() * factor)
        painter.drawImage(QRectF(left, below, width, height), _at_print_size(image, width, height, body.is_sharp))
        lower = max(lower, below + height)
    top = lower + _SPACE
    if body.scale is not None:
        top = _scale(painter, body.scale, top)
    return top + _SPACE


def _at_print_size(image: QImage, width: int, height: int, sharp: bool) -> QImage:
    """A viewer would smooth what it enlarges itself: values get their edges here, and what is left is a small step."""
    if sharp and width > image.width():
        factor = -(-width // image.width())
        image = image.scaled(image.width() * factor, image.height() * factor)
    return image.scaled(width, height, mode=Qt.TransformationMode.SmoothTransformation)


def _scale(painter: QPainter, scale: Scale, top: int) -> int:
    """The legend; returns its lower end."""
    height, bar_width = 48, 480
    painter.setFont(_font(_TEXT))
    painter.setPen(_INK)
    x = float(_MARGIN)
    for words in (scale.title, significant(scale.low)):
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRectF(x, top, width + 4, height), Qt.AlignmentFlag.AlignVCenter, words)
        x += width + _GAP
    values = np.linspace(-1 if scale.colour_map.signed else 0, 1, bar_width, dtype=np.float32)[np.newaxis]
    low = -1.0 if scale.colour_map.signed else 0.0
    shades = levels(values, low, 1.0, gamma=scale.gamma, signed=scale.colour_map.signed)
    bar = image_of_levels(np.repeat(shades, 24, axis=0), scale.colour_map, QColor("#ffffff"))
    area = QRectF(x, top + 12, bar_width, 24)
    painter.drawImage(area, bar)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_PALE_INK, 1))
    painter.drawRect(area)
    painter.setPen(_INK)
    after = QRectF(x + bar_width + _GAP / 2, top, 600, height)
    painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, significant(scale.high))
    return top + height
