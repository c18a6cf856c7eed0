"""From the chosen unit back to the photo: what drives it, as the Deep Visualization Toolbox shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from model.explaining.unit_map_kinds import UNIT_MAP_KINDS
from model.pictures.signal_picture import signal_colours


class DrivingView(QWidget):
    """The picture of `session.driving`.

    Attributes:
        kind: the list of the ways back, the first of which is none; stands where the view's other controls are.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = QComboBox()
        self.picture = FittedPicture(self.tr("What in the photo drives the chosen unit"))
        self._title = QuietLabel(self.tr("What in the photo drives it"))
        self.kind.addItem(self.tr("Off"), None)
        for kind in UNIT_MAP_KINDS:
            self.kind.addItem(model_words(kind.title), kind.name)
            self.kind.setItemData(
                self.kind.count() - 1, f"{model_words(kind.sentence)}\n{kind.paper}", Qt.ItemDataRole.ToolTipRole
            )
        name_list(self.kind, self.tr("Way back to the photo"))
        self.kind.setToolTip(self.tr("What in the photo drives the chosen unit: the way back to the pixels"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

        driving = session.driving
        self.kind.activated.connect(lambda index: driving.choose_kind(self.kind.itemData(index)))
        driving.changed.connect(self._show)
        session.answers.outdated_changed.connect(self._show)
        session.photos.changed.connect(self._photo_changed)
        self._show()

    def fit(self, width: int, height: int, least: int) -> None:
        """Makes the picture as large as it can be in so much room, in logical pixels, but at least `least`."""
        side = max(least, min(width, height - self._title.sizeHint().height() - 4))
        self.picture.setFixedSize(side, side)

    @Slot()
    def _photo_changed(self) -> None:
        if self.picture.image is None:
            self._show()

    @Slot()
    def _show(self) -> None:
        driving = self._session.driving
        kind, shown = driving.kind, driving.map
        self.kind.setCurrentIndex(self.kind.findData(None if kind is None else kind.name))
        for part in (self._title, self.picture):
            part.setVisible(kind is not None)
        if kind is None or not self.isVisible():
            return
        self.picture.setToolTip(f"{model_words(kind.sentence)}\n{kind.paper}")
        if shown is None:
            self.picture.show_words(self._reason())
        elif not driving.is_current:
            # The next comes in a moment; a blank between two would be a flash.
            self.picture.set_dimmed(True)
        elif shown.is_silent:
            words = self.tr("{0}/{1} is silent on this photo: nothing in it drives the unit.")
            self.picture.show_words(words.format(shown.layer, shown.unit))
        else:
            self.picture.show_pixels(signal_colours(shown.values))

    def _reason(self) -> str:
        """Why there is no picture."""
        if self._session.driving.problem:
            return self.tr("There is no picture: {0}").format(self._session.driving.problem)
        if self._session.photos.photo is None:
            return self.tr("Drop a photo: here stands what in it drives the unit.")
        return self.tr("Looking ...") if self._session.network.state == "ready" else ""

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.driving.set_wanted(True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._session.driving.set_wanted(False)
