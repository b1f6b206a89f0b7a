"""Every theme can be read: WCAG contrast of each ink on each ground it may stand on."""

import pytest
from rich.color import Color, ColorSystem
from textual.theme import BUILTIN_THEMES

from syria_reader.ui.contrast import contrast, mixed, readable
from syria_reader.ui.palette import Palette
from syria_reader.ui.palettes import COLOURLESS, OWN, TERMINAL, TERMINAL_DARK, TERMINAL_LIGHT
from syria_reader.ui.theme import colours, own_themes

INKS = ("strong", "quiet", "note", "actor", "place", "statistic", "date", "reading")
MARKS = ("actor", "place", "statistic", "date")
RGB = OWN | {theme.name: colours(theme) for theme in BUILTIN_THEMES.values() if not theme.ansi}
STRONG = ("spotlight", "noon")


def seen(style, palette):
    look = palette(style)
    return contrast(look.ink, look.ground)


def inks_on_grounds():
    return [*INKS, *(f"{ink} {ground}" for ink in INKS for ground in ("chosen", "cursor", "here"))]


@pytest.mark.parametrize("name", RGB)
def test_every_ink_can_be_read_on_every_ground(name):
    palette = Palette(RGB[name])
    assert seen("", palette) >= 7
    assert seen("chosen", palette) >= 4.5
    least = 7 if name in STRONG else 4.5
    assert {style: seen(style, palette) for style in inks_on_grounds() if seen(style, palette) < least} == {}


@pytest.mark.parametrize("name", RGB)
def test_grounds_are_told_apart(name):
    palette = Palette(RGB[name])
    grounds = [palette(style).ground for style in ("", "chosen", "cursor", "here")]
    near = [contrast(one, other) for at, one in enumerate(grounds) for other in grounds[at + 1 :]]
    assert min(near) >= 1.15


@pytest.mark.parametrize("name", OWN)
def test_a_colour_has_one_meaning(name):
    assert len({OWN[name][ink] for ink in ("here", "note", "actor", "place", "statistic", "date")}) == 6


@pytest.mark.parametrize("name", OWN)
def test_our_own_can_be_read_in_256_colours(name):
    def shown(colour):
        return Color.parse(colour).downgrade(ColorSystem.EIGHT_BIT).get_truecolor().hex

    palette = Palette({name: shown(colour) for name, colour in OWN[name].items()})
    assert seen("", palette) >= 7
    assert {style: seen(style, palette) for style in inks_on_grounds() if seen(style, palette) < 3.5} == {}
    assert len({palette(style).ground for style in ("", "chosen", "cursor", "here")}) == 4


@pytest.mark.parametrize(
    "own", [TERMINAL_DARK, TERMINAL_LIGHT, COLOURLESS], ids=["dark", "light", "no colour"]
)
def test_the_terminal_s_own_colours_are_named_and_never_its_bright_ones(own):
    inks = [colour for name, colour in own.items() if name != "faint"]
    assert all(ink.startswith("ansi_") and "bright" not in ink for ink in inks)


@pytest.mark.parametrize(
    "own", [TERMINAL_DARK, TERMINAL_LIGHT, COLOURLESS], ids=["dark", "light", "no colour"]
)
def test_where_there_are_no_shades_every_state_still_looks_its_own(own):
    palette = Palette(own)
    looks = [palette(style) for style in ("", "quiet", *MARKS, "actor chosen", "actor cursor", "actor here")]
    assert len(set(looks)) == len(looks)
    for ground in ("chosen", "cursor", "here"):
        assert len({palette(f"{mark} {ground}") for mark in MARKS}) == 1
    for look in looks:
        assert look.ink != look.ground or look.ink == "ansi_default"


def test_the_themes_are_named_as_their_palettes():
    assert [theme.name for theme in own_themes()] == list(OWN)
    assert [theme.dark for theme in own_themes()] == [True, False, True, False]
    assert all(BUILTIN_THEMES[name].ansi for name in TERMINAL)


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_a_colour_is_mixed_no_further_than_it_must():
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert readable("#ffffff", ["#000000"], 7, "#888888") == "#ffffff"
    mended = readable("#004578", ["#121212"], 4.5, "#ffffff")
    assert 4.5 <= contrast(mended, "#121212") < 5.3
    assert readable("#111111", ["#000000"], 7, "#333333") == "#333333"
