"""A report as data: report.json, which the window reads, and from which page and text are made. No TensorFlow here."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from model.errors import ReadableError
from model.writing import write_whole

REPORT_FILE = "report.json"
PAGE_FILE = "report.html"
_FORMAT = 1

Part = TypeVar("Part", "ArmRow", "ClaimReport", "ReproductionReport")


class ReportError(ReadableError, ValueError):
    """A folder holds no report that can be read; one plain line."""


@dataclass(frozen=True)
class ArmRow:
    """A row of a claim's table: errors over seeds, in words, such as "61.2 ± 1.4 %"; "" where not measured."""

    name: str
    seeds: int
    top1_error: str
    top5_error: str
    training_error: str
    ten_views: str


@dataclass(frozen=True)
class ClaimReport:
    """What came out for one claim.

    Attributes:
        name, title, says: of the claim.
        setting: how its networks differ from the paper's.
        trained_on: classes, photos, epochs, in words.
        verdict: "seen here", "not seen here", "too few photos to tell".
        sentence: the verdict with its figures.
        effects: every effect measured, a sentence each; the first decided.
        remarks: further sentences.
        rows: the table.
        picture: a PNG beside the report; "" where nothing could be drawn.
    """

    name: str
    title: str
    says: str
    setting: str
    trained_on: str
    verdict: str
    sentence: str
    effects: tuple[str, ...]
    remarks: tuple[str, ...]
    rows: tuple[ArmRow, ...]
    picture: str


@dataclass(frozen=True)
class ReproductionReport:
    """A report.

    Attributes:
        photos: the folder's name.
        command: that made it.
        date: ISO.
        machine: what computed.
        rule: when an effect counts as seen.
        claims: in the order of the command.
    """

    photos: str
    command: str
    date: str
    machine: str
    rule: str
    claims: tuple[ClaimReport, ...]

    def write(self, folder: Path) -> None:
        text = json.dumps({"format": _FORMAT, **asdict(self)}, indent=1, ensure_ascii=False)
        write_whole(folder / REPORT_FILE, text + "\n")


def read_report(folder: Path) -> ReproductionReport:
    """The report in a folder.

    Raises:
        ReportError: there is none, or it cannot be read.
    """
    path = Path(folder) / REPORT_FILE
    try:
        values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if values.pop("format") != _FORMAT:
            raise ValueError(f"expected format {_FORMAT}")
        claims = tuple(_claim(each) for each in values.pop("claims"))
        return _of_text(ReproductionReport(**values, claims=claims))
    except FileNotFoundError:
        raise ReportError(
            f"{folder}: expected a report of python -m model.reproduce, but there is no {REPORT_FILE}"
        ) from None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
        raise ReportError(f"{path}: expected a report of python -m model.reproduce: {problem}") from None


def _claim(values: dict[str, Any]) -> ClaimReport:
    rows = tuple(_of_text(ArmRow(**row)) for row in values.pop("rows"))
    lists: dict[str, Any] = {name: tuple(str(line) for line in values.pop(name)) for name in ("effects", "remarks")}
    claim = _of_text(ClaimReport(**values, **lists, rows=rows))
    if claim.picture and Path(claim.picture).name != claim.picture:
        raise ValueError(f"expected a picture beside the report, not {claim.picture!r}")
    return claim


def _of_text(part: Part) -> Part:
    for name, value in vars(part).items():
        if not isinstance(value, str | tuple | int):
            raise ValueError(f"{name}: expected text")
    return part
