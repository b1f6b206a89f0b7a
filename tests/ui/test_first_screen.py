"""The screen drawn before Textual is the one Textual draws, cell for cell."""

import pytest

from syria_reader.reading import open_source
from syria_reader.ui.app import ReaderApp
from syria_reader.ui.cells import cell_width
from syria_reader.ui.drawing.first_screen import first_screen
from syria_reader.ui.first_frame import painted
from syria_reader.ui.palette import Palette
from syria_reader.ui.palettes import LAMPLIGHT
from syria_reader.ui.screens.reader import ReaderScreen
from syria_reader.ui.terminal import Depth
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


async def drawn_by_application(reading, size, monkeypatch):
    monkeypatch.setattr(ReaderScreen, "_find_facts", lambda self: None)
    app = ReaderApp(reading)
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
    palette = Palette(LAMPLIGHT)
    first = [
        cells((text, rich_style(palette(style))) for text, style in row)
        for row in first_screen(reading, *size)
    ]
    later = await drawn_by_application(reading, size, monkeypatch)
    scroll_bar = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█", " "}
    for y, (before, after) in enumerate(zip(first, later, strict=True)):
        for x, (cell, now) in enumerate(zip(before, after, strict=False)):
            if not (cell[0] == " " and now[0] in scroll_bar and cell[1:] != now[1:]):
                assert cell == now, (x, y)


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
