"""Telling source formats apart and reading each into an article."""

import re

from syria_reader.article import Article
from syria_reader.errors import SourceError
from syria_reader.sources.decoding import decode
from syria_reader.sources.fetching import Fetched
from syria_reader.sources.markdown.recognition import is_markdown
from syria_reader.sources.plain_text import read_plain_text
from syria_reader.text import visible

_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b", re.IGNORECASE)

_ENOUGH = 4096
"""Characters; nearly every text shows a word among so many, which spares looking through all of it."""


def article_from(fetched: Fetched) -> tuple[Article, tuple[str, ...]]:
    """The article in `fetched` and the notes its reader should see (a broken byte, a guessed encoding).

    Raises `SourceError` where there is nothing to read: no bytes, or no text.
    """
    name = "standard input" if fetched.name == "-" else fetched.name
    text, note = decode(name, fetched.data)
    if not visible(text[:_ENOUGH]) and not visible(text):
        raise SourceError(f"cannot read {visible(name)}: there is no text in it; name a file that has some")
    notes = [note] if note else []
    if _HTML.match(text):
        notes.append("it is HTML, shown with its tags; save the page as text for a better reading")
    if is_markdown(fetched.name, text):
        from syria_reader.sources.markdown.reader import read_markdown

        return read_markdown(text), tuple(notes)
    return read_plain_text(text), tuple(notes)
