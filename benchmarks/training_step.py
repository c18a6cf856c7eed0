"""Images a second of a whole training step (forward, backward, momentum SGD), beside the same network in PyTorch.

Run: python -m benchmarks.training_step [--batch 64] [--rounds 5]
PyTorch is measured where it is installed (`pip install torch`); it is in no dependency group.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

import numpy as np

from benchmarks.bounded import run_bounded
from benchmarks.quiet_tensorflow import tf
from benchmarks.timing import interleaved_medians
from model.alexnet import build_alexnet
from model.training.learning.optimizer import MomentumSGD
from model.variants import NetworkOptions

CLASSES = 1000


def keras_step(policy: str, pixels: np.ndarray, labels: np.ndarray) -> Callable[[], None]:
    import keras

    keras.config.set_dtype_policy(policy)
    network = build_alexnet(CLASSES, options=NetworkOptions(initialization="small"))
    keras.config.set_dtype_policy("float32")
    logits = keras.Model(network.input, network.get_layer("fc8").output)
    optimizer = MomentumSGD(1e-3, momentum=0.9, decay=5e-4)
    optimizer.build(logits.trainable_variables)
    pixels, labels = tf.constant(pixels), tf.constant(labels)

    @tf.function
    def step() -> tf.Tensor:
        with tf.GradientTape() as tape:
            scores = tf.cast(logits(pixels, training=True), tf.float32)
            loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels, scores))
        optimizer.apply(tape.gradient(loss, logits.trainable_variables), logits.trainable_variables)
        return loss

    return lambda: step().numpy()


def torch_step(half: bool, pixels: np.ndarray, labels: np.ndarray) -> Callable[[], None]:
    import torch
    from torch import nn

    class TwoColumns(nn.Module):
        """LRN within each half of the channels; PyTorch divides alpha by the window of 5."""

        def __init__(self) -> None:
            super().__init__()
            self.lrn = nn.LocalResponseNorm(5, alpha=5e-4, beta=0.75, k=2.0)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.cat([self.lrn(part) for part in x.chunk(2, dim=1)], dim=1)

    def block(*convolution: int, **options: int) -> list[nn.Module]:
        return [nn.Conv2d(*convolution, **options), nn.ReLU()]

    network = nn.Sequential(
        *block(3, 96, 11, stride=4),
        *(TwoColumns(), nn.MaxPool2d(3, 2)),
        *block(96, 256, 5, padding=2, groups=2),
        *(TwoColumns(), nn.MaxPool2d(3, 2)),
        *block(256, 384, 3, padding=1),
        *block(384, 384, 3, padding=1, groups=2),
        *block(384, 256, 3, padding=1, groups=2),
        *(nn.MaxPool2d(3, 2), nn.Flatten()),
        *(nn.Linear(9216, 4096), nn.ReLU(), nn.Dropout()),
        *(nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout()),
        nn.Linear(4096, CLASSES),
    )
    network = network.to(memory_format=torch.channels_last)
    images = torch.from_numpy(pixels.transpose(0, 3, 1, 2)).to(memory_format=torch.channels_last)
    targets = torch.from_numpy(labels).long()
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-3, momentum=0.9, weight_decay=5e-4)

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            loss = nn.functional.cross_entropy(network(images).float(), targets)
        loss.backward()
        optimizer.step()
        loss.item()

    return step


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    generator = np.random.default_rng(0)
    pixels = generator.uniform(-120, 135, (arguments.batch, 227, 227, 3)).astype(np.float32)
    labels = generator.integers(0, CLASSES, arguments.batch).astype(np.int32)
    candidates = {
        "Keras float32": keras_step("float32", pixels, labels),
        "Keras mixed_bfloat16": keras_step("mixed_bfloat16", pixels, labels),
    }
    try:
        import torch  # noqa: F401
    except ImportError:
        print("PyTorch is not installed, so there is no peer beside these figures (pip install torch)")
    else:
        candidates["PyTorch float32"] = torch_step(False, pixels, labels)
        candidates["PyTorch bfloat16 (autocast)"] = torch_step(True, pixels, labels)
    medians = interleaved_medians(candidates, arguments.rounds)
    print(f"AlexNet, two columns, LRN, {CLASSES} classes, batch {arguments.batch}, a training step:")
    for name, seconds in medians.items():
        print(f"  {name:28} {seconds:7.3f} s  {arguments.batch / seconds:7.1f} images/s")
    for ours, theirs in (
        ("Keras float32", "PyTorch float32"),
        ("Keras mixed_bfloat16", "PyTorch bfloat16 (autocast)"),
    ):
        if theirs in medians:
            print(f"  {ours} runs {medians[theirs] / medians[ours]:.2f} x as fast as {theirs}")


if __name__ == "__main__":
    run_bounded(main, minutes=15)
