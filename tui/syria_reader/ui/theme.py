"""The palettes as themes of Textual, and a palette for every theme it has."""

from collections.abc import Mapping

from textual.color import Color
from textual.theme import Theme

from syria_reader.ui.palette import DAYLIGHT, LAMPLIGHT


def _theme(name: str, colours: Mapping[str, str], surface: str, panel: str, dark: bool) -> Theme:
    return Theme(
        name=name,
        primary=colours["actor"],
        secondary=colours["date"],
        accent=colours["here"],
        foreground=colours["foreground"],
        background=colours["background"],
        surface=surface,
        panel=panel,
        success=colours["place"],
        warning=colours["statistic"],
        error=colours["note"],
        dark=dark,
    )


OWN = {
    "lamplight": (_theme("lamplight", LAMPLIGHT, "#1d1b17", "#26231e", dark=True), LAMPLIGHT),
    "daylight": (_theme("daylight", DAYLIGHT, "#f1ecdf", "#e7e0d0", dark=False), DAYLIGHT),
}
"""The reader's own themes with their palettes; the first is the default."""


def colours(theme: Theme) -> Mapping[str, str]:
    """The reader's colours in `theme`, by meaning."""
    if theme.name in OWN:
        return OWN[theme.name][1]
    return _ansi(theme.dark) if theme.ansi else _derived(theme)


def _derived(theme: Theme) -> dict[str, str]:
    ink = theme.foreground or ("#e0e0e0" if theme.dark else "#1e1e1e")
    ground = theme.background or ("#121212" if theme.dark else "#efefef")
    here = theme.accent or theme.primary
    return {
        "foreground": ink,
        "background": ground,
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


def _ansi(dark: bool) -> dict[str, str]:
    """The terminal's own sixteen colours, which cannot be blended."""
    return {
        "foreground": "ansi_default",
        "background": "ansi_default",
        "strong": "ansi_bright_white" if dark else "ansi_black",
        "quiet": "ansi_white" if dark else "ansi_bright_black",
        "faint": "ansi_bright_black",
        "chosen": "ansi_bright_black" if dark else "ansi_white",
        "cursor": "ansi_blue" if dark else "ansi_bright_cyan",
        "here": "ansi_bright_yellow" if dark else "ansi_magenta",
        "note": "ansi_red",
        "actor": "ansi_bright_blue" if dark else "ansi_blue",
        "place": "ansi_green",
        "statistic": "ansi_yellow" if dark else "ansi_red",
        "date": "ansi_magenta",
    }


def _blend(ground: str, colour: str, share: float) -> str:
    return Color.parse(ground).blend(Color.parse(colour), share).hex6
