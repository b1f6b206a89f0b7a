"""What is selected with the mouse is copied as it was written, not as it was wrapped."""

import pytest

from syria_reader.ui.typesetting import Position


async def drag(desk, first, last):
    """Select from the cell `first` of the text to the cell `last`, both included."""
    await desk.pilot.mouse_down("#text", offset=first)
    await desk.pilot.hover("#text", offset=last)
    await desk.pilot.mouse_up("#text", offset=last)
    await desk.settle()
    return desk.app.screen.get_selected_text()


async def test_a_word_is_copied(at_desk, seed):
    async with at_desk(seed) as desk:
        mark = desk.screen.catalogue.choice("actors", 0).marks[1]
        x, y = desk.place_of(mark)
        words = desk.text.article.text[mark.start : mark.end]
        copied = await drag(desk, (x, y), (x + len(words) - 1, y))
        assert copied == words


async def test_a_paragraph_is_one_line(at_desk, seed):
    async with at_desk(seed, (80, 24)) as desk:
        article = desk.text.article
        block = article.sections[0].heading + 1
        words = article.prose(block).text
        lines = desk.text.page.lines(block)
        assert len(lines) > 3
        first = desk.text.page.y_of(Position(block, 0)) - desk.state().row
        copied = await drag(desk, (0, first), (desk.text.size.width - 2, first + len(lines) - 1))
        assert copied.strip() == words


@pytest.mark.parametrize("size", [(60, 20), (120, 40)], ids=["narrow", "wide"])
async def test_wide_characters_are_copied_where_they_are_seen(size, at_desk, odd_widths):
    async with at_desk(odd_widths, size) as desk:
        mark = next(desk.screen.catalogue.marks)
        y = desk.text.page.y_of(desk.position(mark))
        cells = [x for x in range(size[0]) if desk.text.position_under(x, y) == desk.position(mark)]
        copied = await drag(desk, (cells[0], y), (cells[0] + 3, y))
        assert copied == "Homs"


def painted(desk, y):
    """The characters of a row of the text that are shown as selected."""
    before = {style.bgcolor for _, style, _ in desk.text.render_line(0)}
    return "".join(text for text, style, _ in desk.text.render_line(y) if style.bgcolor not in before)


async def test_wide_characters_are_shown_as_selected_where_they_are(at_desk, odd_widths):
    async with at_desk(odd_widths) as desk:
        mark = next(iter(desk.screen.catalogue.marks))
        y = desk.text.page.y_of(desk.position(mark))
        cells = [x for x in range(120) if desk.text.position_under(x, y) == desk.position(mark)]
        await drag(desk, (cells[0], y), (cells[0] + 3, y))
        assert painted(desk, y) == "Homs"


@pytest.mark.parametrize("width", range(40, 60))
async def test_no_blank_is_put_in_where_a_line_broke_without_one(width, at_desk, seed):
    async with at_desk(seed, (width, 60)) as desk:
        article = desk.text.article
        block = article.block_at(article.text.index("civilians—underscoring"))
        words = article.prose(block).text
        await desk.press("4")
        first = desk.text.page.y_of(Position(block, 0)) - desk.text.scroll_offset.y
        last = first + len(desk.text.page.lines(block)) - 1
        copied = await drag(desk, (0, first), (desk.text.size.width - 2, last))
        assert copied.strip() == words
