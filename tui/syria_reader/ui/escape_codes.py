"""A look as the codes a terminal takes, the same ones the application will send. Knows no Textual."""

from syria_reader.ui.palette import Look
from syria_reader.ui.terminal import Depth

_ATTRIBUTES = {"bold": "1", "dim": "2", "italic": "3", "underline": "4", "reverse": "7", "strike": "9"}
_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


def escape_code(look: Look, depth: Depth) -> str:
    """What sets the letters that follow in `look`; its own colours need more than `Depth.SIXTEEN`."""
    attributes = [_ATTRIBUTES[name] for name in look.attributes]
    parts = ["0", *attributes, _colour(look.ink, 30, depth), _colour(look.ground, 40, depth)]
    return f"\x1b[{';'.join(parts)}m"


def _colour(colour: str, base: int, depth: Depth) -> str:
    if not colour.startswith("#"):
        name = colour.removeprefix("ansi_")
        if name.startswith("bright_"):
            base, name = base + 60, name.removeprefix("bright_")
        return str(base + (9 if name == "default" else _NAMES.index(name)))
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    if depth is Depth.TRUE:
        return f"{base + 8};2;{red};{green};{blue}"
    return f"{base + 8};5;{palette_index(red, green, blue)}"


def palette_index(red: int, green: int, blue: int) -> int:
    """The colour of the 256 (from 16 on) that stands for one of true colours, as Rich chooses it."""
    low, high = min(red, green, blue) / 255, max(red, green, blue) / 255
    total, spread = high + low, high - low
    lightness = total / 2
    saturation = 0.0 if not spread else spread / (total if lightness <= 0.5 else 2 - total)
    if saturation < 0.15:
        grey = round(lightness * 25)
        return 16 if not grey else 231 if grey == 25 else 231 + grey
    levels = [value / 95 if value < 95 else 1 + (value - 95) / 40 for value in (red, green, blue)]
    return 16 + 36 * round(levels[0]) + 6 * round(levels[1]) + round(levels[2])
