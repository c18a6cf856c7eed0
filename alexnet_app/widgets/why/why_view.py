"""Why this answer: a heat map over the photo, for any class and by any method, and whether it can be trusted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from alexnet_app.pictures.images import image_of_colours
from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.shared.figure_body import FigureBody
from alexnet_app.widgets.shared.list_name import name_list
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from alexnet_app.widgets.shared.tab_view import TabView
from alexnet_app.widgets.shared.wrapping_row import WrappingRow
from alexnet_app.widgets.why.class_box import ClassBox
from alexnet_app.widgets.why.map_pictures import MapPictures
from alexnet_app.widgets.why.patch_choice import PatchChoice
from alexnet_app.widgets.why.trust_panel import TrustPanel
from model.explaining.methods import METHODS
from model.networks.results import readable
from model.pictures.heat_map import heat_map_colour_map, heat_map_scale, with_legend

_STRENGTH_STEPS = 20


class WhyView(TabView):
    """A tab. `method`, `classes`, `against`, `layer`, `patch` and `strength` are its controls, `maps` the pictures,
    `trust` the panel beside them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.method = QComboBox()
        self.classes = ClassBox(session, self.tr("The first answer"))
        self.against = ClassBox(session, self.tr("No other class"))
        self.layer = QComboBox()
        self.patch = PatchChoice()
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.maps = MapPictures(session)
        self.sentence = QuietLabel(wraps=True)
        self.progress = QProgressBar()
        self.stop_button = QPushButton(self.tr("Stop"))
        self.trust = TrustPanel(session)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build_controls()
        self._lay_out()

        explanation = session.explanation
        self.method.currentIndexChanged.connect(lambda index: explanation.choose_method(METHODS[index].name))
        self.classes.chosen.connect(explanation.choose_class)
        self.against.chosen.connect(explanation.compare_with)
        self.layer.activated.connect(self._layer_activated)
        self.patch.chosen.connect(explanation.choose_patch)
        session.selection.layer_changed.connect(self._layer_chosen_in_the_drawing)
        self.strength.valueChanged.connect(self._show_strength)
        self.stop_button.clicked.connect(explanation.stop)
        explanation.choice_changed.connect(self._show_choice)
        explanation.other_changed.connect(self._show_other_class)
        explanation.progress_changed.connect(self._show_progress)
        session.network.changed.connect(self._use_network)
        self._use_network()
        self._show_strength()
        self._show_other_class()
        self._show_progress()

    def _build_controls(self) -> None:
        for method in METHODS:
            self.method.addItem(model_words(method.title))
            self.method.setItemData(
                self.method.count() - 1, f"{model_words(method.sentence)}\n{method.paper}", Qt.ItemDataRole.ToolTipRole
            )
        name_list(self.method, self.tr("Method"))
        self.method.setToolTip(self.tr("How the map is made"))
        name_list(self.classes, self.tr("Class to explain"))
        self.classes.setToolTip(self.tr("The class to explain: choose it, type its name, or click a bar of the answer"))
        name_list(self.against, self.tr("Class to compare with"))
        self.against.setToolTip(self.tr("Why this and not that: draws a second class too, and the difference"))
        name_list(self.layer, self.tr("Layer"))
        self.layer.setToolTip(
            self.tr(
                "The layer whose maps Grad-CAM weighs: choose it here, or click a convolution in the drawing. "
                "The last convolution is the paper's choice"
            )
        )
        self.strength.setRange(0, _STRENGTH_STEPS)
        self.strength.setValue(12)
        self.strength.setFixedWidth(72)
        self.strength.setAccessibleName(self.tr("Strength"))
        self.strength.setToolTip(self.tr("Strength of the map over the photo"))
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress of the map"))

    def _lay_out(self) -> None:
        top = WrappingRow()
        strength_words = QLabel(self.tr("Strength"))
        strength_words.setBuddy(self.strength)
        strength = QWidget()  # the row never breaks between the two
        beside = QHBoxLayout(strength)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(strength_words)
        beside.addWidget(self.strength)
        for widget in (self.method, self.classes, self.against, self.layer, self.patch, strength):
            top.addWidget(widget)
        work = QHBoxLayout()
        work.setSpacing(8)
        work.addWidget(self.progress, 1)
        work.addWidget(self.stop_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.maps, 1)
        column.addWidget(self.sentence)
        column.addLayout(work)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.trust)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([640, 240])
        self.splitter.setAccessibleName(self.tr("Map and trust"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self.splitter, 1)

    # A tab's own

    def choices(self) -> dict[str, str]:
        return {"method": METHODS[self.method.currentIndex()].name, "strength": str(self.strength.value())}

    def use_choices(self, choices: Mapping[str, str]) -> None:
        names = [method.name for method in METHODS]
        if choices.get("method") in names:
            self.method.setCurrentIndex(names.index(choices["method"]))
        steps = {str(step): step for step in range(_STRENGTH_STEPS + 1)}
        self.strength.setValue(steps.get(choices.get("strength", ""), self.strength.value()))

    def splitters(self) -> dict[str, QSplitter]:
        return {"why": self.splitter}

    def picture(self) -> QImage:
        shown = self._session.explanation.map
        if shown is None:
            return super().picture()
        scale = heat_map_scale(shown.values, signed=shown.method.signed)
        caption = self.tr("{0} ({1}) for {2}. Photo {3}. Network {4}.\n{5}").format(
            model_words(shown.method.title),
            shown.method.paper,
            self._session.network.class_name(shown.class_index),
            shown.photo.name,
            readable(self._session.network.card.name) if self._session.network.card is not None else "",
            model_words(shown.method.sanity_check),
        )
        picture = self.maps.over_photo(shown.values, signed=shown.method.signed)
        return image_of_colours(with_legend(picture, scale, heat_map_colour_map(shown.method.signed), caption))

    def figure_body(self) -> FigureBody | None:
        shown, pictures = self._session.explanation.map, self.maps.named_pictures()
        if shown is None or not pictures:
            return None
        method = shown.method
        title = self.tr("{0} for {1}").format(model_words(method.title), pictures[0][0])
        layer = f" ({self.layer.currentText()})" if method.takes_layer else ""
        caption = self.tr("{0}{1}, {2}: {3} {4}").format(
            model_words(method.title),
            layer,
            method.paper,
            model_words(method.sentence),
            model_words(method.sanity_check),
        )
        return FigureBody(title, pictures, (caption,), self.maps.legend.scale, is_sharp=False)

    # The controls

    @Slot()
    def _use_network(self) -> None:
        self.layer.clear()
        spatial = [layer for layer in self._session.network.layers if layer.is_spatial and layer.kind != "input"]
        convolutions = [layer.name for layer in spatial if layer.kind == "convolution"]
        for layer in reversed(spatial):
            last = layer.name in convolutions[-1:]
            self.layer.addItem(layer.name, None if last else layer.name)
            if last:
                self.layer.setCurrentIndex(self.layer.count() - 1)
        card = self._session.network.card
        if card is not None:
            self.patch.use_side(card.preprocessing.image_size)
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        explanation = self._session.explanation
        self.method.setCurrentIndex(METHODS.index(explanation.method))
        self.classes.show_class(explanation.chosen_class)
        self.layer.setVisible(explanation.method.takes_layer)
        self.patch.setVisible(explanation.method.takes_patch)
        if explanation.patch is not None:
            self.patch.show_patch(*explanation.patch)
        self.layer.setCurrentIndex(max(0, self.layer.findData(explanation.layer)))
        self.sentence.setText(model_words(explanation.method.sentence))

    @Slot(int)
    def _layer_activated(self, index: int) -> None:
        self._session.explanation.choose_layer(self.layer.itemData(index))

    @Slot()
    def _layer_chosen_in_the_drawing(self) -> None:
        """A convolution that is clicked while Grad-CAM stands here is the one to explain by."""
        explanation, layer = self._session.explanation, self._session.selection.description
        if self.isVisible() and explanation.method.takes_layer and layer is not None and layer.kind == "convolution":
            self._layer_activated(self.layer.findText(layer.name))

    @Slot()
    def _show_other_class(self) -> None:
        self.against.show_class(self._session.explanation.other_class)

    @Slot()
    def _show_strength(self) -> None:
        strength = self.strength.value() / _STRENGTH_STEPS
        self.maps.set_strength(strength)
        self.trust.set_strength(strength)

    @Slot()
    def _show_progress(self) -> None:
        explanation = self._session.explanation
        working = explanation.is_working and explanation.method.takes_long
        progress = explanation.progress
        for widget in (self.progress, self.stop_button):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes and goes
            widget.setSizePolicy(policy)
            widget.setVisible(working)
        if progress is not None and progress.total:
            self.progress.setRange(0, progress.total)
            self.progress.setValue(progress.done)
        else:
            self.progress.setRange(0, 0)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.explanation.set_wanted(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._session.explanation.set_wanted(False)
