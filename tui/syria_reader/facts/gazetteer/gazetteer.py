"""Looking names up."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from syria_reader.facts.gazetteer.entry import Entry
from syria_reader.facts.gazetteer.folding import fold
from syria_reader.facts.gazetteer.region_name import bare_name
from syria_reader.facts.gazetteer.spelling import spelling_key
from syria_reader.facts.gazetteer.table import Table, open_table
from syria_reader.facts.gazetteer.words import is_common_word, is_personal_name
from syria_reader.facts.place import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

KINDS = tuple(PlaceKind)
"""The order of kinds in the table's numbers."""

ALIAS, ACRONYM = 1, 2
"""Flags of a name: not the main one; matched in capitals only ("US", never "us")."""

_DEGREE = 10_000
_REMEMBERED = 20_000
_LEAST_LETTERS, _MOST_LETTERS = 5, 60


class Gazetteer:
    """Places by name; entries come main names first, then by rank. What was looked up is remembered."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._found: dict[str, tuple[Entry, ...]] = {}
        self._entries: dict[tuple[int, bool], Entry] = {}
        self._countries: dict[str, Entry | None] = {}

    def find(self, name: str) -> tuple[Entry, ...]:
        """The places called `name`, compared as `fold` does.

        Where there is none, without "the" and "City"; and "Anbar Province" finds the region called "Anbar".
        """
        found = self._found.get(name)
        return found if found is not None else self.find_many((name,))[name]

    def find_many(self, names: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
        """As `find`, for all `names` in one query."""
        wanted = list(dict.fromkeys(names))
        self.look_up(wanted)
        return {name: self._found[name] for name in wanted}

    def look_up(self, names: Iterable[str]) -> None:
        """Look for all `names` in one query, so that `find` has them ready."""
        wanted = list(dict.fromkeys(names))
        unknown = [name for name in wanted if name not in self._found]
        if unknown:
            if len(self._found) > _REMEMBERED:
                self._found.clear()
                self._entries.clear()
                unknown = wanted
            self._remember(unknown)

    def find_variant(self, name: str, countries: Collection[str]) -> tuple[Entry, ...]:
        """The places in `countries` (ISO codes) whose Arabic name may be spelled `name`.

        A fallback for names `find` does not know: () for fewer than five letters, English words and personal
        names.
        """
        if len(name) > _MOST_LETTERS or sum(map(str.isalpha, name)) < _LEAST_LETTERS or not countries:
            return ()
        if is_common_word(name) or is_personal_name(name):
            return ()
        key = spelling_key(name)
        if not key:
            return ()
        entries = [self._entry(row[2:], alias=True) for row in self._table.spelled(key)]
        return tuple(entry for entry in entries if entry.country in countries)

    def country(self, code: str) -> Entry | None:
        """The country of the ISO 3166-1 alpha-2 `code`."""
        if code not in self._countries:
            row = self._table.country(code)
            self._countries[code] = self._entry(row, alias=False) if row else None
        return self._countries[code]

    def _remember(self, names: list[str]) -> None:
        rows: dict[str, list[tuple[int, Entry]]] = {key: [] for name in names for key in _keys(name)}
        for row in self._table.named(list(rows)):
            rows[row[0]].append((row[1], self._entry(row[2:], alias=bool(row[1] & ALIAS))))
        for name in names:
            choices = (_meant(name, rows[key], only) for key, only in _keys(name).items())
            self._found[name] = next(filter(None, choices), ())

    def _entry(self, row: tuple[Any, ...], *, alias: bool) -> Entry:
        entry = self._entries.get((row[0], alias))
        if entry is None:
            _, geonameid, name, kind, country, admin1, latitude, longitude, population, rank = row
            entry = self._entries[row[0], alias] = Entry(
                geonameid,
                name,
                KINDS[kind],
                country,
                admin1,
                None if latitude is None else latitude / _DEGREE,
                None if longitude is None else longitude / _DEGREE,
                population,
                rank,
                alias,
            )
        return entry


def _keys(name: str) -> dict[str, PlaceKind | None]:
    """The keys to try in turn, each with the only kind that will do: "Anbar Province" is no town of Anbar."""
    key = fold(name)
    bare = key.removeprefix("the ").removesuffix(" city")
    region = bare_name(bare)
    keys: dict[str, PlaceKind | None] = {key: None, bare: None}
    return keys if region in keys else keys | {region: PlaceKind.REGION}


def _meant(name: str, rows: list[tuple[int, Entry]], only: PlaceKind | None) -> tuple[Entry, ...]:
    shouted = name.removeprefix("the ").isupper()
    meant = [row for row in rows if (shouted or not row[0] & ACRONYM) and only in (None, row[1].kind)]
    return tuple(entry for _, entry in sorted(meant, key=_main_first))


def _main_first(row: tuple[int, Entry]) -> tuple[int, int, int]:
    flags, entry = row
    return flags & ALIAS, -entry.rank, -entry.population


@cache
def open_gazetteer() -> Gazetteer:
    """The shipped gazetteer, one for the process; its file is opened at the first look-up."""
    return Gazetteer(open_table())
