"""From headings to sections."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from syria_reader.article import Block, BlockKind, Section


def sections_of(blocks: Sequence[Block], end: int, title_of: Callable[[Block], str]) -> tuple[Section, ...]:
    """A section for every heading in `blocks`; the last reaches to `end`, the length of the text."""
    headings = [i for i, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    edges = pairwise([*(blocks[i].start for i in headings), end])
    return tuple(
        Section(number, title_of(blocks[i]), blocks[i].level, *edge, i)
        for number, (i, edge) in enumerate(zip(headings, edges, strict=True), 1)
    )
