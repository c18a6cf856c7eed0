"""Two photos, or two networks on one photo, side by side: answers, the maps of one layer, and their difference."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.compare.compared_column import ComparedColumn
from alexnet_app.widgets.compare.map_sheets import GAMMA, MapSheets, map_sheets
from alexnet_app.widgets.grid.legend import Legend
from alexnet_app.widgets.shared.figure_body import FigureBody
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from model.catalogue.entries import bundled_networks, own_networks
from model.networks.results import readable


class CompareView(TabView):
    """A tab. `keep_button` and `networks` choose what to compare with; `one`, `other` and `difference` show it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheets: MapSheets | None = None
        self.keep_button = QPushButton(self.tr("Keep this photo"))
        self.networks = QComboBox()
        self.one = ComparedColumn(self.tr("On screen"))
        self.other = ComparedColumn(self.tr("Compared"))
        self.difference_title = QuietLabel(wraps=True)
        self.difference = FittedPicture(self.tr("Difference of the maps"))
        self.legend = Legend()
        self.other_legend = Legend()
        self._build()
        comparison = session.comparison
        self.keep_button.clicked.connect(comparison.keep_photo)
        self.networks.activated.connect(self._network_chosen)
        for signal in (
            comparison.changed,
            session.answers.classification_changed,
            session.selection.maps_changed,
            session.photos.changed,
            session.network.changed,
        ):
            signal.connect(self._show)

    def _build(self) -> None:
        self.keep_button.setToolTip(self.tr("Keep the photo on screen; the next one you open is compared with it"))
        name_list(self.networks, self.tr("Network to compare with"))
        self.networks.setToolTip(self.tr("Compare with what another network says to the same photo"))
        self.networks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.networks.setMinimumContentsLength(18)
        top = WrappingRow()
        top.addWidget(self.keep_button)
        top.addWidget(self.networks)
        third = QWidget()
        column = QVBoxLayout(third)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.difference_title)
        column.addWidget(self.difference, 1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for widget in (self.one, self.other, third):
            sides.addWidget(widget, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addLayout(sides, 1)
        legends = WrappingRow()
        legends.addWidget(self.legend)
        legends.addWidget(self.other_legend)
        whole.addLayout(legends)

    def figure_body(self) -> FigureBody | None:
        sheets = self._sheets
        if sheets is None:
            return None
        layer = self._session.selection.layer
        if sheets.difference is None:
            labelled = ((self.legend.text, sheets.one), (self.other_legend.text, sheets.other))
            return FigureBody(self.tr("Maps of {0}, each on its own scale").format(layer), labelled)
        pictures = (
            (self.one.title.text(), sheets.one),
            (self.other.title.text(), sheets.other),
            (self.difference_title.text(), sheets.difference),
        )
        return FigureBody(self.tr("Maps of {0}, on one scale").format(layer), pictures, scale=self.legend.scale)

    # What is shown

    @Slot()
    def _list_networks(self) -> None:
        """Those that can be loaded; a card is a small file."""
        chosen = self._session.comparison.folder
        self.networks.clear()
        self.networks.addItem(self.tr("No other network"), None)
        for entry in (*bundled_networks(), *own_networks()):
            if entry.folder is not None and entry.card is not None:
                self.networks.addItem(readable(entry.title), entry.folder)
                if entry.folder == chosen:
                    self.networks.setCurrentIndex(self.networks.count() - 1)

    @Slot(int)
    def _network_chosen(self, index: int) -> None:
        folder = self.networks.itemData(index)
        if folder is None:
            self._session.comparison.clear()
        else:
            self._session.comparison.choose_network(folder)

    @Slot()
    def _show(self) -> None:
        if not self.isVisible():
            return
        session, comparison = self._session, self._session.comparison
        photo, square, card = session.photos.photo, session.answers.square, session.network.card
        self.keep_button.setEnabled(photo is not None)
        if comparison.folder is None:
            self.networks.setCurrentIndex(0)
        with_network = comparison.folder is not None
        network = "" if card is None else readable(card.name)
        self.one.show_answer(
            network if with_network else model_words(session.photos.name),
            None if square is None else square.pixels,
            session.answers.classification,
            self.tr("Open a photo.") if photo is None else self.tr("Looking ..."),
        )
        answer = comparison.answer
        other = comparison.card if with_network else None
        kept = "" if comparison.kept_photo is None else model_words(comparison.kept_photo.name)
        self.other.show_answer(
            readable(other.name) if other is not None else kept,
            None if answer is None else answer.square.pixels,
            None if answer is None else answer.classification,
            self._reason(),
        )
        self._show_sheets()

    def _show_sheets(self) -> None:
        selection, answer = self._session.selection, self._session.comparison.answer
        maps = selection.maps
        theirs = None if answer is None else answer.maps
        self._sheets = None
        if maps is not None and theirs is not None and theirs.layer == maps.layer:
            self._sheets = map_sheets(maps, theirs, self.palette().window().color())
        sheets = self._sheets
        missing = self.tr("The other network has no {0}.").format(selection.layer)
        none = missing if answer is not None and answer.maps is None else ""
        self.one.show_sheet(None if sheets is None else sheets.one, "")
        self.other.show_sheet(None if sheets is None else sheets.other, none)
        self.legend.setVisible(sheets is not None)
        self.other_legend.setVisible(sheets is not None and sheets.difference is None)
        if sheets is None or sheets.difference is None:
            self.difference_title.setText("")
            self.difference.show_words(
                "" if sheets is None else self.tr("The two have maps of different shapes: there is no difference.")
            )
        else:
            self.difference_title.setText(
                self.tr("Difference, up to {0}: red where the second is larger, else blue").format(
                    significant(sheets.most)
                )
            )
            self.difference.show_image(sheets.difference)
        if sheets is not None:
            common = self.tr("all of {0}").format(selection.layer) if sheets.difference is not None else ""
            for legend, side, scale in (
                (self.legend, self.one, sheets.one_scale),
                (self.other_legend, self.other, sheets.other_scale),
            ):
                legend.show_scale(common or side.title.text(), scale.low, scale.end, scale.colour_map, GAMMA)

    def _reason(self) -> str:
        """Why there is nothing to compare with yet."""
        comparison = self._session.comparison
        if comparison.problem:
            return comparison.problem
        if comparison.folder is not None:
            return self.tr("Loading the network ...") if self._session.photos.photo is not None else ""
        if comparison.kept_photo is not None:
            return self.tr("Looking ...")
        return self.tr("Keep a photo, or choose a network.")

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()  # between the maps lies the window's colour

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list_networks()
        self._session.comparison.set_wanted(True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._session.comparison.set_wanted(False)
