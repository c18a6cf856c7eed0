"""A batch in parts is the batch: the same weights, momentum, mean and figures to rounding, in everything random too."""

from __future__ import annotations

import os
import signal

import keras
import numpy as np
import pytest

from model.training.endings import TrainingInterrupted
from tests.model.training import tiny_training as tiny

EVERYTHING = {"weight_decay": 0.01, "gradient_clipping": 0.5, "average_decay": 0.9, "learning_rate": 0.002}


def after_steps(count: int = 5, **changes) -> dict[str, np.ndarray]:
    """The state after some steps on changing photos."""
    learner = tiny.learner(**{**EVERYTHING, **changes})
    parts, size = learner.recipe.accumulate, learner.recipe.part_size
    shapes = tiny.Shapes(8 * count)
    for step in range(count):
        for part in range(parts):
            rows = slice(8 * step + size * part, 8 * step + size * (part + 1))
            learner.train(shapes.images[rows], shapes.labels[rows], step, 0.002 / (step + 1), part)
    return learner.state()


def assert_same(found: dict[str, np.ndarray], expected: dict[str, np.ndarray], atol: float = 1e-6) -> None:
    assert set(found) == set(expected)
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value, rtol=1e-5, atol=atol, err_msg=name)


def test_parts_are_one_batch_with_decay_momentum_clipping_and_mean():
    """With dropout and all variations: they are drawn by the row in the whole batch."""
    expected = after_steps()
    assert_same(after_steps(accumulate=4), expected)
    unclipped = after_steps(gradient_clipping=0.0)
    assert not np.allclose(unclipped["network/fc8/kernel"], expected["network/fc8/kernel"], atol=1e-4)


def test_parts_that_are_given_up_leave_no_trace():
    learner = tiny.learner(accumulate=2)
    shapes = tiny.Shapes(8)
    before = learner.state()
    learner.train(shapes.images[:4], shapes.labels[:4], 0, 0.0005, 0)
    assert_same(learner.state(), before, atol=0)
    for part in range(2):
        rows = slice(4 * part, 4 * part + 4)
        learner.train(shapes.images[rows], shapes.labels[rows], 0, 0.0005, part)
    other = tiny.learner()
    other.train(shapes.images, shapes.labels, 0, 0.0005)
    assert_same(learner.state(), other.state())


def test_float16_takes_no_step_where_one_part_overflowed():
    keras.mixed_precision.set_global_policy("mixed_float16")
    try:
        learner = tiny.learner(accumulate=2)
    finally:
        keras.mixed_precision.set_global_policy("float32")
    shapes = tiny.Shapes(8)
    before = learner.weights()["fc8/kernel"]
    for part, scale in enumerate((1e30, 1.0)):
        learner.optimizer.dynamic_scale.assign(scale)
        rows = slice(4 * part, 4 * part + 4)
        learner.train(shapes.images[rows], shapes.labels[rows], 0, 0.01, part)
    np.testing.assert_array_equal(learner.weights()["fc8/kernel"], before)


class SignallingPart(tiny.Shapes):
    """Sends SIGTERM while it draws the given part, counted over all epochs."""

    def __init__(self, at: int) -> None:
        super().__init__(42)
        self.at, self.drawn = at, 0

    def epoch(self, *arguments, **options):
        for batch in super().epoch(*arguments, **options):
            if self.drawn == self.at:
                os.kill(os.getpid(), signal.SIGTERM)
            self.drawn += 1
            yield batch


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    training = tiny.training(tmp_path_factory.mktemp("whole"), tiny.learner(warmup_epochs=1.0))
    training.run()
    return training


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send SIGTERM to be caught")
@pytest.mark.parametrize("at", [4 * 2 + 1, 4 * 7 + 3])
def test_a_training_in_parts_counts_whole_batches_and_resumes_in_the_middle_of_one(tmp_path, whole, at):
    changes = {"accumulate": 4, "warmup_epochs": 1.0}
    first = tiny.training(tmp_path, tiny.learner(**changes), photos=SignallingPart(at))
    with pytest.raises(TrainingInterrupted):
        first.run()
    # Parts of a batch that was not whole are seen again; a batch that is whole with that part is done.
    assert first.state.step == (at + 1) // 4
    second = tiny.training(tmp_path, tiny.learner(**changes))
    second.resume()
    second.run()
    assert second.state.step == whole.state.step == 10
    for own, other in zip(second.state.records, whole.state.records, strict=True):
        assert own.learning_rate == other.learning_rate
        assert (own.loss, own.validation_loss) == pytest.approx((other.loss, other.validation_loss), rel=1e-5)
    assert_same(second.learner.state(), whole.learner.state())


def test_parts_that_cannot_be_are_said():
    with pytest.raises(ValueError, match=r"accumulate: expected a divisor of the batch of 8 photos\. Received: 3"):
        tiny.recipe(accumulate=3)
