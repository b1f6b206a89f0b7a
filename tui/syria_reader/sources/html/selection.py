"""Which blocks of a page are its article: trafilatura decides, and here its words are found again.

What trafilatura yields has lost how lists, quotations and links stand in each other, and blanks between
words. So only its choice is taken, and the blocks come from the page itself.
"""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from syria_reader.article import BlockKind
from syria_reader.sources.extract import Part
from syria_reader.sources.html.blocks import Found

_NOT_WORDS = re.compile(r"[\W_]+")
_SURE = 24
"""Letters from which words are told wherever they stand; fewer must stand where they are expected."""
_NEAR = 400
_FOUND = 0.5


def select(tree: HtmlElement, found: Sequence[Found]) -> list[Part]:
    """The blocks of `found` that are the article; all that trafilatura has where they are not in the page."""
    document = bare_extraction(
        tree,
        include_comments=False,
        include_tables=True,
        include_links=False,
        include_formatting=False,
        deduplicate=False,
        with_metadata=False,
    )
    if not isinstance(document, Document) or document.body is None:
        return []
    chosen = [" ".join(element.itertext()) for element in document.body]
    letters = _letters(" ".join(chosen))
    kept = _kept(letters, [_letters(one.part.text) for one in found])
    parts = [one.part for one, keep in zip(found, kept, strict=True) if keep]
    if sum(len(_letters(part.text)) for part in parts) < _FOUND * len(letters):
        return [Part(BlockKind.PARAGRAPH, words) for words in map(_line, chosen) if words]
    return parts


def _letters(text: str) -> str:
    return _NOT_WORDS.sub("", text).casefold()


def _line(words: str) -> str:
    return " ".join(words.split())


def _kept(letters: str, keys: Sequence[str]) -> list[bool]:
    kept = []
    at = 0
    for key in keys:
        if not key:
            kept.append(False)
            continue
        limit = len(letters) if len(key) >= _SURE else min(len(letters), at + len(key) + _NEAR)
        where = letters.find(key, at, limit)
        kept.append(where >= 0)
        if where >= 0:
            at = where + len(key)
    return kept
