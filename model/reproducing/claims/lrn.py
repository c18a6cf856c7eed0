"""Section 3.3: local response normalisation."""

from __future__ import annotations

from model.reproducing.claim import Arm, Claim, Results
from model.reproducing.effects import Effect
from model.reproducing.measures import error_without
from model.reproducing.settings import MINIATURE, PAPER

_WITHOUT = Arm("without LRN", {"options.lrn": False})


def _effects(results: Results) -> tuple[Effect, ...]:
    return error_without(results, PAPER, (_WITHOUT,), "without LRN", top1=1.4, top5=1.2)


LRN = Claim(
    name="lrn",
    title="Local response normalisation",
    says="It reduces the top-1 and top-5 errors by 1.4 and 1.2 points (section 3.3; 13 to 11 % on CIFAR-10).",
    setting=MINIATURE,
    arms=(PAPER, _WITHOUT),
    baseline=PAPER,
    effects=_effects,
    remarks=lambda results: (
        "Later work found that it contributes little (Simonyan and Zisserman, arXiv:1409.1556, section 4.1).",
    ),
)
