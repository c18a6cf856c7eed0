"""Methods of explanation for a network without TensorFlow: they take the place of the real ones' modules."""

from __future__ import annotations

import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest

from model.explaining.methods import METHODS
from model.explaining.results import FaithfulnessCurves, MapStep


def bump(square: np.ndarray, class_index: int, layer: str | None = None) -> np.ndarray:
    """(side, side) float32: a place that the class and the layer move."""
    rows, columns = np.mgrid[0 : square.shape[0], 0 : square.shape[1]].astype(np.float32)
    centre = 40 * (class_index + 1) + (0 if layer is None else 20)
    return np.exp(-((rows - centre) ** 2 + (columns - centre) ** 2) / 500).astype(np.float32)


def put_in_place(monkeypatch: pytest.MonkeyPatch, gate: threading.Event) -> dict[str, list]:
    """Replaces every method, the twin with random weights, the curves and the way back from a unit.

    Occlusion waits for the gate after each of its three maps. Grad-CAM refuses conv2. Unit 1 of a layer is silent. A
    dream waits for the gate after the second of its four steps.

    Returns:
        What was asked, by method, and under "unit_map", "dream" and "patch" (of occlusion).
    """
    asked: dict[str, list] = {method.name: [] for method in METHODS} | {"unit_map": [], "dream": [], "patch": []}

    def grad_cam(network, square, class_index, *, layer=None):
        asked["grad_cam"].append((network, class_index, layer))
        if layer == "conv2":
            raise ValueError("this layer does not do")
        return bump(square, class_index, layer)

    def occlusion_steps(network, square, class_index, **choices):
        asked["patch"].append((choices.get("patch"), choices.get("stride")))
        for done in (1, 2, 3):
            asked["occlusion"].append(done)
            yield MapStep(bump(square, class_index) * done - 0.5, done, 3)
            gate.wait(5)

    def other(name):
        def compute(network, square, class_index, **choices):
            asked[name].append((network, class_index))
            return bump(square, class_index + 1)

        return compute

    def unit_map(network, square, layer, unit, *, kind):
        asked["unit_map"].append((layer, unit, kind))
        if kind == "deconvnet" and layer == "conv2":
            raise ValueError("this layer does not do")
        colour = (unit != 1) * np.array((1, -1, 0), np.float32)
        return bump(square, unit % 5)[:, :, np.newaxis] * colour

    def dream_steps(network, layer, unit, settings, *, every):
        asked["dream"].append((layer, unit, settings.seed))
        for step in range(1, 5):
            pixels = np.full((227, 227, 3), (60 * step, settings.seed, unit % 256), np.uint8)
            yield SimpleNamespace(pixels=pixels, value=float(step)) if step % 2 == 0 else None
            if step == 2:
                gate.wait(5)

    modules = {method.name: SimpleNamespace(**{method.name: other(method.name)}) for method in METHODS}
    fractions = np.linspace(0, 1, 5, dtype=np.float32)
    curves = FaithfulnessCurves(fractions, 1 - fractions, fractions, 1 - fractions**2, fractions**2)

    def faithfulness_steps(*arguments):
        yield 1, 2
        yield 2, 2
        return curves

    twin = SimpleNamespace(randomise=lambda depth: f"random {depth}")
    modules |= {
        "grad_cam": SimpleNamespace(grad_cam=grad_cam),
        "occlusion": SimpleNamespace(occlusion_steps=occlusion_steps),
        "maximisation": SimpleNamespace(DreamSettings=SimpleNamespace, dream_steps=dream_steps),
        "unit_maps": SimpleNamespace(unit_map=unit_map),
        "randomisation": SimpleNamespace(twin_of=lambda network: twin),
        "faithfulness": SimpleNamespace(faithfulness_steps=faithfulness_steps),
    }
    rooms = {"maximisation": "dreaming"} | {method.name: "explaining.attribution" for method in METHODS}
    for name, module in modules.items():
        room = rooms.get(name, "explaining")
        monkeypatch.setitem(sys.modules, f"model.{room}.{name}", module)
    return asked
