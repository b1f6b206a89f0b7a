"""Who gives a figure."""

from collections.abc import Sequence

from syria_reader.article import Article
from syria_reader.facts.actor import Actor
from syria_reader.facts.passage import Passage


class Sources:
    """The speakers of an article's statements."""

    def __init__(self, article: Article, passages: Sequence[Passage], actors: Sequence[Actor]) -> None:
        self._article = article

    def of(self, passage: Passage, number: int, offset: int) -> str | None:
        """Who says what stands at `offset` of sentence `number` of `passage`."""
        return None
