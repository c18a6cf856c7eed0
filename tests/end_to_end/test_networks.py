"""The network's comings and goings: answers that are right, switching, a process that is killed."""

from __future__ import annotations

import contextlib
import json
import shutil
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt

from model.networks.card import CARD_FILE, WEIGHTS_FILE
from tests.end_to_end.waiting import run_until


@pytest.fixture(scope="module")
def another_network(network: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same weights under another name, with the classes in reverse."""
    folder = tmp_path_factory.mktemp("networks") / "another"
    folder.mkdir()
    card = json.loads((network / CARD_FILE).read_text(encoding="utf-8"))
    card.update(name="another", classes=card["classes"][::-1])
    (folder / CARD_FILE).write_text(json.dumps(card), encoding="utf-8")
    shutil.copy(network / WEIGHTS_FILE, folder / WEIGHTS_FILE)
    return folder


def worker(session) -> psutil.Process:
    """The network's process."""
    return psutil.Process(session.network.process.process_id)


def test_the_window_says_what_the_command_says(window, session, answered, chelsea, network):
    """The same photo through the same decoder, square and network gives the same answer."""
    from model.networks.classifier import Classifier
    from model.photos.decoding import VIEW_SHORT_SIDE, load_photo

    window.opening.open_any([])
    session.photos.open([chelsea])
    answered("chelsea.png")
    photo = load_photo(chelsea, least_short_side=VIEW_SHORT_SIDE)
    expected = Classifier.load(network).classify(photo.pixels)
    shown, wanted = session.answers.classification.top(3), expected.top(3)
    assert [one.name for one in shown] == [one.name for one in wanted]
    assert shown[0].probability == pytest.approx(wanted[0].probability, abs=1e-5)


def test_switching_keeps_photo_and_place(window, session, answered, chelsea, network, another_network):
    session.photos.open([chelsea])
    answered("chelsea.png")
    session.selection.go_to("conv3/217")
    answered("chelsea.png")
    before = session.answers.classification.top(1)[0].index
    first = worker(session)
    session.network.choose(another_network)
    session.photos.open([chelsea])
    answered("chelsea.png")
    assert session.network.coming is not None, "the one before answers while the other loads"
    run_until(lambda: session.network.coming is None)
    run_until(lambda: session.answers.classification is not None and session.selection.maps is not None)
    run_until(lambda: not first.is_running())
    assert session.answers.classification.network == "another"
    assert session.photos.name == "chelsea.png"
    assert session.selection.address() == "conv3/217"
    assert session.answers.classification.top(1)[0].index == before
    assert "another" in window.network_button.text()
    session.network.choose(network)
    run_until(lambda: session.network.coming is None)


def _networks() -> list[int]:
    """Ids of the processes that hold a network."""
    held = []
    for each in psutil.Process().children():
        with contextlib.suppress(psutil.Error):
            if each.memory_info().rss > 200e6:
                held.append(each.pid)
    return held


def test_switching_holds_no_more_memory_each_time(session, network, another_network):
    """Within 150 MB of the first: it was 275 MB more for each switch while one process loaded them all."""
    held = []
    for folder in (another_network, network) * 2:
        session.network.choose(folder)
        run_until(lambda: session.network.coming is None)
        held.append(worker(session).memory_info().rss / 1e6)
    run_until(lambda: _networks() == [session.network.process.process_id])
    assert max(held) - held[0] < 150, held


def test_a_network_that_cannot_be_loaded_leaves_the_one_before(window, session, answered, chelsea, network, tmp_path):
    session.photos.open([chelsea])
    answered("chelsea.png")
    broken = tmp_path / "broken"
    broken.mkdir()
    shutil.copy(network / CARD_FILE, broken)
    (broken / WEIGHTS_FILE).write_bytes(b"no weights")
    session.network.choose(broken)
    run_until(window.banner.isVisible)
    run_until(lambda: session.answers.classification is not None and session.network.state == "ready")
    assert session.network.folder == network


def test_a_killed_process_is_started_again_and_the_photo_retried(window, session, answered, chelsea, motorcycle):
    session.photos.open([chelsea])
    answered("chelsea.png")
    first = worker(session)
    first.suspend()
    session.photos.open([motorcycle])
    run_until(lambda: session.photos.name == motorcycle.name and session.answers.square is not None)
    first.kill()
    answered(motorcycle.name)
    assert worker(session).pid != first.pid
    assert not window.banner.isVisible()


def test_killed_twice_there_is_a_button(window, session, answered, chelsea, qtbot):
    session.photos.open([chelsea])
    session.network.choose(session.network.folder)
    run_until(lambda: session.network.coming is None)
    answered("chelsea.png")
    for _ in range(2):
        process = worker(session)
        process.kill()
        run_until(lambda process=process: session.network.process.process_id != process.pid)
    run_until(lambda: session.network.state == "stopped")
    assert window.banner.isVisible()
    assert "network.log" in window.banner.details.text()
    qtbot.mouseClick(window.banner.restart_button, Qt.MouseButton.LeftButton)
    run_until(lambda: session.network.state == "ready")
    answered("chelsea.png")
    assert not window.banner.isVisible()
