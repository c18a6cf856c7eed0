"""A network that learns: the compiled steps of training and validation under any tf.distribute strategy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from model.photos.preprocessing import Preprocessing
from model.training.augmentation.augment import augment
from model.training.learning.accumulation import AccumulatedSums
from model.training.learning.lars import LARS
from model.training.learning.optimizer import MomentumSGD
from model.training.learning.seeded_dropout import draw_numbers, dropout_numbers, for_training
from model.training.learning.summing import summed_over_replicas
from model.training.recipe import Recipe
from model.variants import get_variant


@dataclass(frozen=True, eq=False)
class PhotoStatistics:
    """What training needs to know of its photos.

    Attributes:
        counts: (classes,) photos of each class.
        colour_basis: (3, 3) eigenvectors of the colour covariance as columns, each times the root of its eigenvalue.
    """

    counts: np.ndarray
    colour_basis: np.ndarray = field(default_factory=lambda: np.zeros((3, 3), np.float32))


class Learner:
    """The network, its optimizer and the running mean of its weights; one device or many.

    Every worker makes its own Learner with the same arguments and calls the same methods in the same order.

    Args:
        build: makes the network; called inside the strategy's scope. It ends with a softmax.
        recipe: how to train.
        preprocessing: of the network.
        statistics: of the training photos.
        strategy: tf.distribute's; None for a single device.

    Raises:
        ValueError: the batch cannot be shared out equally, or a layer to freeze is not in the network.
    """

    def __init__(
        self,
        build: Callable[[], keras.Model],
        recipe: Recipe,
        preprocessing: Preprocessing,
        statistics: PhotoStatistics,
        strategy: tf.distribute.Strategy | None = None,
    ) -> None:
        self.strategy = strategy or tf.distribute.get_strategy()
        self.recipe = recipe
        self.preprocessing = preprocessing
        self.replicas = self.strategy.num_replicas_in_sync
        if recipe.part_size % self.replicas:
            parts = f" in {recipe.accumulate} parts" if recipe.accumulate > 1 else ""
            raise ValueError(
                f"batch_size: expected a multiple of the {self.replicas} devices{parts}. Received: {recipe.batch_size}"
            )
        self._colour_basis = statistics.colour_basis
        self._class_weights = _class_weights(statistics.counts, recipe.class_balance)
        with self.strategy.scope():
            self.network = build()
            self.classes = int(self.network.output_shape[-1])
            _freeze(self.network, recipe.freeze)
            self._learning = for_training(self.network)
            self.optimizer = _optimizer(recipe)
            self._trainable = list(self._learning.trainable_variables)
            self.optimizer.build(self._trainable)
            self._average = [
                tf.Variable(variable.value, trainable=False) for variable in self._trainable if recipe.average_decay > 0
            ]
            self._sums = None
            if recipe.accumulate > 1:
                self._sums = AccumulatedSums([variable.shape for variable in self._trainable] + [(4,)])
        # Sums of loss and of wrong answers, and their count: read now and then, so that no step waits for the host.
        self._totals = tf.Variable(tf.zeros(4), trainable=False)
        self._rate = -1.0
        self._train_step = tf.function(self._train_everywhere)
        self._gradients = tf.function(self._loss_and_gradients, jit_compile=recipe.xla or None)
        self._evaluation_step = tf.function(self._evaluate_everywhere)
        self._update_average = tf.function(self._average_everywhere)

    def train(self, images: tf.Tensor, labels: tf.Tensor, step: int, rate: float, part: int = 0) -> None:
        """One step, or with the recipe's `accumulate` one part of it: the last one changes the weights.

        Args:
            images: (n, side, side, 3) uint8, this worker's share of the batch's part, in the batch's order.
            labels: (n,) int32, or (n, classes) float32 targets, each summing to the photo's weight.
            step: number of the step since the beginning; decides everything random, together with the recipe's seed.
            rate: learning rate.
            part: from 0 to `accumulate` - 1, in this order.
        """
        if rate != self._rate:
            self.optimizer.learning_rate = rate
            self._rate = rate
        seed = tf.constant([self.recipe.order_seed, step], tf.int32)
        share = self.recipe.part_size // _workers(self.strategy)
        if len(images) != share:
            # Photos that turned out unreadable are missing; others of the part take their places.
            images = np.resize(images, (share, *images.shape[1:]))
            labels = np.resize(labels, (share, *labels.shape[1:]))
        last = part == self.recipe.accumulate - 1
        row = tf.constant(part * self.recipe.part_size)
        self._train_step(self._shared_out(images), self._shared_out(labels), seed, row, part == 0, last)
        if not last:
            return
        every = self.recipe.average_every
        if self._average and (step < every or (step + 1) % every == 0):
            # A mean that starts at the first weights would remember them too long (the same bound as in
            # tf.train.ExponentialMovingAverage); the first few steps it is the weights themselves.
            bound = (1 + step) / (10 * every + step) if step >= every else 0.0
            decay = min(self.recipe.average_decay**every, bound)
            self._update_average(tf.constant(decay, tf.float32))

    def take_totals(self) -> np.ndarray:
        """(4,) sums since the last `reset_totals`: loss, top-1 errors, top-5 errors, photos. Waits for the device."""
        totals: np.ndarray = self._totals.numpy()
        return totals

    def reset_totals(self, totals: np.ndarray | None = None) -> None:
        self._totals.assign(np.zeros(4, np.float32) if totals is None else totals)

    def evaluate(self, batches: Iterable[tuple[Any, Any]]) -> tuple[np.ndarray, np.ndarray]:
        """Logits and labels of every photo, the last incomplete batch included.

        Args:
            batches: (m, image_size, image_size, 3) uint8 centre views and (m,) labels; every worker gives its share
                of each global batch, or nothing where the photos have run out, in the same number of batches.

        Returns:
            (photos, classes) float32 and (photos,) int32, the same on every worker.
        """
        share = self.recipe.part_size // _workers(self.strategy)
        logits, labels = [], []
        for images, own_labels in batches:
            outputs, given = self._evaluation_step(
                self._shared_out(_filled(np.asarray(images), share, 0)),
                self._shared_out(_filled(np.asarray(own_labels, np.int32), share, -1)),
            )
            real = given.numpy() >= 0
            logits.append(outputs.numpy()[real])
            labels.append(given.numpy()[real])
        if not logits:
            return np.zeros((0, self.classes), np.float32), np.zeros(0, np.int32)
        return np.concatenate(logits), np.concatenate(labels)

    @contextmanager
    def averaged_weights(self) -> Iterator[None]:
        """In here the network has the running mean of its weights (nothing changes if the recipe has none)."""
        self._swap_average()
        try:
            yield
        finally:
            self._swap_average()

    def weights(self) -> dict[str, np.ndarray]:
        """The network's weights by their path, such as conv1/kernel."""
        return {variable.path: variable.numpy() for variable in self.network.weights}

    def first_kernels(self) -> np.ndarray | None:
        """The kernels of the first convolution, (height, width, channels, units), where there is one."""
        return self.weights().get(f"{get_variant(self.recipe.variant).first_convolution.name}/kernel")

    def set_weights(self, weights: dict[str, np.ndarray]) -> None:
        """Raises ValueError if they are another network's."""
        _assign({variable.path: variable for variable in self.network.weights}, weights)

    def meet(self) -> None:
        """Waits until every worker is here: what the chief has written before, the others can read afterwards."""
        if _workers(self.strategy) > 1:
            tf.function(lambda: self.strategy.run(_add_up))()

    def begin_average(self) -> None:
        """The running mean starts anew, at the weights as they are."""
        for mean, variable in zip(self._average, self._trainable, strict=False):
            mean.assign(variable.numpy())

    def divide_logits(self, temperature: float) -> None:
        """Divides the weights of the logits by `temperature`: the answers stay, their confidence changes."""
        for variable in self.network.get_layer(get_variant(self.recipe.variant).logits).weights:
            variable.assign(variable.numpy() / temperature)

    def state(self) -> dict[str, np.ndarray]:
        """Everything that a training needs to go on as if it had never stopped."""
        return {name: variable.numpy() for name, variable in self._state_variables().items()}

    def restore(self, state: dict[str, np.ndarray]) -> None:
        """Raises ValueError if it is another network's state."""
        _assign(self._state_variables(), state)
        self._rate = -1.0

    def _state_variables(self) -> dict[str, Any]:
        variables: dict[str, Any] = {f"network/{v.path}": v for v in self.network.weights}
        variables |= {f"optimizer/{i}": v for i, v in enumerate(self.optimizer.variables)}
        variables |= {f"average/{i}": v for i, v in enumerate(self._average)}
        variables["totals"] = self._totals
        return variables

    def _shared_out(self, values: Any) -> Any:
        """This worker's rows, as one value for each of its replicas."""
        if self.replicas == 1:
            return tf.convert_to_tensor(values)
        workers = _workers(self.strategy)
        parts = tf.split(tf.convert_to_tensor(values), self.replicas // workers)
        return self.strategy.experimental_distribute_values_from_function(
            lambda context: parts[context.replica_id_in_sync_group % len(parts)]
        )

    def _train_everywhere(
        self, images: Any, labels: Any, seed: tf.Tensor, row: tf.Tensor, begins: bool, ends: bool
    ) -> None:
        measured = self.strategy.run(self._train_replica, args=(images, labels, seed, row, begins, ends))
        if ends:
            self._totals.assign_add(self.strategy.experimental_local_results(measured)[0])

    def _train_replica(
        self, images: tf.Tensor, labels: tf.Tensor, seed: tf.Tensor, row: tf.Tensor, begins: bool, ends: bool
    ) -> tf.Tensor | None:
        """A part whose first row is `row` of the batch."""
        context = tf.distribute.get_replica_context()
        total, count = self.recipe.batch_size, self.recipe.part_size // self.replicas
        first = context.replica_id_in_sync_group * count
        if self._sums is not None:
            first += row
        pixels, targets = augment(
            images,
            labels,
            settings=self.recipe.augmentation,
            classes=self.classes,
            image_size=self.preprocessing.image_size,
            means=self.preprocessing.means,
            standard_deviations=self.preprocessing.standard_deviations,
            colour_basis=self._colour_basis,
            seed=seed,
            first=first,
            total=total,
        )
        numbers = draw_numbers(self._learning, seed, first, count, total)
        measured, gradients = self._gradients(pixels, targets, numbers)
        if self._sums is not None:
            values = [*gradients, measured]
            if not ends:
                (self._sums.begin if begins else self._sums.add)(values)
                return None
            *gradients, measured = self._sums.end(values)
        # Summed before the optimizer sees them: finite or not, and their norm, must be those of the whole batch.
        gradients = summed_over_replicas(gradients, self.recipe.gradient_precision)
        self.optimizer.apply(gradients, self._trainable)
        return context.all_reduce(tf.distribute.ReduceOp.SUM, measured)

    def _loss_and_gradients(
        self, pixels: tf.Tensor, targets: tf.Tensor, numbers: dict[str, tf.Tensor]
    ) -> tuple[tf.Tensor, list[tf.Tensor]]:
        smoothing = self.recipe.label_smoothing
        with tf.GradientTape() as tape:
            with dropout_numbers(numbers):
                logits = tf.cast(self._learning(pixels, training=True), tf.float32)
            # A photo's weight is the sum of its target; the cross-entropy takes probabilities.
            goal = targets / tf.reduce_sum(targets, -1, keepdims=True) * (1 - smoothing) + smoothing / self.classes
            losses = tf.nn.softmax_cross_entropy_with_logits(goal, logits)
            weights = tf.linalg.matvec(targets, self._class_weights)
            loss = self.optimizer.scale_loss(tf.reduce_sum(weights * losses) / self.recipe.batch_size)
        gradients = tape.gradient(loss, [variable.value for variable in self._trainable])
        wrong1, wrong5 = _wrong(tf.argmax(targets, -1, tf.int32), logits)
        count = tf.cast(tf.shape(logits)[0], tf.float32)
        return tf.stack([tf.reduce_sum(losses), wrong1, wrong5, count]), gradients

    def _evaluate_everywhere(self, images: Any, labels: Any) -> tuple[tf.Tensor, tf.Tensor]:
        outputs, given = self.strategy.run(self._evaluate_replica, args=(images, labels))
        local = self.strategy.experimental_local_results
        return local(outputs)[0], local(given)[0]

    def _evaluate_replica(self, images: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        means = tf.constant(self.preprocessing.means, tf.float32)
        deviations = tf.constant(self.preprocessing.standard_deviations, tf.float32)
        pixels = (tf.cast(images, tf.float32) - means) / deviations
        logits = tf.cast(self._learning(pixels, training=False), tf.float32)
        if self.replicas == 1:
            return logits, labels
        # Every replica puts its rows among zeros and the sum has them all: all_gather fails with several workers.
        context = tf.distribute.get_replica_context()
        rows = labels.shape[0]
        first = context.replica_id_in_sync_group * rows
        numbered = tf.concat([logits, tf.cast(labels, tf.float32)[:, None]], -1)
        among_zeros = tf.pad(numbered, [[first, rows * self.replicas - rows - first], [0, 0]])
        every = context.all_reduce(tf.distribute.ReduceOp.SUM, among_zeros)
        return every[:, :-1], tf.cast(tf.round(every[:, -1]), tf.int32)

    def _average_everywhere(self, decay: tf.Tensor) -> None:
        for mean, variable in zip(self._average, self._trainable, strict=True):
            self.strategy.extended.update(
                mean, lambda own, now, decay: own.assign_sub((1 - decay) * (own - now)), args=(variable.value, decay)
            )

    def _swap_average(self) -> None:
        for mean, variable in zip(self._average, self._trainable, strict=False):
            weights = variable.numpy()
            variable.assign(mean.numpy())
            mean.assign(weights)


def _add_up() -> tf.Tensor:
    return tf.distribute.get_replica_context().all_reduce(tf.distribute.ReduceOp.SUM, tf.ones(()))


def _wrong(labels: tf.Tensor, logits: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """How many labels are not the first answer, and not among the first five; as `model.networks.ranking.places`."""
    own = tf.gather(logits, labels, batch_dims=1)[:, tf.newaxis]
    earlier = tf.range(logits.shape[-1], dtype=labels.dtype) < labels[:, tf.newaxis]
    before = tf.logical_not(logits <= own) | (tf.equal(logits, own) & earlier)
    place = tf.reduce_sum(tf.cast(before, tf.int32), axis=1)
    return tf.reduce_sum(tf.cast(place >= 1, tf.float32)), tf.reduce_sum(tf.cast(place >= 5, tf.float32))


def _optimizer(recipe: Recipe) -> keras.optimizers.Optimizer:
    arguments: dict[str, Any] = {
        "learning_rate": recipe.scaled_learning_rate,
        "momentum": recipe.momentum,
        "nesterov": recipe.nesterov,
        "decay": recipe.weight_decay,
        "bias_learning_rate": recipe.bias_learning_rate,
        "global_clipnorm": recipe.gradient_clipping or None,
    }
    if recipe.optimizer == "lars":
        optimizer: keras.optimizers.Optimizer = LARS(**arguments, trust_coefficient=recipe.trust_coefficient)
    else:
        optimizer = MomentumSGD(**arguments)
    if keras.mixed_precision.global_policy().name == "mixed_float16":
        # Small gradients are 0 in float16: they are computed of a larger loss.
        return keras.optimizers.LossScaleOptimizer(optimizer)
    return optimizer


def _freeze(network: keras.Model, names: tuple[str, ...]) -> None:
    layers = {layer.name: layer for layer in network.layers if layer.weights}
    for name in names:
        if name not in layers:
            raise ValueError(f"freeze: expected some of {', '.join(layers)}. Received: {name!r}")
        layers[name].trainable = False
    if not network.trainable_variables:
        raise ValueError("freeze: expected at least one layer that learns. Received: all layers")


def _class_weights(counts: np.ndarray, power: float) -> np.ndarray:
    """(classes,) float32, 1 on average over the photos."""
    weights = np.maximum(counts, 1).astype(np.float64) ** -power
    return (weights * counts.sum() / (weights * counts).sum()).astype(np.float32)


def _filled(values: np.ndarray, rows: int, fill: int) -> np.ndarray:
    """`values` with rows of `fill` at its end, so that every batch has the same number."""
    missing = rows - len(values)
    if not missing:
        return values
    return np.concatenate([values, np.full((missing, *values.shape[1:]), fill, values.dtype)])


def _workers(strategy: tf.distribute.Strategy) -> int:
    resolver = strategy.cluster_resolver
    if resolver is None:
        return 1
    cluster = resolver.cluster_spec()
    return max(sum(len(cluster.job_tasks(job)) for job in ("chief", "worker") if job in cluster.jobs), 1)


def _assign(variables: dict[str, Any], values: dict[str, np.ndarray]) -> None:
    if set(variables) != set(values):
        odd = sorted(set(variables) ^ set(values))
        raise ValueError(f"expected the weights of this network. Received others: {', '.join(odd[:5])}")
    for name, variable in variables.items():
        if tuple(variable.shape) != values[name].shape:
            raise ValueError(f"{name}: expected the shape {tuple(variable.shape)}. Received: {values[name].shape}")
    for name, variable in variables.items():
        variable.assign(values[name])
