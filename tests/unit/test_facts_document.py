"""The facts document has every key other programs count on, in its order."""

import json

import pytest

from syria_reader.export import facts_document
from syria_reader.facts import Facts
from syria_reader.reading import Reading, open_source
from syria_reader.sources.plain_text import read_plain_text

KEYS = [
    "schema",
    "source",
    "sha256",
    "url",
    "fetched",
    "article",
    "text",
    "actors",
    "places",
    "statistics",
    "dates",
    "not_understood",
]
ENTRIES = {
    "actors": ["id", "name", "kind", "role", "aliases", "mentions"],
    "places": [
        "id", "name", "kind", "country", "admin1", "latitude", "longitude", "geonameid", "mentions",
    ],
    "statistics": [
        "id", "start", "end", "text", "value", "low", "high", "unit", "counted", "category", "hedge",
        "hedge_text", "attributed_to", "since", "sentence", "rule", "confidence",
    ],
    "dates": ["start", "end", "text", "value", "rule", "confidence"],
    "not_understood": ["start", "end", "text", "why"],
}  # fmt: skip


@pytest.fixture(scope="module")
def reading() -> Reading:
    return open_source()


@pytest.fixture(scope="module")
def document(reading: Reading) -> dict[str, object]:
    """The document as another program reads it."""
    printed: dict[str, object] = json.loads(json.dumps(facts_document(reading)))
    return printed


def test_keys_stand_in_their_order(document: dict[str, object]) -> None:
    assert [key for key in document if key in KEYS] == KEYS


def test_the_article_is_described(document: dict[str, object]) -> None:
    article = document["article"]
    assert isinstance(article, dict)
    sections = article.pop("sections")
    assert article == {
        "title": "Syrian Rebels Claim Key Victory in Deir Ezzor as Assad’s Forces Retreat",
        "author": "Lok",
        "published": "2024-12-06",
        "section": "World",
        "site": None,
        "language": "en",
        "words": 558,
    }
    assert [section["start"] for section in sections] == [105, 560, 1310, 1885, 2541, 2870]
    assert sections[0] == {
        "title": "Significant Blow to Assad's Regime",
        "level": 2,
        "start": 105,
        "end": 560,
    }


@pytest.mark.parametrize("kind", ENTRIES)
def test_entries_have_every_key(document: dict[str, object], kind: str) -> None:
    entries = document[kind]
    assert isinstance(entries, list)
    for entry in entries:
        assert [key for key in entry if key in ENTRIES[kind]] == ENTRIES[kind]


def test_offsets_index_the_text(document: dict[str, object]) -> None:
    text = document["text"]
    assert isinstance(text, str)

    def check(value: object) -> None:
        if isinstance(value, dict):
            if "start" in value and "text" in value:
                assert text[value["start"] : value["end"]] == value["text"]
            for part in value.values():
                check(part)
        elif isinstance(value, list):
            for part in value:
                check(part)

    check(document)


def test_what_is_unknown_is_null() -> None:
    reading = Reading("a", b"hello", read_plain_text("hello"))
    reading.__dict__["facts"] = Facts()
    assert facts_document(reading)["article"] == {
        **dict.fromkeys(["title", "author", "published", "section", "site", "language"]),
        "words": 1,
        "sections": [],
    }
