"""What is made of the measurements of two workers, and the slow link between them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from benchmarks.scale_model import PARAMETERS, gigabits, step_seconds
from benchmarks.slow_link import slow_link
from benchmarks.two_workers import LATENCY, PACKS, report

RECEIVE = """
import socket, sys, time
with socket.create_server((sys.argv[1], 5001)) as server:
    print("ready", flush=True)
    with server.accept()[0] as own:
        count, started = len(own.recv(1)), time.monotonic()
        while got := own.recv(1 << 20):
            count += len(got)
print(8 * count / (time.monotonic() - started) / 1e6)
"""
SEND = """
import socket, sys
with socket.create_connection((sys.argv[1], 5001)) as own:
    own.sendall(bytes(6_000_000))
"""


def test_the_measured_steps_stand_beside_the_predicted_ones():
    network = gigabits(1.0, LATENCY)
    whole = step_seconds(0.5, network, 2, 4, PACKS)
    found = {
        "computing": 0.5,
        "sending": network.ring(4 * PARAMETERS, 2),
        "one pack": 2 * step_seconds(0.5, network, 2, 4, 0),
        "float32": whole,
        "bfloat16": step_seconds(0.5, network, 2, 2, PACKS),
    }
    lines = {line.split("  ")[0]: line for line in report(found, 1.0).splitlines()}
    assert lines["float32"].endswith("1.00")
    assert lines["one pack"].endswith("2.00")
    hidden = (0.5 + found["sending"] - whole) / 0.5
    assert f"float32: {hidden:.0%} of the shorter" in report(found, 1.0)
    # Without a link of its own, its speed is that of sending alone.
    assert "link 0.50 Gbit/s" in report({**found, "sending": 8 * 4 * PARAMETERS / 5e8}, None)


def test_the_link_is_as_slow_as_asked_and_goes_away():
    try:
        with slow_link(0.04) as (one, other):
            command = [*one.prefix, sys.executable, "-c", RECEIVE, one.address]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as receiver:
                assert receiver.stdout is not None
                assert receiver.stdout.readline() == "ready\n"
                subprocess.run([*other.prefix, sys.executable, "-c", SEND, one.address], check=True, timeout=60)
                megabits = float(receiver.stdout.read())
    except OSError as problem:
        pytest.skip(f"no network namespaces here: {problem}")
    assert 15 < megabits < 48
    listed = subprocess.run(["ip", "netns", "list"], capture_output=True, text=True, check=True).stdout
    assert one.prefix[-1] not in listed
