"""Side by side, with LeNet-5 in a real process of its own beside the window's network."""

from __future__ import annotations

import psutil

from tests.end_to_end.waiting import run_until


def _children() -> set[int]:
    return {child.pid for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE}


def test_both_networks_are_measured_and_the_second_process_is_gone(window, session):
    before = _children()
    window.actions_by_name["side_by_side"].trigger()
    dialog = window.dialogs.open["side by side"]
    try:
        assert dialog.time("lenet_5") == "measuring ..."
        assert len(_children() - before) == 1
        run_until(lambda: session.timings.milliseconds("lenet_5") is not None)
        run_until(lambda: session.timings.milliseconds("paper") is not None)
        lenet, paper = (session.timings.milliseconds(variant) for variant in ("lenet_5", "paper"))
        # 0.4 million multiply-adds against 665 million.
        assert 0 < lenet < paper < 5000
        assert dialog.time("lenet_5").endswith(" ms")
        assert dialog.time("paper").endswith(" ms")
        run_until(lambda: _children() <= before)
    finally:
        dialog.close()
