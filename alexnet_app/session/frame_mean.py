"""Steadier live answers: the mean over the last frames."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import numpy as np

from model.networks.results import Classification

FRAMES = 8


class FrameMean:
    """The mean over the answers to the last 8 frames, or fewer at first."""

    def __init__(self) -> None:
        self._probabilities: deque[np.ndarray] = deque(maxlen=FRAMES)

    def clear(self) -> None:
        """What comes next has nothing to do with the frames before."""
        self._probabilities.clear()

    def with_next(self, classification: Classification) -> Classification:
        """The answer to the next frame, with the mean in place of its own probabilities."""
        if self._probabilities and self._probabilities[0].shape != classification.probabilities.shape:
            self.clear()
        self._probabilities.append(classification.probabilities)
        return replace(classification, probabilities=np.stack(self._probabilities).mean(axis=0, dtype=np.float32))
