"""The family tree: what came before AlexNet and after it, drawn from `resources/family_tree.toml`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.pictures.figures import count
from alexnet_app.widgets.family_tree.descent import SegmentDrawing, lane_count, segments_of
from alexnet_app.widgets.family_tree.error_chart import ErrorChart, error_words
from alexnet_app.widgets.family_tree.parameter_square import ParameterSquare
from alexnet_app.widgets.shared.shades import answer_font, quiet_text, small_font
from model.family_tree import Ancestor, FamilyTree, Winner, read_family_tree

HERE = "alexnet"
"""The network that this program is about; it stands out."""


def _tr(text: str) -> str:
    """The words of the data file, in the reader's language where there is one."""
    return QCoreApplication.translate("family_tree", text)


class FamilyTreeDialog(QDialog):
    """A chart of the winners, then one row a network: its years, its place in the tree, what it brought, its size."""

    def __init__(self, parent: QWidget | None = None, tree: FamilyTree | None = None) -> None:
        super().__init__(parent)
        self.tree = tree or read_family_tree()
        self.setWindowTitle(self.tr("Family tree"))
        self._quiet: list[QLabel] = []
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._heading(self.tr("ImageNet's winners: top-5 error by year")))
        self.chart = ErrorChart(self.tree.winners, content)
        column.addWidget(self.chart)
        column.addWidget(self._small(self.tr("Blue: convolutional networks. Grey: the methods before them.")))
        column.addSpacing(16)
        column.addWidget(self._heading(self.tr("From the Neocognitron to ResNet")))
        column.addWidget(self._small(self.tr("The squares are the networks' parameters as areas, to one scale.")))
        column.addSpacing(8)
        column.addLayout(self._rows())
        column.addSpacing(16)
        column.addWidget(self._heading(self.tr("Sources")))
        for source in self._sources():
            column.addWidget(self._small(source))
        column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        self._content = content
        self.area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)
        self._take_colours()

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
        name = QLabel(_tr(network.name), self)
        name.setFont(answer_font(self))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(self._small(_tr(network.authors), wrap=False), 1)
        column.addLayout(head)
        brought = QLabel(_tr(network.brought), self)
        brought.setWordWrap(True)
        column.addWidget(brought)
        figures = []
        if network.parameters is not None:
            of = _tr(network.parameters_of)
            figures.append(self.tr("{0} parameters ({1})").format(count(network.parameters), of))
        if network.top5_error is not None:
            of = _tr(network.top5_of)
            figures.append(self.tr("Top-5 error {0} ({1})").format(error_words(network.top5_error), of))
        if figures:
            column.addWidget(self._small(". ".join(figures) + "."))
        column.addWidget(self._small(self.tr("In this program: {0}").format(_tr(network.here))))
        return column

    def _sources(self) -> list[str]:
        """Every source once, in the order of the tree, then of the chart."""
        entries: list[Ancestor | Winner] = [*self.tree.networks, *self.tree.winners]
        return list(dict.fromkeys(source for entry in entries for source in entry.sources))

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(answer_font(self))
        label.setWordWrap(True)
        return label

    def _small(self, text: str, wrap: bool = True) -> QLabel:
        label = QLabel(text, self)
        label.setFont(small_font(self))
        label.setWordWrap(wrap)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quiet.append(label)
        return label

    def _take_colours(self) -> None:
        for label in self._quiet:
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
            label.setPalette(palette)

    def _keep_width(self) -> None:
        """Nothing of the page may lie beside what the scroll area shows; how wide it is at least, the language says."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.area.setMinimumWidth(self._content.minimumSizeHint().width() + bar)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        self._keep_width()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colours()

    def sizeHint(self) -> QSize:
        wanted = QSize(880, 680)
        screen = self.screen() or QGuiApplication.primaryScreen()
        return wanted.boundedTo(screen.availableSize() * 0.9) if screen is not None else wanted
