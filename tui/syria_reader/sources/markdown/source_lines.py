"""Where the lines of a Markdown block stand in the source, without the marks before them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n?|\n")


class Piece(NamedTuple):
    """content[`start`:`end`] is the source from `source` on, character by character."""

    start: int
    end: int
    source: int


class SourceLines:
    """The lines of text[`first`:`last`] as the Markdown parser counts them; it was given that to read."""

    def __init__(self, text: str, first: int, last: int) -> None:
        self._text = text
        self._starts = [first]
        self._ends: list[int] = []
        for end in _LINE_END.finditer(text, first, last):
            self._ends.append(end.start())
            self._starts.append(end.end())
        self._ends.append(last)

    def span(self, line: int) -> tuple[int, int]:
        """Where line number `line` stands in the text, without its end."""
        return self._starts[line], self._ends[line]

    def locate(self, content: str, line: int, last: int) -> "Content | None":
        """`content`, which the parser took from `line` to `last` (exclusive); None if it is not there.

        What stands before the words of a line (indentation, marks of quotations and items) is skipped.
        """
        pieces = []
        at = 0
        for words in content.split("\n"):
            if line >= last:
                return None
            bare = words.strip(" \t")
            source = self._find(bare, line)
            if source < 0:
                return None
            start = at + words.find(bare) if bare else at
            pieces.append(Piece(start, start + len(bare), source))
            at += len(words) + 1
            line += 1
        return Content(content, tuple(pieces))

    def _find(self, words: str, line: int) -> int:
        start, end = self.span(line)
        source = self._text[start:end].replace("\0", "\ufffd")
        if not words:
            return end
        bare = source.rstrip()
        if bare.endswith(words):
            return start + len(bare) - len(words)
        found = source.find(words)
        return start + found if found >= 0 else -1


class Content(NamedTuple):
    """What the parser took as the words of a block, and where each of its lines stands in the text."""

    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of_line(cls, words: str, source: int) -> "Content":
        """`words` that stand at `source` of the text, in one line."""
        return cls(words, (Piece(0, len(words), source),))

    @classmethod
    def of_lines(cls, words: str, source: int) -> "Content":
        """`words` that stand at `source` of the text as they are, in lines without marks before them."""
        pieces = []
        at = 0
        for line in words.split("\n"):
            bare = line.strip(" \t")
            start = at + line.find(bare) if bare else at
            pieces.append(Piece(start, start + len(bare), source + start))
            at += len(line) + 1
        return cls(words, tuple(pieces))

    @property
    def start(self) -> int:
        """Where the words begin in the article's text."""
        return self.pieces[0].source

    @property
    def end(self) -> int:
        """Where they end."""
        last = self.pieces[-1]
        return last.source + last.end - last.start

    def source_of(self, offset: int) -> int:
        """Where the character at `offset` of the content stands, or the end of its line's words."""
        piece = self.pieces[self._piece_at(offset)]
        return piece.source + max(0, min(offset, piece.end) - piece.start)

    def next_line(self, offset: int) -> int | None:
        """Where the words of the line after the one at `offset` begin; None for the last line."""
        following = self._piece_at(offset) + 1
        return self.pieces[following].source if following < len(self.pieces) else None

    def _piece_at(self, offset: int) -> int:
        return max(bisect_right(self.pieces, (offset, len(self.text) + 1, 0)) - 1, 0)

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The spans of the article's text that content[`start`:`end`] was taken from, one a line."""
        for i in range(self._piece_at(start), len(self.pieces)):
            piece = self.pieces[i]
            if piece.start >= end:
                return
            low, high = max(start, piece.start), min(end, piece.end)
            if low < high:
                yield piece.source + low - piece.start, piece.source + high - piece.start
