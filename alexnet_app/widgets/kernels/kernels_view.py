"""The kernels of the chosen layer: the grid, the chosen one beside it, and the scale."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from alexnet_app.pictures.kernel_pictures import scale_end
from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.grid_and_panel import GridAndPanel, is_common_scale, photo_and_network, scale_name
from alexnet_app.widgets.grid.map_picture import MapPicture
from alexnet_app.widgets.kernels.kernel_grid import KernelGrid
from alexnet_app.widgets.kernels.kernel_panel import KernelPanel
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from model.pictures.colour_maps import BLUE_WHITE_RED, GREY


class KernelsView(GridAndPanel):
    """A tab. `scale` is its control; for a layer without kernels it says which layers have some."""

    grid: KernelGrid
    panel: KernelPanel

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        grid = KernelGrid(session)
        super().__init__(session, grid, KernelPanel(session, grid), parent)
        self._session = session
        self.scale = ChoiceSwitch(
            self.tr("Scale"),
            (
                (False, self.tr("Own scale"), self.tr("Every kernel to its own largest weight; zero is the middle")),
                (True, self.tr("Common"), self.tr("All of them to the same largest weight; zero is the middle")),
            ),
        )
        self.splitter.setAccessibleName(self.tr("Grid and chosen kernel"))
        self.lay_out((self.scale,))
        self.scale.chosen.connect(self._use_scale)
        self.grid.hovered.connect(self._show_readout)
        self.grid.cursor_moved.connect(self._show_legend)
        for signal in (session.selection.kernels_changed, session.selection.unit_changed):
            signal.connect(self._show_legend)
            signal.connect(self._show_readout)
        self._show_legend()
        self._show_readout()

    def choices(self) -> dict[str, str]:
        return {"scale": scale_name(self.scale.value)}

    def use_choices(self, choices: Mapping[str, str]) -> None:
        self.scale.set_value(is_common_scale(choices.get("scale")))
        self._use_scale(self.scale.value)

    def large_picture(self) -> MapPicture | None:
        picture = self.panel.response
        return None if picture.is_empty or picture.isHidden() else picture

    def report_words(self) -> tuple[str, list[str]]:
        kernels, session = self.grid.kernels, self._session
        if kernels is None:
            return session.selection.layer, []
        height, width, depth, units = kernels.values.shape
        if self.grid.shows_colours:
            title = self.tr("{0}: {1} kernels of {2} × {3} over red, green and blue")
            title = title.format(kernels.layer, units, height, width)
            zero = self.tr("Grey is zero.")
        else:
            title = self.tr("{0}: the {1} slices of {2} × {3} of one unit")
            title = title.format(session.selection.address(), depth, height, width)
            zero = self.tr("White is zero.")
        if self.grid.common_scale:
            scale = self.tr("All of them on one scale.")
        else:
            scale = self.tr("Each on its own scale; the legend is that of the chosen one.")
        return title, [f"{zero} {scale}", photo_and_network(session, photo=False)]

    @Slot(object)
    def _use_scale(self, common: bool) -> None:
        self.grid.set_common_scale(common)
        self.panel.refresh()
        self._show_legend()

    @Slot()
    def _show_legend(self) -> None:
        kernels, session = self.grid.kernels, self._session
        layer = session.selection.description
        # While a convolution's kernels are on their way nothing moves; a layer without any has no use for the rest.
        has_kernels = layer is not None and layer.kind == "convolution"
        for widget in (self.legend, self.panel, self.scale):
            widget.setVisible(has_kernels)
        if not has_kernels:
            self.close_large_view()
        if kernels is None or session.selection.unit >= kernels.values.shape[-1]:
            return
        colours, common = self.grid.shows_colours, self.grid.common_scale
        if common:
            title = self.tr("all of {0}").format(kernels.layer if colours else session.selection.address())
            end = scale_end(kernels, session.selection.unit, common=True)
        elif colours:
            title, end = session.selection.address(), scale_end(kernels, session.selection.unit, common=False)
        else:
            channel = self.grid.cursor_place
            title = self.tr("slice {0}").format(self.grid.channel)
            end = float(abs(kernels.values[:, :, channel, session.selection.unit]).max())
        self.legend.show_scale(title, -end, end, GREY if colours else BLUE_WHITE_RED)

    @Slot()
    def _show_readout(self) -> None:
        kernels = self.grid.kernels
        place = self.grid.hovered_place
        if kernels is None:
            self.readout.setText("")
        elif 0 <= place < self.grid.tile_count():
            self.readout.setText(self.grid.tile_text(place))
        elif self.grid.shows_colours:
            self.readout.setText(self.tr("{0} kernels, grey is zero").format(kernels.values.shape[-1]))
        else:
            self.readout.setText(self.tr("{0} slices").format(kernels.values.shape[2]))
