"""How long an answer takes: the shortest of those that count, in steps."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from alexnet_app.requests.time_answer import TimeAnswer
from model.networks.results import Classification


@dataclass
class Clocked:
    """Answers that take the given times."""

    milliseconds: list[float]
    asked: list[np.ndarray] = field(default_factory=list)

    def answer(self, views, layer):
        assert layer is None, "no maps are sent"
        self.asked.append(views)
        return Classification("clocked", ("a",), np.ones(1), 1, self.milliseconds[len(self.asked) - 1]), None


def test_the_shortest_counts_but_never_the_first():
    views = np.zeros((1, 4, 4, 3), np.uint8)
    network = Clocked([1.0, 9.0, 7.0, 8.0])
    steps = TimeAnswer(views, 3).answer(network)
    progress = [next(steps) for _ in range(3)]
    with pytest.raises(StopIteration) as end:
        next(steps)
    assert end.value.value == 7.0
    assert [(each.done, each.total) for each in progress] == [(1, 3), (2, 3), (3, 3)]
    assert all(asked is views for asked in network.asked)
    assert TimeAnswer(views).is_long, "a photo that is opened meanwhile is answered in between"
