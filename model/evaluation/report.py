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

from model.evaluation.confusion import confusion_picture
from model.evaluation.measures import Evaluation, GroupErrors
from model.networks.results import readable
from model.photos.decoding import PhotoError
from model.photos.packing import read_photo
from model.photos.photo_list import PackedPhoto

MOST_SHOWN = 200
"""Wrong photos shown in `wrong.html`; `wrong.csv` lists them all."""

_THUMBNAIL = 160


def summary(evaluation: Evaluation) -> dict[str, Any]:
    """The figures as `--json` prints them: errors are fractions, the others are counts."""
    return {
        "photos": len(evaluation.paths),
        "classes": len(np.unique(evaluation.labels)),
        "views": evaluation.views,
        "top1_error": evaluation.top1_error,
        "top5_error": evaluation.top5_error,
        "expected_calibration_error": evaluation.calibration_error,
        "unreadable": len(evaluation.unreadable),
        **({"groups": [_group(each) for each in evaluation.by_group()]} if evaluation.groups else {}),
    }


def _group(errors: GroupErrors) -> dict[str, Any]:
    return {
        "group": errors.name,
        "photos": errors.photos,
        "top1_error": errors.top1_error,
        "top5_error": errors.top5_error,
        "expected_calibration_error": errors.calibration_error,
    }


def write_report(evaluation: Evaluation, folder: Path) -> None:
    """Writes summary.json, classes.csv, confusion.csv, confusion.png, wrong.csv, wrong.html and unreadable.csv; with
    groups also groups.csv.

    Files of an earlier report in the folder are replaced.
    """
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"network": evaluation.network, **summary(evaluation)}, indent=2)
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
            for each in evaluation.by_class()
        ),
    )
    if evaluation.groups:
        groups = [_group(each) for each in evaluation.by_group()]
        _write_table(folder / "groups.csv", tuple(groups[0]), (tuple(each.values()) for each in groups))
    shown = np.unique(evaluation.labels)
    rows = [evaluation.classes[label] for label in shown]
    confusion = evaluation.confusion[shown]
    _write_table(
        folder / "confusion.csv",
        ("true class", *evaluation.classes),
        ((name, *counts) for name, counts in zip(rows, confusion.tolist(), strict=True)),
    )
    confusion_picture(confusion, rows, evaluation.classes).save(folder / "confusion.png")
    wrong = evaluation.most_confidently_wrong()
    _write_table(
        folder / "wrong.csv",
        ("photo", "true class", "answer", "probability", "probability of the true class", "place of the true class"),
        (_wrong_row(evaluation, int(index)) for index in wrong),
    )
    (folder / "wrong.html").write_text(_wrong_page(evaluation, wrong), encoding="utf-8", errors="backslashreplace")
    _write_table(folder / "unreadable.csv", ("photo", "reason"), evaluation.unreadable)


def _wrong_row(evaluation: Evaluation, index: int) -> tuple[str, str, str, str, str, int]:
    label, answer = int(evaluation.labels[index]), int(evaluation.answered[index])
    return (
        str(evaluation.paths[index]),
        evaluation.classes[label],
        evaluation.classes[answer],
        f"{evaluation.probabilities[index, answer]:.4f}",
        f"{evaluation.probabilities[index, label]:.4f}",
        int(evaluation.ranks[index]) + 1,
    )


def _wrong_page(evaluation: Evaluation, wrong: np.ndarray) -> str:
    name = html.escape(evaluation.network)
    figures = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        f"<title>{name}: the most confidently wrong photos</title>",
        "<style>:root{color-scheme:light dark}body{font:15px system-ui,sans-serif;margin:24px}",
        "main{display:flex;flex-wrap:wrap;gap:24px 16px}figure{margin:0;width:168px}img{max-width:160px}",
        "figcaption{margin-top:8px;overflow-wrap:anywhere}small{opacity:.7}</style></head><body>",
        f"<h1>{name}: the most confidently wrong photos</h1>",
        f"<p>{len(wrong)} of {len(evaluation.paths)} photos have a wrong first answer; "
        f"the {min(len(wrong), MOST_SHOWN)} most confident are shown.</p><main>",
    ]
    for index in wrong[:MOST_SHOWN]:
        path, label, answer, probability, own, _ = _wrong_row(evaluation, int(index))
        figures.append(
            f"<figure>{_thumbnail(evaluation.paths[index])}<figcaption><b>{html.escape(readable(answer))}</b> "
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
