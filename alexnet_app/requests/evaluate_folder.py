"""The questions of the tab Evaluation: what the network answers to every photo of a folder, and its files."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np

from alexnet_app.requests.folder_progress import told
from alexnet_app.requests.request import Progress, Request
from model.evaluation.answer_table import AnswerTable, evaluated_table, unlabelled_table
from model.networks.card import Card
from model.photos.folder_listing import photo_files
from model.photos.photo_list import DatasetError, PhotoList, list_class_folders


class Evaluated(Protocol):
    """What is needed of a loaded network."""

    @property
    def card(self) -> Card: ...  # pragma: no cover

    def probabilities(self, pixels: np.ndarray) -> np.ndarray: ...  # pragma: no cover


@dataclass(frozen=True, eq=False)
class EvaluatedFolder:
    """The answers to a folder's photos.

    Attributes:
        folder: it.
        table: the answers.
        note: why the photos' classes are not known; empty where they are.
    """

    folder: Path
    table: AnswerTable
    note: str


@dataclass(frozen=True, eq=False)
class EvaluateFolder(Request):
    """The network's answer to every photo of a folder; in folders named after its classes, how often it is wrong.

    Attributes:
        folder: of class folders, or of photos whose classes are not known.
        views: 1 or 10 of each photo.
    """

    in_background: ClassVar[bool] = True

    folder: Path
    views: int = 1

    def answer(self, network: Evaluated) -> Generator[Progress, None, EvaluatedFolder]:
        yield Progress(0)
        # Brings keras, which the window's process never loads.
        answering = import_module("model.evaluation.answering")
        card = network.card
        photos, note = _labelled(self.folder, card)
        if photos is not None:
            steps = answering.answer_in_steps(network.probabilities, card, photos.paths, self.folder, self.views)
            answers = yield from told(steps)
            evaluation = answering.evaluation_of(answers, card, photos, self.views)
            return EvaluatedFolder(self.folder, evaluated_table(evaluation, card.not_sure_below), "")
        paths = photo_files(self.folder)
        if not paths:
            raise answering.EvaluationError(f"{self.folder}: expected photos in it. Received: an empty folder")
        answers = yield from told(
            answering.answer_in_steps(network.probabilities, card, paths, self.folder, self.views)
        )
        readable = tuple(paths[index] for index in answers.kept)
        table = unlabelled_table(card, readable, answers.probabilities, answers.unreadable, self.views)
        return EvaluatedFolder(self.folder, table, note)


def _labelled(folder: Path, card: Card) -> tuple[PhotoList | None, str]:
    """The photos with their classes, or why these are not known."""
    try:
        return list_class_folders(folder, card.classes), ""
    except DatasetError as problem:
        return None, str(problem)


@dataclass(frozen=True, eq=False)
class WriteTable(Request):
    """Writes answers to files: `folder` of a report as `model.evaluate --report` makes it, or a table as CSV.

    Attributes:
        path: the report's folder, or the table's file.
        as_report: which of the two.
    """

    in_background: ClassVar[bool] = True

    table: AnswerTable
    path: Path
    as_report: bool

    def answer(self, _network: Any) -> Generator[Progress, None, Path]:
        yield Progress(0)
        report = import_module("model.evaluation.report")
        if self.as_report:
            report.write_report(self.table, self.path)
        else:
            report.write_answers(self.table, self.path)
        return self.path
