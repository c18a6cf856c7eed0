"""Time and peak memory of importing a 244 MB ONNX file, in a process of its own.

Run: python -m benchmarks.onnx_import [FILE.onnx]
Without a file, the onnx wheel's BVLC AlexNet is filled with random weights. Wanted: under 15 s and 1.5 GB, from a
fresh process to the trained network on disk.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.bounded import run_bounded

SECONDS, MEGABYTES = 15, 1500


def made_file(folder: Path) -> Path:
    """BVLC AlexNet's graph with random weights."""
    import numpy as np
    import onnx
    from onnx import numpy_helper

    source = Path(onnx.__file__).parent / "backend" / "test" / "data" / "light" / "light_bvlc_alexnet.onnx"
    model = onnx.load(str(source))
    model.ir_version = 7
    del model.graph.input[1:]
    generator = np.random.default_rng(0)
    shapes = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for node in [node for node in model.graph.node if node.op_type == "ConstantOfShape"]:
        values = generator.standard_normal([int(side) for side in shapes[node.input[0]]], np.float32)
        model.graph.initializer.append(numpy_helper.from_array(values, node.output[0]))
        model.graph.node.remove(node)
    path = folder / "bvlc.onnx"
    onnx.save(model, str(path))
    return path


def measure(file: Path, folder: Path) -> None:
    """What the child process does: import, save, and say what it took."""
    started = time.perf_counter()
    from model.command_line import start_tensorflow

    start_tensorflow()
    from model.onnx.importer import import_onnx

    loaded = time.perf_counter()
    network = import_onnx(file, channel_order="BGR")
    imported = time.perf_counter()
    network.save(folder)
    saved = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
    print(f"  {network.card.variant} of {file.stat().st_size / 1e6:.0f} MB")
    print(f"  loading TensorFlow {loaded - started:6.1f} s")
    print(f"  import             {imported - loaded:6.1f} s")
    print(f"  saving             {saved - imported:6.1f} s")
    print(f"  together           {saved - started:6.1f} s  (wanted: under {SECONDS} s)")
    print(f"  peak memory        {peak:6.0f} MB (wanted: under {MEGABYTES} MB)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--into", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.into is not None:
        measure(arguments.file, arguments.into)
        return
    with tempfile.TemporaryDirectory() as folder:
        file = arguments.file or made_file(Path(folder))
        command = [sys.executable, "-m", "benchmarks.onnx_import", str(file), "--into", str(Path(folder) / "network")]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    run_bounded(main, minutes=5)
