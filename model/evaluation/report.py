"""An evaluation as a folder of files for people: tables, a picture of the confusions, the worst mistakes."""

from __future__ import annotations

import base64
import csv
import html
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from model.evaluation.answer_table import AnswerTable, TrueClasses, group_figures
from model.evaluation.confusion import confusion_picture
from model.networks.results import readable
from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import PackedPhoto
from model.writing import written_whole

MOST_SHOWN = 200
"""Wrong photos shown in `wrong.html`; `wrong.csv` lists them all."""

_THUMBNAIL = 160


def write_report(table: AnswerTable, folder: Path) -> None:
    """Writes summary.json, classes.csv, confusion.csv, confusion.png, wrong.csv, wrong.html and unreadable.csv; with
    groups also groups.csv.

    Files of an earlier report in the folder are replaced.

    Raises:
        ValueError: the photos' true classes are not known.
        OSError: a file cannot be written.
    """
    true = _true(table)
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"network": table.network, **true.summary}, indent=2)
    (folder / "summary.json").write_text(text + "\n", encoding="utf-8")
    _write_table(
        folder / "classes.csv",
        (
            *("class", "photos", "top1_wrong", "top1_error", "top5_wrong", "top5_error"),
            *("most_often_taken_for", "times"),
        ),
        (
            (
                each.name,
                each.photos,
                each.top1_wrong,
                f"{each.top1_wrong / each.photos:.4f}",
                each.top5_wrong,
                f"{each.top5_wrong / each.photos:.4f}",
                *each.taken_for,
            )
            for each in true.by_class
        ),
    )
    if true.groups:
        groups = [group_figures(each) for each in true.groups]
        _write_table(folder / "groups.csv", tuple(groups[0]), (tuple(each.values()) for each in groups))
    rows = [table.classes[label] for label in true.shown]
    _write_table(
        folder / "confusion.csv",
        ("true class", *table.classes),
        ((name, *counts) for name, counts in zip(rows, true.confusion.tolist(), strict=True)),
    )
    confusion_picture(true.confusion, rows, table.classes).save(folder / "confusion.png")
    wrong = table.most_confidently_wrong()
    _write_table(
        folder / "wrong.csv",
        ("photo", "true class", "answer", "probability", "probability of the true class", "place of the true class"),
        (_wrong_row(table, int(index)) for index in wrong),
    )
    (folder / "wrong.html").write_text(_wrong_page(table, wrong), encoding="utf-8", errors="backslashreplace")
    _write_table(folder / "unreadable.csv", ("photo", "reason"), table.unreadable)


def write_answers(table: AnswerTable, path: Path) -> None:
    """One line for each photo as CSV: photo, answer, probability, sure; with true classes also true class, its
    probability and its place (1 is first). Raises OSError."""
    header = ["photo", "answer", "probability", "sure"]
    sure = table.sure
    rows: list[list[Any]] = [
        [str(photo), table.classes[table.answered[index]], f"{table.probabilities[index]:.4f}", int(sure[index])]
        for index, photo in enumerate(table.paths)
    ]
    if table.true is not None:
        header += ["true class", "probability of the true class", "place of the true class"]
        for index, row in enumerate(rows):
            row += _wrong_row(table, index)[1:2] + _wrong_row(table, index)[4:]
    with written_whole(path) as draft:
        _write_table(draft, header, rows)


def _true(table: AnswerTable) -> TrueClasses:
    if table.true is None:
        raise ValueError("expected photos in folders named after their classes. Received: photos of unknown classes")
    return table.true


def _wrong_row(table: AnswerTable, index: int) -> tuple[str, str, str, str, str, int]:
    true = _true(table)
    return (
        str(table.paths[index]),
        table.classes[true.labels[index]],
        table.classes[table.answered[index]],
        f"{table.probabilities[index]:.4f}",
        f"{true.probabilities[index]:.4f}",
        int(true.ranks[index]) + 1,
    )


def _wrong_page(table: AnswerTable, wrong: np.ndarray) -> str:
    name = html.escape(table.network)
    figures = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        f"<title>{name}: the most confidently wrong photos</title>",
        "<style>:root{color-scheme:light dark}body{font:15px system-ui,sans-serif;margin:24px}",
        "main{display:flex;flex-wrap:wrap;gap:24px 16px}figure{margin:0;width:168px}img{max-width:160px}",
        "figcaption{margin-top:8px;overflow-wrap:anywhere}small{opacity:.7}</style></head><body>",
        f"<h1>{name}: the most confidently wrong photos</h1>",
        f"<p>{len(wrong)} of {len(table)} photos have a wrong first answer; "
        f"the {min(len(wrong), MOST_SHOWN)} most confident are shown.</p><main>",
    ]
    for index in wrong[:MOST_SHOWN]:
        path, label, answer, probability, own, _ = _wrong_row(table, int(index))
        figures.append(
            f"<figure>{_thumbnail(table.paths[index])}<figcaption><b>{html.escape(readable(answer))}</b> "
            f"{100 * float(probability):.0f} %<br>is {html.escape(readable(label))} ({100 * float(own):.0f} %)<br>"
            f"<small>{html.escape(Path(path).name)}</small></figcaption></figure>"
        )
    return "\n".join([*figures, "</main></body></html>", ""])


def _thumbnail(path: str | PackedPhoto) -> str:
    """The photo inside the page itself, so that the page can be moved or sent."""
    try:
        photo = read_photo(path, least_short_side=_THUMBNAIL)
    except PhotoError:  # it was there a moment ago
        return ""
    image = Image.fromarray(photo.pixels)
    image.thumbnail((_THUMBNAIL, _THUMBNAIL))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=80)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f'<img src="data:image/jpeg;base64,{data}" width="{image.width}" height="{image.height}" alt="">'


def _write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    # A file name may hold bytes that are no text.
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
