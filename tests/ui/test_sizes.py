"""Nothing overlaps and nothing is lost at any size, nor on the way from one size to another."""

from itertools import combinations

import pytest

SIZES = [
    (40, 12), (50, 15), (60, 20), (69, 24), (70, 24), (80, 24),
    (100, 30), (111, 35), (112, 35), (120, 40), (160, 50), (200, 60),
]  # fmt: skip
WALK = [size for pair in zip(SIZES[:6], reversed(SIZES[6:]), strict=True) for size in pair]
"""Each size once, growing and shrinking by turns."""
PANELS = ("contents", "actors", "places", "statistics")
STATES = {
    "reading": ("3", "j", "j"),
    "panel open": ("3", "space", "s", "down"),
    "contents open": ("4", "c"),
    "chosen": ("p", "down", "down", "enter", "n"),
    "at the end": ("G",),
    "card": ("a", "down", "i", "G", "k"),
}


def is_sound(desk, size):
    parts = desk.parts()
    screen = desk.screen.region
    assert screen.size == size
    for name, part in parts.items():
        assert screen.contains_region(part.region), name
        for y in range(part.size.height):
            assert part.render_line(y).cell_length == part.size.width, (name, y)
    for (name, one), (other_name, other) in combinations(parts.items(), 2):
        assert not one.region.overlaps(other.region), (name, other_name)
    rows = desk.screen._compositor.render_strips()
    assert [row.cell_length for row in rows] == [size[0]] * size[1]
    beside = [
        parts[name] for name in PANELS if name in parts and parts[name].region.y < desk.text.region.bottom
    ]
    if beside:
        assert desk.text.region.width >= 30
    return parts


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
async def test_opened_at_a_size(size, at_desk, long):
    async with at_desk(long, size) as desk:
        assert {"top", "text", "bottom"} <= is_sound(desk, size).keys()
        for keys, focus in (
            (("a",), "actors"),
            (("down", "down"), "actors"),
            (("enter",), "text"),
            (("c",), "contents"),
        ):
            await desk.press(*keys)
            assert focus in is_sound(desk, size)
            assert desk.state().focus == focus
            if desk.screen.choice:
                assert desk.in_view(desk.screen.choice.here)


@pytest.mark.parametrize("keys", STATES.values(), ids=STATES)
async def test_resized_while_running(keys, at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        await desk.press(*keys)
        before, top = desk.state(), desk.text.top
        for size in WALK:
            await desk.resize(size)
            parts = is_sound(desk, size)
            after = desk.state()
            assert after._replace(row=0) == before._replace(row=0), size
            assert before.focus in parts, size
            seen = "text" not in parts or desk.in_view(desk.screen.choice.here if desk.screen.choice else top)
            assert seen, size


async def test_resized_while_the_map_is_open(at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        await desk.press("3", "m", "space")
        chosen = desk.state().chosen
        for size in WALK:
            await desk.resize(size)
            parts = is_sound(desk, size)
            assert parts["map"].has_focus, size
            seen = desk.state().seen
            assert (seen.columns, seen.rows) == (desk.map.size.width, desk.map.size.height - 2), size
            assert desk.state().chosen == chosen, size


@pytest.mark.parametrize("size", SIZES[::3], ids="{0[0]}x{0[1]}".format)
async def test_resized_there_and_back_nothing_has_moved(size, at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        await desk.press("4", "space", "j", "j", "j")
        before = desk.state()
        await desk.resize(size)
        await desk.resize((120, 40))
        assert desk.state() == before


@pytest.mark.parametrize("keys", STATES.values(), ids=STATES)
async def test_too_small_says_so_and_recovers(keys, at_desk, long):
    async with at_desk(long, (80, 24)) as desk:
        await desk.press(*keys)
        before, top = desk.state(), desk.text.top
        await desk.resize((10, 3))
        assert desk.parts().keys() == {"notice"}
        assert "small" in " ".join(desk.picture())
        await desk.resize((80, 24))
        is_sound(desk, (80, 24))
        assert desk.state()._replace(row=0) == before._replace(row=0)
        assert desk.in_view(top) or "text" not in desk.parts()


async def test_opened_too_small_and_enlarged(at_desk, seed):
    async with at_desk(seed, (10, 3)) as desk:
        assert desk.parts().keys() == {"notice"}
        await desk.resize((120, 40))
        is_sound(desk, (120, 40))
        await desk.press("a", "down", "enter")
        assert (desk.state().focus, desk.state().panel) == ("text", "actors")


async def test_quits_where_it_is_too_small(at_desk, seed):
    async with at_desk(seed, (10, 3)) as desk:
        await desk.press("q")
        assert desk.state().quit
