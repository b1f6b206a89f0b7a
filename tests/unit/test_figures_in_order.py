"""Figures are read people first, a part under its whole."""

from syria_reader.article import Span
from syria_reader.facts import Category, Hedge, Statistic
from syria_reader.ui.fact_rows import statistic_row
from syria_reader.ui.figures import grouped


def figure(name, category, counted="people", part_of=None):
    return Statistic(
        name, 0, 1, "5", 5, None, None, "people", counted, category, Hedge.NONE, None, "the ministry", None,
        Span(0, 1), "by-hand", 1.0, part_of=part_of,
    )  # fmt: skip


MONEY = figure("money", Category.MONEY)
HURT = figure("hurt", Category.INJURED)
DEAD = figure("dead", Category.KILLED)
CIVILIANS = figure("civilians", Category.KILLED, "civilians", "dead")
CHILDREN = figure("children", Category.KILLED, "children", "civilians")


def test_people_come_first_and_parts_under_their_whole():
    rows = [(s.id, depth) for s, depth in grouped([MONEY, CHILDREN, HURT, CIVILIANS, DEAD])]
    assert rows == [("dead", 0), ("civilians", 1), ("children", 2), ("hurt", 0), ("money", 0)]


def test_no_figure_is_lost_whatever_is_said_of_parts():
    orphan = figure("orphan", Category.KILLED, part_of="nobody")
    itself = figure("itself", Category.KILLED, part_of="itself")
    assert {s.id for s, _ in grouped([orphan, itself])} == {"orphan", "itself"}
    round_one, round_two = (
        figure("one", Category.KILLED, part_of="two"),
        figure("two", Category.KILLED, part_of="one"),
    )
    assert {s.id for s, _ in grouped([round_one, round_two])} == {"one", "two"}


def test_a_part_is_told_as_one_in_columns_and_as_a_phrase():
    for width in (28, 44):
        words = " ".join(f.text for line in statistic_row(CIVILIANS, width, 6, 1) for f in line)
        assert "of them civilians" in words
        assert "ministry" not in words
