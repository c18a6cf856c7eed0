"""An effect over seeds, its 95 % interval, and the rule that says whether it was seen. Written down before any run."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["seen here", "not seen here", "too few photos to tell"]
SEEN: Verdict = "seen here"
NOT_SEEN: Verdict = "not seen here"
TOO_FEW: Verdict = "too few photos to tell"

LEARNED = 0.9
"""A baseline whose error is above this share of that of guessing has learned next to nothing."""

RULE = (
    "An effect is the difference between two trainings of the same seed (the same photos, the same split), or their "
    "ratio; its 95 % interval is Student's t over the seeds. "
    "Seen here: the whole interval is on the paper's side of no effect. "
    "Not seen here: it is not, and the whole interval is below the paper's figure, so that an effect of that size can "
    "be ruled out. "
    "Too few photos to tell: neither; or a seed without a figure; or the network of comparison learned next to nothing "
    f"(its error is above {LEARNED:.0%} of that of guessing). "
    "Where the paper gives no number, ours of what would be meant stands in its place, and is said to be ours."
)

# Student's t, two-sided 95 %, for 1, 2, ... degrees of freedom.
_T = (
    *(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228),
    *(2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086),
    *(2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042),
)


@dataclass(frozen=True)
class Interval:
    """A mean over seeds with its 95 % interval; infinite for a single seed."""

    mean: float
    low: float
    high: float


def interval(values: tuple[float, ...]) -> Interval:
    """Student's t interval of the mean.

    Raises:
        ValueError: no value.
    """
    if not values:
        raise ValueError("interval: expected at least one value. Received: none")
    mean = math.fsum(values) / len(values)
    if len(values) == 1:
        return Interval(mean, -math.inf, math.inf)
    variance = math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1)
    degrees = len(values) - 1
    half = (_T[degrees - 1] if degrees <= len(_T) else 1.96) * math.sqrt(variance / len(values))
    return Interval(mean, mean - half, mean + half)


@dataclass(frozen=True)
class Effect:
    """What was measured, a value for each seed.

    Attributes:
        words: what a positive number of points, or a ratio above 1, means: "top-1 error without LRN is higher by".
        unit: "points" (of a hundred; no effect is 0), or "times" (no effect is 1).
        values: of the seeds; None where there is none.
        paper: the paper's figure, or ours where it gives none.
        papers_own: whether it is the paper's.
        at_least: whether the true values may be larger, because a training ended before.
        missing: why values are None, as a clause.
    """

    words: str
    unit: Literal["points", "times"]
    values: tuple[float | None, ...]
    paper: float
    papers_own: bool = True
    at_least: bool = False
    missing: str = ""

    @property
    def interval(self) -> Interval | None:
        """Over the seeds that have a value (of a ratio, the geometric mean); None where there is none."""
        known = tuple(value for value in self.values if value is not None)
        if not known:
            return None
        if self.unit == "points":
            return interval(known)
        logs = interval(tuple(math.log(value) for value in known))
        with_infinity = (math.exp(end) if end < 700 else math.inf for end in (logs.mean, logs.low, logs.high))
        return Interval(*with_infinity)

    @property
    def no_effect(self) -> float:
        return 0.0 if self.unit == "points" else 1.0

    def verdict(self) -> Verdict:
        """By the `RULE`, as far as this effect alone goes."""
        measured = self.interval
        if measured is None or len(self.values) < 2 or None in self.values:
            return TOO_FEW
        if measured.low > self.no_effect:
            return SEEN
        return NOT_SEEN if measured.high < self.paper and not self.at_least else TOO_FEW

    def sentence(self) -> str:
        """The figure with its interval, and the paper's."""
        measured = self.interval
        unit = self.unit if self.unit == "points" else "times"
        theirs = (
            f"the paper says {self.paper:g}"
            if self.papers_own
            else f"the paper gives no figure, we take {self.paper:g}"
        )
        if measured is None:
            return f"{self.words}: no figure, {self.missing}; {theirs}"
        amount = f"{'at least ' if self.at_least else ''}{measured.mean:.1f} {unit}"
        seeds = f"{len(self.values)} seed{'s' if len(self.values) != 1 else ''}"
        if len(self.values) < 2:
            return f"{self.words} {amount} (one seed has no interval); {theirs}"
        missing = f"; {self.values.count(None)} without a figure, {self.missing}" if None in self.values else ""
        spread = f"95 % interval {measured.low:.1f} to {measured.high:.1f}, {seeds}{missing}"
        return f"{self.words} {amount} ({spread}); {theirs}"


def decided(effect: Effect, baseline_errors: tuple[float, ...], classes: int) -> tuple[Verdict, str]:
    """The verdict on a claim and its sentence.

    Args:
        effect: the one that decides.
        baseline_errors: top-1 errors of the network of comparison, fractions, a seed each.
        classes: of the photos.
    """
    guessing = 1 - 1 / classes
    error = math.fsum(baseline_errors) / len(baseline_errors) if baseline_errors else 1.0
    if error > LEARNED * guessing:
        return TOO_FEW, (
            f"{_capital(TOO_FEW)}: the network of comparison has an error of {error:.0%}, guessing {guessing:.0%}; "
            f"{effect.sentence()}."
        )
    verdict = effect.verdict()
    return verdict, f"{_capital(verdict)}: {effect.sentence()}."


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
