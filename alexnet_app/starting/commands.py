"""The commands that `alexnet NAME` runs, and what each is for."""

from __future__ import annotations

COMMANDS = {
    "arithmetic": "the sum behind one value of one map, number by number",
    "average": "makes one network of several by the mean of their weights",
    "catalogue": "lists, downloads, imports, renames and deletes networks",
    "classify": "says what photos show",
    "compress": "makes a trained network small enough to pass on",
    "dataset": "packs a folder of photos into one file, and unpacks it",
    "dream": "draws what a unit would like to see",
    "evaluate": "counts the errors on labelled photos",
    "exciting": "finds the patches of photos that excite each unit most",
    "explain": "shows which part of a photo made the answer",
    "kernels": "draws the first-layer kernels and tells learned ones from noise",
    "neighbours": "finds the photos that the network takes for alike",
    "onnx_export": "writes a network as ONNX",
    "reproduce": "trains with and without each of the paper's ideas",
    "train": "trains a network on photos",
    "variants": "shows all variants of the network side by side",
}
"""`alexnet NAME` runs `python -m model.NAME`."""


def commands_help() -> str:
    """The commands for `alexnet --help`, a line each."""
    lines = [f"  {name:<13}{purpose}" for name, purpose in COMMANDS.items()]
    return "\n".join(["commands (alexnet COMMAND --help tells more):", *lines])
