"""A mention: words in the article that name something, and how they were found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """`article.text[start:end] == text`, always. `rule` is a name docs/facts.md explains; `confidence` is 0 to 1."""

    start: int
    end: int
    text: str
    rule: str
    confidence: float
