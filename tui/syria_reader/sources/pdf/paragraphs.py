"""From the lines of pages to paragraphs, items and rows."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from syria_reader.article import BlockKind
from syria_reader.sources.extract import Part
from syria_reader.sources.list_items import read_marker
from syria_reader.sources.pdf.hyphens import Spelling
from syria_reader.sources.pdf.lines import SUPERSCRIPT, Line, body_size
from syria_reader.sources.wording import ends_sentence

_SAME_SIZE = 0.6
"""Points by which the letters of one paragraph may differ."""
_LEADING = 1.35
"""Times the usual distance of lines from which a gap parts two paragraphs."""
_INDENT = 0.8
"""Widths of an em by which a line that begins a paragraph is set in."""
_NOTE = 0.92
"""Size of the letters of notes, by that of the text."""
_MOST_LINES = 400
_NOTE_NUMBER = re.compile(r"\A\d{1,3}(?!\d)[ .]?\s*(?=[^\W\d_])")
_BULLETS = "•◦▪■●○‣⁃►➤"
"""Signs that stand nowhere but before an item."""
_ALIGNED = 4.0
"""Points by which cells of one column may differ."""


class Group:
    """Lines that belong together; `heading` tells that they are set as one."""

    __slots__ = ("kind", "level", "lines", "marker", "marks")

    def __init__(self, line: Line) -> None:
        self.kind = BlockKind.PARAGRAPH
        self.lines = [line]
        self.marker = ""
        self.marks = 0
        """Characters of the first line before its words."""
        self.level = 0

    @property
    def first(self) -> Line:
        """The line it begins with."""
        return self.lines[0]

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return " ".join(line.text for line in self.lines)

    @property
    def last(self) -> Line:
        """The line it ends with."""
        return self.lines[-1]


def group(pages: Sequence[Sequence[Line]]) -> list[Group]:
    """The paragraphs, items and rows of `pages`; notes at a page's foot stand behind the paragraph above."""
    size = body_size(pages)
    joiner = _Joiner(_leadings(pages), size)
    for page in pages:
        body, notes = _part_notes(page, size)
        for i, line in enumerate(body):
            joiner.add(line, body[i + 1 : i + 4])
        joiner.set_aside(notes)
    joiner.close()
    return joiner.groups


def parts_of(groups: Sequence[Group], spelling: Spelling) -> Iterator[Part]:
    """`groups` as parts, with words made whole and the pages noted that begin in them."""
    page = 0
    for one in groups:
        words, pages, broken = "", [], False
        for line in one.lines:
            text = line.text if line is not one.first else line.text[one.marks :]
            if one.kind is BlockKind.ROW:
                text = "\t".join(cell for cell, _ in line.cells)
            if not words:
                start, words = 0, text
            elif broken:
                joined = spelling.join(words, text)
                start, words = len(joined) - len(text), joined
            else:
                start, words = len(words) + 1, f"{words} {text}"
            broken = line.hyphen
            if line.page != page:
                page = line.page
                pages.append((start, page))
        yield Part(one.kind, words, one.level, one.marker, pages=tuple(pages))


def _leadings(pages: Sequence[Sequence[Line]]) -> dict[float, float]:
    """The usual distance of two lines, by the size of their letters."""
    distances: dict[float, Counter[float]] = {}
    for page in pages:
        for upper, lower in pairwise(page):
            distance = round(upper.base - lower.base, 1)
            if upper.size == lower.size and 0.8 * upper.size < distance < 2.5 * upper.size:
                distances.setdefault(upper.size, Counter())[distance] += 1
    return {size: counted.most_common(1)[0][0] for size, counted in distances.items()}


def _part_notes(page: Sequence[Line], size: float) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines of a page, and those of the notes at its foot: set small, the first with a figure."""
    end = len(page)
    while end and page[end - 1].size < _NOTE * size and page[end - 1].top > 0.5:
        end -= 1
    while end < len(page) and not _opens_note(page[end]):
        end += 1
    return page[:end], page[end:]


def _opens_note(line: Line) -> bool:
    return line.text[0].isdecimal() or line.text[0] in "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹"


def _raise(number: re.Match[str]) -> str:
    return f"{number.group().strip().translate(SUPERSCRIPT)} "


class _Joiner:
    def __init__(self, leadings: dict[float, float], size: float) -> None:
        self.groups: list[Group] = []
        self._leadings = leadings
        self._size = size
        self._waiting: list[Line] = []

    def add(self, line: Line, ahead: Sequence[Line]) -> None:
        """Go on with `line`; `ahead` are the next ones, which help to tell how wide the column is."""
        last = self.groups[-1] if self.groups else None
        if len(line.tight) > 1 and (row := self._as_row(line, ahead)) is not None:
            self._begin(row).kind = BlockKind.ROW
        elif last and last.kind is not BlockKind.ROW and self._goes_on(last, line, ahead):
            last.lines.append(line)
        else:
            self._begin(line)

    def set_aside(self, notes: Sequence[Line]) -> None:
        """Take notes at the foot of a page, for when the paragraph above them has ended."""
        self._waiting += notes

    def close(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, []
        for line in waiting:
            if _opens_note(line) or line is waiting[0]:
                self.groups.append(Group(line._replace(text=_NOTE_NUMBER.sub(_raise, line.text))))
            else:
                self.groups[-1].lines.append(line)

    def _begin(self, line: Line) -> Group:
        self.close()
        new = Group(line)
        if marker := read_marker(line.text):
            new.kind, new.marker, new.marks = BlockKind.ITEM, marker.shown, marker.length
            new.level = self._depth(new)
        self.groups.append(new)
        return new

    def _depth(self, item: Group) -> int:
        """How deep an item stands: by where its marker is, and the markers of the items before it."""
        edges: list[float] = []
        for above in reversed(self.groups[-30:]):
            if above.kind is not BlockKind.ITEM:
                break
            edges.append(above.first.left)
        outer = {round(edge / _ALIGNED) for edge in edges if edge < item.first.left - _ALIGNED}
        return min(len(outer) + 1, 9)

    def _as_row(self, line: Line, ahead: Sequence[Line]) -> Line | None:
        """A line with the cells it has as a row of a table, where another one stands beside it."""
        above = self.groups[-1].last if self.groups and self.groups[-1].kind is BlockKind.ROW else None
        beside = [other for other in (above, *ahead[:2]) if other]
        if any(_are_aligned(line, other) for other in beside):
            return line._replace(cells=line.tight)
        return line if any(_are_rows(line, other) for other in beside) else None

    def _goes_on(self, last: Group, line: Line, ahead: Sequence[Line]) -> bool:
        upper = last.last
        if (
            len(last.lines) >= _MOST_LINES
            or abs(upper.size - line.size) > _SAME_SIZE
            or upper.bold != line.bold
        ):
            return False
        if upper.hyphen:
            return True
        marker = read_marker(line.text)
        if marker and (line.text[0] in _BULLETS or last.kind is BlockKind.ITEM or _introduces(upper.text)):
            return False
        if upper.page != line.page or line.base > upper.base:
            # In the next column, or on the next page: what went on there was not at its end.
            set_out = upper.bold or upper.size > self._size + _SAME_SIZE
            return not (set_out or ends_sentence(upper.text) or upper.text.endswith(":"))
        leading = self._leadings.get(line.size, 1.2 * line.size)
        if upper.base - line.base > _LEADING * leading:
            return False
        if last.kind is BlockKind.ITEM:
            return line.left > last.first.left + 1 or not ends_sentence(upper.text)
        if line.left > upper.left + _INDENT * line.size and upper.right > line.left:
            return False
        return not self._ended(last, line, ahead)

    @staticmethod
    def _ended(last: Group, line: Line, ahead: Sequence[Line]) -> bool:
        """Whether the last line of a paragraph was left short: the next word would have fitted on it."""
        upper = last.last
        beside = [
            one for one in (*last.lines, line, *ahead) if one.page == line.page and one.size == line.size
        ]
        edge = max(one.right for one in beside if one.left < upper.right)
        word = line.text.split(None, 1)[0]
        width = (line.right - line.left) / max(len(line.text), 1) * (len(word) + 1)
        if upper.right + width > edge - 0.1 * line.size:
            return False
        return ends_sentence(upper.text) or upper.right - upper.left < 0.6 * (edge - upper.left)


def _introduces(text: str) -> bool:
    return ends_sentence(text) or text.endswith((":", ";"))


def _are_aligned(line: Line, other: Line) -> bool:
    """Whether two lines have the same columns, however little these stand apart."""
    if other.page != line.page or not 2 < len(line.tight) == len(other.tight):
        return False
    edges = zip(line.tight, other.tight, strict=True)
    return all(abs(left - edge) < _ALIGNED for (_, left), (_, edge) in edges)


def _are_rows(line: Line, other: Line) -> bool:
    if other.page != line.page or len(line.cells) < 2 or len(other.cells) < 2:
        return False
    edges = [left for _, left in other.cells]
    shared = sum(any(abs(left - edge) < _ALIGNED for edge in edges) for _, left in line.cells)
    return shared >= 2 or len(other.cells) == len(line.cells) > 2
