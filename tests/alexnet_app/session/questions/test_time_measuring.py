"""How long an answer takes: one network after the other, the loaded one where it can be, and nothing left behind."""

from __future__ import annotations

import threading

import pytest
import shiboken6

from alexnet_app.processes import network_worker
from tests.alexnet_app.stand_in_network import open_stand_in, run


@pytest.fixture
def started() -> list:
    """The processes in the order of their start."""
    return []


@pytest.fixture
def running(started):
    """How many of them run."""
    return lambda: sum(shiboken6.isValid(process) and process.is_running for process in started)


@pytest.fixture
def most() -> list[int]:
    """How many ran when each was started, itself included."""
    return []


@pytest.fixture
def targets(gate) -> dict:
    """Folder's name -> what runs in the process in place of the usual stand-in."""

    def waiting(connection, folder, _log_file) -> None:
        def open_late(folder):
            gate.wait(20)
            return open_stand_in(folder)

        network_worker.serve(connection, folder, open_late)

    def failing(connection, folder, _log_file) -> None:
        def fail(_folder):
            raise ValueError("the weights are damaged")

        network_worker.serve(connection, folder, fail)

    return {"waiting": waiting, "failing": failing}


@pytest.fixture
def start_process(start_process, started, running, most, targets):
    def start(folder):
        process = start_process(folder, targets.get(folder.name, run))
        started.append(process)
        most.append(running())
        return process

    return start


def names(started) -> list[str]:
    return [process.folder.name for process in started]


def test_without_a_network_one_process_after_the_other(empty_session, started, most, running, qtbot):
    measuring, timings = empty_session.measuring, empty_session.timings
    measuring.measure(["lenet_5", "paper"])
    assert measuring.is_waiting_for("lenet_5")
    assert measuring.is_waiting_for("paper")
    assert names(started) == ["lenet-5"]
    qtbot.waitUntil(lambda: timings.milliseconds("paper") is not None)
    assert names(started) == ["lenet-5", "everyday-95"]
    assert timings.milliseconds("lenet_5") == timings.milliseconds("paper") == 12.5
    assert most == [1, 1]
    assert running() == 0
    assert not measuring.is_waiting_for("lenet_5")
    measuring.measure(["lenet_5", "paper"])
    assert len(started) == 2, "what is known is not measured again"


def test_the_loaded_network_is_asked_where_it_is(session, started, qtbot):
    assert session.timings.milliseconds("paper") is None
    session.measuring.measure(["paper"])
    qtbot.waitUntil(lambda: session.timings.milliseconds("paper") == 12.5)
    assert names(started) == ["six-things"]


def test_a_network_that_is_exchanged_before_it_answers_is_no_dead_end(
    empty_session, network_folder, other_network, targets, gate, started, qtbot
):
    targets["six-things"] = targets["waiting"]
    empty_session.network.choose(network_folder)
    empty_session.measuring.measure(["paper"])
    assert names(started) == ["six-things"]
    empty_session.network.choose(other_network)
    gate.set()
    qtbot.waitUntil(lambda: empty_session.timings.milliseconds("paper") == 12.5)
    assert names(started) == ["six-things", "three-things", "everyday-95"]


def test_a_loaded_network_that_stops_is_no_dead_end(empty_session, network_folder, targets, started, qtbot):
    targets["six-things"] = targets["failing"]
    empty_session.network.choose(network_folder)
    empty_session.measuring.measure(["paper"])
    qtbot.waitUntil(lambda: empty_session.timings.milliseconds("paper") == 12.5)
    assert names(started) == ["six-things", "everyday-95"]


def test_what_cannot_be_loaded_is_told_and_the_next_is_measured(empty_session, targets, running, qtbot):
    targets["lenet-5"] = targets["failing"]
    empty_session.measuring.measure(["lenet_5", "paper"])
    qtbot.waitUntil(lambda: empty_session.timings.milliseconds("paper") == 12.5)
    assert empty_session.measuring.problem("lenet_5") == "the weights are damaged"
    assert empty_session.timings.milliseconds("lenet_5") is None
    # It is tried again when it is asked for again.
    del targets["lenet-5"]
    empty_session.measuring.measure(["lenet_5"])
    assert empty_session.measuring.problem("lenet_5") == ""
    qtbot.waitUntil(lambda: empty_session.timings.milliseconds("lenet_5") == 12.5)
    assert running() == 0


def test_a_variant_that_no_bundled_network_has(empty_session, started):
    empty_session.measuring.measure(["caffenet"])
    assert empty_session.measuring.problem("caffenet") == "No network of this kind comes with the program."
    assert not empty_session.measuring.is_waiting_for("caffenet")
    assert not started


def test_stopped_early_nothing_runs_and_nothing_is_kept(empty_session, targets, gate: threading.Event, running, qtbot):
    targets["lenet-5"] = targets["waiting"]
    empty_session.measuring.measure(["lenet_5", "paper"])
    assert running() == 1
    empty_session.measuring.stop()
    assert running() == 0
    assert not empty_session.measuring.is_waiting_for("lenet_5")
    gate.set()
    qtbot.wait(50)
    assert empty_session.timings.milliseconds("lenet_5") is None
    assert empty_session.timings.milliseconds("paper") is None
    empty_session.measuring.measure(["lenet_5"])
    qtbot.waitUntil(lambda: empty_session.timings.milliseconds("lenet_5") == 12.5)


def test_stopped_while_the_loaded_network_is_asked(empty_session, network_folder, targets, gate, qtbot):
    targets["six-things"] = targets["waiting"]
    empty_session.network.choose(network_folder)
    empty_session.measuring.measure(["paper"])
    empty_session.measuring.stop()
    gate.set()
    qtbot.waitUntil(lambda: empty_session.network.state == "ready")
    qtbot.wait(50)
    assert empty_session.timings.milliseconds("paper") is None
