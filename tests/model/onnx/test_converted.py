"""Our own export behind onnxruntime's converters: to float16, and to 8 bits with QuantizeLinear / DequantizeLinear."""

from __future__ import annotations

import logging
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnx
import pytest
from onnx import helper

from model.networks.card import CARD_FILE, Card
from model.networks.stored_weights import LayerWeights, stored_weights
from model.onnx.exporter import onnx_model
from model.onnx.file import OnnxImportError
from model.onnx.importer import _card
from model.onnx.match import Match
from model.onnx.recognise import recognise

BUNDLED = Path(__file__).parents[3] / "resources" / "networks" / "everyday-95"


@pytest.fixture(scope="module")
def weights() -> dict[str, LayerWeights]:
    return {layer.layer: layer for layer in stored_weights(BUNDLED, Card.from_text((BUNDLED / CARD_FILE).read_text()))}


@pytest.fixture(scope="module")
def exported(weights: dict[str, LayerWeights]) -> onnx.ModelProto:
    """The bundled network's export; its weights come straight from the file, no Keras model is built."""

    def layer(name: str) -> SimpleNamespace:
        stored = weights.get(name)
        given = [] if stored is None else [stored.kernel, stored.bias]
        return SimpleNamespace(get_weights=lambda: given, input=SimpleNamespace(shape=(None, 6, 6, 256)))

    card = Card.from_text((BUNDLED / CARD_FILE).read_text())
    return onnx_model(SimpleNamespace(card=card, model=SimpleNamespace(get_layer=layer)))  # type: ignore[arg-type]


def check_weights(found: Match, weights: dict[str, LayerWeights], tolerance: float) -> None:
    """Every kernel but fc6's, which lies in another order, within `tolerance` of its greatest weight."""
    read = {name: step.kernel.read().transpose(2, 3, 1, 0) for name, step in found.convolutions.items()}
    read |= {name: step.kernel.read().T for name, step in found.dense.items() if name != "fc6"}
    assert sorted([*read, "fc6"]) == sorted(weights)
    for name, kernel in read.items():
        wanted = weights[name].kernel
        np.testing.assert_allclose(kernel, wanted, rtol=0, atol=tolerance * np.abs(wanted).max(), err_msg=name)


@pytest.mark.parametrize("casts", [True, False], ids=["casts at the ends", "float16 throughout"])
def test_float16(casts: bool, exported: onnx.ModelProto, weights: dict[str, LayerWeights], tmp_path: Path) -> None:
    from onnxruntime.transformers.float16 import convert_float_to_float16

    model = onnx.ModelProto()
    model.CopyFrom(exported)
    path = tmp_path / "half.onnx"
    onnx.save(convert_float_to_float16(model, keep_io_types=casts), str(path))
    found = recognise(path).match
    assert (found.variant, found.options.lrn, found.quantized) == ("paper", True, False)
    check_weights(found, weights, 1e-3)


def test_static_8_bits(exported: onnx.ModelProto, weights: dict[str, LayerWeights], tmp_path: Path) -> None:
    """norm1 in two columns: the quantiser rounds each by itself."""
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, quantize_static

    class OnePhoto(CalibrationDataReader):
        def __init__(self) -> None:
            noise = np.random.default_rng(0).normal(0, 60, (1, 3, 227, 227))
            self.left = [{"image": noise.astype(np.float32)}]

        def get_next(self) -> dict[str, np.ndarray] | None:
            return self.left.pop() if self.left else None

    source, path = tmp_path / "own.onnx", tmp_path / "rounded.onnx"
    onnx.save(exported, str(source))
    logging.disable(logging.WARNING)  # its advice
    try:
        quantize_static(str(source), str(path), OnePhoto(), quant_format=QuantFormat.QDQ)
    finally:
        logging.disable(logging.NOTSET)
    recognised = recognise(path)
    found = recognised.match
    assert (found.variant, found.options.lrn, found.quantized) == ("paper", True, True)
    check_weights(found, weights, 1 / 127)
    card = _card(recognised, None, None, None)
    assert "rounded to 8 bits" in card.description
    assert not card.errors, "measured with other weights"


def test_nodes_that_wait_for_each_other(exported: onnx.ModelProto, tmp_path: Path) -> None:
    model = onnx.ModelProto()
    model.CopyFrom(exported)
    model.graph.node[0].input[0] = "later"
    model.graph.node.append(helper.make_node("Identity", [model.graph.node[0].output[0]], ["later"]))
    path = tmp_path / "ring.onnx"
    onnx.save(model, str(path))
    with pytest.raises(OnnxImportError, match="reads 'later', which nothing before it writes"):
        recognise(path)
