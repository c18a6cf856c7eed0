"""The whole program with the real network: one window for all tests of this folder, because loading takes seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from model.catalogue.entries import DEFAULT_NETWORK, bundled_networks
from tests.end_to_end.waiting import run_until


@pytest.fixture(autouse=True)
def _nothing_left_behind(program) -> Iterator[None]:
    from tests.alexnet_app.leaks import nothing_left_behind

    _make_views(program[0])
    # The window of all tests starts its threads when they are first needed, and a killed process anew.
    threads = ("photo-opening", "photo-preparing", "compared-preparing", "thumbnails", "folder-thumbnails", "patches")
    with nothing_left_behind(lambda: (*threads, "network-listener", program[1].network.process.process_id)):
        yield


def _make_views(window) -> None:
    """So that the lists of their boxes, windows of their own, do not count as left behind by a test.

    Once is not enough: a test of the languages in the same process lets every open window be built again.
    """
    if _made_of.get(window) is not window.views:
        for view in ("why", "compare", "evaluation", "alike", "exciting"):
            window.show_view(view)
        _made_of[window] = window.views


_made_of: dict = {}


@pytest.fixture(scope="session")
def network(request: pytest.FixtureRequest) -> Path:
    """The bundled network; where a checkout has none, one with random weights."""
    for entry in bundled_networks():
        if entry.name == DEFAULT_NETWORK and entry.folder is not None:
            return entry.folder
    return request.getfixturevalue("tiny_network")


@pytest.fixture(scope="session")
def program(qapp_of_session, network: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """(window, session) with the network ready."""
    from alexnet_app import app
    from alexnet_app.settings import Settings

    folder = tmp_path_factory.mktemp("program")
    window, session = app.make_window(
        Settings(folder / "alexnet.ini"), partial(app.NetworkProcess, log_file=folder / "network.log")
    )
    window.resize(1280, 800)
    window.show()
    with pytest.MonkeyPatch.context() as patch:
        # The network's process takes it over at its start: what it computes of folders is not put beside the user's.
        patch.setenv("ALEXNET_CACHE", str(folder / "cache"))
        session.network.choose(network)
        run_until(lambda: session.network.state == "ready")
        yield window, session
    window.close()
    window.deleteLater()


@pytest.fixture(scope="session")
def qapp_of_session():
    from PySide6.QtWidgets import QApplication

    from alexnet_app import app

    return QApplication.instance() or app.make_application()


@pytest.fixture
def window(program, qtbot):
    """The window, not live, with the bundled network and conv1 chosen."""
    window, session = program
    session.live.stop()
    # Offscreen nobody gives the focus back when a dialog closes, and keys go to the active window.
    window.activateWindow()
    window.setFocus()
    session.problems.dismiss()
    window.show_view("maps")
    session.selection.choose_layer("conv1")
    session.selection.choose_unit(0)
    session.answers.set_fit("crop")
    session.answers.set_views(1)
    return window


@pytest.fixture
def session(program, window):
    return program[1]


@pytest.fixture
def answered(session) -> Callable[[str], None]:
    """Waits until the photo of that name is on screen with its answer and the chosen layer's maps."""

    def wait(name: str) -> None:
        run_until(
            lambda: (
                session.photos.name == name
                and not session.answers.busy
                and session.answers.classification is not None
                and session.selection.maps is not None
            )
        )

    return wait


@pytest.fixture
def open_window(qapp_of_session, tmp_path: Path) -> Iterator[Callable]:
    """Opens one more window, an empty one, whose network of the given folder is ready: (window, session)."""
    from alexnet_app import app
    from alexnet_app.settings import Settings

    opened = []

    def open_one(folder: Path) -> tuple:
        window, session = app.make_window(
            Settings(tmp_path / "alexnet.ini"), partial(app.NetworkProcess, log_file=tmp_path / "network.log")
        )
        opened.append(window)
        window.resize(1280, 800)
        window.show()
        session.network.choose(folder)
        run_until(lambda: session.network.state == "ready")
        return window, session

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
