"""The family tree: what came before AlexNet and after it, drawn from `resources/family_tree.toml`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import count
from alexnet_app.widgets.family_tree.descent import SegmentDrawing, lane_count, segments_of
from alexnet_app.widgets.family_tree.error_chart import ErrorChart, error_words
from alexnet_app.widgets.family_tree.parameter_square import ParameterSquare
from alexnet_app.widgets.shared.dialog_size import within_screen
from alexnet_app.widgets.shared.page_dialog import PageDialog
from model.family_tree import Ancestor, FamilyTree, Winner, read_family_tree

HERE = "alexnet"
"""The network that this program is about; it stands out."""


def _tr(text: str) -> str:
    """The words of the data file, in the reader's language where there is one."""
    return QCoreApplication.translate("family_tree", text)


class FamilyTreeDialog(PageDialog):
    """A chart of the winners, then one row a network: its years, its place in the tree, what it brought, its size."""

    def __init__(self, parent: QWidget | None = None, tree: FamilyTree | None = None) -> None:
        super().__init__(parent)
        self.tree = tree or read_family_tree()
        self.setWindowTitle(self.tr("Family tree"))
        column = self.new_page()
        column.addWidget(self.heading(self.tr("ImageNet's winners: top-5 error by year")))
        self.chart = ErrorChart(self.tree.winners, self)
        column.addWidget(self.chart)
        column.addWidget(self.small(self.tr("Blue: convolutional networks. Grey: the methods before them.")))
        column.addSpacing(16)
        column.addWidget(self.heading(self.tr("From the Neocognitron to ResNet")))
        column.addWidget(self.small(self.tr("The squares are the networks' parameters as areas, to one scale.")))
        column.addSpacing(8)
        column.addLayout(self._rows())
        column.addSpacing(16)
        column.addWidget(self.heading(self.tr("Sources")))
        for source in self._sources():
            column.addWidget(self.small(source))
        column.addStretch(1)
        self.resize(self.sizeHint())

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        # The lanes run on from row to row: the space between two networks is inside the rows.
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        segments = segments_of(self.tree)
        most = max((network.parameters or 0) for network in self.tree.networks)
        top = Qt.AlignmentFlag.AlignTop
        for row, network in enumerate(self.tree.networks):
            years = str(network.first) if network.first == network.last else f"{network.first}\N{EN DASH}{network.last}"
            when = QLabel(years, self)
            when.setContentsMargins(0, 4, 0, 0)
            grid.addWidget(when, row, 0, top)
            lanes = SegmentDrawing(segments[network.key], lane_count(segments), network.key == HERE, self)
            grid.addWidget(lanes, row, 1)
            grid.addLayout(self._words(network), row, 2)
            if network.parameters:
                square = ParameterSquare(network.parameters, most, network.key == HERE, self)
                square.setToolTip(_tr(network.parameters_of))
                grid.addWidget(square, row, 3, top)
        return grid

    def _words(self, network: Ancestor) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(2)
        name, authors = self.heading(_tr(network.name)), self.small(_tr(network.authors))
        head = QHBoxLayout()
        head.setSpacing(8)
        for label, stretch in ((name, 0), (authors, 1)):
            label.setWordWrap(False)
            head.addWidget(label, stretch)
        column.addLayout(head)
        column.addWidget(self.text(_tr(network.brought)))
        figures = []
        if network.parameters is not None:
            of = _tr(network.parameters_of)
            figures.append(self.tr("{0} parameters ({1})").format(count(network.parameters), of))
        if network.top5_error is not None:
            of = _tr(network.top5_of)
            figures.append(self.tr("Top-5 error {0} ({1})").format(error_words(network.top5_error), of))
        if figures:
            column.addWidget(self.small(". ".join(figures) + "."))
        column.addWidget(self.small(self.tr("In this program: {0}").format(_tr(network.here))))
        return column

    def _sources(self) -> list[str]:
        """Every source once, in the order of the tree, then of the chart."""
        entries: list[Ancestor | Winner] = [*self.tree.networks, *self.tree.winners]
        return list(dict.fromkeys(source for entry in entries for source in entry.sources))

    def _keep_width(self) -> None:
        """Nothing of the page may lie beside what the scroll area shows; how wide it is at least, the language says."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        page = self.area.widget()
        assert page is not None
        self.area.setMinimumWidth(page.minimumSizeHint().width() + bar)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        self._keep_width()
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        return within_screen(self, QSize(880, 680))
