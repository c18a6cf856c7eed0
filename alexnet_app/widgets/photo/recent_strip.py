"""The strip of recent photos: small pictures in the order they were opened; a click shows one again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.shared.shades import blend

CELL = 56
_LEAST_CELL = 40
_AROUND = 8  # of a picture, for its frame


class RecentPhotos(QAbstractListModel):
    """The session's strip as Qt's list model; nothing of it is copied."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = session.photos.strip
        self._count = len(self._strip)
        self._strip.changed.connect(self._changed)
        self._strip.thumbnail_changed.connect(self._thumbnail_changed)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not 0 <= row < len(self._strip):
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._strip.thumbnail(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return model_words(self._strip.source(row).name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, {1} of {2}").format(
                model_words(self._strip.source(row).name), row + 1, len(self._strip)
            )
        return None

    @Slot()
    def _changed(self) -> None:
        self.beginResetModel()
        self._count = len(self._strip)
        self.endResetModel()

    @Slot(int)
    def _thumbnail_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


class _Thumbnail(QStyledItemDelegate):
    """Paints one photo, cut to a square, with the accent around the one on screen."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        strip = option.widget
        side = CELL if strip is None else min(CELL, strip.height())
        return QSize(side, side)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = option.palette
        state = option.state
        cell = QRectF(option.rect)
        picture = QRectF(0, 0, cell.height() - _AROUND, cell.height() - _AROUND)
        picture.moveCenter(cell.center())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(picture, 3, 3)
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        painter.fillPath(outline, blend(window, text, 0.1))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage) and not image.isNull():
            side = min(image.width(), image.height())
            middle = QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
            painter.setClipPath(outline)
            painter.drawImage(picture, image, middle)
            painter.setClipping(False)
        accent = palette.color(QPalette.ColorRole.Highlight)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(picture.adjusted(-2, -2, 2, 2), 4, 4)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(picture.adjusted(-3.5, -3.5, 3.5, 3.5), 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(blend(window, accent, 0.6), 1))
            painter.drawRoundedRect(picture.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
        painter.restore()


class RecentStrip(QListView):
    """Left and Right walk the photos; PageUp and PageDown do so from anywhere and belong to the window.

    Only what is in sight, and a screen to both sides of it, is read from the disk.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self._photos = RecentPhotos(session, self)
        self.setModel(self._photos)
        self.setItemDelegate(_Thumbnail(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # No bar: it would cover half of the pictures. The wheel, the arrow keys and PageUp / PageDown scroll.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setMaximumHeight(CELL)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Recent photos"))
        self.setToolTip(self.tr("Recent photos: PageUp, PageDown"))
        self.selectionModel().currentChanged.connect(self._chosen)
        self._strip = session.photos.strip
        self._strip.changed.connect(self._refresh)
        self._strip.index_changed.connect(self._follow)
        self.horizontalScrollBar().valueChanged.connect(self._look)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._follow()
        self._look()

    @Slot()
    def _look(self) -> None:
        """Says which photos are in sight."""
        if not len(self._strip) or not self.isVisible():
            return
        side = max(1, min(CELL, self.height()))
        seen = self.viewport().width() // side + 1
        first = self.horizontalScrollBar().value() // side
        self._strip.look_at(first - seen, first + 2 * seen)

    @Slot()
    def _follow(self) -> None:
        """Marks the photo on screen."""
        row = self._strip.index
        if row == self.currentIndex().row():
            return
        self._following = True
        if row < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.model().index(row, 0))
        self._following = False
        self._look()

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._following and current.isValid():
            self._session.photos.open_recent(current.row())

    def sizeHint(self) -> QSize:
        return QSize(4 * CELL, CELL)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_CELL, _LEAST_CELL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.scheduleDelayedItemsLayout()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.x() or turned.y()) // 2)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
