"""Where an ONNX file says that its weights lie."""

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from model.onnx.file import OnnxImportError
from model.onnx.recognise import recognise


def test_a_location_that_is_no_utf8_is_one_plain_line(tmp_path):
    weights = numpy_helper.from_array(np.zeros((4, 4), np.float32), "weights")
    weights.ClearField("raw_data")
    weights.data_location = onnx.TensorProto.EXTERNAL
    weights.external_data.add(key="location", value="PLACE")
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "weights"], ["y"])],
        "graph",
        [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [1, 4])],
        [helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [1, 4])],
        [weights],
    )
    path = tmp_path / "network.onnx"
    path.write_bytes(helper.make_model(graph).SerializeToString().replace(b"PLACE", b"\xff\xfe\x80AB"))
    with pytest.raises(
        OnnxImportError, match=r"^network\.onnx: tensor weights: expected .* in UTF-8, found other bytes$"
    ):
        recognise(path)
