"""The feature maps of the chosen layer: the grid of all units, the chosen one beside it, and how they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QWidget

from alexnet_app.pictures.figures import grouped
from alexnet_app.pictures.map_display import MapDisplay, is_signed, scale_ends, shown_colours
from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.grid_and_panel import GridAndPanel, is_common_scale, photo_and_network, scale_name
from alexnet_app.widgets.grid.map_picture import MapPicture
from alexnet_app.widgets.shared.choice_switch import ChoiceSwitch
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.units.unit_grid import UnitGrid
from alexnet_app.widgets.units.unit_panel import UnitPanel
from model.explaining.unit_map_kinds import UNIT_MAP_KINDS
from model.pictures.colour_maps import UNSIGNED_MAPS

_SLIDER_STEPS = 20


def gamma_of_step(step: int) -> float:
    """Contrast slider's step, 0 to 20 -> gamma: 2.0 at 0, 0.63 at 10, 0.2 at 20, in equal ratios."""
    return float(2.0 * 0.1 ** (step / _SLIDER_STEPS))


class FeatureMapsView(GridAndPanel):
    """A tab. `order`, `scale`, `contrast` and `colours` are its controls."""

    grid: UnitGrid
    panel: UnitPanel

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, UnitGrid(session), UnitPanel(session), parent)
        self._session = session
        self.order = ChoiceSwitch(
            self.tr("Order"),
            (
                ("index", self.tr("Number"), self.tr("Sort by number: units in the network's own order")),
                ("strength", self.tr("Strength"), self.tr("Sort by strength: the unit with the largest mean first")),
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
        caption = QLabel(self.tr("Contrast"))
        caption.setBuddy(self.contrast)
        self.splitter.setAccessibleName(self.tr("Grid and chosen unit"))
        self.lay_out((self.order, self.scale, caption, self.contrast, self.colours, self.panel.driving.kind))
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
        self.grid.hovered.connect(self._show_readout)
        self.panel.picture.pointed.connect(self._show_readout)
        self.panel.driving.kind.activated.connect(self.panel.fit_pictures)
        self.panel.picture.opened.connect(lambda: self.view_wanted.emit("arithmetic"))
        for signal in (self.grid.maps_shown, session.selection.unit_changed):
            signal.connect(self._show_legend)
        # Another network may have other maps under the name of the same layer.
        for signal in (session.selection.layer_changed, session.network.changed):
            signal.connect(self._show_readout)
        session.answers.outdated_changed.connect(self._dim_legend)
        self._show_legend()
        self._show_readout()

    @Slot()
    def _dim_legend(self) -> None:
        self.legend.setEnabled(not self._session.answers.outdated)

    def _build_controls(self) -> None:
        self.contrast.setRange(0, _SLIDER_STEPS)
        self.contrast.setValue(10)
        self.contrast.setFixedWidth(56)
        self.contrast.setAccessibleName(self.tr("Contrast"))
        self.contrast.setToolTip(self.tr("Contrast: to the right, weak responses become visible"))
        for colour_map in UNSIGNED_MAPS:
            self.colours.addItem(self._colour_title(colour_map.name))
        name_list(self.colours, self.tr("Colours"))
        self.colours.setToolTip(self.tr("Colours of the maps. Negative values are always blue, positive ones red"))

    def _colour_title(self, name: str) -> str:
        return {"grey": self.tr("Grey"), "viridis": self.tr("Viridis"), "magma": self.tr("Magma")}[name]

    def choices(self) -> dict[str, str]:
        return {
            "order": self.order.value,
            "scale": scale_name(self.scale.value),
            "contrast": str(self.contrast.value()),
            "colours": UNSIGNED_MAPS[self.colours.currentIndex()].name,
            "way_back": "off" if (kind := self._session.driving.kind) is None else kind.name,
        }

    def use_choices(self, choices: Mapping[str, str]) -> None:
        self.order.set_value(choices.get("order"))
        self.scale.set_value(is_common_scale(choices.get("scale")))
        steps = {str(step): step for step in range(_SLIDER_STEPS + 1)}
        colour_maps = {colour_map.name: index for index, colour_map in enumerate(UNSIGNED_MAPS)}
        ways = {"off": None} | {kind.name: kind.name for kind in UNIT_MAP_KINDS}
        if choices.get("way_back") in ways:
            self._session.driving.choose_kind(ways[choices["way_back"]])
        # These two tell the views themselves when they change; the switches do not.
        self.contrast.setValue(steps.get(choices.get("contrast", ""), self.contrast.value()))
        self.colours.setCurrentIndex(colour_maps.get(choices.get("colours", ""), self.colours.currentIndex()))
        self._use(replace(self.grid.display, order=self.order.value, common_scale=self.scale.value))

    def large_picture(self) -> MapPicture | None:
        picture = self.panel.picture
        return None if picture.is_empty or picture.isHidden() else picture

    def report_words(self) -> tuple[str, list[str]]:
        session, maps = self._session, self._session.selection.maps
        if maps is None:
            return session.selection.layer, []
        if maps.is_spatial:
            rows, columns = maps.values.shape[:2]
            title = self.tr("{0}: {1} feature maps of {2} × {3}").format(maps.layer, maps.units, rows, columns)
        else:
            title = self.tr("{0}: {1} values").format(maps.layer, grouped(maps.units))
        display = self.grid.display
        if display.common_scale or not maps.is_spatial:
            scale = self.tr("One scale for all of {0}.").format(maps.layer)
        else:
            scale = self.tr("Every map has its own scale, from zero to its largest value; the legend is that of {0}.")
            scale = scale.format(session.selection.address())
        first = self.tr("Sorted by strength, the unit with the largest mean first.")
        order = first if display.order == "strength" else self.tr("In the network's own order, row by row from unit 0.")
        return title, [f"{order} {scale}", photo_and_network(session)]

    def _use(self, display: MapDisplay) -> None:
        self.grid.set_display(display)
        self.panel.set_display(display)
        self._show_legend()

    @Slot()
    def _show_legend(self) -> None:
        maps, display = self._session.selection.maps, self.grid.display
        if maps is None or self._session.selection.unit >= maps.units:
            self.legend.setVisible(self.grid.tile_count() > 0)
            return
        low, high = scale_ends(maps, display)
        unit = self._session.selection.unit
        common = display.common_scale or not maps.is_spatial
        title = self.tr("all of {0}").format(maps.layer) if common else self._session.selection.address()
        self.legend.setVisible(not self.grid.has_paint_over())  # bars say their numbers themselves
        self.legend.show_scale(title, float(low[unit]), float(high[unit]), shown_colours(maps, display), display.gamma)
        signed = is_signed(maps)
        if self.colours.isEnabled() == signed:
            self.colours.setEnabled(not signed)
        self.scale.setEnabled(maps.is_spatial)

    @Slot()
    def _show_readout(self) -> None:
        place = self.grid.hovered_place
        if 0 <= place < self.grid.tile_count():
            self.readout.setText(self.grid.tile_text(place))
            return
        layer = self._session.selection.description
        if layer is None:
            self.readout.setText("")
        elif layer.is_spatial:
            rows, columns, units = layer.output_shape
            self.readout.setText(self.tr("{0} maps of {1} × {2}").format(units, rows, columns))
        else:
            self.readout.setText(self.tr("{0} values").format(grouped(layer.units)))
