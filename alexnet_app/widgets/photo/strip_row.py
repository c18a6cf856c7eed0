"""The strip of photos with the place of the one on screen: "2,345 of 100,000"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.session.session import Session
from alexnet_app.widgets.photo.recent_strip import CELL, RecentStrip
from alexnet_app.widgets.shared.shades import small_font


class StripRow(QWidget):
    """Hidden while there is no photo, and while live controls need its place.

    Attributes:
        strip: the pictures.
        place: which one is on screen, and how many there are; hidden while there is one.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = session.photos.strip
        self._giving_way = False
        self.strip = RecentStrip(session, self)
        self.place = QLabel(self)
        self.place.setFont(small_font(self))
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.place.setToolTip(self.tr("Which of the opened photos is on screen; PageUp and PageDown walk them"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setMaximumHeight(CELL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.strip, 1)
        row.addWidget(self.place)
        self._photos.changed.connect(self._show)
        self._photos.index_changed.connect(self._show)
        self._show()

    @Slot(bool)
    def set_giving_way(self, giving_way: bool) -> None:
        """Whether something else needs the row's place, as in a small window the controls of a video do."""
        self._giving_way = giving_way
        self._show()

    @Slot()
    def _show(self) -> None:
        count, index = len(self._photos), self._photos.index
        total = grouped(count)
        text = self.tr("{0} of\n{1}") if index >= 0 else self.tr("\n{1} photos")
        text = text.format(grouped(index + 1), total)
        # As wide as its widest number, so that the pictures beside it stand still while one walks.
        self.place.setMinimumWidth(self.place.fontMetrics().horizontalAdvance(self.tr("{0} of").format(total)))
        self.place.setText(text)
        self.place.setAccessibleName(text.replace("\n", " "))
        self.place.setVisible(count > 1)
        self.setVisible(count > 0 and not self._giving_way)
