"""The table: the shipped SQLite file, opened late, read-only, once a process."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from syria_reader import paths

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_AT_ONCE = 500
_PLACE = "p.id, p.geonameid, p.name, p.kind, p.country, r.name, p.latitude, p.longitude, p.population, p.rank"
_FROM_PLACES = "JOIN places p ON p.id = n.place LEFT JOIN places r ON r.id = p.admin1"


class Table:
    """Rows by key. Thread-safe for reading, as SQLite serialises the calls on one connection."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._opened: sqlite3.Connection | None = None

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            import atexit
            import sqlite3

            uri = f"{self._file.as_uri()}?mode=ro&immutable=1"
            self._opened = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._opened.execute("PRAGMA cache_size = -256")
            atexit.register(self._opened.close)
        return self._opened

    def named(self, keys: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """(key, flags, place …) for every name whose folded form is in `keys`."""
        return self._select("names", "n.key, n.flags", keys)

    def spelled(self, key: str) -> Iterator[tuple[Any, ...]]:
        """(key, flags, place …) for every name whose spelling key is `key`."""
        return self._select("spellings", "n.key, 1", [key])

    def country(self, code: str) -> tuple[Any, ...] | None:
        """The place … of the country `code`."""
        query = f"SELECT {_PLACE} FROM countries n {_FROM_PLACES} WHERE n.code = ?"  # noqa: S608 -- constants only
        row: tuple[Any, ...] | None = self._connection.execute(query, (code,)).fetchone()
        return row

    def word(self, word: str) -> int:
        """What kinds of word the folded `word` is, a sum of the flags in words.py; 0 for none of them."""
        row = self._connection.execute("SELECT kinds FROM words WHERE word = ?", (word,)).fetchone()
        return int(row[0]) if row else 0

    def _select(self, table: str, columns: str, keys: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        for first in range(0, len(keys), _AT_ONCE):
            some = keys[first : first + _AT_ONCE]
            marks = ",".join("?" * len(some))
            query = f"SELECT {columns}, {_PLACE} FROM {table} n {_FROM_PLACES} WHERE n.key IN ({marks})"  # noqa: S608
            yield from self._connection.execute(query, some)


@cache
def open_table() -> Table:
    """The shipped table, one for the process."""
    return Table(paths.data("gazetteer.sqlite"))
