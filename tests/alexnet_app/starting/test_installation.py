"""What a person reads of pip's and uv's words, and which index they ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from alexnet_app.starting.installation import failure, progress_line, uv_settings


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("  Downloading tensorflow-2.21.0-cp311-manylinux.whl (572.1 MB)", "fetching tensorflow-2.21.0 (572 MB)"),
        ("Downloading tensorflow (545.1MiB)", "fetching tensorflow (545 MB)"),
        ("  Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)", None),
        ("  Downloading keras-3.15.1-py3-none-any.whl (1.6 MB)", None),
        ("Installing collected packages: a, b, c", "unpacking 3 packages"),
        ("Resolved 43 packages in 1.2s", "to install: 43 packages"),
        ("Bytecode compiled 11842 files in 9.05s", "compiled 11842 files"),
        ("Collecting six", None),
    ],
)
def test_progress(said, words):
    assert progress_line(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk became full"),
        ("error: Failed to install: x (No space left on device (os error 28))", "disk became full"),
        (
            "WARNING: Retrying ... NewConnectionError('Temporary failure in name resolution')\n"
            "ERROR: No matching distribution found for keras",
            "no connection",
        ),
        ("error: Request failed\n  Caused by: dns error: failed to lookup address", "no connection"),
        ("ERROR: No matching distribution found for tensorflow<3,>=2.21", "no ready-made package of tensorflow"),
        ("ERROR: something new", "could not be installed: ERROR: something new"),
        ("", "nothing was said"),
    ],
)
def test_failures_are_one_sentence(said, words):
    line = failure(said, Path("/p/.venv"))
    assert words in line
    assert "\n" not in line


def test_uv_asks_the_index_that_pip_is_configured_with():
    settings = uv_settings({"PIP_FIND_LINKS": "/a /b"}, {"extra-index-url": "file:///x\nfile:///y", "timeout": "3"})
    assert settings == {
        "UV_FIND_LINKS": "/a,/b",
        "UV_INDEX": "file:///x file:///y",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
    }
    assert uv_settings({"UV_DEFAULT_INDEX": "file:///own"}, {"index-url": "file:///pips"}) == {}
    assert uv_settings({}, {}) == {}
