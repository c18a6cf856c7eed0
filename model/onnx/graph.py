"""Follows the photo through an ONNX graph and says what is done to it, step by step.

The graph is interpreted from its first node to its last. Each tensor is one of three things: a constant
(`onnx_file.Tensor`), something that depends on the photo (`Features`, which remembers the steps from the input), or
a piece of LRN spelled out in small operators (`WindowSum`). Shapes are followed with numbers, so the arithmetic on
shapes that exporters leave in the graph becomes constants. Names in the graph mean nothing here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
import onnx

from model.onnx import lrn as onnx_lrn
from model.onnx.constants import folded, of_array
from model.onnx.file import OnnxFile, OnnxImportError, Tensor
from model.onnx.operators import OPERATORS, label
from model.onnx.steps import Features, UnknownStep, Value, WindowSum

MAX_NODES = 5000
MAX_NESTING = 8
MAX_ATTRIBUTES = 64
SIDE_WHERE_OPEN = 227  # for a graph that leaves height and width open; fits all variants
_MISFIT = "its inputs and attributes do not fit the operator"


class OnnxGraph:
    """The steps of a network in a file.

    Attributes:
        output: the network's first output, with the steps that lead to it.
        declared_side: height and width in pixels that the graph asks for; None where it leaves them open.

    Raises:
        OnnxImportError: the graph is not sound, or its input is not one photo.
    """

    def __init__(self, file: OnnxFile) -> None:
        self.file = file
        graph = file.model.graph
        self.nodes_left = MAX_NODES
        names: dict[str, Value] = {}
        for proto in graph.initializer:
            names[proto.name] = file.tensor(proto)
        self.declared_side: int | None = None
        photo_name, photo = self._photo([given for given in graph.input if given.name not in names])
        names[photo_name] = photo
        self._interpret(graph.node, names, 0)
        if not graph.output:
            raise OnnxImportError("expected an output, found none")
        output = names.get(graph.output[0].name)
        if not isinstance(output, Features) or not output.steps:
            raise OnnxImportError(f"expected the output {graph.output[0].name!r} to depend on the photo")
        self.output = output

    def _photo(self, inputs: Sequence[onnx.ValueInfoProto]) -> tuple[str, Features]:
        if len(inputs) != 1:
            names = ", ".join(repr(given.name) for given in inputs[:5])
            raise OnnxImportError(f"expected one input, found {len(inputs)}: {names}" if inputs else "found no input")
        sides = [dim.dim_value if dim.HasField("dim_value") else 0 for dim in inputs[0].type.tensor_type.shape.dim]
        if len(sides) != 4:
            raise OnnxImportError(f"input {inputs[0].name!r}: expected batch x 3 x height x width, found {sides}")
        last = sides[3] == 3 and sides[1] != 3
        batch, channels, height, width = (sides[0], sides[3], sides[1], sides[2]) if last else sides
        if channels not in (0, 3) or height != width or min(sides) < 0 or max(batch, height) > 4096:
            raise OnnxImportError(
                f"input {inputs[0].name!r}: expected a square of three colours, found {' x '.join(map(str, sides))}"
            )
        self.declared_side = height or None
        batch, side = batch or 1, height or SIDE_WHERE_OPEN
        shape = (batch, side, side, 3) if last else (batch, 3, side, side)
        return inputs[0].name, Features((), shape, "HWC" if last else "CHW")

    def _interpret(self, nodes: Sequence[onnx.NodeProto], names: dict[str, Value], depth: int) -> None:
        for node in _in_order(nodes, names):
            self.nodes_left -= 1
            if self.nodes_left < 0:
                raise OnnxImportError(f"expected at most {MAX_NODES:,} nodes, found more")
            inputs: list[Value] = []
            for name in node.input:
                if name and name not in names:
                    raise OnnxImportError(f"node {label(node)}: reads {name!r}, which nothing before it writes")
                inputs.append(names[name] if name else None)
            try:
                results = self._outputs(node, inputs, names, depth)
            except OnnxImportError:
                raise
            except (ValueError, IndexError, TypeError, OverflowError, KeyError, AttributeError) as problem:
                if not any(isinstance(given, Features | WindowSum) for given in inputs):
                    raise OnnxImportError(f"node {label(node)}: {_MISFIT} ({problem})") from None
                # Not refused here: what differs first may stand before this node.
                results = [_unknown(node, inputs, f", but {_MISFIT} ({problem})")] * len(node.output)
            for name, value in zip(node.output, results, strict=False):
                if name:
                    names[name] = value

    def _outputs(
        self, node: onnx.NodeProto, inputs: list[Value], names: dict[str, Value], depth: int
    ) -> Sequence[Value]:
        attributes = self._attributes(node)
        known = node.domain in ("", "ai.onnx")
        if known and node.op_type == "If" and isinstance(inputs[0], Tensor):
            return self._branch(attributes, inputs[0], names, depth)
        if known and node.op_type == "Constant":
            return [_constant(attributes)]
        if any(name and given is None for name, given in zip(node.input, inputs, strict=True)):
            return [None] * len(node.output)
        if known and node.op_type == "Shape" and isinstance(inputs[0], Features | WindowSum | Tensor):
            if isinstance(inputs[0], WindowSum) and inputs[0].padded != (0, 0):
                return [None]  # padding is remembered apart from the shape, and no exporter asks for it
            sides = np.array(inputs[0].shape, np.int64)
            return [of_array(sides[attributes.get("start", 0) : attributes.get("end")])]
        if all(given is None or isinstance(given, Tensor) for given in inputs):
            constants = [given if isinstance(given, Tensor) else None for given in inputs]
            # A constant that nobody can compute only matters if the photo's way meets it, and then it is unknown.
            return [folded(node.op_type, constants, attributes) if known else None]
        unknown = [given for given in inputs if isinstance(given, Features) and given.is_unknown]
        if unknown:
            return [unknown[0]] * len(node.output)
        if known:
            results = onnx_lrn.result(node.op_type, label(node), inputs, attributes)
            operator = OPERATORS.get(node.op_type)
            if results is None and operator is not None and isinstance(inputs[0], Features):
                results = operator(node, inputs, attributes)
            if results is not None:
                return results
        return [_unknown(node, inputs)] * len(node.output)

    def _attributes(self, node: onnx.NodeProto) -> dict[str, Any]:
        if len(node.attribute) > MAX_ATTRIBUTES:
            raise OnnxImportError(f"node {label(node)}: expected at most {MAX_ATTRIBUTES} attributes, found more")
        return {
            attribute.name: self.file.tensor(attribute.t)
            if attribute.type == onnx.AttributeProto.TENSOR
            else onnx.helper.get_attribute_value(attribute)
            for attribute in node.attribute
        }

    def _branch(
        self, attributes: Mapping[str, Any], condition: Tensor, names: dict[str, Value], depth: int
    ) -> list[Value]:
        """An If on a shape that is known (PyTorch's squeeze) is one of its branches."""
        if depth >= MAX_NESTING or condition.size != 1:
            raise OnnxImportError("expected branches on one condition, nested a few levels deep")
        graph = attributes["then_branch" if condition.read().ravel()[0] else "else_branch"]
        inner = dict(names)
        for proto in graph.initializer:
            inner[proto.name] = self.file.tensor(proto)
        self._interpret(graph.node, inner, depth + 1)
        return [inner[result.name] for result in graph.output]


def _in_order(nodes: Sequence[onnx.NodeProto], known: Collection[str]) -> list[onnx.NodeProto]:
    """Each node behind those whose results it reads; nodes that are so already stay as they are.

    ONNX asks for that order, but runtimes do not: onnxruntime's conversion to float16 writes its casts at the end.
    Nodes that wait for each other come last.
    """
    to_come = {name for node in nodes for name in node.output if name}.difference(known)
    waiting: dict[str, list[int]] = {}
    missing = [0] * len(nodes)
    ordered: list[onnx.NodeProto] = []
    for i, node in enumerate(nodes):
        for name in to_come.intersection(node.input):
            waiting.setdefault(name, []).append(i)
            missing[i] += 1
        ready = [] if missing[i] else [i]
        while ready:
            ordered.append(nodes[current := ready.pop()])
            for name in to_come.intersection(nodes[current].output):
                to_come.discard(name)
                for reader in waiting.pop(name, ()):
                    missing[reader] -= 1
                    if not missing[reader]:
                        ready.append(reader)
    return ordered + [node for i, node in enumerate(nodes) if missing[i]]


def _constant(attributes: Mapping[str, Any]) -> Tensor:
    if "value" in attributes:
        tensor: Tensor = attributes["value"]
        return tensor
    for name, kind in (("value_float", np.float32), ("value_floats", np.float32), ("value_ints", np.int64)):
        if name in attributes:
            return of_array(np.asarray(attributes[name], kind))
    return of_array(np.asarray(attributes["value_int"], np.int64))


def _unknown(node: onnx.NodeProto, inputs: Sequence[Value], why: str = "") -> Features:
    """The end of the way: what came before it is the longest way among the inputs."""
    ways = [given.of if isinstance(given, WindowSum) else given for given in inputs]
    longest = max((way for way in ways if isinstance(way, Features)), key=lambda way: len(way.steps))
    domain = f"{node.domain}." if node.domain else ""
    return longest.then(UnknownStep(label(node), f"{domain}{node.op_type}"[:100] + why))
