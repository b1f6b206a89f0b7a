"""What a person's own lexicon file may hold; docs/lexicon.md explains it with an example."""

from enum import StrEnum


class Value(StrEnum):
    """What stands after a key, as a mistake names it."""

    KIND = "a kind"
    COUNTRY = "a country code"
    ACTOR = "the name of a group or body"
    WHAT = "what it is"
    TEXT = "text"
    NAMES = "a list of names"


ENTRIES: dict[str, dict[str, Value]] = {
    "actors": {
        "kind": Value.KIND,
        "country": Value.COUNTRY,
        "aliases": Value.NAMES,
        "shared": Value.NAMES,
        "what": Value.WHAT,
        "leads": Value.ACTOR,
    },
    "states": {
        "name": Value.TEXT,
        "aliases": Value.NAMES,
        "adjectives": Value.NAMES,
        "people": Value.NAMES,
        "capital": Value.TEXT,
        "capitals": Value.NAMES,
    },
    "regions": {"name": Value.TEXT, "country": Value.COUNTRY, "people": Value.NAMES},
    "communities": {"aliases": Value.NAMES, "people": Value.NAMES},
}
"""Tables of entries, and the keys an entry may have."""

REQUIRED = {"actors": ("kind",), "regions": ("name",)}

WORDS: dict[str, tuple[str, ...]] = {
    "titles": ("ranks", "offices", "modifiers", "courtesy", "religious", "callings"),
    "organisation_words": ("government", "military", "armed-group", "organisation", "weak"),
    "group_nouns": (
        *("military", "armed", "rebels", "opposition", "government", "officials", "police", "people"),
        *("partners", "companies", "media", "parties", "bodies", "coalition"),
    ),
    "type_words": ("organisation", "armed-group"),
    "forget": ("names",),
}
"""Tables of word lists, and the lists a table may have."""

TABLES = (*ENTRIES, *WORDS)

WHATS = ("monitoring group", "think tank", "rights group", "aid group")
"""What "the monitoring group" and the like, later in an article, may mean an actor by."""

PERSON = "person"
NOT_OF_PERSONS = ("shared", "what")
ONLY_OF_PERSONS = ("leads",)

MEANT = {
    "acronym": "aliases",
    "acronyms": "aliases",
    "alias": "aliases",
    "names": "aliases",
    "also": "aliases",
    "spellings": "aliases",
    "type": "kind",
    "state": "country",
    "nation": "country",
    "plural": "people",
    "demonym": "adjectives",
    "demonyms": "adjectives",
    "adjective": "adjectives",
    "leader": "leads",
    "description": "what",
}
"""Keys people try, and the key that does what they mean."""

MOST_WORDS = 15
"""In a name: a longer one is a sentence, and every lookup of its first word would pay for it."""
