"""A quotation with its source, as a line for notes or as JSON for programs."""

import re

from syria_reader.reading import Reading
from syria_reader.text import INVISIBLE, visible
from syria_reader.ui.byline import date_in_words
from syria_reader.ui.citing.quotation import Quotation

_HEAD = 12
"""Characters of the digest that name a source well enough among one person's."""
_UNSAFE = re.compile(f"[{INVISIBLE}\x7f-\x9f]")


def in_a_line(reading: Reading, quotation: Quotation) -> str:
    """The words, who wrote them, where and when, and where they stand: on which page, in which bytes."""
    about = reading.article.metadata
    title = f"“{about.title.value}”" if about.title else ""
    published = date_in_words(about.published.value) if about.published else ""
    author = about.author.value if about.author else ""
    where = ", ".join(part for part in (author, title, _source(reading), published) if part)
    page = reading.article.page_at(quotation.start)
    on_page = f"page {page}, " if page else ""
    place = f"{on_page}characters {quotation.start}–{quotation.end}, sha256 {reading.sha256[:_HEAD]}"
    return f"“{quotation.words}” — {where} [{place}]"


def in_json(reading: Reading, quotation: Quotation) -> str:
    """One object, indented, with the names of the facts document; `quote` is the article's text as it stands.

    Characters that could act on a terminal it is pasted to are escaped.
    """
    import json

    about = reading.article.metadata
    citation = {
        "quote": reading.article.text[quotation.start : quotation.end],
        "start": quotation.start,
        "end": quotation.end,
        "page": reading.article.page_at(quotation.start),
        "title": about.title.value if about.title else None,
        "author": about.author.value if about.author else None,
        "published": about.published.value if about.published else None,
        "source": visible(reading.source),
        "url": reading.url,
        "fetched": reading.fetched,
        "sha256": reading.sha256,
    }
    printed = json.dumps(citation, ensure_ascii=False, indent=2)
    return _UNSAFE.sub(lambda match: json.dumps(match[0])[1:-1], printed)


def _source(reading: Reading) -> str:
    return visible(reading.url or reading.source)
