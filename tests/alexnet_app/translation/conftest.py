"""A language of its own for the tests: every text of the program between brackets, so that one without is seen."""

from __future__ import annotations

import importlib.machinery
import importlib.util
from collections.abc import Iterator
from types import ModuleType

import pytest

from alexnet_app.translation import catalogue, speaking


@pytest.fixture(scope="session")
def texts_command(repository) -> ModuleType:
    """The command `.ci/texts` as a module."""
    path = str(repository / ".ci" / "texts")
    loader = importlib.machinery.SourceFileLoader("texts_command", path)
    spec = importlib.util.spec_from_loader("texts_command", loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def brackets(texts_command, tmp_path, monkeypatch) -> Iterator[None]:
    """German is English in brackets."""
    folder = tmp_path / "languages"
    folder.mkdir()
    texts = texts_command.all_texts()
    written = texts_command.written("de", texts, {text: f"⟦{text}⟧" for text in texts})
    (folder / "de.ts").write_text(written, encoding="utf-8")
    for module in (catalogue, speaking):
        monkeypatch.setattr(module, "languages_folder", lambda: folder)
    return


@pytest.fixture
def _english_again(qapp) -> Iterator[None]:
    yield
    speaking.speak(qapp, "en")
