"""A page of a document that was laid out on pages."""

from typing import NamedTuple


class Page(NamedTuple):
    """`start` is where words of it begin in the article's text; `number` counts from 1, as viewers do.

    A number comes twice where a note at a page's foot is read after the paragraph that runs on to the next.
    """

    start: int
    number: int
