"""A process that was begun early is the one that is asked for, or ends."""

from __future__ import annotations

from alexnet_app.processes.early_start import EarlyStart


def test_what_was_begun_is_given_once_and_answers(start_process, network_folder, qtbot):
    early = EarlyStart(start_process)
    early.begin(network_folder)
    first = early(network_folder)
    with qtbot.waitSignal(first.ready, timeout=5000):
        pass
    second = early(network_folder)
    assert second is not first
    assert first.is_running
    early.forget()
    assert first.is_running
    assert second.is_running


def test_another_folder_gets_its_own(start_process, network_folder, other_network, qtbot):
    started = []

    def start(folder):
        started.append(start_process(folder))
        return started[-1]

    early = EarlyStart(start)
    early.begin(network_folder)
    assert early(other_network).folder == other_network
    early.forget()
    assert [process.is_running for process in started] == [False, True]
    early.begin(network_folder)
    early.begin(other_network)  # never two that nobody asked for
    early.forget()
    assert [process.is_running for process in started] == [False, True, False, False]
