"""Sections 3.2 and 6.1: two columns against one of the same size, and what each column's kernels become."""

from __future__ import annotations

from model.reproducing.claim import Arm, Claim, Results
from model.reproducing.effects import Effect
from model.reproducing.measures import error_without, seeds_of
from model.reproducing.settings import MINIATURE, PAPER

_ONE = Arm("one column", {"variant": "miniature_column"})


def _effects(results: Results) -> tuple[Effect, ...]:
    return error_without(results, PAPER, (_ONE,), "with one column of half the kernels", top1=1.7, top5=1.2)


def _remarks(results: Results) -> tuple[str, ...]:
    columns = [results[PAPER.name][seed].column_colours for seed in seeds_of(results)]
    pairs = ", ".join(" and ".join(f"{share:.0%}" for share in each) for each in columns)
    return (
        "The paper's columns become one of grey and one of coloured kernels in every run (section 6.1). Here the share "
        f"of colour in the kernels of the two columns is: {pairs}.",
    )


TWO_COLUMNS = Claim(
    name="two-columns",
    title="Two columns against one",
    says="Two columns reduce the top-1 and top-5 errors by 1.7 and 1.2 points against one with half the kernels in "
    "each convolution, conv5 apart, which makes it as large (section 3.2).",
    setting=MINIATURE,
    arms=(PAPER, _ONE),
    baseline=PAPER,
    effects=_effects,
    remarks=_remarks,
)
