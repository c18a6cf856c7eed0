"""What all commands share: one-line errors with exit statuses, and a TensorFlow that keeps quiet.

A command looks like this::

    def main(arguments: Sequence[str] | None = None) -> int:
        return run(_work, command_parser(...).parse_args(arguments))

Importing this loads neither keras nor tensorflow: `start_tensorflow` does, so that a wrong path is told at once.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from typing import Any, NoReturn, TypeVar

from model.bytecode import keep_bytecode
from model.errors import ReadableError, one_line
from model.networks.precision import PRECISIONS

SUCCESS = 0
PART_FAILED = 1
"""The command did its work, but not for everything that it was given."""
BAD_INPUT = 2
"""Nothing was done: the arguments, or what they name, cannot be used. argparse ends with the same status."""
INTERRUPTED = 130

LOG_LEVEL = "TF_CPP_MIN_LOG_LEVEL"

Options = TypeVar("Options")


class CommandError(ReadableError):
    """A command cannot go on with what it was given; the message is one plain line."""


class _OneLineParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {message} (--help lists the options)\n")


def command_parser(module: str, description: str) -> argparse.ArgumentParser:
    """A parser for `python -m MODULE` that says in one line what is wrong with its arguments."""
    return _OneLineParser(prog=f"python -m {module}", description=description)


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


def add_precision_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--precision",
        choices=PRECISIONS,
        default="float32",
        help="of the computation (default: float32); bfloat16 is faster on processors that have it",
    )


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


def start_tensorflow() -> Any:
    """Imports TensorFlow quietly, lets it take GPU memory as it needs it, and returns the module.

    TensorFlow writes about its processor and its libraries to stderr while it is imported, before it looks at any
    setting, so stderr is set aside for that time; should the import fail, what it wrote is shown after all.
    TF_CPP_MIN_LOG_LEVEL=0 in the environment brings all its messages back.
    """
    talkative = os.environ.get(LOG_LEVEL) == "0"
    if not talkative:
        os.environ[LOG_LEVEL] = "3"
    # A ~/.keras/keras.json, or a variable set for other work, must not give these commands another backend.
    os.environ["KERAS_BACKEND"] = "tensorflow"
    keep_bytecode("tensorflow")
    with contextlib.nullcontext() if talkative else _stderr_set_aside():
        import tensorflow as tf

        for device in tf.config.list_physical_devices("GPU"):
            # Refused once the devices are in use, which is when it was done before.
            with contextlib.suppress(RuntimeError):
                tf.config.experimental.set_memory_growth(device, True)
    if not talkative:
        tf.get_logger().setLevel("ERROR")
    return tf


@contextlib.contextmanager
def _stderr_set_aside() -> Iterator[None]:
    """Keeps what libraries write to the process's stderr (descriptor 2); shows it if the block raises."""
    descriptor = 2
    try:
        original = os.dup(descriptor)
    except OSError:  # there is no stderr (pythonw, a closed descriptor)
        yield
        return
    with tempfile.TemporaryFile() as kept:
        if sys.stderr is not None:
            sys.stderr.flush()
        os.dup2(kept.fileno(), descriptor)
        try:
            yield
        except BaseException:
            kept.seek(0)
            os.write(original, kept.read())
            raise
        finally:
            if sys.stderr is not None:
                sys.stderr.flush()
            os.dup2(original, descriptor)
            os.close(original)
