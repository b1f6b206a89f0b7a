"""Themes on the screen: going round them, and what is drawn with each."""

import pytest
from textual.theme import BUILTIN_THEMES

from syria_reader.ui.palettes import OWN


async def test_a_key_goes_round_our_own_themes_and_the_terminal_s(at_desk, seed):
    async with at_desk(seed) as desk:
        seen = [desk.app.theme]
        for _ in range(5):
            await desk.press("T")
            assert f"theme: {desk.app.theme}" in desk.picture()[-1]
            seen.append(desk.app.theme)
        assert seen == [*OWN, "ansi-dark", "lamplight"]


@pytest.mark.parametrize(("told", "theme"), [("15;0", "ansi-dark"), ("0;15", "ansi-light")])
async def test_the_terminal_s_colours_are_those_for_its_ground(told, theme, at_desk, seed, monkeypatch):
    monkeypatch.setenv("COLORFGBG", told)
    async with at_desk(seed) as desk:
        await desk.press("T", "T", "T", "T")
        assert desk.app.theme == theme


@pytest.mark.parametrize("theme", [*OWN, *BUILTIN_THEMES])
async def test_a_theme_colours_every_cell(theme, at_desk, seed):
    async with at_desk(seed, (120, 40)) as desk:
        await desk.press("a", "down", "p")
        desk.app.theme = theme
        await desk.settle()
        ground = desk.app.palette("").ground
        drawn = [segment.style for strip in desk.app.screen._compositor.render_strips() for segment in strip]
        assert all(style is not None and style.bgcolor is not None for style in drawn)
        if ground.startswith("#"):
            shades = {(style.color if style.reverse else style.bgcolor).name for style in drawn}
            known = {desk.app.palette(style).ground for style in ("", "chosen", "cursor", "here")}
            assert shades - known <= {desk.app.get_css_variables()["reader-faint"]}, shades - known


async def test_without_colour_nothing_is_coloured_and_every_state_shows(at_desk, seed, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with at_desk(seed, (120, 100)) as desk:
        await desk.press("p", "down", "up", "enter")
        drawn = [segment.style for strip in desk.app.screen._compositor.render_strips() for segment in strip]
        assert all(style.color is None or style.color.is_default for style in drawn)
        assert all(style.bgcolor is None or style.bgcolor.is_default for style in drawn)
        here, chosen = (desk.looks(mark) for mark in desk.screen.choice.marks[:2])
        assert (here.reverse, here.underline) == (True, True)
        assert (chosen.reverse, bool(chosen.underline)) == (True, False)
