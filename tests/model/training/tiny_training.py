"""A training small enough for tests: shapes drawn by the test, a network of three layers. Also run as a worker.

As a program: `python tiny_training.py JSON` trains as the options say and prints its records and weights as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from model.photos.preprocessing import Preprocessing
from model.training.devices import make_strategy, worker_index
from model.training.endings import TrainingInterrupted, WorkerLostError
from model.training.learning.learner import Learner, PhotoStatistics
from model.training.loop import Training
from model.training.recipe import Recipe, recipe_with, small_recipe

SIDE = 20
PREPROCESSING = Preprocessing(16, 16, (100.0, 100.0, 100.0))


class Shapes:
    """Photos of squares, bars and crosses in `TrainingPhotos`' form."""

    def __init__(self, count: int, side: int = SIDE, seed: int = 0) -> None:
        generator = np.random.default_rng(seed)
        self.images = generator.integers(0, 90, (count, side, side, 3), dtype=np.uint8)
        self.labels = (np.arange(count) % 3).astype(np.int32)
        middle = slice(side // 2 - 2, side // 2 + 2)
        for image, label in zip(self.images, self.labels, strict=True):
            image[middle, (middle, slice(None), middle)[label]] += 120
            if label == 2:
                image[:, middle] += 120
        self.seconds_per_batch = 0.0
        self.soft = False

    def __len__(self) -> int:
        return len(self.images)

    def epoch(self, batch, *, seed, epoch, shuffle, skip, shard, drop_remainder):
        order = np.random.default_rng([seed, epoch]).permutation(len(self)) if shuffle else np.arange(len(self))
        index, count = shard
        share = batch // count
        for number in range(skip, len(self) // batch):
            time.sleep(self.seconds_per_batch)
            rows = order[number * batch + index * share : number * batch + (index + 1) * share]
            yield self.images[rows], self.targets(rows) if self.soft else self.labels[rows]

    def targets(self, rows: np.ndarray) -> np.ndarray:
        """Two thirds of the label, one third of everything, times a weight of 0.5 to 1.5."""
        return ((2 * np.eye(3)[self.labels[rows]] + 1 / 3) / 3 * (0.5 + rows[:, None] / 42)).astype(np.float32)

    def views(self, batch: int, shard: tuple[int, int] = (0, 1)) -> list[tuple[np.ndarray, np.ndarray]]:
        """Validation batches; the last one is incomplete, and a worker may get nothing of it."""
        edge = (self.images.shape[1] - 16) // 2
        index, count = shard
        share = batch // count
        batches = []
        for start in range(0, len(self), batch):
            rows = slice(start + index * share, min(start + (index + 1) * share, len(self)))
            batches.append((self.images[rows, edge : edge + 16, edge : edge + 16], self.labels[rows]))
        return batches


def network(seed: int = 3) -> keras.Model:
    image = keras.Input((16, 16, 3), name="image")
    initial = keras.initializers.GlorotUniform
    tensor = keras.layers.Conv2D(8, 5, 2, activation="relu", name="conv1", kernel_initializer=initial(seed))(image)
    tensor = keras.layers.Flatten(name="flatten")(tensor)
    tensor = keras.layers.Dense(16, activation="relu", name="fc6", kernel_initializer=initial(seed + 1))(tensor)
    tensor = keras.layers.Dropout(0.5, name="dropout6")(tensor)
    tensor = keras.layers.Dense(3, name="fc8", kernel_initializer=initial(seed + 2))(tensor)
    return keras.Model(image, keras.layers.Softmax(name="probabilities", dtype="float32")(tensor))


def recipe(**changes: Any) -> Recipe:
    # Few variations, because every learner compiles them anew.
    few = {f"augmentation.{name}": 0.0 for name in ("hue", "sharpness", "erase", "gain", "grey")}
    # Of the tests' own, so that tuning the recipe for real photos does not move what these measure to rounding.
    few |= {f"augmentation.{name}": 0.4 for name in ("brightness", "contrast", "min_scale")}
    few["augmentation.saturation"] = 0.5
    small = {
        **few,
        "epochs": 2,
        "batch_size": 8,
        "learning_rate": 0.0005,
        "side": SIDE,
        "precision": "float32",
        "average_every": 2,
    }
    return recipe_with(small_recipe(), {**small, **changes})


def learner(strategy: tf.distribute.Strategy | None = None, build: Any = network, **changes: Any) -> Learner:
    basis = np.diag([40.0, 20.0, 10.0]).astype(np.float32)
    return Learner(build, recipe(**changes), PREPROCESSING, PhotoStatistics(np.array([14, 14, 14]), basis), strategy)


def training(
    folder: Path, own: Learner, shard: tuple[int, int] = (0, 1), photos: Shapes | None = None, **options: Any
) -> Training:
    validation = Shapes(11, seed=9).views(own.recipe.part_size, shard)
    return Training(own, photos or Shapes(42), validation, folder, shard=shard, **options)


def _watch_reductions() -> dict[str, int]:
    """Elements of all tensors that a traced step sends to the other workers, by their dtype; filled in later."""
    from tensorflow.python.ops import collective_ops

    sent: dict[str, int] = {}
    reduce = collective_ops.all_reduce_v2

    def watched(tensor: Any, *arguments: Any, **options: Any) -> Any:
        sent[tensor.dtype.name] = sent.get(tensor.dtype.name, 0) + tensor.shape.num_elements()
        return reduce(tensor, *arguments, **options)

    collective_ops.all_reduce_v2 = watched
    return sent


def main() -> None:
    options = json.loads(sys.argv[1])
    strategy = make_strategy(options.get("devices"))
    shard = worker_index()
    reduced = _watch_reductions()
    photos = Shapes(42)
    photos.soft = options.get("soft", False)
    photos.seconds_per_batch = options.get("seconds_per_batch", 0.0)
    own = training(Path(options["folder"]), learner(strategy, **options.get("recipe", {})), shard, photos)
    if options.get("resume"):
        own.resume()
    stopped = False
    try:
        print("training", flush=True)
        own.run()
    except TrainingInterrupted:
        stopped = True
    except WorkerLostError as problem:
        print(problem, file=sys.stderr, flush=True)
        return
    weights = {name: np.asarray(value, np.float64).ravel().tolist() for name, value in own.learner.weights().items()}
    records = [{**record.to_json(), "seconds": 0, "photos_per_second": 0} for record in own.state.records]
    result = {"stopped": stopped, "step": own.state.step, "records": records, "weights": weights}
    print(json.dumps({**result, "reduced": reduced}))


if __name__ == "__main__":
    main()
