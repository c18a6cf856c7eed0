"""Names what the system lacks, with the line that installs it, and offers to run that line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

from alexnet_app.starting.machine import StartError
from alexnet_app.starting.system_libraries import installing_command


def say(line: str) -> None:
    """A line about the start; stdout stays free for what the program itself prints."""
    print(line, file=sys.stderr, flush=True)


def offer_to_install(what: str, libraries: Sequence[str], *, also: Sequence[str] = (), yes: bool) -> bool:
    """Asks on a terminal, or acts at once with `yes`.

    Args:
        what: names what is missing, as the first line that a person reads.
        libraries: as `libEGL.so.1`.
        also: Debian's names of packages that hold no library.

    Returns:
        Whether the installing line was run and ended well. False: it was declined, or nobody could be asked.

    Raises:
        StartError: the line was run and failed.
    """
    say(what)
    command = installing_command(libraries, also)
    if command is None:
        say("Install the packages of your system that hold them, then start again.")
        return False
    say(f"This line installs them:\n  {command}")
    if not yes:
        if not (sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()):
            say("Run it and start again, or start with --yes, which runs it.")
            return False
        print("Run it now? [Y/n] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in ("", "y", "yes"):
            return False
    # Packages must not ask questions that nobody sees.
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(["sh", "-c", command], env=environment, stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise StartError(f"That line ended with status {done.returncode}; what it said stands above.")
    return True
