"""Which packages the project asks for, and which of them an environment has.

What is installed is read from the names of the `.dist-info` folders: importlib.metadata and imports would say the
same, in fifty times the time, at every start.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Wanted:
    """What an environment has to hold.

    Attributes:
        requirements: as in pyproject.toml, such as `keras>=3.12,<4`.
        constraints: the text of constraints.txt, the versions that the tests passed with; empty without the file.
    """

    requirements: tuple[str, ...]
    constraints: str

    @property
    def names(self) -> tuple[str, ...]:
        """Of the distributions, normalized: lower case with hyphens."""
        return tuple(normalized(re.split(r"[^\w.-]", each, maxsplit=1)[0]) for each in self.requirements)


def wanted(project: Path, testing: bool) -> Wanted:
    """What `project`/pyproject.toml asks for to run the program, and to test it."""
    import tomllib

    text = (project / "pyproject.toml").read_text(encoding="utf-8")
    contents = tomllib.loads(text)
    requirements = list(contents["project"]["dependencies"])
    if testing:
        requirements += contents["dependency-groups"]["dev"]
    constraints = project / "constraints.txt"
    return Wanted(tuple(requirements), constraints.read_text(encoding="utf-8") if constraints.is_file() else "")


def missing(names: Iterable[str], folders: Iterable[str | Path]) -> list[str]:
    """Those of `names` that are installed in none of `folders` (such as sys.path)."""
    there = set()
    for folder in folders:
        try:
            entries = os.listdir(folder or ".")
        except OSError:  # an archive, or a folder that does not exist
            continue
        for entry in entries:
            stem, _, ending = entry.rpartition(".")
            if ending in ("dist-info", "egg-info"):
                there.add(normalized(stem.split("-")[0]))
    return [name for name in names if name not in there]


def normalized(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()
