"""The views of the window. One entry is all there is to add: tab, key, `--tab`, help and settings follow from it.

No Qt here: the command line reads the names before it is known whether Qt can be loaded.
"""

from __future__ import annotations

from dataclasses import dataclass

from alexnet_app.widgets.window.translation_marks import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class View:
    """A tab.

    Attributes:
        name: for settings and the command line.
        title: on the tab.
        sentence: what it shows, for the tooltip and the help sheet.
        widget: "package.module:Class", a `TabView` made from (session, parent) when its tab is first shown.
    """

    name: str
    title: str
    sentence: str
    widget: str


VIEWS: tuple[View, ...] = (
    View(
        "maps",
        QT_TRANSLATE_NOOP("views", "Feature maps"),
        QT_TRANSLATE_NOOP("views", "Where each unit of the chosen layer found its pattern in this photo"),
        "alexnet_app.widgets.units.feature_maps_view:FeatureMapsView",
    ),
    View(
        "kernels",
        QT_TRANSLATE_NOOP("views", "Kernels"),
        QT_TRANSLATE_NOOP("views", "The patterns that the chosen layer has learned"),
        "alexnet_app.widgets.kernels.kernels_view:KernelsView",
    ),
    View(
        "why",
        QT_TRANSLATE_NOOP("views", "Why"),
        QT_TRANSLATE_NOOP("views", "Which part of the photo made the answer, and whether that can be trusted"),
        "alexnet_app.widgets.why.why_view:WhyView",
    ),
    View(
        "arithmetic",
        QT_TRANSLATE_NOOP("views", "Arithmetic"),
        QT_TRANSLATE_NOOP("views", "What the chosen unit's number was computed from, down to the photo's pixels"),
        "alexnet_app.widgets.arithmetic.arithmetic_view:ArithmeticView",
    ),
    View(
        "fooling",
        QT_TRANSLATE_NOOP("views", "Try to fool it"),
        QT_TRANSLATE_NOOP(
            "views", "Turn, blur, darken or cover the photo, or attack the network, and watch the answer"
        ),
        "alexnet_app.widgets.fooling.fooling_view:FoolingView",
    ),
    View(
        "dream",
        QT_TRANSLATE_NOOP("views", "Dream"),
        QT_TRANSLATE_NOOP("views", "What the chosen unit would like to see: a picture drawn to excite it"),
        "alexnet_app.widgets.dream.dream_view:DreamView",
    ),
    View(
        "compare",
        QT_TRANSLATE_NOOP("views", "Compare"),
        QT_TRANSLATE_NOOP("views", "Two photos, or two networks on one photo: answers, maps of a layer, difference"),
        "alexnet_app.widgets.compare.compare_view:CompareView",
    ),
    View(
        "evaluation",
        QT_TRANSLATE_NOOP("views", "Evaluation"),
        QT_TRANSLATE_NOOP("views", "How often the network is wrong on a folder of class folders, and where"),
        "alexnet_app.widgets.evaluation.evaluation_view:EvaluationView",
    ),
    View(
        "alike",
        QT_TRANSLATE_NOOP("views", "Alike"),
        QT_TRANSLATE_NOOP("views", "Which photos of a folder the network finds like this one, and a map of all"),
        "alexnet_app.widgets.alike.alike_view:AlikeView",
    ),
    View(
        "training",
        QT_TRANSLATE_NOOP("views", "Train"),
        QT_TRANSLATE_NOOP("views", "Teach it your own things: record or drop photos, train a network, try it"),
        "alexnet_app.widgets.training.training_view:TrainingView",
    ),
    View(
        "exciting",
        QT_TRANSLATE_NOOP("views", "Exciting"),
        QT_TRANSLATE_NOOP("views", "The nine patches of a folder's photos that excite the chosen unit most"),
        "alexnet_app.widgets.exciting.exciting_view:ExcitingView",
    ),
)


def view_names() -> tuple[str, ...]:
    """What `--tab` takes, the view of the first start first."""
    return tuple(view.name for view in VIEWS)


def view_key(index: int) -> str:
    """The key that brings a view to the front; none from the eleventh on."""
    return f"Ctrl+{(index + 1) % 10}" if index < 10 else ""
