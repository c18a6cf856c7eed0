from __future__ import annotations

import json
import os
import shutil
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model.photos.batches import PhotoBatches, list_photos
from model.photos.photo_list import DatasetError
from model.training.endings import TrainingDivergedError, TrainingInterrupted
from model.training.output.checkpoints import CheckpointError, read_arrays
from model.training.output.history import EpochRecord, History
from model.training.progress import Stopwatch
from model.training.records import EpochDone, Saved, StepDone, Warned
from model.training.state import TrainingState
from tests.model.training import tiny_training as tiny

STEPS = 42 // 8  # of an epoch


def losses(training) -> list[tuple[float, ...]]:
    return [
        (record.loss, record.top1_error, record.validation_loss, record.validation_top1_error, record.learning_rate)
        for record in training.state.records
    ]


class Signalling(tiny.Shapes):
    """Sends this process a signal while it draws batch number `at`, counted over all epochs."""

    def __init__(self, at: int, number: signal.Signals) -> None:
        super().__init__(42)
        self.at, self.number, self.drawn = at, number, 0

    def epoch(self, *arguments, **options):
        for batch in super().epoch(*arguments, **options):
            if self.drawn == self.at:
                os.kill(os.getpid(), self.number)
            self.drawn += 1
            yield batch


class SignallingValidation(list):
    """Sends SIGTERM in the middle of the validation."""

    def __iter__(self):
        for number, batch in enumerate(super().__iter__()):
            if number == 1:
                os.kill(os.getpid(), signal.SIGTERM)
            yield batch


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory):
    training = tiny.training(tmp_path_factory.mktemp("whole"), tiny.learner())
    training.run()
    return training


def test_a_training_leaves_records_and_its_best_network(uninterrupted):
    assert uninterrupted.state.epoch == 2
    assert uninterrupted.state.step == 2 * STEPS
    assert [record.epoch for record in uninterrupted.state.records] == [1, 2]
    weights, best = read_arrays(uninterrupted.checkpoints.best)
    assert best["measured"]["photos"] == 11
    assert best["measured"]["top1_error"] == min(r.validation_top1_error for r in uninterrupted.state.records)
    assert set(weights) == set(uninterrupted.learner.weights())


@pytest.mark.parametrize(
    ("number", "at"), [(signal.SIGTERM, 2), (signal.SIGTERM, STEPS - 1), (signal.SIGINT, STEPS + 3)]
)
def test_after_a_signal_it_goes_on_to_the_same_losses(tmp_path, uninterrupted, number, at):
    before = signal.getsignal(number)
    first = tiny.training(tmp_path, tiny.learner(), photos=Signalling(at, number))
    with pytest.raises(TrainingInterrupted) as interruption:
        first.run()
    assert interruption.value.signal == number
    assert signal.getsignal(number) == before
    assert first.state.step == at + 1

    second = tiny.training(tmp_path, tiny.learner())
    second.resume()
    second.run()
    np.testing.assert_allclose(losses(second), losses(uninterrupted), rtol=1e-6)
    for name, value in second.learner.weights().items():
        np.testing.assert_allclose(value, uninterrupted.learner.weights()[name], atol=1e-7, err_msg=name)


def test_a_signal_during_validation_loses_nothing(tmp_path, uninterrupted):
    first = tiny.training(tmp_path, tiny.learner())
    first._validation = SignallingValidation(first._validation)
    with pytest.raises(TrainingInterrupted):
        first.run()
    assert (first.state.step, first.state.epoch) == (STEPS, 0)
    second = tiny.training(tmp_path, tiny.learner())
    second.resume()
    second.run()
    np.testing.assert_allclose(losses(second), losses(uninterrupted), rtol=1e-6)


def test_checkpoints_come_on_the_way(tmp_path):
    training = tiny.training(tmp_path, tiny.learner(epochs=1), checkpoint_seconds=0.0)
    saved = []
    save = training.save_checkpoint
    training.save_checkpoint = lambda: (save(), saved.append(training.state.step))
    training.run()
    assert saved == [0, 1, 2, 3, 4, 5, 5]


def test_photos_that_vanish_end_it_in_plain_words_with_everything_saved(tmp_path):
    folder = tmp_path / "photos"
    for label, name in enumerate(("one", "two", "three")):
        (folder / name).mkdir(parents=True)
        for number in range(32):
            Image.new("RGB", (tiny.SIDE, tiny.SIDE), (80 * label, 2 * number, 0)).save(folder / name / f"{number}.png")
    photos = PhotoBatches(list_photos(folder), tiny.SIDE, cache="stream")
    heard = []

    def report(record):
        heard.append(record)
        if isinstance(record, StepDone) and record.step == 2:
            shutil.rmtree(folder, ignore_errors=True)

    own = tiny.learner(batch_size=16, epochs=50)
    training = tiny.training(tmp_path, own, photos=photos, report=report, report_seconds=0.0)
    with pytest.raises(DatasetError, match=r"none of 16 photos can be read"):
        training.run()
    again = tiny.training(tmp_path, tiny.learner(batch_size=16, epochs=50))
    again.resume()
    assert again.state.step == training.state.step >= 2


def test_a_disk_that_is_full_for_a_while_does_not_end_the_training(tmp_path, monkeypatch):
    heard = []
    training = tiny.training(tmp_path, tiny.learner(epochs=1), checkpoint_seconds=0.0, report=heard.append)
    save, calls = training.checkpoints.save, []

    def full_for_a_while(*arguments):
        calls.append(None)
        if len(calls) in (2, 3):
            raise OSError(28, "No space left on device")
        save(*arguments)

    monkeypatch.setattr(training.checkpoints, "save", full_for_a_while)
    training.run()
    told = [record for record in heard if isinstance(record, Warned)]
    assert [record.about for record in told] == ["checkpoint"] * 2
    assert all("No space left on device" in record.text for record in told)
    assert training.checkpoints.load()[1]["epoch"] == 1


def test_a_loss_that_is_not_finite_stops_with_the_last_good_state_kept(tmp_path):
    training = tiny.training(tmp_path, tiny.learner(epochs=1))
    training.run()
    good, state = training.checkpoints.load()
    best = training.checkpoints.best.read_bytes()

    broken = tiny.training(tmp_path, tiny.learner(epochs=3, learning_rate=1e30, schedule="constant", warmup_epochs=0.0))
    broken.resume()
    with pytest.raises(TrainingDivergedError, match=r"expected .*finite.*; the last good checkpoint is kept"):
        broken.run()
    kept, kept_state = broken.checkpoints.load()
    assert kept_state == state
    np.testing.assert_array_equal(kept["network/fc8/kernel"], good["network/fc8/kernel"])
    assert training.checkpoints.best.read_bytes() == best


def test_the_best_network_stays_when_later_ones_are_worse(tmp_path):
    training = tiny.training(tmp_path, tiny.learner(epochs=1))
    training.run()
    best, _ = read_arrays(training.checkpoints.best)
    unbeatable = replace(training.state.best.measured, top1_error=-1.0)
    training.state = replace(training.state, best=replace(training.state.best, measured=unbeatable))
    training.recipe = replace(training.recipe, epochs=2)
    training.run()
    kept, state = read_arrays(training.checkpoints.best)
    assert state["epoch"] == 1
    training.use_best()
    for name, value in training.learner.weights().items():
        np.testing.assert_array_equal(value, best[name])
        np.testing.assert_array_equal(kept[name], best[name])


def test_a_loss_that_stays_at_ln_classes_is_said_aloud(tmp_path):
    heard = []
    own = tiny.learner(epochs=1, learning_rate=1e-12)
    for name, value in (weights := own.weights()).items():
        weights[name] = np.zeros_like(value)
    own.set_weights(weights)
    tiny.training(tmp_path, own, report=heard.append).run()
    assert any("still at ln(3) = 1.10" in record.text for record in heard if isinstance(record, Warned))


def test_too_few_photos_for_a_batch_are_refused(tmp_path):
    with pytest.raises(ValueError, match=r"batch_size: expected at most the 5 training photos\. Received: 8"):
        tiny.training(tmp_path, tiny.learner(), photos=tiny.Shapes(5))


def test_nothing_to_resume_is_said(tmp_path):
    with pytest.raises(CheckpointError, match="expected a checkpoint"):
        tiny.training(tmp_path, tiny.learner()).resume()


def test_only_the_chief_writes(tmp_path):
    training = tiny.training(tmp_path, tiny.learner(epochs=1))
    training.chief = False
    training.run()
    assert not list(tmp_path.iterdir())


def test_what_happens_is_told(tmp_path):
    heard = []
    history = History(tmp_path, 1)
    tiny.training(tmp_path, tiny.learner(), report=heard.append, report_seconds=0.0, history=history).run()
    steps = [record for record in heard if isinstance(record, StepDone)]
    assert [record.step for record in steps] == list(range(1, 2 * STEPS + 1))
    assert {record.steps for record in steps} == {2 * STEPS}
    assert [(record.epoch, record.step_of_epoch) for record in steps[STEPS - 1 : STEPS + 1]] == [(1, STEPS), (2, 1)]
    assert all(record.loss > 0 and record.learning_rate > 0 for record in steps)
    assert steps[-1].seconds_left == 0
    assert [record.step for record in heard if isinstance(record, Saved)] == [0, STEPS, 2 * STEPS]
    epochs = [record for record in heard if isinstance(record, EpochDone)]
    assert [(record.figures.epoch, record.epochs) for record in epochs] == [(1, 2), (2, 2)]
    assert epochs[0].best
    assert Path(epochs[1].kernels).name == "epoch-002.png"
    assert Path(epochs[1].kernels).is_file()
    assert -1 < epochs[1].kernel_autocorrelation < 1


def test_the_first_checkpoint_comes_before_the_first_step(tmp_path, uninterrupted):
    first = tiny.training(tmp_path, tiny.learner())
    begun = tiny.learner().state()

    def killed(interruption):
        raise RuntimeError

    first._train_epoch = killed
    with pytest.raises(RuntimeError):
        first.run()
    arrays, state = first.checkpoints.load()
    assert state["step"] == 0
    for name, value in begun.items():
        np.testing.assert_array_equal(arrays[name], value, err_msg=name)
    second = tiny.training(tmp_path, tiny.learner())
    second.resume()
    second.run()
    np.testing.assert_allclose(losses(second), losses(uninterrupted), rtol=1e-6)


def test_a_history_that_cannot_be_written_is_told_and_the_training_goes_on(tmp_path):
    heard = []
    (tmp_path / "history.csv").mkdir()
    history = History(tmp_path, 1)
    training = tiny.training(tmp_path, tiny.learner(epochs=1), report=heard.append, history=history)
    training.run()
    assert training.state.epoch == 1
    assert [record.about for record in heard if isinstance(record, Warned)] == ["history"]


def test_the_best_network_is_enough_to_end_with(tmp_path):
    whole = tiny.training(tmp_path, tiny.learner())
    whole.run()
    for path in (whole.checkpoints.latest, whole.checkpoints.previous):
        path.unlink()
    ended = tiny.training(tmp_path, tiny.learner())
    ended.resume_best()
    ended.use_best()
    assert ended.state.best == whole.state.best
    assert (ended.state.epoch, ended.state.step) == (whole.state.best.epoch, whole.state.best.epoch * STEPS)
    best, _ = read_arrays(whole.checkpoints.best)
    for name, value in ended.learner.weights().items():
        np.testing.assert_array_equal(value, best[name])


def test_the_state_survives_json(uninterrupted):
    assert TrainingState.from_json(uninterrupted.state.to_json()) == uninterrupted.state


def test_a_state_in_former_words_is_read(uninterrupted):
    written = json.loads(json.dumps(uninterrupted.state.to_json()))
    for each in written["records"]:
        each["rate"] = each.pop("learning_rate")
        each["images_per_second"] = each.pop("photos_per_second")
    assert TrainingState.from_json(written) == uninterrupted.state


def record(epoch: int) -> EpochRecord:
    return EpochRecord(epoch, 0.01, 2.5, 0.6, 0.3, 2.0, 0.5, 0.2, 70.0, 300.0)


def test_history_is_a_table_tensorboard_and_a_picture_an_epoch(tmp_path):
    history = History(tmp_path, columns=2)
    kernels = np.random.default_rng(0).normal(size=(11, 11, 3, 96)).astype(np.float32)
    history.write([record(1)], kernels)
    history.write([record(1), record(2)], kernels)
    history.close()
    lines = (tmp_path / "history.csv").read_text().splitlines()
    assert lines[0].startswith("epoch,learning_rate,loss,top1_error,top5_error,validation_loss")
    assert len(lines) == 3
    assert sorted(path.name for path in (tmp_path / "kernels").iterdir()) == ["epoch-001.png", "epoch-002.png"]

    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(tmp_path / "tensorboard"))
    events.Reload()
    assert "loss/validation" in events.Tags()["tensors"]
    assert "first kernels" in events.Tags()["tensors"]


def test_a_line_says_what_an_epoch_gave():
    line = record(3).line(90)
    assert line.startswith("epoch 3/90: loss 2.500, error 60.0% / 30.0%")
    assert "validation loss 2.000, error 50.0% / 20.0%, learning rate 0.01, 70 photos/s" in line


def test_a_stopped_process_does_not_count_as_work(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    stopwatch = Stopwatch()
    for taken in (1.0, 1.0, 3600.0, 1.0):
        now[0] += taken
        stopwatch.step()
    assert stopwatch.seconds == pytest.approx(13, abs=0.5)
