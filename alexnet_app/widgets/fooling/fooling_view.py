"""Try to fool it: change the photo with sliders, a brush or an adversarial step, and watch the answer go."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.widgets.fooling.brush_picture import BrushPicture
from alexnet_app.widgets.fooling.change_sliders import ChangeSliders, change_title, unit_words
from alexnet_app.widgets.fooling.curve_plot import CurvePlot
from alexnet_app.widgets.fooling.step_panel import StepPanel
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.tab_view import TabView
from model.networks.results import readable
from model.perturbing.registry import PERTURBATIONS


class FoolingView(TabView):
    """A tab. What is changed here is the photo on screen: answer and maps follow everywhere in the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sliders = ChangeSliders(session.fooling, self)
        self.brush = BrushPicture(session, self)
        self.plot = CurvePlot(self)
        self.step = StepPanel(session, self)
        self.reset = QPushButton(self.tr("The photo as it was"), self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._caption = QuietLabel(wraps=True)
        head = QHBoxLayout()
        head.addWidget(self._note, 1)
        head.addWidget(self.reset)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.sliders)
        left.addWidget(self.brush, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self._caption)
        right.addWidget(self.plot, 1)
        right.addSpacing(12)
        right.addWidget(self.step)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(left, 1)
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(body, 1)
        self.reset.clicked.connect(session.fooling.reset)
        self.brush.painted.connect(session.fooling.paint)
        session.fooling.changed.connect(self.refresh)
        session.fooling.curve_changed.connect(self.refresh)
        session.live.state_changed.connect(self.sliders.refresh)
        session.live.state_changed.connect(self.refresh)
        self.setFocusProxy(self.sliders.sliders["rotate"])
        self.refresh()

    @property
    def note(self) -> str:
        return self._note.text()

    @property
    def caption(self) -> str:
        """What the curve shows."""
        return self._caption.text()

    @Slot()
    def refresh(self) -> None:
        fooling = self._session.fooling
        self.reset.setEnabled(fooling.is_changed)
        if self._session.photos.photo is None:
            self._note.setText(self.tr("Drop a photo, then change it until the answer changes."))
        elif not fooling.possible:
            self._note.setText(self.tr("Freeze the picture first: only one that stands still can be changed."))
        else:
            self._note.setText(self.tr("Change the photo until the answer changes."))
        curve = fooling.curve
        self.plot.show_curve(curve, unit_words(PERTURBATIONS[curve.name]) if curve is not None else "")
        if curve is not None:
            self.plot.set_amount(fooling.amount(curve.name))
            title = change_title(PERTURBATIONS[curve.name])
            self._caption.setText(self.tr("Probability of {0} over: {1}").format(readable(curve.class_name), title))
        else:
            self._caption.setText(self.tr("The probability over a slider's range comes here."))

    def go_back(self) -> bool:
        """Escape: the photo as it was."""
        if not self._session.fooling.is_changed:
            return False
        self._session.fooling.reset()
        return True

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sliders.refresh()
        self.refresh()
