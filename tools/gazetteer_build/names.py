"""Which names a place is filed under."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from gazetteer_build import coverage
from syria_reader.facts.gazetteer.folding import fold
from syria_reader.facts.gazetteer.gazetteer import ACRONYM, ALIAS
from syria_reader.facts.gazetteer.region_name import bare_name
from syria_reader.facts.gazetteer.spelling import spelling_key
from syria_reader.facts.gazetteer.words import COMMON, GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gazetteer_build.place import Place

_ARTICLE = re.compile(r"^(?:a[dlnrstz]|a[sdt]h|e[dlnrstz]|es?sh|ul)[- ]", re.IGNORECASE)
_FOREIGN = re.compile(r"[0-9,;()\[\]=+*?!/]")
_LARGE_CITY = 100_000
_LEAST_LETTERS = 4


def file_names(places: list[Place], words: dict[str, int]) -> dict[tuple[str, int], int]:
    """(key, index of place) -> flags for every name of every place; `words` guard the alternates."""
    held = _held(places)
    seats = _seats(places)
    filed: dict[tuple[str, int], int] = {}
    for index, place in enumerate(places):
        main = fold(place.name)
        filed[main, index] = 0
        sifted = [*_derived(place), *_seat_names(place, seats), *_alternates(place)]
        sifted = [name for name in sifted if _may_be_called(place, fold(name), held, words)]
        for name in (*place.aliases, *_bare(place), *sifted):
            flags = ALIAS | (ACRONYM if _is_acronym(name) else 0)
            if fold(name):
                filed.setdefault((fold(name), index), flags)
    return filed


def _held(places: list[Place]) -> dict[str, list[tuple[str | None, float]]]:
    """Main names of countries, regions and large places, with who holds them: (country, population)."""
    held: dict[str, list[tuple[str | None, float]]] = defaultdict(list)
    for place in places:
        if place.kind == "country" or place.rank >= 4:
            held[fold(place.name)].append((place.country, float("inf")))
        elif place.kind == "region" or place.population >= _LARGE_CITY:
            held[fold(place.name)].append((place.country, place.population))
    return held


def _may_be_called(
    place: Place, key: str, held: dict[str, list[tuple[str | None, float]]], words: dict[str, int]
) -> bool:
    """No alternate is an English word, a given name or a larger foreign place's main name."""
    if words.get(key, 0) & (COMMON | GIVEN):
        return False
    return all(
        country == place.country or people <= place.population for country, people in held.get(key, ())
    )


def file_spellings(places: list[Place], filed: Iterable[tuple[str, int]]) -> set[tuple[str, int]]:
    """(spelling key, index of place) for the names where spelling varies."""
    keys = set()
    for name, index in filed:
        place = places[index]
        if place.country in coverage.ARABIC and place.kind != "country" and len(name) >= _LEAST_LETTERS:
            key = spelling_key(name)
            if len(key.replace(" ", "")) >= 3:
                keys.add((key, index))
    return keys


def _alternates(place: Place) -> list[str]:
    """GeoNames' alternate names that an English text may use.

    Out go other scripts and their machine transliterations (which start small), airport codes, and names of
    fewer than four letters; those of villages, and elsewhere than in conflict countries of towns.
    """
    if place.country in coverage.CONFLICT:
        if 0 < place.population < coverage.VILLAGE:
            return []
    elif place.population < coverage.ALTERNATES_LEAST:
        return []
    return [name for name in place.alternates if _is_latin(name) and _is_name(name)]


def _is_latin(name: str) -> bool:
    kinds = {unicodedata.name(c, "").split(" ")[0] for c in name if c.isalpha()}
    return kinds <= {"LATIN", "MODIFIER"} and not _FOREIGN.search(name)


def _is_name(name: str) -> bool:
    bare = _ARTICLE.sub("", name).lstrip("'‘’`ʿʾ")
    if not bare[:1].isupper() or sum(c.isalpha() for c in name) < _LEAST_LETTERS:
        return False
    return not (name.isupper() and len(name) < 6)


def _is_acronym(name: str) -> bool:
    letters = name.replace(".", "").replace("-", "")
    return letters.isupper() and len(letters) <= 5


def _bare(place: Place) -> list[str]:
    return [bare_name(place.name)] if place.kind == "region" else []


def _derived(place: Place) -> list[str]:
    """The article in its other forms or none, and a silent final h left out."""
    if place.country not in coverage.ARABIC or place.kind == "country":
        return []
    derived = []
    if _ARTICLE.match(place.name):
        rest = _ARTICLE.sub("", place.name)
        derived = [f"al-{rest}", f"el-{rest}", rest]
    return derived + [name[:-1] for name in (place.name, *_bare(place), *derived) if name.endswith("ah")]


def _seats(places: list[Place]) -> dict[tuple[str, str], Place]:
    """The largest place a region shares its bare name with, by the region's code and that name."""
    seats: dict[tuple[str, str], Place] = {}
    by_region: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        if place.kind in {"city", "town"} and place.region is not None:
            by_region[place.region.code].append(place)
    for code, inside in by_region.items():
        for place in sorted(inside, key=lambda p: p.population):
            for name in (place.name, *place.alternates):
                seats[code, fold(name)] = place
    return seats


def _seat_names(place: Place, seats: dict[tuple[str, str], Place]) -> list[str]:
    """A region called after its seat is also called by the seat's other names ("Deir Ezzor province")."""
    if place.kind != "region" or place.country not in coverage.CONFLICT:
        return []
    seat = seats.get((place.code, fold(bare_name(place.name))))
    return [seat.name, *seat.aliases, *_alternates(seat), *_derived(seat)] if seat else []
