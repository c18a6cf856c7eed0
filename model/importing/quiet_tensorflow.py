"""A TensorFlow that keeps quiet while it is imported. Importing this module loads neither keras nor tensorflow."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from typing import Any

from model.importing.bytecode import keep_bytecode
from model.importing.garbage_collection import nothing_collected

LOG_LEVEL = "TF_CPP_MIN_LOG_LEVEL"
UNWANTED = ("matplotlib", "pandas", "sklearn")
"""What Keras imports where it is installed, for parts of it that nothing here uses: a third of TensorFlow's import
(`keras/src/visualization`, `keras/src/wrappers`)."""


def start_tensorflow() -> Any:
    """As `import_tensorflow`, and lets it take GPU memory as it needs it, for which it looks at the devices."""
    tf = import_tensorflow()
    for device in tf.config.list_physical_devices("GPU"):
        # Refused once the devices are in use, which is when it was done before.
        with contextlib.suppress(RuntimeError):
            tf.config.experimental.set_memory_growth(device, True)
    return tf


def import_tensorflow() -> Any:
    """Imports TensorFlow quietly and returns the module; which devices it may see can still be set.

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
    quietly = contextlib.nullcontext() if talkative else _stderr_set_aside()
    first = "tensorflow" not in sys.modules
    with quietly, _as_if_not_installed(UNWANTED), nothing_collected() if first else contextlib.nullcontext():
        import keras  # noqa: F401  # here, where what it tries in vain costs nothing
        import tensorflow as tf
    if not talkative:
        tf.get_logger().setLevel("ERROR")
    return tf


@contextlib.contextmanager
def _as_if_not_installed(packages: Sequence[str]) -> Iterator[None]:
    """Importing these packages fails in the block as if they were not there, and works after it."""
    hidden = [name for name in packages if name not in sys.modules]
    # https://docs.python.org/3/reference/import.html#the-module-cache
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in hidden:
            if sys.modules.get(name) is None:
                sys.modules.pop(name, None)


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
