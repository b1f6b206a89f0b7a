"""Breaking prose into lines."""

import re

from syria_reader.article import Span

# Outside these ranges a character may take no cell or two; inside them each takes one.
_UNEVEN = re.compile(
    r"[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u0482\u048a-\u052f"
    r"\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)
_DASH = re.compile(r"[—–]")


def is_even(text: str) -> bool:
    """Whether every character of `text` surely takes one cell."""
    return _UNEVEN.search(text) is None


def wrap(text: str, width: int) -> list[Span]:
    """The lines of `text` in at most `width` cells each, as spans of it without the blanks between lines.

    Breaks at line ends, then at blanks, after dashes where that saves much of a line, and inside a word
    only where the word alone is wider than the line. Always at least one line.
    """
    width = max(width, 1)
    even = is_even(text)
    lines: list[Span] = []
    start = 0
    for part in text.split("\n"):
        end = start + len(part)
        if even:
            _wrap_even(text, start, end, width, lines)
        else:
            _wrap_cells(text, start, end, width, lines)
        start = end + 1
    return lines


def _wrap_even(text: str, start: int, end: int, width: int, lines: list[Span]) -> None:
    while end - start > width:
        space = text.rfind(" ", start, start + width + 1)
        cut = space if space > start else start + width
        for dash in _DASH.finditer(text, max(cut, start) if space > start else start, start + width):
            cut = dash.end()
        lines.append(Span(start, cut))
        start = cut
        while start < end and text[start] == " ":
            start += 1
    lines.append(Span(start, end))


def _wrap_cells(text: str, start: int, end: int, width: int, lines: list[Span]) -> None:
    """As `_wrap_even`, counting the cells of each grapheme."""
    from syria_reader.ui.typesetting.graphemes import graphemes

    line = start
    cells = 0
    blank = -1
    after_blank = 0
    for first, last, size in graphemes(text[start:end]):
        is_blank = text[start + first : start + last] == " "
        if is_blank:
            blank, after_blank = start + first, cells + size
        if cells + size > width and start + first > line:
            if is_blank:
                lines.append(Span(line, start + first))
                line, cells, blank = start + last, 0, -1
                continue
            if blank > line:
                lines.append(Span(line, blank))
                line, cells, blank = blank + 1, cells - after_blank, -1
            else:
                lines.append(Span(line, start + first))
                line, cells, blank = start + first, 0, -1
        cells += size
    lines.append(Span(line, end))
