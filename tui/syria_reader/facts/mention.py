"""A mention: words in the article that name something, and how they were found."""

from typing import NamedTuple


class Mention(NamedTuple):
    """`article.text[start:end] == text`, always.

    `rule` is a name that docs/facts.md explains; `confidence` is 0 to 1.
    """

    start: int
    end: int
    text: str
    rule: str
    confidence: float
