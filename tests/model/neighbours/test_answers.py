"""The answers to a store's photos are the network's own, and computed once."""

from __future__ import annotations

import numpy as np
import pytest

from model.neighbours.answers import answers_in_steps
from model.neighbours.extraction import compute_features
from model.neighbours.store import FeatureStore
from model.photos.decoding import load_photo
from model.photos.folder_listing import photo_files
from model.progress.steps import result_of


@pytest.mark.parametrize(("layer", "width"), [("fc7", 4096), ("pool5", 9216)])
def test_from_the_features_come_the_networks_answers(
    tiny_classifier, class_photos, tmp_path, monkeypatch, layer, width
):
    paths = photo_files(class_photos)
    with FeatureStore(tmp_path, width) as store:
        rows = compute_features(tiny_classifier, layer, paths, store).rows

    def answers() -> np.ndarray:
        return result_of(answers_in_steps(tiny_classifier, layer, tmp_path, width))

    expected = [tiny_classifier.classify(load_photo(path).pixels).top(1)[0].index for path in paths]
    assert answers()[rows].tolist() == expected
    monkeypatch.setattr(tiny_classifier, "probabilities_above", lambda *_: pytest.fail("computed again"))
    assert answers()[rows].tolist() == expected
    (tmp_path / "answers.npy").write_bytes(b"no array")
    with pytest.raises(pytest.fail.Exception):
        answers()
