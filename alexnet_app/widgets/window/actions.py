"""What the window can be told to do. One entry is all there is to add: menus, toolbar, keys and help follow from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QGuiApplication, QKeySequence

from alexnet_app.session.opened.patterns import TURN_DEGREES
from alexnet_app.session.session import Session
from alexnet_app.widgets.window.translation_marks import QT_TRANSLATE_NOOP
from alexnet_app.widgets.window.window_parts import WindowParts

Key = QKeySequence.StandardKey | str
Menu = Literal["", "main", "save", "network", "patterns"]
Group = Literal["photos", "network", "live", "window"]
_KEY = QKeySequence.StandardKey


def _always(_session: Session) -> bool:
    return True


@dataclass(frozen=True)
class Action:
    """One thing to do.

    Attributes:
        name: of the entry.
        text: in a menu or on a button.
        sentence: what it does, for the tooltip and the help sheet.
        do: does it.
        keys: that start it from anywhere in the window; the help sheet names the first of each.
        group: of the help sheet.
        menu: in which menu it stands; "" for none.
        apart: a line above it in the menu.
        toolbar: whether it has a button there.
        enabled: whether it can be done now; asked again whenever the session changes.
        everywhere: its keys act even where a text field has the focus and would take them for itself.
    """

    name: str
    text: str
    sentence: str
    do: Callable[[WindowParts], object]
    keys: tuple[Key, ...] = ()
    group: Group = "window"
    menu: Menu = ""
    apart: bool = False
    toolbar: bool = False
    enabled: Callable[[Session], bool] = _always
    everywhere: bool = False


ACTIONS: tuple[Action, ...] = (
    Action(
        "open",
        QT_TRANSLATE_NOOP("actions", "Open ..."),
        QT_TRANSLATE_NOOP("actions", "Open photos"),
        lambda parts: parts.opening.open_dialog(),
        (_KEY.Open,),
        "photos",
        toolbar=True,
    ),
    Action(
        "folder",
        QT_TRANSLATE_NOOP("actions", "Open a folder ..."),
        QT_TRANSLATE_NOOP("actions", "Open a folder of photos: all of them, and what the tabs find out about a folder"),
        lambda parts: parts.opening.folder_dialog(),
        ("Ctrl+Shift+F",),
        "photos",
        "main",
    ),
    Action(
        "paste",
        QT_TRANSLATE_NOOP("actions", "Paste"),
        QT_TRANSLATE_NOOP("actions", "Paste a picture, a file or an address"),
        lambda parts: parts.opening.paste(),
        (_KEY.Paste,),
        "photos",
        toolbar=True,
    ),
    Action(
        "video",
        QT_TRANSLATE_NOOP("actions", "Video ..."),
        QT_TRANSLATE_NOOP("actions", "Open a video file"),
        lambda parts: parts.opening.video_dialog(),
        ("Ctrl+Shift+O",),
        "photos",
        toolbar=True,
    ),
    Action(
        "draw",
        QT_TRANSLATE_NOOP("actions", "Draw a digit"),
        QT_TRANSLATE_NOOP("actions", "Draw a digit with the mouse; answer and maps follow"),
        lambda parts: parts.session.drawing.open(),
        ("Ctrl+D",),
        "photos",
        "main",
    ),
    Action(
        "previous_photo",
        QT_TRANSLATE_NOOP("actions", "Photo before"),
        QT_TRANSLATE_NOOP("actions", "The photo before"),
        lambda parts: parts.session.photos.previous(),
        ("PgUp",),
        "photos",
    ),
    Action(
        "next_photo",
        QT_TRANSLATE_NOOP("actions", "Next photo"),
        QT_TRANSLATE_NOOP("actions", "The next photo"),
        lambda parts: parts.session.photos.next(),
        ("PgDown",),
        "photos",
    ),
    Action(
        "save_view",
        QT_TRANSLATE_NOOP("actions", "This view as a picture ..."),
        QT_TRANSLATE_NOOP("actions", "Save this view as a picture: all of it, with its legend"),
        lambda parts: parts.saving.save_view(),
        ("Ctrl+S",),
        "photos",
        "save",
    ),
    Action(
        "save_figure",
        QT_TRANSLATE_NOOP("actions", "Figure for a report (PNG, SVG, PDF) ..."),
        QT_TRANSLATE_NOOP("actions", "The photo with its square, the answer and this view, with legend and caption"),
        lambda parts: parts.saving.save_figure(),
        ("Ctrl+Shift+S",),
        "photos",
        "save",
        enabled=lambda session: session.photos.photo is not None or session.selection.kernels is not None,
    ),
    Action(
        "copy_view",
        QT_TRANSLATE_NOOP("actions", "Copy this view"),
        QT_TRANSLATE_NOOP("actions", "Copy this view as a picture"),
        lambda parts: parts.saving.copy_view(),
        ("Ctrl+Shift+C",),
        "photos",
        "save",
    ),
    Action(
        "save_answer",
        QT_TRANSLATE_NOOP("actions", "Answer as a table (CSV, NPZ) ..."),
        QT_TRANSLATE_NOOP("actions", "Every class with its probability"),
        lambda parts: parts.saving.save_answer(),
        menu="save",
        apart=True,
        enabled=lambda session: session.answers.classification is not None,
    ),
    Action(
        "save_activations",
        QT_TRANSLATE_NOOP("actions", "Activations of this layer (NPZ, CSV) ..."),
        QT_TRANSLATE_NOOP("actions", "Every value of the chosen layer for this photo"),
        lambda parts: parts.saving.save_activations(),
        menu="save",
        enabled=lambda session: session.selection.maps is not None,
    ),
    Action(
        "save_kernels",
        QT_TRANSLATE_NOOP("actions", "Kernel sheet as a picture ..."),
        QT_TRANSLATE_NOOP("actions", "All kernels of conv1, or every slice of the chosen unit"),
        lambda parts: parts.saving.save_kernels(),
        menu="save",
        enabled=lambda session: session.selection.kernels is not None,
    ),
    Action(
        "turn_grating_left",
        QT_TRANSLATE_NOOP("actions", "Turn the grating left"),
        QT_TRANSLATE_NOOP("actions", "Turn the grating left, as the mouse wheel over the photo does"),
        lambda parts: parts.session.patterns.turn(TURN_DEGREES),
        ("[",),
        "photos",
        "patterns",
        apart=True,
        enabled=lambda session: session.patterns.grating is not None,
    ),
    Action(
        "turn_grating_right",
        QT_TRANSLATE_NOOP("actions", "Turn the grating right"),
        QT_TRANSLATE_NOOP("actions", "Turn the grating right"),
        lambda parts: parts.session.patterns.turn(-TURN_DEGREES),
        ("]",),
        "photos",
        "patterns",
        enabled=lambda session: session.patterns.grating is not None,
    ),
    Action(
        "previous_layer",
        QT_TRANSLATE_NOOP("actions", "Layer before"),
        QT_TRANSLATE_NOOP("actions", "The layer before"),
        lambda parts: parts.session.selection.previous_layer(),
        ("Ctrl+Left",),
        "network",
        everywhere=True,
    ),
    Action(
        "next_layer",
        QT_TRANSLATE_NOOP("actions", "Next layer"),
        QT_TRANSLATE_NOOP("actions", "The next layer"),
        lambda parts: parts.session.selection.next_layer(),
        ("Ctrl+Right",),
        "network",
        everywhere=True,
    ),
    Action(
        "copy_address",
        QT_TRANSLATE_NOOP("actions", "Copy the unit's address"),
        QT_TRANSLATE_NOOP("actions", "Copy the unit's address, such as conv3/217"),
        lambda parts: QGuiApplication.clipboard().setText(parts.session.selection.address()),
        (_KEY.Copy,),
        "network",
        "main",
        apart=True,
    ),
    Action(
        "card",
        QT_TRANSLATE_NOOP("actions", "About this network ..."),
        QT_TRANSLATE_NOOP("actions", "Its classes, variant and measured errors"),
        lambda parts: parts.dialogs.show_card(),
        menu="network",
        enabled=lambda session: session.network.card is not None,
    ),
    Action(
        "networks",
        QT_TRANSLATE_NOOP("actions", "Rename, delete, show ..."),
        QT_TRANSLATE_NOOP("actions", "All networks on this computer: where they lie, other names, deleting"),
        lambda parts: parts.dialogs.show_networks(),
        menu="network",
    ),
    Action(
        "open_network",
        QT_TRANSLATE_NOOP("actions", "Open a trained network ..."),
        QT_TRANSLATE_NOOP("actions", "A folder with card.json and network.weights.h5"),
        lambda parts: parts.opening.network_dialog(),
        menu="network",
        apart=True,
    ),
    Action(
        "import_network",
        QT_TRANSLATE_NOOP("actions", "Import an ONNX file ..."),
        QT_TRANSLATE_NOOP("actions", "An AlexNet exported from another program"),
        lambda parts: parts.opening.import_dialog(),
        menu="network",
    ),
    Action(
        "more_networks",
        QT_TRANSLATE_NOOP("actions", "More networks ..."),
        QT_TRANSLATE_NOOP("actions", "Download the public AlexNets that know ImageNet's 1,000 classes"),
        lambda parts: parts.dialogs.show_downloads(),
        menu="network",
    ),
    Action(
        "help",
        QT_TRANSLATE_NOOP("actions", "Keys and terms"),
        QT_TRANSLATE_NOOP("actions", "All keys, and the terms of the field"),
        lambda parts: parts.dialogs.show_help(),
        ("F1", _KEY.HelpContents),
        menu="main",
        apart=True,
    ),
    Action(
        "tour",
        QT_TRANSLATE_NOOP("actions", "Guided tour"),
        QT_TRANSLATE_NOOP("actions", "Eight steps through the window; it goes on where you left it"),
        lambda parts: parts.tour.start(),
        menu="main",
    ),
    Action(
        "family_tree",
        QT_TRANSLATE_NOOP("actions", "Family tree"),
        QT_TRANSLATE_NOOP("actions", "From LeNet to AlexNet and on"),
        lambda parts: parts.dialogs.show_family_tree(),
        menu="main",
    ),
    Action(
        "side_by_side",
        QT_TRANSLATE_NOOP("actions", "Side by side"),
        QT_TRANSLATE_NOOP("actions", "LeNet-5 and AlexNet to one scale"),
        lambda parts: parts.dialogs.show_side_by_side(),
        menu="main",
    ),
    Action(
        "claims",
        QT_TRANSLATE_NOOP("actions", "The paper's claims"),
        QT_TRANSLATE_NOOP("actions", "What came out when its claims were tried again"),
        lambda parts: parts.dialogs.show_claims(),
        menu="main",
    ),
    Action(
        "about",
        QT_TRANSLATE_NOOP("actions", "About AlexNet"),
        QT_TRANSLATE_NOOP("actions", "What this program is, and its versions"),
        lambda parts: parts.dialogs.show_about(),
        menu="main",
    ),
    Action(
        "quit",
        QT_TRANSLATE_NOOP("actions", "Quit"),
        QT_TRANSLATE_NOOP("actions", "Quit"),
        lambda parts: parts.window.close(),
        ("Ctrl+Q", _KEY.Quit),
        menu="main",
        apart=True,
    ),
)


@dataclass(frozen=True)
class PartKey:
    """A key that a part of the window takes while it has the focus, or while something is open; for the help sheet."""

    keys: tuple[str, ...]
    sentence: str
    group: Group


PART_KEYS: tuple[PartKey, ...] = (
    PartKey(
        (QT_TRANSLATE_NOOP("actions", "Arrows"),),
        QT_TRANSLATE_NOOP("actions", "Move in what has the focus: layer, unit, point of the photo"),
        "network",
    ),
    PartKey(("Enter",), QT_TRANSLATE_NOOP("actions", "Large view of the unit"), "network"),
    PartKey(("Esc",), QT_TRANSLATE_NOOP("actions", "Back; take a mark or a message away"), "network"),
    PartKey(("Space",), QT_TRANSLATE_NOOP("actions", "Freeze, or hold; pause a video"), "live"),
    PartKey((",", "."), QT_TRANSLATE_NOOP("actions", "One frame back, one on"), "live"),
    PartKey(("Tab",), QT_TRANSLATE_NOOP("actions", "To the next part of the window"), "window"),
)
GROUPS: dict[Group, str] = {
    "photos": QT_TRANSLATE_NOOP("actions", "Photos"),
    "network": QT_TRANSLATE_NOOP("actions", "Network"),
    "live": QT_TRANSLATE_NOOP("actions", "Camera and video"),
    "window": QT_TRANSLATE_NOOP("actions", "Window"),
}
