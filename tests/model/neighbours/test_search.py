"""The nearest rows, against plain NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from model.neighbours.search import nearest, nearest_of, pixel_distances


@pytest.fixture(scope="module")
def rows() -> np.ndarray:
    return np.maximum(np.random.default_rng(0).normal(size=(500, 96)), 0).astype(np.float16)


def test_both_distances_are_those_of_numpy(rows):
    query = rows[7].astype(np.float64) + 0.1
    exact = rows.astype(np.float64)
    euclidean = np.sqrt(((exact - query) ** 2).sum(1))
    cosine = 1 - exact @ query / np.linalg.norm(exact, axis=1) / np.linalg.norm(query)
    for metric, expected in (("euclidean", euclidean), ("cosine", cosine)):
        found = nearest(rows, query, 9, metric)
        assert [each.index for each in found] == np.argsort(expected)[:9].tolist()
        np.testing.assert_allclose([each.distance for each in found], np.sort(expected)[:9], rtol=0.01, atol=2e-3)
    assert len(nearest(rows[:3], query, 9)) == 3
    assert nearest(rows[:0], query, 9) == ()


def test_only_the_members_are_found(rows):
    query = rows[7].astype(np.float32)
    members = np.arange(300, 500, 2)
    expected = members[np.argsort(((rows[members].astype(np.float64) - query) ** 2).sum(1))[:5]]
    assert [each.index for each in nearest_of(rows, members, query, 5)] == expected.tolist()
    assert len(nearest_of(rows, members[:3], query, 5)) == 3


def test_raw_pixels():
    pixels = np.random.default_rng(1).integers(0, 256, (50, 12), np.uint8)
    found = pixel_distances(pixels, pixels[20], 4)
    assert (found[0].index, found[0].distance) == (20, 0)
    expected = np.linalg.norm(pixels.astype(float) - pixels[20], axis=1)
    np.testing.assert_allclose([each.distance for each in found], np.sort(expected)[:4], rtol=1e-6)


def test_bad_queries_say_what_was_expected(rows):
    with pytest.raises(ValueError, match=r"query: expected \(96,\)"):
        nearest(rows, np.zeros(5), 1)
    with pytest.raises(ValueError, match=r"metric: expected one of euclidean, cosine"):
        nearest(rows, rows[0], 1, "manhattan")
