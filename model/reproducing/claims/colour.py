"""Section 4.1: PCA colour noise."""

from __future__ import annotations

from model.reproducing.claim import Arm, Claim, Results
from model.reproducing.effects import Effect
from model.reproducing.measures import error_without
from model.reproducing.settings import MINIATURE, PAPER

_WITHOUT = Arm("without colour noise", {"augmentation.colour_noise": 0.0})


def _effects(results: Results) -> tuple[Effect, ...]:
    return error_without(results, PAPER, (_WITHOUT,), "without colour noise", top1=1.0)


COLOUR = Claim(
    name="colour",
    title="PCA colour noise",
    says="It reduces the top-1 error by over 1 point (section 4.1).",
    setting=MINIATURE,
    arms=(PAPER, _WITHOUT),
    baseline=PAPER,
    effects=_effects,
)
