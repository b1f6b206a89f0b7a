"""What a person sees of the seed article, as plain text.

The pictures are meant to be read in a diff. After a deliberate change of looks or wording renew them with
`RENEW_GOLDENS=1 pytest tests/ui/test_screen_golden.py` and read what has changed before it is committed.
"""

import os
from pathlib import Path

import pytest

from syria_reader.article import BlockKind
from syria_reader.reading import Reading
from syria_reader.sources.assembly import assemble
from syria_reader.sources.extract import About, Entry, Extract, Part

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SCREENS = {
    "screen-80x24": ((80, 24), ()),
    "screen-120x40": ((120, 40), ()),
    "screen-120x40-chosen": ((120, 40), ("a", "down", "enter", "n")),
    "screen-80x24-search": ((80, 24), ("slash", *"assad", "down")),
    "screen-60x20-sheet": ((60, 20), ("s", "down")),
    "screen-120x40-map": ((120, 40), ("m", "space")),
    "screen-60x20-map": ((60, 20), ("m", "space", "down")),
    "screen-40x12-map": ((40, 12), ("m",)),
    "figures-120x40": ((120, 40), ("f", "down")),
    "figures-80x24": ((80, 24), ("f", "down")),
    "figures-200x60": ((200, 60), ("f", "down")),
}
CARDS = {
    "card-actor-120x40": ((120, 40), ("a", "i", "j")),
    "card-place-120x40": ((120, 40), ("p", "i", "j")),
    "card-statistic-120x40": ((120, 40), ("s", "down", "i", "space")),
    "card-date-120x40": ((120, 40), ("t", "i")),
    "card-actor-80x24": ((80, 24), ("a", "i", "G")),
    "card-statistic-200x60": ((200, 60), ("s", "i", "j", "j")),
}

LISTS = {
    "list-80x24": ((80, 24), ("j",)),
    "list-120x40": ((120, 40), ("j",)),
    "list-120x40-read": ((120, 40), ("enter", "L", "j")),
    "list-60x20": ((60, 20), ("j",)),
}
STORY = (Part(BlockKind.PARAGRAPH, "Drivers waited for hours."),)


@pytest.mark.parametrize("name", CARDS)
async def test_card_of_the_seed(name, at_desk, told):
    await compare(name, *CARDS[name], at_desk, told)


@pytest.mark.parametrize("name", SCREENS)
async def test_screen_of_the_seed(name, at_desk, seed):
    await compare(name, *SCREENS[name], at_desk, seed)


@pytest.mark.parametrize("name", LISTS)
async def test_list_of_a_feed(name, at_desk):
    await compare(name, *LISTS[name], at_desk, wire())


def wire():
    """A feed of two days; the first entry is held whole."""
    told = (
        ("Road to Homs closed for a third day as shelling goes on", "Jane Doe", "2024-12-06",
         "Drivers waited for hours at the checkpoint south of the river before they were turned back. Others "
         "found a way through the fields, and paid for it at the next village, two of them said."),
        ("Fourteen killed near Hama, monitors say", "", "2024-12-06", "Monitors named two villages."),
        ("Turkey and Russia talk of a truce in Idlib while columns of armed groups move south from the "
         "border", "Ali Hasan", "2024-12-05", ""),
        ("What is known of the advance", "", "", "It began on a Wednesday."),
    )  # fmt: skip
    entries = tuple(
        Entry(About(title, author, day, url=f"https://wire.example/{day}"), summary, STORY)
        for title, author, day, summary in told
    )
    article = assemble(Extract(About("The Wire"), STORY))
    notes = ("it has 1,200 entries; these are the first 4",)
    return Reading("https://wire.example/feed.xml", b"", article, notes, entries=entries)


async def compare(name, size, keys, at_desk, reading):
    path = GOLDEN / f"{name}.txt"
    async with at_desk(reading, size) as desk:
        await desk.press(*keys)
        picture = "\n".join(desk.picture()).rstrip() + "\n"
    if os.environ.get("RENEW_GOLDENS"):
        path.write_text(picture, encoding="utf-8")
    assert picture == path.read_text(encoding="utf-8"), "deliberate? RENEW_GOLDENS=1 writes it anew"
