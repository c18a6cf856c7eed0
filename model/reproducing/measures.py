"""What a claim measures on finished runs, as effects over seeds. Runs of one seed saw the same photos, so they pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from model.reproducing.claim import Arm, Results
from model.reproducing.effects import Effect
from model.reproducing.run_record import RunRecord


def seeds_of(results: Results) -> tuple[int, ...]:
    """The seeds that every arm has finished."""
    shared = set.intersection(*(set(runs) for runs in results.values())) if results else set()
    return tuple(sorted(shared))


_DIVERGED = "a training diverged"


def _of_seeds(
    results: Results, arms: Sequence[Arm], value: Callable[[Callable[[Arm], RunRecord]], float]
) -> tuple[float | None, ...]:
    """`value` of the runs of each seed, asked for by their arm; None where one of `arms` diverged."""

    def of_seed(seed: int) -> float | None:
        def run(arm: Arm) -> RunRecord:
            return results[arm.name][seed]

        return None if any(run(arm).diverged for arm in arms) else value(run)

    return tuple(of_seed(seed) for seed in seeds_of(results))


def error_without(
    results: Results, whole: Arm, without: Sequence[Arm], words: str, *, top1: float, top5: float | None = None
) -> tuple[Effect, ...]:
    """By how many points the error is higher without something: top-1, then top-5 where the paper gives a figure.

    `without` may be several arms, each without another part: the mean over them counts.
    """

    def effect(name: str, error: Callable[[RunRecord], float], paper: float) -> Effect:
        values = _of_seeds(
            results,
            (whole, *without),
            lambda run: 100 * (sum(error(run(arm)) for arm in without) / len(without) - error(run(whole))),
        )
        return Effect(f"{name} error {words} is higher by", "points", values, paper, missing=_DIVERGED)

    effects = [effect("top-1", lambda run: run.top1_error, top1)]
    if top5 is not None:
        effects.append(effect("top-5", lambda run: run.top5_error, top5))
    return tuple(effects)


def overfitting_without(results: Results, whole: Arm, without: Arm, words: str, *, heavy: float) -> Effect:
    """By how many points the gap between new photos and learned ones is wider without something.

    Args:
        heavy: points that we call heavy overfitting, as the paper does without a figure.
    """

    def gap(run: RunRecord) -> float:
        return run.top1_error - run.training_error

    values = _of_seeds(results, (whole, without), lambda run: 100 * (gap(run(without)) - gap(run(whole))))
    return Effect(
        f"the gap between the errors on new and on learned photos is wider {words} by",
        "points",
        values,
        heavy,
        papers_own=False,
        missing=_DIVERGED,
    )


def epochs_until(curve: Sequence[float], error: float) -> float | None:
    """After how many epochs a curve first is at or below `error`, between two epochs by a straight line; None: never.

    Args:
        curve: errors after epoch 1, 2, ...
    """
    for epoch, value in enumerate(curve, start=1):
        if value <= error:
            if epoch == 1:
                return 1.0
            before = curve[epoch - 2]
            return epoch - 1 + (before - error) / (before - value)
    return None


def sooner(
    results: Results, fast: Sequence[Arm], slow: Sequence[Arm], words: str, *, error: float, paper: float
) -> Effect:
    """How many times sooner one kind of network reaches a training error, each with the best of its learning rates.

    A slow one that never reaches it counts with all the epochs that it had: the ratio is then at least that.
    """
    values: list[float | None] = []
    at_least = False
    for seed in seeds_of(results):
        first = _soonest([results[arm.name][seed] for arm in fast], error)
        second = _soonest([results[arm.name][seed] for arm in slow], error)
        if first is None:
            values.append(None)
            continue
        if second is None:
            at_least = True
            second = float(max(len(results[arm.name][seed].training_curve) for arm in slow))
        values.append(second / first)
    missing = f"a training did not come down to an error of {error:.0%}"
    return Effect(words, "times", tuple(values), paper, at_least=at_least, missing=missing)


def _soonest(runs: Sequence[RunRecord], error: float) -> float | None:
    reached = [epochs for run in runs if (epochs := epochs_until(run.training_curve, error)) is not None]
    return min(reached, default=None)
