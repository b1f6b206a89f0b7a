"""From an article to its facts."""

from syria_reader.article import Article
from syria_reader.facts.actor import Actor
from syria_reader.facts.attribution.statements import find_statements
from syria_reader.facts.claims import find_claims
from syria_reader.facts.dates import find_dates
from syria_reader.facts.facts import Facts
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages
from syria_reader.facts.place import Place
from syria_reader.facts.relations.finding import find_relations
from syria_reader.facts.statistics import find_statistics


def analyse(article: Article) -> Facts:
    """Everything found in `article`; the same article gives the same facts, ids included."""
    passages = read_passages(article)
    actors, places = find_names(article, passages)
    statements = find_statements(passages, actors)
    return Facts(
        actors=tuple(sorted(actors, key=_weight)),
        places=tuple(sorted(places, key=_weight)),
        statistics=tuple(find_statistics(article, passages, statements)),
        dates=tuple(find_dates(article, passages)),
        claims=tuple(find_claims(article, passages, statements)),
        relations=tuple(find_relations(article, passages, actors)),
    )


def _weight(item: Actor | Place) -> tuple[int, int]:
    return -len(item.mentions), item.mentions[0].start
