"""Two real networks, each in its own process, on one photo: side by side, killed, and gone when nobody looks."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from model.catalogue.entries import bundled_networks
from model.networks.card import CARD_FILE, WEIGHTS_FILE
from tests.end_to_end.waiting import run_until


@pytest.fixture(scope="module")
def renamed(network: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same weights under another name."""
    folder = tmp_path_factory.mktemp("networks") / "renamed"
    folder.mkdir()
    card = json.loads((network / CARD_FILE).read_text(encoding="utf-8"))
    (folder / CARD_FILE).write_text(json.dumps({**card, "name": "renamed"}), encoding="utf-8")
    shutil.copy(network / WEIGHTS_FILE, folder / WEIGHTS_FILE)
    return folder


@pytest.fixture
def view(window, session, answered, chelsea) -> Iterator:
    """The tab Compare over the cat's photo; afterwards nothing is compared any more."""
    session.photos.open([chelsea])
    answered("chelsea.png")
    window.show_view("compare")
    yield window.views.current_view()
    session.comparison.clear()
    window.show_view("maps")
    run_until(lambda: networks_processes() == [session.network.process.process_id])


def networks_processes() -> list[int]:
    """Ids of the processes that hold a network."""
    found = []
    for each in psutil.Process().children():
        with contextlib.suppress(psutil.Error):
            if "spawn_main" in " ".join(each.cmdline()) and each.status() != psutil.STATUS_ZOMBIE:
                found.append(each.pid)
    return found


def compared(session, layer: str) -> bool:
    """Whether both networks have answered with the layer's maps."""
    answer, maps = session.comparison.answer, session.selection.maps
    return (
        answer is not None
        and answer.maps is not None
        and maps is not None
        and (answer.maps.layer, maps.layer) == (layer, layer)
    )


def test_the_same_weights_in_another_process_say_the_same_and_differ_nowhere(view, session, renamed):
    session.comparison.choose_network(renamed)
    run_until(lambda: compared(session, "conv1"))
    assert len(networks_processes()) == 2
    mine, theirs = session.answers.classification, session.comparison.answer.classification
    assert [each.name for each in theirs.top(3)] == [each.name for each in mine.top(3)]
    np.testing.assert_allclose(theirs.probabilities, mine.probabilities, atol=1e-6)
    np.testing.assert_allclose(session.comparison.answer.maps.values, session.selection.maps.values, atol=1e-4)
    assert view.other.title.text() == "renamed"
    session.selection.choose_layer("conv5")
    run_until(lambda: compared(session, "conv5"))
    assert view.difference.image is not None


def test_alexnet_beside_lenet_one_of_them_killed(view, session, answered, motorcycle):
    lenet = next((each for each in bundled_networks() if each.name == "lenet-5" and each.folder), None)
    if lenet is None:
        pytest.skip("this checkout has no lenet-5")
    offered = [view.networks.itemData(index) for index in range(view.networks.count())]
    index = offered.index(lenet.folder)
    view.networks.setCurrentIndex(index)
    view.networks.activated.emit(index)
    run_until(lambda: session.comparison.answer is not None)
    assert len(session.comparison.answer.classification.classes) == 10
    first = session.network.process.process_id
    (other,) = (each for each in networks_processes() if each != first)
    psutil.Process(other).kill()
    run_until(lambda: other not in networks_processes())
    session.photos.open([motorcycle])
    answered(motorcycle.name)
    run_until(lambda: session.comparison.answer is not None and session.comparison.answer.photo.name == motorcycle.name)
    assert session.network.process.process_id == first, "the network on screen has noticed nothing"
    assert view.other.title.text() == "LeNet-5, digits"
