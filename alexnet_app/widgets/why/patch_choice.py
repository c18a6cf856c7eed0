"""How large the patch of occlusion is, and how far it moves from place to place."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from model.explaining.methods import usual_patch


class PatchChoice(QWidget):
    """`size_box` and `step_box`, in pixels of the network's square; the step is never larger than the patch.

    Signals:
        chosen(object): (size, step).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_box = QSpinBox()
        self.size_box.setAccessibleName(self.tr("Size of the patch"))
        self.size_box.setToolTip(self.tr("Size of the grey patch in pixels: a larger one covers more of the thing"))
        self.size_box.setPrefix(self.tr("patch "))
        self.step_box = QSpinBox()
        self.step_box.setAccessibleName(self.tr("Step of the patch"))
        self.step_box.setToolTip(self.tr("How far the patch moves, in pixels: a smaller step is finer and slower"))
        self.step_box.setPrefix(self.tr("step "))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self.size_box, self.step_box):
            box.setMinimum(1)
            box.setKeyboardTracking(False)  # a number that is half typed is none
            box.valueChanged.connect(self._changed)
            row.addWidget(box)

    def use_side(self, side: int) -> None:
        """The network's square has another side: the usual patch of it, which is not told."""
        blocked = self.size_box.blockSignals(True)
        self.size_box.setMaximum(side)
        self.size_box.blockSignals(blocked)
        self.show_patch(*usual_patch(side))

    def show_patch(self, patch: int, step: int) -> None:
        """One that is chosen already; it is not told."""
        for box, most, value in ((self.size_box, self.size_box.maximum(), patch), (self.step_box, patch, step)):
            blocked = box.blockSignals(True)
            box.setMaximum(most)
            box.setValue(value)
            box.blockSignals(blocked)

    @Slot()
    def _changed(self) -> None:
        blocked = self.step_box.blockSignals(True)
        self.step_box.setMaximum(self.size_box.value())
        self.step_box.blockSignals(blocked)
        self.chosen.emit((self.size_box.value(), self.step_box.value()))
