"""A long text goes through the Markdown parser in lots, with the blocks that it has as a whole."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from syria_reader.sources.markdown.blocks import BlockReader, Found
from syria_reader.sources.markdown.parser import DEEPEST, Environment, parser
from syria_reader.sources.markdown.source_lines import SourceLines

LOT = 60_000
"""Characters the parser reads in some 3 ms."""
_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")


class TooDeepError(Exception):
    """Blocks are nested deeper than the parser reads: it drops words."""


def read_in_lots(text: str, first: int, environment: Environment, size: int = LOT) -> Iterator[list[Found]]:
    """The blocks of `text` from `first` on, those of some `size` characters at a time.

    A lot ends at a blank line, so that no link's target is cut, and its last block is read again with the
    next: it may go on there. A block longer than a lot is read in one. Raises `TooDeepError`.
    """
    start, room = first, size
    while start < len(text):
        blank = _BLANK_LINE.search(text, start + room)
        end = blank.end() if blank else len(text)
        tokens = parser().parse(text[start:end], environment)
        if any(token.level >= DEEPEST - 1 for token in tokens):
            raise TooDeepError
        lines = SourceLines(text, start, end)
        if end < len(text) and tokens:
            last = _last_block(tokens)
            line, _ = tokens[last].map or (0, 0)
            if not line:
                room *= 2
                continue
            tokens, end = tokens[:last], lines.span(line)[0]
        yield list(BlockReader(lines, text).read(tokens))
        start, room = end, size


def _last_block(tokens: Sequence[Token]) -> int:
    """Where the tokens of the last block begin that is in no other."""
    return max(i for i, token in enumerate(tokens) if not token.level and token.nesting >= 0)
