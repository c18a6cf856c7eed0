"""The answer of live video, smoothed over the last frames, as the demonstration of 2012 did (8 frames)."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import numpy as np

from model.results import Classification

SMOOTHED_FRAMES = 8


class FrameSmoothing:
    """Mean of the probabilities of the last frames; starts anew when another network or other views answer.

    Attributes:
        frames: how many answers the mean is taken over at most.
    """

    def __init__(self, frames: int = SMOOTHED_FRAMES) -> None:
        if frames < 1:
            raise ValueError(f"frames: expected 1 or more. Received: {frames}")
        self.frames = frames
        self._answers: deque[Classification] = deque(maxlen=frames)

    def add(self, answer: Classification) -> Classification:
        """The answer to show for this frame: `answer` with the mean of the last frames' probabilities."""
        if self._answers:
            last = self._answers[-1]
            if (last.network, last.classes, last.views) != (answer.network, answer.classes, answer.views):
                self._answers.clear()
        self._answers.append(answer)
        mean = np.mean([each.probabilities for each in self._answers], axis=0, dtype=np.float64)
        return replace(answer, probabilities=mean.astype(np.float32))

    def restart(self) -> None:
        """Forgets the frames so far: the picture changed for another reason than time."""
        self._answers.clear()
