"""The mouse scrolls, chooses a row of a panel and chooses a mention in the text."""

import pytest
from textual.events import MouseScrollDown, MouseScrollUp

from syria_reader.ui.highlights import Mark


async def wheel(desk, event, x=40, y=8):
    desk.app.post_message(event(None, x, y, 0, 1, 0, False, False, False, x, y))
    await desk.settle()


async def test_wheel_scrolls_the_text(at_desk, long):
    async with at_desk(long, (80, 24)) as desk:
        await wheel(desk, MouseScrollDown, x=20)
        down = desk.state().row
        assert 0 < down < desk.height
        await wheel(desk, MouseScrollUp, x=20)
        assert desk.state().row == 0


async def test_wheel_over_a_panel_leaves_the_text_where_it_is(at_desk, long):
    async with at_desk(long) as desk:
        panel = desk.panel("actors")
        await wheel(desk, MouseScrollDown, panel.region.x + 4, panel.region.y + 3)
        assert desk.state().row == 0
        assert panel.scroll_offset.y > 0


@pytest.mark.parametrize("panel", ["actors", "places", "statistics"])
@pytest.mark.parametrize("size", [(120, 40), (80, 24)], ids=["wide", "medium"])
async def test_click_on_a_row_goes_there(panel, size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.pilot.click(f"#{panel}", offset=(6, 0))
        await desk.settle()
        assert (desk.state().focus, desk.state().panel) == (panel, None)
        await desk.pilot.click(f"#{panel}", offset=(6, 2))
        await desk.settle()
        state = desk.state()
        assert (state.focus, state.panel, state.chosen, state.peek) == (
            "text",
            panel,
            row_at(desk, panel, 2),
            False,
        )
        assert desk.in_view(desk.screen.choice.here)


def row_at(desk, panel, y):
    """The row that stands on line `y` of a panel that is not scrolled."""
    tops = [
        y
        for y in range(1, desk.panel(panel).size.height)
        if (words := desk.panel(panel).render_line(y).text[2:]) and not words.startswith("  ")
    ]
    return sum(top <= y for top in tops) - 1


@pytest.mark.parametrize("panel", ["contents", "actors", "places", "statistics"])
@pytest.mark.parametrize("size", [(120, 30), (100, 30), (80, 24)], ids=["wide", "medium", "small"])
async def test_click_on_a_row_in_view_goes_there_whatever_had_the_room(panel, size, at_desk, seed):
    """The panel that is clicked gets more room; that must not move the row away under the pointer."""
    async with at_desk(seed, size) as desk:
        shown = [desk.panel(panel).render_line(y).text for y in range(desk.panel(panel).size.height)]
        if len(shown) < 2:
            return
        await desk.pilot.click(f"#{panel}", offset=(6, 1))
        await desk.settle()
        state = desk.state()
        assert state.focus == "text"
        if panel == "contents":
            assert state.section == 1
        else:
            assert (state.panel, state.chosen) == (panel, 0)


async def test_click_on_a_row_of_a_scrolled_panel(at_desk, long):
    async with at_desk(long) as desk:
        await desk.type_ahead("a", "end", "escape")
        panel = desk.panel("actors")
        shown = panel.render_line(3).text
        await desk.pilot.click("#actors", offset=(6, 3))
        await desk.settle()
        assert desk.screen.choice.label.split()[1] in shown


async def test_click_on_the_contents_goes_to_the_section(at_desk, long):
    async with at_desk(long) as desk:
        await desk.pilot.click("#contents", offset=(6, 4))
        await desk.settle()
        assert desk.state().focus == "text"
        assert desk.starts_with_section(desk.state().section)


async def test_click_on_a_title_or_below_the_rows_chooses_nothing(at_desk, seed):
    async with at_desk(seed, (120, 60)) as desk:
        for y in (0, len(desk.panel("places")) + 1):
            await desk.pilot.click("#places", offset=(4, y))
            await desk.settle()
            assert desk.state().panel is None


async def test_click_on_a_row_of_the_sheet(at_desk, seed):
    async with at_desk(seed, (60, 20)) as desk:
        await desk.press("p")
        await desk.pilot.click("#places", offset=(4, 2))
        await desk.settle()
        assert (desk.state().focus, desk.state().panel, desk.state().chosen) == ("text", "places", 1)
        assert desk.in_view(desk.screen.choice.here)


@pytest.mark.parametrize("size", [(120, 40), (60, 20)], ids=["wide", "narrow"])
async def test_click_on_a_mention_chooses_it_where_it_stands(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("5")
        marks = desk.highlights.in_block(desk.text.top.block + 1)
        assert {stretch.mark.kind for stretch in marks} == {"actors", "places", "statistics"}
        for stretch in marks:
            row = desk.state().row
            if not desk.in_view(stretch.mark):
                continue
            await desk.click_mark(stretch.mark)
            assert desk.screen.choice.here == stretch.mark
            assert desk.state().row == row
            assert desk.state().panel == stretch.mark.kind


async def test_first_and_last_character_of_a_mention_and_not_the_next(at_desk, seed):
    async with at_desk(seed) as desk:
        mark = desk.screen.catalogue.choice("places", 0).marks[0]
        await desk.press("p", "down", "up", "enter", "escape")
        x, y = desk.place_of(mark)
        for offset, chosen in ((0, True), (mark.end - mark.start - 1, True), (mark.end - mark.start, False)):
            await desk.press("escape")
            await desk.pilot.click("#text", offset=(x + offset, y))
            await desk.settle()
            assert (desk.screen.choice is not None) == chosen, offset


async def test_the_innermost_of_two_mentions_is_chosen(at_desk, seed):
    async with at_desk(seed) as desk:
        inner = next(m for m in marks_of(desk, "Bashar al-Assad") if nested(desk, m))
        desk.text.reveal_mark(inner)
        await desk.settle()
        await desk.click_mark(inner)
        assert desk.screen.choice.here == inner


def marks_of(desk, name):
    choices = (desk.screen.catalogue.choice("actors", row) for row in range(len(desk.panel("actors"))))
    return next(choice.marks for choice in choices if name in choice.label)


def nested(desk, mark: Mark):
    block, offset = desk.position(mark)
    holding = [s for s in desk.highlights.in_block(block) if s.start <= offset < s.end]
    return len(holding) == 2 and all(s.start == offset for s in holding)


async def test_click_elsewhere_does_nothing(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("5")
        before = desk.state()
        rows = [y for y in range(desk.height) if desk.text.position_under(20, y) is None][:2]
        spots = [(0, 3), (desk.text.size.width - 2, 3), *((20, y) for y in rows)]
        unmarked = next(
            (x, y)
            for y in range(4, desk.height)
            for x in range(10, 60)
            if (at := desk.text.position_under(x, y)) and desk.highlights.at(*at) is None
        )
        for spot in [*spots, unmarked]:
            await desk.pilot.click("#text", offset=spot)
            await desk.settle()
            assert desk.state() == before
        for bar in ("#top", "#bottom"):
            await desk.pilot.click(bar, offset=(5, 0))
            await desk.settle()
            assert desk.state() == before


async def test_a_click_gives_the_focus_and_keeps_the_choice(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("a", "down")
        await desk.pilot.click("#text", offset=(0, 3))
        await desk.settle()
        state = desk.state()
        assert (state.focus, state.panel, state.chosen) == ("text", "actors", 1)


async def test_only_the_words_are_under_the_pointer(at_desk, seed):
    async with at_desk(seed) as desk:
        article, words = desk.text.article, 0
        for y in range(desk.height):
            drawn = desk.text.render_line(y).text
            for x, character in enumerate(drawn):
                at = desk.text.position_under(x, y)
                if at is not None:
                    assert article.prose(at.block).text[at.offset] == character
                    words += 1
        assert words > 1000


async def test_every_character_is_under_its_own_cells(at_desk, odd_widths):
    async with at_desk(odd_widths, (60, 20)) as desk:
        mark = next(desk.screen.catalogue.marks)
        line = desk.position(mark)
        y = desk.text.page.y_of(line)
        chosen = [x for x in range(60) if is_mark(desk, x, y, mark)]
        drawn = desk.text.render_line(y)
        assert drawn.crop(chosen[0], chosen[-1] + 1).text == "Homs"


def is_mark(desk, x, y, mark):
    at = desk.text.position_under(x, y)
    return at is not None and desk.highlights.at(*at) == mark
