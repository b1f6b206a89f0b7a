"""Work that can be laid down and taken up again, so that a key never waits for the whole of it."""

from collections.abc import Generator, Iterable
from typing import TypeVar

T = TypeVar("T")
Slices = Generator[None, None, T]
"""Each step is a short piece of work; the result comes with the last."""
_LOT = 500


def finish(slices: Slices[T]) -> T:
    """The result of `slices`, all of them done at once."""
    while True:
        try:
            next(slices)
        except StopIteration as stop:
            result: T = stop.value
            return result


def gather(items: Iterable[T], lot: int = _LOT) -> Slices[list[T]]:
    """The list of `items`, a `lot` of them at a time."""
    gathered = []
    for number, item in enumerate(items, 1):
        gathered.append(item)
        if not number % lot:
            yield
    return gathered
