"""The build's own modules lie beside its script, not in a package of the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.append(str(PACKAGING))


@pytest.fixture(scope="session")
def packaging_folder() -> Path:
    return PACKAGING
