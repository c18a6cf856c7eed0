"""One question at a time: whose reply is told, and whose is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from alexnet_app.requests.request import Request
from alexnet_app.session.questions.question import Question


@dataclass(frozen=True, eq=False)
class Named(Request):
    """Answered with its name, of which "bad" fails; each is a topic of its own."""

    name: str

    @property
    def topic(self) -> str:
        return self.name

    def answer(self, network: Any) -> str:
        if self.name == "bad":
            raise ValueError("no such name")
        return self.name


@pytest.fixture
def question(session) -> Question:
    return Question(session.network)


@pytest.fixture
def heard(question) -> list[str]:
    heard: list[str] = []
    question.replied.connect(heard.append)
    question.failed.connect(heard.append)
    return heard


def test_the_reply_to_the_last_one_is_told_alone(question, heard, session, qtbot):
    question.ask(Named("first"))
    session.network.ask(Named("of somebody else"))
    question.ask(Named("second"))
    assert question.is_open
    qtbot.waitUntil(lambda: not question.is_open)
    question.ask(Named("third"))
    qtbot.waitUntil(lambda: not question.is_open)
    assert heard == ["second", "third"]


def test_a_failure_is_told_and_ends_it(question, heard, qtbot):
    question.ask(Named("bad"))
    qtbot.waitUntil(lambda: not question.is_open)
    assert heard == ["no such name"]


def test_what_is_taken_back_is_not_told(question, heard, session, qtbot):
    question.ask(Named("first"))
    question.take_back()
    assert not question.is_open
    with qtbot.waitSignal(session.network.replied):
        session.network.ask(Named("of somebody else"))
    assert heard == []


def test_another_network_is_not_waited_for(question, heard, session, other_network, qtbot):
    session.network.choose(other_network)
    question.ask(Named("of the one before"))
    # The one before is slower to reply than the other to take its place: it stops.
    session.network.process.stopped.emit("exit code 9")
    assert session.network.card.name == "three-things"
    assert not question.is_open
    qtbot.waitUntil(lambda: session.network.state == "ready")
    assert heard == []


def test_nothing_is_waited_for_once_the_network_has_stopped(question, heard, session):
    question.ask(Named("first"))
    session.network.process.stopped.emit("exit code 9")
    assert not question.is_open
    assert heard == []
