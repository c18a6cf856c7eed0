"""A place for compiled modules where Python has none: TensorFlow compiled anew at every start costs 3.5 of 6 seconds.

Python keeps what it compiles in `__pycache__` beside the sources. Where that cannot be (a folder of the system, a
read-only image) or is switched off (PYTHONDONTWRITEBYTECODE, as in many containers), each start compiles the thousand
modules of TensorFlow again. They are then kept in the user's cache folder, which leaves the sources' folders as they
are. Python itself checks that a compiled module still fits its source.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from platformdirs import user_cache_path

HOME_VARIABLE = "ALEXNET_HOME"


def bytecode_folder() -> Path:
    """Where compiled modules are kept: in the cache folder of the platform, or in ALEXNET_HOME where that is set."""
    home = os.environ.get(HOME_VARIABLE)
    return (Path(home) if home else user_cache_path("AlexNet", appauthor=False)) / "bytecode"


def keep_bytecode(package: str) -> bool:
    """Makes Python keep compiled modules in `bytecode_folder`, if `package` has none and cannot get any.

    Call it before the package is imported; the package itself is not imported here. Returns whether it was needed.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None or not spec.origin.endswith(".py") or sys.pycache_prefix is not None:
        return False
    if os.path.exists(importlib.util.cache_from_source(spec.origin)):
        return False
    if not sys.dont_write_bytecode and os.access(os.path.dirname(spec.origin), os.W_OK):
        return False
    sys.pycache_prefix = str(bytecode_folder())
    sys.dont_write_bytecode = False
    return True
