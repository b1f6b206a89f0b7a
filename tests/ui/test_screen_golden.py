"""What a person sees of the seed article, as plain text.

The pictures are meant to be read in a diff. After a deliberate change of looks or wording renew them with
`RENEW_GOLDENS=1 pytest tests/ui/test_screen_golden.py` and read what has changed before it is committed.
"""

import os
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("name", CARDS)
async def test_card_of_the_seed(name, at_desk, told):
    await compare(name, *CARDS[name], at_desk, told)


@pytest.mark.parametrize("name", SCREENS)
async def test_screen_of_the_seed(name, at_desk, seed):
    await compare(name, *SCREENS[name], at_desk, seed)


async def compare(name, size, keys, at_desk, reading):
    path = GOLDEN / f"{name}.txt"
    async with at_desk(reading, size) as desk:
        await desk.press(*keys)
        picture = "\n".join(desk.picture()).rstrip() + "\n"
    if os.environ.get("RENEW_GOLDENS"):
        path.write_text(picture, encoding="utf-8")
    assert picture == path.read_text(encoding="utf-8"), "deliberate? RENEW_GOLDENS=1 writes it anew"
