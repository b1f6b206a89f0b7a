"""Where words stand."""

from collections.abc import Container, Sequence
from itertools import compress


def positions(words: Sequence[str], wanted: Container[str]) -> list[int]:
    """The indices of those of `words` that are `wanted`, in order: faster than a loop, and often asked."""
    return list(compress(range(len(words)), map(wanted.__contains__, words)))
