"""The map of photos: what is alike lies together, the same photos give the same map."""

from __future__ import annotations

import numpy as np
import pytest

from model.neighbours.layout import MOST_PHOTOS, chosen_for_map, layout_file, layout_in_steps, read_layout
from model.progress.steps import result_of


def drawn(features: np.ndarray) -> tuple[list[int], np.ndarray]:
    done: list[int] = []
    positions = result_of(layout_in_steps(features), lambda step: done.append(step.done))
    return done, positions


def test_groups_lie_apart_and_the_same_features_give_the_same_map():
    generator = np.random.default_rng(3)
    group = np.arange(40) % 2
    features = (generator.normal(0, 1, (40, 64)) + 8 * group[:, np.newaxis]).astype(np.float16)
    done, positions = drawn(features)
    assert positions.shape == (40, 2)
    assert np.abs(positions).max() == pytest.approx(1)
    assert (np.diff(done) > 0).all()
    centres = np.stack([positions[group == each].mean(axis=0) for each in (0, 1)])
    nearer = np.linalg.norm(positions[:, np.newaxis] - centres, axis=2).argmin(axis=1)
    np.testing.assert_array_equal(nearer, group)
    np.testing.assert_array_equal(drawn(features)[1], positions)


@pytest.mark.parametrize("count", [0, 1, 3, 9])
def test_few_photos_and_equal_ones_have_a_place_each(count):
    _, positions = drawn(np.ones((count, 16), np.float16))
    assert positions.shape == (count, 2)
    assert np.isfinite(positions).all()


def test_of_too_many_some_are_chosen_evenly():
    assert chosen_for_map(5).tolist() == [0, 1, 2, 3, 4]
    chosen = chosen_for_map(3 * MOST_PHOTOS)
    assert len(set(chosen.tolist())) == MOST_PHOTOS
    assert chosen[-1] == 3 * MOST_PHOTOS - 1


def test_a_kept_map_that_does_not_fit_is_none(tmp_path):
    file = layout_file(tmp_path, [3, 1])
    assert file != layout_file(tmp_path, [1, 3])
    assert read_layout(file, 2) is None
    file.parent.mkdir()
    np.save(file, np.zeros((2, 2), np.float32))
    assert read_layout(file, 2) is not None
    assert read_layout(file, 3) is None
    file.write_bytes(b"")
    assert read_layout(file, 2) is None
