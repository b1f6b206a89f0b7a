"""From headings to sections."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from syria_reader.article import Block, BlockKind, Section
from syria_reader.slices import Slices, finish, gather

_LOT = 100
"""Headings whose titles are read at a time."""


def sections_of(blocks: Sequence[Block], end: int, title_of: Callable[[Block], str]) -> tuple[Section, ...]:
    """A section for every heading in `blocks`; the last reaches to `end`, the length of the text."""
    return finish(sections_in_slices(blocks, end, title_of))


def sections_in_slices(
    blocks: Sequence[Block], end: int, title_of: Callable[[Block], str]
) -> Slices[tuple[Section, ...]]:
    """As `sections_of`, in slices."""
    headings = [i for i, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    edges = pairwise([*(blocks[i].start for i in headings), end])
    sections = yield from gather(
        (
            Section(number, title_of(blocks[i]), blocks[i].level, *edge, i)
            for number, (i, edge) in enumerate(zip(headings, edges, strict=True), 1)
        ),
        _LOT,
    )
    return tuple(sections)
