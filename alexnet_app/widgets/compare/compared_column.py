"""One side of a comparison: the square, the answer's bars, the sheet of maps."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alexnet_app.widgets.answers.score_bars import ScoreRow
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from model.networks.results import Classification

ROWS = 3
_SQUARE = 80


class ComparedColumn(QWidget):
    """`title`, `square`, `rows` and `sheet` are its parts; `name` is what a screen reader calls it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QuietLabel()
        self.square = FittedPicture(self.tr("{0}: photo").format(name))
        self.sheet = FittedPicture(self.tr("{0}: maps").format(name))
        self.rows = [ScoreRow(place == 0) for place in range(ROWS)]
        self.square.setMaximumHeight(_SQUARE)
        # On a small screen both give way.
        self.square.setMinimumHeight(24)
        self.sheet.setMinimumHeight(56)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.square)
        for row in self.rows:
            row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(row)
        column.addWidget(self.sheet, 1)

    def show_answer(self, title: str, pixels: np.ndarray | None, answer: Classification | None, words: str) -> None:
        """`words` stand in the photo's place where there is none."""
        self.title.setText(title)
        if pixels is None:
            self.square.show_words("")
        else:
            self.square.show_pixels(pixels)
        predictions = () if answer is None else answer.top(ROWS)
        for place, row in enumerate(self.rows):
            if answer is not None and place < len(predictions):
                row.show_prediction(predictions[place], answer.is_sure)
            else:
                row.show_words(words if place == 0 else "")

    def show_sheet(self, image: QImage | None, words: str) -> None:
        if image is None:
            self.sheet.show_words(words)
        else:
            self.sheet.show_image(image)
