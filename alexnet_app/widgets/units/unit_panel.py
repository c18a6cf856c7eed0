"""The chosen unit: its map large, its numbers, what feeds it, and what in the photo drives it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.pictures import figures
from alexnet_app.pictures.figures import grouped
from alexnet_app.pictures.map_display import MapDisplay, map_levels, shown_colours
from alexnet_app.pictures.unit_facts import feed, unit_numbers
from alexnet_app.session.session import Session
from alexnet_app.widgets.exciting.patch_tiles import PatchTiles
from alexnet_app.widgets.grid.chosen_panel import ChosenPanel
from alexnet_app.widgets.grid.map_picture import FACTS_WIDTH, QWIDGETSIZE_MAX, MapPicture, is_wide
from alexnet_app.widgets.shared.shades import answer_font, small_font
from alexnet_app.widgets.units.driving_view import DrivingView
from alexnet_app.widgets.units.feed_sentence import feed_sentence
from alexnet_app.widgets.units.late_clearing import LateClearing
from model.networks.results import readable

_LEAST_PICTURE = 112
_PATCH = 48


class UnitPanel(ChosenPanel):
    """Shows the unit of `session.selection`; a point on its map is marked on the photo."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._display = MapDisplay()
        self._fitted: tuple[str, tuple[int, ...]] | None = None
        self.setAccessibleName(self.tr("Chosen unit"))

        self.picture = MapPicture()
        self.picture.setAccessibleName(self.tr("Feature map of the chosen unit"))
        self.picture.setToolTip(self.tr("Click, or use the arrow keys, to see on the photo what a position sees"))
        self._title = QLabel()
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._class_name = QLabel()
        self._class_name.setWordWrap(True)
        self._numbers: dict[str, QLabel] = {}
        self._number_rows = QWidget()
        self._feed = QLabel()
        self._feed.setWordWrap(True)
        self._feed.setTextFormat(Qt.TextFormat.RichText)
        self._feed.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._feed.setToolTip(self.tr("The channels that this unit reads; first those with the most weight"))
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._facts = QWidget()
        self.driving = DrivingView(session)
        self.patches = PatchTiles(session)
        self._patches_part = QWidget()
        self._late_clearing = LateClearing(session, self.show_now, self)
        self._build()

        self.picture.pointed.connect(session.selection.mark_map_position)
        self.picture.unmarked.connect(session.selection.clear_mark)
        self._feed.linkActivated.connect(session.selection.go_to)
        for signal in (
            session.selection.unit_changed,
            session.selection.layer_changed,
            session.selection.maps_changed,
            session.selection.kernels_changed,
            session.network.changed,
            session.network.state_changed,
        ):
            signal.connect(self.refresh)
        session.selection.mark_changed.connect(self._mark)
        session.answers.outdated_changed.connect(self._dim)

    def _build(self) -> None:
        body = QWidget()
        body.setAutoFillBackground(False)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 0, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        self.picture.setFixedHeight(_LEAST_PICTURE)
        below = QVBoxLayout(self._facts)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self._class_name)
        self._parts.setSpacing(8)
        self._parts.addWidget(self.picture)
        self._parts.addWidget(self._facts)
        self._parts.addWidget(self.driving)
        column.addLayout(self._parts)
        # In the large view the panel is as wide as the tab; names and numbers stay together.
        self._number_rows.setMaximumWidth(320)
        form = QFormLayout(self._number_rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            ("value", self.tr("Value"), self.tr("The unit's output for this photo")),
            ("range", self.tr("Range"), self.tr("The lowest and the highest value of the map")),
            ("mean", self.tr("Mean"), self.tr("The mean over all positions of the map")),
            ("zeros", self.tr("Zeros"), self.tr("The share of positions at which the unit is silent")),
            ("rank", self.tr("Strength"), self.tr("The unit's place when the layer is sorted by the mean")),
        )
        for key, text, explanation in rows:
            number = QLabel()
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            caption = QLabel(text)
            for label in (number, caption):
                label.setToolTip(explanation)
                label.setFont(small_font(self))
            number.setAccessibleName(text)
            form.addRow(caption, number)
            self._numbers[key] = number
        self._form = form
        below.addWidget(self._number_rows)
        self._feed.setFont(small_font(self))
        # Room for two lines, so that nothing jumps while the cursor walks.
        self._feed.setMinimumHeight(2 * self._feed.fontMetrics().lineSpacing())
        self._feed.setAlignment(Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._feed)
        below.addStretch(1)
        self._build_patches()
        column.addWidget(self._patches_part)
        column.addStretch(1)
        self.setWidget(body)

    def _build_patches(self) -> None:
        """Below the facts: what of the opened folder excites the unit most; there once it has been searched."""
        words = QLabel(self.tr("Excited most by"))
        words.setFont(small_font(self))
        words.setToolTip(self.tr("The nine patches of the opened folder (tab Exciting); a click opens the photo"))
        column = QVBoxLayout(self._patches_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words)
        column.addWidget(self.patches)
        self.patches.setFixedHeight(3 * (_PATCH + self.fontMetrics().height()) + 24)
        exciting = self._session.exciting
        exciting.patches_changed.connect(self._show_patches)
        self._show_patches()

    @Slot()
    def _show_patches(self) -> None:
        self._patches_part.setVisible(bool(self._session.exciting.patches))

    @property
    def display(self) -> MapDisplay:
        return self._display

    def set_display(self, display: MapDisplay) -> None:
        self._display = display
        self.refresh()

    def text_of(self, number: str) -> str:
        """What stands beside "value", "range", "mean", "zeros" or "rank"."""
        return self._numbers[number].text()

    @property
    def feed_text(self) -> str:
        return self._feed.text()

    def figure_pictures(self) -> tuple[tuple[str, QImage], ...]:
        driving = self.driving.picture.image
        parts = (
            (self.tr("Feature map of {0}").format(self._session.selection.address()), self.picture.image),
            (self.tr("What in the photo drives it"), None if self.driving.picture.isHidden() else driving),
        )
        return tuple((label, image) for label, image in parts if image is not None)

    def holds_still(self) -> bool:
        return self._session.selection.maps is None and self._late_clearing.wait()

    def show_chosen(self) -> None:
        self._late_clearing.stop()
        session = self._session
        maps, unit = session.selection.maps, session.selection.unit
        self._title.setFont(answer_font(self))
        self._title.setText(session.selection.address())
        card = session.network.card
        layer = session.selection.description
        named = card is not None and layer is not None and layer.names_classes and unit < len(card.classes)
        self._class_name.setVisible(named)
        if named and card is not None:
            self._class_name.setText(readable(card.classes[unit]))
        shown = maps is not None and unit < maps.units
        self._number_rows.setVisible(shown)
        if maps is None or not shown:
            self.picture.clear()
            for number in self._numbers.values():
                number.setText("")
        else:
            self._show_numbers()
            if maps.is_spatial:
                levels = map_levels(maps, self._display, np.array([unit]))[0]
                self.picture.show_levels(maps.values[:, :, unit], levels, shown_colours(maps, self._display))
        layer = session.selection.description
        spatial = layer is not None and layer.is_spatial
        # While maps of a photo are on their way its place is kept; without a photo there is none to keep.
        self.picture.setVisible(spatial and (shown or session.photos.photo is not None))
        self.driving.setVisible(session.photos.photo is not None)
        self._show_feed()
        self._mark()
        shape = None if maps is None else (maps.layer, maps.values.shape)
        if shape != self._fitted:
            self._fitted = shape
            self.fit_pictures()

    def _show_numbers(self) -> None:
        maps = self._session.selection.maps
        assert maps is not None
        numbers = unit_numbers(maps, self._session.selection.unit)
        texts = {
            "value": figures.significant(numbers.mean),
            "range": f"{figures.significant(numbers.lowest)} \N{EN DASH} {figures.significant(numbers.highest)}",
            "mean": figures.significant(numbers.mean),
            "zeros": figures.percent(numbers.zeros),
            "rank": self.tr("{0} of {1}").format(grouped(numbers.rank), grouped(maps.units)),
        }
        for key, text in texts.items():
            self._numbers[key].setText(text)
            self._form.setRowVisible(self._numbers[key], maps.is_spatial != (key == "value") or key == "rank")

    def _show_feed(self) -> None:
        session = self._session
        if session.selection.description is None:
            self._feed.clear()
            return
        what = feed(session.network.layers, session.selection.layer, session.selection.unit, session.selection.kernels)
        self._feed.setText(feed_sentence(what, self._link))

    def _link(self, layer: str, unit: int, text: str) -> str:
        # Qt gives links the colour of the application's first palette, which a change of scheme leaves behind.
        return f'<a href="{layer}/{unit}" style="color:{self.palette().link().color().name()}">{text}</a>'

    @Slot()
    def _mark(self) -> None:
        self.picture.set_mark(self._session.selection.marked_position)

    @Slot()
    def _dim(self) -> None:
        outdated = self._session.answers.outdated
        self.picture.set_dimmed(outdated)
        self._number_rows.setEnabled(not outdated)

    def fit_pictures(self) -> None:
        """As large as they can be while the facts stay in sight: below the map, or beside it in a wide panel."""
        width, height = self.viewport().width() - 24, self.viewport().height()
        wide = is_wide(width, height)
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        pictures = 1 if self.picture.isHidden() or self.driving.kind.currentIndex() == 0 else 2
        if wide:
            left = room = height - self._title.sizeHint().height() - 16
            width = (width - FACTS_WIDTH - 16) // pictures
        else:
            # Asked of the facts alone: the whole layout's sum still holds the picture as it was.
            facts = max(self._facts.sizeHint().height(), self._facts.heightForWidth(width))
            left = height - self._title.sizeHint().height() - facts - 32
            room = min(width, left // pictures)
        self.picture.setMaximumWidth(min(width, room) if wide else QWIDGETSIZE_MAX)
        self.picture.setFixedHeight(self.picture.height_within(width, max(_LEAST_PICTURE, room)))
        if not wide and not self.picture.isHidden():
            left -= self.picture.height() + 8
        self._facts.setMinimumWidth(FACTS_WIDTH if wide else 0)
        self.driving.fit(width, left, _LEAST_PICTURE)
