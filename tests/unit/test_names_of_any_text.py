"""What holds for the names found in any text."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages

SOUP = """
President Bashar al-Assad 's regime forces of the U.S.-backed Kurdish militia in Aleppo , Syria . said Gen.
Homs province Iran and Russia Ministry Army HTS ( ) “ ” ’s Dr Lt. 3rd Battalion al- van near Al Jazeera “El
Mayo” Mr. was by Camp River Operation Dec. 5 12 known as rebels group people DAMASCUS — - \u200e É ß ا
"""
WORDS = st.sampled_from([*SOUP.split(), "\n", "\t", "\r\n"])
TEXTS = st.one_of(st.lists(WORDS, min_size=1, max_size=40).map(" ".join), st.text(min_size=1, max_size=80))


def names(text, kind=BlockKind.PARAGRAPH):
    article = Article(text, (Block(kind, 0, len(text)),))
    return find_names(article, read_passages(article))


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from([BlockKind.PARAGRAPH, BlockKind.HEADING]))
def test_mentions_are_slices_in_order_that_do_not_overlap(text, kind):
    actors, places = names(text, kind)
    spans = []
    for row in (*actors, *places):
        assert row.mentions
        assert row.name
        assert [m.start for m in row.mentions] == sorted(m.start for m in row.mentions)
        for m in row.mentions:
            assert text[m.start : m.end] == m.text
            assert m.text.strip()
            assert 0 < m.confidence <= 1
            spans.append((m.start, m.end))
    spans.sort()
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_rows(text):
    assert names(text) == names(text)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_ids_are_unique(text):
    for rows in names(text):
        ids = [row.id for row in rows]
        assert len(set(ids)) == len(ids)


def test_line_ends_inside_a_name_are_part_of_the_mention():
    text = "He met Deputy Secretary of\n  State Tony\nBlinken there."
    ((row,), _) = names(text)
    assert row.mentions[0].text == "Deputy Secretary of\n  State Tony\nBlinken"
    assert row.name == "Tony Blinken"


def test_names_do_not_run_across_sentences():
    (actors, _) = names("He spoke for Hamas. Fatah left.")
    assert [a.name for a in actors] == ["Hamas", "Fatah"]
