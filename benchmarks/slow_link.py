"""Two network namespaces of this machine with a link of a given speed between them; Linux, as root."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where a process runs.

    Attributes:
        address: that the other one finds it under.
        prefix: in front of its command.
    """

    address: str
    prefix: tuple[str, ...]


@contextmanager
def slow_link(gigabits: float) -> Iterator[list[Place]]:
    """The two ends of a link of so many Gbit/s in either direction (a token bucket, `man tc-tbf`).

    Raises:
        OSError: there are no namespaces to be had here.
    """
    names = [f"alexnet-{os.getpid()}-{end}" for end in "ab"]
    ends = [f"al{os.getpid() % 1_000_000}{end}" for end in "ab"]
    made: list[str] = []
    try:
        for name in names:
            _run("ip", "netns", "add", name)
            made.append(name)
        _run(
            "ip", "link", "add", ends[0], "netns", names[0], "type", "veth", "peer", "name", ends[1], "netns", names[1]
        )
        for number, (name, end) in enumerate(zip(names, ends, strict=True), 1):
            inside = ("ip", "netns", "exec", name)
            _run(*inside, "ip", "addr", "add", f"10.77.9.{number}/24", "dev", end)
            for device in ("lo", end):
                _run(*inside, "ip", "link", "set", device, "up")
            rate = ("rate", f"{1000 * gigabits:g}mbit", "burst", "512kb", "latency", "100ms")
            _run(*inside, "tc", "qdisc", "add", "dev", end, "root", "tbf", *rate)
        yield [Place(f"10.77.9.{n}", ("ip", "netns", "exec", name)) for n, name in enumerate(names, 1)]
    finally:
        for name in made:
            subprocess.run(["ip", "netns", "del", name], check=False)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{' '.join(command)}: {done.stderr.strip()}")
