from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from alexnet_app.widgets.photo.photo_placement import PhotoPlacement

SPACE = QRectF(0, 0, 300, 200)


def test_a_photo_fills_the_space_in_proportion():
    placement = PhotoPlacement.fitted(600, 200, None, False, SPACE)

    assert placement.photo_rect == QRectF(0, 50, 300, 100)


def test_a_square_beyond_the_photo_gets_its_room():
    placement = PhotoPlacement.fitted(400, 200, (0.0, -100.0, 400.0, 300.0), False, SPACE)

    assert placement.rect((0.0, -100.0, 400.0, 300.0)) == QRectF(50, 0, 200, 200)


def test_stretched_the_photo_is_a_square():
    placement = PhotoPlacement.fitted(400, 100, (0.0, 0.0, 400.0, 100.0), True, SPACE)

    assert placement.photo_rect == QRectF(50, 0, 200, 200)


@pytest.mark.parametrize("stretched", [False, True])
def test_there_and_back(stretched):
    placement = PhotoPlacement.fitted(321, 123, None, stretched, SPACE)
    there = placement.point(17.5, 99.25)

    assert placement.photo_point(QPointF(there)) == pytest.approx((17.5, 99.25))
