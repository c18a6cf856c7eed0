"""One photo through the compiled call of `model.networks.classifier`, beside other runtimes on the very same weights.

Run: python -m benchmarks.inference [--network X] [--rounds 31]
Ours returns every layer's feature maps. ONNX Runtime is measured with the same outputs and with the probabilities
alone, PyTorch and OpenVINO (where they are installed) with the probabilities alone. All in one run, interleaved.
Wanted: float32 in 0.95 of ONNX Runtime's time with the same outputs; bfloat16, where the processor has it, in
OpenVINO's time with the same answers; ten views in 4.5 times the time of one. Without --network a random `paper`
network of 1,000 classes is used.
"""

from __future__ import annotations

import argparse
import importlib.util
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx

import benchmarks.quiet_tensorflow  # noqa: F401  # before anything else loads it
from benchmarks.bounded import run_bounded
from benchmarks.timing import interleaved_medians
from model.alexnet import build_alexnet
from model.catalogue.entries import find_network
from model.networks.card import Card
from model.networks.classifier import Classifier
from model.networks.trained_network import TrainedNetwork
from model.onnx.exporter import onnx_model
from model.photos.preprocessing import prepare
from model.variants import (
    Activated,
    Convolution,
    Dense,
    Dropout,
    NetworkOptions,
    Normalization,
    Pooling,
    configured_layers,
    get_variant,
)

WANTED_OF_ONNX_RUNTIME, WANTED_OF_OPENVINO, WANTED_TEN_VIEWS = 0.95, 1.0, 4.5
BFLOAT16_FLAGS = ("amx_bf16", "avx512_bf16")

Call = Callable[[], np.ndarray]


def random_network(folder: Path) -> Path:
    options = NetworkOptions(initialization="small")
    card = Card("random", "paper", tuple(f"class {i}" for i in range(1000)), options=options)
    TrainedNetwork(build_alexnet(1000, "paper", options, seed=1), card).save(folder)
    return folder


def onnx_runtime_session(model: onnx.ModelProto) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def onnx_runtime(model: onnx.ModelProto, photo: np.ndarray) -> Call:
    session = onnx_runtime_session(model)
    return lambda: session.run(None, {"image": photo})[0]


def openvino_runtime(model: onnx.ModelProto, photo: np.ndarray, precision: str, folder: Path) -> Call:
    import openvino

    path = folder / "network.onnx"
    onnx.save(model, str(path))
    core = openvino.Core()
    network = core.read_model(str(path))
    network.reshape([1, *photo.shape[1:]])
    hints = {"INFERENCE_PRECISION_HINT": precision, "PERFORMANCE_HINT": "LATENCY"}
    compiled = core.compile_model(network, "CPU", hints)
    return lambda: compiled(photo)[0]


def pytorch(network: TrainedNetwork, photo: np.ndarray) -> Call:
    """The network in PyTorch, with the card's variant and the same weights."""
    import torch
    from torch.nn import functional

    variant = get_variant(network.card.variant)
    activation = getattr(torch, network.card.options.activation)
    weights = {
        layer.name: [torch.from_numpy(np.ascontiguousarray(array)) for array in layer.get_weights()]
        for layer in network.model.layers
        if layer.weights
    }
    side, channels = network.model.get_layer("pool5").output.shape[2:]
    for name, (kernel, _) in weights.items():
        if name.startswith("conv"):
            turned = kernel.permute(3, 2, 0, 1)  # (h, w, in, out) -> (out, in, h, w)
        else:
            if name == "fc6":
                kernel = kernel.reshape(side, side, channels, -1).permute(2, 0, 1, 3).reshape(kernel.shape)
            turned = kernel.T
        weights[name][0] = turned.contiguous()

    def normalized(maps: torch.Tensor, layer: Normalization) -> torch.Tensor:
        size = 2 * layer.depth_radius + 1
        parts = maps.chunk(layer.columns, dim=1)
        # PyTorch divides alpha by the window.
        done = [
            functional.local_response_norm(part, size, layer.alpha * size, layer.beta, layer.bias) for part in parts
        ]
        return torch.cat(done, dim=1) if len(done) > 1 else done[0]

    def forward(tensor: torch.Tensor) -> torch.Tensor:
        for layer in configured_layers(variant, network.card.options):
            match layer:
                case Convolution():
                    kernel, bias = weights[layer.name]
                    start, end = layer.padding, layer.padding + layer.end_padding
                    tensor = functional.pad(tensor, (start, end, start, end)) if start != end else tensor
                    padding = start if start == end else 0
                    tensor = functional.conv2d(tensor, kernel, bias, layer.stride, padding, groups=layer.groups)
                    tensor = tensor if layer.activation == "linear" else activation(tensor)
                case Activated():
                    tensor = activation(tensor)
                case Normalization():
                    tensor = normalized(tensor, layer)
                case Pooling():
                    tensor = functional.max_pool2d(tensor, layer.size, layer.stride)
                case Dense():
                    tensor = functional.linear(tensor.flatten(1), *weights[layer.name])
                    tensor = tensor if layer.units is None else activation(tensor)
                case Dropout():
                    pass
        return torch.softmax(tensor, dim=1)

    image = torch.from_numpy(photo)

    def call() -> np.ndarray:
        with torch.inference_mode():
            return forward(image).numpy()

    return call


def has_bfloat16() -> bool:
    """Whether the processor has bfloat16 instructions, as far as Linux tells."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False
    return any(flag in flags for flag in BFLOAT16_FLAGS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", metavar="X", help="a trained network: its folder or name")
    parser.add_argument("--rounds", type=int, default=31)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = find_network(options.network) if options.network else random_network(Path(scratch) / "network")
        classifier = Classifier.load(folder)
        network = classifier.network
        size = network.card.preprocessing.image_size
        coarse = np.random.default_rng(3).integers(0, 256, (1, 8, 8, 3), dtype=np.uint8)
        views = np.kron(coarse, np.ones((1, 32, 32, 1), np.uint8))[:, :size, :size]
        photo = np.ascontiguousarray(prepare(views, network.card.preprocessing).transpose(0, 3, 1, 2))
        exported, with_maps = onnx_model(network), onnx_model(network, feature_maps=True)

        calls: dict[str, Call] = {"ours, float32, all maps": lambda: classifier.answer(views)[0].probabilities}
        ten = np.repeat(views, 10, axis=0)
        calls["ours, float32, ten views"] = lambda: classifier.answer(ten)[0].probabilities
        if has_bfloat16():
            half = Classifier.load(folder, "bfloat16")
            calls["ours, bfloat16, all maps"] = lambda: half.answer(views)[0].probabilities
        calls["ONNX Runtime, all maps"] = onnx_runtime(with_maps, photo)
        calls["ONNX Runtime, probabilities"] = onnx_runtime(exported, photo)
        if importlib.util.find_spec("torch"):
            calls["PyTorch, probabilities"] = pytorch(network, photo)
        else:
            print("PyTorch is not installed (pip install torch): left out")
        if importlib.util.find_spec("openvino"):
            calls["OpenVINO, probabilities"] = openvino_runtime(exported, photo, "f32", Path(scratch))
            if has_bfloat16():
                calls["OpenVINO, bfloat16"] = openvino_runtime(exported, photo, "bf16", Path(scratch))
        else:
            print("OpenVINO is not installed (pip install openvino): left out")
        medians = interleaved_medians(calls, options.rounds)

        ours = medians["ours, float32, all maps"]
        reference = np.asarray(calls["ours, float32, all maps"]()).ravel()
        print(f"one photo, {network.card.variant}, {len(network.card.classes)} classes, median of {options.rounds}")
        for name, seconds in medians.items():
            difference = np.abs(np.asarray(calls[name]()).ravel() - reference).max()
            print(
                f"  {name:<30} {1000 * seconds:7.1f} ms   {seconds / ours:5.2f} x ours"
                f"   probabilities differ by {difference:.1e}"
            )
        ratio = ours / medians["ONNX Runtime, all maps"]
        print(f"float32 takes {ratio:.2f} of ONNX Runtime with all maps (wanted: {WANTED_OF_ONNX_RUNTIME})")
        ratio = medians["ours, float32, ten views"] / ours
        print(f"ten views take {ratio:.1f} times as long as one (wanted: {WANTED_TEN_VIEWS})")
        if "ours, bfloat16, all maps" not in medians:
            print("this processor has no bfloat16 instructions: bfloat16 left out")
            return
        half_time = medians["ours, bfloat16, all maps"]
        print(f"bfloat16 takes {half_time / ours:.2f} of float32")
        if "OpenVINO, bfloat16" in medians:
            ratio = half_time / medians["OpenVINO, bfloat16"]
            print(f"bfloat16 takes {ratio:.2f} of OpenVINO without the maps (wanted: {WANTED_OF_OPENVINO})")


if __name__ == "__main__":
    run_bounded(main, minutes=10)
