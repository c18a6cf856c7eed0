"""Fixtures of the window's tests: a session over a stand-in network, and photos of known colours.

Widget tests never load TensorFlow: `session` answers through `stand_in_network`, in a thread.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PIL import Image

from model.networks.card import Card, write_card

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CLASSES = ("red_thing", "green_thing", "blue_thing", "cat", "dog", "cup")


@pytest.fixture
def gate() -> threading.Event:
    """The stand-in's occlusion waits for it after each of its maps."""
    return threading.Event()


@pytest.fixture
def stand_in_methods(monkeypatch, gate) -> dict[str, list]:
    """What was asked of the methods of explanation, by method; the real ones bring TensorFlow."""
    from tests.alexnet_app.stand_in_methods import put_in_place

    return put_in_place(monkeypatch, gate)


@pytest.fixture(autouse=True)
def _nothing_left_behind(stand_in_methods) -> Iterator[None]:  # whose threads end before the real methods are back
    from tests.alexnet_app.leaks import nothing_left_behind

    with nothing_left_behind():
        yield


@pytest.fixture
def network_folder(tmp_path: Path) -> Path:
    """A card without weights, which is all that the stand-in reads: the paper's variant with six classes."""
    return make_network(tmp_path / "networks" / "six-things")


def make_network(folder: Path, variant: str = "paper", classes: tuple[str, ...] = CLASSES) -> Path:
    from model.photos.preprocessing import Preprocessing
    from model.variants import get_variant

    size = get_variant(variant).image_size
    folder.mkdir(parents=True)
    errors = {"kept aside": {"photos": 2341, "views": 1, "top1_error": 0.31, "top5_error": 0.09}}
    card = Card(folder.name, variant, classes, Preprocessing(size, max(size, 256)), errors=errors)
    write_card(card, folder)
    return folder


@pytest.fixture
def other_network(tmp_path: Path) -> Path:
    """A network with another input size, one column, no normalisation and three classes."""
    return make_network(tmp_path / "networks" / "three-things", "one_weird_trick", CLASSES[:3])


@pytest.fixture
def start_process(qapp, _nothing_left_behind) -> Iterator[Callable]:
    """Starts networks' processes, in threads unless another context is given, and ends them when the test is over."""
    from alexnet_app.processes.network_process import NetworkProcess
    from tests.alexnet_app.stand_in_network import ThreadContext, run

    processes = []

    def start(folder: Path, target=run, context=None, **options) -> NetworkProcess:
        process = NetworkProcess(folder, target, context or ThreadContext, **options)
        processes.append(process)
        return process

    yield start
    for process in processes:
        if shiboken6.isValid(process):
            process.end()


@pytest.fixture
def live():
    """Camera and video of the session; a test of theirs gives cameras of its own."""
    return


@pytest.fixture
def empty_session(start_process, live) -> Iterator:
    """A session without a network or a photo."""
    from alexnet_app.session.session import Session

    session = Session(start_process, live)
    yield session
    session.close()


@pytest.fixture
def session(empty_session, network_folder: Path, qtbot):
    """A session whose stand-in network is ready; no photo yet."""
    empty_session.network.choose(network_folder)
    qtbot.waitUntil(lambda: empty_session.network.state == "ready")
    return empty_session


@pytest.fixture
def answered_session(session, red_photo: Path, qtbot):
    """A session with a photo, its answer, and conv1's maps and kernels."""
    session.photos.open([red_photo])
    qtbot.waitUntil(
        lambda: (
            not session.answers.busy and session.selection.maps is not None and session.selection.kernels is not None
        )
    )
    return session


@pytest.fixture
def make_photo(tmp_path: Path) -> Callable[..., Path]:
    """Makes a photo file of one colour with a little texture."""

    def make(
        name: str = "photo.png", colour: tuple[int, int, int] = (200, 60, 40), size: tuple[int, int] = (320, 240)
    ) -> Path:
        pixels = np.empty((size[1], size[0], 3), np.int16)
        pixels[:] = colour
        pixels += np.random.default_rng(7).integers(-20, 21, (size[1], size[0], 1), dtype=np.int16)
        path = tmp_path / name
        Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(path)
        return path

    return make


@pytest.fixture
def red_photo(make_photo) -> Path:
    return make_photo("red.png", (200, 60, 40))


@pytest.fixture
def green_photo(make_photo) -> Path:
    return make_photo("green.png", (60, 190, 70))


@pytest.fixture
def grey_photo(make_photo) -> Path:
    """A photo that the stand-in is not sure of."""
    return make_photo("grey.png", (128, 128, 128))
