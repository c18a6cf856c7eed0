"""Section 7: depth."""

from __future__ import annotations

from model.reproducing.claim import Arm, Claim, Results
from model.reproducing.effects import Effect
from model.reproducing.measures import error_without
from model.reproducing.settings import MINIATURE, PAPER
from model.variants import get_variant, removable_convolutions

# "Removing any of the middle layers": those between two other convolutions.
_MIDDLE = removable_convolutions(get_variant("miniature"))[:-1]
_WITHOUT = tuple(Arm(f"without {name}", {"options.without_convolutions": (name,)}) for name in _MIDDLE)


def _effects(results: Results) -> tuple[Effect, ...]:
    words = "without one of the middle convolutions (their mean)"
    each = tuple(error_without(results, PAPER, (arm,), arm.name, top1=2.0)[0] for arm in _WITHOUT)
    return error_without(results, PAPER, _WITHOUT, words, top1=2.0) + each


DEPTH = Claim(
    name="depth",
    title="Depth",
    says="Removing any of the middle convolutions costs about 2 points of top-1 error (section 7).",
    setting=MINIATURE,
    arms=(PAPER, *_WITHOUT),
    baseline=PAPER,
    effects=_effects,
)
