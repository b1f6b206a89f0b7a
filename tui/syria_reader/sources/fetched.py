"""The bytes of a source and what is known of them before they are read."""

from typing import NamedTuple


class Fetched(NamedTuple):
    """`name` is the source as it was given; `data` its bytes, `fetching.LARGEST` of them at most.

    Only a page from the web has the rest: what its server says of it, where it was found in the end
    (`url`, after redirects), and when it was fetched (ISO 8601, UTC), which a kept copy was some time ago.
    """

    name: str
    data: bytes
    media_type: str | None = None
    charset: str | None = None
    url: str | None = None
    fetched: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def name_within(self) -> str:
        """The name of what is in a gzip file; `name` for what is not packed."""
        return self.name[:-3] if self.name[-3:].lower() == ".gz" else self.name
