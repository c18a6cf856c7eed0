"""The program with its network's process opens no port to the world."""

from __future__ import annotations

import psutil


def test_nothing_listens(window, session, answered, chelsea):
    session.photos.open([chelsea])
    answered("chelsea.png")
    whole = psutil.Process()
    processes = [whole, *whole.children(recursive=True)]
    assert len(processes) > 1, "the network has a process of its own"
    listening = [
        connection
        for process in processes
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    ]
    assert not listening
