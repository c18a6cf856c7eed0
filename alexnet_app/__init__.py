"""The desktop program."""

import ctypes
import sys

if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
    # PySide6 6.12.0 returns None, True and False without counting the reference (`signal.emit()`, `QRect.setX()` ...),
    # as if they were immortal, which they are from Python 3.12 on (PEP 683). On 3.11 every such call takes one away,
    # and after some hundred signals the interpreter ends with "deallocating True or False". So they are made
    # immortal in effect: the count, the first field of an object, is raised beyond what any session can take away.
    for constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 40
