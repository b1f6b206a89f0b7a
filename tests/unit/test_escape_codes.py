"""The first screenful's codes set the very cells that Textual's will."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from textual.theme import BUILTIN_THEMES

from syria_reader.ui.escape_codes import escape_code, palette_index
from syria_reader.ui.palette import _LOOKS, Palette
from syria_reader.ui.palettes import COLOURLESS, OWN, TERMINAL
from syria_reader.ui.terminal import Depth
from syria_reader.ui.theme import colours
from syria_reader.ui.widgets.drawn import rich_style

PALETTES = OWN | TERMINAL | {"no colour": COLOURLESS} | {
    theme.name: colours(theme) for theme in BUILTIN_THEMES.values()
}  # fmt: skip
SYSTEMS = {
    Depth.TRUE: ColorSystem.TRUECOLOR,
    Depth.PALETTE: ColorSystem.EIGHT_BIT,
    Depth.SIXTEEN: ColorSystem.STANDARD,
}


def cell(codes: str):
    """How a terminal shows an x after `codes`."""
    screen = pyte.Screen(1, 1)
    pyte.Stream(screen).feed(f"{codes}x")
    return screen.buffer[0][0]


@pytest.mark.parametrize("depth", Depth)
@pytest.mark.parametrize("name", PALETTES)
def test_a_look_is_set_as_the_application_sets_it(name, depth):
    if depth is Depth.SIXTEEN and PALETTES[name]["background"].startswith("#"):
        pytest.skip("not drawn there")
    palette = Palette(PALETTES[name])
    for style in [*_LOOKS, "actor chosen", "statistic here", "quiet cursor", "place chosen", "quiet chosen"]:
        look = palette(style)
        drawn = rich_style.__wrapped__(look).render("x", color_system=SYSTEMS[depth])
        assert cell(escape_code(look, depth)) == cell(drawn.removesuffix("x\x1b[0m")), style


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_a_colour_of_the_256_is_the_one_rich_takes(rgb):
    assert palette_index(*rgb) == Color.from_rgb(*rgb).downgrade(ColorSystem.EIGHT_BIT).number
