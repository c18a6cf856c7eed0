"""Which units of the chosen layer answer most at the marked point of the photo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.session.session import Session
from alexnet_app.widgets.shared.shades import quiet_text, small_font

_MOST = 6


class StrongestUnits(QLabel):
    """One line under the photo; each unit is a link that chooses it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFont(small_font(self))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Strongest units at the marked point"))
        self.linkActivated.connect(self._choose)
        for signal in (
            session.selection.mark_changed,
            session.selection.maps_changed,
            session.selection.layer_changed,
            session.selection.unit_changed,
            session.photos.changed,
        ):
            signal.connect(self._show)
        self._show()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 2)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @Slot()
    def _show(self) -> None:
        strongest = self._session.selection.strongest_at_mark(_MOST)
        if not strongest:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._set(self._hint(), quiet=True)
            return
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layer = self._session.selection.layer
        self.setToolTip(
            self.tr("The units of {layer} with the largest output at the marked point, strongest first").format(
                layer=layer
            )
        )
        start = self.tr("{layer} here: ").format(layer=layer)
        room = self.width() - self.fontMetrics().horizontalAdvance(start) - 8
        parts: list[str] = []
        # Qt gives links the colour of the application's first palette, which a change of scheme leaves behind.
        colour = self.palette().link().color().name()
        for unit, value in strongest:
            room -= self.fontMetrics().horizontalAdvance(f"{unit} ({significant(value)})   ")
            if room < 0 and parts:
                break
            chosen = unit == self._session.selection.unit
            link = f'<a href="{unit}" style="color:{colour}">{unit}</a>'
            parts.append(f"{'<b>' if chosen else ''}{link}{'</b>' if chosen else ''} ({significant(value)})")
        self._set(start + "&nbsp; ".join(parts), quiet=False)

    def _hint(self) -> str:
        if self._session.photos.photo is None:
            return ""
        layer = self._session.selection.description
        if layer is None or not layer.is_spatial:
            return ""
        if self._session.selection.marked_point is not None:
            return self.tr("Looking ...")
        hint = self.tr("Click the photo: which units answer there?")
        return hint if self.fontMetrics().horizontalAdvance(hint) <= self.width() else self.tr("Click the photo")

    def _set(self, text: str, quiet: bool) -> None:
        palette = self.palette()
        parent = self.parentWidget()
        usual = palette if parent is None else parent.palette()
        colour = quiet_text(usual) if quiet else usual.color(QPalette.ColorRole.WindowText)
        self.setText(f'<span style="color:{colour.name()}">{text}</span>')

    @Slot(str)
    def _choose(self, unit: str) -> None:
        self._session.selection.choose_unit(int(unit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()
