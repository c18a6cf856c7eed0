"""The adversarial step: its strength, what it did to the answer, and the change itself, enlarged."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.map_picture import MapPicture
from model.networks.results import Classification, readable

_STRONGEST = 32
_PICTURE_SIDE = 116


class StepPanel(QWidget):
    """A button, its strength, and what came of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.epsilon = QSpinBox(self)
        self.epsilon.setRange(1, _STRONGEST)
        self.epsilon.setValue(2)
        self.epsilon.setSuffix(self.tr(" of 255"))
        self.epsilon.setAccessibleName(self.tr("Strength"))
        self.epsilon.setToolTip(self.tr("By how much any pixel may change"))
        self.button = QPushButton(self.tr("Step away"), self)
        self.button.setToolTip(
            self.tr(
                "Changes every pixel a little, each in the direction that hurts the answer\n"
                "(fast gradient sign method, Goodfellow and others 2014)"
            )
        )
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.picture = MapPicture(self)
        self.picture.set_pointable(False)
        self.picture.setAccessibleName(self.tr("The change, enlarged"))
        self.picture.setFixedSize(_PICTURE_SIDE, _PICTURE_SIDE)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.epsilon)
        row.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addLayout(row)
        words.addWidget(self.result)
        words.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(words, 1)
        whole.addWidget(self.picture)
        self.button.clicked.connect(self._step)
        session.fooling.step_changed.connect(self.refresh)
        session.fooling.changed.connect(self._allow)
        session.fooling.failed.connect(self.result.setText)
        session.answers.classification_changed.connect(self._allow)
        self.refresh()
        self._allow()

    @Slot()
    def _step(self) -> None:
        self.result.setText(self.tr("Working out the step ..."))
        self._session.fooling.step_away(self.epsilon.value())

    @Slot()
    def _allow(self) -> None:
        self.button.setEnabled(self._session.fooling.possible and self._session.answers.classification is not None)

    @Slot()
    def refresh(self) -> None:
        """Shows the step that was made, or none."""
        step = self._session.fooling.step
        self.picture.setVisible(step is not None)
        if step is None:
            self.result.setText(self.tr("One small step against the network: nobody sees it, but the answer changes."))
            return
        times = max(1, 127 // step.epsilon)
        self.picture.show_colours((128 + np.clip(step.change * times, -128, 127)).astype(np.uint8))
        self.result.setText(
            self.tr("{0} became {1}. Beside: the change, {2} times as strong; grey is none.").format(
                _best(step.before), _best(step.after), times
            )
        )


def _best(answer: Classification) -> str:
    best = answer.top(1)[0]
    return f"{readable(best.name)} ({best.probability:.1%})".replace("%", "\N{NO-BREAK SPACE}%")
