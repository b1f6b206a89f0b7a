"""Who says something."""

from typing import NamedTuple


class Speaker(NamedTuple):
    """`name` is the fullest the article gives, `words` are those of this place ("he", "the ministry").

    `actor` is the id of the actor meant, None where the speaker is none of the article's actors.
    """

    name: str
    words: str
    actor: str | None = None
