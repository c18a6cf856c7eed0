from __future__ import annotations

import os
import signal

import pytest

from alexnet_app.interruption import SIGNALS, SystemSignals


@pytest.fixture
def interruption(qapp):
    before = {number: signal.getsignal(number) for number in SIGNALS}
    made = SystemSignals()
    yield made
    made.close()
    assert {number: signal.getsignal(number) for number in SIGNALS} == before


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send itself these signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_is_told_in_the_event_loop_and_the_second_is_the_systems(interruption, name, qtbot):
    number = getattr(signal, name)
    with qtbot.waitSignal(interruption.asked):
        os.kill(os.getpid(), number)
    assert signal.getsignal(number) == signal.SIG_DFL
