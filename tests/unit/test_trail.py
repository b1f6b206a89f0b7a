"""The way back leads through every spot a jump was made from, the last one first."""

from hypothesis import given
from hypothesis import strategies as st

from syria_reader.ui.trail import Spot, Trail
from syria_reader.ui.typesetting import Anchor, Position


def spot(block):
    return Spot(Anchor(Position(block, 0)))


SPOTS = st.builds(spot, st.integers(0, 5))
AWAY = spot(99)


def way_back(trail, now):
    while (last := trail.back(now)) is not None:
        yield last
        now = last


@given(st.lists(SPOTS, max_size=50))
def test_back_is_the_way_there_reversed_without_repetitions(spots):
    trail = Trail()
    for spot in spots:
        trail.leave(spot)
    steps = [one for one, before in zip(spots, [None, *spots], strict=False) if one != before]
    assert list(way_back(trail, AWAY)) == steps[::-1]


def test_back_is_never_where_the_reader_is():
    trail = Trail()
    here, there = spot(1), spot(2)
    trail.leave(there)
    trail.leave(here)
    assert trail.back(here) == there


def test_a_long_trail_forgets_its_beginning_only():
    trail = Trail()
    for block in range(5000):
        trail.leave(spot(block))
    spots = list(way_back(trail, AWAY))
    assert spots[0].top.position.block == 4999
    assert 100 <= len(spots) < 5000
