"""A search finds every hit of the prose, at its place in the source, from wherever it begins."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind
from syria_reader.sources.markdown.reader import read_markdown
from syria_reader.ui.search.hits import SEARCH
from syria_reader.ui.search.patience import OutOfPatienceError
from syria_reader.ui.search.query import read_query
from syria_reader.ui.search.search import Search

FOREVER = float("inf")


def searched(article, words, block=0, *, expression=False):
    search = Search(article, read_query(words, expression=expression), block)
    search.advance(FOREVER)
    return search


def sources(text, words, **how):
    return [text[mark.start : mark.end] for mark in searched(read_markdown(text), words, **how)]


SOURCES = {
    "as it is": ("Rebels took Homs.", "homs", ["Homs"]),
    "across a line end": ("came to Deir\nez-Zor", "deir ez-zor", ["Deir\nez-Zor"]),
    "bold at its start": ("**Deir** ez-Zor", "deir ez-zor", ["Deir** ez-Zor"]),
    "emphasis inside a word": ("De*ir* ez-Zor", "deir ez", ["De*ir* ez"]),
    "a link": ("[Deir](https://x.org/deir) ez-Zor", "deir ez", ["Deir](https://x.org/deir) ez"]),
    "a link that ends inside a word": ("[Syria](u)ns fled", "syrians", ["Syria](u)ns"]),
    "a link that begins inside a word": ("pro[-Assad](u)", "o-assad", ["o[-Assad"]),
    "not what a link leads to": ("[here](https://x.org/homs)", "homs", []),
    "an entity": ("S&uuml;leyman", "suleyman", ["S&uuml;leyman"]),
    "an entity at the start of a word": ("&Eacute;cole", "ecole", ["&Eacute;cole"]),
    "a hidden hyphen": ("reb\u00adels", "rebels", ["reb\u00adels"]),
    "a quotation of several lines": ("> fled from\n> Homs", "from homs", ["from\n> Homs"]),
    "a table": ("| a | b |\n| - | - |\n| Homs | Hama |", "hama", ["Hama"]),
    "code": ("```\nlet homs\n```", "homs", ["homs"]),
    "a tag inside a word": ("Ho<b>ms</b>", "homs", ["Ho<b>ms"]),
    "not across paragraphs": ("Deir\n\nez-Zor", "deir ez", []),
    "in every block": ("# Homs\n\n- Homs\n- Homs\n\nHoms", "homs", ["Homs"] * 4),
}


@pytest.mark.parametrize(("text", "words", "hits"), SOURCES.values(), ids=SOURCES)
def test_hits_in_the_source(text, words, hits):
    assert sources(text, words) == hits


SIGNS = st.text("ab*_`[]()<>&;#.- \n\\~!’é", max_size=60)
PIECES = st.lists(
    st.sampled_from(["a", "b", "ab", " ", ".", "\n", "*", "**", "_", "~~", "`", "[", "![", "]", "](x)",
                     "](x 'b')", "[x]: y", "<b>", "</b>", "&amp;", "&aacute;", "\u00ad", "\\"]),
    max_size=14,
).map("".join)  # fmt: skip
MARKUP = SIGNS | PIECES
WORDS = st.text("abe'’ -", min_size=1, max_size=5)


@given(st.lists(MARKUP, max_size=5).map("\n\n".join), WORDS, st.integers(0, 6), st.booleans())
def test_nothing_is_missed_wherever_it_begins(text, words, block, expression):
    if (query := read_query(words, expression=expression)) is None:
        return
    article = read_markdown(text)
    expected = [
        article.prose(index).span_to_source(*match.span())
        for index in range(len(article.blocks))
        for match in query.pattern.finditer(article.prose(index).text)
    ]
    search = searched(article, words, block, expression=expression)
    assert [mark[:2] for mark in search] == expected
    assert search.complete


@given(st.lists(MARKUP, max_size=4).map("\n\n".join), WORDS)
def test_hits_read_as_the_query_says(text, words):
    if (query := read_query(words, expression=False)) is None:
        return
    article = read_markdown(text)
    hits = searched(article, words)
    for mark in hits:
        block = article.block_at(mark.start)
        prose = article.prose(block)
        (stretch,) = [s for s in hits.in_line(block, 0, len(prose.text)) if s.mark == mark]
        assert query.pattern.fullmatch(prose.text[stretch.start : stretch.end])


LONG = Article(
    (text := "alpha beta\n\n" * 5000),
    tuple(Block(BlockKind.PARAGRAPH, start, start + 10) for start in range(0, len(text), 12)),
)


def test_it_goes_on_from_the_middle_to_the_end_and_then_back():
    search = Search(LONG, read_query("beta", expression=False), 2500)
    seen = []
    while not search.complete:
        search.step(forward=not search.at_end)
        hits = [mark.start for mark in search]
        assert hits == [12 * block + 6 for block in range(search.first, search.last)]
        seen.append((search.first, search.last))
    assert seen == sorted(seen, key=lambda lot: (lot[1], -lot[0]))
    assert len(seen) > 4


def test_a_search_can_be_told_when_to_stop():
    search = Search(LONG, read_query("beta", expression=False), 0)
    search.advance(perf_counter())
    assert not search.complete
    assert len(search) == 0


FROM_MIDDLE = searched(LONG, "beta", 2500)


@given(st.integers(-20, 60_100))
def test_the_first_hit_at_or_after_a_position(position):
    before = [12 * block + 6 for block in range(5000) if 12 * block + 6 < position]
    assert FROM_MIDDLE.at_or_after(position) == len(before)


def test_hits_are_a_sequence_of_marks():
    hits = searched(LONG, "beta", 7)
    assert len(hits) == len(list(hits)) == 5000
    assert hits[-1] == hits[4999]
    assert hits[:2] == [hits[0], hits[1]]
    assert {mark.kind for mark in hits} == {SEARCH}
    with pytest.raises(IndexError):
        hits[5000]


def test_hits_of_a_line_are_those_that_show_in_it():
    article = read_markdown("one two three two one")
    hits = searched(article, "two th", 0)
    assert [s[:2] for s in hits.in_line(0, 0, 6)] == [(4, 10)]
    assert [s[:2] for s in hits.in_line(0, 8, 12)] == [(4, 10)]
    assert [s for s in hits.in_line(0, 14, 20) if s.end > 14] == []


def test_a_hostile_expression_does_not_hang():
    article = read_markdown("a" * 50 + "b")
    with pytest.raises(OutOfPatienceError):
        searched(article, "(a+)+$", expression=True)


def test_an_article_without_blocks():
    assert searched(Article("", ()), "a").complete
