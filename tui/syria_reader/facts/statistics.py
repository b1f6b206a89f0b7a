"""Finding figures."""

from collections.abc import Sequence

from syria_reader.article import Article
from syria_reader.facts.actor import Actor
from syria_reader.facts.passage import Passage
from syria_reader.facts.statistic import Statistic


def find_statistics(
    article: Article, passages: Sequence[Passage], actors: Sequence[Actor]
) -> list[Statistic]:
    """The figures in `passages`, in order; `actors` are the names a figure may be attributed to."""
    return []
