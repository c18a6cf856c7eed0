"""A network for widget tests: deterministic answers of the right shapes without TensorFlow, behind the real loop."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from alexnet_app.processes import network_worker
from model.geometry import describe_layers
from model.networks.card import read_card
from model.networks.results import Classification, FeatureMaps, Kernels


class StandInNetwork:
    """Answers from the mean colour of the first view.

    A reddish photo gives class 0, a greenish one class 1, a bluish one class 2, with probability 0.8; a grey one
    gives every class the same. The maps of unit u are a bump that moves with u, scaled by the brightness.
    """

    def __init__(self, folder: Path) -> None:
        self.card = read_card(folder)
        self.layers = {
            layer.name: layer for layer in describe_layers(self.card.variant, len(self.card.classes), self.card.options)
        }

    def answer(self, views: np.ndarray, layer: str | None = None) -> tuple[Classification, FeatureMaps | None]:
        assert views.dtype == np.uint8
        assert views.shape[1:] == (self.card.preprocessing.image_size,) * 2 + (3,)
        if views[0, 0, 0].tolist() == [1, 2, 3]:
            os._exit(9)  # the photo that kills, only for a stand-in in a process
        count = len(self.card.classes)
        colours = views[0].reshape(-1, 3).mean(axis=0)
        if np.ptp(colours) < 20:
            probabilities = np.full(count, 1 / count)
        else:
            probabilities = np.full(count, 0.2 / (count - 1))
            probabilities[int(np.argmax(colours))] = 0.8
        self._answered, self._brightness = views, float(colours.mean()) / 255
        classification = Classification(
            self.card.name, self.card.classes, probabilities.astype(np.float32), len(views), 12.5
        )
        maps = None if layer is None else FeatureMaps(layer, self.maps(layer, float(colours.mean()) / 255))
        return classification, maps

    def probabilities(self, pixels: np.ndarray) -> np.ndarray:
        """(n, classes) for prepared pixels, by the same rule."""
        count = len(self.card.classes)
        found = np.full((len(pixels), count), 0.2 / (count - 1), np.float32)
        colours = pixels.reshape(len(pixels), -1, 3).mean(axis=1) + self.card.preprocessing.means
        found[np.arange(len(pixels)), colours.argmax(axis=1)] = 0.8
        found[np.ptp(colours, axis=1) < 20] = 1 / count
        return found

    def layer_values(self, pixels: np.ndarray, layer: str) -> np.ndarray:
        """(n, units): the photo's colours repeated, as far as a layer's numbers go."""
        colours = pixels.reshape(len(pixels), -1, 3).mean(axis=1) + self.card.preprocessing.means
        width = int(np.prod(self.layers[layer].output_shape))
        return np.stack([np.resize(each, width) for each in colours.astype(np.float32)])

    fingerprint = b"stand-in"

    def strongest(self, pixels: np.ndarray, layers: Sequence[str]) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """Unit u likes the colour u % 3, at position u of its map."""
        colours = pixels.reshape(len(pixels), -1, 3).mean(axis=1) + self.card.preprocessing.means
        found = {}
        for name in layers:
            shape = self.layers[name].output_shape
            units = np.arange(shape[-1])
            positions = units % (shape[0] * shape[1]) if len(shape) == 3 else np.zeros_like(units)
            values = colours[:, units % 3].astype(np.float32)
            found[name] = values, np.broadcast_to(positions, values.shape)
        return found

    def probabilities_above(self, values: np.ndarray, layer: str) -> np.ndarray:
        found = np.full((len(values), len(self.card.classes)), 0.2 / (len(self.card.classes) - 1), np.float32)
        found[np.arange(len(values)), values[:, :3].argmax(axis=1)] = 0.8
        return found

    def maps(self, layer: str, brightness: float) -> np.ndarray:
        shape = self.layers[layer].output_shape
        units = np.arange(shape[-1], dtype=np.float32)
        if len(shape) == 1:
            return np.maximum(np.sin(units), 0).astype(np.float32) * brightness
        rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
        phase = (rows + 2 * columns)[:, :, np.newaxis] / shape[0] + units / 7
        return np.maximum(np.sin(3 * phase), 0).astype(np.float32) * (1 + units % 5) * brightness

    def loss_gradient(self, square: np.ndarray, label: int) -> np.ndarray:
        """Less of the class's own colour, more of the others."""
        gradient = np.ones(square.shape, np.float32)
        gradient[..., label % 3] = -1
        return gradient

    def has_answered(self, views: np.ndarray) -> bool:
        return np.array_equal(self._answered[: len(views)], views)

    def feature_maps(self, layer: str) -> FeatureMaps:
        return FeatureMaps(layer, self.maps(layer, self._brightness))

    def unit_weights(self, layer: str, unit: int) -> tuple[np.ndarray, float]:
        described = self.layers[layer]
        if described.kind == "convolution":
            kernels = self.kernels(layer)
            return kernels.values[..., unit], float(kernels.bias[unit])
        names = list(self.layers)
        before = self.layers[names[names.index(layer) - 1]]
        inputs = int(np.prod(before.output_shape))
        return np.random.default_rng(unit).normal(0, 0.1, inputs).astype(np.float32), 0.0

    def kernels(self, layer: str) -> Kernels:
        described = self.layers[layer]
        names = list(self.layers)
        before = self.layers[names[names.index(layer) - 1]].units
        side, groups = described.kernel_size, described.groups
        shape = (side, side, before // groups, described.units)
        values = np.random.default_rng(len(layer) + described.units).normal(0, 0.1, shape).astype(np.float32)
        return Kernels(layer, values, np.zeros(described.units, np.float32), groups)


def open_stand_in(folder: Path) -> tuple[StandInNetwork, str]:
    return StandInNetwork(folder), "CPU"


def run(connection: Connection, folder: Path, log_file: str | None) -> None:
    """A process that never loads TensorFlow."""
    network_worker.serve(connection, folder, open_stand_in)


def run_slow_to_load(connection: Connection, folder: Path, log_file: str | None) -> None:
    """A process that takes a minute to load its network."""

    def open_slowly(folder: Path) -> tuple[StandInNetwork, str]:
        time.sleep(60)
        return open_stand_in(folder)

    network_worker.serve(connection, folder, open_slowly, at_end=lambda: os._exit(0))


class QueueEnd:
    """One end of a pipe between threads."""

    def __init__(self, incoming: queue.SimpleQueue, outgoing: queue.SimpleQueue) -> None:
        self._incoming, self._outgoing = incoming, outgoing

    def send(self, message) -> None:
        self._outgoing.put(message)

    def recv(self):
        message = self._incoming.get()
        if message is None:
            raise EOFError
        return message

    def close(self) -> None:
        """Nothing to do: unlike a process, a thread shares its end with the service, which closes its copy."""

    def cut(self) -> None:
        self._incoming.put(None)
        self._outgoing.put(None)


class ThreadProcess:
    """Looks like a multiprocessing process and is a thread: starts in no time, for tests that do not kill it."""

    pid = -1

    def __init__(self, target, args, daemon: bool) -> None:
        self._end: QueueEnd = args[0]
        self._thread = threading.Thread(target=target, args=args, daemon=daemon, name="stand-in-network")
        self.exitcode: int | None = None

    def start(self) -> None:
        self._thread.start()

    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def terminate(self) -> None:
        self._end.cut()

    kill = terminate

    def join(self, timeout: float | None = None) -> None:
        self._thread.join(timeout)
        if not self._thread.is_alive():
            self.exitcode = -15

    def close(self) -> None:
        """A process gives its handle back here; a thread has none."""


class ThreadContext:
    """Takes the place of multiprocessing's spawn context."""

    Process = ThreadProcess

    @staticmethod
    def Pipe() -> tuple[QueueEnd, QueueEnd]:
        one, other = queue.SimpleQueue(), queue.SimpleQueue()
        return QueueEnd(one, other), QueueEnd(other, one)
