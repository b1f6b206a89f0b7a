"""What an article says about itself before it begins."""

from typing import NamedTuple


class Field(NamedTuple):
    """A value and the words it was read from: `start` and `end` index the article's text.

    `value` is safe to show on one line; a date's value is ISO 8601.
    """

    value: str
    start: int
    end: int


class Metadata(NamedTuple):
    """Each is None where the article does not say."""

    title: Field | None = None
    section: Field | None = None
    author: Field | None = None
    published: Field | None = None
    place: Field | None = None
    """The place of a dateline ("BEIRUT, Dec 6 (Reuters) —")."""
    agency: Field | None = None
    """The agency of a dateline."""
    site: Field | None = None
    """Who published it, as the page calls itself ("The Norland Post")."""
