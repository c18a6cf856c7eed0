"""The network, drawn after the paper's Figure 2, which is also how one walks through it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from alexnet_app.pictures import figures
from alexnet_app.pictures.figures import grouped
from alexnet_app.pictures.images import image_of_colours
from alexnet_app.session.session import Session
from alexnet_app.widgets.network_drawing.layout import DrawnLayer, arrange, connections
from alexnet_app.widgets.shared.focus_ring import FocusRingWidget
from alexnet_app.widgets.shared.shades import blend, small_font
from model.geometry import LayerDescription

_MARGIN = 16
_LABEL_GAP = 3
_NAME_GAP = 2  # for the line below the chosen name


class NetworkDiagram(FocusRingWidget):
    """Every layer of `session.network.layers` with name and shape; click, or arrow keys, choose one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._drawn: tuple[DrawnLayer, ...] = ()
        self._labels: list[list[str]] = []
        self._hovered: str | None = None
        self._square: QImage | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Network"))
        session.network.changed.connect(self._network_changed)
        session.selection.layer_changed.connect(self._layer_changed)
        session.answers.square_changed.connect(self._square_changed)
        self._square_changed()
        self._network_changed()

    @property
    def drawn_layers(self) -> tuple[DrawnLayer, ...]:
        """Where each layer lies now, in the widget's pixels."""
        return self._drawn

    def description(self, layer: LayerDescription) -> str:
        """What hovering over a layer says."""
        shape = figures.shape(layer.output_shape)
        lines = [self.tr("{0}: {1}").format(layer.name, self._kind(layer))]
        if layer.kernel_size:
            convolves = layer.kind == "convolution"
            kernel = self.tr("kernel {0} × {0}, stride {1}") if convolves else self.tr("window {0} × {0}, stride {1}")
            line = kernel.format(layer.kernel_size, layer.stride)
            if layer.padding:
                line += self.tr(", padding {0}").format(layer.padding)
            if layer.end_padding:
                line += self.tr(", {0} more zeros on the right and below").format(layer.end_padding)
            if layer.groups > 1:
                line += self.tr(", {0} groups").format(layer.groups)
            lines.append(line)
        if layer.is_spatial:
            lines.append(self.tr("output {0}").format(shape))
        else:
            lines.append(self.tr("{0} units").format(shape))
        if layer.parameters:
            lines.append(self.tr("{0} parameters").format(figures.count(layer.parameters)))
            lines.append(self.tr("{0} multiply-adds for one photo").format(figures.count(layer.multiply_adds)))
        if layer.is_spatial and layer.kind != "input":
            lines.append(self.tr("each position sees {0} × {0} pixels of the image").format(layer.receptive_field))
        return "\n".join(lines)

    def _kind(self, layer: LayerDescription) -> str:
        return {
            "input": self.tr("the square of the photo, red, green and blue"),
            "luminance": self.tr("red, green and blue become one channel"),
            "convolution": self.tr("convolution"),
            "activation": self.tr("activation"),
            "normalization": self.tr("local response normalisation"),
            "pooling": self.tr("largest value of each window"),
            "mean_pooling": self.tr("mean of each window"),
            "dense": self.tr("fully connected"),
            "dropout": self.tr("drops units in training, passes all on here"),
            "softmax": self.tr("softmax, one probability for each class"),
        }[layer.kind]

    # Labels

    def _label(self, layer: LayerDescription, narrow: bool) -> list[str]:
        """The lines below a layer: its name, then its shape on one line or, where it is narrow, on two."""
        if not layer.is_spatial:
            return [layer.name, grouped(layer.units)]
        height, width, channels = layer.output_shape
        if narrow:
            return [layer.name, f"{height}×{width}", f"×{channels}"]
        return [layer.name, f"{height}×{width}×{channels}"]

    def _label_width(self, lines: list[str]) -> float:
        small = QFontMetricsF(small_font(self))
        name = QFontMetricsF(self._name_font(bold=True)).horizontalAdvance(lines[0])
        return max(name, *(small.horizontalAdvance(line) for line in lines[1:])) + 6

    def _name_font(self, bold: bool) -> QFont:
        font = small_font(self)
        font.setBold(bold)
        return font

    def _fitting_labels(self) -> list[list[str]]:
        layers = self._session.network.layers
        wide = [self._label(layer, narrow=False) for layer in layers]
        if sum(map(self._label_width, wide)) <= self.width() - 2 * _MARGIN - 40:
            return wide
        return [self._label(layer, narrow=True) for layer in layers]

    def _label_height(self) -> float:
        lines = max((len(label) for label in self._labels), default=3)
        return lines * QFontMetricsF(small_font(self)).height() + _LABEL_GAP + _NAME_GAP

    def _arrange(self) -> None:
        self._labels = self._fitting_labels()
        area = QRectF(self.rect()).adjusted(_MARGIN, 6, -_MARGIN, -8 - self._label_height())
        self._drawn = arrange(self._session.network.layers, area, [self._label_width(label) for label in self._labels])
        self.update()

    # Listening

    @Slot()
    def _network_changed(self) -> None:
        self._hovered = None
        self._arrange()
        self._layer_changed()

    @Slot()
    def _layer_changed(self) -> None:
        layer = self._session.selection.description
        self.setAccessibleDescription(
            self.tr("No network is loaded") if layer is None else self.description(layer).replace("\n", ", ")
        )
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    @Slot()
    def _square_changed(self) -> None:
        square = self._session.answers.square
        self._square = None if square is None else image_of_colours(square.pixels)
        image = self._drawn[0].slot if self._drawn else QRectF(self.rect())
        self.update(image.toAlignedRect())

    def _layer_at(self, point: QPointF) -> LayerDescription | None:
        for drawn in self._drawn:
            if drawn.slot.left() <= point.x() < drawn.slot.right():
                return drawn.layer
        return None

    def _choose(self, step: int) -> None:
        names = [layer.name for layer in self._session.network.layers if layer.kind != "input"]
        if self._session.selection.layer in names:
            place = names.index(self._session.selection.layer) + step
            self._session.selection.choose_layer(names[min(max(place, 0), len(names) - 1)])

    # Painting

    def _paint_connections(self, painter: QPainter) -> None:
        palette = self.palette()
        window, text = palette.window().color(), palette.windowText().color()
        plain, crossing = blend(window, text, 0.28), blend(window, text, 0.5)
        for start, end, crosses in connections(self._drawn):
            painter.setPen(QPen(crossing if crosses else plain, 1))
            painter.drawLine(start, end)

    def _paint_block(self, painter: QPainter, drawn: DrawnLayer, colour: QColor, line: QColor) -> None:
        painter.setPen(QPen(line, 1))
        for front in drawn.fronts:
            depth = QPointF(drawn.depth, -drawn.depth)
            if drawn.depth:
                top = QPolygonF([front.topLeft(), front.topLeft() + depth, front.topRight() + depth, front.topRight()])
                side = QPolygonF(
                    [front.topRight(), front.topRight() + depth, front.bottomRight() + depth, front.bottomRight()]
                )
                painter.setBrush(colour.lighter(116))
                painter.drawPolygon(top)
                painter.setBrush(colour.darker(122))
                painter.drawPolygon(side)
            painter.setBrush(colour)
            painter.drawRect(front)

    def _paint_layer(self, painter: QPainter, drawn: DrawnLayer) -> None:
        palette = self.palette()
        window, text = palette.window().color(), palette.windowText().color()
        chosen = drawn.layer.name == self._session.selection.layer
        hovered = drawn.layer.name == self._hovered
        if drawn.layer.kind == "input":
            self._paint_square(painter, drawn.fronts[0], blend(window, text, 0.5))
            return
        fill = blend(window, text, 0.2 if drawn.layer.kind in ("convolution", "dense") else 0.1)
        line = blend(window, text, 0.55)
        if hovered:
            fill = blend(fill, palette.highlight().color(), 0.35)
        if chosen:
            fill = palette.highlight().color()
            line = blend(fill, text, 0.4)
        if drawn.layer.kind == "dropout":
            painter.setBrush(fill if chosen or hovered else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(line, 1, Qt.PenStyle.DotLine))
            painter.drawRects(list(drawn.fronts))
            return
        self._paint_block(painter, drawn, fill, line)

    def _paint_square(self, painter: QPainter, front: QRectF, line: QColor) -> None:
        if self._square is not None:
            ratio = self.devicePixelRatioF()
            side = max(1, round(front.width() * ratio))
            small = self._square.scaled(
                side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(front, small)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1))
        painter.drawRect(front)

    def _paint_label(self, painter: QPainter, drawn: DrawnLayer, lines: list[str]) -> None:
        palette = self.palette()
        window, text = palette.window().color(), palette.windowText().color()
        chosen = drawn.layer.name == self._session.selection.layer
        y = drawn.slot.bottom() + _LABEL_GAP
        for number, line in enumerate(lines):
            font = self._name_font(bold=chosen and number == 0)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(text if chosen or number == 0 else blend(window, text, 0.68))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, drawn.slot.width())
            box = QRectF(drawn.slot.left(), y, drawn.slot.width(), metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, shown)
            if chosen and number == 0:
                underline = metrics.horizontalAdvance(shown)
                painter.fillRect(
                    QRectF(box.center().x() - underline / 2, box.bottom(), underline, 2), palette.highlight()
                )
            y += metrics.height() + (_NAME_GAP if number == 0 else 0)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._drawn:
            painter.setPen(blend(self.palette().window().color(), self.palette().windowText().color(), 0.68))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No network is loaded"))
            painter.end()
            return
        self._paint_connections(painter)
        for drawn, lines in zip(self._drawn, self._labels, strict=True):
            if not QRectF(event.rect()).intersects(drawn.slot.adjusted(-2, -8, 2, self.height())):
                continue
            self._paint_layer(painter, drawn)
            self._paint_label(painter, drawn, lines)
            if self.hasFocus() and drawn.layer.name == self._session.selection.layer:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.palette().highlight().color(), 1.5))
                ring = drawn.slot.adjusted(0, -4, 0, self._label_height() + 4)
                painter.drawRoundedRect(ring, 4, 4)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._arrange()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for drawn in self._drawn:
                if drawn.slot.left() <= event.pos().x() < drawn.slot.right():
                    area = drawn.slot.adjusted(0, -6, 0, self._label_height()).toAlignedRect()
                    QToolTip.showText(event.globalPos(), self.description(drawn.layer), self, area)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        layer = self._layer_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and layer is not None:
            self._session.selection.choose_layer(layer.name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        layer = self._layer_at(event.position())
        name = None if layer is None else layer.name
        if name != self._hovered:
            self._hovered = name
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self._session.network.layers),
            Qt.Key.Key_End: len(self._session.network.layers),
        }
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(steps[key])
            return
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(960, 112 + round(3 * QFontMetricsF(small_font(self)).height()))

    def minimumSizeHint(self) -> QSize:
        # On a low screen the drawing gives way before anything else is cut.
        return QSize(560, self.sizeHint().height() - 70)
