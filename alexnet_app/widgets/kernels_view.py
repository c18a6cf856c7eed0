"""The kernels of the chosen layer: the grid, the chosen one beside it, and the scale."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from alexnet_app.session import Session
from alexnet_app.widgets.address_field import AddressField
from alexnet_app.widgets.choice_switch import ChoiceSwitch
from alexnet_app.widgets.colour_maps import BLUE_WHITE_RED, GREY
from alexnet_app.widgets.kernel_grid import KernelGrid
from alexnet_app.widgets.kernel_panel import KernelPanel
from alexnet_app.widgets.kernel_pictures import scale_end
from alexnet_app.widgets.legend import Legend
from alexnet_app.widgets.quiet_label import QuietLabel


class KernelsView(QWidget):
    """A tab: `grid` and `panel` side by side under a row of controls."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.grid = KernelGrid(session)
        self.panel = KernelPanel(session, self.grid)
        self.address = AddressField(session)
        self.legend = Legend()
        self._readout = QuietLabel()
        self.scale = ChoiceSwitch(
            self.tr("Scale"),
            (
                (False, self.tr("Own scale"), self.tr("Every kernel to its own largest weight; zero is the middle")),
                (True, self.tr("Common"), self.tr("All of them to the same largest weight; zero is the middle")),
            ),
        )
        self._build()
        self.scale.chosen.connect(self._use_scale)
        self.grid.hovered.connect(self._show_readout)
        self.grid.cursor_moved.connect(self._show_legend)
        self.grid.activated.connect(self._look_at_kernel)
        for signal in (session.kernels_changed, session.unit_changed):
            signal.connect(self._show_legend)
            signal.connect(self._show_readout)
        self._show_legend()
        self._show_readout()

    def _build(self) -> None:
        controls = QHBoxLayout()
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(8)
        controls.addWidget(self.scale)
        controls.addStretch(1)
        controls.addWidget(self.address)
        footer = QHBoxLayout()
        footer.setSpacing(16)
        footer.addWidget(self.legend)
        footer.addWidget(self._readout, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.grid, 1)
        column.addLayout(footer)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([560, 256])
        self.splitter.setAccessibleName(self.tr("Grid and chosen kernel"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addLayout(controls)
        whole.addWidget(self.splitter, 1)

    @Slot(object)
    def _use_scale(self, common: bool) -> None:
        self.grid.set_common_scale(common)
        self.panel.refresh()
        self._show_legend()

    @Slot()
    def _look_at_kernel(self) -> None:
        if not self.panel.response.is_empty:
            self.panel.response.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_legend(self) -> None:
        kernels, session = self._session.kernels, self._session
        has_kernels = kernels is not None
        self.legend.setVisible(has_kernels)
        self.panel.setVisible(has_kernels)
        self.scale.setVisible(has_kernels)
        if kernels is None or session.unit >= kernels.values.shape[-1]:
            return
        colours, common = self.grid.shows_colours, self.grid.common_scale
        if common:
            title = self.tr("all of {0}").format(kernels.layer if colours else session.address())
            end = scale_end(kernels, session.unit, common=True)
        elif colours:
            title, end = session.address(), scale_end(kernels, session.unit, common=False)
        else:
            channel = self.grid.cursor_place
            title = self.tr("slice {0}").format(self.grid.channel)
            end = float(abs(kernels.values[:, :, channel, session.unit]).max())
        self.legend.show_scale(title, -end, end, GREY if colours else BLUE_WHITE_RED)

    @Slot()
    def _show_readout(self) -> None:
        kernels = self._session.kernels
        place = self.grid.hovered_place
        if kernels is None:
            self._readout.setText("")
        elif 0 <= place < self.grid.tile_count():
            self._readout.setText(self.grid.tile_text(place))
        elif self.grid.shows_colours:
            self._readout.setText(self.tr("{0} kernels, grey is zero").format(kernels.values.shape[-1]))
        else:
            self._readout.setText(self.tr("{0} slices of one unit's kernel").format(kernels.values.shape[2]))
