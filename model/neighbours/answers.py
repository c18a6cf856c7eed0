"""The network's first answer to every photo of a store, from its features: the layers above are the cheap ones.

Kept beside them in `answers.npy`, row by row, so that a second opening computes nothing.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np

from model.neighbours.extraction import Featured
from model.neighbours.store import stored_rows
from model.writing import written_whole

_BATCH = 256


def answers_in_steps(
    classifier: Featured, layer: str, store: Path, width: int
) -> Generator[tuple[int, int], None, np.ndarray]:
    """(rows,) int32, the most probable class of each row; after each batch it gives (rows done, all rows).

    Args:
        store: the folder of the layer's features.
        width: numbers in a row.

    Raises:
        OSError: the store cannot be read or written.
    """
    features, _ = stored_rows(store, width)
    file = store / "answers.npy"
    known = _read(file)[: len(features)]
    parts = [known]
    for start in range(len(known), len(features), _BATCH):
        values = features[start : start + _BATCH].astype(np.float32)
        parts.append(classifier.probabilities_above(values, layer).argmax(axis=1).astype(np.int32))
        yield min(start + _BATCH, len(features)), len(features)
    answers = np.concatenate(parts)
    if len(answers) > len(known):
        with written_whole(file) as draft, draft.open("wb") as stream:
            np.save(stream, answers, allow_pickle=False)
    return answers


def _read(file: Path) -> np.ndarray:
    try:
        with file.open("rb") as stream:
            answers: np.ndarray = np.load(stream, allow_pickle=False)
    except (OSError, ValueError, EOFError):  # none yet, or not one of ours
        return np.empty(0, np.int32)
    return answers if answers.ndim == 1 and answers.dtype == np.int32 else np.empty(0, np.int32)
