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
    from rich.cells import set_cell_size

    return set_cell_size(text, width - 1).rstrip() + "…"
