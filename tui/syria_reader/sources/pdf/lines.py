"""The lines of a page, with where and how large they stand."""

import ctypes
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from pypdfium2 import raw

_BREAK = re.compile("\r\n|\n|\r|\ufffe|\u2028|\u2029|\x0b|\x0c")
_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line, in place of the break."""
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SHAPES = re.compile("[\ufb00-\ufdff\ufe70-\ufefe]+")
"""Ligatures, and Arabic letters in the shape they have in a word."""
_TURNED = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
_RAISED = re.compile(r"(?<=[^\s\d])\d{1,3}(?!\d)|^\d{1,3}(?=[^\W\d_])")
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600
_CELL_GAP = 1.6
"""Widths of an em between two words from which they are of different columns; justified lines have less."""
_TIGHT_GAP = 0.9
"""The same where columns are known from other lines: the longest words of a column nearly reach the next."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_SMALLEST = 3.0
"""Points; what is smaller nobody is meant to read."""


Cells = tuple[tuple[str, float], ...]


class Line(NamedTuple):
    """Words on one line of page `page` (from 1), in points from the page's left and bottom edge.

    Where the text runs from right to left, `left` and `right` are mirrored, so that a line always begins at
    `left`. `base` is the height of the base line, `top` how far down the page it is (0 to 1), `size` that of
    the letters. `hyphen` tells that the last word goes on in the next line. `cells` are where words stand
    apart: the text of each and its left edge; `tight` the same where they stand apart only a little.
    """

    text: str
    page: int
    left: float
    right: float
    base: float
    top: float
    size: float
    bold: bool = False
    hyphen: bool = False
    cells: Cells = ()
    tight: Cells = ()


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size in points that most of the text has."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def lines_of(text_page: Any, number: int, height: float, most: int) -> list[Line]:
    """The lines of `text_page` in the order the document has them, which is that of reading with nearly all.

    Upright lines, as far down as `most` characters.
    """
    page = _TextPage(text_page, min(text_page.count_chars(), most))
    lines: list[Line] = []
    start = 0
    for found in [*_BREAK.finditer(page.text), None]:
        end = found.start() if found else len(page.text)
        hyphen = found is not None and found.group() == _HYPHEN
        if line := page.line(start, end, number, height, hyphen=hyphen):
            if lines and _is_same_line(lines[-1], line):
                line = _joined(lines.pop(), line)
            lines.append(line)
        start = found.end() if found else end
    return lines


def _is_same_line(last: Line, line: Line) -> bool:
    """Whether `line` stands right behind `last`: PDFium breaks lines at raised figures."""
    near = abs(last.base - line.base) < 0.35 * max(last.size, line.size)
    return near and not last.hyphen and -1.0 < line.left - last.right < _CELL_GAP * line.size


def _joined(last: Line, line: Line) -> Line:
    gap = "" if line.left - last.right < 0.12 * line.size else " "
    cells, tight = (_chained(*both, gap) for both in ((last.cells, line.cells), (last.tight, line.tight)))
    large = max(last, line, key=lambda one: one.size)
    return last._replace(
        text=last.text + gap + line.text,
        right=line.right,
        base=large.base,
        size=large.size,
        bold=last.bold and line.bold,
        hyphen=line.hyphen,
        cells=cells,
        tight=tight,
    )


def _chained(first: Cells, second: Cells, gap: str) -> Cells:
    words, edge = first[-1]
    return (*first[:-1], (words + gap + second[0][0], edge), *second[1:])


class _TextPage:
    def __init__(self, text_page: Any, count: int) -> None:
        self._page = text_page
        self._origin = ctypes.c_double(), ctypes.c_double()
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()
        text = text_page.get_text_range(0, count) if count > 0 else ""
        if len(text) != count:  # only where all have their place do offsets of the text index characters
            text = "".join(chr(min(raw.FPDFText_GetUnicode(text_page, i), 0x10FFFF)) for i in range(count))
        self.text = self._in_order(text)

    def _in_order(self, text: str) -> str:
        """`text` with lam before alef where one sign stands for both: PDFium turns the two with the line."""
        letters = list(text)
        for found in _TURNED.finditer(text):
            first, second = found.start(), found.end() - 1
            if self._across(first) == self._across(second):
                letters[first], letters[second] = letters[second], letters[first]
        return "".join(letters)

    def line(self, start: int, end: int, number: int, height: float, *, hyphen: bool) -> Line | None:
        """The line of the characters from `start` to `end`; None where nothing upright stands there."""
        while start < end and self.text[start].isspace():
            start += 1
        last = end - 1
        while last >= start and self.text[last].isspace():
            last -= 1
        if last < start:
            return None
        # A bullet before the line, or a raised figure at its end, may have another size and height.
        middle = (start + last) // 2
        size = sorted(map(self._size, (start, middle, last)))[1]
        if size < _SMALLEST:
            return None
        left, _ = self._across(start)
        _, right = self._across(end if hyphen else last)
        base = sorted(map(self._base, (start, middle, last)))[1]
        tight = tuple(self._cells(start, last + 1, _TIGHT_GAP * size))
        cells = tuple(self._cells(start, last + 1, _CELL_GAP * size)) if len(tight) > 1 else tight
        words = " ".join(words for words, _ in cells).strip()
        if not words:
            return None
        bold = self._is_bold(start) and self._is_bold(last)
        if len(_RIGHT_TO_LEFT.findall(words)) > len(words) / 3:
            # A figure at either end has its own first digit on the other side.
            places = [self._across(i) for i in (start, *self._inner_ends(start, last), last)]
            left, right = -max(end for _, end in places), -min(begin for begin, _ in places)
            cells = tight = ((words, left),)
        top = 1 - base / height if height > 0 else 0.0
        return Line(
            words, number, left, max(left, right), base, top, round(size, 1), bold, hyphen, cells, tight
        )

    def _inner_ends(self, start: int, last: int) -> tuple[int, int]:
        """Where the first word from `start` ends, and the last word up to `last` begins."""
        words = list(re.finditer(r"\S+", self.text[start : last + 1]))
        return start + words[0].end() - 1, start + words[-1].start()

    def _cells(self, start: int, end: int, gap: float) -> list[tuple[str, float]]:
        """The words from `start` to `end`, parted where they stand `gap` apart, with where parts begin."""
        cells: list[tuple[str, float]] = []
        begun = start
        for found in re.finditer(r"\s+", self.text[start:end]):
            before, after = start + found.start() - 1, start + found.end()
            if after < end and self._across(after)[0] - self._across(before)[1] > gap:
                cells.append((self._words(begun, before + 1), self._across(begun)[0]))
                begun = after
        cells.append((self._words(begun, end), self._across(begun)[0]))
        return [cell for cell in cells if cell[0]]

    def _words(self, start: int, end: int) -> str:
        """The text from `start` to `end` with raised figures as such."""
        written = []
        at = start
        for found in _RAISED.finditer(self.text, start, end):
            first = found.start()
            neighbour = first - 1 if first > start else found.end()
            if neighbour < end and self._size(first) < 0.8 * self._size(neighbour):
                written += [self.text[at:first], found.group().translate(SUPERSCRIPT)]
                at = found.end()
        text = "".join((*written, self.text[at:end]))
        text = _SHAPES.sub(lambda shapes: unicodedata.normalize("NFKC", shapes.group()), text)
        return " ".join(_NO_TEXT.sub("", text).split())

    def _across(self, index: int) -> tuple[float, float]:
        """Where a character begins and ends."""
        if not raw.FPDFText_GetLooseCharBox(self._page, index, self._box):
            return 0.0, 0.0
        return self._box.left, self._box.right

    def _base(self, index: int) -> float:
        raw.FPDFText_GetCharOrigin(self._page, index, *self._origin)
        return self._origin[1].value

    def _size(self, index: int) -> float:
        """The size of a character in points; 0 where it does not stand upright."""
        size: float = raw.FPDFText_GetFontSize(self._page, index)
        if not raw.FPDFText_GetMatrix(self._page, index, self._matrix):
            return size
        matrix = self._matrix
        if abs(matrix.b) > abs(matrix.a):
            return 0.0
        return size * float((matrix.c**2 + matrix.d**2) ** 0.5)

    def _is_bold(self, index: int) -> bool:
        if raw.FPDFText_GetFontWeight(self._page, index) >= _BOLD_WEIGHT:
            return True
        raw.FPDFText_GetFontInfo(self._page, index, self._name, 127, self._flags)
        return _BOLD.search(self._name.value) is not None
