"""Large arrays are given back to the system when they are freed, on Linux.

glibc puts what it takes for short-lived into its heaps from the first large array on that is freed, up to 32 MB each
and in a heap for each thread (`man mallopt`). Photos that are decoded in one thread and shown in another leave holes
there: the window grew by 130 MB in a hundred photos, and grows by 40 with fixed bounds.
"""

from __future__ import annotations

import ctypes
import sys

# Of glibc's malloc.h.
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
LARGE_BYTES = 1 << 20
HEAPS = 2


def give_large_arrays_back() -> bool:
    """To be called before threads are started; False where this system's allocator has no such bounds."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # musl has none, and needs none
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, LARGE_BYTES) and mallopt(_M_ARENA_MAX, HEAPS))
