"""Side by side: LeNet-5 of 1998 and AlexNet of 2012 to one scale, and what fourteen years changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from alexnet_app.pictures.figures import count, grouped, significant
from alexnet_app.session.session import Session
from alexnet_app.translation.model_words import model_words
from alexnet_app.widgets.shared.shades import answer_font, small_font
from alexnet_app.widgets.side_by_side.scale_drawing import ScaleDrawing
from model.family_tree import read_family_tree
from model.geometry import LayerDescription, describe_layers

_NETWORKS = (("lenet", "lenet_5", 10), ("alexnet", "paper", 1000))
"""(key in the family tree, variant, classes), earlier first."""
_LEARNING = ("convolution", "dense")


class SideBySideDialog(QDialog):
    """Two columns; every number is counted from the variants, or stands in the family tree with its source."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Side by side"))
        tree = read_family_tree()
        self.drawings: list[ScaleDrawing] = []
        self._times: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        top = Qt.AlignmentFlag.AlignTop
        for column, (key, variant, classes) in enumerate(_NETWORKS, 1):
            network = tree[key]
            layers = describe_layers(variant, classes)
            name = QLabel(self.tr("LeNet-5") if variant == "lenet_5" else network.name, self)
            name.setFont(answer_font(self))
            grid.addWidget(name, 0, column)
            drawing = ScaleDrawing(layers, self)
            self.drawings.append(drawing)
            grid.addWidget(drawing, 1, column)
            for row, (title, value) in enumerate(self._facts(variant, network.last, network.photos, layers), 2):
                if column == 1:
                    caption = QLabel(title, self)
                    caption.setFont(small_font(self))
                    grid.addWidget(caption, row, 0, top)
                label = QLabel(value, self)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setAccessibleName(f"{title}: {value}")
                grid.addWidget(label, row, column, top)
            label.setWordWrap(True)
            self._times[variant] = label
        note = QLabel(
            self.tr(
                "Both drawings have one scale: maps are as high as their side and as wide as their number, dense "
                "layers as high as their units. Blue layers learn."
            ),
            self,
        )
        note.setFont(small_font(self))
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(16)
        whole.addLayout(grid)
        whole.addWidget(note)
        whole.addStretch(1)
        whole.addWidget(buttons)
        session.timings.changed.connect(self._show_times)
        session.measuring.changed.connect(self._show_times)
        self.finished.connect(session.measuring.stop)
        self._show_times()

    def time(self, variant: str) -> str:
        """What stands for a variant's measured time."""
        return self._times[variant].text()

    def _facts(
        self, variant: str, year: int, photos: int | None, layers: tuple[LayerDescription, ...]
    ) -> list[tuple[str, str]]:
        parameters = sum(layer.parameters for layer in layers)
        multiply_adds = sum(layer.multiply_adds for layer in layers)
        image = layers[0].output_shape
        grey = any(layer.kind == "luminance" for layer in layers)
        pooling = next(layer for layer in layers if "pooling" in layer.kind)
        mean = pooling.kind == "mean_pooling"
        kinds: list[str] = [layer.kind for layer in layers]
        window = self.tr("mean of {0} × {0}") if mean else self.tr("largest of {0} × {0}, overlapping")
        return [
            (self.tr("Year"), str(year)),
            (self.tr("Sees"), f"{image[0]} × {image[1]}, {self.tr('grey') if grey else self.tr('colours')}"),
            (
                self.tr("Layers that learn"),
                self.tr("{0} convolutions, {1} dense").format(*(kinds.count(kind) for kind in _LEARNING)),
            ),
            (self.tr("Parameters"), grouped(parameters)),
            (self.tr("Memory of the weights"), self.tr("{0} MB").format(significant(4 * parameters / 1e6))),
            (self.tr("Multiply-adds for a photo"), count(multiply_adds)),
            (self.tr("Activation"), "tanh" if variant == "lenet_5" else "ReLU"),
            (self.tr("Pooling"), window.format(pooling.kernel_size)),
            (self.tr("Photos to learn from"), "" if photos is None else grouped(photos)),
            (self.tr("Time for an answer here"), ""),
        ]

    @Slot()
    def _show_times(self) -> None:
        for variant, label in self._times.items():
            shortest = self._session.timings.milliseconds(variant)
            if shortest is not None:
                label.setText(self.tr("{0} ms").format(significant(shortest)))
                label.setToolTip(self.tr("The shortest since the program was started"))
            elif self._session.measuring.is_waiting_for(variant):
                label.setText(self.tr("measuring ..."))
                label.setToolTip(self.tr("The network is started and answers a drawn picture several times"))
            else:
                label.setText(self.tr("Choose such a network under Network, then open a photo."))
                label.setToolTip(model_words(self._session.measuring.problem(variant)))
            label.setAccessibleName(f"{self.tr('Time for an answer here')}: {label.text()}")

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.measuring.measure(self._times)
