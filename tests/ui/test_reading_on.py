"""A long article is shown from its beginning while the rest is read; no key and no eye can tell."""

import pytest
from textual import events

from syria_reader.reading import LONG, open_beginning
from syria_reader.ui.screens.reader import ReaderScreen

SIZES = {"large": (200, 60), "wide": (120, 40), "narrow": (60, 20)}


def story(heading: str, blocks: int = 9) -> str:
    parts = ["# The Long Road" if heading else "The Long Road"]
    number = 0
    while sum(map(len, parts)) < LONG:
        if heading:
            parts.append(f"{heading} Day {number}")
        parts += [
            f"Report {number}.{each} told of *the* road. " + "Nothing else was heard. " * each
            for each in range(blocks)
        ]
        number += 1
    return "\n\n".join(parts)


@pytest.fixture(scope="module", params={"text": ("a.txt", ""), "Markdown": ("a.md", "##")}.items(), ids=str)
def path(request, tmp_path_factory):
    _, (name, heading) = request.param
    path = tmp_path_factory.mktemp("long") / name
    path.write_text(story(heading), encoding="utf-8")
    return str(path)


@pytest.fixture
def held(monkeypatch):
    """The rest is only read when it is wanted, no facts are looked for, and a search has time to end."""
    monkeypatch.setattr("syria_reader.ui.screens.searching._WAIT", 60)
    monkeypatch.setattr(ReaderScreen, "_find_facts", lambda self: None)


def whole(path):
    reading = open_beginning(path)[0]
    reading.read_all()
    return reading


def column(desk):
    """The text as it stands on the screen, without the scroll bar."""
    box = desk.text.region
    return [row[box.x : box.right - 1].rstrip() for row in desk.picture()[box.y : box.bottom]]


KEYS = {
    "to the end": ("G",),
    "to the end and back up": ("G", "b", "b"),
    "page after page": ("space",) * 40,
    "a section": ("7",),
    "next section": ("]", "]", "]"),
    "a search and its hits": ("/", *"heard", "enter", "n", "N", "N"),
    "the last of the contents": ("c", "G", "enter"),
    "a panel": ("a",),
    "round the parts": ("tab", "tab", "j", "space"),
    "narrower lines": ("-", "-", "space"),
    "alone": ("z", "space", "G"),
    "a map": ("m", "escape", "G"),
    "a card of nothing": ("i", "n"),
    "a copy": ("y",),
    "links": ("l",),
    "help": ("?", "escape", "G"),
}


async def test_a_section_of_the_beginning_is_gone_to_without_the_rest(path, at_desk, held):
    async with at_desk(open_beginning(path)[0], SIZES["wide"]) as desk:
        known = len(desk.screen.article.sections)
        await desk.type_ahead("]")
        assert desk.screen.reading.partial == (known > 0)
        assert desk.screen.section == (1 if known else None)


@pytest.mark.parametrize("keys", KEYS.values(), ids=KEYS)
async def test_keys_lead_where_they_lead_in_the_whole(keys, path, at_desk, held):
    async with at_desk(whole(path), SIZES["wide"]) as desk:
        await desk.type_ahead(*keys)
        expected = desk.state(), column(desk), desk.picture()[0]
    async with at_desk(open_beginning(path)[0], SIZES["wide"]) as desk:
        assert desk.screen.reading.partial
        await desk.type_ahead(*keys)
        desk.screen.rest_wanted()
        await desk.settle()
        assert (desk.state(), column(desk), desk.picture()[0]) == expected


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
async def test_nothing_in_view_moves_when_the_rest_is_there(size, path, at_desk, held):
    async with at_desk(open_beginning(path)[0], size) as desk:
        for keys in ((), ("space", "space", "j"), ("a",)):
            await desk.press(*keys)
        assert desk.screen.reading.partial
        before, row = column(desk), desk.text.scroll_offset.y
        desk.screen.rest_wanted()
        assert desk.text.scroll_offset.y == row
        await desk.settle()
        assert column(desk) == before
        await desk.press("escape", "space")
        assert desk.text.scroll_offset.y > row


async def test_the_wheel_and_the_bar_lead_into_the_rest(path, at_desk, held):
    async with at_desk(open_beginning(path)[0]) as desk:
        wheel = events.MouseScrollDown(desk.text, 2, 2, 0, 1, 0, False, False, False)
        desk.text._on_mouse_scroll_down(wheel)
        await desk.settle()
        assert desk.screen.reading.partial
        desk.text.scroll_to(y=desk.text.page.height // 2, animate=False)
        await desk.settle()
        assert not desk.screen.reading.partial
        assert 40 <= desk.text.progress <= 60
        assert any("Report" in row for row in column(desk))


async def test_the_rest_is_read_between_keys(path, at_desk, held, monkeypatch):
    asked = []
    monkeypatch.setattr(ReaderScreen, "_analyse", lambda self: asked.append(self._partial))
    async with at_desk(open_beginning(path)[0]) as desk:
        screen = desk.screen
        assert desk.panel("contents").count.endswith("…")
        screen._read_on()
        await desk.press("space")
        await desk.until(lambda: asked)
        assert asked == [False]
        assert not screen.reading.partial
        assert desk.panel("contents").count.endswith(str(len(screen.article.sections)))
        assert desk.text.scroll_offset.y > 0
