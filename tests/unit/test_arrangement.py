"""The parts of the reader never overlap, at any size of the terminal."""

from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syria_reader.ui.arrangement import LEFT, MEDIUM, SMALLEST, WIDE, Box, Mode, arrange, column, share

PANELS = ("contents", "actors", "places", "statistics", "timeline")
NEEDS = st.lists(st.integers(2, 120), min_size=5, max_size=5).map(
    lambda rows: dict(zip(PANELS, rows, strict=True))
)
ACTIVE = st.sampled_from([None, *PANELS])
SIZES = st.tuples(st.integers(10, 250), st.integers(3, 80))
FEW = {"contents": 7, "actors": 12, "places": 9, "statistics": 6, "timeline": 4}
MANY = dict.fromkeys(PANELS, 60)


def meet(one, other):
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


VIEW = st.sampled_from(["", "map"])


@given(SIZES, NEEDS, ACTIVE, st.booleans(), VIEW)
@example(
    (24, 6), dict.fromkeys(PANELS, 4), "statistics", True, ""
)  # a sheet as high as all the room there is
def test_parts_stay_on_the_screen_and_apart(size, needs, active, sheet, view):
    boxes = arrange(*size, needs, active, sheet, view).boxes
    for name, box in boxes.items():
        assert box.x >= 0, name
        assert box.y >= 0, name
        assert box.width >= 1, name
        assert box.height >= 1, name
        assert box.x + box.width <= size[0], name
        assert box.y + box.height <= size[1], name
    for (name, one), (other_name, other) in combinations(boxes.items(), 2):
        assert not meet(one, other), (name, other_name)


@given(SIZES, NEEDS, ACTIVE, st.booleans())
def test_text_and_bars_are_there_wherever_anything_can_be_read(size, needs, active, sheet):
    mode, boxes, _ = arrange(*size, needs, active, sheet)
    readable = size[0] >= SMALLEST[0] and size[1] >= SMALLEST[1]
    assert (mode is not Mode.TINY) == readable
    if readable:
        assert {"top", "text", "bottom"} <= boxes.keys()
        assert boxes["top"].y == 0
        assert boxes["bottom"].y == size[1] - 1
    else:
        assert boxes == {"notice": Box(0, 0, *size)}


@given(SIZES, NEEDS, ACTIVE, st.booleans())
def test_text_is_never_squeezed_by_a_panel_beside_it(size, needs, active, sheet):
    mode, boxes, _ = arrange(*size, needs, active, sheet)
    if mode in (Mode.WIDE, Mode.MEDIUM):
        shown = {*PANELS} if mode is Mode.WIDE else {*PANELS} - {*LEFT} | ({active} - {None})
        assert boxes.keys() - {"top", "text", "bottom"} == shown
        assert boxes["text"].width >= 30
        assert all(boxes[name].width >= 20 for name in shown)


@given(SIZES, NEEDS, st.sampled_from(PANELS), st.booleans())
def test_narrow_terminal_shows_the_active_panel_only_as_a_sheet(size, needs, active, sheet):
    mode, boxes, _ = arrange(*size, needs, active, sheet)
    if mode is Mode.NARROW:
        assert boxes.keys() - {"top", "text", "bottom"} == ({active} if sheet else set())
        if sheet:
            assert boxes["text"].height + boxes[active].height <= size[1] - 2


SIZES_AND_MODES = {
    "three zones": (WIDE, 40, Mode.WIDE),
    "one column short of three": (WIDE - 1, 40, Mode.MEDIUM),
    "two zones": (MEDIUM, 24, Mode.MEDIUM),
    "one column short of two": (MEDIUM - 1, 24, Mode.NARROW),
    "smallest": (*SMALLEST, Mode.NARROW),
    "too narrow": (SMALLEST[0] - 1, 24, Mode.TINY),
    "too low": (80, SMALLEST[1] - 1, Mode.TINY),
}


@pytest.mark.parametrize(("width", "height", "mode"), SIZES_AND_MODES.values(), ids=SIZES_AND_MODES)
def test_zones(width, height, mode):
    assert arrange(width, height, FEW, None, sheet=False).mode is mode


def test_a_wider_terminal_gives_most_to_the_margins_of_the_text():
    narrow, wide = (arrange(width, 60, FEW, None, sheet=False).boxes for width in (120, 250))
    panels = sum(wide[name].width - narrow[name].width for name in ("contents", "actors"))
    assert wide["text"].width - narrow["text"].width > 2 * panels


def test_active_panel_has_most_room_where_there_is_little():
    boxes = arrange(80, 24, MANY, "places", sheet=False).boxes
    assert all(boxes["places"].height > boxes[name].height for name in ("actors", "statistics"))


@given(st.lists(st.integers(1, 120), min_size=1, max_size=5), st.integers(0, 80), st.data())
def test_shares_use_the_room_and_no_more(needs, spare, data):
    room = len(needs) + spare
    active = data.draw(st.sampled_from([None, *range(len(needs))]))
    given_rows = share(room, needs, active)
    assert sum(given_rows) == min(room, sum(needs))
    assert all(1 <= rows <= need for rows, need in zip(given_rows, needs, strict=True))


SHARES = {
    "enough for all": (30, [5, 9, 7], None, [5, 9, 7]),
    "evenly": (30, [40, 40, 40], None, [10, 10, 10]),
    "what one leaves the others get": (30, [4, 40, 40], None, [4, 13, 13]),
    "the active one first": (16, [9, 12, 9], 1, [2, 12, 2]),
    "the active one leaves titles": (10, [40, 40, 40], 0, [8, 1, 1]),
    "active matters not where there is room": (60, [40, 40, 40], 0, [20, 20, 20]),
}


@pytest.mark.parametrize(("room", "needs", "active", "rows"), SHARES.values(), ids=SHARES)
def test_shares(room, needs, active, rows):
    assert share(room, needs, active) == rows


@given(SIZES, NEEDS, ACTIVE, st.integers(40, 100))
def test_an_opened_view_has_room_and_no_word_of_the_text_moves_sideways(size, needs, active, measure):
    mode, before, zone = arrange(*size, needs, active, False, "", measure)
    _, after, zone_after = arrange(*size, needs, active, False, "map", measure)
    if mode is Mode.TINY:
        assert after == before
        return
    assert after["map"].height >= min(16, before["text"].height)
    assert after["map"].width >= min(38, before["text"].width)
    if "text" in after:
        assert zone_after == zone
        assert after["text"].x == before["text"].x
        gutter, lines = column(zone, measure)
        assert gutter + lines + 1 <= after["text"].width or after["text"].width == before["text"].width
        assert after["text"].height >= min(9, before["text"].height)


def test_a_sheet_takes_the_place_of_a_view_on_a_narrow_terminal():
    boxes = arrange(60, 24, FEW, "places", True, "map").boxes
    assert "places" in boxes
    assert "map" not in boxes


VIEWS = {
    "beside the text": (200, 60, {"contents", "timeline", "text", "map"}),
    "below the text": (120, 40, {*PANELS, "text", "map"}),
    "over the text": (80, 24, {"actors", "places", "statistics", "map"}),
    "over everything": (60, 24, {"map"}),
}


@pytest.mark.parametrize(("width", "height", "parts"), VIEWS.values(), ids=VIEWS)
def test_where_a_view_stands(width, height, parts):
    boxes = arrange(width, height, FEW, "actors", False, "map").boxes
    assert boxes.keys() - {"top", "bottom"} == parts
