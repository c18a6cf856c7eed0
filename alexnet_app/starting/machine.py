"""What the machine itself must have: instructions of the processor, free disk, a screen."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from pathlib import Path

GIGABYTE = 10**9
DISK_NEEDED = 4.2 * GIGABYTE
"""Bytes: 3.1 GB of packages, compiled, and 1.1 GB of downloads beside them while they are unpacked."""


class StartError(Exception):
    """The program cannot start; the message is one sentence for the person at the keyboard."""


def check_processor(processor_file: Path = Path("/proc/cpuinfo")) -> None:
    """TensorFlow's packages for Intel and AMD use AVX; without it the process would end by a signal, without a word.

    Raises:
        StartError: this processor has no AVX. Where there is no `processor_file` nothing is known, and nothing raised.
    """
    if platform.machine() not in ("x86_64", "AMD64"):
        return
    try:
        with processor_file.open(encoding="utf-8", errors="replace") as lines:
            flags = next((line for line in lines if line.startswith("flags")), None)
    except OSError:
        return
    if flags is not None and "avx" not in flags.split():
        raise StartError(
            "This processor has no AVX instructions, and TensorFlow's packages need them: AlexNet cannot run here."
        )


def check_disk(folder: Path, present: float = 0.0) -> None:
    """`present`: bytes of the environment that are there already.

    Raises:
        StartError: the disk of `folder` has no room for the packages.
    """
    needed = max(DISK_NEEDED - present, 0.0)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise StartError(
            f"The disk of {folder} has {free / GIGABYTE:.1f} GB free; AlexNet's packages need "
            f"{needed / GIGABYTE:.1f} GB."
        )


def has_display() -> bool:
    """Whether Qt would find a screen; on Windows and macOS there always is one."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
