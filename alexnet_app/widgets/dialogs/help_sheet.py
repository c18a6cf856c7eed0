"""The help sheet (F1): the keys, and the terms of the field in one sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from alexnet_app.widgets.shared.dialog_size import letters, within_screen
from alexnet_app.widgets.shared.page_dialog import PageDialog
from alexnet_app.widgets.shared.shades import blend

KeyGroups = Sequence[tuple[str, Sequence[tuple[tuple[str, ...], str]]]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpSheet", text)


def terms() -> tuple[tuple[str, str], ...]:
    """(term, one sentence); translated."""
    return (
        (_tr("layer"), _tr("One step of the network: it turns the output of the step before into its own.")),
        (
            _tr("kernel"),
            _tr("The learned weights of one unit of a convolution: a small pattern that is looked for everywhere."),
        ),
        (_tr("unit"), _tr("One kernel with its output; conv3/217 is unit 217 of conv3, counted from 0.")),
        (_tr("feature map"), _tr("Where, and how strongly, one unit found its pattern in this photo.")),
        (_tr("receptive field"), _tr("The part of the photo that one position of a feature map depends on.")),
        (_tr("stride"), _tr("How many pixels the kernel moves from one position to the next.")),
        (_tr("ReLU"), _tr("Negative outputs become zero; that is why many maps are mostly black.")),
        (_tr("pooling"), _tr("Keeps the largest of 3 × 3 neighbours, so that the map becomes smaller.")),
        (
            _tr("normalisation (LRN)"),
            _tr("A unit is damped where its neighbours in the same place are strong."),
        ),
        (_tr("two columns"), _tr("In 2012 the network was spread over two GPUs, which talk only at some layers.")),
        (_tr("logit"), _tr("The output of fc8 for a class, before it becomes a probability.")),
        (_tr("top-5 error"), _tr("The share of photos whose true class is not among the five best answers.")),
        (_tr("10 views"), _tr("The mean over four corners, the centre, and their mirror images, as in the paper.")),
    )


class _Sentence(QLabel):
    """Wraps, and is never lower than its lines: a grid inside a row counts them for a width a little too large."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


class HelpSheet(PageDialog):
    """Keys on the left, terms on the right; beside the window, so that the keys can be tried while it is open.

    Args:
        keys: (heading, [(keys, what they do), ...]) of each group, as `window_actions.help_rows` gives them.
    """

    def __init__(self, keys: KeyGroups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setWindowTitle(self.tr("Keys and terms"))
        self._caps: list[QLabel] = []
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addLayout(self._keys_column(), 5)
        columns.addLayout(self._terms_column(), 4)
        self.new_page().addLayout(columns)
        self._colour_caps()
        # A dialog's own first size is at most two thirds of the screen, too narrow for two columns on a small one.
        self.resize(self.sizeHint())

    def _keys_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for group, rows in self._keys:
            column.addWidget(self.heading(group))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(1, 1)
            for row, (combination, meaning) in enumerate(rows):
                cap = QLabel(self)
                cap.setTextFormat(Qt.TextFormat.RichText)
                cap.setProperty("keys", combination)
                cap.setAccessibleName(" ".join(combination))
                self._caps.append(cap)
                grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(self._sentence(meaning), row, 1, Qt.AlignmentFlag.AlignTop)
            # The same place for the sentences of every group.
            grid.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance("Ctrl+Shift+O") + 24)
            column.addLayout(grid)
            column.addSpacing(8)
        column.addStretch(1)
        return column

    def _terms_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.heading(self.tr("Terms")))
        for term, meaning in terms():
            line = self._sentence(f"<b>{term}</b> &nbsp;{meaning}")
            line.setTextFormat(Qt.TextFormat.RichText)
            column.addWidget(line)
        column.addStretch(1)
        return column

    def _sentence(self, text: str) -> QLabel:
        label = _Sentence(text, self)
        label.setWordWrap(True)
        return label

    def _colour_caps(self) -> None:
        window, text = (
            self.palette().color(role) for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)
        )
        ground = blend(window, text, 0.12).name()
        for cap in self._caps:
            parts = cap.property("keys")
            cap.setText(
                " &nbsp;".join(
                    f'<span style="background-color:{ground};color:{text.name()}">&nbsp;{part}&nbsp;</span>'
                    for part in parts
                )
            )

    def sizeHint(self) -> QSize:
        return within_screen(self, letters(self, 78, 42))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_caps()
