"""Where the files lie that come with the program."""

from __future__ import annotations

from pathlib import Path


def resources_folder() -> Path:
    """The folder of the files that come with the program; beside `model` in a clone and in an installed wheel."""
    return Path(__file__).resolve().parents[1] / "resources"
