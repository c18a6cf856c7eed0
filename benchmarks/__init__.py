"""Measurements: `python -m benchmarks.NAME`."""

# Says in one sentence if this Python has no packages.
import model as model
