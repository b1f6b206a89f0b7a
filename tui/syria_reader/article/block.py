"""A block: what stands between two blank lines."""

from enum import StrEnum
from typing import NamedTuple


class BlockKind(StrEnum):
    """What a block is; it decides how the block is laid out and whether facts are looked for in it."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"
    CODE = "code"
    RULE = "rule"


BETWEEN_CELLS = "  ·  "
"""What stands between two cells of a row in its prose."""


class Block(NamedTuple):
    """`start` and `end` index the article's text and hold the block's words, without markers around them.

    `level` is the heading's level (1 to 6) or how deep an item or quotation is nested (from 1);
    `marker` is what hangs before a list item ("•", "3."), as it is to be shown.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    marker: str = ""
