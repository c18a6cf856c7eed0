"""What all commands share: one-line errors with exit statuses, and a TensorFlow that keeps quiet.

A command looks like this::

    def main(arguments: Sequence[str] | None = None) -> int:
        return run(_work, command_parser(...).parse_args(arguments))

Importing this loads neither keras nor tensorflow: `start_tensorflow` does, so that a wrong path is told at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeVar

from PIL import Image

from model.calling import spoken
from model.errors import ReadableError, one_line
from model.importing.quiet_tensorflow import LOG_LEVEL as LOG_LEVEL
from model.importing.quiet_tensorflow import start_tensorflow as start_tensorflow
from model.networks.precision import PRECISIONS
from model.photos.photo_list import read_names

SUCCESS = 0
PART_FAILED = 1
"""The command did its work, but not for everything that it was given."""
BAD_INPUT = 2
"""Nothing was done: the arguments, or what they name, cannot be used. argparse ends with the same status."""
INTERRUPTED = 130

Options = TypeVar("Options")


class CommandError(ReadableError):
    """A command cannot go on with what it was given; the message is one plain line."""


class _OneLineParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {message} (--help lists the options)\n")


def command_parser(module: str, description: str) -> argparse.ArgumentParser:
    """A parser for `python -m MODULE` (or `alexnet NAME`) that says in one line what is wrong with its arguments."""
    return _OneLineParser(prog=spoken(module), description=description)


def positive_whole_number(text: str) -> int:
    """An argparse type: 1, 2, 3, ..."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number of at least 1, not {text!r}")
    return number


def add_network_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--network",
        metavar="X",
        help="a trained network: its folder, or the name of one that is installed (default: the bundled one)",
    )


def add_views_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--views",
        type=int,
        choices=(1, 10),
        default=1,
        help="1: the centre of the photo (default); 10: four corners and the centre, each mirrored too",
    )


def add_groups_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--group-by",
        type=Path,
        metavar="FILE",
        help="which group (a source, a place) each photo belongs to: CSV with a column photo (CLASS/FILE) and others",
    )
    parser.add_argument(
        "--group-column", default="", metavar="NAME", help="the column of --group-by (default: the first after photo)"
    )


def group_names(text: str) -> tuple[str, ...]:
    """An argparse type: A,B, or a text file with a name a line."""
    return tuple(sorted(read_names(text))) if os.path.isfile(text) else tuple(filter(None, text.split(",")))


def add_precision_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--precision",
        choices=PRECISIONS,
        default="float32",
        help="of the computation (default: float32); bfloat16 is faster on processors that have it",
    )


def check_picture_name(path: Path) -> None:
    """Before the work: a picture that cannot be written is told at once. Raises CommandError."""
    if path.suffix.lower() not in Image.registered_extensions():
        raise CommandError(f"{path}: expected the name of a picture such as map.png")
    if not path.absolute().parent.is_dir():
        raise CommandError(f"{path}: expected an existing folder, but there is no {path.parent}")


def run(work: Callable[[Options], int], options: Options) -> int:
    """Does `work(options)` and returns its exit status; what the user can mend becomes one line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        # A file name may hold bytes that the terminal's encoding does not know.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        return work(options)
    except ReadableError as problem:
        print_problem(str(problem))
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PART_FAILED
    except OSError as problem:
        where = f"{problem.filename}: " if problem.filename else ""
        print_problem(f"{where}{problem.strerror or problem}")
    except KeyboardInterrupt:
        print_problem("interrupted")
        return INTERRUPTED
    return BAD_INPUT


def print_problem(text: str) -> None:
    """One line on stderr, whatever `text` holds."""
    print(one_line(text), file=sys.stderr)
