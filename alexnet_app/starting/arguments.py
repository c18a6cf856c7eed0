"""The command line of the program."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from alexnet_app.starting.commands import commands_help
from alexnet_app.translation.languages import LANGUAGES
from alexnet_app.widgets.window.views import view_names

_TESTING = "python3 main.py test runs the tests; what follows goes to pytest."


def parse(arguments: Sequence[str], installed: bool = False) -> argparse.Namespace:
    """The options of the window; ends the program with one line about an argument that is wrong.

    `installed`: asked by the command `alexnet`, which runs the other commands too.
    """
    parser = argparse.ArgumentParser(
        prog="alexnet" if installed else "main.py",
        usage="alexnet [options] [PHOTO ...]\n       alexnet COMMAND ..." if installed else None,
        description="Drop a photo, see what AlexNet sees.",
        epilog=commands_help() if installed else _TESTING,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("photos", nargs="*", metavar="PHOTO", help="photo, folder or http(s) address to open")
    parser.add_argument("--network", metavar="X", help="name of a bundled network, or a trained network's folder")
    parser.add_argument("--camera", action="store_true", help="start with the camera")
    parser.add_argument("--yes", action="store_true", help="install missing system libraries without asking")
    parser.add_argument("--language", choices=tuple(LANGUAGES), help="of the window; the system's by default")
    picture = parser.add_argument_group("without a screen")
    picture.add_argument("--screenshot", metavar="OUT.png", help="save a picture of the window with PHOTO, and exit")
    picture.add_argument("--layer", default="", metavar="NAME", help="layer, or unit as conv3/217 (default: the first)")
    tabs = view_names()
    picture.add_argument("--tab", default=tabs[0], choices=tabs, help="view to show (%(default)s)")
    picture.add_argument("--size", default="1280x800", type=_size, metavar="WxH", help="of the window (1280x800)")
    picture.add_argument("--scheme", choices=("light", "dark"), help="colours; the system's by default")
    options = parser.parse_args(arguments)
    if options.screenshot is not None and len(options.photos) != 1:
        parser.error(f"--screenshot: expected one PHOTO. Received: {len(options.photos)}")
    return options


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.lower().partition("x")
    if not (
        cross and width.isdigit() and height.isdigit() and 320 <= int(width) <= 8192 and 240 <= int(height) <= 8192
    ):
        raise argparse.ArgumentTypeError(f"expected a size such as 1280x800. Received: {text!r}")
    return int(width), int(height)
