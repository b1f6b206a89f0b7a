"""Every style the reader draws with. One meaning a colour. Knows no Textual."""

from typing import NamedTuple

from syria_reader.ui.palettes import COLOURLESS, Colours


class Look(NamedTuple):
    """Colours of letters and ground, and attributes: bold, dim, italic, underline, reverse, strike."""

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
    "marker": Look("place"),
    "faint": Look("faint"),
    "water": Look("water"),
    "value": Look("statistic", "", ("bold",)),
    "bar": Look("statistic"),
    "when": Look("date"),
    "reading": Look("here", "", ("bold",)),
    "chosen": Look("", "chosen"),
    "cursor": Look("on cursor", "cursor", ("bold",)),
    "here": Look("on here", "here", ("bold",)),
}
_OF_TERMINAL = _LOOKS | {
    "quiet": Look("", "", ("dim",)),
    "note": Look("note", "", ("bold",)),
    "chosen": Look("on chosen", "chosen"),
}
"""Sixteen colours leave no shades between ink and ground, and not every ink can be read on every ground."""
_COLOURLESS = _OF_TERMINAL | {
    "faint": Look("", "", ("dim",)),
    "note": Look("", "", ("italic",)),
    "chosen": Look("", "", ("reverse",)),
    "cursor": Look("", "", ("reverse", "bold")),
    "here": Look("", "", ("reverse", "bold", "underline")),
}
_GROUNDED = {"chosen", "cursor", "here"}


class Palette:
    """`palette("actor chosen")` is the look of text with the named styles laid over it, left to right."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self.own = colours["background"].startswith("#")
        """Whether its colours are its own, not the terminal's."""
        self._looks = _LOOKS if self.own else _COLOURLESS if colours == COLOURLESS else _OF_TERMINAL
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
            layer = self._looks[name]
            if name in _GROUNDED and self._looks is not _LOOKS:
                attributes = {}
            ink, ground = layer.ink or ink, layer.ground or ground
            attributes |= dict.fromkeys(layer.attributes)
        if ink == "quiet" and ground == "chosen":
            ink = "foreground"
        return Look(self._colours[ink], self._colours[ground], tuple(attributes))
