"""Can the map be trusted? Its twin with random weights, layer by layer, and the deletion and insertion curves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSlider, QVBoxLayout, QWidget

from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.shared.fitted_picture import FittedPicture
from alexnet_app.widgets.why.faithfulness_plot import FaithfulnessPlot
from model.pictures.heat_map import over_photo


class TrustPanel(QScrollArea):
    """Beside the map. `depth_slider` is the slider over the layers, `measure_button` asks for the curves."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._strength = 0.6
        inner = QWidget()
        self.check = QLabel()
        self.depth_slider = QSlider(Qt.Orientation.Horizontal)
        self.depth_words = QLabel()
        self.twin = FittedPicture(self.tr("The same map with random weights"))
        self.correlation = QLabel()
        self.measure_button = QPushButton(self.tr("Measure"))
        self.plot = FaithfulnessPlot()
        title = QLabel(self.tr("Can it be trusted?"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        for label in (self.check, self.depth_words, self.correlation):
            label.setWordWrap(True)
        self.depth_slider.setAccessibleName(self.tr("Layers with random weights, from the top"))
        self.depth_slider.setToolTip(
            self.tr(
                "Makes the network's layers random, from the top down, and draws the same map again.\n"
                "A map that stays the same does not show what the network knows (Adebayo 2018)."
            )
        )
        self.measure_button.setToolTip(
            self.tr("Covers the map's most important pixels and sees how fast the class falls (Petsiuk 2018)")
        )
        self.twin.setFixedHeight(150)
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        above: tuple[QWidget, ...] = (title, self.check, self.depth_words, self.depth_slider)
        below: tuple[QWidget, ...] = (self.correlation, self.measure_button, self.plot)
        for widget in (*above, self.twin, *below):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inner)
        self.setAccessibleName(title.text())
        self.setMinimumWidth(208)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

        explanation, trust = session.explanation, session.explanation.trust
        # Only where the slider comes to rest: every step between would make millions of weights anew.
        self.depth_slider.setTracking(False)
        self.depth_slider.valueChanged.connect(self._randomise)
        self.depth_slider.sliderMoved.connect(self._say_depth)
        self.measure_button.clicked.connect(trust.measure)
        explanation.choice_changed.connect(self._show_choice)
        trust.twin_changed.connect(self._show_twin)
        explanation.map_changed.connect(self._show_twin)
        trust.curves_changed.connect(self._show_curves)
        session.network.changed.connect(self._use_layers)
        self._use_layers()
        self._show_choice()
        self._show_twin()
        self._show_curves()

    def set_strength(self, strength: float) -> None:
        """Of the map over the photo, 0 to 1."""
        self._strength = strength
        self._show_twin()

    def _layers(self) -> list[str]:
        """Those with weights, from the top down."""
        return [layer.name for layer in reversed(self._session.network.layers) if layer.parameters]

    @Slot()
    def _use_layers(self) -> None:
        self.depth_slider.setRange(0, len(self._layers()))
        self.depth_slider.setValue(0)
        self._say_depth(0)

    @Slot(int)
    def _randomise(self, depth: int) -> None:
        self._say_depth(depth)
        self._session.explanation.trust.randomise(depth)
        self._show_twin()

    @Slot(int)
    def _say_depth(self, depth: int) -> None:
        layers = self._layers()
        if 0 < depth <= len(layers):
            words = layers[0] if depth == 1 else self.tr("{0} down to {1}").format(layers[0], layers[depth - 1])
            self.depth_words.setText(self.tr("Random weights: {0}").format(words))
        else:
            self.depth_words.setText(self.tr("Random weights: none. Move the slider to see the map without them."))

    @Slot()
    def _show_choice(self) -> None:
        self.check.setText(model_words(self._session.explanation.method.sanity_check))

    @Slot()
    def _show_twin(self) -> None:
        explanation = self._session.explanation
        trust = explanation.trust
        shown, twin = explanation.map, trust.twin
        self.twin.setVisible(trust.random_layers > 0)
        if shown is None or twin is None:
            self.correlation.setText("")
            if trust.random_layers:
                self.twin.show_words(self.tr("Working ...") if shown is not None else "")
            return
        region, signed = shown.square.region, shown.method.signed
        picture = over_photo(shown.photo.pixels, region, twin, signed=signed, strength=self._strength)
        self.twin.show_pixels(picture)
        value = trust.correlation
        if value is not None:
            self.correlation.setText(self.tr("Rank correlation with the map: {0}").format(f"{value:.2f}"))

    @Slot()
    def _show_curves(self) -> None:
        trust = self._session.explanation.trust
        self.plot.show_curves(trust.curves)
        self.measure_button.setEnabled(trust.can_measure)
        self.measure_button.setText(self.tr("Measuring ...") if trust.is_measuring else self.tr("Measure"))
