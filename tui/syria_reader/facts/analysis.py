"""From an article to its facts."""

from syria_reader.article import Article
from syria_reader.facts.actor import Actor
from syria_reader.facts.attribution.statements import find_statements
from syria_reader.facts.claim import Claim
from syria_reader.facts.claims import find_claims
from syria_reader.facts.dates import Dates
from syria_reader.facts.facts import Facts
from syria_reader.facts.figure_notes import note_figures
from syria_reader.facts.names import find_names_in_slices
from syria_reader.facts.passage import read_passages
from syria_reader.facts.place import Place
from syria_reader.facts.readings import Readings
from syria_reader.facts.relations.finding import find_relations_in_slices
from syria_reader.facts.statistics import Statistics
from syria_reader.slices import Slices, finish


def analyse(article: Article) -> Facts:
    """Everything found in `article`; the same article gives the same facts, ids included."""
    return finish(analyse_in_slices(article))


def analyse_in_slices(article: Article) -> Slices[Facts]:
    """As `analyse`, in slices of about a sentence or a paragraph each."""
    passages = read_passages(article)
    yield
    actors, places = yield from find_names_in_slices(article, passages)
    readings = Readings()
    statistics = Statistics(article, passages, actors, places, readings)
    dates = Dates(article, passages, readings)
    claims = list[Claim]()
    for number, statements in enumerate(find_statements(passages, actors, readings)):
        claims += find_claims(article, passages[number], statements)
        statistics.read(number, statements)
        dates.read(passages[number])
        yield
    relations = yield from find_relations_in_slices(article, passages, actors)
    return Facts(
        actors=tuple(sorted(actors, key=_weight)),
        places=tuple(sorted(places, key=_weight)),
        statistics=tuple(statistics.found),
        dates=tuple(dates.found),
        claims=tuple(claims),
        notes_on_figures=tuple(note_figures(article, statistics.found, places)),
        not_understood=tuple(dates.missed),
        relations=tuple(relations),
    )


def _weight(item: Actor | Place) -> tuple[int, int]:
    return -len(item.mentions), item.mentions[0].start
