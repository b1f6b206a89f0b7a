"""Author, date and length stand in one line, as far as an article says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article import Article, Field, Metadata
from syria_reader.ui.byline import byline, date_in_words, minutes

DATES = {
    "2024-12-06": "6 December 2024",
    "2024-12-06T21:15:00Z": "6 December 2024",
    "2024-12": "December 2024",
    "2011": "2011",
    "2024-13-01": "2024-13-01",
    "2015/..": "2015/..",
    "yesterday": "yesterday",
}


@pytest.mark.parametrize(("value", "words"), DATES.items(), ids=DATES)
def test_date_in_words(value, words):
    assert date_in_words(value) == words


@pytest.mark.parametrize(("words", "time"), [(0, 1), (1, 1), (230, 1), (231, 2), (23_000, 100)])
def test_minutes_are_begun_minutes(words, time):
    assert minutes(words) == time


def test_byline_says_what_the_article_says():
    text = "word " * 1200
    about = Metadata(author=Field("Lok", 0, 1), published=Field("2024-12-06", 0, 1))
    assert byline(Article(text, (), metadata=about)) == "Lok · 6 December 2024 · 1,200 words · 6 min"
    assert byline(Article(text, ())) == "1,200 words · 6 min"


LENGTHS = {
    "counted": (70_000, "70,000 words · 5 h"),
    "reckoned from its beginning": (160_000, "about 160,000 words · 12 h"),
    "reckoned to two digits": (1_614_000, "about 1,600,000 words · 116 h"),
}


@pytest.mark.parametrize(("words", "length"), LENGTHS.values(), ids=LENGTHS)
def test_length_of_a_long_article(words, length):
    assert byline(Article("words " * words, ())) == length


@given(st.lists(st.text("ab \n\u00a0", max_size=8), max_size=6), st.integers(1, 9))
def test_words_are_counted_the_same_in_any_pieces(parts, piece):
    text = "".join(parts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("syria_reader.article.article._PIECE", piece)
        assert Article(text, ()).words == len(text.split())
