"""The colours of the reader: one meaning each."""

from textual.color import Color
from textual.theme import Theme

LAMPLIGHT = Theme(
    name="lamplight",
    primary="#8db4dc",
    secondary="#b8a0cc",
    accent="#f0935a",
    foreground="#d8cfbf",
    background="#171512",
    surface="#1d1b17",
    panel="#26231e",
    success="#9dc088",
    warning="#dcb55e",
    error="#e0766a",
    dark=True,
    variables={"reader-strong": "#f1e8d8", "reader-quiet": "#8f8676", "reader-faint": "#4a453c"},
)
DAYLIGHT = Theme(
    name="daylight",
    primary="#1f5a94",
    secondary="#6d4a86",
    accent="#b8410e",
    foreground="#2c2823",
    background="#f8f4eb",
    surface="#f1ecdf",
    panel="#e7e0d0",
    success="#34662a",
    warning="#7d5300",
    error="#a82a1e",
    dark=False,
    variables={"reader-strong": "#14110d", "reader-quiet": "#756c5d", "reader-faint": "#cfc6b4"},
)


def variables(theme: Theme) -> dict[str, str]:
    """What the reader's style sheet needs beyond Textual's own variables, derived from any theme."""
    foreground = theme.foreground or ("#e0e0e0" if theme.dark else "#1e1e1e")
    background = theme.background or ("#121212" if theme.dark else "#efefef")
    here = theme.accent or theme.primary
    return {
        "reader-strong": foreground,
        "reader-quiet": _blend(background, foreground, 0.65),
        "reader-faint": _blend(background, foreground, 0.25),
        "reader-chosen": _blend(background, here, 0.22),
        "reader-cursor": _blend(background, here, 0.42),
        "reader-actor": theme.primary,
        "reader-place": theme.success or theme.primary,
        "reader-statistic": theme.warning or theme.primary,
        "reader-date": theme.secondary or theme.primary,
        "reader-here": here,
        "reader-note": theme.error or theme.primary,
    }


def _blend(background: str, colour: str, share: float) -> str:
    return Color.parse(background).blend(Color.parse(colour), share).hex6
