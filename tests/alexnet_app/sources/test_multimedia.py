from __future__ import annotations

import builtins

import pytest

from alexnet_app.sources.multimedia import MultimediaMissing, load_multimedia, missing_library


def test_loads_here(qapp):
    assert load_multimedia().QMediaPlayer is not None


def test_names_the_missing_library_and_its_package():
    message = "libpulse.so.0: cannot open shared object file: No such file or directory"

    text = missing_library(message)

    assert "libpulse.so.0" in text
    assert "apt install libpulse0" in text


def test_an_unknown_library_is_still_named():
    text = missing_library("libfoo-bar.so.7: cannot open shared object file: No such file or directory")

    assert "libfoo-bar.so.7" in text
    assert "apt" not in text


def test_a_failure_that_names_no_library_is_told_in_words():
    assert "QtMultimedia" in missing_library("DLL load failed while importing QtMultimedia")


def test_a_failed_import_becomes_one_error(qapp, monkeypatch):
    real = builtins.__import__

    def no_multimedia(name, globals=None, locals=None, fromlist=(), level=0):
        if name == "PySide6" and "QtMultimedia" in (fromlist or ()):
            raise ImportError("libpulse.so.0: cannot open shared object file: No such file or directory")
        return real(name, globals, locals, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", no_multimedia)

    with pytest.raises(MultimediaMissing, match="libpulse0") as caught:
        load_multimedia()
    assert "cannot open shared object file" in caught.value.details
