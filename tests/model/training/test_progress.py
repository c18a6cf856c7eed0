"""The records of a training in words, and as JSON lines."""

from __future__ import annotations

import io
import json
import math

from model.training.output.history import EpochRecord
from model.training.progress import JsonLines, TextLines
from model.training.records import EpochDone, Finished, Reading, Saved, Started, StepDone, Stopped, Warned

STEP = StepDone(25, 100, 1, 4, 25, 25, 1.5, 0.25, 0.01, 64.0, 150.0)
FIGURES = EpochRecord(1, 0.01, 2.5, 0.6, 0.3, math.nan, math.nan, math.nan, 70.0, 300.0)
RECORDS = [
    Reading(3, 4),
    Started("Recipe: small (as asked)", 90, 10, 3, 80, 0.5, "2 cores", "float32", 50, 2, 100, 4, 8, True),
    STEP,
    EpochDone(FIGURES, 4, True, "kernels/epoch-001.png", 0.5),
    Saved(25, "latest.h5"),
    Warned("stuck", "The loss is still at ln(3)."),
    Stopped(30, "SIGTERM"),
    Finished(
        "out",
        3,
        "out/checkpoints",
        {"validation photos": {"photos": 10, "top1_error": 0.2, "top5_error": 0.1, "expected_calibration_error": 0.05}},
    ),
]


def written(lines_of, *records) -> str:
    stream = io.StringIO()
    lines = lines_of(stream)
    for record in records:
        lines(record)
    return stream.getvalue()


def test_a_step_has_photos_per_second_and_time_left():
    assert written(TextLines, STEP) == (
        "[######..................] epoch 1/4, step 25/25, loss 1.500, error 25.0%, 64 photos/s, 2 min 30 s left\n"
    )


def test_all_that_matters_is_said_in_words():
    said = written(TextLines, *RECORDS).splitlines()
    assert said[:4] == [
        "Recipe: small (as asked)",
        "90 photos to learn from, 10 to validate on, 3 classes; 2 cores, float32",
        "80 of them have a soft label, which counts 0.5",
        "Resumed after step 50, in epoch 3",
    ]
    assert said[5].startswith("epoch 1/4: loss 2.500")
    assert said[6] == "The loss is still at ln(3)."
    assert "Stopped by SIGTERM; saved after step 30" in said[7]
    assert said[9] == "10 validation photos: top-1 error 20.0%, top-5 error 10.0%, calibration error 0.050"


def test_a_name_cannot_steer_the_terminal():
    assert written(TextLines, Warned("unreadable photo", "skipped: a\x1b[2J\nb.jpg")) == "skipped: a\\x1b[2J b.jpg\n"


def test_json_lines_hold_every_record_and_no_nan():
    lines = [json.loads(line) for line in written(JsonLines, *RECORDS).splitlines()]
    kinds = [line["record"] for line in lines]
    assert kinds == ["reading", "started", "step", "epoch", "saved", "warning", "stopped", "finished"]
    step, epoch = lines[2], lines[3]
    assert (step["loss"], step["learning_rate"], step["photos_per_second"], step["seconds_left"]) == (
        1.5,
        0.01,
        64,
        150,
    )
    assert (epoch["loss"], epoch["validation_loss"], epoch["kernel_autocorrelation"]) == (2.5, None, 0.5)
    assert lines[-1]["errors"]["validation photos"]["top1_error"] == 0.2
