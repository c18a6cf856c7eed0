"""Features on disk: found by content, and what a killed process leaves behind is mended."""

from __future__ import annotations

import numpy as np
import pytest

from model.neighbours.store import FeatureStore, FileState, StoreInUse, content_digest


def _filled(folder, count=3):
    with FeatureStore(folder, 4) as store:
        states = [FileState(f"{number}.jpg", 10, number) for number in range(count)]
        features = np.arange(count * 4, dtype=np.float32).reshape(count, 4)
        thumbnails = np.full((count, 32, 32, 3), 7, np.uint8)
        store.append(features, thumbnails, [f"d{number}" for number in range(count)], states)
    return features, states


def test_rows_are_found_by_file_and_by_content(tmp_path):
    features, states = _filled(tmp_path / "store")
    with FeatureStore(tmp_path / "store", 4) as store:
        assert store.rows == 3
        assert [store.row_of(state) for state in states] == [0, 1, 2]
        assert store.row_of(FileState("1.jpg", 10, 99)) is None  # changed since
        assert store.row_of_content("d1") == 1
        renamed = FileState("elsewhere.jpg", 10, 5)
        store.remember(renamed, "d1")
        np.testing.assert_array_equal(store.features(), features.astype(np.float16))
        assert (store.thumbnails() == 7).all()
    with FeatureStore(tmp_path / "store", 4) as store:
        assert store.row_of(renamed) == 1
        assert store.rows == 3


@pytest.mark.parametrize("file", ["features.f16", "thumbnails.u8", "photos.jsonl"])
def test_a_torn_end_is_cut_off_and_the_rest_goes_on(file, tmp_path):
    _, states = _filled(tmp_path / "store")
    path = tmp_path / "store" / file
    path.write_bytes(path.read_bytes()[:-3])
    with FeatureStore(tmp_path / "store", 4) as store:
        assert store.rows == 2
        assert store.row_of(states[2]) is None
        store.append(np.full((1, 4), 9), np.zeros((1, 32, 32, 3), np.uint8), ["d2"], [states[2]])
    with FeatureStore(tmp_path / "store", 4) as store:
        assert [store.row_of(state) for state in states] == [0, 1, 2]
        assert store.features()[:, 0].tolist() == [0, 4, 9]


def test_values_beyond_float16_are_cut_not_infinite(tmp_path):
    with FeatureStore(tmp_path, 1) as store:
        store.append(np.array([[1e6]]), np.zeros((1, 32, 32, 3), np.uint8), ["d"], [FileState("a", 1, 1)])
        assert np.isfinite(store.features()).all()


def test_a_second_one_at_a_time_is_refused(tmp_path):
    with FeatureStore(tmp_path, 4), pytest.raises(StoreInUse, match="another program"), FeatureStore(tmp_path, 4):
        pass


def test_the_digest_is_of_the_bytes(tmp_path):
    (tmp_path / "a").write_bytes(b"one")
    (tmp_path / "b").write_bytes(b"one")
    (tmp_path / "c").write_bytes(b"two")
    assert content_digest(tmp_path / "a") == content_digest(tmp_path / "b") != content_digest(tmp_path / "c")
