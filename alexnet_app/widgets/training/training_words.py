"""A training's numbers and state in plain words."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from alexnet_app.pictures.figures import grouped, percent, time_left
from alexnet_app.session.teaching.training_progress import TrainingProgress
from alexnet_app.session.teaching.watched_training import WatchedTraining

# As near as this to ln(classes), nothing has been learned.
_STUCK = 0.01


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainingWords", text)


def headline(training: WatchedTraining) -> str:
    """What goes on, or how it ended."""
    told = training.progress
    if told.finished is not None:
        return _tr("Done: {0} is in the Network menu.").format(_errors(told))
    if training.state == "ended":
        if told.failed or training.problem:
            return told.failed or training.problem
        return _tr("Paused. Everything is saved; Resume goes on.")
    if training.state == "stopping":
        return _tr("Saving what it has learned ...")
    if told.step is not None or told.validation_loss:
        return _numbers(told)
    if told.reading is not None:
        return _tr("Reading the photos: {0} of {1}").format(grouped(told.reading[0]), grouped(told.reading[1]))
    return _tr("Starting ...")


def details(told: TrainingProgress) -> str:
    """The numbers of second rank in one line."""
    words = []
    if told.started is not None:
        photos, held_back = told.started["training_photos"], told.started["validation_photos"]
        words.append(_tr("{0} photos learned, {1} held back").format(grouped(photos), grouped(held_back)))
    if told.learning_rate is not None:
        words.append(_tr("learning rate {0}").format(f"{told.learning_rate:.3g}"))
    if told.best_error is not None:
        words.append(_tr("best error on held-back photos {0}").format(percent(told.best_error)))
    return "; ".join(words)


def what_is_wrong(told: TrainingProgress) -> str:
    """Everything that was warned of, and a loss that has not moved; a line each."""
    lines = list(told.warnings)
    if told.finished is not None and told.finished.get("errors"):
        lines.append(
            _tr("Held-back photos of the same scenes are easier than new ones: expect more errors in another place.")
        )
    chance = guessing(told)
    if chance is not None and len(told.loss) > 1 and abs(told.loss[-1][1] - chance) < _STUCK and not told.finished:
        words = _tr("The loss stands at {0}, that of guessing: it has not begun to learn.").format(f"{chance:.2f}")
        if not any("ln(" in line for line in lines):
            lines.append(words)
    return "\n".join(lines)


def guessing(told: TrainingProgress) -> float | None:
    """The loss of an answer that knows nothing, ln(classes); None while the classes are not known."""
    return math.log(told.started["classes"]) if told.started is not None else None


def _numbers(told: TrainingProgress) -> str:
    step = told.step
    epoch = int(step["epoch"]) if step is not None else round(told.validation_loss[-1][0])
    words = [_tr("Epoch {0} of {1}").format(epoch, told.epochs or epoch)]
    if step is not None:
        words.append(_tr("{0} photos/s").format(f"{step['photos_per_second']:,.0f}"))
        words.append(time_left(step["seconds_left"]))
    if told.validation_error:
        words.append(_tr("{0} wrong").format(percent(told.validation_error[-1][1])))
    return ", ".join(words)


def _errors(told: TrainingProgress) -> str:
    assert told.finished is not None
    for measured in (told.finished.get("errors") or {}).values():
        right = round(measured["photos"] * (1 - measured["top1_error"]))
        return _tr("{0} of {1} held-back photos right; it").format(right, measured["photos"])
    return _tr("the network")
