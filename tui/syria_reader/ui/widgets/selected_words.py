"""The words that are selected with the mouse."""

from textual.selection import Selection

from syria_reader.ui.drawing.article_lines import ArticleLines
from syria_reader.ui.typesetting import Page, Position


def selected_words(drawn: ArticleLines, page: Page, selection: Selection) -> str | None:
    """The words of `page` in `selection`, a paragraph in one line; None where there are none."""
    parts: list[str] = []
    last = Position(-1, 0)
    first = selection.start.y if selection.start else 0
    final = selection.end.y if selection.end else page.height - 1
    for y in range(max(first, 0), min(final, page.height - 1) + 1):
        block, line = page.row(y)
        lines = page.lines(block)
        span = selection.get_span(y)
        if span is None or not 0 <= line < len(lines):
            continue
        start, end = lines[line]
        left = drawn.left_of(block)
        text = page.article.prose(block).text
        high = end if span[1] == -1 else min(end, start + max(span[1] - left, 0))
        words = text[min(start + max(span[0] - left, 0), end) : high]
        between = text[last.offset : start] if block == last.block else "\n\n" if parts else ""
        parts.append(between + words)
        last = Position(block, end)
    return "".join(parts) if parts else None
