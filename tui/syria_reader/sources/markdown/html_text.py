"""The words of an HTML block, without tags, comments, scripts and styles."""

import re

_OPENING = re.compile(r"<(?:(?P<comment>!--)|(?P<silent>script|style)\b|[/!?a-z])", re.IGNORECASE)


def words_of_html(html: str) -> list[tuple[int, int]]:
    """The spans of `html` that are words; what is opened and never closed hides all that follows it."""
    spans = []
    at = 0
    while opening := _OPENING.search(html, at):
        spans.append((at, opening.start()))
        if opening["comment"]:
            end = html.find("-->", opening.end())
            at = end + 3 if end >= 0 else len(html)
        elif opening["silent"]:
            closing = re.compile(f"</{opening['silent']}[^>]*>", re.IGNORECASE).search(html, opening.end())
            at = closing.end() if closing else len(html)
        else:
            end = html.find(">", opening.end() - 1)
            at = end + 1 if end >= 0 else len(html)
    spans.append((at, len(html)))
    return [(start, end) for start, end in spans if html[start:end].strip()]
