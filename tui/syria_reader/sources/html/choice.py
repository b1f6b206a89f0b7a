"""Which blocks of a page hold its article, by trafilatura's judgement.

What trafilatura yields has lost how lists, quotations and links stand in each other, the blanks between some
words and at times the order. So only its choice of words is taken, and they are found again in the page.
"""

import os
from collections.abc import Sequence
from functools import cache
from types import ModuleType

from lxml.html import HtmlElement

from syria_reader.sources.html.blocks import Found, letters

_SURE = 24
"""Letters from which words are the same wherever they stand; fewer must be a block of their own there too."""


@cache
def trafilatura() -> ModuleType:
    """The library, imported: that takes as long as all else that is done with a page."""
    from syria_reader.sources.html.stand_ins import import_trafilatura

    return import_trafilatura()


def is_compiled() -> bool:
    """Whether the library was imported before on this machine, so that it is now in a moment."""
    from importlib.util import find_spec

    spec = find_spec("trafilatura")
    return spec is not None and spec.cached is not None and os.path.exists(spec.cached)  # noqa: PTH110


def chosen_words(tree: HtmlElement, *, fast: bool) -> list[str]:
    """The words of the article in the page of `tree`, element by element; none where it has none.

    `fast` leaves out comparing with other ways to find an article, which takes as long again.
    """
    document = trafilatura().bare_extraction(
        tree,
        fast=fast,
        include_comments=False,
        include_tables=True,
        include_links=False,
        include_formatting=False,
        deduplicate=False,
        with_metadata=False,
    )
    if document is None or document.body is None:
        return []
    return [" ".join(element.itertext()) for element in document.body]


def choose(found: Sequence[Found], words: Sequence[str]) -> list[bool]:
    """For every block of `found` whether its words are among `words`."""
    whole = letters(" ".join(words))
    pieces = {letters(piece) for one in words for piece in (one, *one.split("\n"))}
    chosen = []
    expected = 0
    for one in found:
        key = one.key
        near = bool(key) and whole.startswith(key, expected)
        at = expected if near else whole.find(key) if len(key) >= _SURE else -1
        chosen.append(bool(key) and (at >= 0 or key in pieces))
        if at >= 0:
            expected = at + len(key)
    return chosen
