"""The service around the network's process, with stand-ins in processes and threads."""

from __future__ import annotations

import multiprocessing
import time

import numpy as np
import psutil
import pytest

from alexnet_app.processes import inference
from alexnet_app.processes.inference import InferenceService
from tests.alexnet_app import stand_in_network

VIEWS = np.full((1, 227, 227, 3), (200, 40, 40), np.uint8)


@pytest.fixture
def service(make_service, network_folder, qtbot) -> InferenceService:
    """A ready service whose network is in a thread."""
    made = make_service()
    with qtbot.waitSignal(made.ready):
        made.start(network_folder)
    return made


@pytest.fixture
def process_service(make_service, network_folder, qtbot) -> InferenceService:
    """A ready service whose network is in a process."""
    made = make_service(context=multiprocessing.get_context("spawn"))
    with qtbot.waitSignal(made.ready, timeout=20_000):
        made.start(network_folder)
    return made


def killing_views() -> np.ndarray:
    """The photo that ends the stand-in's process."""
    views = VIEWS.copy()
    views[0, 0, 0] = (1, 2, 3)
    return views


def test_answers_with_the_layers_maps(service, qtbot):
    with qtbot.waitSignal(service.answered) as caught:
        service.classify(7, VIEWS, "conv3")
    request, classification, maps = caught.args
    assert request == 7
    assert classification.top(1)[0].name == "red_thing"
    assert maps.layer == "conv3"
    assert maps.values.shape == (13, 13, 384)


def test_of_waiting_photos_the_newest_wins(service, qtbot):
    answered = []
    service.answered.connect(lambda request, *_: answered.append(request))
    for request in range(50):
        service.classify(request, VIEWS, None)
    qtbot.waitUntil(lambda: 49 in answered)
    assert answered == [0, 49]


def test_kernels_pass_live_photos(service, qtbot):
    service.answered.connect(lambda request, *_: service.classify(request + 1, VIEWS, None))
    with qtbot.waitSignal(service.kernels_read) as caught:
        service.classify(0, VIEWS, None)
        service.read_kernels("conv2")
        service.classify(1, VIEWS, None)
    assert caught.args[1].values.shape == (5, 5, 48, 256)


def test_a_photo_that_fails_is_said_and_the_next_is_answered(service, qtbot):
    with qtbot.waitSignal(service.failed) as caught:
        service.classify(1, np.zeros((1, 5, 5, 3), np.uint8), None)
    assert caught.args[0] == 1
    assert "Traceback" in caught.args[2]
    with qtbot.waitSignal(service.answered):
        service.classify(2, VIEWS, None)


def test_a_network_that_cannot_be_loaded_leaves_the_one_before(service, tmp_path, qtbot):
    with qtbot.waitSignal(service.not_loaded) as caught:
        service.load(tmp_path)
    assert caught.args[0] == tmp_path
    with qtbot.waitSignal(service.answered):
        service.classify(1, VIEWS, None)


def test_a_network_replaced_before_it_was_loaded_is_not_announced(make_service, network_folder, other_network, qtbot):
    service = make_service()
    ready = []
    service.ready.connect(lambda folder, _: ready.append(folder))
    service.start(network_folder)
    service.load(other_network)
    qtbot.waitUntil(lambda: other_network in ready)
    assert ready == [other_network]


def test_a_dead_process_is_replaced_and_its_photo_retried(process_service, qtbot):
    service = process_service
    first = psutil.Process(service.process_id)
    first.suspend()
    service.classify(3, VIEWS, "conv1")
    answered = []
    service.answered.connect(lambda request, *_: answered.append(request))
    with qtbot.waitSignals([service.restarting, service.ready, service.answered], timeout=20_000):
        first.kill()
    assert service.process_id != first.pid
    assert answered == [3]


def test_a_photo_that_kills_stops_the_service_and_a_start_begins_anew(process_service, network_folder, qtbot):
    service = process_service
    with qtbot.waitSignal(service.stopped, timeout=20_000) as caught:
        service.classify(1, killing_views(), None)
    assert "9" in caught.args[0]
    assert not service.is_running
    with qtbot.waitSignal(service.ready, timeout=20_000):
        service.start(network_folder)
    with qtbot.waitSignal(service.answered):
        service.classify(2, VIEWS, None)


def test_a_process_that_lived_long_may_die_once_more(process_service, monkeypatch, qtbot):
    service = process_service
    monkeypatch.setattr(inference, "STABLE_SECONDS", 0.0)
    for _ in range(2):
        with qtbot.waitSignals([service.restarting, service.ready], timeout=20_000):
            psutil.Process(service.process_id).kill()


def test_closing_while_loading_takes_no_time(make_service, network_folder, qtbot):
    service = make_service(stand_in_network.run_slow_to_load, multiprocessing.get_context("spawn"))
    service.start(network_folder)
    qtbot.wait(300)
    process = psutil.Process(service.process_id)
    started = time.monotonic()
    service.close()
    assert time.monotonic() - started < 1.5
    assert not process.is_running()
    service.close()
