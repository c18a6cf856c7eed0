"""Choosing networks, falling back, and kernels, over the stand-in network."""

from __future__ import annotations

import pytest

from alexnet_app.requests.classify import Classify
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.problems import Problems


@pytest.fixture
def problems(qapp) -> Problems:
    return Problems()


@pytest.fixture
def network(start_process, problems, network_folder, qtbot) -> LoadedNetwork:
    network = LoadedNetwork(start_process, problems)
    network.choose(network_folder)
    assert network.state == "loading"
    qtbot.waitUntil(lambda: network.state == "ready")
    return network


def test_a_network_is_loaded(network, network_folder):
    assert network.folder == network_folder
    assert network.card.name == "six-things"
    assert network.layers[0].name == "image"
    assert network.device == "CPU"


def test_a_folder_that_is_none_is_a_problem_and_changes_nothing(network, problems, network_folder, tmp_path, qtbot):
    with qtbot.assertNotEmitted(network.changed), qtbot.waitSignal(problems.told) as problem:
        network.choose(tmp_path)
    assert "no card.json" in problem.args[1]
    assert (network.folder, network.state, network.coming) == (network_folder, "ready", None)


def test_the_one_before_answers_until_the_other_is_ready(network, other_network, qtbot):
    before = network.process
    with qtbot.assertNotEmitted(network.changed):
        network.choose(other_network)
        assert network.coming.name == "three-things"
        assert network.process is before
    with qtbot.assertNotEmitted(network.state_changed), qtbot.waitSignal(network.changed):
        pass
    assert (network.card.name, network.coming, network.state) == ("three-things", None, "ready")
    assert not before.is_running


def test_one_that_cannot_be_loaded_leaves_the_one_before(network, problems, network_folder, other_network, qtbot):
    with qtbot.assertNotEmitted(network.changed), qtbot.waitSignal(problems.told) as problem:
        network.choose(other_network)
        network._coming.process.not_loaded.emit("weights are missing", "file ...")
    assert problem.args == ["The network in three-things could not be loaded: weights are missing", "file ..."]
    assert (network.folder, network.card.name, network.state) == (network_folder, "six-things", "ready")
    assert network.coming is None
    assert network.process.is_running


def test_of_networks_chosen_in_a_row_the_last_comes(network, network_folder, other_network, qtbot):
    heard = []
    network.changed.connect(lambda: heard.append(network.card.name))
    network.choose(other_network)
    given_up = network._coming.process
    network.choose(network_folder)
    assert not given_up.is_running
    qtbot.waitUntil(lambda: network.coming is None)
    assert heard == ["six-things"]


def test_when_the_one_before_stops_the_other_takes_its_place_at_once(network, problems, other_network, qtbot):
    network.choose(other_network)
    network.process.stopped.emit("exit code 9")
    assert (network.card.name, network.coming) == ("three-things", None)
    assert problems.current is None
    qtbot.waitUntil(lambda: network.state == "ready")


def test_without_one_before_it_stops_and_can_be_restarted(start_process, problems, network_folder):
    network = LoadedNetwork(start_process, problems)
    network.restart()
    assert network.process is None
    network.choose(network_folder)
    first = network.process
    network.restart()
    assert network.process is first, "it is on its way"
    first.not_loaded.emit("weights are missing", "")
    assert network.state == "stopped"
    assert problems.current.lasts
    network.restart()
    assert network.state == "loading"
    assert network.process is not first
    assert problems.current is None
    network.close()


def test_kernels_are_read_once_and_of_convolutions_alone(network, monkeypatch, qtbot):
    layers = {layer.name: layer for layer in network.layers}
    with qtbot.waitSignal(network.kernels_arrived, check_params_cb=lambda layer: layer == "conv2"):
        network.want_kernels(layers["conv2"])
    assert network.kernels("conv2").values.shape == (5, 5, 48, 256)
    asked = []
    monkeypatch.setattr(network, "ask", lambda request: asked.append(request.layer))
    for layer in (None, layers["conv2"], layers["norm1"], layers["fc6"], layers["conv3"], layers["conv3"]):
        network.want_kernels(layer)
    assert asked == ["conv3"]


def test_what_is_asked_is_replied_to_whoever_listens(network, qtbot):
    import numpy as np

    request = Classify(np.full((1, 227, 227, 3), (200, 40, 40), np.uint8))
    with qtbot.waitSignal(network.replied) as caught:
        network.ask(request)
    assert caught.args[0] is request
    assert caught.args[1][0].top(1)[0].name == "red_thing"
