"""Records of runs that were never made, for what is computed from them."""

from __future__ import annotations

from dataclasses import replace

from model.reproducing.run_record import RunRecord

RUN = RunRecord(
    arm="as the paper",
    seed=0,
    classes=10,
    training_photos=1000,
    validation_photos=500,
    training_curve=(0.8, 0.5, 0.3, 0.2),
    validation_curve=(0.8, 0.6, 0.55, 0.5),
    top1_error=0.5,
    top5_error=0.1,
    training_error=0.3,
    ten_views=(0.485, 0.09),
    column_colours=(0.1, 0.6),
    seconds=60.0,
    network="seed-0",
)


def runs(name: str, errors: tuple[float, ...], **changes: object) -> dict[int, RunRecord]:
    """A run for each top-1 error, with the seeds 0, 1, 2, ..."""
    return {
        seed: replace(RUN, arm=name, seed=seed, top1_error=error, **changes)  # type: ignore[arg-type]
        for seed, error in enumerate(errors)
    }
