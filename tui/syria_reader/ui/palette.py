"""Every style the reader draws with, made from the colours of a theme. One meaning a colour."""

from functools import lru_cache
from typing import NamedTuple

from rich.style import Style
from textual.color import Color
from textual.theme import Theme


class _Look(NamedTuple):
    """Colour of the letters, of the ground (both names of `Palette`'s colours) and attributes."""

    ink: str = ""
    ground: str = ""
    attributes: str = ""


_LOOKS = {
    "text": _Look("foreground", "background"),
    "title": _Look("strong", "", "bold"),
    "heading": _Look("strong", "", "bold"),
    "quiet": _Look("quiet"),
    "strong": _Look("strong", "", "bold"),
    "note": _Look("note"),
    "key": _Look("foreground", "", "bold"),
    "quote": _Look("quiet"),
    "code": _Look("quiet"),
    "emphasis": _Look("", "", "italic"),
    "bold": _Look("", "", "bold"),
    "strike": _Look("", "", "strike"),
    "link": _Look("", "", "underline"),
    "actor": _Look("actor", "", "bold"),
    "place": _Look("place", "", "italic"),
    "statistic": _Look("statistic", "", "bold underline"),
    "date": _Look("date", "", "underline"),
    "glyph": _Look("actor"),
    "value": _Look("statistic", "", "bold"),
    "reading": _Look("here", "", "bold"),
    "chosen": _Look("", "chosen"),
    "cursor": _Look("strong", "cursor", "bold"),
    "here": _Look("ground", "here", "bold"),
}


class Palette:
    """`palette("text", "actor")` is the style of the first name with the later ones laid over it."""

    def __init__(self, theme: Theme) -> None:
        self._colours = colours(theme)
        self._compose = lru_cache(maxsize=512)(self._composed)

    def __call__(self, *names: str) -> Style:
        """The style for `names`, each a key of the table of looks."""
        return self._compose(names)

    def _composed(self, names: tuple[str, ...]) -> Style:
        if len(names) > 1:
            return self(*names[:-1]) + self(names[-1])
        look = _LOOKS[names[0]]
        attributes = dict.fromkeys(look.attributes.split(), True)
        return Style(
            color=Color.parse(self._colours[look.ink]).rich_color if look.ink else None,
            bgcolor=Color.parse(self._colours[look.ground]).rich_color if look.ground else None,
            **attributes,  # type: ignore[arg-type]
        )


def colours(theme: Theme) -> dict[str, str]:
    """The reader's colours in `theme`, by meaning; a theme may set its own as variables named `reader-…`."""
    if theme.ansi:
        found = _ansi(theme)
    else:
        ink = theme.foreground or ("#e0e0e0" if theme.dark else "#1e1e1e")
        ground = theme.background or ("#121212" if theme.dark else "#efefef")
        here = theme.accent or theme.primary
        found = {
            "foreground": ink,
            "background": ground,
            "ground": ground,
            "strong": ink,
            "quiet": _blend(ground, ink, 0.65),
            "faint": _blend(ground, ink, 0.25),
            "chosen": _blend(ground, here, 0.22),
            "cursor": _blend(ground, here, 0.42),
            "here": here,
            "note": theme.error or theme.primary,
            "actor": theme.primary,
            "place": theme.success or theme.primary,
            "statistic": theme.warning or theme.primary,
            "date": theme.secondary or theme.primary,
        }
    return {name: theme.variables.get(f"reader-{name}", colour) for name, colour in found.items()}


def _ansi(theme: Theme) -> dict[str, str]:
    """The terminal's own sixteen colours, which cannot be blended."""
    return {
        "foreground": "ansi_default",
        "background": "ansi_default",
        "ground": "ansi_black" if theme.dark else "ansi_bright_white",
        "strong": "ansi_bright_white" if theme.dark else "ansi_black",
        "quiet": "ansi_white" if theme.dark else "ansi_bright_black",
        "faint": "ansi_bright_black",
        "chosen": "ansi_bright_black" if theme.dark else "ansi_white",
        "cursor": "ansi_blue" if theme.dark else "ansi_bright_cyan",
        "here": "ansi_bright_yellow" if theme.dark else "ansi_magenta",
        "note": "ansi_red",
        "actor": "ansi_bright_blue" if theme.dark else "ansi_blue",
        "place": "ansi_green",
        "statistic": "ansi_yellow" if theme.dark else "ansi_red",
        "date": "ansi_magenta",
    }


def _blend(ground: str, colour: str, share: float) -> str:
    return Color.parse(ground).blend(Color.parse(colour), share).hex6
