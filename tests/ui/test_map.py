"""The map beside the text: one cursor for both."""

import pytest
from textual import events

from syria_reader.ui.mapping.fitting import fit
from syria_reader.ui.mapping.glyphs import usual_glyphs
from syria_reader.ui.mapping.viewport import ACROSS, DOWN


def map_lines(desk):
    return [desk.map.render_line(y).text.rstrip() for y in range(desk.map.size.height)]


async def test_the_main_places_are_on_it_and_the_far_one_is_named_below(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m")
        shown = "\n".join(map_lines(desk))
        for name in ("Homs", "Hama", "Damascus", "al-Suwayda", "Deir ez-Zor"):
            assert f" {name}" in shown
        assert map_lines(desk)[-1].endswith("outside: → Iraq")
        assert desk.state().chosen is None, "nothing is chosen by looking"


async def test_the_cursor_is_the_choice_in_the_text(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m", "space")
        first = desk.state()
        await desk.press("down", "down")
        after = desk.state()
        assert (first.panel, first.chosen) == ("places", 0)
        assert after.chosen != 0
        assert desk.map.cursor.row == after.chosen
        assert desk.in_view(desk.screen.choice.here)
        assert "Damascus" in desk.picture()[-1] or "al-Suwayda" in desk.picture()[-1]


async def test_a_choice_made_elsewhere_comes_into_view(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m", *["plus"] * 5, "p", "end")
        site = desk.map.cursor
        assert site.name == "Iraq"
        assert desk.map.viewport.cell(site.longitude, site.latitude) is not None


async def test_keys_typed_ahead_of_the_first_drawing(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.type_ahead("m", "space", "down", "plus")
        ahead = desk.state()
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m", "space", "down", "plus")
        assert ahead.chosen == desk.state().chosen
        assert ahead.seen.columns == desk.state().seen.columns


async def test_enter_goes_there_and_back_leads_to_the_map(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m", "space", "enter")
        assert (desk.state().focus, desk.state().peek) == ("text", False)
        await desk.press("backspace")
        assert desk.state().focus == "map"


@pytest.mark.parametrize("key", ["m", "q", "escape"])
async def test_closing(key, at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m", key)
        assert desk.state().focus == "text"
        assert "map" not in desk.parts()
        assert not desk.state().quit


async def test_no_places_says_so(at_desk, plain):
    async with at_desk(plain, (120, 40)) as desk:
        await desk.press("m", "space", "down", "plus", "L", "0", "enter")
        assert "no places with coordinates in this article" in " ".join(map_lines(desk))


async def test_places_without_coordinates_are_counted(at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        await desk.press("m")
        assert map_lines(desk)[-1].endswith("3 without coordinates")
        assert map_lines(desk)[0].endswith("30")


async def test_fitted_anew_in_another_size_until_it_is_moved(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m")
        await desk.resize((200, 60))
        first = desk.map.viewport
        assert (first.columns, first.rows) == (desk.map.size.width, desk.map.size.height - 2)
        await desk.press("plus")
        await desk.resize((120, 40))
        assert desk.map.viewport.scale == first.scale / 1.5


async def test_0_shows_the_main_places_then_all(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m", "plus", "0")
        main = desk.map.viewport
        await desk.press("0")
        assert desk.map.viewport.scale > main.scale
        assert "outside" not in map_lines(desk)[-1]
        await desk.press("0")
        assert desk.map.viewport == main


async def test_a_click_chooses_the_place_under_the_pointer(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m")
        y, line = next((y, line) for y, line in enumerate(map_lines(desk)) if "Damascus" in line)
        await desk.pilot.click("#map", offset=(line.index("Damascus") + 2, y))
        await desk.settle()
        assert desk.map.cursor.name == "Damascus"
        assert desk.state().panel == "places"


async def test_the_wheel_comes_nearer_to_what_is_under_the_pointer(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m")
        before = desk.map.viewport
        place = before.place(10.5 * ACROSS, 4.5 * DOWN)
        desk.map.post_message(
            events.MouseScrollUp(desk.map, 10, 5, 0, -1, 0, False, False, False, screen_x=10, screen_y=5)
        )
        await desk.settle()
        assert desk.map.viewport.scale < before.scale
        assert desk.map.viewport.dot(*place) == pytest.approx((10.5 * ACROSS, 4.5 * DOWN))


async def test_plain_letters_when_asked_for(at_desk, seed, monkeypatch):
    monkeypatch.setenv("SYRIA_READER_MAP", "plain")
    usual_glyphs.cache_clear()
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m")
        assert all(line.isascii() for line in map_lines(desk)[1:])
        assert "@ Homs" in "\n".join(map_lines(desk))
    usual_glyphs.cache_clear()


@pytest.mark.parametrize(
    "size", [(40, 12), (24, 6), (69, 20), (112, 26), (200, 60)], ids="{0[0]}x{0[1]}".format
)
async def test_at_any_size(size, at_desk, seed):
    async with at_desk(seed, size) as desk:
        await desk.press("m", "space", "down", "minus", "L", "0", "0")
        assert desk.state().focus == "map"
        assert all(
            desk.map.render_line(y).cell_length == desk.map.size.width for y in range(desk.map.size.height)
        )
        assert desk.map.viewport.columns == desk.map.size.width


async def test_it_opens_fitted(at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("m")
        width, height = desk.map.size
        assert desk.map.viewport == fit(desk.map.sites, width, height - 2)
