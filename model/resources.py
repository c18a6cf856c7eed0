"""Where the files lie that come with the program."""

from __future__ import annotations

from pathlib import Path


def resources_folder() -> Path:
    """The folder of the files that come with the program: `resources` beside `model`, `model/bundled` in a wheel."""
    bundled = Path(__file__).resolve().parent / "bundled"
    return bundled if bundled.is_dir() else bundled.parents[1] / "resources"
