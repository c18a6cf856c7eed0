"""A figure for a report: the photo with its square, the answer, what the view shows, and where all of it comes from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from alexnet_app.session.session import Session
from alexnet_app.widgets.dialogs.about_dialog import versions
from alexnet_app.widgets.grid.grid_and_panel import photo_and_network
from alexnet_app.widgets.shared.figure_body import FigureBody
from alexnet_app.widgets.shared.tab_view import TabView
from model.networks.results import Classification


@dataclass(frozen=True, eq=False)
class Figure:
    """All that is drawn.

    Attributes:
        photo: (height, width, 3) uint8 RGB; None without a photo.
        region: (left, top, right, bottom) of the square that the network sees, in the photo's pixels.
        answer: None where there is none for this photo.
        body: of the view; None where it has nothing for paper.
        caption: sentences below everything.
    """

    photo: np.ndarray | None
    region: tuple[float, float, float, float] | None
    answer: Classification | None
    body: FigureBody | None
    caption: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return self.photo is None and self.body is None


def figure_of(session: Session, view: TabView) -> Figure:
    """What the window shows now."""
    photo, square = session.photos.photo, session.answers.square
    body = view.figure_body()
    origin = [photo_and_network(session)]
    card = session.network.card
    if card is not None:
        origin.append(_tr("Variant {0}.").format(card.variant))
    if session.selection.layer:
        origin.append(_tr("Layer {0}, unit {1}.").format(session.selection.layer, session.selection.address()))
    name, version = versions()[0]
    origin.append(f"{name} {version}.")
    own = () if body is None else body.caption
    return Figure(
        None if photo is None else photo.pixels,
        None if square is None else square.region,
        session.answers.classification if session.answers.current else None,
        body,
        (*own, " ".join(origin)),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figure", text)
