"""What guides through a document and is no part of it: running heads and feet, page numbers, contents."""

import re
from collections import Counter
from collections.abc import Sequence

from syria_reader.sources.pdf.lines import Line, body_size

_EDGE = 3
"""Lines from the top or the bottom of a page."""
_BAND = 0.15
"""Share of a page's height, at its top and its bottom, where these lines stand."""
_MOST_APART = 4.0
"""Points by which one head may stand higher than the same on another page."""
_SHARE = 0.3
"""Share of pages that show a line; heads of left and right pages may differ."""
_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"""[\s|·•\[(–—-]*(?:page|p\.|seite|página|pagina|sayfa|стр\.|صفحة)?\s*(?:\d{1,4}|[ivxlc]{1,7})
    (?:\s*(?:/|of|von|sur|de|di|из|من)\s*\d{1,4})?[\s|·•\])–—-]*""",
    re.IGNORECASE | re.VERBOSE,
)
_COUNTED = re.compile(
    r"\b(?:page|seite|página|pagina|sayfa|стр\.|صفحة)\s*\d{1,4}\s*(?:/|of|von|sur|de|di|из|من)\s*\d{1,4}\W*\Z",
    re.IGNORECASE,
)
_FOLIO = re.compile(r"\A(\d{1,4})\b|\b(\d{1,4})\Z")
_FEWEST_FOLIOS = 3
_LONGEST_HEAD = 100
_CONTENTS = re.compile(r"(?:[.·…_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?\Z")
"""A heading, dots, and the page it is on."""


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """`pages` without the lines that repeat at their edges, page numbers there, and lines of contents.

    A head that changes with the chapter is told by its page number, which counts on with the pages.
    """
    edges = [_edge(page) for page in pages]
    seen = Counter(key for edge in edges for key in {_key(line) for line in edge})
    enough = max(2.0, _SHARE * sum(map(bool, pages)))
    size = body_size(pages)
    ahead = Counter(offset for edge in edges for offset in {o for line in edge for o in _offsets(line)})

    def is_furniture(line: Line) -> bool:
        return (
            seen[_key(line)] >= enough
            or _PAGE_NUMBER.fullmatch(line.text) is not None
            or _COUNTED.search(line.text) is not None
            or (
                line.size <= size
                and not line.bold
                and any(ahead[offset] >= _FEWEST_FOLIOS for offset in _offsets(line))
            )
        )

    return [
        [line for line in page if not (_CONTENTS.search(line.text) or (line in edge and is_furniture(line)))]
        for page, edge in zip(pages, edges, strict=True)
    ]


def _offsets(line: Line) -> list[int]:
    """By how much a figure at either end of a short line is ahead of the page's own number."""
    if len(line.text) > _LONGEST_HEAD:
        return []
    return [int(first or last) - line.page for first, last in _FOLIO.findall(line.text)]


def _edge(page: Sequence[Line]) -> set[Line]:
    ordered = sorted(page, key=lambda line: line.top)
    return {line for line in ordered[:_EDGE] if line.top < _BAND} | {
        line for line in ordered[-_EDGE:] if line.top > 1 - _BAND
    }


def _key(line: Line) -> tuple[str, int]:
    """What tells a line again on another page: its words without figures, and its height."""
    return _FIGURES.sub("#", line.text.casefold()), round(line.base / _MOST_APART)
