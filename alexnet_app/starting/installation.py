"""Installs packages with uv or pip: a few lines about how far it is, one sentence when it fails.

The index is whatever pip is configured with. uv does not read pip's configuration, so pip's is handed on to it where
uv has none of its own.
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from alexnet_app.starting.machine import StartError
from alexnet_app.starting.offer import say
from alexnet_app.starting.packages import Wanted

LARGE = 20.0
"""Megabytes from which on a download is worth a line."""
SECONDS_BETWEEN_LINES = 30.0
_PIP_FOR_UV = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "no-index": "UV_NO_INDEX",
    "cert": "SSL_CERT_FILE",
}
_FAILURES = (
    (r"No space left on device|os error 28", "The disk became full while packages were installed: {place}."),
    (
        r"NewConnectionError|ConnectTimeout|name resolution|Name or service not known|dns error|[Cc]onnection refused"
        r"|[Nn]etwork is unreachable|Failed to establish|error sending request|[Rr]ead timed out|Could not connect",
        "The packages cannot be fetched: there is no connection to the package index. "
        "Start again when there is one; it goes on from there.",
    ),
    (
        r"Permission denied|os error 13|Read-only file system",
        "{place} cannot be written: start as the user whose folder it is.",
    ),
    (
        r"No matching distribution found for ([^\s(]+)|Because ([\w.-]+)\S* (?:has|was not|only)",
        "For this machine ({machine}, Python {python}) there is no ready-made package of {first}.",
    ),
)


def find_uv() -> str | None:
    """A uv that starts; a version manager's shim that leads nowhere does not count."""
    path = shutil.which("uv")
    if path is None:
        return None
    started = subprocess.run([path, "--version"], capture_output=True, check=False)
    return path if started.returncode == 0 else None


def install(python: Path, wanted: Wanted, uv: str | None) -> None:
    """Installs all of `wanted` for the interpreter `python`.

    Raises:
        StartError: with one sentence about what stood in the way.
    """
    place = python.parent.parent
    with tempfile.TemporaryDirectory(prefix="alexnet-", dir=place) as scratch:
        constraints = Path(scratch) / "constraints.txt"
        constraints.write_text(wanted.constraints, encoding="utf-8")
        options = ["--only-binary=:all:", "--constraint", str(constraints), *wanted.requirements]
        # Downloads of a gigabyte beside the environment: /tmp is often a small disk in memory.
        environment = {**os.environ, "TMPDIR": scratch}
        if uv is not None:
            # As pip does: else the first start compiles TensorFlow, in twice its own time.
            command = [uv, "pip", "install", "--compile-bytecode", "--python", str(python), *options]
            environment |= uv_settings(os.environ, _pip_configuration(python))
        else:
            quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar=off", "--retries=2"]
            command = [str(python), "-m", "pip", "install", *quiet, *options]
        status, said = _run(command, environment)
    if status:
        raise StartError(failure(said, place))


def uv_settings(environment: Mapping[str, str], configuration: Mapping[str, str]) -> dict[str, str]:
    """pip's index settings as uv's variables; none where uv has settings of its own.

    Args:
        environment: with pip's own variables, such as PIP_INDEX_URL.
        configuration: from pip's files, such as `index-url`.
    """
    if any(environment.get(name) for name in _PIP_FOR_UV.values() if name.startswith("UV_")):
        return {}
    settings = {}
    for option, variable in _PIP_FOR_UV.items():
        value = environment.get("PIP_" + option.upper().replace("-", "_")) or configuration.get(option)
        if value and not environment.get(variable):
            # uv separates places to look for files by commas, indexes by spaces; pip both by white space.
            settings[variable] = ",".join(value.split()) if option == "find-links" else " ".join(value.split())
    if "UV_INDEX" in settings:
        # As pip: the best version of all indexes, not the first index that knows the name.
        settings["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    return settings


def failure(said: str, place: Path) -> str:
    """One sentence for what pip or uv said at length."""
    for pattern, sentence in _FAILURES:
        found = re.search(pattern, said)
        if found is not None:
            first = next((group for group in found.groups() if group), "the packages")
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            machine = f"{sys.platform} {os.uname().machine if hasattr(os, 'uname') else ''}".strip()
            return sentence.format(place=place, first=first, machine=machine, python=version)
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error", "×"))]
    return f"The packages could not be installed: {(errors or lines or ['nothing was said'])[-1]}"


def _pip_configuration(python: Path) -> dict[str, str]:
    # uv's environments have no pip; the interpreter they were made from may.
    base = getattr(sys, "_base_executable", sys.executable)
    listed = subprocess.run([base, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False)
    found = re.findall(r"^(?:global|install)\.([\w-]+)='(.*)'$", listed.stdout, re.MULTILINE)
    return {name: value.replace("\\n", " ") for name, value in found}


def _run(command: Sequence[str], environment: Mapping[str, str]) -> tuple[int, str]:
    """Runs the installer and prints what it is at; its exit status and all that it said."""
    begun = time.monotonic()
    lines: queue.Queue[str | None] = queue.Queue()
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=dict(environment)
    )

    def read() -> None:
        assert running.stdout is not None
        for line in running.stdout:
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    said: list[str] = []
    told = begun
    try:
        while True:
            try:
                line = lines.get(timeout=1.0)
            except queue.Empty:
                if time.monotonic() - told > SECONDS_BETWEEN_LINES:
                    told = time.monotonic()
                    say(f"  ... still at it after {_duration(told - begun)}")
                continue
            if line is None:
                break
            said.append(line)
            words = progress_line(line)
            if words is not None:
                told = time.monotonic()
                say(f"  {words}")
    except KeyboardInterrupt:
        running.terminate()
        running.wait()
        raise
    return running.wait(), "".join(said)


def progress_line(line: str) -> str | None:
    """What a person should see of one line of pip or uv; None: nothing."""
    # pip: "  Downloading keras-3.15.1-py3-none-any.whl (1.6 MB)"; uv: "Downloading keras (1.6MiB)".
    fetched = re.match(r"\s*(Downloading|Using cached) (\S+) \(([\d.]+) ?([MG])i?B\)", line)
    if fetched:
        size = float(fetched[3]) * (1000 if fetched[4] == "G" else 1)
        name = "-".join(fetched[2].rpartition("/")[2].split("-")[:2])
        verb = "fetching" if fetched[1] == "Downloading" else "kept from before:"
        return f"{verb} {name} ({size:.0f} MB)" if size >= LARGE else None
    count = re.match(r"Installing collected packages: (.+)", line)
    if count:
        return f"unpacking {len(count[1].split(','))} packages"
    count = re.match(r"(Resolved|Prepared|Installed) (\d+) packages", line)
    if count:
        verb = {"Resolved": "to install:", "Prepared": "fetched", "Installed": "unpacked"}[count[1]]
        return f"{verb} {count[2]} packages"
    count = re.match(r"Bytecode compiled (\d+) files", line)
    return f"compiled {count[1]} files" if count else None


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
