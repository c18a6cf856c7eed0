"""Makes the graphs in this folder: what both PyTorch exporters write for AlexNets, without the weights.

Run once with PyTorch 2.13 (which is in no dependency group), onnx and onnxscript: `python generate.py`. Each weight
of more than 64 numbers becomes a ConstantOfShape, as in the onnx wheel's own light_bvlc_alexnet.onnx.
"""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import onnx
import torch
from onnx import helper
from torch import nn

CLASSES = 10
FOLDER = Path(__file__).resolve().parent


class TwoGroups(nn.Module):
    """BVLC's network, or the paper's with its normalisation in two columns."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        shapes = ((3, 96, 11, 4, 0, 1), (96, 256, 5, 1, 2, 2), (256, 384, 3, 1, 1, 1))
        shapes += ((384, 384, 3, 1, 1, 2), (384, 256, 3, 1, 1, 2))
        self.convolutions = nn.ModuleList(
            nn.Conv2d(inputs, filters, size, stride, padding, groups=groups)
            for inputs, filters, size, stride, padding, groups in shapes
        )
        self.dense = nn.ModuleList((nn.Linear(9216, 4096), nn.Linear(4096, 4096), nn.Linear(4096, CLASSES)))
        self.columns = columns
        # PyTorch divides alpha by the window: 5e-4 is the paper's 1e-4 on the sum.
        self.norm = (
            nn.LocalResponseNorm(5, 1e-4, 0.75, 1.0) if columns == 1 else nn.LocalResponseNorm(5, 5e-4, 0.75, 2.0)
        )
        self.pool = nn.MaxPool2d(3, 2)
        self.dropout = nn.Dropout()

    def normalized(self, maps: torch.Tensor) -> torch.Tensor:
        if self.columns == 1:
            return self.norm(maps)
        return torch.cat([self.norm(part) for part in torch.chunk(maps, self.columns, dim=1)], 1)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        maps = image
        for i, convolution in enumerate(self.convolutions):
            maps = torch.relu(convolution(maps))
            if i < 2:
                maps = self.normalized(maps)
            if i in (0, 1, 4):
                maps = self.pool(maps)
        row = torch.flatten(maps, 1)
        for dense in self.dense[:2]:
            row = self.dropout(torch.relu(dense(row)))
        return torch.softmax(self.dense[2](row), 1)


class OneTower(nn.Module):
    """Torchvision's network; `view` flattens by a computed shape."""

    def __init__(self, view: bool) -> None:
        super().__init__()
        shapes = ((3, 64, 11, 4, 2), (64, 192, 5, 1, 2), (192, 384, 3, 1, 1), (384, 256, 3, 1, 1), (256, 256, 3, 1, 1))
        steps: list[nn.Module] = []
        for i, (inputs, filters, size, stride, padding) in enumerate(shapes):
            steps += [nn.Conv2d(inputs, filters, size, stride, padding), nn.ReLU(inplace=True)]
            steps += [nn.MaxPool2d(3, 2)] if i in (0, 1, 4) else []
        self.features = nn.Sequential(*steps)
        self.average = nn.AdaptiveAvgPool2d((6, 6))
        self.classifier = nn.Sequential(
            nn.Dropout(),
            nn.Linear(9216, 4096),
            nn.ReLU(inplace=True),
            nn.Dropout(),
            nn.Linear(4096, 4096),
            nn.ReLU(inplace=True),
            nn.Linear(4096, CLASSES),
        )
        self.view = view

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        maps = self.average(self.features(image))
        return self.classifier(maps.view(maps.size(0), -1) if self.view else torch.flatten(maps, 1))


def without_weights(model: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with constants of 0.01 for its weights, and without the exporter's notes."""
    kept, made = [], []
    for tensor in model.graph.initializer:
        if math.prod(tensor.dims) <= 64:
            kept.append(tensor)
            continue
        shape = helper.make_tensor(f"{tensor.name}.shape", onnx.TensorProto.INT64, [len(tensor.dims)], tensor.dims)
        value = helper.make_tensor("value", onnx.TensorProto.FLOAT, [1], [0.01])
        kept.append(shape)
        made.append(helper.make_node("ConstantOfShape", [shape.name], [tensor.name], value=value))
    nodes = [*made, *model.graph.node]
    for node in nodes:
        del node.metadata_props[:]
        node.doc_string = ""
    graph = helper.make_graph(nodes, "alexnet", model.graph.input, model.graph.output, initializer=kept)
    for value in (*graph.input, *graph.output):
        del value.metadata_props[:]
    return helper.make_model(graph, opset_imports=model.opset_import, ir_version=model.ir_version)


def exported(network: nn.Module, side: int, *, dynamo: bool, batch: str, training: bool = False) -> onnx.ModelProto:
    image = torch.randn(2, 3, side, side)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "network.onnx")
        if dynamo:
            shapes = {"dynamic_shapes": ({0: torch.export.Dim("batch")},)} if batch == "open" else {}
            torch.onnx.export(network.eval(), (image,), path, dynamo=True, external_data=False, **shapes)
        else:
            axes = {"dynamic_axes": {"image": {0: "batch"}, "scores": {0: "batch"}}} if batch == "open" else {}
            mode = torch.onnx.TrainingMode.TRAINING if training else torch.onnx.TrainingMode.EVAL
            names = {"input_names": ["image"], "output_names": ["scores"]}
            torch.onnx.export(network.eval(), (image,), path, dynamo=False, training=mode, **names, **axes)
        return onnx.load(path)


def main() -> None:
    torch.manual_seed(0)
    networks = {
        "bvlc": (TwoGroups(1), 227),
        "paper": (TwoGroups(2), 227),
        "torchvision": (OneTower(False), 224),
        "torchvision_view": (OneTower(True), 224),
    }
    for name, (network, side) in networks.items():
        for exporter in ("torchscript", "dynamo"):
            for batch in ("fixed", "open"):
                model = exported(network, side, dynamo=exporter == "dynamo", batch=batch)
                onnx.save(without_weights(model), str(FOLDER / f"{name}_{exporter}_{batch}.onnx"))
    model = exported(networks["torchvision"][0], 224, dynamo=False, batch="open", training=True)
    onnx.save(without_weights(model), str(FOLDER / "torchvision_with_dropout.onnx"))


if __name__ == "__main__":
    main()
