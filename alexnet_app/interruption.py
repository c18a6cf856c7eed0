"""Being asked to end from outside: Ctrl+C in the terminal, `kill`, a terminal that is closed, the system's shutdown."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class SystemSignals(QObject):
    """Turns the system's signals into one of Qt's, so that the window can close as if by its own button.

    Python would run a handler only between two steps of Python, which Qt's loop may not come to for long: the signal
    is written to a socket that the loop watches. A second signal ends the program at once.

    Signals:
        asked(): the program is to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, lambda *_: None) for number in SIGNALS}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def close(self) -> None:
        """Gives the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    @Slot()
    def _heard(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._ours.recv(64)
        for number in SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        self.asked.emit()
