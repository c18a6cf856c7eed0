"""Exciting: the nine patches of a folder that excite the chosen unit most, and the sheet of a layer as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from alexnet_app.session.saving import file_name
from alexnet_app.session.session import Session
from alexnet_app.widgets.exciting.patch_tiles import PatchTiles
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.shades import answer_font
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.work_row import WorkRow
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from model.networks.results import readable


class ExcitingView(TabView):
    """A tab. `work` starts and stops, `unit` chooses the unit of the chosen layer, `tiles` are its patches."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._exciting = exciting = session.exciting
        self.work = WorkRow(session, exciting, self.tr("Search"), exciting.start)
        self.title = QLabel()
        self.unit = QSpinBox()
        self.save_button = QPushButton()
        self.words = QuietLabel()
        self.tiles = PatchTiles(session)
        self.empty = QLabel()
        self._stack = QStackedWidget()
        self._lay_out()

        self.work.folder_wanted.connect(self.folder_wanted)
        self.unit.valueChanged.connect(session.selection.choose_unit)
        self.save_button.clicked.connect(self._ask_sheet)
        exciting.saved.connect(lambda path: self.words.setText(self.tr("Saved: {0}").format(path)))
        exciting.changed.connect(self._show_state)
        exciting.progress_changed.connect(self._show_state)
        exciting.patches_changed.connect(self._show_unit)
        session.folder.changed.connect(self._show_state)
        session.selection.layer_changed.connect(self._show_unit)
        session.selection.unit_changed.connect(self._show_unit)
        session.network.changed.connect(self._show_unit)
        self._show_unit()

    def _lay_out(self) -> None:
        self.unit.setAccessibleName(self.tr("Unit"))
        self.unit.setToolTip(self.tr("The unit of the layer; the layer is chosen in the drawing of the network"))
        self.save_button.setToolTip(self.tr("The nine patches of every unit of this layer as one picture (PNG)"))
        self.title.setMinimumWidth(96)
        row = WrappingRow()
        row.addWidget(self.title)
        row.addWidget(self.unit)
        row.add_stretch()
        row.addWidget(self.save_button)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.tiles)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.work)
        whole.addLayout(row)
        whole.addWidget(self.words)
        whole.addWidget(self._stack, 1)

    # What is shown

    @Slot()
    def _show_unit(self) -> None:
        selection = self._session.selection
        description = selection.description
        self.title.setFont(answer_font(self))
        self.title.setText(selection.address())
        blocked = self.unit.blockSignals(True)
        self.unit.setRange(0, 0 if description is None else description.units - 1)
        self.unit.setValue(selection.unit)
        self.unit.blockSignals(blocked)
        self.save_button.setText(self.tr("Sheet of {0} ...").format(selection.layer))
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        exciting, folder = self._exciting, self._session.folder.path
        result = exciting.result
        found = None if result is None else result.found
        self.save_button.setEnabled(bool(exciting.patches))
        self._stack.setCurrentIndex(1 if exciting.patches else 0)
        begun = found is not None and not exciting.is_whole
        self.work.set_start_text(self.tr("Go on") if begun else self.tr("Search"))
        self.words.setText(self._words())
        if folder is None:
            words = self.tr("Open or drop a folder of photos: here stand the nine patches that excite this unit.")
        elif exciting.is_working:
            words = self.tr("Looking at the photos ...")
        elif found is not None:
            words = self.tr("{0} repeats what is below it: choose another layer.").format(self._session.selection.layer)
        else:
            words = self.tr("Search shows every photo of {0} to the network, once for all layers.").format(folder.name)
        self.empty.setText(words)

    def _words(self) -> str:
        """How much has been looked at, and how many of the nine are of one folder."""
        exciting = self._exciting
        result = exciting.result
        if result is None or result.found is None or not exciting.patches:
            return ""
        found = result.found
        photos = f"{found.done - len(found.unreadable):,}"
        words = [
            self.tr("Of {0} photos").format(photos)
            if exciting.is_whole
            else self.tr("Of {0} photos, {1} files are left").format(photos, f"{len(found.paths) - found.done:,}")
        ]
        name, count = exciting.shared
        if name:
            words.append(
                self.tr("{0} of these {1} are of one folder: {2}").format(count, len(exciting.patches), readable(name))
            )
        return ". ".join(words)

    @Slot()
    def _ask_sheet(self) -> None:
        card, layer = self._session.network.card, self._session.selection.layer
        name = file_name("" if card is None else card.name, layer, "patches")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheet"), f"{name}.png", self.tr("Picture (*.png)")
        )
        if chosen:
            self._exciting.save_sheet(Path(chosen).with_suffix(".png"))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._exciting.set_wanted(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._exciting.set_wanted(False)
