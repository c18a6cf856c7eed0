"""Local response normalisation, forward + backward, beside TensorFlow's own operation and the memory-traffic floor.

Run: python -m benchmarks.lrn
The floor is the time to move what must be moved once: forward reads the activations and writes the result, backward
reads the activations and the upstream gradient and writes the gradient; at the rate of a measured NumPy copy in as
many threads as there are cores.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from benchmarks.bounded import run_bounded
from benchmarks.quiet_tensorflow import tf
from benchmarks.timing import interleaved_medians
from model.local_response_normalization import LocalResponseNormalization

SHAPES = ((32, 55, 55, 96), (32, 27, 27, 256))


def forward_backward(normalize: Callable, shape: tuple[int, ...], dtype: str) -> Callable[[], None]:
    activations = tf.cast(tf.nn.relu(tf.random.normal(shape, stddev=100.0)), dtype)
    upstream = tf.cast(tf.random.normal(shape), dtype)

    @tf.function
    def step(activations: tf.Tensor, upstream: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        with tf.GradientTape() as tape:
            tape.watch(activations)
            result = normalize(activations)
        return result, tape.gradient(result, activations, upstream)

    def run() -> None:
        result, gradient = step(activations, upstream)
        # One element each: waits for the result without copying it.
        result[0, 0, 0, 0].numpy(), gradient[0, 0, 0, 0].numpy()

    return run


def memory_traffic(shape: tuple[int, ...], bytes_each: int) -> Callable[[], None]:
    """Moves as many bytes as the five tensors of forward and backward hold: a copy reads one and writes one."""
    count = int(np.prod(shape)) * bytes_each * 5 // 2 // 8
    source, target = np.ones(count), np.zeros(count)
    threads = os.cpu_count() or 1
    pool = ThreadPoolExecutor(threads)
    parts = [slice(count * i // threads, count * (i + 1) // threads) for i in range(threads)]

    def copy(part: slice) -> None:
        np.copyto(target[part], source[part])

    return lambda: list(pool.map(copy, parts)) and None


def main() -> None:
    def theirs(activations: tf.Tensor) -> tf.Tensor:
        return tf.nn.local_response_normalization(activations, 2, 2.0, 1e-4, 0.75)

    for shape in SHAPES:
        ours, halves = LocalResponseNormalization(), LocalResponseNormalization(columns=2)
        medians = interleaved_medians(
            {
                "tf.nn.local_response_normalization, float32": forward_backward(theirs, shape, "float32"),
                "this layer, float32": forward_backward(ours, shape, "float32"),
                "this layer, float32, two columns": forward_backward(halves, shape, "float32"),
                "this layer, bfloat16": forward_backward(ours, shape, "bfloat16"),
                "memory-traffic floor, float32": memory_traffic(shape, 4),
                "memory-traffic floor, bfloat16": memory_traffic(shape, 2),
            }
        )
        peer = medians["tf.nn.local_response_normalization, float32"]
        print(f"{shape}, forward + backward")
        for name, seconds in medians.items():
            print(f"  {name:46} {seconds * 1e3:8.1f} ms   {peer / seconds:5.2f} x TensorFlow's")


if __name__ == "__main__":
    run_bounded(main, minutes=10)
