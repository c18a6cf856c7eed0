"""A network's process: stand-ins in real processes, and in threads where nothing is killed."""

from __future__ import annotations

import multiprocessing
import time
from functools import partial

import numpy as np
import psutil
import pytest

from alexnet_app.processes import network_process
from alexnet_app.processes.network_process import NetworkProcess
from alexnet_app.requests.classify import Classify
from alexnet_app.requests.read_kernels import ReadKernels
from tests.alexnet_app import stand_in_network
from tests.alexnet_app.requests.questions import CountAside, CountBehind, CountClasses, CountUp, Die, Fail, Unpicklable

VIEWS = np.full((1, 227, 227, 3), (200, 40, 40), np.uint8)
SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture
def thread(start_process, network_folder, qtbot) -> NetworkProcess:
    """Ready, and in a thread."""
    made = start_process(network_folder)
    with qtbot.waitSignal(made.ready):
        pass
    return made


@pytest.fixture
def process(start_process, network_folder, qtbot) -> NetworkProcess:
    """Ready, and a process."""
    made = start_process(network_folder, context=SPAWN)
    with qtbot.waitSignal(made.ready, timeout=20_000):
        pass
    return made


@pytest.fixture
def replies(request) -> list:
    """What the process of the test replied, as (request, reply)."""
    heard = []
    made = request.getfixturevalue("process" if "process" in request.fixturenames else "thread")
    made.replied.connect(lambda asked, reply: heard.append((asked, reply)))
    return heard


def test_answers_with_the_layers_maps(thread, qtbot):
    request = Classify(VIEWS, "conv3", 7)
    with qtbot.waitSignal(thread.replied) as caught:
        thread.ask(request)
    assert caught.args[0] is request
    classification, maps = caught.args[1]
    assert classification.top(1)[0].name == "red_thing"
    assert maps.values.shape == (13, 13, 384)


def test_what_is_asked_while_it_loads_waits(start_process, network_folder, qtbot):
    made = start_process(network_folder, context=SPAWN)
    with qtbot.waitSignal(made.replied, timeout=20_000) as caught:
        made.ask(CountClasses())
    assert caught.args[1] == 6
    assert made.is_ready


def test_of_waiting_photos_the_newest_wins(thread, replies, qtbot):
    for number in range(50):
        thread.ask(Classify(VIEWS, None, number))
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert [request.number for request, _ in replies] == [0, 49]


def test_live_photos_let_others_through(thread, qtbot):
    def next_frame(request, _reply) -> None:
        if isinstance(request, Classify):
            thread.ask(Classify(VIEWS, None, request.number + 1))

    thread.replied.connect(next_frame)
    thread.ask(Classify(VIEWS))
    with qtbot.waitSignal(thread.replied, check_params_cb=lambda request, _: isinstance(request, ReadKernels)):
        thread.ask(ReadKernels("conv2"))


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (Classify(np.zeros((1, 5, 5, 3), np.uint8)), ""),
        (Fail(), "expected nothing. Received: Fail"),
        (Fail(in_steps=True), "the folder is gone"),
        (Unpicklable(), "pickle"),
    ],
)
def test_what_fails_is_said_and_the_next_is_answered(process, request_, words, qtbot):
    with qtbot.waitSignal(process.failed) as caught:
        process.ask(request_)
    assert caught.args[0] is request_
    assert words in caught.args[1]
    assert "Traceback" in caught.args[2]
    with qtbot.waitSignal(process.replied):
        process.ask(Classify(VIEWS))


def test_a_network_that_cannot_be_loaded_ends_its_process(start_process, tmp_path, qtbot):
    made = start_process(tmp_path, context=SPAWN)
    with qtbot.waitSignal(made.not_loaded, timeout=20_000) as caught:
        pass
    assert "no card.json" in caught.args[0]
    assert not made.is_running
    made.ask(CountClasses())


def test_photos_are_answered_while_a_long_request_goes_on(process, replies, qtbot):
    steps = []
    process.progressed.connect(lambda _request, progress: steps.append(progress.done))
    process.ask(CountUp(60))
    qtbot.waitUntil(lambda: len(steps) > 3)
    process.ask(Classify(VIEWS))
    qtbot.waitUntil(lambda: len(replies) == 1, timeout=1000)
    assert isinstance(replies[0][0], Classify)
    assert steps[-1] < 60
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert replies[1] == (CountUp(60), 60)
    assert steps == list(range(1, 61))


def test_a_long_request_that_is_cancelled_ends(process, replies, tmp_path, qtbot):
    request = CountUp(10_000, ended=tmp_path / "ended")
    with qtbot.waitSignal(process.progressed):
        process.ask(request)
    process.cancel(request)
    process.ask(CountAside(2))
    qtbot.waitUntil(lambda: len(replies) == 1)
    assert replies == [(CountAside(2), 2)]
    assert request.ended.exists()


def test_long_requests_go_on_in_turns(process, replies, qtbot):
    endless = CountUp(10_000)
    with qtbot.waitSignal(process.progressed):
        process.ask(endless)
    with qtbot.waitSignal(process.replied, timeout=2000):
        process.ask(CountAside(3))
    assert replies == [(CountAside(3), 3)]
    with qtbot.waitSignal(process.progressed, check_params_cb=lambda request, _: request is endless):
        pass
    process.cancel(endless)


def test_a_long_request_gives_way_to_the_next_of_its_kind(process, replies, tmp_path, qtbot):
    first = CountUp(10_000, ended=tmp_path / "ended")
    with qtbot.waitSignal(process.progressed):
        process.ask(first)
    process.ask(CountAside(3))
    process.ask(CountUp(2))
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert {request for request, _ in replies} == {CountAside(3), CountUp(2)}
    assert first.ended.exists()


def test_long_requests_go_before_those_of_the_background(process, replies, tmp_path, qtbot):
    behind = CountBehind(10_000, ended=tmp_path / "ended")
    with qtbot.waitSignal(process.progressed):
        process.ask(behind)
    process.ask(CountUp(5))
    process.ask(CountClasses())
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert {type(request) for request, _ in replies} == {CountUp, CountClasses}
    with qtbot.waitSignal(process.progressed) as caught:  # and goes on
        pass
    assert caught.args[0] == behind
    process.cancel(behind)
    process.ask(CountBehind(2))
    qtbot.waitUntil(lambda: len(replies) == 3)
    assert behind.ended.exists()


def test_a_short_one_that_is_cancelled_is_not_replied(thread, replies, qtbot):
    first, second, third = (Classify(VIEWS, None, number) for number in range(3))
    thread.ask(first)
    thread.cancel(first)
    thread.ask(second)
    thread.cancel(second)
    thread.ask(third)
    qtbot.waitUntil(lambda: len(replies) == 1)
    assert replies[0][0] is third


def test_two_stand_side_by_side(start_process, network_folder, other_network, qtbot):
    one, other = start_process(network_folder, context=SPAWN), start_process(other_network, context=SPAWN)
    with qtbot.waitSignals([one.ready, other.ready], timeout=20_000):
        pass
    assert one.process_id != other.process_id
    for made, classes in ((one, 6), (other, 3)):
        with qtbot.waitSignal(made.replied) as caught:
            made.ask(CountClasses())
        assert caught.args[1] == classes


def test_a_dead_process_is_replaced_and_what_was_asked_retried(process, replies, qtbot):
    first = psutil.Process(process.process_id)
    first.suspend()
    process.ask(Classify(VIEWS, "conv1", 3))
    process.ask(CountUp(2))
    with qtbot.waitSignals([process.restarting, process.ready], timeout=20_000):
        first.kill()
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert process.process_id != first.pid
    assert {type(request) for request, _ in replies} == {Classify, CountUp}


def test_what_kills_twice_is_the_end(process, qtbot):
    with qtbot.waitSignal(process.stopped, timeout=20_000) as caught:
        process.ask(Die())
    assert "9" in caught.args[0]
    assert not process.is_running
    process.ask(CountClasses())


def test_a_process_that_lived_long_may_die_once_more(process, monkeypatch, qtbot):
    monkeypatch.setattr(network_process, "STABLE_SECONDS", 0.0)
    for _ in range(2):
        with qtbot.waitSignals([process.restarting, process.ready], timeout=20_000):
            psutil.Process(process.process_id).kill()


def test_ending_while_loading_takes_no_time(start_process, network_folder, qtbot):
    made = start_process(network_folder, stand_in_network.run_slow_to_load, SPAWN)
    qtbot.wait(300)
    process = psutil.Process(made.process_id)
    started = time.monotonic()
    made.end()
    assert time.monotonic() - started < 1.5
    assert not process.is_running()
    made.end()


def test_the_window_does_not_wait_for_one_that_gives_way(process):
    worker = psutil.Process(process.process_id)
    started = time.monotonic()
    process.end_without_waiting()
    assert time.monotonic() - started < 0.05
    assert not process.is_running
    psutil.wait_procs([worker], timeout=3)
    assert not worker.is_running()


def test_twenty_switches_leave_one_process(start_process, network_folder, other_network, qtbot):
    """Each network ends with its process: what the last one holds is what the first one held."""
    from alexnet_app.session.loaded_network import LoadedNetwork
    from alexnet_app.session.problems import Problems

    network = LoadedNetwork(partial(start_process, context=SPAWN), Problems())
    held, seen = [], set()
    for number in range(21):
        network.choose((network_folder, other_network)[number % 2])
        qtbot.waitUntil(lambda: network.state == "ready" and network.coming is None, timeout=20_000)
        worker = psutil.Process(network.process.process_id)
        seen.add(worker.pid)
        held.append(worker.memory_info().rss / 1e6)
        qtbot.waitUntil(partial(_is_alone, worker.pid, seen))
    assert len(seen) == 21
    assert abs(held[-1] - held[0]) < 150
    network.close()


def _is_alone(process_id: int, seen: set[int]) -> bool:
    """Whether of the processes `seen` it alone lives; Python's resource tracker is a child as well."""
    return [each.pid for each in psutil.Process().children() if each.pid in seen] == [process_id]
