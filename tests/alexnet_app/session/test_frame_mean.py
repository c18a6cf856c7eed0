from __future__ import annotations

import numpy as np
import pytest

from alexnet_app.session.frame_mean import FRAMES, FrameMean
from model.networks.results import Classification


def _answer(*probabilities: float) -> Classification:
    return Classification(
        "x", tuple("abc"[: len(probabilities)]), np.array(probabilities, np.float32), 1, 20.0, not_sure_below=0.3
    )


def test_it_is_the_mean_over_the_last_frames_alone():
    mean = FrameMean()
    shares = [number / 10 for number in range(FRAMES + 2)]
    for share in shares:
        shown = mean.with_next(_answer(share, 1 - share))
    assert shown.probabilities[0] == pytest.approx(np.mean(shares[-FRAMES:]))
    assert shown.probabilities.dtype == np.float32
    assert shown.milliseconds == 20.0


def test_it_begins_anew_when_cleared_and_with_other_classes():
    mean = FrameMean()
    mean.with_next(_answer(1.0, 0.0))
    mean.clear()
    np.testing.assert_allclose(mean.with_next(_answer(0.0, 1.0)).probabilities, [0, 1])
    np.testing.assert_allclose(mean.with_next(_answer(0.0, 0.0, 1.0)).probabilities, [0, 0, 1])
