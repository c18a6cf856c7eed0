"""Changes to the photo on screen, live: what was changed, how the answer goes with it, and the adversarial step."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from alexnet_app.processes.background import Background
from alexnet_app.requests.fooling import ProbabilitiesOf, StepAway
from alexnet_app.requests.request import Request
from alexnet_app.session.answers import Answers
from alexnet_app.session.loaded_network import LoadedNetwork
from alexnet_app.session.opened.photos import Photos
from model.networks.results import Prediction
from model.perturbing.adversarial import AdversarialStep, photo_of_square
from model.perturbing.registry import PERTURBATIONS, perturbed
from model.photos.decoding import Photo
from model.photos.preprocessing import square_view

log = logging.getLogger(__name__)

SHORT_SIDE = 320
"""Photos are reduced to this before they are changed: more than a network sees, and quick to turn."""
CURVE_POINTS = 25
_CURVE_AFTER_MS = 350
_BRUSH = 0.06
"""Radius of the brush, in parts of the short side."""


@dataclass(frozen=True, eq=False)
class ProbabilityCurve:
    """The tracked class's probability over one change's whole range, the other changes as they are.

    Attributes:
        name: of the change.
        class_name: whose probability.
        amounts, probabilities: (n,).
    """

    name: str
    class_name: str
    amounts: np.ndarray
    probabilities: np.ndarray


@dataclass(frozen=True, eq=False)
class _CurveQuestion:
    """What is asked for a `ProbabilityCurve`."""

    request: ProbabilitiesOf
    name: str
    class_name: str
    amounts: np.ndarray


class Fooling(QObject):
    """Shows the changed photo in place of the photo, so that square, answer and maps follow as for live frames.

    Signals:
        changed(): amounts, or another photo to change.
        curve_changed(): there is a curve, another one, or none any more.
        step_changed(): the adversarial step likewise, or none will come of the one that was asked for.
        failed(problem): the step could not be made.
    """

    changed = Signal()
    curve_changed = Signal()
    step_changed = Signal()
    failed = Signal(str)

    def __init__(self, photos: Photos, network: LoadedNetwork, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos, self._network, self._answers = photos, network, answers
        self._working = Background("photo-changing", self)
        self._original: Photo | None = None
        self._small: np.ndarray | None = None
        self._tracked: Prediction | None = None
        self._amounts: dict[str, float] = {}
        self._strokes: list[tuple[float, float]] = []
        self._active = ""
        self._curve: ProbabilityCurve | None = None
        self._step: AdversarialStep | None = None
        self._asked_curve: _CurveQuestion | None = None
        self._asked_step: StepAway | None = None
        self._showing = self._under_way = self._again = False
        self._version = 0
        self._curve_timer = QTimer(self)
        self._curve_timer.setSingleShot(True)
        self._curve_timer.setInterval(_CURVE_AFTER_MS)
        self._curve_timer.timeout.connect(self._want_curve)
        photos.changed.connect(self._photo_changed)
        network.changed.connect(self._network_changed)
        network.replied.connect(self._replied)
        network.failed.connect(self._not_replied)

    @property
    def possible(self) -> bool:
        """Whether there is a photo that stands still."""
        return self._photos.photo is not None and not self._answers.live

    @property
    def is_changed(self) -> bool:
        """Whether the photo on screen is a changed one."""
        return self._original is not None

    @property
    def active(self) -> str:
        """The change that was moved last."""
        return self._active

    @property
    def curve(self) -> ProbabilityCurve | None:
        return self._curve

    @property
    def step(self) -> AdversarialStep | None:
        return self._step

    def amount(self, name: str) -> float:
        """Of a change; its neutral number where it is not used."""
        return self._amounts.get(name, PERTURBATIONS[name].neutral)

    def set_amount(self, name: str, amount: float) -> None:
        """Changes the photo by so much. Raises ValueError for a number outside the range."""
        perturbation = PERTURBATIONS[name]
        if not perturbation.lowest <= amount <= perturbation.highest:
            raise ValueError(
                f"{name}: expected {perturbation.lowest:g} to {perturbation.highest:g}. Received: {amount!r}"
            )
        if not self._begin() or amount == self.amount(name):
            return
        self._amounts[name] = amount
        if amount == perturbation.neutral:
            del self._amounts[name]
        if name != self._active:
            self._active = name
            self._drop_curve()
        self._changed()

    def paint(self, x: float, y: float) -> None:
        """Covers a spot of the photo with grey; x and y from 0 to 1 of its width and height."""
        if self._begin():
            self._strokes.append((x, y))
            self._changed()

    def reset(self) -> None:
        """Shows the photo as it was."""
        original = self._original
        self._forget()
        if original is not None:
            self._show(original.pixels, original.name)
        self.changed.emit()

    def step_away(self, epsilon: int) -> None:
        """Asks for an adversarial step from the square that the network sees now."""
        square = self._answers.square
        if square is not None and self._begin():
            self._asked_step = StepAway(square.pixels, epsilon)
            self._network.ask(self._asked_step)

    def close(self) -> None:
        self._curve_timer.stop()
        self._working.close()

    # The changed photo

    def _begin(self) -> bool:
        if not self.possible:
            return False
        if self._original is None:
            self._original, self._small = self._photos.photo, None
            answer = self._answers.classification
            self._tracked = None if answer is None else answer.top(1)[0]
        return True

    def _changed(self) -> None:
        self._version += 1
        self._drop_step()
        self._curve_timer.start()
        self._render()
        self.changed.emit()

    def _render(self) -> None:
        """One photo is changed at a time; of the amounts that come meanwhile the newest are next."""
        if self._under_way:
            self._again = True
            return
        original, small, amounts, strokes = self._original, self._small, dict(self._amounts), list(self._strokes)
        if original is None:
            return
        self._under_way, self._again = True, False

        def work() -> tuple[np.ndarray, np.ndarray]:
            reduced = _reduced(original.pixels) if small is None else small
            return reduced, _covered(perturbed(reduced, amounts), strokes)

        def done(result: tuple[np.ndarray, np.ndarray]) -> None:
            self._under_way = False
            if self._original is original:
                self._small = result[0]
                self._show(result[1], original.name)
            if self._again:
                self._render()

        def failed(error: Exception) -> None:
            self._under_way = False
            log.error("the photo could not be changed", exc_info=error)

        self._working.run(work, done, failed)

    def _show(self, pixels: np.ndarray, name: str) -> None:
        self._showing = True
        try:
            self._photos.show_frame(pixels, name)
        finally:
            self._showing = False

    def _forget(self) -> None:
        self._original = self._small = self._tracked = None
        self._amounts.clear()
        self._strokes.clear()
        self._active = ""
        self._version += 1
        self._curve_timer.stop()
        self._drop_curve()
        self._drop_step()

    @Slot()
    def _photo_changed(self) -> None:
        if not self._showing:
            self._forget()
            self.changed.emit()

    @Slot()
    def _network_changed(self) -> None:
        # Another network answers the changed photo; curve and step were the one before's.
        self._tracked = None
        self._drop_curve()
        self._drop_step()

    # The curve

    @Slot()
    def _want_curve(self) -> None:
        card, small, name, version = self._network.card, self._small, self._active, self._version
        if self._tracked is None and self._answers.classification is not None:
            self._tracked = self._answers.classification.top(1)[0]
        tracked = self._tracked
        if card is None or tracked is None or not name:
            return
        if small is None:
            self._curve_timer.start()  # the first change is still on its way
            return
        amounts, strokes, fit = dict(self._amounts), list(self._strokes), self._answers.fit
        steps = PERTURBATIONS[name].steps(CURVE_POINTS)

        def work() -> np.ndarray | None:
            squares = []
            for amount in steps:
                if version != self._version:
                    return None  # the slider has moved on
                pixels = _covered(perturbed(small, {**amounts, name: float(amount)}), strokes)
                squares.append(square_view(pixels, card.preprocessing, fit).pixels)
            return np.stack(squares)

        def done(squares: np.ndarray | None) -> None:
            if squares is not None and version == self._version and self._network.card is card:
                self._asked_curve = _CurveQuestion(ProbabilitiesOf(squares), name, tracked.name, steps)
                self._network.ask(self._asked_curve.request)

        self._working.run(work, done, lambda error: log.error("no curve", exc_info=error))

    def _set_curve(self, curve: ProbabilityCurve | None) -> None:
        if curve is not self._curve:
            self._curve = curve
            self.curve_changed.emit()

    def _drop_curve(self) -> None:
        self._asked_curve = None
        self._set_curve(None)

    # What comes back

    @Slot(object, object)
    def _replied(self, request: Request, reply: Any) -> None:
        card, asked = self._network.card, self._asked_curve
        if card is None:
            return
        if asked is not None and request is asked.request:
            self._asked_curve = None
            index = card.classes.index(asked.class_name)
            self._set_curve(ProbabilityCurve(asked.name, asked.class_name, asked.amounts, reply[:, index]))
        elif self._asked_step is not None and request is self._asked_step:
            self._asked_step = None
            self._show(photo_of_square(reply.pixels, card.preprocessing, self._answers.fit), self._photos.name)
            self._step = reply
            self.step_changed.emit()
            self.changed.emit()

    @Slot(object, str, str)
    def _not_replied(self, request: Request, problem: str, _details: str) -> None:
        if self._asked_step is not None and request is self._asked_step:
            self._asked_step = None
            self.failed.emit(problem)

    def _drop_step(self) -> None:
        """The step that was made, or asked for, is not from what is on screen now."""
        if self._step is not None or self._asked_step is not None:
            self._step = self._asked_step = None
            self.step_changed.emit()


def _reduced(pixels: np.ndarray) -> np.ndarray:
    height, width = pixels.shape[:2]
    factor = SHORT_SIDE / min(height, width)
    if factor >= 1:
        return pixels
    size = max(1, round(width * factor)), max(1, round(height * factor))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0))


def _covered(pixels: np.ndarray, strokes: list[tuple[float, float]]) -> np.ndarray:
    """Grey discs at the strokes."""
    if not strokes:
        return pixels
    height, width = pixels.shape[:2]
    radius = _BRUSH * min(height, width)
    y, x = np.mgrid[0:height, 0:width] + 0.5
    hidden = np.zeros((height, width), bool)
    for across, down in strokes:
        hidden |= (x - across * width) ** 2 + (y - down * height) ** 2 <= radius**2
    covered = pixels.copy()
    covered[hidden] = 128
    return covered
