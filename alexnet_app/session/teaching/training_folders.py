"""The folders that trainings live in: those of the user that are not finished, how one was begun, a new one."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
from pathlib import Path

from model.catalogue.entries import user_networks_folder
from model.networks.card import CARD_FILE
from model.training.output.claim import RECORD_FILE, RECORDS_FILE
from model.training.output.record_reading import HISTORY_FILE

_COMMANDS = (("python", "-m", "model.train"), ("alexnet", "train"))
"""How the recorded command begins (`model.calling.spoken`)."""
_PROGRESS = ["--progress", "json"]
"""What the window adds to every training that it begins."""


def is_training(folder: Path) -> bool:
    """Whether a folder is the output of a training, finished or not."""
    return any((folder / name).is_file() for name in (RECORD_FILE, RECORDS_FILE, HISTORY_FILE))


def first_arguments(folder: Path) -> list[str] | None:
    """What begins a training again that was killed before its first checkpoint; None where it can be resumed."""
    checkpoints = folder / "checkpoints"
    if (checkpoints / "latest.h5").is_file() or (checkpoints / "previous.h5").is_file():
        return None
    try:
        record = json.loads((folder / RECORD_FILE).read_text(encoding="utf-8"))
        if record["job"].get("quick"):
            return None
        words = shlex.split(record["commands"][0])
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None  # the command says what is wrong
    begin = next((len(each) for each in _COMMANDS if tuple(words[: len(each)]) == each), None)
    if begin is None:
        return None
    words = words[begin:]
    return words[: -len(_PROGRESS)] if words[-len(_PROGRESS) :] == _PROGRESS else words


def unfinished_trainings() -> tuple[Path, ...]:
    """Those among the user's networks that have begun and are no network yet, the newest first."""
    try:
        folders = list(user_networks_folder().iterdir())
    except OSError:
        return ()
    begun: dict[Path, float] = {}
    for folder in folders:
        if not folder.name.startswith(".") and not (folder / CARD_FILE).is_file():
            with contextlib.suppress(OSError):  # no training, or deleted meanwhile
                begun[folder] = (folder / RECORD_FILE).stat().st_mtime
    return tuple(sorted(begun, key=lambda folder: begun[folder], reverse=True))


def new_folder(name: str) -> Path:
    """A folder of the user's networks that is not there yet, named after the network."""
    plain = re.sub(r"[^\w.-]+", "-", name.lower()).strip("-.") or "network"
    parent = user_networks_folder()
    folder, number = parent / plain[:80], 2
    while folder.exists():
        folder = parent / f"{plain[:80]}-{number}"
        number += 1
    return folder
