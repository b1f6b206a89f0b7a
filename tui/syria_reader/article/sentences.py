"""Where sentences end."""

import re

from syria_reader.article.span import Span

_END = re.compile(r"[.!?…]+[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])")


def split_sentences(text: str) -> list[Span]:
    """The sentences of `text`, in order, without the blanks between them."""
    spans, start = [], 0
    for end in _END.finditer(text):
        spans.append(Span(start, start + len(text[start : end.end()].rstrip())))
        start = end.end()
    if start < len(text):
        spans.append(Span(start, len(text)))
    return spans
