"""The palettes as themes of Textual, and a palette for every theme it has."""

from textual.theme import Theme

from syria_reader.ui.contrast import INK, TEXT, contrast, mixed, readable
from syria_reader.ui.palettes import OWN, TERMINAL, TERMINAL_DARK, TERMINAL_LIGHT, Colours

_SURFACES = {
    "lamplight": ("#1d1b17", "#26231e"),
    "daylight": ("#f1ecdf", "#e7e0d0"),
    "spotlight": ("#0d0d0d", "#1a1a1a"),
    "noon": ("#f7f7f7", "#eeeeee"),
}
"""The grounds of Textual's own widgets: the command palette and what stands over the page."""


def own_themes() -> list[Theme]:
    """The reader's own palettes as themes."""
    return [_theme(name, colours) for name, colours in OWN.items()]


def _theme(name: str, colours: Colours) -> Theme:
    surface, panel = _SURFACES[name]
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
        dark=contrast(colours["background"], "#ffffff") > contrast(colours["background"], "#000000"),
    )


def colours(theme: Theme) -> Colours:
    """The reader's colours in `theme`, by meaning."""
    own = OWN.get(theme.name) or TERMINAL.get(theme.name)
    if own:
        return own
    if theme.ansi:
        return TERMINAL_DARK if theme.dark else TERMINAL_LIGHT
    return _derived(theme)


def _derived(theme: Theme) -> Colours:
    """The colours of a theme made for something else, mended where they cannot be read."""
    ground = _hex(theme.background, "#121212" if theme.dark else "#efefef")
    far = "#ffffff" if contrast(ground, "#ffffff") > contrast(ground, "#000000") else "#000000"
    ink = readable(_hex(theme.foreground, "#e0e0e0" if theme.dark else "#1e1e1e"), [ground], TEXT, far)
    first = _hex(theme.primary, ink)
    here = readable(_hex(theme.accent, first), [ground], INK, far)
    chosen = mixed(ground, here, 0.18)
    cursor = mixed(ground, here, 0.4)
    strong = readable(ink, [ground, cursor], TEXT, far)
    found = {
        "foreground": readable(ink, [chosen], INK, far),
        "background": ground,
        "strong": strong,
        "quiet": readable(mixed(ground, ink, 0.6), [ground], INK, far),
        "faint": mixed(ground, ink, 0.25),
        "water": mixed(ground, first, 0.5),
        "chosen": chosen,
        "cursor": cursor,
        "on cursor": strong,
        "here": readable(here, [ground, chosen], INK, far),
        "on here": ground,
    }
    inks = {
        "note": theme.error,
        "actor": theme.primary,
        "place": theme.success,
        "statistic": theme.warning,
        "date": theme.secondary,
    }
    return found | {
        name: readable(_hex(colour, first), [ground, chosen], INK, far) for name, colour in inks.items()
    }


def _hex(colour: str | None, otherwise: str) -> str:
    """`colour` as "#rrggbb", or `otherwise` where it is none."""
    if not colour:
        return otherwise
    from textual.color import Color

    return Color.parse(colour).hex6.lower()
