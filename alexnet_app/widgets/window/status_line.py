"""The toolbar's right end: how the network is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from alexnet_app.pictures.figures import significant
from alexnet_app.session.session import Session
from alexnet_app.widgets.shared.quiet_label import QuietLabel
from model.networks.results import readable


class StatusLine(QuietLabel):
    """ "ready, 18.2 ms, CPU"; a note of something longer that is under way comes first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._note = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Status"))
        session.network.state_changed.connect(self._refresh)
        session.network.changed.connect(self._refresh)
        session.network.coming_changed.connect(self._refresh)
        session.answers.classification_changed.connect(self._refresh)
        self._refresh()

    def set_note(self, note: str) -> None:
        self._note = note
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        session = self._session
        coming = session.network.coming
        if coming is not None:
            state = self.tr("loading {0} ...").format(readable(coming.name))
        elif session.network.state == "loading":
            state = self.tr("loading the network ...")
        elif session.network.state == "stopped":
            state = self.tr("stopped") if session.network.card is not None else self.tr("no network")
        else:
            answer = session.answers.classification
            time = "" if answer is None else self.tr("{0} ms").format(significant(answer.milliseconds))
            state = ", ".join(part for part in (self.tr("ready"), time, session.network.device) if part)
        self.setText("  ".join(part for part in (self._note, state) if part))
        self.setAccessibleDescription(self.text())
