"""How long a training step takes on many devices: a model of measured parts, and what it predicts.

Run: python -m benchmarks.scale_model [--photos-a-second 3297] [--batch 128]

The step of one device is measured (`benchmarks.training_step`); everything else follows from the layers. The gradients
of a layer are known when the backward pass has reached it; they are sent in packs, the last layers' first, by a ring
all-reduce (Patarasuk and Yuan 2009), which takes every device 2 (n - 1) / n times their bytes and 2 (n - 1) messages.
`benchmarks.two_workers` checks it against two processes and a slow link.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.bounded import run_bounded
from model.geometry import describe_layers

LAYERS = [layer for layer in describe_layers("paper", 1000) if layer.parameters]
PARAMETERS = sum(layer.parameters for layer in LAYERS)
FORWARD = 1 / 3
"""Of a step's time: the backward pass multiplies twice as much, by the weights and by the inputs."""
DEVICES = [2**power for power in range(10)]
GIGABITS = (10, 100, 400)


@dataclass(frozen=True)
class Network:
    """Between devices; each sends and receives at this rate at once.

    Attributes:
        bytes_a_second: of a device, in either direction.
        latency: of a message, seconds.
    """

    bytes_a_second: float
    latency: float = 5e-6

    def ring(self, size: float, devices: int) -> float:
        """Seconds of an all-reduce of `size` bytes."""
        return 2 * (devices - 1) * (size / devices / self.bytes_a_second + self.latency)

    def gather(self, size: float, devices: int) -> float:
        """Seconds until every device has the others' `size` bytes (or, the other way round, their sums)."""
        return (devices - 1) * (size / self.bytes_a_second + self.latency)


def gigabits(number: float, latency: float = 5e-6) -> Network:
    return Network(number * 1e9 / 8, latency)


def packs(pack_bytes: float, element_bytes: int = 4) -> list[tuple[int, float]]:
    """(index of the earliest layer in it, bytes) of every pack, in the order of sending.

    As TensorFlow fills them: a pack is closed once it holds more than `pack_bytes`, 0 for one pack of all.
    """
    found: list[tuple[int, float]] = []
    for index in reversed(range(len(LAYERS))):
        size = LAYERS[index].parameters * element_bytes
        if found and (not pack_bytes or found[-1][1] <= pack_bytes):
            found[-1] = (index, found[-1][1] + size)
        else:
            found.append((index, size))
    return found


def step_seconds(
    compute: float, network: Network, devices: int, element_bytes: int = 4, pack_bytes: float = 4 * 1024**2
) -> float:
    """A data-parallel step whose computing alone takes `compute` seconds on each device."""
    if devices == 1:
        return compute
    work = [layer.multiply_adds for layer in LAYERS]
    sent = 0.0
    for earliest, size in packs(pack_bytes, element_bytes):
        known = compute * (FORWARD + (1 - FORWARD) * sum(work[earliest:]) / sum(work))
        sent = max(sent, known) + network.ring(size, devices)
    return max(sent, compute)


def one_weird_trick_seconds(
    compute: float, network: Network, devices: int, batch: int, element_bytes: int = 4
) -> float:
    """The same with each dense layer's units shared out among the devices (Krizhevsky 2014, arXiv:1404.5997).

    Every device then needs all photos' inputs of a dense layer, forwards as values and backwards as sums of gradients;
    nothing of that is overlapped (his scheme a). The convolutions' gradients travel as before.
    """
    if devices == 1:
        return compute
    dense = [layer for layer in LAYERS if layer.kind == "dense"]
    inputs = [9216, *(layer.output_shape[0] for layer in dense)]  # of fc6, fc7, fc8 and the softmax
    exchanged = 2 * sum(network.gather(batch * width * element_bytes, devices) for width in inputs)
    convolutions = sum(layer.parameters for layer in LAYERS if layer.kind == "convolution")
    return compute + exchanged + network.ring(convolutions * element_bytes, devices)


def efficiencies(photos_a_second: float, batch: int, network: Network) -> dict[str, list[float]]:
    """For every way of training: of `DEVICES`, the share of their joint speed that is left, at `batch` photos each."""
    compute = batch / photos_a_second
    return {
        "float32, one pack": [compute / step_seconds(compute, network, n, 4, 0) for n in DEVICES],
        "float32": [compute / step_seconds(compute, network, n) for n in DEVICES],
        "bfloat16": [compute / step_seconds(compute, network, n, 2) for n in DEVICES],
        "one weird trick": [compute / one_weird_trick_seconds(compute, network, n, batch) for n in DEVICES],
    }


@dataclass(frozen=True)
class PublishedRecord:
    """AlexNet on the 1,281,167 photos of ImageNet.

    Attributes:
        machines: the devices of one add up their gradients before the ring, and share its link.
        speed_up: over one device, where the authors tell it; else 0.
    """

    source: str
    devices: int
    machines: int
    batch: int
    epochs: int
    minutes: float
    gigabits: float
    element_bytes: int
    speed_up: float = 0.0

    @property
    def rate(self) -> float:
        """Photos a second of all devices together."""
        return 1_281_167 * self.epochs / (60 * self.minutes)

    def lines(self) -> list[str]:
        """What the model says of it."""
        own, network = self.batch / self.devices, gigabits(self.gigabits)
        found = self.batch / self.rate
        network_alone = network.ring(PARAMETERS * self.element_bytes, self.machines)
        told = [
            f"{self.source}: {self.devices:,} devices, {own:g} photos on each, {self.gigabits:g} Gbit/s: "
            f"{1000 * found:.0f} ms a step, of which the gradients alone would take {1000 * network_alone:.0f} ms"
        ]
        if self.speed_up:
            compute = own * self.speed_up / self.rate
            for words, size, pack in (("float32, one pack", 4, 0), ("16 bits, overlapped", 2, 4 * 1024**2)):
                share = compute / step_seconds(compute, network, self.machines, size, pack)
                told.append(f"  predicted {words}: {share:.0%}; theirs {self.speed_up / self.devices:.0%}")
        else:
            # The slowest computing that the model lets reach the record, by halving.
            low, high = 0.0, found
            for _ in range(50):
                middle = (low + high) / 2
                late = step_seconds(middle, network, self.machines, self.element_bytes) > found
                low, high = (low, middle) if late else (middle, high)
            work = 6 * sum(layer.multiply_adds for layer in LAYERS) * own
            told.append(
                f"  which leaves {1000 * low:.0f} ms for computing: {own / low:.0f} photos/s and "
                f"{work / low / 1e12:.1f} TFLOP/s on each, an efficiency of {low / found:.0%}"
            )
        return told


RECORDS = (
    PublishedRecord("You et al. 2017, arXiv:1709.05011", 1024, 1024, 32 * 1024, 100, 11, 100, 4),
    PublishedRecord("Sun et al. 2019, arXiv:1902.06855", 512, 64, 64 * 1024, 95, 1.5, 56, 2, speed_up=410.2),
)
"""Devices, epochs, minutes, speed-up and 56 Gbit/s are in the abstracts. Batches, the 100 Gbit/s of You et al.
(Omni-Path) and eight GPUs to a machine of Sun et al. are what we take them to have been."""


def table(photos_a_second: float, batch: int) -> str:
    lines = [f"a device of {photos_a_second:,.0f} photos/s, {batch} photos on each: efficiency by number of devices"]
    lines.append(f"{'':28}" + "".join(f"{n:>6}" for n in DEVICES))
    for number in GIGABITS:
        for name, shares in efficiencies(photos_a_second, batch, gigabits(number)).items():
            lines.append(f"{number:4} Gbit/s, {name:15}" + "".join(f"{share:>6.0%}" for share in shares))
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos-a-second", type=float, default=RECORDS[1].rate / RECORDS[1].speed_up)
    parser.add_argument("--batch", type=int, default=128)
    options = parser.parse_args(arguments)
    print(table(options.photos_a_second, options.batch))
    for record in RECORDS:
        print("\n".join(record.lines()))


if __name__ == "__main__":
    run_bounded(main, minutes=1)
