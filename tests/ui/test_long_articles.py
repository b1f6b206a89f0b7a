"""In an article too long to be set at once, no row is ever skipped or shown twice."""

import pytest
from tests.ui.conftest import lines
from textual import events

SIZES = {"wide": (120, 40), "narrow": (60, 20)}
each_size = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def words(desk):
    return [line.rstrip() for line in lines(desk.text)]


@each_size
async def test_pages_down_follow_each_other(size, at_desk, endless):
    async with at_desk(endless, size) as desk:
        await desk.press("3")
        before = words(desk)
        for _ in range(30):
            await desk.press("space")
            after = words(desk)
            assert after[:2] == before[-2:]
            before = after


@each_size
async def test_pages_up_from_the_end_follow_each_other(size, at_desk, endless):
    async with at_desk(endless, size) as desk:
        await desk.press("G")
        before = words(desk)
        assert any("w399" in line for line in before)
        assert desk.text.at_end
        for _ in range(30):
            await desk.press("b")
            after = words(desk)
            assert after[-2:] == before[:2]
            before = after


@each_size
async def test_the_wheel_turned_up_shows_every_row(size, at_desk, endless):
    async with at_desk(endless, size) as desk:
        await desk.press("6")
        before = words(desk)
        for _ in range(30):
            wheel = events.MouseScrollUp(desk.text, 2, 2, 0, -1, 0, False, False, False)
            desk.text._on_mouse_scroll_up(wheel)
            await desk.settle()
            after = words(desk)
            (moved,) = [rows for rows in range(1, 8) if after[rows:] == before[:-rows]][:1]
            assert moved
            before = after


@each_size
async def test_there_and_back_nothing_has_moved(size, at_desk, endless):
    async with at_desk(endless, size) as desk:
        await desk.press("4", "space", "j")
        before = words(desk)
        await desk.press("G", "g", "backspace", "backspace")
        await desk.press("7", "backspace")
        await desk.resize((90, 30))
        await desk.resize(size)
        await desk.press("4", "space", "j")
        assert words(desk) == before


async def test_every_section_begins_on_the_first_row(at_desk, endless):
    async with at_desk(endless) as desk:
        for number in (5, 2, 7, 1, 6):
            await desk.press(str(number))
            assert f"Part {number - 1}" in words(desk)[0]
            assert desk.state().section == number
