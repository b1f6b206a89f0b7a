"""From an article to its facts."""

from syria_reader.article import Article
from syria_reader.facts.actor import Actor
from syria_reader.facts.attribution.statements import find_statements
from syria_reader.facts.claims import find_claims
from syria_reader.facts.dates import find_dates
from syria_reader.facts.facts import Facts
from syria_reader.facts.figure_notes import note_figures
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages
from syria_reader.facts.place import Place
from syria_reader.facts.relations.finding import find_relations
from syria_reader.facts.statistics import find_statistics
from syria_reader.facts.timing.times import Times


def analyse(article: Article) -> Facts:
    """Everything found in `article`; the same article gives the same facts, ids included."""
    passages = read_passages(article)
    actors, places = find_names(article, passages)
    statements = find_statements(passages, actors)
    times = Times()
    statistics = find_statistics(article, passages, statements, places, times, actors)
    dates, not_understood = find_dates(article, passages, times)
    return Facts(
        actors=tuple(sorted(actors, key=_weight)),
        places=tuple(sorted(places, key=_weight)),
        statistics=tuple(statistics),
        dates=tuple(dates),
        claims=tuple(find_claims(article, passages, statements)),
        notes_on_figures=tuple(note_figures(article, statistics, places)),
        not_understood=tuple(not_understood),
        relations=tuple(find_relations(article, passages, actors)),
    )


def _weight(item: Actor | Place) -> tuple[int, int]:
    return -len(item.mentions), item.mentions[0].start
