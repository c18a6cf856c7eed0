"""Who came from whom: the lanes of the family tree, and the piece of them beside each network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from alexnet_app.widgets.shared.shades import blend
from model.family_tree import FamilyTree

_LANE = 20
_DOT = 5.0
_DOT_HEIGHT = 12.0


@dataclass(frozen=True)
class Segment:
    """What is drawn beside one network.

    Attributes:
        lane: of its own dot.
        arriving: whether a line comes to the dot from above.
        passing: lanes that only pass by.
        leaving: lanes at the bottom of the lines that leave the dot.
    """

    lane: int
    arriving: bool
    passing: tuple[int, ...]
    leaving: tuple[int, ...]


def lanes_of(tree: FamilyTree) -> dict[str, int]:
    """The lane of each network: a parent's longest line of descent stays in its own, every other gets a new one."""
    children: dict[str, list[str]] = {network.key: [] for network in tree.networks}
    for network in tree.networks:
        for parent in network.parents:
            children[parent].append(network.key)

    def depth(key: str) -> int:
        return 1 + max((depth(child) for child in children[key]), default=0)

    lanes: dict[str, int] = {}
    for network in tree.networks:
        elder = network.parents[0] if network.parents else None
        heir = elder is not None and max(children[elder], key=depth) == network.key
        lanes[network.key] = lanes[elder] if heir and elder is not None else max(lanes.values(), default=-1) + 1
    return lanes


def segments_of(tree: FamilyTree) -> dict[str, Segment]:
    """The piece of the drawing beside each network, from the top of the tree to its bottom."""
    lanes = lanes_of(tree)
    rows = {network.key: row for row, network in enumerate(tree.networks)}
    edges = [
        (rows[parent], rows[network.key], lanes[network.key]) for network in tree.networks for parent in network.parents
    ]
    return {
        key: Segment(
            lanes[key],
            any(end == row for _, end, _ in edges),
            tuple(sorted({lane for begin, end, lane in edges if begin < row < end})),
            tuple(sorted({lane for begin, _, lane in edges if begin == row})),
        )
        for key, row in rows.items()
    }


class SegmentDrawing(QWidget):
    """One piece of the lanes; the dot of the chosen network is in the accent colour."""

    def __init__(self, segment: Segment, lanes: int, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segment = segment
        self._lanes = lanes
        self._chosen = chosen
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_LANE * self._lanes, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, segment = self.palette(), self._segment
        line = blend(palette.window().color(), palette.windowText().color(), 0.45)
        painter.setPen(QPen(line, 2))
        dot = QPointF(_x(segment.lane), _DOT_HEIGHT)
        bottom = float(self.height())
        if segment.arriving:
            painter.drawLine(QPointF(dot.x(), 0), dot)
        for lane in segment.passing:
            painter.drawLine(QPointF(_x(lane), 0), QPointF(_x(lane), bottom))
        for lane in segment.leaving:
            path = QPainterPath(dot)
            # Away from the dot in a bend, then straight down to the next network.
            bend = min(bottom, dot.y() + 32)
            path.cubicTo(QPointF(dot.x(), dot.y() + 20), QPointF(_x(lane), dot.y() + 8), QPointF(_x(lane), bend))
            path.lineTo(_x(lane), bottom)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.highlight().color() if self._chosen else line)
        radius = _DOT + 2 if self._chosen else _DOT
        painter.drawEllipse(dot, radius, radius)
        painter.end()


def lane_count(segments: Mapping[str, Segment]) -> int:
    return 1 + max(segment.lane for segment in segments.values())


def _x(lane: int) -> float:
    return _LANE * (lane + 0.5)
