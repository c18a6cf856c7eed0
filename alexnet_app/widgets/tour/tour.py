"""The guided tour on the live window: it brings what a step speaks of to the front, frames it, and says what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from alexnet_app.session.session import Session
from alexnet_app.settings import Settings
from alexnet_app.widgets.tour.highlight import Highlight
from alexnet_app.widgets.tour.steps import NO_SUCH_LAYER, STEPS, Part, Step
from alexnet_app.widgets.tour.tour_panel import TourPanel
from alexnet_app.widgets.window.view_tabs import ViewTabs
from model.geometry import LayerDescription
from model.patterns.registry import get_pattern

_REMEMBERED = "tour_step"


def translated(text: str) -> str:
    """A text of the steps in the user's language."""
    return QCoreApplication.translate("tour", text)


class Tour(QObject):
    """Starts where it was left.

    Args:
        session: whose layers are chosen.
        settings: remember the step.
        window: the words and the frame lie over it.
        views: the tabs.
        parts: of the window, by the names that steps have for them.
    """

    def __init__(
        self, session: Session, settings: Settings, window: QWidget, views: ViewTabs, parts: Mapping[Part, QWidget]
    ) -> None:
        super().__init__(window)
        self._session, self._settings = session, settings
        self._window, self._views, self._parts = window, views, parts
        self._index = 0
        self.highlight = Highlight(window)
        self.panel = TourPanel(window)
        self.panel.back.connect(self.back)
        self.panel.forward.connect(self.forward)
        self.panel.left.connect(self.leave)
        self.panel.picture_wanted.connect(self._show_picture)
        session.photos.changed.connect(self._photo_changed)
        session.network.changed.connect(self._words_again)

    @property
    def is_open(self) -> bool:
        return not self.panel.isHidden()

    @property
    def step(self) -> Step:
        """Where it stands."""
        return STEPS[self._index]

    @Slot()
    def start(self) -> None:
        """Comes back to the step where it was left; the first one at first."""
        names = [step.name for step in STEPS]
        last = self._settings.choice(_REMEMBERED)
        self._go_to(names.index(last) if last in names else 0)
        self.panel.next_button.setFocus()

    @Slot()
    def forward(self) -> None:
        if self._index + 1 < len(STEPS):
            self._go_to(self._index + 1)
        else:
            self._settings.set_choice(_REMEMBERED, "")
            self.close()

    @Slot()
    def back(self) -> None:
        self._go_to(max(0, self._index - 1))

    @Slot()
    def leave(self) -> None:
        """Until another time."""
        self.close()

    def close(self) -> None:
        had_focus = self.panel.isAncestorOf(self._window.focusWidget()) if self._window.focusWidget() else False
        self.panel.hide()
        self.highlight.show_around(None)
        if had_focus:
            self._parts["network"].setFocus()

    def _go_to(self, index: int) -> None:
        self._index = index
        step = self.step
        self._settings.set_choice(_REMEMBERED, step.name)
        layer = self._layer(step)
        if layer is not None:
            self._session.selection.choose_layer(layer.name)
        if step.view:
            self._views.show_view(step.view)
        self.highlight.show_around(self._parts[step.part])
        self._show_words()
        self.panel.raise_()
        self.panel.show()
        self.panel.fit()

    def _show_words(self) -> None:
        step, panel, card = self.step, self.panel, self._session.network.card
        panel.title.setText(translated(step.title))
        panel.number.setText(self.tr("{0} of {1}").format(self._index + 1, len(STEPS)))
        layer = self._layer(step)
        side = 227 if card is None else card.preprocessing.image_size
        if step.layers and layer is None and card is not None:
            panel.sentence.setText(translated(NO_SUCH_LAYER))
            panel.task.hide()
        else:
            panel.sentence.setText(translated(step.sentence).format(layer.name if layer is not None else side))
            panel.task.show()
        panel.task.setText("\N{RIGHTWARDS ARROW} " + translated(step.task))
        panel.setAccessibleDescription(f"{panel.sentence.text()} {translated(step.task)}")
        panel.picture.setVisible(self._session.photos.photo is None)
        panel.back_button.setEnabled(self._index > 0)
        panel.next_button.setText(self.tr("Done") if self._index + 1 == len(STEPS) else self.tr("Next"))
        panel.lie(step.place, self._place("network"), self._place("views"))

    def _place(self, part: Part) -> QRect:
        """Of a part, in pixels of the window."""
        widget = self._parts[part]
        return QRect(widget.mapTo(self._window, QPoint()), widget.size())

    def _layer(self, step: Step) -> LayerDescription | None:
        """The network's own layer that a step speaks of."""
        found = [layer for layer in self._session.network.layers if layer.kind in step.layers]
        return found[-1 if step.last else 0] if found else None

    @Slot()
    def _photo_changed(self) -> None:
        if self.is_open and not self.panel.picture.isHidden():
            self._words_again()

    @Slot()
    def _words_again(self) -> None:
        if self.is_open:
            self._show_words()
            self.panel.fit()

    @Slot()
    def _show_picture(self) -> None:
        digits = self._session.drawing.network_knows_digits
        self._session.patterns.show(get_pattern("digit-3" if digits else "grating-45-16"))
