"""What becomes of networks that were imported or downloaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from alexnet_app.processes.downloads import Downloads
from alexnet_app.widgets.networks.network_installation import NetworkInstallation
from model.catalogue.public_networks import PUBLIC_NETWORKS
from tests.alexnet_app.stand_in_network import ThreadContext


def install(connection, job) -> None:
    """A process that installs an imported file beside it, and fails where the file's name says so."""
    path = Path(job[1])
    connection.send(("failed", "No luck.", "at all") if path.stem == "bad" else ("installed", path.parent))


@pytest.fixture
def installation(session) -> NetworkInstallation:
    installation = NetworkInstallation(session, lambda: Downloads(install, ThreadContext), session)
    yield installation
    installation.close()


def test_an_imported_network_is_loaded_at_once(installation, session, other_network, qtbot):
    notes: list[str] = []
    installation.noted.connect(notes.append)
    installation.import_file(other_network / "some.onnx")
    qtbot.waitUntil(lambda: session.network.card.name == "three-things" and session.network.state == "ready")
    assert notes == ["Importing some.onnx ...", ""]


def test_a_failed_import_says_why_and_keeps_the_network(installation, session, other_network, qtbot):
    folder = session.network.folder
    with qtbot.waitSignal(installation.failed) as failed:
        installation.import_file(other_network / "bad.onnx")
    assert failed.args == ["No luck.", "at all"]
    assert session.network.folder == folder


def test_a_download_waits_in_the_menu(installation, session, other_network, qtbot):
    notes: list[str] = []
    installation.noted.connect(notes.append)
    folder = session.network.folder
    installation.downloads().installed.emit(PUBLIC_NETWORKS[0].name, other_network)
    assert notes == ["three-things is in the Network menu now"]
    assert session.network.folder == folder
    assert installation.downloads() is installation.downloads(), "made once"
