"""Choosing networks, falling back, and kernels, over the stand-in network."""

from __future__ import annotations

import pytest

from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.problems import Problems


@pytest.fixture
def service(make_service):
    return make_service()


@pytest.fixture
def problems(qapp) -> Problems:
    return Problems()


@pytest.fixture
def network(service, problems, network_folder, qtbot) -> LoadedNetwork:
    network = LoadedNetwork(service, problems)
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
    assert (network.folder, network.state) == (network_folder, "ready")


def test_one_that_cannot_be_loaded_gives_way_to_the_last_that_could(
    network, problems, service, network_folder, other_network, monkeypatch, qtbot
):
    monkeypatch.setattr(service, "start", lambda folder: None)
    network.choose(other_network)
    with qtbot.assertNotEmitted(problems.told):
        service.not_loaded.emit(network_folder, "too late", "")
    with qtbot.waitSignal(problems.told) as problem:
        service.not_loaded.emit(other_network, "weights are missing", "file ...")
    assert problem.args == ["The network in three-things could not be loaded: weights are missing", "file ..."]
    assert (network.folder, network.card.name, network.state) == (network_folder, "six-things", "ready")


def test_without_one_before_it_stops_and_can_be_restarted(service, problems, network_folder, monkeypatch):
    started = []
    monkeypatch.setattr(service, "start", started.append)
    network = LoadedNetwork(service, problems)
    network.restart()
    network.choose(network_folder)
    network.restart()
    assert started == [network_folder], "there was none, then it was on its way"
    service.not_loaded.emit(network_folder, "weights are missing", "")
    assert network.state == "stopped"
    assert problems.current.lasts
    network.restart()
    assert problems.current is None
    assert started == [network_folder, network_folder]


def test_kernels_are_read_once_and_of_convolutions_alone(network, service, monkeypatch, qtbot):
    layers = {layer.name: layer for layer in network.layers}
    with qtbot.waitSignal(network.kernels_arrived, check_params_cb=lambda layer: layer == "conv2"):
        network.want_kernels(layers["conv2"])
    assert network.kernels("conv2").values.shape == (5, 5, 48, 256)
    asked = []
    monkeypatch.setattr(service, "read_kernels", asked.append)
    for layer in (None, layers["conv2"], layers["norm1"], layers["fc6"], layers["conv3"]):
        network.want_kernels(layer)
    assert asked == ["conv3"]
