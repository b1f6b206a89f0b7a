"""The figures as bars: opened, walked, left."""

import pytest

SIZES = [(40, 12), (60, 20), (80, 24), (120, 40), (160, 50), (200, 60)]


def in_view(desk):
    view = desk.screen._views.current
    return [view.render_line(y).text for y in range(view.size.height)]


async def test_walking_shows_each_figure_in_the_text(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("f")
        assert (desk.state().focus, desk.screen.choice) == ("figures", None)
        walked = []
        for _ in range(len(seed.facts.statistics) - 1):
            await desk.press("j")
            choice = desk.screen.choice
            walked.append(choice.item)
            assert desk.in_view(choice.here)
            assert choice.item == desk.screen._views.current.current
        assert walked == [statistic.id for statistic in seed.facts.statistics[1:]]


async def test_escape_leads_back_to_where_the_reader_was(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("j", "j")
        top = desk.text.top
        await desk.press("f", "j", "j", "escape")
        assert (desk.text.top, desk.screen.choice, desk.state().focus) == (top, None, "text")
        assert "figures" not in desk.parts()


async def test_enter_goes_to_the_words_and_back_opens_the_view_again(at_desk, seed):
    async with at_desk(seed, (80, 24)) as desk:
        await desk.press("f", "j", "enter")
        assert (desk.state().focus, desk.state().peek) == ("text", False)
        assert desk.in_view(desk.screen.choice.here)
        await desk.press("backspace")
        assert desk.state().focus == "figures"


async def test_keys_typed_ahead_find_what_the_key_before_them_did(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.type_ahead("f", "j", "j", "enter")
        assert (desk.state().focus, desk.state().chosen) == ("text", 2)


async def test_the_figure_chosen_elsewhere_is_under_the_cursor(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("s", "down", "down", "enter", "f")
        chosen = desk.screen.choice.item
        assert desk.screen._views.current.current == chosen
        await desk.press("escape", "s", "down", "tab")
        assert desk.screen.choice.item != chosen


async def test_a_click_shows_the_figure(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("f")
        y = next(y for y, line in enumerate(in_view(desk)) if "280,000" in line)
        await desk.pilot.click("#figures", offset=(5, y))
        await desk.settle()
        assert desk.screen.choice.label.startswith("upwards of 280,000")


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
async def test_every_size_shows_the_row_under_the_cursor(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("f")
        for key in ("end", "k", "k", "b", "home"):
            await desk.press(key)
            view = desk.screen._views.current
            assert all(view.render_line(y).cell_length == view.size.width for y in range(view.size.height))
            number = desk.screen.choice.label.split()[0]
            assert any(number in line for line in in_view(desk))
        assert "other counts" in "".join(in_view(desk))


async def test_resized_the_cursor_stays_in_view(at_desk, long):
    async with at_desk(long, (120, 40)) as desk:
        await desk.press("f", "end", "k")
        number = desk.screen.choice.label.split()[0]
        for size in SIZES:
            await desk.resize(size)
            assert any(number in line for line in in_view(desk)), size


async def test_without_figures_it_says_so(at_desk, plain):
    async with at_desk(plain) as desk:
        await desk.press("f", "j", "enter", "G")
        assert "no figures in this article" in "".join(in_view(desk))


async def test_nothing_of_an_article_reaches_the_terminal(at_desk, hostile):
    async with at_desk(hostile) as desk:
        await desk.press("f", "j")
        assert not any(ord(character) < 32 for line in in_view(desk) for character in line)


async def test_the_hints_are_those_of_the_view(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("f")
        assert "Enter go there" in desk.picture()[-1]
        await desk.press("j", "i")
        assert desk.state().focus == "card"
        await desk.press("backspace")
        assert desk.state().focus == "figures"
