"""From lines to paragraphs, list items and separators."""

import re
from collections.abc import Sequence

from syria_reader.article import BlockKind
from syria_reader.slices import Slices, finish
from syria_reader.sources.headings import is_sign_off
from syria_reader.sources.lines import Line
from syria_reader.sources.list_items import Marker, read_marker
from syria_reader.sources.preamble import is_underline
from syria_reader.sources.rules import is_rule
from syria_reader.sources.wording import ends_sentence, is_capitals, is_title_case
from syria_reader.sources.wrapping import fits, width_in_slices

_NUMBER = re.compile(r"\(?(\d{1,3})[.)]")
_INTRODUCES = (":", ";")
_LINE_OF_WORDS = 4
_OPENING = 100
_LOT = 500
"""Lines that are read at a time."""


class Piece:
    """A block in the making: `lines` of them joined, with blank lines around it or not.

    `marked` is where the marker begins, `start` where there is none.
    """

    __slots__ = (
        "end", "gap_above", "gap_below", "kind", "level", "lines", "marked", "marker", "start", "underlined",
    )  # fmt: skip

    def __init__(
        self, kind: BlockKind, start: int, end: int, *, gap_above: bool = True, marked: int = 0
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.lines = 1
        self.gap_above = gap_above
        self.gap_below = True
        self.marker = ""
        self.marked = marked
        self.level = 0
        self.underlined = False


def read_pieces(text: str, lines: Sequence[Line]) -> list[Piece]:
    """The pieces that `lines` of `text` make up, in order; every line but underlines is in one."""
    return finish(pieces_in_slices(text, lines))


def pieces_in_slices(text: str, lines: Sequence[Line]) -> Slices[list[Piece]]:
    """As `read_pieces`, in slices."""
    width = yield from width_in_slices(lines)
    joiner = _Joiner(text, width, (yield from _numbers_in_order(lines)))
    for start in range(0, len(lines), _LOT):
        joiner.add(lines[start : start + _LOT])
        yield
    return joiner.pieces


class _Joiner:
    """`width` is that of wrapped lines, `numbers` those that can be a list's."""

    def __init__(self, text: str, width: int | None, numbers: set[int]) -> None:
        self._text = text
        self._width = width
        self._numbers = numbers
        self._indents: list[int] = []  # of the items around the current one, outermost first
        self.pieces: list[Piece] = []
        self._last: Line | None = None

    def add(self, lines: Sequence[Line]) -> None:
        """Take up the next `lines`."""
        for line in lines:
            self._add(line)
            self._last = line

    def _add(self, line: Line) -> None:
        last, piece = self._last, self.pieces[-1] if self.pieces else None
        if piece:
            piece.gap_below = line.gap
        if (
            last
            and piece
            and piece.kind is BlockKind.PARAGRAPH
            and piece.lines == 1
            and is_underline(line, last)
        ):
            piece.underlined = True
            return
        if is_rule(line.text):
            self._begin(BlockKind.RULE, line)
        elif (marker := self._marker(line)) is not None:
            self._begin_item(line, marker)
        elif last and piece and not line.gap and self._goes_on(piece, last, line):
            piece.end = line.end
            piece.lines += 1
        else:
            self._begin(BlockKind.PARAGRAPH, line)

    def _begin(self, kind: BlockKind, line: Line) -> None:
        self.pieces.append(Piece(kind, line.start, line.end, marked=line.start, gap_above=line.gap))

    def _begin_item(self, line: Line, marker: Marker) -> None:
        if not (self.pieces and self.pieces[-1].kind is BlockKind.ITEM):
            self._indents.clear()
        while self._indents and self._indents[-1] > line.indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < line.indent:
            self._indents.append(line.indent)
        self._begin(BlockKind.ITEM, line)
        self.pieces[-1].start += marker.length
        self.pieces[-1].marker = marker.shown
        self.pieces[-1].level = len(self._indents)

    def _marker(self, line: Line) -> Marker | None:
        """The marker of `line` where it begins an item; in wrapped text it may stand in a sentence."""
        marker = read_marker(line.text)
        if marker is None or is_sign_off(line.text):
            return None
        if marker.number is not None and marker.number not in self._numbers:
            return None
        if self._width is None or line.gap or not self.pieces or self._last is None:
            return marker
        above = self.pieces[-1]
        begins = above.kind is not BlockKind.PARAGRAPH or line.indent > self._last.indent
        return marker if begins or ends_sentence(self._last.text) or self._introduces(self._last) else None

    @staticmethod
    def _introduces(line: Line) -> bool:
        return line.text.endswith(_INTRODUCES)

    def _goes_on(self, piece: Piece, last: Line, line: Line) -> bool:
        """Whether `line` continues `piece`, whose last line is `last`, with no blank line between."""
        if piece.kind is BlockKind.RULE or piece.underlined:
            return False
        if self._width is not None and piece.kind is BlockKind.ITEM and line.indent > piece.start - 1:
            return True
        if self._width is None:
            return self._was_broken(piece, last, line)
        if line.indent > last.indent + 1 and piece.kind is BlockKind.PARAGRAPH:
            return False
        if not fits(last, line, self._width):
            return True
        if line.text[0].islower():
            return not ends_sentence(last.text)
        # The next word would have fitted: the line ended here on purpose, or the width varies a little.
        short = last.indent + len(last.text) < 0.8 * self._width
        return not (short or ends_sentence(last.text) or is_title_case(last.text) or is_capitals(last.text))

    def _was_broken(self, piece: Piece, last: Line, line: Line) -> bool:
        """Whether a line of unwrapped text was cut within a sentence, as copying from pages does."""
        if not line.text[0].islower() or ends_sentence(last.text) or last.text.endswith(_INTRODUCES):
            return False
        opening = self._text[piece.start : min(piece.end, piece.start + _OPENING)]
        return len(opening.split(None, _LINE_OF_WORDS)) >= _LINE_OF_WORDS


def _numbers_in_order(lines: Sequence[Line]) -> Slices[set[int]]:
    """The numbers of lines that can be a list's: 1, and those whose neighbour is one as well."""
    numbers: set[int] = set()
    for start in range(0, len(lines), _LOT):
        some = lines[start : start + _LOT]
        numbers |= {int(found[1]) for line in some if (found := _NUMBER.match(line.text))}
        yield
    return {number for number in numbers if number == 1 or {number - 1, number + 1} & numbers}
