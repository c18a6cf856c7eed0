"""The photo's place in the window: the picture or the invitation to drop one, and how it becomes a square."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.widgets.drawing.drawing_pad import DrawingPad
from alexnet_app.widgets.photo.empty_state import EmptyState
from alexnet_app.widgets.photo.photo_canvas import PhotoCanvas
from alexnet_app.widgets.photo.strongest_units import StrongestUnits
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch


class PhotoView(QWidget):
    """Photo with the square the network sees; crop, stretch or fit; the chosen unit's map over it. Or the pad.

    Dropping is the window's: a drop anywhere counts.

    Signals:
        open_requested(), paste_requested(), camera_requested(): buttons of the empty state.
    """

    open_requested = Signal()
    paste_requested = Signal()
    camera_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.empty_state = EmptyState(self)
        self.empty_state.open_requested.connect(self.open_requested)
        self.empty_state.paste_requested.connect(self.paste_requested)
        self.empty_state.camera_requested.connect(self.camera_requested)
        self.empty_state.draw_requested.connect(session.drawing.open)
        self.pad = DrawingPad(session, self)
        self._shown = QWidget(self)
        self.canvas = PhotoCanvas(session, self._shown)
        self.fit = ChoiceSwitch(
            self.tr("Square"),
            [
                ("crop", self.tr("Crop"), self.tr("The network sees the central square of the photo")),
                ("stretch", self.tr("Stretch"), self.tr("The network sees the whole photo, squeezed into a square")),
                ("fit", self.tr("Fit"), self.tr("The network sees the whole photo, with bars of the mean colour")),
            ],
            self._shown,
        )
        self.overlay = QCheckBox(self.tr("Overlay"), self._shown)
        self.overlay.setToolTip(
            self.tr(
                "Lay the chosen unit's feature map over the square that the network sees: bright where it is active.\n"
                "Fully connected layers have no maps."
            )
        )
        self.strongest = StrongestUnits(session, self._shown)

        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.fit)
        row.addStretch(1)
        row.addWidget(self.overlay)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.strongest)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty_state)
        self._stack.addWidget(self._shown)
        self._stack.addWidget(self.pad)

        self.fit.chosen.connect(session.answers.set_fit)
        self.overlay.toggled.connect(session.selection.set_overlay_visible)
        session.answers.fit_changed.connect(self._show_fit)
        session.selection.overlay_changed.connect(self._show_overlay)
        session.photos.changed.connect(self._show_photo)
        session.drawing.open_changed.connect(self._show_photo)
        session.drawing.opened.connect(self.pad.setFocus)
        session.selection.layer_changed.connect(self._show_overlay)
        session.network.changed.connect(self._show_overlay)
        self._show_fit()
        self._show_overlay()
        self._show_photo()

    @Slot()
    def _show_photo(self) -> None:
        if self._session.drawing.is_open:
            self._stack.setCurrentWidget(self.pad)
        else:
            self._stack.setCurrentWidget(self.empty_state if self._session.photos.photo is None else self._shown)

    @Slot()
    def _show_fit(self) -> None:
        self.fit.set_value(self._session.answers.fit)

    @Slot()
    def _show_overlay(self) -> None:
        layer = self._session.selection.description
        self.overlay.setEnabled(layer is not None and layer.is_spatial)
        blocked = self.overlay.blockSignals(True)
        self.overlay.setChecked(self._session.selection.overlay_visible)
        self.overlay.blockSignals(blocked)
