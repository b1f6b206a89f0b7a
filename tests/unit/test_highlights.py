"""Marks are found by block, in the prose's own offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind
from syria_reader.ui.highlights import Highlights, Mark, nearest

TEXT = "Assad's   forces left\nHoms.\n\nThe rebels,\x1b U.S.-backed, came to Ho\u200bms."
FIRST, SECOND = TEXT.index("\n\n"), TEXT.index("The")
ARTICLE = Article(TEXT, (Block(BlockKind.PARAGRAPH, 0, FIRST), Block(BlockKind.PARAGRAPH, SECOND, len(TEXT))))


def mark(words, item, kind="actors"):
    start = TEXT.index(words)
    return Mark(start, start + len(words), kind, item)


FORCES, ASSAD = mark("Assad's   forces", "forces"), mark("Assad", "assad")
HOMS, AGAIN = mark("Homs", "homs", "places"), mark("Ho\u200bms", "homs", "places")
REBELS = mark("rebels", "rebels")
HIGHLIGHTS = Highlights(ARTICLE, [AGAIN, FORCES, REBELS, ASSAD, HOMS])


def test_stretches_hold_the_words_as_they_are_read():
    shown = [
        [(ARTICLE.prose(block).text[s.start : s.end], s.mark.item) for s in HIGHLIGHTS.in_block(block)]
        for block in (0, 1)
    ]
    assert shown == [
        [("Assad", "assad"), ("Assad's forces", "forces"), ("Homs", "homs")],
        [("rebels", "rebels"), ("Homs", "homs")],
    ]


AT = {
    "the shortest that holds it": (0, 0, ASSAD),
    "the longer where it is alone": (0, 9, FORCES),
    "its last character": (0, 13, FORCES),
    "after its end": (0, 14, None),
    "its first character": (1, 4, REBELS),
    "before it": (1, 3, None),
}


@pytest.mark.parametrize(("block", "offset", "found"), AT.values(), ids=AT)
def test_mark_at(block, offset, found):
    assert HIGHLIGHTS.at(block, offset) == found


def test_an_article_without_marks():
    assert Highlights(ARTICLE).in_block(0) == []
    assert Highlights(ARTICLE).at(0, 0) is None


@given(st.lists(st.integers(0, 50), min_size=1, unique=True).map(sorted), st.integers(0, 60))
def test_nearest_is_the_last_at_or_before(starts, position):
    before = [index for index, start in enumerate(starts) if start <= position]
    assert nearest(starts, position) == (before[-1] if before else 0)


@given(
    st.lists(st.sampled_from([FORCES, ASSAD, HOMS, AGAIN, REBELS]), unique=True), st.integers(0, len(TEXT))
)
def test_mark_from_a_position_on_is_the_first_or_else_the_last(marks, position):
    found = Highlights(ARTICLE, marks).from_position(position)
    following = sorted(mark for mark in marks if mark.start >= position)
    assert found == (following[0] if following else max(marks, default=None))
