"""Saving what is shown, as files for reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from alexnet_app.pictures.saved_kernels import kernel_picture
from alexnet_app.session.saving import file_name, save_activations, save_answer, save_picture, save_pixels
from alexnet_app.session.session import Session
from alexnet_app.widgets.figure.figure import figure_of
from alexnet_app.widgets.figure.writing import write_figure
from alexnet_app.widgets.shared.tab_view import TabView


class Saving(QObject):
    """Asks where, and writes there.

    Args:
        session: whose answer, activations and kernels are saved.
        view: gives what "this view" means at the moment.
        window: the dialogs are its.
        folder: where they begin; Pictures where it is empty.

    Attributes:
        folder: where the next dialog begins; follows the user.

    Signals:
        saved(str): a file was written.
    """

    saved = Signal(str)

    def __init__(self, session: Session, view: Callable[[], TabView], window: QWidget, folder: str = "") -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._window = window
        self._dialog: QFileDialog | None = None
        self.folder = folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)

    @Slot()
    def save_view(self) -> None:
        # Taken now: a live view would go on while the dialog is open.
        image = self._view().picture()
        self._ask(self._name(self._session.selection.layer), self._pictures, lambda path: save_picture(image, path))

    @Slot()
    def save_figure(self) -> None:
        # Taken now, as the view's picture is.
        figure = figure_of(self._session, self._view())
        filters = [self.tr("Picture, 300 dpi (*.png)"), self.tr("Drawing (*.svg)"), self.tr("Document (*.pdf)")]
        self._ask(self._name(self.tr("figure")), filters, lambda path: write_figure(figure, path))

    @Slot()
    def copy_view(self) -> None:
        QGuiApplication.clipboard().setImage(self._view().picture())

    @Slot()
    def save_answer(self) -> None:
        answer, photo = self._session.answers.classification, self._session.photos.name
        if answer is not None:
            filters = [self.tr("Table (*.csv)"), self.tr("NumPy arrays (*.npz)")]
            self._ask(self._name(self.tr("answer")), filters, lambda path: save_answer(answer, photo, path))

    @Slot()
    def save_activations(self) -> None:
        maps, photo, card = self._session.selection.maps, self._session.photos.name, self._session.network.card
        if maps is not None and card is not None:
            filters = [self.tr("NumPy arrays: every value (*.npz)"), self.tr("Table: figures of each unit (*.csv)")]
            self._ask(self._name(maps.layer), filters, lambda path: save_activations(maps, photo, card.name, path))

    @Slot()
    def save_kernels(self) -> None:
        kernels, unit, layer = (
            self._session.selection.kernels,
            self._session.selection.unit,
            self._session.selection.description,
        )
        card = self._session.network.card
        if kernels is None or layer is None or card is None:
            return
        name = file_name(card.name, kernels.layer, "kernels")
        self._ask(name, self._pictures, lambda path: save_pixels(kernel_picture(kernels, unit, layer.columns), path))

    @property
    def _pictures(self) -> list[str]:
        return [self.tr("Picture (*.png)")]

    def _name(self, what: str) -> str:
        return file_name(Path(self._session.photos.name).stem, what)

    def _ask(self, name: str, filters: list[str], save: Callable[[Path], None]) -> None:
        """Asks where, without a loop of its own, and saves there; what goes wrong becomes a problem of the session."""
        if self._dialog is not None:
            self._dialog.close()
        dialog = QFileDialog(self._window, self.tr("Save"), self.folder)
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)

        def follow_filter(chosen: str) -> None:
            dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))

        dialog.filterSelected.connect(follow_filter)
        follow_filter(filters[0])
        dialog.selectFile(f"{name}.{dialog.defaultSuffix()}")

        def finished(result: int) -> None:
            self._dialog = None
            chosen = dialog.selectedFiles() if result == QFileDialog.DialogCode.Accepted else []
            if chosen:
                self._save(Path(chosen[0]), save)

        dialog.finished.connect(finished)
        dialog.open()

    def _save(self, path: Path, save: Callable[[Path], None]) -> None:
        self.folder = str(path.parent)
        try:
            save(path)
        except (OSError, ValueError) as error:
            # An OSError's own text has numbers and quotes for programmers around what the system says.
            why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self._session.problems.tell_not_saved(path.name, why)
        else:
            self.saved.emit(str(path))
