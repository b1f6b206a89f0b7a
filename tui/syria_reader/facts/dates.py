"""Finding dates."""

from collections.abc import Sequence

from syria_reader.article import Article
from syria_reader.facts.date import Date
from syria_reader.facts.passage import Passage


def find_dates(article: Article, passages: Sequence[Passage]) -> list[Date]:
    """The dates in `passages`, in order, resolved against the article's own date."""
    return []
