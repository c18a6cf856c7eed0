"""Is a file an AlexNet, and which? Answered from the graph, before TensorFlow is loaded and weights are read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from model.onnx.file import OnnxFile, OnnxImportError
from model.onnx.graph import OnnxGraph
from model.onnx.match import Match, match
from model.variants import get_variant

__all__ = ["OnnxImportError", "RecognisedFile", "recognise"]


@dataclass(frozen=True, eq=False)
class RecognisedFile:
    """An AlexNet in a file; `declared_side` is the input size in pixels that its graph asks for, if any."""

    file: OnnxFile
    declared_side: int | None
    match: Match


def recognise(path: Path | str) -> RecognisedFile:
    """Reads an ONNX file's structure.

    Raises:
        OnnxImportError: not an AlexNet ("expected ..., found ... at node ..."), or a file that is damaged, hostile or
            not there; one plain line.
    """
    file = OnnxFile(path)
    try:
        graph = OnnxGraph(file)
        found = match(graph.output.steps)
        variant = get_variant(found.variant)
        allowed = (variant.image_size, *variant.other_image_sizes)
        if graph.declared_side not in (None, *allowed):
            sizes = " or ".join(str(side) for side in dict.fromkeys(allowed))
            raise OnnxImportError(f"not an AlexNet: expected an input of {sizes} px, found {graph.declared_side} px")
    except OnnxImportError as problem:
        raise OnnxImportError(f"{file.path.name}: {problem}") from None
    except RecursionError:
        raise OnnxImportError(f"{file.path.name}: expected constants behind a few operators, found more") from None
    return RecognisedFile(file, graph.declared_side, found)
