"""How wide the lines are, and the text alone."""

import pytest


def measure(desk):
    return desk.text.page.measure


def first_words(desk):
    """The position on the first row in view."""
    return desk.text.top


@pytest.mark.parametrize(
    ("size", "keys", "width"),
    [
        ((200, 60), ("-",), 68),
        ((200, 60), ("+",), 76),
        ((200, 60), ("-", "-", "+"), 68),
        ((200, 60), ("-",) * 30, 40),
        ((200, 60), ("+",) * 30, 112),
        ((240, 60), ("+",) * 30, 120),
        ((200, 60), ("+", "+", "-", "="), 72),
        ((120, 40), ("+",), 53),
        ((120, 40), ("-",), 52),
        ((120, 40), ("-", "+"), 53),
        ((60, 20), ("-", "-"), 48),
        ((60, 20), ("-", "-", "+", "+", "+"), 54),
        ((40, 12), ("-",), 36),
    ],
)
async def test_lines_grow_and_shrink_by_steps_within_the_room_there_is(size, keys, width, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press(*keys)
        assert measure(desk) == width


@pytest.mark.parametrize("size", [(200, 60), (120, 40), (80, 24), (60, 20)], ids=str)
async def test_what_is_being_read_stays(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("4", "space", "j", "j", "j")
        before = desk.text.scroll_offset.y
        reading = first_words(desk)
        for key in ("-", "-", "z", "+", "+", "-", "=", "z"):
            await desk.press(key)
            assert 0 <= desk.text.page.y_of(reading) - desk.text.scroll_offset.y <= 1, key
        assert desk.text.scroll_offset.y == before


async def test_where_there_is_no_more_room_it_says_so(at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        await desk.press("+")
        assert "no room for wider lines; z makes room" in desk.picture()[-1]
        await desk.press("z", "+")
        assert "lines of 76" in desk.picture()[-1]
        await desk.press(*["-"] * 12)
        assert "no narrower lines" in desk.picture()[-1]


async def test_the_chosen_mention_stays_in_view(at_desk, long):
    async with at_desk(long, (200, 60)) as desk:
        await desk.press("p", "down", "down", "enter", "n")
        for key in ("-", "-", "-", "+", "z", "="):
            await desk.press(key)
            assert desk.in_view(desk.screen.choice.here), key


async def test_keys_typed_ahead_find_the_lines_set(at_desk, long):
    async with at_desk(long, (200, 60)) as desk:
        await desk.type_ahead("3", "-", "-", "z", "+", "z", "-")
        assert measure(desk) == 64
        assert desk.starts_with_section(3)
        assert "lines of 64" in desk.picture()[-1]


@pytest.mark.parametrize("key", ["z", "escape"])
async def test_the_text_alone_until_everything_is_asked_for_again(key, at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        before = desk.parts().keys(), desk.picture()
        await desk.press("z")
        assert desk.parts().keys() == {"text", "bottom"}
        assert desk.picture()[-1] == ""
        await desk.press(key)
        assert (desk.parts().keys(), desk.picture()) == before


@pytest.mark.parametrize(("key", "part"), [("a", "actors"), ("t", "timeline"), ("tab", "actors")])
async def test_a_panel_brings_everything_back(key, part, at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        await desk.press("z", key)
        assert {"top", "text", part} <= desk.parts().keys()
        assert desk.state().focus == part


async def test_from_a_panel_only_the_text_is_left_and_has_the_focus(at_desk, long):
    async with at_desk(long, (60, 20)) as desk:
        await desk.press("a", "down", "z")
        assert desk.parts().keys() == {"text", "bottom"}
        assert desk.state().focus == "text"
        await desk.press("n")
        assert desk.state().at == 1


async def test_remarks_are_made_where_nothing_else_is(at_desk, plain):
    async with at_desk(plain, (80, 24)) as desk:
        await desk.press("z", "]")
        assert "no headings" in desk.picture()[-1]
        await desk.press("j")
        assert desk.picture()[-1] == ""
        await desk.resize((10, 3))
        assert desk.parts().keys() == {"notice"}
        await desk.resize((40, 12))
        assert desk.parts().keys() == {"text", "bottom"}
