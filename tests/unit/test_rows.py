"""The rows of the panels fit their width, at every width a panel can have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from syria_reader.article import Section, Span
from syria_reader.facts import Actor, ActorKind, Category, Hedge, Mention, Place, PlaceKind, Statistic
from syria_reader.ui.cells import fit
from syria_reader.ui.fact_rows import GLYPHS, actor_row, place_row, statistic_row
from syria_reader.ui.rows import section_row

WIDTHS = st.integers(18, 80)
NAMES = st.one_of(
    st.lists(st.text("abcdefgh", min_size=1, max_size=14), min_size=1, max_size=8).map(" ".join),
    st.sampled_from(["西部戦線異状なし", "e\u0301" * 12, "قوات سوريا الديمقراطية", "a" * 70, "👍🏽 up"]),
)
COUNTS = st.integers(1, 1200)


def mentions(count):
    return (Mention(0, 4, "Homs", "rule", 1.0),) * count


def actor(name, count=1, role=None, kind=ActorKind.PERSON):
    return Actor("a1", name, kind, role, (), mentions(count))


def place(name, count=1, kind=PlaceKind.CITY, country="SY"):
    return Place("p1", name, kind, country, None, None, None, None, mentions(count))


def statistic(text, counted="people", source=None):
    return Statistic(
        "s1", 0, 1, text, 1, None, None, "people", counted, Category.KILLED, Hedge.NONE, None, source, None,
        Span(0, 1), "rule", 1.0,
    )  # fmt: skip


def drawn(lines):
    return ["".join(fragment.text for fragment in line) for line in lines]


@given(NAMES, st.integers(0, 60))
def test_fit_is_never_wider_and_says_where_it_cut(text, width):
    cut = fit(text, width)
    assert cell_len(cut) <= width
    assert cut == text or width == 0 or cut.endswith("…")
    assert text.startswith(cut.removesuffix("…"))


@given(NAMES, COUNTS, st.one_of(st.none(), NAMES), WIDTHS)
def test_actor_row_fills_its_width_with_the_count_at_the_edge(name, count, role, width):
    (line,) = drawn(actor_row(actor(name, count, role), width))
    assert cell_len(line) == width
    assert line.startswith(GLYPHS[ActorKind.PERSON])
    assert line.endswith(f" {count}")


@given(NAMES, COUNTS, st.sampled_from(PlaceKind), st.sampled_from(["", "Syria", "x" * 40]), WIDTHS)
def test_place_row_fills_its_width_with_the_count_at_the_edge(name, count, kind, country, width):
    (line,) = drawn(place_row(place(name, count, kind), country, width))
    assert cell_len(line) == width
    assert line.endswith(f" {count}")


FIGURES = st.sampled_from(["7", "826", "280,000", "1.5 million", "between 12,000 and 15,000", "９０００"])


@given(FIGURES, NAMES, st.one_of(st.none(), NAMES), WIDTHS, st.integers(1, 20))
def test_statistic_rows_fit(text, counted, source, width, column):
    lines = drawn(statistic_row(statistic(text, counted, source), width, min(column, width // 2)))
    assert lines
    assert all(cell_len(line) <= width for line in lines)


@given(NAMES, st.integers(1, 999), st.integers(1, 6), WIDTHS)
def test_section_rows_fit_and_begin_with_the_number(title, number, level, width):
    lines = drawn(section_row(Section(number, title, level, 0, 9, 0), 1, width))
    assert all(cell_len(line) <= width for line in lines)
    assert lines[0].split()[0] == str(number)
    assert len({len(line) - len(line.lstrip()) for line in lines[1:]}) <= 1


def test_every_kind_of_actor_has_a_glyph_one_cell_wide():
    assert set(GLYPHS) == set(ActorKind)
    assert {cell_len(glyph) for glyph in GLYPHS.values()} == {1}


def test_role_stands_after_the_name_only_where_there_is_room():
    monitor = actor("Rami Abdel Rahman", 2, "head of the monitoring group")
    assert "head of" in drawn(actor_row(monitor, 44))[0]
    assert "head" not in drawn(actor_row(monitor, 24))[0]
    assert "Rami Abdel Rahman" in drawn(actor_row(monitor, 24))[0]


def test_country_is_not_its_own_country():
    assert drawn(place_row(place("Syria", kind=PlaceKind.COUNTRY), "Syria", 40))[0].count("Syria") == 1
    assert "Syria" in drawn(place_row(place("Homs"), "Syria", 40))[0]


def test_values_stand_in_one_column():
    rows = [drawn(statistic_row(statistic(text), 40, 7)) for text in ("7", "826", "280,000")]
    assert {line[0].index("people") for line in rows} == {9}
    assert [line[0][:7] for line in rows] == ["      7", "    826", "280,000"]


def test_source_stands_at_the_edge_or_on_its_own_line():
    assert drawn(statistic_row(statistic("826", source="the U.N."), 40, 5))[0].endswith("  U.N.")
    long = drawn(statistic_row(statistic("826", source="Syrian Observatory for Human Rights"), 30, 5))
    assert len(long) > 1
    assert "Syrian" in long[1]


LONG = "Escalating Violence and the Humanitarian Crisis " * 6


@pytest.mark.parametrize("width", [18, 24, 34])
def test_a_very_long_heading_is_cut_and_says_so(width):
    lines = drawn(section_row(Section(4, LONG, 2, 0, 9, 0), 2, width))
    assert len(lines) <= 4
    assert lines[-1].endswith("…")
