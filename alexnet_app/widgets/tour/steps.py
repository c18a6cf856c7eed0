"""The guided tour: eight steps, each one sentence and one thing to do. All of the tour's words stand here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from alexnet_app.widgets.window.translation_marks import QT_TRANSLATE_NOOP

Part = Literal["photo", "network", "answer", "views"]
Place = Literal["left", "right", "top"]


@dataclass(frozen=True)
class Step:
    """One stop.

    Attributes:
        name: what the settings remember.
        title: a few words.
        sentence: what there is to see; {0} stands for the layer's name, or for the square's side where there is none.
        task: one thing to do.
        part: of the window, which is framed.
        place: where the words lie, so that they cover nothing that is needed now: over the answer, over the lower
            right, or over the drawing of the network.
        view: the tab that comes to the front; "" leaves it.
        layers: kinds of layers, of which the first or the last in the network is chosen; () leaves it.
        last: the last of them instead of the first.
    """

    name: str
    title: str
    sentence: str
    task: str
    part: Part
    place: Place
    view: str = ""
    layers: tuple[str, ...] = ()
    last: bool = False


STEPS: tuple[Step, ...] = (
    Step(
        "square",
        QT_TRANSLATE_NOOP("tour", "What the network sees"),
        QT_TRANSLATE_NOOP("tour", "The network never sees the whole photo, only this square of {0} × {0} pixels."),
        QT_TRANSLATE_NOOP("tour", "Switch between Crop, Stretch and Fit below the photo, and watch the answer."),
        "photo",
        "right",
    ),
    Step(
        "edges",
        QT_TRANSLATE_NOOP("tour", "Edges and colours"),
        QT_TRANSLATE_NOOP(
            "tour", "Nobody drew the kernels of {0}: they were learned, and most look for an edge or a colour."
        ),
        QT_TRANSLATE_NOOP(
            "tour", "Take a grating from Menu > Pictures to try, and turn the mouse wheel over it: other units answer."
        ),
        "views",
        "left",
        "kernels",
        ("convolution",),
    ),
    Step(
        "deeper",
        QT_TRANSLATE_NOOP("tour", "Deeper maps"),
        QT_TRANSLATE_NOOP(
            "tour", "Each position of {0} has seen a large part of the photo, so its units answer to parts of things."
        ),
        QT_TRANSLATE_NOOP("tour", "Click a point of the photo: the frame around it is all that one position sees."),
        "views",
        "left",
        "maps",
        ("convolution",),
        last=True,
    ),
    Step(
        "pooling",
        QT_TRANSLATE_NOOP("tour", "What pooling throws away"),
        QT_TRANSLATE_NOOP(
            "tour", "{0} makes one number of several neighbours, and forgets where exactly the pattern was."
        ),
        QT_TRANSLATE_NOOP("tour", "Step through the small map with the arrow keys: see what is left of each window."),
        "views",
        "left",
        "arithmetic",
        ("pooling", "mean_pooling"),
    ),
    Step(
        "dropout",
        QT_TRANSLATE_NOOP("tour", "What dropout is for"),
        QT_TRANSLATE_NOOP(
            "tour",
            "While it learned, {0} silenced units at random, so that none could rely on another; now all answer.",
        ),
        QT_TRANSLATE_NOOP(
            "tour", "Press Ctrl+Left and Ctrl+Right: the layer before has the same values, nothing is lost any more."
        ),
        "network",
        "left",
        "maps",
        ("dropout",),
    ),
    Step(
        "scores",
        QT_TRANSLATE_NOOP("tour", "What the last layer says"),
        QT_TRANSLATE_NOOP("tour", "{0} gives each class a score, and softmax makes probabilities of the scores."),
        QT_TRANSLATE_NOOP("tour", "Press 10 views: the answer becomes the mean over ten pieces of the photo."),
        "answer",
        "right",
        "arithmetic",
        ("dense",),
        last=True,
    ),
    Step(
        "why",
        QT_TRANSLATE_NOOP("tour", "Why this answer"),
        QT_TRANSLATE_NOOP("tour", "The map shows which part of the photo spoke for a class."),
        QT_TRANSLATE_NOOP("tour", "Click another bar of the answer, and see what spoke for that class."),
        "views",
        "top",
        "why",
    ),
    Step(
        "fooling",
        QT_TRANSLATE_NOOP("tour", "Try to fool it"),
        QT_TRANSLATE_NOOP("tour", "The answer may hang on things that you would hardly notice."),
        QT_TRANSLATE_NOOP("tour", "Move the sliders until the first answer is another one."),
        "views",
        "top",
        "fooling",
    ),
)
NO_SUCH_LAYER = QT_TRANSLATE_NOOP("tour", "This network has no such layer.")
"""In place of a step's sentence."""
