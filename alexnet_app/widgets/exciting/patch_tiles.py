"""The patches that excite the chosen unit most, each with the unit's value; a click opens its photo there."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.pictures.images import image_of_colours
from alexnet_app.session.session import Session
from alexnet_app.widgets.shared.photo_tiles import PhotoTiles
from model.networks.results import readable


class PatchTiles(PhotoTiles):
    """Follows `session.exciting`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", session.thumbnails, parent)
        self._name = self.tr("Patches that excite the unit most")
        self._exciting = session.exciting
        self.chosen.connect(self._exciting.open)
        self._exciting.patches_changed.connect(self._show_patches)
        self._exciting.pictures_changed.connect(self._show_pictures)
        self._show_patches()
        self._show_pictures()

    @Slot()
    def _show_patches(self) -> None:
        patches = self._exciting.patches
        self.show_photos(
            [each.path for each in patches],
            [f"{significant(each.value)}  {readable(each.group)}".rstrip() for each in patches],
        )

    @Slot()
    def _show_pictures(self) -> None:
        self.show_images({place: image_of_colours(each) for place, each in self._exciting.pictures.items()})
