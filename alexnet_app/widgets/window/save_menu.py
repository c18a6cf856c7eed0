"""The Save menu: what is shown, as files for reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from alexnet_app.pictures.saved_kernels import kernel_picture
from alexnet_app.session.saving import file_name, save_activations, save_answer, save_picture, save_pixels
from alexnet_app.session.session import Session


class SaveMenu(QMenu):
    """One entry for each thing that can be saved; what is not there yet is greyed.

    Attributes:
        folder: where the dialogs begin; follows the user.

    Signals:
        saved(str): a file was written.
    """

    saved = Signal(str)

    def __init__(
        self, session: Session, view: Callable[[], QWidget | None], parent: QWidget | None = None, folder: str = ""
    ) -> None:
        """`view` gives the widget that "this view" means at the moment."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._dialog: QFileDialog | None = None
        self.folder = folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.setTitle(self.tr("Save"))
        self.setToolTipsVisible(True)
        self.view_action = self._add(self.tr("This view as a picture ..."), self.save_view, QKeySequence("Ctrl+S"))
        self.copy_action = self._add(self.tr("Copy this view"), self.copy_view, QKeySequence("Ctrl+Shift+C"))
        self.addSeparator()
        self.answer_action = self._add(self.tr("Answer as a table (CSV, NPZ) ..."), self.save_answer)
        self.maps_action = self._add(self.tr("Activations (NPZ, CSV) ..."), self.save_activations)
        self.kernels_action = self._add(self.tr("Kernel sheet as a picture ..."), self.save_kernels)
        self.kernels_action.setToolTip(self.tr("All kernels of conv1, or every slice of the chosen unit"))
        for signal in (
            session.answers.classification_changed,
            session.selection.maps_changed,
            session.selection.kernels_changed,
            session.selection.layer_changed,
        ):
            signal.connect(self._show_what_is_there)
        self._show_what_is_there()

    def _add(self, text: str, slot: Callable[[], None], keys: QKeySequence | None = None) -> QAction:
        action = self.addAction(text)
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    @Slot()
    def _show_what_is_there(self) -> None:
        session = self._session
        self.answer_action.setEnabled(session.answers.classification is not None)
        self.maps_action.setEnabled(session.selection.maps is not None)
        self.kernels_action.setEnabled(session.selection.kernels is not None)
        layer = session.selection.layer
        self.maps_action.setText(
            self.tr("Activations of {layer} (NPZ, CSV) ...").format(layer=layer)
            if layer
            else self.tr("Activations (NPZ, CSV) ...")
        )

    @Slot()
    def save_view(self) -> None:
        view = self._view()
        if view is not None:
            # Taken now: the dialog may lie over it, and a live view would go on.
            image = view.grab().toImage()
            self._ask(self._name(self._session.selection.layer), self._pictures, lambda path: save_picture(image, path))

    @Slot()
    def copy_view(self) -> None:
        view = self._view()
        if view is not None:
            QGuiApplication.clipboard().setImage(view.grab().toImage())

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
        dialog = QFileDialog(self.parentWidget(), self.tr("Save"), self.folder)
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
            self._session.problems.tell(self.tr("{name} could not be saved.").format(name=path.name), str(error))
        else:
            self.saved.emit(str(path))
