"""Which paragraphs of a PDF are headings: set larger, or bold, and worded as no sentence."""

import re
from collections.abc import Sequence

from syria_reader.article import BlockKind
from syria_reader.sources.list_items import read_marker
from syria_reader.sources.pdf.paragraphs import Group

_LARGER = 1.08
_MOST_LINES = 4
_LONGEST = 200
_DEEPEST = 6


_QUOTATION = re.compile(r"""["“„«‘'](?:[^\s]+\s+){4,}[^\s]+["”“»’']""")
_ADVERTISEMENT = re.compile(r"advertisement|publicité|anzeige|publicidad|реклама|إعلان", re.IGNORECASE)
_CONTENTS = re.compile(
    r"(?:table of )?contents|table des matières|sommaire|inhalt(?:sverzeichnis)?|índice|содержание|المحتويات",
    re.IGNORECASE,
)


def mark_headings(groups: Sequence[Group], size: float) -> None:
    """Make headings of those of `groups` that are; `size` is that of the text. The largest have level 1."""
    found = [i for i in range(len(groups)) if _is_heading(groups, i, size)]
    for i in [i for i in found[1:] if _QUOTATION.fullmatch(groups[i].text)]:
        groups[i].kind, groups[i].level = (
            BlockKind.QUOTE,
            1,
        )  # pulled out of the text, to stand large beside it
        found.remove(i)
    looks = sorted({_look(groups[i]) for i in found}, reverse=True)
    for i in found:
        one = groups[i]
        one.kind, one.marker, one.marks = BlockKind.HEADING, "", 0
        one.level = min(looks.index(_look(one)) + 1, _DEEPEST)


def is_left_out(one: Group) -> bool:
    """Whether `one` is the heading of a table of contents, or stands above what was an advertisement."""
    return any(words.fullmatch(one.text) for words in (_CONTENTS, _ADVERTISEMENT))


def _look(one: Group) -> tuple[float, bool]:
    """What headings of a level have in common."""
    return round(one.first.size * 2) / 2, one.first.bold


def _is_heading(groups: Sequence[Group], i: int, size: float) -> bool:
    one = groups[i]
    text = one.text
    if one.kind is BlockKind.ROW or len(one.lines) > _MOST_LINES or len(text) > _LONGEST:
        return False
    if text.rstrip().endswith((".", ";", ",", "…")) or not any(map(str.isalpha, text)):
        return False
    larger = one.first.size >= _LARGER * size
    if not larger and not (one.first.bold and one.first.size > 0.95 * size):
        return False
    if one.kind is BlockKind.ITEM:  # "1. Background" may be one, "• Background" may not
        marker = read_marker(one.first.text)
        return marker is not None and marker.number is not None
    return i + 1 < len(groups)  # something stands under a heading
