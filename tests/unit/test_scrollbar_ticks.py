"""Ticks stand where on the bar their words stand on the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind, Section
from syria_reader.ui.drawing.scrollbar_ticks import edges, section_starts, ticks
from syria_reader.ui.highlights import Mark
from syria_reader.ui.typesetting import Page, Position

EDGES = (0, 100, 200, 300, 401)


def drawn(found):
    return "".join(found[cell].text if cell in found else "·" for cell in range(len(EDGES) - 1))


def marks(*starts, kind="places"):
    return tuple(Mark(start, start + 5, kind, "homs") for start in starts)


CASES = {
    "nothing": ((), (), None, "····"),
    "sections": ((0, 310), (), None, "─··─"),
    "mentions": ((), marks(0, 50, 399), None, "━··━"),
    "a mention at the first place of a cell": ((), marks(200), None, "··━·"),
    "mentions over sections": ((0, 110), marks(120, 210), None, "─━━·"),
    "the one that is read over all": ((0, 110), marks(20, 120, 210), 120, "━◄━·"),
    "words that are no mention": ((), (), 250, "··◄·"),
}


@pytest.mark.parametrize(("sections", "mentions", "here", "line"), CASES.values(), ids=CASES)
def test_ticks(sections, mentions, here, line):
    assert drawn(ticks(EDGES, sections, mentions, here)) == line


def test_mentions_have_the_colour_of_their_kind():
    styles = {kind: ticks(EDGES, (), marks(1, kind=kind))[0].style for kind in
              ("actors", "places", "statistics", "timeline", "search")}  # fmt: skip
    assert len(set(styles.values())) == 5


def section(number, level):
    return Section(number, "A part", level, 10 * number, 10 * number + 10, number)


PARTS = [section(number, 1 + (number % 4 != 0)) for number in range(12)]
ROOM = {"all": (24, 12), "the upper level": (23, 3), "the upper level, just": (6, 3), "none": (5, 0)}


@pytest.mark.parametrize(("height", "count"), ROOM.values(), ids=ROOM)
def test_a_bar_shows_no_more_sections_than_it_has_room_for(height, count):
    assert len(section_starts(PARTS, height)) == count


WORDS = st.text("ab  .", min_size=1, max_size=300).map(lambda words: words.strip() or "a")
ARTICLES = st.lists(WORDS, min_size=1, max_size=20)


def article_of(paragraphs):
    text, blocks = "", []
    for words in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, len(text), len(text) + len(words)))
        text += words + "\n\n"
    return Article(text, tuple(blocks))


@given(ARTICLES, st.integers(10, 60), st.integers(2, 50), st.data())
def test_a_tick_is_where_its_row_is(paragraphs, measure, height, data):
    article = article_of(paragraphs)
    page = Page(article, measure)
    block = data.draw(st.integers(0, len(paragraphs) - 1))
    offset = data.draw(st.integers(0, len(article.prose(block).text) - 1))
    position = article.prose(block).to_source(offset)
    (cell,) = ticks(edges(page, height), (), (), position)
    row = page.y_of(Position(block, offset))
    assert cell * page.height <= (row + 1) * height
    assert row * height < (cell + 2) * page.height


@given(ARTICLES, st.integers(10, 60), st.integers(2, 50), st.booleans())
def test_edges_are_in_order(paragraphs, measure, height, exact):
    page = Page(article_of(paragraphs), measure, exact=10**6 if exact else 0)
    found = edges(page, height)
    assert found == sorted(found)
    assert (len(found), found[0]) == (height + 1, 0)
