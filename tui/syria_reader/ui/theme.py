"""The reader's own themes. Every other theme works too: see `palette.colours`."""

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
