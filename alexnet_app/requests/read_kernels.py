"""The question for a layer's kernels."""

from __future__ import annotations

from dataclasses import dataclass

from alexnet_app.requests.request import Answering, Request
from model.networks.results import Kernels


@dataclass(frozen=True)
class ReadKernels(Request):
    """The learned weights of one layer."""

    layer: str

    def answer(self, network: Answering) -> Kernels:
        return network.kernels(self.layer)
