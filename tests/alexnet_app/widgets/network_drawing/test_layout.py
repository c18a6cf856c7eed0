"""Where the drawing puts things."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from alexnet_app.widgets.network_drawing.layout import arrange, connections
from model.geometry import describe_layers
from model.variants import VARIANTS, NetworkOptions

AREA = QRectF(16, 6, 1200, 100)


def drawn(variant: str = "paper", area: QRectF = AREA, **options):
    layers = describe_layers(variant, 1000, NetworkOptions(**options))
    return {item.layer.name: item for item in arrange(layers, area, [50.0] * len(layers))}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("width", [640, 928, 1888])
def test_everything_lies_inside_in_order_and_apart(variant: str, width: int) -> None:
    area = QRectF(16, 6, width, 100)
    items = list(drawn(variant, area).values())
    for item in items:
        for front in item.fronts:
            assert front.left() >= item.slot.left() - 0.01
            assert front.right() + item.depth <= item.slot.right() + 0.01
            assert front.top() - item.depth >= area.top() - 0.01
            assert front.bottom() <= area.bottom() + 0.01
    edges = [(item.slot.left(), item.slot.right()) for item in items]
    assert all(abs(right - left) < 0.01 for (_, right), (left, _) in pairwise(edges))
    assert edges[-1][1] <= area.right() + 0.01


def test_two_columns_stand_one_above_the_other() -> None:
    items = drawn("paper")
    for name in ("conv1", "norm1", "pool1", "conv3", "fc6", "fc7"):
        upper, lower = items[name].fronts
        assert upper.bottom() < lower.top()
        assert upper.left() == lower.left()
    assert len(items["image"].fronts) == len(items["fc8"].fronts) == len(items["probabilities"].fronts) == 1


def test_a_single_column_has_one_of_each() -> None:
    assert all(len(item.fronts) == 1 for item in drawn("single_tower").values())
    assert "norm1" not in drawn("one_weird_trick")


def test_the_2012_programs_rectifiers_stand_behind_the_poolings() -> None:
    items = drawn("source_2012")
    assert list(items)[:6] == ["image", "conv1", "norm1", "pool1", "relu1", "conv2"]
    lefts = [item.fronts[0].left() for item in items.values()]
    assert lefts == sorted(lefts)
    assert all(len(items[name].fronts) == 2 for name in ("norm1", "pool1", "relu1", "relu5"))
    assert items["relu1"].fronts[0].height() == pytest.approx(items["pool1"].fronts[0].height())


def test_heights_follow_the_side_and_widths_the_channels() -> None:
    items = drawn("paper")
    heights = [items[name].fronts[0].height() for name in ("conv1", "conv2", "conv3", "pool5")]
    assert heights == sorted(heights, reverse=True)
    widths = [items[name].fronts[0].width() for name in ("pool1", "conv1", "conv2", "conv3")]
    assert widths == sorted(widths)
    assert items["conv2"].fronts[0].width() == pytest.approx(items["conv5"].fronts[0].width())


def crossings(variant: str) -> set[str]:
    """The layers at which a line changes column."""
    items = list(drawn(variant).values())
    names = {item.fronts[0].left(): item.layer.name for item in items}
    return {names[end.x()] for _, end, crosses in connections(tuple(items)) if crosses}


def test_columns_talk_where_the_paper_says() -> None:
    assert crossings("paper") == {"conv3", "fc6", "fc7"}
    assert crossings("bvlc") == {"norm1", "norm2", "conv3", "fc6", "fc7"}, "Caffe normalises over all channels"
    assert crossings("single_tower") == set()


def test_both_columns_read_the_image_and_feed_fc8() -> None:
    items = tuple(drawn("paper").values())
    lines = connections(items)
    by_name = {item.layer.name: item for item in items}
    assert sum(end.x() == by_name["conv1"].fronts[0].left() for _, end, _ in lines) == 2
    assert sum(end.x() == by_name["fc8"].fronts[0].left() for _, end, _ in lines) == 2


def test_no_layers_draw_nothing() -> None:
    assert arrange((), AREA, []) == ()
