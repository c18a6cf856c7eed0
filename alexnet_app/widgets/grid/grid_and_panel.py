"""The common frame of the tabs: controls on top, a grid with its legend, and beside it the chosen one, large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.widgets.grid.address_field import AddressField
from alexnet_app.widgets.grid.chosen_panel import ChosenPanel
from alexnet_app.widgets.grid.legend import Legend
from alexnet_app.widgets.grid.map_picture import MapPicture
from alexnet_app.widgets.grid.tile_grid import TileGrid
from alexnet_app.widgets.shared.figure_body import FigureBody, on_paper
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.report_picture import report_picture
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from model.networks.results import readable

_SCALE_NAMES = {False: "own", True: "common"}


def scale_name(common: bool) -> str:
    """How the settings call the scale: "own" or "common"."""
    return _SCALE_NAMES[common]


def is_common_scale(name: str | None) -> bool | None:
    """What `scale_name` says, read back; None for anything else."""
    return {name: common for common, name in _SCALE_NAMES.items()}.get(name or "")


def photo_and_network(session: Session, *, photo: bool = True) -> str:
    """Where a picture for a report comes from: "Photo chelsea.png. Network 95 everyday things."."""
    parts = []
    if photo and session.photos.name:
        parts.append(QCoreApplication.translate("Report", "Photo {0}.").format(session.photos.name))
    if session.network.card is not None:
        name = readable(session.network.card.name)
        parts.append(QCoreApplication.translate("Report", "Network {0}.").format(name))
    return " ".join(parts)


class GridAndPanel(TabView):
    """Enter or a double click in the grid gives the panel the whole tab (the large view); Enter or Escape ends that.

    Attributes:
        grid, panel: the two sides.
        splitter: between grid and panel; the window remembers its place, and the `choices`.
        address, legend, readout: above and below the grid.
    """

    def __init__(self, session: Session, grid: TileGrid, panel: ChosenPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.panel = panel
        self.address = AddressField(session)
        self.legend = Legend()
        self.readout = QuietLabel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._left = QWidget()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        grid.activated.connect(self.open_large_view)

    def lay_out(self, controls: Sequence[QWidget]) -> None:
        """Puts everything in its place, `controls` in a row at the top; called once, by the subclass."""
        top = WrappingRow()
        for widget in controls:
            top.addWidget(widget)
        top.add_stretch()
        top.addWidget(self.address)
        bottom = QHBoxLayout()
        bottom.setSpacing(16)
        bottom.addWidget(self.legend)
        bottom.addWidget(self.readout, 1)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.grid, 1)
        column.addLayout(bottom)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([560, 256])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self.splitter, 1)
        # The keyboard walks from the controls into the grid, then to the chosen one.
        self.setTabOrder(self.address.copy, self.grid)

    def splitters(self) -> dict[str, QSplitter]:
        return {"splitter": self.splitter}

    def go_back(self) -> bool:
        was_large = self.large_view
        self.close_large_view()
        return was_large

    def report_words(self) -> tuple[str, list[str]]:
        """Title, and the sentences below the picture of the view."""
        return "", []

    def picture(self) -> QImage:
        if self.large_view:
            contents = self.panel.widget()
            assert contents is not None  # every panel sets its own
            return contents.grab().toImage()
        body = self.grid.report()
        if body.isNull():
            return super().picture()
        title, caption = self.report_words()
        return report_picture(self, title, body, None if self.legend.isHidden() else self.legend, caption)

    def figure_body(self) -> FigureBody | None:
        title, caption = self.report_words()
        scale = None if self.legend.isHidden() else self.legend.scale
        if self.large_view:
            pictures = self.panel.figure_pictures()
            return FigureBody(title, pictures, scale=scale) if pictures else None
        body = on_paper(self.grid, "report")
        if body.isNull():
            return None
        # The last sentence says where it comes from, which a figure says for all its parts.
        return FigureBody(title, (("", body),), tuple(caption[:-1]), scale, is_sheet=True)

    @property
    def large_view(self) -> bool:
        return self._left.isHidden()

    def large_picture(self) -> MapPicture | None:
        """The picture of the panel that takes the keyboard in the large view, if it shows something."""
        return None

    @Slot()
    def open_large_view(self) -> None:
        if self.large_view:
            return
        self._left.setVisible(False)
        picture = self.large_picture()
        (picture if picture is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_large_view(self) -> None:
        """The grid is there again; it takes the keyboard, unless that is at work elsewhere in the window."""
        if not self.large_view:
            return
        self._left.setVisible(True)
        focus = self.window().focusWidget()
        if focus is None or focus is self or self.isAncestorOf(focus):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.large_view and event.key() in ends and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.close_large_view()
            return
        super().keyPressEvent(event)
