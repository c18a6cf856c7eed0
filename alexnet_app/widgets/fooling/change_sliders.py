"""One slider for each change of `model.perturbing.registry`."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from alexnet_app.session.questions.fooling import Fooling
from alexnet_app.translation.model_words import model_words
from model.perturbing.registry import PERTURBATIONS, Perturbation


def change_title(perturbation: Perturbation) -> str:
    return model_words(perturbation.title)


def amount_words(perturbation: Perturbation, amount: float) -> str:
    """Such as 40 %, 25°, 12."""
    return f"{amount:g}{unit_words(perturbation)}"


def unit_words(perturbation: Perturbation) -> str:
    """What stands behind a number: a sign for degrees follows at once, the others after a space."""
    return f"\N{NO-BREAK SPACE}{perturbation.unit}" if perturbation.unit == "%" else perturbation.unit


class ChangeSliders(QWidget):
    """Rows of title, slider and number; a slider has 100 steps or more, and its neutral number among them."""

    def __init__(self, fooling: Fooling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fooling = fooling
        self.sliders: dict[str, QSlider] = {}
        self._numbers: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, perturbation) in enumerate(PERTURBATIONS.items()):
            slider = QSlider(Qt.Orientation.Horizontal, self)
            # In tenths where a whole number would be a large step.
            slider.setRange(
                round(perturbation.lowest * _scale(perturbation)), round(perturbation.highest * _scale(perturbation))
            )
            slider.setPageStep(max(1, (slider.maximum() - slider.minimum()) // 20))
            slider.setMinimumWidth(80)
            slider.setAccessibleName(change_title(perturbation))
            slider.valueChanged.connect(partial(self._moved, perturbation))
            title = QLabel(change_title(perturbation), self)
            title.setBuddy(slider)
            number = QLabel(self)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            longest = max((perturbation.lowest, perturbation.highest), key=lambda each: len(f"{each:g}"))
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance(amount_words(perturbation, longest)) + 12)
            for column, part in enumerate((title, slider, number)):
                grid.addWidget(part, row, column)
            self.sliders[name], self._numbers[name] = slider, number
        fooling.changed.connect(self.refresh)
        self.refresh()

    def number(self, name: str) -> str:
        """What stands beside a slider."""
        return self._numbers[name].text()

    @Slot()
    def refresh(self) -> None:
        """Takes the numbers that are set."""
        for name, perturbation in PERTURBATIONS.items():
            slider = self.sliders[name]
            amount = self._fooling.amount(name)
            blocked = slider.blockSignals(True)
            slider.setValue(round(amount * _scale(perturbation)))
            slider.blockSignals(blocked)
            slider.setEnabled(self._fooling.possible)
            self._numbers[name].setText(amount_words(perturbation, amount))

    def _moved(self, perturbation: Perturbation, value: int) -> None:
        self._fooling.set_amount(perturbation.name, value / _scale(perturbation))


def _scale(perturbation: Perturbation) -> int:
    return 1 if perturbation.highest - perturbation.lowest >= 100 else 10
