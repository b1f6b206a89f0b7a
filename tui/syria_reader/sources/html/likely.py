"""What the article of a page likely is, told before trafilatura is imported and has judged.

Most pages say with their elements where their article stands. Where nearly all sentences of a page are in one
that is marked so, its first words need not wait; what trafilatura then chooses takes their place.
"""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from syria_reader.sources.extract import Part
from syria_reader.sources.html.blocks import Found
from syria_reader.sources.html.selection import (
    FEWEST_LETTERS,
    holder_of,
    is_sentence_like,
    is_written,
    parts_of,
)  # fmt: skip

_FEWEST = 1_500
"""Letters of an article that is worth telling early; a shorter one is soon read whole."""
_ELEMENTS = frozenset({"article", "main"})
_NAMES = re.compile(
    r"(?:article|story|entry|post|main|page|node)[-_]?_?(?:body|content|text)|field--name-body|rich-?text|wysiwyg",
    re.IGNORECASE,
)


def likely_parts(found: Sequence[Found], title: str) -> list[Part]:
    """The blocks of `found` that are likely the article called `title`; none where that is not plain."""
    sentences = [is_sentence_like(one) and len(one.key) >= FEWEST_LETTERS for one in found]
    if sum(len(one.key) for one, is_one in zip(found, sentences, strict=True) if is_one) < _FEWEST:
        return []
    holder = holder_of(found, sentences)
    if not any(_is_marked(element) for element in (holder, *holder.iterancestors())):
        return []
    inner = set(holder.iter())
    chosen = [
        is_one or (one.element in inner and _is_said(one))
        for one, is_one in zip(found, sentences, strict=True)
    ]
    return parts_of(found, chosen, title)


def _is_said(one: Found) -> bool:
    """Whether a block within the article is part of it: no line of its date or writer."""
    return is_sentence_like(one) or (is_written(one) and len(one.key) >= FEWEST_LETTERS)


def _is_marked(element: HtmlElement) -> bool:
    return (
        element.tag in _ELEMENTS
        or element.get("role", "") in _ELEMENTS
        or element.get("itemprop", "") == "articleBody"
        or bool(_NAMES.search(f"{element.get('class', '')} {element.get('id', '')}"))
    )
