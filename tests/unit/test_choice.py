"""A choice is a way through the mentions of one item."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.ui.choice import Choice
from syria_reader.ui.highlights import Mark


def choice(mentions, at=0, peek=False):
    marks = tuple(Mark(10 * index, 10 * index + 4, "actors", "hts") for index in range(mentions))
    return Choice("actors", 3, "hts", "▲ HTS", "armed group", marks, at, peek)


STEPS = {
    "forward": (3, 0, 1, 1),
    "after the last comes the first": (3, 2, 1, 0),
    "before the first comes the last": (3, 0, -1, 2),
    "alone": (1, 0, 1, 0),
}


@pytest.mark.parametrize(("mentions", "at", "by", "then"), STEPS.values(), ids=STEPS)
def test_steps(mentions, at, by, then):
    assert choice(mentions, at).step(by).at == then


@given(st.integers(1, 9), st.data())
def test_a_step_and_one_back_end_where_they_began(mentions, data):
    start = choice(mentions, data.draw(st.integers(0, mentions - 1)))
    assert start.step(1).step(-1) == start.step(-1).step(1) == start


def test_here_is_the_mention_stood_on():
    assert choice(3, 1).here == choice(3).marks[1]


def test_steps_keep_looking_a_look():
    assert choice(3, peek=True).step(1).peek
    assert not choice(3, peek=True).standing(0, peek=False).peek
    assert choice(3).standing(2).marks == choice(3).marks
