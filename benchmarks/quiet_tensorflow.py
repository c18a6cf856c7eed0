"""TensorFlow as the commands load it: `from benchmarks.quiet_tensorflow import tf`, and only the table is printed."""

from __future__ import annotations

from model.command_line import start_tensorflow

tf = start_tensorflow()
