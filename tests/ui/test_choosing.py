"""Choosing from a panel, going through the mentions, and letting go again."""

import pytest

SIZES = {"wide": (120, 40), "medium": (80, 24), "narrow": (60, 20)}
each_size = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
PANELS = {"actors": "a", "places": "p", "statistics": "s"}
each_panel = pytest.mark.parametrize(("panel", "key"), PANELS.items(), ids=PANELS)


@each_size
@each_panel
async def test_cursor_previews_and_enter_goes_there(panel, key, size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press(key)
        assert desk.state().focus == panel
        assert desk.state().panel is None
        for row in (1, 2, 3):
            await desk.press("down")
            state = desk.state()
            assert (state.focus, state.panel, state.chosen, state.peek) == (panel, panel, row, True)
            assert desk.in_view(desk.screen.choice.marks[0])
        await desk.press("enter")
        state = desk.state()
        assert (state.focus, state.panel, state.chosen, state.peek) == ("text", panel, 3, False)
        assert desk.in_view(desk.screen.choice.here)


@each_size
async def test_mentions_go_round_and_stay_in_view(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("a", "down", "enter")
        marks = desk.screen.choice.marks
        assert len(marks) > 2
        for step in range(1, len(marks) + 2):
            await desk.press("n")
            assert desk.state().at == step % len(marks)
            assert desk.in_view(desk.screen.choice.here)
        for step in range(len(marks), -2, -1):
            await desk.press("N")
            assert desk.state().at == step % len(marks)
            assert desk.in_view(desk.screen.choice.here)


@each_size
async def test_next_mention_works_wherever_the_focus_is(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("p", "down", "down", "enter")
        marks = desk.screen.choice.marks
        for step, (key, focus) in enumerate(
            {"": "text", "a": "actors", "p": "places", "c": "contents"}.items(), 1
        ):
            await desk.press(*key, "n")
            state = desk.state()
            assert (state.focus, state.panel, state.chosen, state.at) == (
                focus,
                "places",
                2,
                step % len(marks),
            )
            assert desk.in_view(marks[state.at])


async def test_next_mention_without_a_choice_says_what_to_do(at_desk, seed):
    async with at_desk(seed) as desk:
        before, foot = desk.state(), desk.picture()[-1]
        await desk.press("n")
        assert desk.state() == before
        assert desk.picture()[-1] != foot


@each_size
async def test_a_preview_let_go_ends_where_it_began(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("2", "space", "j")
        before = desk.state()
        await desk.press("a", "down", "down", "end", "n", "escape")
        after = desk.state()
        assert (after.focus, after.panel, after.row) == ("text", None, before.row)


async def test_a_choice_gone_to_is_let_go_where_it_is(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("s", "end", "enter")
        row = desk.state().row
        assert row > 0
        await desk.press("escape")
        assert (desk.state().panel, desk.state().row) == (None, row)


@each_size
async def test_escape_never_quits(size, at_desk, seed):
    async with at_desk(seed, size) as desk:
        for keys in (
            (),
            ("a",),
            ("a", "down"),
            ("s", "down", "enter"),
            ("question_mark",),
            ("c",),
            ("ctrl+p",),
        ):
            await desk.press(*keys, "escape", "escape", "escape")
            state = desk.state()
            assert (state.top, state.focus, state.panel, state.quit) == ("ReaderScreen", "text", None, False)


@each_size
async def test_tab_goes_round_all_parts_and_each_is_on_the_screen(size, at_desk, seed):
    ring = ["text", "actors", "places", "statistics", "timeline", "contents"]
    async with at_desk(seed, size) as desk:
        for key, order in (("tab", [*ring[1:], "text"]), ("shift+tab", [*reversed(ring)])):
            for part in order:
                await desk.press(key)
                assert desk.state().focus == part
                assert part in desk.parts()


async def test_opening_another_panel_keeps_what_is_chosen(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("a", "down", "enter", "p")
        state = desk.state()
        assert (state.focus, state.panel, state.chosen) == ("places", "actors", 1)
        await desk.press("down")
        assert desk.state().panel == "places"
        assert desk.panel("actors").chosen is None


async def test_every_part_can_be_left_where_nothing_was_found(at_desk, plain):
    async with at_desk(plain, (80, 24)) as desk:
        for key in ("a", "p", "s", "c"):
            await desk.press(key, "down", "end", "space", "n", "enter")
            assert desk.state().panel is None
            assert desk.state().row == 0
            await desk.press("escape")
            assert desk.state().focus == "text"


async def test_clearing_leads_back_only_where_the_reader_has_not_gone_on(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("s", "down")
        assert desk.screen.choice.peek
        await desk.press("3")
        section, row = desk.state().section, desk.state().row
        await desk.press("escape")
        assert (desk.state().section, desk.state().row) == (section, row)
        assert desk.screen.choice is None


async def test_a_remark_goes_when_something_else_happens(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("h")
        assert "marks are hidden" in desk.picture()[-1]
        for again in (("h",), ("j",), ("a",), ("3",), ("s", "down")):
            desk.screen.say("a remark")
            await desk.settle()
            assert "a remark" in desk.picture()[-1]
            await desk.press(*again)
            assert "a remark" not in desk.picture()[-1], again
