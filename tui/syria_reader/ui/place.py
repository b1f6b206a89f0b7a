"""Finding again where an article was left, also where the article has changed since. Knows no Textual."""

import os

from syria_reader.article import Article
from syria_reader.reading import Reading
from syria_reader.ui.memory import Left
from syria_reader.ui.typesetting import Anchor, Position

BEGINNING = Anchor(Position(0, 0))
"""Where an article is opened that was not left anywhere."""
_WORDS = 60
"""Characters that are remembered from the place on."""
_FAR = 300
"""Blocks in which they are looked for, before and after the block they stood in."""


def source_of(reading: Reading) -> str:
    """Where `reading` comes from, whatever the folder it is opened from; "" for standard input."""
    if reading.source == "-":
        return ""
    return reading.url or os.path.abspath(reading.source)  # noqa: PTH100 - a name that need not be a path


def left_at(reading: Reading, position: Position) -> Left:
    """`position` in `reading` as it is to be remembered."""
    block, offset = position
    words = reading.article.prose(block).text[offset : offset + _WORDS] if reading.article.blocks else ""
    return Left(source_of(reading), reading.checksum, block, offset, words)


def found_again(article: Article, left: Left) -> Position | None:
    """Where the words of `left` stand in `article`, nearest to where they stood; None if nowhere."""
    if not left.words:
        return None
    total = len(article.blocks)
    for far in range(_FAR):
        for block in {left.block - far, left.block + far}:
            if not 0 <= block < total:
                continue
            text = article.prose(block).text
            if not far and text.startswith(left.words, left.offset):
                return Position(block, left.offset)
            offset = text.find(left.words)
            if offset >= 0:
                return Position(block, offset)
    return None
