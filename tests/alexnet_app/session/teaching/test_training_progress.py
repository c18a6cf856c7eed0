"""The records of a training become curves and numbers; odd ones change nothing."""

from __future__ import annotations

import pytest

from alexnet_app.session.teaching.training_progress import TrainingProgress

STARTED = {"record": "started", "epochs": 5, "epoch": 0, "classes": 3, "training_photos": 9, "validation_photos": 3}


def epoch(number: int, error: float | None = 0.5, **more) -> dict:
    return {
        "record": "epoch", "epoch": number, "epochs": 5, "loss": 1.0 / number, "top1_error": 0.4,
        "validation_loss": 1.5 / number, "validation_top1_error": error, "learning_rate": 0.1,
        "kernels": f"k{number}.png", "kernel_autocorrelation": 0.2, **more,
    }  # fmt: skip


def step(epoch: int, of: int, loss: float = 2.0) -> dict:
    return {
        "record": "step", "epoch": epoch, "epochs": 5, "step_of_epoch": of, "steps_per_epoch": 4, "loss": loss,
        "top1_error": 0.6, "learning_rate": 0.2, "photos_per_second": 30, "seconds_left": 9,
    }  # fmt: skip


def after(*records: dict) -> TrainingProgress:
    told = TrainingProgress()
    for record in records:
        told = told.after(record)
    return told


def test_curves_grow_within_an_epoch_and_over_epochs():
    told = after(STARTED, step(1, 2), epoch(1), step(2, 1, 0.9), epoch(2, 0.7))
    assert told.loss == ((0.5, 2.0), (1.0, 1.0), (1.25, 0.9), (2.0, 0.5))
    assert told.validation_error == ((1.0, 0.5), (2.0, 0.7))
    assert told.best_error == 0.5
    assert (told.kernels, told.autocorrelation, told.epochs) == ("k2.png", 0.2, 5)


def test_what_is_learned_again_after_a_crash_stands_once():
    begun = {"record": "begun", "process": 4, "way": "resume", "command": ""}
    told = after(STARTED, epoch(1), step(2, 1), step(2, 3), begun, {**STARTED, "epoch": 1})
    assert told.loss == ((1.0, 1.0),)
    assert told.process == 4
    told = told.after(step(2, 1, 0.8))
    assert told.loss == ((1.0, 1.0), (1.25, 0.8))


def test_another_training_begins_with_nothing():
    told = after(STARTED, epoch(1), {"record": "begun", "process": 5, "way": "begin"})
    assert told == TrainingProgress(process=5)


def test_ends_are_told_apart_and_forgotten_when_it_goes_on():
    told = after(STARTED, {"record": "stopped", "step": 7, "signal": "SIGTERM"})
    assert told.stopped
    assert told.saved == 7
    told = told.after({"record": "failed", "text": "no disk"})
    assert told.failed == "no disk"
    told = told.after({"record": "begun", "process": 1, "way": "resume"})
    assert not told.stopped
    assert not told.failed


def test_warnings_stand_once():
    warning = {"record": "warning", "about": "few photos", "text": "Few"}
    assert after(warning, warning).warnings == ("Few",)


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"record": "new kind"},
        {"record": "step"},
        {"record": "epoch", "epoch": None},
        {"record": "saved", "step": []},
    ],
)
def test_odd_records_change_nothing(record):
    before = after(STARTED, epoch(1))
    assert before.after(record) == before


def test_numbers_that_are_missing_leave_no_point():
    told = after(STARTED, epoch(1, None, validation_loss=None, loss=None))
    assert told.validation_error == told.validation_loss == told.loss == ()
    assert told.best_error is None
