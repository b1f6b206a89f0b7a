"""q closes what is on top and then the reader; ctrl+q closes the reader from anywhere."""

import pytest

from syria_reader.ui.commands import Scope, key_table

WIDE, NARROW = (120, 40), (60, 20)


@pytest.mark.parametrize("key", ["q", "escape", "question_mark", "f1"])
async def test_help_closes_and_the_reader_stays(key, at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("a", "down")
        before = desk.state()
        await desk.press("question_mark")
        assert desk.state().top == "HelpScreen"
        await desk.press(key)
        assert desk.state() == before


async def test_quits_after_help_is_closed(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("question_mark", "q")
        assert not desk.state().quit
        await desk.press("q")
        assert desk.state().quit


async def test_closes_the_sheet_over_the_text_then_quits(at_desk, seed):
    async with at_desk(seed, NARROW) as desk:
        await desk.press("a")
        assert "actors" in desk.parts()
        await desk.press("q")
        assert (desk.state().focus, desk.state().quit) == ("text", False)
        assert desk.parts().keys() == {"top", "text", "bottom"}
        await desk.press("q")
        assert desk.state().quit


@pytest.mark.parametrize("focus", ["", "a", "c"])
async def test_quits_at_once_where_nothing_is_on_top(focus, at_desk, seed):
    async with at_desk(seed, WIDE) as desk:
        await desk.press(*focus, "q")
        assert desk.state().quit


@pytest.mark.parametrize("key", ["", "a", "question_mark", "ctrl+p"])
async def test_ctrl_q_quits_from_anywhere(key, at_desk, seed):
    async with at_desk(seed, NARROW) as desk:
        await desk.press(*([key] if key else []), "ctrl+q")
        assert desk.app.return_code == 0


@pytest.mark.parametrize("size", [WIDE, (40, 12)], ids="{0[0]}x{0[1]}".format)
async def test_help_shows_every_command_by_scrolling(size, at_desk, seed):
    async with at_desk(seed, size) as desk:
        await desk.press("question_mark")
        seen = ""
        for _ in range(50):
            seen += " ".join(" ".join(desk.picture()).split()) + " "
            await desk.type_ahead("j", "j", "j", "j", "j")
        for scope in Scope:
            for keys, _ in key_table(scope):
                assert keys in seen, keys


async def test_palette_runs_a_command_of_the_reader(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.pilot.press("ctrl+p", *"places")
        await desk.pilot.pause(0.3)
        await desk.pilot.press("enter")
        await desk.pilot.pause()
        assert desk.state().focus == "places"
