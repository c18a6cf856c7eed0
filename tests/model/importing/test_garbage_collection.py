"""Garbage is left alone inside the block, and looked for after it."""

from __future__ import annotations

import gc
import weakref

import pytest

from model.importing.garbage_collection import nothing_collected


class Circle:
    def __init__(self) -> None:
        self.own = self


def test_nothing_is_collected_inside_and_all_that_is_new_after():
    with nothing_collected():
        assert not gc.isenabled()
        inside = weakref.ref(Circle())
    assert gc.isenabled()
    gc.collect()
    assert inside() is not None  # for good: what a block of imports makes is never looked at again
    later = weakref.ref(Circle())
    gc.collect()
    assert later() is None
    gc.unfreeze()
    gc.collect()
    assert inside() is None


def test_it_leaves_things_as_they_were_after_an_error_too():
    with pytest.raises(ImportError), nothing_collected():
        raise ImportError
    assert gc.isenabled()
    gc.disable()
    try:
        with nothing_collected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()
