"""The facts document, schema syria-reader/facts/1."""

from syria_reader.article import Article, Field
from syria_reader.export.source_name import source_name
from syria_reader.reading import Reading

SCHEMA = "syria-reader/facts/1"


def facts_document(reading: Reading) -> dict[str, object]:
    """A document that `json.dumps` takes as it is; keys stand in the schema's order.

    Every kind of fact is a key, and every field of a fact a key of its entry, under the name it has in
    `syria_reader.facts`. Offsets index `text` in Unicode code points.
    """
    return {
        "schema": SCHEMA,
        "source": source_name(reading),
        "sha256": reading.sha256,
        "url": reading.url,
        "fetched": reading.fetched,
        "article": _article(reading.article),
        "text": reading.article.text,
        **{name: _plain(getattr(reading.facts, name)) for name in reading.facts._fields},
    }


def _article(article: Article) -> dict[str, object]:
    about = article.metadata
    return {
        "title": _value(about.title),
        "author": _value(about.author),
        "published": _value(about.published),
        "section": _value(about.section),
        "site": _value(about.site),
        "language": article.language,
        "words": article.words,
        "sections": [
            {"title": section.title, "level": section.level, "start": section.start, "end": section.end}
            for section in article.sections
        ],
    }


def _value(field: Field | None) -> str | None:
    return None if field is None else field.value


def _plain(fact: object) -> object:
    if isinstance(fact, tuple):
        names = getattr(fact, "_fields", None)
        if names is None:
            return [_plain(part) for part in fact]
        return {name: _plain(value) for name, value in zip(names, fact, strict=True)}
    return fact
