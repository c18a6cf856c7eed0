"""The feature maps of the chosen layer: the grid of all units, the chosen one beside it, and how they are shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QSplitter, QVBoxLayout, QWidget

from alexnet_app.session import Session
from alexnet_app.widgets.address_field import AddressField
from alexnet_app.widgets.choice_switch import ChoiceSwitch
from alexnet_app.widgets.colour_maps import UNSIGNED_MAPS
from alexnet_app.widgets.figures import significant
from alexnet_app.widgets.legend import Legend
from alexnet_app.widgets.map_display import MapDisplay, is_signed, scale_ends, shown_colours
from alexnet_app.widgets.quiet_label import QuietLabel
from alexnet_app.widgets.unit_grid import UnitGrid
from alexnet_app.widgets.unit_panel import UnitPanel

# The slider counts brightness in steps; gamma falls from 2 over 1 to 0.2.
_SLIDER_STEPS = 20


def gamma_of_step(step: int) -> float:
    """Contrast slider's step, 0 to 20 -> gamma: 2.0 at 0, 1.0 at 6, 0.2 at 20, in equal ratios."""
    return float(2.0 * (0.1 ** (step / _SLIDER_STEPS)))


class FeatureMapsView(QWidget):
    """A tab: `grid` and `panel` side by side under a row of controls."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.grid = UnitGrid(session)
        self.panel = UnitPanel(session)
        self.address = AddressField(session)
        self.legend = Legend()
        self._readout = QuietLabel()
        self.order = ChoiceSwitch(
            self.tr("Order"),
            (
                ("index", self.tr("By number"), self.tr("Units in the network's own order")),
                ("strength", self.tr("By strength"), self.tr("The unit with the largest mean first")),
            ),
        )
        self.scale = ChoiceSwitch(
            self.tr("Scale"),
            (
                (False, self.tr("Own scale"), self.tr("Every map from zero to its own largest value")),
                (True, self.tr("Common"), self.tr("All maps from zero to the layer's largest value")),
            ),
        )
        self.contrast = QSlider(Qt.Orientation.Horizontal)
        self.colours = QComboBox()
        self._build_controls()
        self._build()
        display = replace(MapDisplay(), gamma=gamma_of_step(self.contrast.value()))
        self.grid.set_display(display)
        self.panel.set_display(display)

        self.order.chosen.connect(lambda order: self._use(replace(self.grid.display, order=order)))
        self.scale.chosen.connect(lambda common: self._use(replace(self.grid.display, common_scale=common)))
        self.contrast.valueChanged.connect(
            lambda step: self._use(replace(self.grid.display, gamma=gamma_of_step(step)))
        )
        self.colours.currentIndexChanged.connect(
            lambda index: self._use(replace(self.grid.display, colour_map=UNSIGNED_MAPS[index]))
        )
        self.grid.activated.connect(self._look_at_unit)
        self.grid.hovered.connect(self._show_readout)
        self.panel.picture.pointed.connect(self._show_readout)
        for signal in (session.feature_maps_changed, session.unit_changed):
            signal.connect(self._show_legend)
        session.layer_changed.connect(self._show_readout)
        self._show_legend()
        self._show_readout()

    def _build_controls(self) -> None:
        self.contrast.setRange(0, _SLIDER_STEPS)
        self.contrast.setValue(10)
        self.contrast.setFixedWidth(88)
        self.contrast.setAccessibleName(self.tr("Contrast"))
        self.contrast.setToolTip(self.tr("Contrast: to the right, weak responses become visible"))
        for colour_map in UNSIGNED_MAPS:
            self.colours.addItem(self._colour_title(colour_map.name))
        self.colours.setAccessibleName(self.tr("Colours"))
        self.colours.setToolTip(self.tr("Colours of the maps. Negative values are always blue, positive ones red"))

    def _colour_title(self, name: str) -> str:
        return {"grey": self.tr("Grey"), "viridis": self.tr("Viridis"), "magma": self.tr("Magma")}[name]

    def _build(self) -> None:
        controls = QHBoxLayout()
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(8)
        for widget in (self.order, self.scale):
            controls.addWidget(widget)
        caption = QLabel(self.tr("Contrast"))
        caption.setBuddy(self.contrast)
        controls.addSpacing(4)
        controls.addWidget(caption)
        controls.addWidget(self.contrast)
        controls.addWidget(self.colours)
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
        self.splitter.setAccessibleName(self.tr("Grid and chosen unit"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addLayout(controls)
        whole.addWidget(self.splitter, 1)

    def _use(self, display: MapDisplay) -> None:
        self.grid.set_display(display)
        self.panel.set_display(display)
        self._show_legend()

    @Slot()
    def _look_at_unit(self) -> None:
        self.panel.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_legend(self) -> None:
        maps, display = self._session.feature_maps, self.grid.display
        if maps is None or self._session.unit >= maps.units:
            self.legend.setVisible(False)
            return
        low, high = scale_ends(maps, display)
        unit = self._session.unit
        common = display.common_scale or not maps.is_spatial
        title = self.tr("all of {0}").format(maps.layer) if common else self._session.address()
        self.legend.setVisible(True)
        self.legend.show_scale(title, float(low[unit]), float(high[unit]), shown_colours(maps, display), display.gamma)
        signed = is_signed(maps)
        if self.colours.isEnabled() == signed:
            self.colours.setEnabled(not signed)
        self.scale.setEnabled(maps.is_spatial)

    @Slot()
    def _show_readout(self) -> None:
        place = self.grid.hovered_place
        if 0 <= place < self.grid.tile_count():
            self._readout.setText(self.grid.tile_text(place))
            return
        layer = self._session.layer_description
        if layer is None:
            self._readout.setText("")
        elif layer.is_spatial:
            rows, columns, units = layer.output_shape
            self._readout.setText(self.tr("{0} maps of {1} × {2}").format(units, rows, columns))
        else:
            self._readout.setText(self.tr("{0} values").format(f"{layer.units:,}"))

    def gamma_text(self) -> str:
        """The contrast as a number, for the slider's screen reader text."""
        return self.tr("gamma {0}").format(significant(self.grid.display.gamma))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.legend.update()
