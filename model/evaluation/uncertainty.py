"""When an answer should be "Not sure", from how often such answers were wrong; one temperature for them. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.evaluation.calibration import expected_calibration_error, fit_temperature, softmax

LEAST_WRONG = 0.6
"""At least this share of the wrong first answers should be shown as "Not sure" ..."""
MOST_RIGHT = 0.25
"""... while at most this share of the right ones is."""

_SMALLEST = 1e-30  # of a float32 probability that was rounded to 0


@dataclass(frozen=True)
class NotSure:
    """What a threshold does on some photos.

    Attributes:
        below: answers of a lower probability are shown as "Not sure".
        wrong, right: the share of the wrong, and of the right, first answers that are; NaN where there are none.
    """

    below: float
    wrong: float
    right: float

    @property
    def is_fair(self) -> bool:
        """Whether most wrong answers are doubted and few right ones."""
        return self.wrong >= LEAST_WRONG and self.right <= MOST_RIGHT


@dataclass(frozen=True)
class Tempering:
    """A temperature for a network's logits.

    Attributes:
        temperature: above 1 makes answers less confident.
        before, after: calibration error without it and with it, on the photos that it was fitted on.
    """

    temperature: float
    before: float
    after: float


def not_sure_at(probabilities: np.ndarray, labels: np.ndarray, below: float) -> NotSure:
    """What the threshold `below` does to (photos, classes) probabilities with (photos,) labels."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    doubted = confidence < below
    return NotSure(below, _share(doubted[~right]), _share(doubted[right]))


def trade_off(probabilities: np.ndarray, labels: np.ndarray) -> tuple[NotSure, ...]:
    """What thresholds from 0.05 to 0.95 do."""
    return tuple(not_sure_at(probabilities, labels, step / 20) for step in range(1, 20))


def proposed_threshold(probabilities: np.ndarray, labels: np.ndarray) -> NotSure:
    """The lowest threshold, in hundredths, that doubts at least 60 % of the wrong first answers.

    Whether it doubts at most 25 % of the right ones too, `is_fair` says: where it does not, no threshold would do
    both, because a higher one doubts more of either.

    Raises:
        ValueError: there is no wrong first answer, or no right one, to choose by.
    """
    right = probabilities.argmax(axis=1) == labels
    if right.all() or not right.any():
        raise ValueError(
            f"expected both wrong and right first answers to choose a threshold by. "
            f"Received: {int((~right).sum())} wrong, {int(right.sum())} right"
        )
    # In hundredths, because the card is for people. At 1.01 every answer is doubted.
    for step in range(102):
        found = not_sure_at(probabilities, labels, step / 100)
        if found.wrong >= LEAST_WRONG:
            break
    return found


def tempered(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """What (photos, classes) probabilities of one view would be with all logits divided by `temperature`."""
    return softmax(np.log(np.maximum(probabilities.astype(np.float64), _SMALLEST)) / temperature)


def fit_tempering(probabilities: np.ndarray, labels: np.ndarray) -> Tempering:
    """The temperature that makes these answers most likely (`fit_temperature`); a softmax keeps its logits but for a
    constant, so probabilities of one view are enough."""
    logits = np.log(np.maximum(probabilities.astype(np.float64), _SMALLEST))
    temperature = fit_temperature(logits, labels)
    return Tempering(
        temperature,
        expected_calibration_error(probabilities, labels),
        expected_calibration_error(softmax(logits / temperature), labels),
    )


def _share(chosen: np.ndarray) -> float:
    return float(chosen.mean()) if len(chosen) else float("nan")
