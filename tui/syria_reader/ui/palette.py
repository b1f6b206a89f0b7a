"""Every style the reader draws with. One meaning a colour. Knows no Textual."""

from collections.abc import Mapping
from typing import NamedTuple

LAMPLIGHT = {
    "foreground": "#d8cfbf",
    "background": "#171512",
    "strong": "#f1e8d8",
    "quiet": "#8f8676",
    "faint": "#4a453c",
    "chosen": "#47301f",
    "cursor": "#724a30",
    "here": "#f0935a",
    "note": "#e0766a",
    "actor": "#8db4dc",
    "place": "#9dc088",
    "statistic": "#dcb55e",
    "date": "#b8a0cc",
}
"""The default: a page by lamplight. Ink on ground has a contrast of 12 to 1, quiet ink of 5 to 1."""
DAYLIGHT = {
    "foreground": "#2c2823",
    "background": "#f8f4eb",
    "strong": "#14110d",
    "quiet": "#756c5d",
    "faint": "#cfc6b4",
    "chosen": "#f0d8c4",
    "cursor": "#e6b598",
    "here": "#b8410e",
    "note": "#a82a1e",
    "actor": "#1f5a94",
    "place": "#34662a",
    "statistic": "#7d5300",
    "date": "#6d4a86",
}
"""A page by day."""


class Look(NamedTuple):
    """Colours of the letters and the ground, and attributes (bold, italic, underline, strike)."""

    ink: str = ""
    ground: str = ""
    attributes: tuple[str, ...] = ()


_LOOKS = {
    "text": Look("foreground", "background"),
    "strong": Look("strong", "", ("bold",)),
    "quiet": Look("quiet"),
    "note": Look("note"),
    "key": Look("", "", ("bold",)),
    "emphasis": Look("", "", ("italic",)),
    "bold": Look("", "", ("bold",)),
    "strike": Look("", "", ("strike",)),
    "link": Look("", "", ("underline",)),
    "actor": Look("actor", "", ("bold",)),
    "place": Look("place", "", ("italic",)),
    "statistic": Look("statistic", "", ("bold", "underline")),
    "date": Look("date", "", ("underline",)),
    "glyph": Look("actor"),
    "value": Look("statistic", "", ("bold",)),
    "bar": Look("statistic"),
    "when": Look("date"),
    "reading": Look("here", "", ("bold",)),
    "chosen": Look("", "chosen"),
    "cursor": Look("strong", "cursor", ("bold",)),
    "here": Look("background", "here", ("bold",)),
}


class Palette:
    """`palette("actor chosen")` is the look of text with the named styles laid over it, left to right."""

    def __init__(self, colours: Mapping[str, str]) -> None:
        self._colours = colours
        self._made: dict[str, Look] = {}

    def __call__(self, style: str) -> Look:
        """The look for names of the table of looks, parted by blanks; its colours are values, not names."""
        look = self._made.get(style)
        if look is None:
            look = self._made[style] = self._compose(style)
        return look

    def _compose(self, style: str) -> Look:
        ink = ground = ""
        attributes: dict[str, None] = {}
        for name in ("text", *style.split()):
            layer = _LOOKS[name]
            ink, ground = layer.ink or ink, layer.ground or ground
            attributes |= dict.fromkeys(layer.attributes)
        return Look(self._colours[ink], self._colours[ground], tuple(attributes))
