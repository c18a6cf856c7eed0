"""Section 4.1: the answer as the mean over ten views."""

from __future__ import annotations

from model.reproducing.claim import Claim, Results
from model.reproducing.effects import Effect
from model.reproducing.measures import seeds_of
from model.reproducing.run_record import RunRecord
from model.reproducing.settings import MINIATURE, PAPER


def _effects(results: Results) -> tuple[Effect, ...]:
    runs = [results[PAPER.name][seed] for seed in seeds_of(results)]

    def higher(run: RunRecord, place: int) -> float | None:
        one = (run.top1_error, run.top5_error)[place]
        return None if run.ten_views is None or run.diverged else 100 * (one - run.ten_views[place])

    return tuple(
        Effect(
            f"{name} error with the centre view alone is higher by",
            "points",
            tuple(higher(run, place) for run in runs),
            paper,
            missing="a training diverged",
        )
        for place, (name, paper) in enumerate((("top-1", 1.5), ("top-5", 1.3)))
    )


TEN_VIEWS = Claim(
    name="ten-views",
    title="Ten views",
    says="The centre patch alone has errors of 39.0 and 18.3 % where ten views have 37.5 and 17.0 % "
    "(section 6, a footnote).",
    setting=MINIATURE,
    arms=(PAPER,),
    baseline=PAPER,
    effects=_effects,
)
