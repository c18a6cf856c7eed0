"""Work on one item after the other, done ahead in threads and given in order: decoding, mostly."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def ahead(work: Callable[[Item], Result], items: Iterable[Item], *, threads: int, most: int) -> Iterator[Result]:
    """`work(item)` for each of `items`, in their order.

    Args:
        work: called in threads; what it raises is raised here, in its place.
        items: asked for one after the other, in the caller's thread.
        threads: that work at a time.
        most: results that may wait to be taken: they hold memory.
    """
    with ThreadPoolExecutor(threads, thread_name_prefix="ahead") as pool:
        waiting: deque[Future[Result]] = deque()
        try:
            for item in items:
                waiting.append(pool.submit(work, item))
                if len(waiting) > most:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for result in waiting:  # the caller has left early
                result.cancel()
