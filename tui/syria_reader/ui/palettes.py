"""The reader's own colours, by meaning. Knows no Textual.

Each palette names the ink of plain text (`foreground`), of what stands out from it (`strong`) or behind it
(`quiet`), lines and scroll bars (`faint`), coasts and rivers (`water`), the grounds of what is `chosen`,
under the `cursor` and `here`, the inks on the last two, and a colour for each kind of mark. `foreground` on
`background` has a contrast of 7 or more, every other ink of words one of 4.5 on `background` and on
`chosen`; in the strong palettes all have 7.
"""

from collections.abc import Mapping

Colours = Mapping[str, str]
"""Names to "#rrggbb", or to one of the terminal's own colours: "ansi_default", "ansi_cyan" …"""

LAMPLIGHT = {
    "foreground": "#d8cfbf",
    "background": "#171512",
    "strong": "#f1e8d8",
    "quiet": "#8f8676",
    "faint": "#4a453c",
    "chosen": "#472e1f",
    "cursor": "#724a30",
    "on cursor": "#f1e8d8",
    "here": "#f0935a",
    "on here": "#171512",
    "note": "#e88579",
    "actor": "#8db4dc",
    "place": "#9dc088",
    "statistic": "#dcb55e",
    "date": "#b8a0cc",
    "water": "#5b7f8a",
}
"""The default: a page by lamplight."""
DAYLIGHT = {
    "foreground": "#2c2823",
    "background": "#f8f4ec",
    "strong": "#14110d",
    "quiet": "#756c5d",
    "faint": "#cfc6b4",
    "chosen": "#f0d8c4",
    "cursor": "#e6b598",
    "on cursor": "#14110d",
    "here": "#ab3b0b",
    "on here": "#f8f4ec",
    "note": "#a82a1e",
    "actor": "#1f5a94",
    "place": "#34662a",
    "statistic": "#7d5300",
    "date": "#6d4a86",
    "water": "#7399a3",
}
"""A page by day."""
SPOTLIGHT = {
    "foreground": "#ffffff",
    "background": "#000000",
    "strong": "#ffffff",
    "quiet": "#bdbdbd",
    "faint": "#707070",
    "chosen": "#40260c",
    "cursor": "#784414",
    "on cursor": "#ffffff",
    "here": "#ffa95e",
    "on here": "#000000",
    "note": "#ffa9a0",
    "actor": "#93ccff",
    "place": "#a8e38e",
    "statistic": "#ffdf6b",
    "date": "#dfc2ff",
    "water": "#7fb4c4",
}
"""Strong contrast on black."""
NOON = {
    "foreground": "#000000",
    "background": "#ffffff",
    "strong": "#000000",
    "quiet": "#3d3d3d",
    "faint": "#8a8a8a",
    "chosen": "#ffdcc0",
    "cursor": "#ffc294",
    "on cursor": "#000000",
    "here": "#802600",
    "on here": "#ffffff",
    "note": "#8f0000",
    "actor": "#003a80",
    "place": "#1b4a10",
    "statistic": "#573900",
    "date": "#522a75",
    "water": "#3f7787",
}
"""Strong contrast on white."""

_DEFAULT = "ansi_default"
_TERMINAL = dict.fromkeys(LAMPLIGHT, _DEFAULT) | {
    "chosen": "ansi_cyan",
    "cursor": "ansi_blue",
    "on cursor": "ansi_white",
    "on here": "ansi_black",
    "on chosen": "ansi_black",
    "place": "ansi_green",
    "note": "ansi_red",
}
# The bright half has no words in it: some palettes keep grounds there, where words would be lost.
TERMINAL_DARK = _TERMINAL | {
    "faint": "ansi_bright_black",
    "water": "ansi_blue",
    "here": "ansi_yellow",
    "actor": "ansi_cyan",
    "statistic": "ansi_yellow",
    "date": "ansi_magenta",
}
"""The terminal's own sixteen colours, on a dark ground."""
TERMINAL_LIGHT = _TERMINAL | {
    "faint": "ansi_black",
    "water": "ansi_cyan",
    "here": "ansi_magenta",
    "actor": "ansi_blue",
    "statistic": "ansi_red",
}
"""The same on a light ground."""
COLOURLESS = dict.fromkeys(LAMPLIGHT, _DEFAULT)
"""No colour at all: weight, slant, lines and reversed letters tell everything."""

OWN = {"lamplight": LAMPLIGHT, "daylight": DAYLIGHT, "spotlight": SPOTLIGHT, "noon": NOON}
"""The themes of the reader, the default first; those of strong contrast last."""
TERMINAL = {"ansi-dark": TERMINAL_DARK, "ansi-light": TERMINAL_LIGHT}
"""Textual's names for the terminal's own colours."""
