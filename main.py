"""Opens the AlexNet window: `python main.py [PHOTO...] [--network X] [--camera]`.

Nothing heavy at module level: the network's process imports this file as well, and the window must be there at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

NO_DISPLAY = (
    "There is no display to open a window on. "
    "Without one, type: python -m model.classify PHOTO (or main.py --screenshot OUT.png PHOTO)"
)
# Debian's and Ubuntu's packages of what Qt loads on a bare Linux.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit status."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.screenshot is None and not has_display():
        return _refuse(NO_DISPLAY)
    if options.screenshot is not None and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missing = _missing_for_xcb()
    if missing:
        return _refuse(missing)
    try:
        from model.bytecode import keep_bytecode

        keep_bytecode("PySide6")
        from alexnet_app import app
    except ImportError as problem:
        return _refuse(what_to_type(problem))
    return app.run(options)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py", description="Drop a photo, see what AlexNet sees.")
    parser.add_argument("photos", nargs="*", metavar="PHOTO", help="photo, folder or http(s) address to open")
    parser.add_argument("--network", metavar="X", help="name of a bundled network, or a trained network's folder")
    parser.add_argument("--camera", action="store_true", help="start with the camera")
    picture = parser.add_argument_group("without a screen")
    picture.add_argument("--screenshot", metavar="OUT.png", help="save a picture of the window with PHOTO, and exit")
    picture.add_argument("--layer", default="conv1", metavar="NAME", help="layer, or unit as conv3/217 (%(default)s)")
    picture.add_argument("--tab", default="maps", choices=("maps", "kernels"), help="view to show (%(default)s)")
    picture.add_argument("--size", default="1280x800", type=_size, metavar="WxH", help="of the window (1280x800)")
    picture.add_argument("--scheme", choices=("light", "dark"), help="colours; the system's by default")
    options = parser.parse_args(arguments)
    if options.screenshot is not None and len(options.photos) != 1:
        parser.error(f"--screenshot: expected one PHOTO. Received: {len(options.photos)}")
    return options


def has_display() -> bool:
    """Whether Qt would find a screen; on Windows and macOS there always is one."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def what_to_type(problem: ImportError) -> str:
    """One line for what is not installed."""
    text = str(problem)
    for library, package in PACKAGES.items():
        if library in text:
            return f"Qt needs the system library {library}. On Debian or Ubuntu type: sudo apt install {package}"
    if problem.name is None or problem.name.split(".")[0] in ("model", "alexnet_app"):
        return f"AlexNet cannot start: {text}"
    return (
        f"The package {problem.name} is not installed. Type: uv run main.py (or, in your environment, pip install -e .)"
    )


def _missing_for_xcb() -> str:
    # Without this library Qt ends the process by abort() before anything can be said.
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    import ctypes

    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return what_to_type(ImportError("libxcb-cursor.so.0"))
    return ""


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.lower().partition("x")
    if not (
        cross and width.isdigit() and height.isdigit() and 320 <= int(width) <= 8192 and 240 <= int(height) <= 8192
    ):
        raise argparse.ArgumentTypeError(f"expected a size such as 1280x800. Received: {text!r}")
    return int(width), int(height)


def _refuse(line: str) -> int:
    print(line, file=sys.stderr)
    return 2


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main())
