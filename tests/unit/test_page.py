"""A page leads from rows to positions and back, at any width."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article import Article, Block, BlockKind
from syria_reader.ui.typesetting import Page, Position
from syria_reader.ui.typesetting.heights import Heights

KINDS = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.TITLE])
WORDS = st.one_of(
    st.text("abcdefgh", min_size=1, max_size=12), st.sampled_from(["西部戦線", "e\u0301", "war—and"])
)
PROSE = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
BLOCKS = st.lists(st.tuples(KINDS, PROSE, st.integers(0, 3)), min_size=1, max_size=12)
WIDTHS = st.integers(12, 90)
FREE = st.integers(0, 4)


def article(blocks):
    text, made = "", []
    for kind, words, level in blocks:
        made.append(
            Block(kind, len(text), len(text) + len(words), level, "•" if kind is BlockKind.ITEM else "")
        )
        text += words + "\n\n"
    return Article(text, tuple(made))


def text_rows(page):
    """The rows that show text, with the block and the span of its prose that each shows."""
    for y in range(page.height):
        block, line = page.row(y)
        if 0 <= line < len(page.lines(block)):
            yield y, block, page.lines(block)[line]


@given(BLOCKS, WIDTHS, FREE, FREE)
def test_every_line_of_every_block_has_its_row_in_order(blocks, width, head, foot):
    page = Page(article(blocks), width, head, foot)
    shown = [(block, span) for _, block, span in text_rows(page)]
    assert shown == [(block, span) for block in range(len(blocks)) for span in page.lines(block)]


@given(BLOCKS, WIDTHS, FREE, FREE)
def test_rows_and_positions_lead_to_each_other(blocks, width, head, foot):
    page = Page(article(blocks), width, head, foot)
    for y, block, span in text_rows(page):
        assert page.position_at(y) == Position(block, span.start)
        assert page.y_of(Position(block, span.start)) == y


@given(BLOCKS, WIDTHS, FREE, FREE)
def test_positions_never_go_back_down_the_page(blocks, width, head, foot):
    page = Page(article(blocks), width, head, foot)
    positions = [page.position_at(y) for y in range(-1, page.height + 2)]
    assert positions == sorted(positions)


@given(BLOCKS, WIDTHS, FREE, FREE)
def test_height_is_what_is_shown_and_the_space_around_it(blocks, width, head, foot):
    page = Page(article(blocks), width, head, foot)
    space = sum(page.space_before(index) for index in range(len(blocks)))
    lines = sum(len(page.lines(index)) for index in range(len(blocks)))
    assert page.space_before(0) == head
    assert page.height == space + lines + foot


@given(st.data(), BLOCKS, WIDTHS, WIDTHS)
def test_reading_position_survives_any_other_width(data, blocks, before, after):
    text = article(blocks)
    narrow, wide = Page(text, before), Page(text, after)
    position = narrow.position_at(data.draw(st.integers(0, narrow.height - 1)))
    block, line = wide.row(wide.y_of(position))
    assert block == position.block
    span = wide.lines(block)[line]
    assert span.start <= position.offset < max(span.end, span.start + 1)


@given(st.data(), BLOCKS, WIDTHS)
def test_any_character_is_on_the_row_it_is_said_to_be_on(data, blocks, width):
    text = article(blocks)
    page = Page(text, width)
    block = data.draw(st.integers(0, len(blocks) - 1))
    offset = data.draw(st.integers(0, len(text.prose(block).text) - 1))
    shown, line = page.row(page.y_of(Position(block, offset)))
    span = page.lines(block)[line]
    assert shown == block
    assert span.start <= offset
    assert offset < span.end or text.prose(block).text[offset] == " "


P, H, ITEM, T = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM, BlockKind.TITLE
SPACES = {
    "a paragraph after another": (P, P, 1),
    "a heading after a paragraph": (P, H, 2),
    "a paragraph after its heading": (H, P, 1),
    "a heading under a heading": (H, H, 1),
    "items stand close": (ITEM, ITEM, 0),
    "a list after its paragraph": (P, ITEM, 1),
    "the text after the title": (T, P, 1),
}


@pytest.mark.parametrize(("before", "kind", "rows"), SPACES.values(), ids=SPACES)
def test_space_between_blocks(before, kind, rows):
    page = Page(article([(before, "one", 1), (kind, "two", 1)]), 40)
    assert page.space_before(1) == rows
    assert page.height == 2 + rows


def test_page_without_blocks_is_only_its_furniture():
    page = Page(Article("", ()), 40, head=2, foot=3)
    assert page.height == 5
    assert page.position_at(4) == Position(0, 0)


def test_position_past_the_last_block_is_on_its_last_line():
    page = Page(article([(P, "one two three", 0)]), 12)
    assert page.y_of(Position(9, 9)) == page.height - 1


# -- articles too long to be set at once


@given(st.data(), BLOCKS, WIDTHS, FREE, st.integers(0, 30), st.integers(1, 30))
def test_what_is_settled_is_exact_and_what_stood_on_the_row_still_does(
    data, blocks, width, free, above, below
):
    text = article(blocks)
    guessed, exact = Page(text, width, free, free, exact=0), Page(text, width, free, free)
    y = data.draw(st.integers(0, guessed.height - 1))
    block = guessed.row(y).block
    settled = guessed.settle(y, above, below)
    assert guessed.row(settled).block == block
    first, last = max(settled - above, 0), min(settled + below, guessed.height)
    shown = [guessed.row(row) for row in range(first, last)]
    assert all(guessed.is_set(row.block) for row in shown)
    start = exact.y_of(Position(block, 0)) - guessed.y_of(Position(block, 0))
    assert shown == [exact.row(row + start) for row in range(first, last)]


@given(BLOCKS, WIDTHS, FREE)
def test_settled_all_over_a_page_is_that_of_a_short_article(blocks, width, free):
    text = article(blocks)
    guessed, exact = Page(text, width, free, free, exact=0), Page(text, width, free, free)
    guessed.settle(0, 0, 100_000)
    assert guessed.height == exact.height
    assert [guessed.row(y) for y in range(exact.height)] == [exact.row(y) for y in range(exact.height)]


@given(st.lists(st.integers(0, 9), min_size=1, max_size=40), st.data())
def test_heights_add_up_whatever_changes(heights, data):
    tree = Heights(heights)
    for _ in range(5):
        index = data.draw(st.integers(0, len(heights) - 1))
        tree[index] = heights[index] = data.draw(st.integers(0, 9))
    assert tree.total == sum(heights)
    assert [tree.before(index) for index in range(len(heights) + 1)] == [0, *accumulate(heights)]
    rows = [(index, row) for index, height in enumerate(heights) for row in range(height)]
    assert [tree.at(y) for y in range(tree.total)] == rows
