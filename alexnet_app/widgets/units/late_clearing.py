"""Keeps what is shown for a moment while the next is on its way: a blank between two layers would be a flash."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from alexnet_app.session.session import Session

PATIENCE_MS = 200


class LateClearing:
    """Decides whether a view that has lost its maps is to be cleared now or only if nothing comes soon."""

    def __init__(self, session: Session, clear: Callable[[], None], parent: QObject) -> None:
        """`clear` is called once the patience is over."""
        self._session = session
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(clear)
        self._clear = clear
        session.network.changed.connect(self._network_changed)

    def wait(self) -> bool:
        """Whether to leave things as they are: an answer is on its way and has not taken long yet."""
        coming = self._session.photos.photo is not None and self._session.network.state == "ready"
        if coming and not self._timer.isActive():
            self._timer.start()
        elif not coming:
            self._timer.stop()
        return coming

    def stop(self) -> None:
        """What was waited for has come."""
        self._timer.stop()

    def _network_changed(self) -> None:
        # Another network's maps must not stand under this one's name, not even for a moment.
        if self._timer.isActive():
            self._timer.stop()
            self._clear()
