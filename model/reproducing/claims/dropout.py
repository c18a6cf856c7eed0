"""Section 4.2: dropout."""

from __future__ import annotations

from model.reproducing.claim import Arm, Claim, Results
from model.reproducing.effects import Effect
from model.reproducing.measures import overfitting_without, seeds_of, sooner
from model.reproducing.settings import MINIATURE, PAPER

_WITHOUT = Arm("without dropout", {"options.dropout": 0.0})
_HEAVY = 5.0


def _effects(results: Results) -> tuple[Effect, ...]:
    gap = overfitting_without(results, PAPER, _WITHOUT, "without dropout", heavy=_HEAVY)
    errors = [results[PAPER.name][seed].training_curve[-1] for seed in seeds_of(results)]
    # The error that both come down to: the largest last one of the slower.
    error = max(errors, default=1.0)
    words = f"a training error of {error:.0%} is reached without dropout sooner by"
    return gap, sooner(results, (_WITHOUT,), (PAPER,), words, error=error, paper=2.0)


DROPOUT = Claim(
    name="dropout",
    title="Dropout",
    says="Without dropout the network exhibits substantial overfitting; with it, it needs about twice the iterations "
    "(section 4.2).",
    setting=MINIATURE,
    arms=(PAPER, _WITHOUT),
    baseline=PAPER,
    effects=_effects,
    remarks=lambda results: (
        "The iterations are those until the training error, which dropout itself makes larger while it acts.",
    ),
)
