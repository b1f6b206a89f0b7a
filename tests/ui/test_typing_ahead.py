"""Keys typed faster than the screen can follow lead to where the same keys lead when typed slowly."""

import pytest

from syria_reader.reading import open_source
from syria_reader.ui.app import ReaderApp

BURSTS = {
    "a choice and its mentions": ("a", "down", "down", "n", "n"),
    "a choice gone to": ("p", "j", "j", "j", "enter", "n", "j"),
    "a choice let go": ("3", "s", "down", "enter", "escape", "space"),
    "a preview let go": ("space", "s", "end", "escape", "j", "j"),
    "round the parts": ("tab", "tab", "j", "tab", "j", "shift+tab"),
    "sections and lines": (
        "right_square_bracket",
        "right_square_bracket",
        "j",
        "space",
        "left_square_bracket",
    ),
    "help and out again": ("question_mark", "escape", "a", "down", "h"),
    "to the end and back": ("G", "b", "u", "g", "d", "4", "h", "h"),
    "contents": ("c", "down", "down", "down", "enter", "j"),
}
SIZES = {"medium": (80, 24), "narrow": (60, 20)}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("keys", BURSTS.values(), ids=BURSTS)
async def test_burst_leads_where_slow_typing_leads(keys, size, at_desk, long):
    """Under a sheet that is yet to open a mention may come to stand on another row, but in view."""
    async with at_desk(long, size) as desk:
        await desk.press(*keys)
        slowly = desk.state()
    async with at_desk(long, size) as desk:
        await desk.type_ahead(*keys)
        ahead = desk.state()
        assert ahead._replace(row=0) == slowly._replace(row=0)
        if size == SIZES["narrow"]:
            assert abs(ahead.row - slowly.row) < desk.height
            assert ahead.panel is None or ahead.focus == "text" or desk.in_view(desk.screen.choice.here)
        else:
            assert ahead.row == slowly.row


async def test_burst_of_the_pilot(at_desk, seed):
    keys = BURSTS["a choice and its mentions"]
    async with at_desk(seed) as desk:
        await desk.press(*keys)
        slowly = desk.state()
        assert (slowly.focus, slowly.panel, slowly.chosen, slowly.at) == ("actors", "actors", 2, 2)
    async with at_desk(seed) as desk:
        await desk.pilot.press(*keys)
        assert desk.state() == slowly


@pytest.mark.parametrize("keys", [("p", "down"), ("tab", "j"), ("i",)], ids=" ".join)
async def test_only_a_key_that_needs_the_facts_waits_for_them(keys, monkeypatch):
    monkeypatch.setattr("syria_reader.ui.screens.finding.SLICE", 0)
    monkeypatch.setattr("syria_reader.ui.screens.finding.BREATH", 3600)
    reading = open_source()
    async with ReaderApp(reading).run_test(size=(120, 40)) as pilot:
        await pilot.press("space", "right_square_bracket", "g")
        assert not reading.analysed
        await pilot.press(*keys)
        assert reading.analysed
        assert pilot.app.screen.choice is not None
