"""A long text goes through the Markdown parser in lots, with the blocks that it has as a whole.

What stands between two blank lines and is one line that begins with a letter is a paragraph, whatever follows
it or stands before: that needs no parser. It takes the rest up to the next such line.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from syria_reader.article import Block, BlockKind
from syria_reader.sources.markdown.blocks import BlockReader, Found
from syria_reader.sources.markdown.parser import DEEPEST, Environment, parser
from syria_reader.sources.markdown.source_lines import Content, SourceLines

LOT = 60_000
"""Characters that are read in some 3 ms, if all go through the parser."""
_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")
_PLAIN = re.compile(r"(?:[ \t]*\n)*([^\W\d_][^\n\r\0]*)(?:\n[ \t]*(?:\n|\Z)|\Z)")
_BEFORE_LETTER = re.compile(r"\n[ \t]*\n(?=[^\W\d_])")
_MAY_GO_ON = frozenset({"fence", "html_block"})
"""Blocks that blank lines do not end; lists and quotations end at a line that begins with a letter."""


class TooDeepError(Exception):
    """Blocks are nested deeper than the parser reads: it drops words."""


def read_in_lots(text: str, first: int, environment: Environment, size: int = LOT) -> Iterator[list[Found]]:
    """The blocks of `text` from `first` on, those of some `size` characters at a time.

    Raises `TooDeepError`.
    """
    reader = _Reader(text, first, environment)
    while reader.at < len(text):
        yield reader.read(size)


class _Reader:
    """Has read the text up to `at`, where a block begins that is in no other."""

    def __init__(self, text: str, first: int, environment: Environment) -> None:
        self._text = text
        self.at = first
        self._environment = environment

    def read(self, size: int) -> list[Found]:
        """The next blocks, those of about `size` characters."""
        found: list[Found] = []
        end = self.at + size
        while self.at < min(end, len(self._text)):
            plain = _PLAIN.match(self._text, self.at)
            if plain is not None:
                words, start = plain[1].rstrip(), plain.start(1)
                block = Block(BlockKind.PARAGRAPH, start, start + len(words))
                found.append(Found(block, contents=[Content.of_line(words, start)]))
                self.at = plain.end()
            else:
                found += self._up_to_a_letter(size) or self._with_the_next(size)
        return found

    def _up_to_a_letter(self, size: int) -> list[Found]:
        """The blocks up to a line that ends them; none where that is far, or they may go on behind it."""
        letter = _BEFORE_LETTER.search(self._text, self.at, self.at + size)
        if letter is None:
            return []
        tokens = self._parse(letter.end())
        if not tokens or tokens[_last_block(tokens)].type in _MAY_GO_ON:
            return []
        return self._take(tokens, letter.end())

    def _with_the_next(self, room: int) -> list[Found]:
        """The blocks of some `room` characters, more where one block is longer.

        They end at a blank line, so that no link's target is cut; the last one may go on there, and is left.
        """
        while True:
            blank = _BLANK_LINE.search(self._text, self.at + room)
            end = blank.end() if blank else len(self._text)
            tokens = self._parse(end)
            if end == len(self._text) or not tokens:
                return self._take(tokens, end)
            last = _last_block(tokens)
            line, _ = tokens[last].map or (0, 0)
            if line:
                lines = SourceLines(self._text, self.at, end)
                return self._take(tokens[:last], lines.span(line)[0])
            room *= 2

    def _parse(self, end: int) -> list[Token]:
        tokens = parser().parse(self._text[self.at : end], self._environment)
        if any(token.level >= DEEPEST - 1 for token in tokens):
            raise TooDeepError
        return tokens

    def _take(self, tokens: Sequence[Token], end: int) -> list[Found]:
        """The blocks of `tokens`; they are read up to `end`."""
        lines = SourceLines(self._text, self.at, end)
        self.at = end
        return list(BlockReader(lines, self._text).read(tokens))


def _last_block(tokens: Sequence[Token]) -> int:
    """Where the tokens of the last block begin that is in no other."""
    return max(i for i, token in enumerate(tokens) if not token.level and token.nesting >= 0)
