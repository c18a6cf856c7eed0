"""Section 4.1: random crops and their mirror images."""

from __future__ import annotations

from model.reproducing.claim import Arm, Claim, Results
from model.reproducing.effects import Effect
from model.reproducing.measures import error_without, overfitting_without
from model.reproducing.settings import MINIATURE, PAPER

_WITHOUT = Arm("without crops", {"augmentation.centred": True, "augmentation.mirror": False})
_HEAVY = 5.0


def _effects(results: Results) -> tuple[Effect, ...]:
    gap = overfitting_without(results, PAPER, _WITHOUT, "without crops", heavy=_HEAVY)
    # Of the error itself the paper says nothing; it is what overfitting costs.
    (error,) = error_without(results, PAPER, (_WITHOUT,), "without crops", top1=_HEAVY)
    return gap, Effect(error.words, error.unit, error.values, _HEAVY, papers_own=False, missing=error.missing)


CROPS = Claim(
    name="crops",
    title="Random crops and mirror images",
    says="Without them the network suffers from substantial overfitting, which would have forced a much smaller "
    "network (section 4.1).",
    setting=MINIATURE,
    arms=(PAPER, _WITHOUT),
    baseline=PAPER,
    effects=_effects,
)
