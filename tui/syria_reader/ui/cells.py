"""How wide text is on a terminal."""

from syria_reader.ui.typesetting.wrap import is_even


def cell_width(text: str) -> int:
    """The cells `text` takes: two for a wide character, none for a combining mark."""
    if is_even(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def fit(text: str, width: int) -> str:
    """`text` in at most `width` cells, its end replaced by … where it is longer."""
    if cell_width(text) <= width:
        return text
    if width < 1:
        return ""
    if is_even(text):
        return text[: width - 1].rstrip() + "…"
    return cut(text, width - 1).rstrip() + "…"


def cut(text: str, width: int) -> str:
    """As much of `text`, in whole graphemes, as fits in `width` cells."""
    if is_even(text):
        return text[: max(width, 0)]
    from syria_reader.ui.typesetting.graphemes import graphemes

    for first, _, cells in graphemes(text):
        width -= cells
        if width < 0:
            return text[:first]
    return text
