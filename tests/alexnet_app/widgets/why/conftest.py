"""Methods of explanation for a network without TensorFlow: they take the place of the real ones' modules."""

from __future__ import annotations

import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest

from model.explaining.results import FaithfulnessCurves, MapStep


def _bump(square: np.ndarray, class_index: int, layer: str | None = None) -> np.ndarray:
    rows, columns = np.mgrid[0 : square.shape[0], 0 : square.shape[1]].astype(np.float32)
    centre = 40 * (class_index + 1) + (0 if layer is None else 20)
    return np.exp(-((rows - centre) ** 2 + (columns - centre) ** 2) / 500).astype(np.float32)


@pytest.fixture
def gate() -> threading.Event:
    """Occlusion waits for it after each of its first two maps."""
    return threading.Event()


@pytest.fixture(autouse=True)
def stand_in_methods(monkeypatch, gate) -> dict[str, list]:
    """What was asked of them, by method."""
    asked: dict[str, list] = {"grad_cam": [], "gradient": [], "occlusion": []}

    def grad_cam(network, square, class_index, *, layer=None):
        asked["grad_cam"].append((network, class_index, layer))
        if layer == "conv2":
            raise ValueError("this layer does not do")
        return _bump(square, class_index, layer)

    def gradient(network, square, class_index):
        asked["gradient"].append((network, class_index))
        return _bump(square, class_index + 1)

    def occlusion_steps(network, square, class_index, **choices):
        for done in (1, 2, 3):
            asked["occlusion"].append(done)
            yield MapStep(_bump(square, class_index) * done - 0.5, done, 3)
            gate.wait(5)

    fractions = np.linspace(0, 1, 5, dtype=np.float32)
    curves = FaithfulnessCurves(fractions, 1 - fractions, fractions, 1 - fractions**2, fractions**2)
    twin = SimpleNamespace(randomise=lambda depth: f"random {depth}")
    for name, module in {
        "grad_cam": SimpleNamespace(grad_cam=grad_cam),
        "gradient": SimpleNamespace(gradient=gradient),
        "occlusion": SimpleNamespace(occlusion_steps=occlusion_steps),
        "randomisation": SimpleNamespace(twin_of=lambda network: twin),
        "faithfulness": SimpleNamespace(faithfulness=lambda *arguments: curves),
    }.items():
        monkeypatch.setitem(sys.modules, f"model.explaining.{name}", module)
    return asked
