"""SGD with momentum as the paper writes it, in one pass over the weights."""

from __future__ import annotations

from typing import Any

import keras
import tensorflow as tf


@keras.saving.register_keras_serializable(package="alexnet")
class MomentumSGD(keras.optimizers.Optimizer):
    """v <- momentum x v - decay x rate x w - rate x gradient; w <- w + v (Krizhevsky et al. 2012, section 5).

    The decay is part of the gradient, so it passes through the momentum. Keras' own `weight_decay` is decoupled
    (w <- w - rate x decay x w beside the momentum), which for the same number is a decay ten times weaker. With
    `nesterov`, w <- w + momentum x v - rate x (gradient + decay x w), as in keras.optimizers.SGD.

    Keras' SGD makes a pass over the 60 million weights for each of its operations; TensorFlow's fused kernel needs
    40 % of that time.

    Gradients must arrive summed over the replicas, so that their norm is that of the whole batch.

    Args:
        learning_rate: of the weights.
        momentum: from 0 to below 1.
        nesterov: Nesterov's form.
        decay: coupled weight decay, of variables with two dimensions or more: biases have one and keep their size.
        bias_learning_rate: the learning rate of the others, as a multiple.
        global_clipnorm: largest norm of the whole gradient; None for no limit.
    """

    def __init__(
        self,
        learning_rate: float = 0.01,
        momentum: float = 0.9,
        nesterov: bool = False,
        decay: float = 0.0,
        bias_learning_rate: float = 1.0,
        global_clipnorm: float | None = None,
        name: str = "momentum_sgd",
        **kwargs: Any,
    ) -> None:
        super().__init__(learning_rate=learning_rate, global_clipnorm=global_clipnorm, name=name, **kwargs)
        if not 0 <= momentum < 1:
            raise ValueError(f"momentum: expected a number of at least 0 and below 1. Received: {momentum!r}")
        if decay < 0:
            raise ValueError(f"decay: expected a number of at least 0. Received: {decay!r}")
        self.momentum = momentum
        self.nesterov = nesterov
        self.decay = decay
        self.bias_learning_rate = bias_learning_rate

    def build(self, variables: list[Any]) -> None:
        if self.built:
            return
        super().build(variables)
        self.momentums = self.add_optimizer_variables(variables, "momentum")

    def update_step(self, gradient: tf.Tensor, variable: Any, learning_rate: Any) -> None:
        momentum = self.momentums[self._get_variable_index(variable)].value
        rate = tf.cast(learning_rate, variable.dtype)
        gradient = tf.cast(gradient, variable.dtype)
        if len(variable.shape) >= 2:
            rate = self.weight_rate(rate, gradient, variable)
            if self.decay:
                gradient += self.decay * variable
        else:
            rate *= self.bias_learning_rate
        tf.raw_ops.ResourceApplyKerasMomentum(
            var=variable.handle,
            accum=momentum.handle,
            lr=rate,
            grad=gradient,
            momentum=tf.cast(self.momentum, variable.dtype),
            use_nesterov=self.nesterov,
        )

    def weight_rate(self, rate: tf.Tensor, gradient: tf.Tensor, variable: Any) -> tf.Tensor:
        """The learning rate of one weight tensor, (): that of all. `gradient` is without the decay."""
        return rate

    def _all_reduce_sum_gradients(self, grads_and_vars: list[Any]) -> list[Any]:
        return list(grads_and_vars)  # Summed already, before the loss scale and the norm were looked at.

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "momentum": self.momentum,
            "nesterov": self.nesterov,
            "decay": self.decay,
            "bias_learning_rate": self.bias_learning_rate,
        }
