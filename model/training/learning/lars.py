"""LARS: every weight tensor's own learning rate, from the norms of the tensor and of its gradient."""

from __future__ import annotations

from typing import Any

import keras
import tensorflow as tf

from model.training.learning.optimizer import MomentumSGD


@keras.saving.register_keras_serializable(package="alexnet")
class LARS(MomentumSGD):
    """Layer-wise adaptive rate scaling (You, Gitman and Ginsburg 2017, arXiv:1708.03888, algorithm 1).

    local = trust_coefficient x |w| / (|gradient| + decay x |w|)
    v <- momentum x v - rate x local x (gradient + decay x w); w <- w + v

    |.| is the Euclidean norm of a whole variable. Where one of the two norms is 0 the formula has no meaning, and local
    is 1, as in the authors' own Caffe. Variables of one dimension, the biases, have no local rate and no decay: they
    learn at `bias_learning_rate` x rate, by momentum alone.

    Gradients must arrive summed over the replicas, as for MomentumSGD, whose other arguments these are.

    Args:
        trust_coefficient: how large a step may be beside the weights (the paper's eta).
    """

    def __init__(
        self,
        learning_rate: float = 2.0,
        momentum: float = 0.9,
        nesterov: bool = False,
        decay: float = 5e-4,
        bias_learning_rate: float = 0.0025,
        global_clipnorm: float | None = None,
        trust_coefficient: float = 0.001,
        name: str = "lars",
        **kwargs: Any,
    ) -> None:
        super().__init__(
            learning_rate, momentum, nesterov, decay, bias_learning_rate, global_clipnorm, name=name, **kwargs
        )
        if trust_coefficient <= 0:
            raise ValueError(f"trust_coefficient: expected a number above 0. Received: {trust_coefficient!r}")
        self.trust_coefficient = trust_coefficient

    def weight_rate(self, rate: tf.Tensor, gradient: tf.Tensor, variable: Any) -> tf.Tensor:
        size, slope = tf.norm(tf.convert_to_tensor(variable)), tf.norm(gradient)
        local = self.trust_coefficient * size / (slope + self.decay * size)
        return rate * tf.where((size > 0) & (slope > 0), local, tf.ones_like(local))

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "trust_coefficient": self.trust_coefficient}
