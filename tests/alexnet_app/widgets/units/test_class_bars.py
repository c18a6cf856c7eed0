"""fc8 and the probabilities in the unit grid: bars with the names of the classes."""

from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.widgets.units.class_bars import ClassBars
from alexnet_app.widgets.units.unit_grid import UnitGrid
from model.networks.results import FeatureMaps


def bars(values, **options) -> ClassBars:
    maps = FeatureMaps("fc8", np.array(values, np.float32))
    return ClassBars.of(maps, tuple(f"class_{place}" for place in range(len(values))), **options)


def test_a_bar_begins_at_zero_and_ends_at_its_value():
    signed = bars([-2, 0, 6], are_probabilities=False)
    assert (signed.low, signed.high) == (-2, 6)
    assert signed.span(0) == pytest.approx((0, 0.25))
    assert signed.span(1) == pytest.approx((0.25, 0.25))
    assert signed.span(2) == pytest.approx((0.25, 1))
    assert (signed.number(2), signed.names[2]) == ("6.00", "class 2")
    likely = bars([0.2, 0.8], are_probabilities=True)
    assert likely.span(1) == pytest.approx((0, 0.8))
    assert likely.number(1) == "80.0 %"
    assert bars([0, 0], are_probabilities=False).span(0) == (0, 0)


@pytest.mark.parametrize("layer", ["fc8", "probabilities"])
def test_the_grid_shows_bars_for_classes_and_squares_for_others(layer, answered_session, qtbot):
    grid = UnitGrid(answered_session)
    qtbot.addWidget(grid)
    grid.resize(500, 300)
    grid.show()

    def go_to(name: str) -> None:
        answered_session.selection.choose_layer(name)
        qtbot.waitUntil(lambda: answered_session.selection.maps is not None)

    go_to(layer)
    layout = grid.mosaic_layout
    assert grid.has_paint_over()
    assert layout.tile_width == 8 * layout.tile_height
    assert layout.tile_width >= 160
    image = grid.grab().toImage()
    tops = {image.pixelColor(int(x), layout.tile_height // 2).name() for x in range(8, layout.tile_width, 3)}
    assert len(tops) > 2, "a track, a bar and letters"
    report = grid.report()
    assert report.width() >= 208
    go_to("fc7")
    assert not grid.has_paint_over()
    assert grid.mosaic_layout.tile_width == grid.mosaic_layout.tile_height
