"""Damaged ONNX files: graphs of several exporters, and one with all its weights."""

from __future__ import annotations

import pytest

from tests.fuzz.damage import damaged
from tests.model.onnx.onnx_networks import GRAPHS


@pytest.fixture(scope="module")
def graphs():
    return [path.read_bytes() for path in sorted(GRAPHS.glob("*.onnx"))]


def test_damaged_graphs(graphs, tmp_path, seeds, attack):
    from model.onnx.recognise import recognise

    path = tmp_path / "network.onnx"
    for seed in seeds(700):
        path.write_bytes(damaged(graphs[seed % len(graphs)], seed))
        attack(seed, lambda: recognise(path), seconds=5.0)
