"""A row of controls that becomes two rows where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """Places widgets side by side, centred in their row; those after the stretch stand at the right end of theirs.

    Its least width is that of its widest widget, so that a row of controls never forces a window wider than a screen.
    """

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._stretch: int | None = None

    def add_stretch(self) -> None:
        """What is added from now on stands at the right."""
        self._stretch = len(self._items)

    def _rows(self, width: int) -> list[list[tuple[int, QSize]]]:
        """(index, size) of the visible items of each row."""
        rows: list[list[tuple[int, QSize]]] = [[]]
        used = 0
        for index, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            if rows[-1] and used + self.spacing() + size.width() > width:
                rows.append([])
                used = 0
            used += size.width() + (self.spacing() if rows[-1] else 0)
            rows[-1].append((index, size))
        return rows

    def _place(self, area: QRect, *, really: bool) -> int:
        """The height that the rows take; moves the items there if `really`."""
        y = area.top()
        for row in self._rows(area.width()):
            height = max((size.height() for _, size in row), default=0)
            x = area.left()
            right = [size for index, size in row if self._stretch is not None and index >= self._stretch]
            spare = sum(size.width() + self.spacing() for size in right)
            for index, size in row:
                if right and self._stretch is not None and index >= self._stretch:
                    x = max(x, area.left() + area.width() - spare + self.spacing())
                    right = []
                if really:
                    corner = QPoint(x, y + (height - size.height()) // 2)
                    self._items[index].setGeometry(QRect(corner, size.boundedTo(area.size())))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return y - self.spacing() - area.top()

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, really=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize().expandedTo(item.sizeHint()) for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))
