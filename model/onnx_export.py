"""`python -m model.onnx_export X OUT.onnx`: a trained network as one ONNX file that any ONNX runtime reads."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from model.catalogue.entries import find_network
from model.command_line import SUCCESS, CommandError, command_parser, run, start_tensorflow


def main(arguments: Sequence[str] | None = None) -> int:
    parser = command_parser("model.onnx_export", "Write a trained network as one ONNX file.")
    parser.add_argument("network", metavar="X", help="a trained network: its folder, or its name in the catalogue")
    parser.add_argument("file", type=Path, metavar="OUT.onnx", help="the file to write")
    return run(_work, parser.parse_args(arguments))


def _work(options: argparse.Namespace) -> int:
    folder = find_network(options.network)
    if not options.file.parent.is_dir():
        raise CommandError(f"{options.file}: expected a file in a folder that exists")
    start_tensorflow()
    from model.networks.trained_network import TrainedNetwork
    from model.onnx.exporter import export_onnx

    network = TrainedNetwork.load(folder)
    export_onnx(network, options.file)
    print(f"{options.file}: {network.card.name}, {options.file.stat().st_size:,} bytes")
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
