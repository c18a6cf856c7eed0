"""Gradients of all replicas, summed: what crosses between devices and machines in every step."""

from __future__ import annotations

from collections.abc import Sequence

import tensorflow as tf

from model.training.recipe import GradientPrecision

PACK_BYTES = 4 * 1024**2
"""Gradients are sent in packs of at least so many bytes, beginning with those of the last layers.

TensorFlow's default is one pack of all, which cannot leave before the backward pass is over. The dense layers' 96 % are
known first, so they travel while the convolutions' are computed."""


def summed_over_replicas(
    gradients: Sequence[tf.Tensor], precision: GradientPrecision, pack_bytes: int = PACK_BYTES
) -> list[tf.Tensor]:
    """In a replica: its float32 gradients -> the sums over all replicas, float32, equal on each.

    With bfloat16 they are rounded to 8 bits before they leave and after every addition on the way, which is a relative
    error of 2^-9 each; it is half the bytes. With one replica nothing is sent and nothing rounded.
    """
    context = tf.distribute.get_replica_context()
    if context.num_replicas_in_sync == 1:
        return list(gradients)
    sent = [tf.cast(gradient, precision) for gradient in gradients]
    options = tf.distribute.experimental.CommunicationOptions(bytes_per_pack=pack_bytes)
    sums = context.all_reduce(tf.distribute.ReduceOp.SUM, sent, options)
    return [tf.cast(each, gradient.dtype) for each, gradient in zip(sums, gradients, strict=True)]
