"""A section: a heading and what stands under it."""

from typing import NamedTuple


class Section(NamedTuple):
    """`number` counts from 1 through the article; `heading` is the index of its block.

    `start` and `end` index the article's text: from the heading to the next heading or the end of the text.
    """

    number: int
    title: str
    level: int
    start: int
    end: int
    heading: int
