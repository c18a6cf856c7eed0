"""The chosen kernel, large: what it looks like, its numbers, and what it answers on this photo."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.pictures.kernel_pictures import colour_tiles, slice_levels, unit_slices
from alexnet_app.pictures.map_display import MapDisplay, map_levels, shown_colours
from alexnet_app.pictures.unit_facts import layer_before
from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.chosen_panel import ChosenPanel
from alexnet_app.widgets.grid.map_picture import MapPicture, is_wide
from alexnet_app.widgets.kernels.kernel_grid import KernelGrid
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.shades import answer_font, small_font
from model.pictures.colour_maps import BLUE_WHITE_RED

_LEAST_PICTURE = 88


class KernelPanel(ChosenPanel):
    """Beside the grid: the kernel (or the slice) under its cursor, and the chosen unit's response map."""

    def __init__(self, session: Session, grid: KernelGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._grid = grid
        self.setAccessibleName(self.tr("Chosen kernel"))
        self.kernel = MapPicture()
        self.kernel.set_pointable(False)
        self.kernel.setAccessibleName(self.tr("The chosen kernel, large"))
        self.response = MapPicture()
        self.response.setAccessibleName(self.tr("Response of the unit to the photo"))
        self.response.setToolTip(self.tr("Click, or use the arrow keys, to see on the photo what a position sees"))
        self._title, self._subtitle, self._numbers = QLabel(), QuietLabel(), QLabel()
        self._numbers.setWordWrap(True)
        self._response_title = QuietLabel(self.tr("Response"))
        self._body = QWidget()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()
        for signal in (
            session.selection.unit_changed,
            session.selection.kernels_changed,
            session.selection.maps_changed,
            session.network.changed,
        ):
            signal.connect(self.refresh)
        grid.cursor_moved.connect(self.refresh)
        session.selection.mark_changed.connect(self._mark)
        session.answers.outdated_changed.connect(self._dim)
        self.response.pointed.connect(session.selection.mark_map_position)
        self.response.unmarked.connect(session.selection.clear_mark)

    def figure_pictures(self) -> tuple[tuple[str, QImage], ...]:
        parts = ((self._title.text(), self.kernel), (self.tr("Response to the photo"), self.response))
        return tuple((label, part.image) for label, part in parts if part.image is not None and not part.isHidden())

    def _build(self) -> None:
        body = self._body
        body.setAutoFillBackground(False)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 0, 8, 8)
        column.setSpacing(4)
        self._numbers.setFont(small_font(self))
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        self._parts.setSpacing(16)
        for widgets in ((self.kernel, self._numbers), (self._response_title, self.response)):
            part = QVBoxLayout()
            part.setSpacing(4)
            for widget in widgets:
                part.addWidget(widget)
            part.addStretch(1)
            self._parts.addLayout(part)
        column.addLayout(self._parts)
        column.addStretch(1)
        for picture in (self.kernel, self.response):
            picture.setFixedHeight(_LEAST_PICTURE)
        self.setWidget(body)

    @property
    def numbers_text(self) -> str:
        return self._numbers.text()

    def show_chosen(self) -> None:
        session, kernels, unit = self._session, self._grid.kernels, self._session.selection.unit
        self._body.setVisible(kernels is not None)
        if kernels is None or kernels.layer != session.selection.layer or unit >= kernels.values.shape[-1]:
            return
        self._title.setFont(answer_font(self))
        self._title.setText(session.selection.address())
        common = self._grid.common_scale
        if self._grid.shows_colours:
            values = kernels.values[..., unit]
            self.kernel.show_colours(colour_tiles(kernels, common=common, units=np.array([unit]))[0])
            of_colours = self.tr("{0} × {1} over red, green, blue")
            of_one = self.tr("{0} × {1} over one channel")
            self._subtitle.setText((of_colours if values.shape[2] == 3 else of_one).format(*values.shape[:2]))
        else:
            place = self._grid.cursor_place
            slices = unit_slices(kernels, unit)
            values = slices[place]
            level = slice_levels(slices, common=common)[place]
            self.kernel.show_levels(values, level, BLUE_WHITE_RED)
            before = layer_before(session.network.layers, kernels.layer)
            self._subtitle.setText(
                self.tr("its slice for {0}/{1}").format("" if before is None else before.name, self._grid.channel)
            )
        self._numbers.setText(
            self.tr("Weights {0} to {1}, mean {2}. Bias {3}").format(
                *(significant(float(number)) for number in (values.min(), values.max(), values.mean())),
                significant(float(kernels.bias[unit])),
            )
        )
        self._show_response()
        self.fit_pictures()

    def _show_response(self) -> None:
        maps, unit = self._session.selection.maps, self._session.selection.unit
        shown = maps is not None and maps.is_spatial and unit < maps.units
        self.response.setVisible(shown)
        self._response_title.setVisible(shown)
        if maps is None or not shown:
            self.response.clear()
            return
        display = MapDisplay()
        level = map_levels(maps, display, np.array([unit]))[0]
        self.response.show_levels(maps.values[:, :, unit], level, shown_colours(maps, display))
        values = maps.values[:, :, unit]
        self._response_title.setText(
            self.tr("Response, {0} to {1}").format(
                significant(min(0.0, float(values.min()))), significant(float(values.max()))
            )
        )
        self._mark()

    @Slot()
    def _mark(self) -> None:
        self.response.set_mark(self._session.selection.marked_position)

    @Slot()
    def _dim(self) -> None:
        self.response.set_dimmed(self._session.answers.outdated)

    def fit_pictures(self) -> None:
        """Both pictures share what the texts leave: one above the other, or side by side in a wide panel."""
        width, height = self.viewport().width() - 24, self.viewport().height()
        wide = is_wide(width, height)
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for part in range(2):
            self._parts.setStretch(part, 1 if wide else 0)
        pictures = [picture for picture in (self.kernel, self.response) if not picture.is_empty]
        if wide:
            width = (width - 16) // 2
        # Counted here, not asked of the layout: that one's sum still holds the pictures as they were.
        texts = (self._title, self._subtitle, self._response_title)
        room = height - sum(text.sizeHint().height() for text in texts) - self._numbers.heightForWidth(width) - 48
        if not wide:
            room = min(width, room // max(1, len(pictures)))
        for picture in pictures:
            picture.setFixedHeight(picture.height_within(width, max(_LEAST_PICTURE, room)))
