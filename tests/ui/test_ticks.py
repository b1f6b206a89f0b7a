"""The scroll bar shows where sections and mentions are, and still scrolls."""

import pytest


def bar(desk):
    """The bar's cells as characters."""
    region = desk.text.vertical_scrollbar.region
    return [row[region.x : region.x + 1] for row in rows(desk)[region.y : region.bottom]]


def rows(desk):
    return [strip.text for strip in desk.screen._compositor.render_strips()]


@pytest.mark.parametrize("size", [(120, 40), (60, 30)], ids=["wide", "narrow"])
async def test_sections_then_mentions_then_the_one_stood_on(size, at_desk, long):
    async with at_desk(long, size) as desk:
        before = bar(desk)
        assert "─" in before
        assert "━" not in before
        await desk.press("a", "down", "enter")
        chosen = bar(desk)
        assert "━" in chosen
        assert chosen.count("◄") == 1
        await desk.press("n")
        assert bar(desk).index("◄") > chosen.index("◄")
        await desk.press("escape")
        assert [cell for cell in bar(desk) if cell in "━◄"] == []


async def test_hits_are_ticked_while_typing(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("slash", *"part 7")
        assert bar(desk).count("◄") == 1
        await desk.press("backspace")
        assert "━" in bar(desk)
        await desk.press("escape")
        assert "━" not in bar(desk)


async def test_a_tick_shows_where_the_thumb_will_be(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("slash", *"part 7", "enter")
        region = desk.text.vertical_scrollbar.region
        tick = region.y + bar(desk).index("◄")
        thumb = desk.text.scroll_offset.y * region.height / desk.text.page.height
        shown = desk.height * region.height / desk.text.page.height
        assert thumb - 1 <= tick - region.y <= thumb + shown + 1


async def test_the_bar_is_dragged_and_clicked_where_ticks_are(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("slash", *"the valley", "enter", "g")
        region = desk.text.vertical_scrollbar.region
        assert "━" in bar(desk)
        await desk.pilot.click(offset=(region.x, region.bottom - 3))
        await desk.settle()
        down = desk.state().row
        assert down > 0
        await desk.pilot.mouse_down(
            offset=(region.x, region.y + down * region.height // desk.text.page.height + 1)
        )
        await desk.pilot.hover(offset=(region.x, region.bottom - 2))
        await desk.pilot.mouse_up(offset=(region.x, region.bottom - 2))
        await desk.settle()
        assert desk.state().row > down


async def test_an_article_that_fits_has_no_bar(at_desk, odd_widths):
    async with at_desk(odd_widths) as desk:
        await desk.press("p", "down", "enter")
        assert not desk.text.show_vertical_scrollbar
