"""Names beside their places."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from syria_reader.ui.mapping.countries import Stretch
from syria_reader.ui.mapping.labels import Sheet, along, beside

COLUMNS, ROWS = 40, 12
cells = st.tuples(st.integers(0, COLUMNS - 1), st.integers(0, ROWS - 1))
names = st.text(st.sampled_from("abc 西部"), min_size=1, max_size=14)


@given(st.dictionaries(cells, names, min_size=1, max_size=25))
def test_no_name_covers_a_marker_or_another_name(places):
    sheet = Sheet(COLUMNS, ROWS, places)
    labels = [beside(sheet, cell, name, key) for key, (cell, name) in enumerate(places.items())]
    labels.append(along(sheet, [Stretch(5, 0, COLUMNS)], "SYRIA", -1))
    found = [label for label in labels if label is not None]
    for label in found:
        assert label.column >= 0
        assert label.column + label.width <= COLUMNS
        assert 0 <= label.row < ROWS
        assert not any(
            row == label.row and 0 <= column - label.column < label.width for column, row in places
        )
    assert not any(one.touches(other) for one, other in combinations(found, 2))


def test_the_first_name_has_the_best_place():
    sheet = Sheet(COLUMNS, ROWS, [(10, 5), (14, 5)])
    first, second = beside(sheet, (10, 5), "Homs", 0), beside(sheet, (14, 5), "Hama", 1)
    assert (first.column, first.row) == (5, 5)
    assert (second.column, second.row) == (16, 5)


def test_a_name_is_dropped_rather_than_drawn_over_another():
    crowd = [(column, row) for column in range(0, COLUMNS, 2) for row in range(ROWS)]
    assert beside(Sheet(COLUMNS, ROWS, crowd), (20, 6), "Homs", 0) is None


def test_a_country_is_named_only_where_its_name_fits():
    sheet = Sheet(COLUMNS, ROWS, [])
    assert along(sheet, [Stretch(3, 10, 16)], "LEBANON", -1) is None
    assert along(sheet, [Stretch(3, 10, 16), Stretch(4, 10, 30)], "LEBANON", -1).row == 4
