"""The screen drawn before Textual is the one Textual draws, cell for cell."""

import pytest

from syria_reader.reading import open_beginning, open_source
from syria_reader.ui.app import ReaderApp
from syria_reader.ui.cells import cell_width
from syria_reader.ui.drawing.first_screen import first_screen
from syria_reader.ui.first_frame import painted
from syria_reader.ui.opening import AS_IT_COMES, Opening
from syria_reader.ui.palette import Palette
from syria_reader.ui.palettes import DAYLIGHT, LAMPLIGHT, TERMINAL_DARK
from syria_reader.ui.screens.reader import ReaderScreen
from syria_reader.ui.terminal import Depth
from syria_reader.ui.typesetting import Anchor, Position
from syria_reader.ui.widgets.drawn import rich_style

SIZES = [(200, 60), (120, 40), (112, 30), (100, 30), (80, 24), (70, 24), (60, 20), (40, 12), (24, 6)]
MARKDOWN = """---
title: Talks in Geneva
date: 2026-03-02
---

## Opening

Delegates met on *Monday*; `no` statement **followed**.

- first
- second

> We wait.

## 漢字 and عربي

End.
"""


def cells(pairs):
    """(character, ink, ground, bold, italic, underline) of each cell; ink does not count under a blank."""
    shown = []
    for text, style in pairs:
        look = (style.bgcolor, bool(style.bold), bool(style.italic), bool(style.underline))
        shown += [(character, None if character == " " else style.color, *look) for character in text]
    return shown


async def drawn_by_application(reading, size, monkeypatch, opening=AS_IT_COMES):
    monkeypatch.setattr(ReaderScreen, "_find_facts", lambda self: None)
    app = ReaderApp(reading, opening)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.pause()
        return [
            cells((segment.text, segment.style) for segment in strip)
            for strip in app.screen._compositor.render_strips()
        ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("kind", ["seed", "markdown", "plain"])
async def test_first_screen_is_the_application_s(size, kind, tmp_path, monkeypatch):
    texts = {
        "markdown": ("talks.md", MARKDOWN),
        "plain": ("note.txt", "One line of words, and no more.\n" * 3),
    }
    source = None
    if kind in texts:
        name, text = texts[kind]
        (tmp_path / name).write_text(text, encoding="utf-8")
        source = str(tmp_path / name)
    reading = open_source(source)
    await is_the_application_s(reading, size, monkeypatch, AS_IT_COMES)


async def is_the_application_s(reading, size, monkeypatch, opening):
    palette = Palette(opening.colours)
    first = [
        cells((text, rich_style(palette(style))) for text, style in row)
        for row in first_screen(reading, *size, opening)
    ]
    later = await drawn_by_application(reading, size, monkeypatch, opening)
    scroll_bar = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█", " "}
    for y, (before, after) in enumerate(zip(first, later, strict=True)):
        for x, (cell, now) in enumerate(zip(before, after, strict=False)):
            if not (cell[0] == " " and now[0] in scroll_bar and cell[1:] != now[1:]):
                assert cell == now, (x, y)


OPENINGS = {
    "left in the middle": Opening(place=Anchor(Position(9, 120)), remark="where you left off"),
    "left at a heading": Opening(place=Anchor(Position(13, 0))),
    "left at the end": Opening(place=Anchor(Position(17, 300))),
    "narrow": Opening(measure=44, place=Anchor(Position(6, 80))),
    "wide": Opening(measure=112),
    "by day": Opening("daylight", DAYLIGHT),
    "terminal's colours": Opening("ansi-dark", TERMINAL_DARK),
    "alone": Opening(panels=False, place=Anchor(Position(6, 80))),
    "alone with a remark": Opening(panels=False, remark="where you left off"),
    "other keys": Opening(keymap={"help": ("f7",), "next-section": ("right_curly_bracket",)}),
}


@pytest.mark.parametrize("size", [(200, 60), (120, 40), (112, 20), (80, 24), (60, 20), (40, 12)], ids=str)
@pytest.mark.parametrize("opening", OPENINGS.values(), ids=OPENINGS)
async def test_however_it_opens_the_first_screen_is_the_application_s(opening, size, monkeypatch):
    await is_the_application_s(open_source(), size, monkeypatch, opening)


@pytest.mark.parametrize("heading", ["", "## Of a day\n\n"], ids=["no headings", "headings"])
@pytest.mark.parametrize("size", [(200, 60), (120, 40), (60, 20)], ids=str)
async def test_the_beginning_of_a_long_article_is_drawn_as_the_application_draws_it(
    size, heading, tmp_path, monkeypatch
):
    path = tmp_path / "long.md"
    path.write_text("# A Long Road\n\n" + f"{heading}Nothing was heard.\n\n" * 20_000, encoding="utf-8")
    reading = open_beginning(str(path))[0]
    assert reading.partial
    await is_the_application_s(reading, size, monkeypatch, AS_IT_COMES)
    assert reading.partial


@pytest.mark.parametrize("size", [(120, 40), (112, 12), (60, 20)], ids=str)
async def test_a_long_list_of_contents_shows_the_section_left_off_in(size, monkeypatch, long):
    opening = Opening(place=Anchor(Position(60, 40)))
    await is_the_application_s(long, size, monkeypatch, opening)
    titles = ["".join(text for text, _ in row) for row in first_screen(long, *size, opening)]
    assert size[0] < 112 or any("▸" in row and "Part 9 of the" in row for row in titles)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_row_fills_the_screen_and_no_more(size):
    rows = first_screen(open_source(), *size)
    assert [sum(cell_width(text) for text, _ in row) for row in rows] == [size[0]] * size[1]


def test_nothing_is_drawn_where_nothing_can_be_read():
    assert first_screen(open_source(), 10, 3) == []


def test_only_colours_and_positions_are_sent(tmp_path):
    hostile = tmp_path / "hostile.txt"
    hostile.write_text(
        "A title \x1b[31m\n\nBody \x1b]52;c;aGk=\x07 and \u202e more words here.\n", encoding="utf-8"
    )
    sent = painted(first_screen(open_source(str(hostile)), 80, 24), LAMPLIGHT, Depth.TRUE)
    plain = __import__("re").sub(r"\x1b\[[0-9;]*[mH]", "", sent)
    assert not any(ord(character) < 32 or character == "\u202e" for character in plain)
