"""Rows below each other: every line belongs to its row, and of many rows only those in view are drawn."""

from hypothesis import given
from hypothesis import strategies as st

from syria_reader.ui.cells import cell_width
from syria_reader.ui.row_list import MANY, RowList, Rows
from syria_reader.ui.rows import Fragment

WORDS = st.text("ab 西é", min_size=1, max_size=12)
ROWS = st.lists(st.lists(WORDS, min_size=1, max_size=4), max_size=30)


def drawn(rows):
    return [[[Fragment("▲ ", "glyph"), Fragment(words)] for words in row] for row in rows]


@given(ROWS)
def test_lines_are_those_of_the_rows_in_order(rows):
    rows = drawn(rows)
    listed = RowList(rows, 40)
    assert [listed.line(y) for y in range(len(listed))] == [
        (line, number == 0) for row in rows for number, line in enumerate(row)
    ]
    for index, row in enumerate(rows):
        top, bottom = listed.span(index)
        assert [listed.row_at(y) for y in range(top, bottom)] == [index] * len(row)


@given(st.lists(WORDS, min_size=1, max_size=4), st.integers(4, 40))
def test_of_many_rows_each_has_one_line_that_fits(row, width):
    fitting = [words for words in row if cell_width(words) <= width - 2] or ["a"]
    listed = RowList(drawn([fitting]) * (MANY + 1), width)
    assert len(listed) == MANY + 1
    line, first = listed.line(7)
    assert first
    assert sum(cell_width(fragment.text) for fragment in line) <= width
    assert listed.span(7) == (7, 8)
    assert len(fitting) == 1 or line[-1].text.endswith("…") or fitting[1] in line[-1].text


def test_of_many_rows_only_those_asked_for_are_drawn():
    asked = []

    def draw(index):
        asked.append(index)
        return [[Fragment(str(index))]]

    listed = RowList(Rows(50_000, draw), 20)
    assert listed.line(41_000) == ([Fragment("41000")], True)
    assert listed.row_at(41_000) == 41_000
    assert asked == [41_000]
