"""Promises that hold for whatever text is thrown at the figures and dates."""

from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from syria_reader.article import Article, Block, BlockKind, Field, Metadata
from syria_reader.facts import analyse
from syria_reader.facts.attribution.statements import find_statements
from syria_reader.facts.dates import Dates
from syria_reader.facts.figures.numerals import read_numerals
from syria_reader.facts.figures.sentence import read_sentence
from syria_reader.facts.passage import read_passages
from syria_reader.facts.readings import Readings
from syria_reader.facts.statistics import Statistics

WORDS = st.sampled_from(
    [
        "at",
        "least",
        "more",
        "than",
        "some",
        "12",
        "280,000",
        "1.5",
        "million",
        "$",
        "€",
        "%",
        "percent",
        "dozens",
        "of",
        "thousands",
        "two",
        "twenty",
        "-",
        "five",
        "one",
        "a",
        "half",
        "third",
        "killed",
        "wounded",
        "people",
        "were",
        "fighters",
        "villages",
        "km",
        "(16",
        "miles)",
        ",",
        ".",
        ";",
        ":",
        "and",
        "including",
        "the",
        "army",
        "said",
        "he",
        "added",
        "“",
        "”",
        '"',
        "since",
        "Dec.",
        "5",
        "2011",
        "on",
        "Monday",
        "last",
        "week",
        "according",
        "to",
        "U.N.",
        "who",
        "whom",
        "aged",
        "34",
        "reportedly",
        "hundreds",
        "–",
        "to",
        "between",
        "had",
        "fled",
        "3rd",
        "T",
        "-",
        "72",
        "No.",
        "2254",
        "10:30",
        "in",
        "past",
        "24",
        "hours",
        "U.S.",
        "Gen.",
        "Ali",
        "Hassan",
        "ministry",
        "group",
        '"said"',
        "1,2,3",
        "0",
        "00",
        "½",
        "٣",
    ]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=40).map(" ".join))


def article(text):
    metadata = Metadata(published=Field("2024-12-06", 0, 0))
    return Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), metadata=metadata)


def figures_and_dates(article):
    """What is found where nobody is named."""
    passages, readings = read_passages(article), Readings()
    statistics, dates = Statistics(article, passages, [], [], readings), Dates(article, passages, readings)
    for number, statements in enumerate(find_statements(passages, [], readings)):
        statistics.read(number, statements)
        dates.read(passages[number])
    return statistics.found, dates.found


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_spans_hold_their_words_and_never_overlap(text):
    read = article(text)
    figures, dates = figures_and_dates(read)
    for found in [*figures, *(d for d in dates if d.rule != "published")]:
        assert text[found.start : found.end] == found.text != ""
        assert 0 < found.confidence <= 1
    for before, after in pairwise(figures):
        assert before.end <= after.start
    assert len({figure.id for figure in figures}) == len(figures)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_a_figure_has_a_value_or_bounds_and_a_unit(text):
    read = article(text)
    for figure in analyse(read).statistics:
        assert (figure.value is None) == (figure.low is not None)
        assert figure.low is None or figure.high is None or figure.low < figure.high
        assert figure.unit
        assert (figure.hedge == "none") == (figure.hedge_text is None)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_claims_hold_their_words_and_speakers_are_actors(text):
    facts = analyse(article(text))
    ids = {actor.id for actor in facts.actors}
    for claim in facts.claims:
        assert text[claim.start : claim.end] == claim.text != ""
        assert claim.speaker is None or claim.speaker in ids
        assert claim.speaker_text


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_parts_places_and_notes_point_at_what_there_is(text):
    facts = analyse(article(text))
    figures = {figure.id for figure in facts.statistics}
    places = {place.id for place in facts.places}
    for figure in facts.statistics:
        assert figure.part_of is None or figure.part_of in figures - {figure.id}
        assert figure.place is None or figure.place in places
        assert (figure.part_of is not None) == (figure.count_type == "subset")
    for note in facts.notes_on_figures:
        assert set(note.figures) <= figures
        assert note.text.endswith(".")


HOSTILE = {
    "digits": "7" * 75_000,
    "digits and commas": "1," * 25_000,
    "numbers": "12 " * 15_000,
    "number words": "twenty " * 10_000,
    "hyphens": "two-" * 15_000,
    "quotation marks": '"' * 25_000,
    "curly marks": "“" * 12_500 + "”" * 12_500,
    "brackets": "(" * 25_000,
    "said": "said " * 10_000,
    "said with commas": "x, said y, " * 5_000,
    "since": "since " * 10_000,
    "commas": "," * 50_000,
    "names": "Ali " * 15_000 + "said 12 people died.",
    "acronyms": "U." * 25_000,
    "killed": "killed 12 people and " * 3_750,
    "he said": "He said 12 died. " * 1_500,
    "quotations": "“a b c,” said Al Bo. " * 1_500,
    "open quotations": "said “a " * 5_000,
    "doubled marks": '""a"" ' * 5_000,
    "parts": "12 of them died, 11 of whom were 10 of the 9 including " * 500,
    "days": "Thursday " * 2_500,
    "between days": "on Thursday, between April 1 and May 3, since " * 500,
    "relative clauses": ", which says 12 " * 2_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_to_its_end(text):
    figures_and_dates(article(text))


def test_work_is_bounded_by_the_length_of_the_text():
    text = "x, said y, killing 12 people " * 2_000
    (passage,) = read_passages(article(text))
    assert sum(len(found) for found in find_statements([passage], [], Readings())) <= len(text) // 10
    sentence = read_sentence(text, passage.sentences[0])
    assert len(read_numerals(sentence)) <= len(sentence.tokens) <= len(text)
