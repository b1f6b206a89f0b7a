"""From mentions to rows of places, each resolved to what the gazetteer has."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from syria_reader.facts.gazetteer import Entry, fold, resolve
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.found_mention import mention
from syria_reader.facts.naming.identity import ids_for
from syria_reader.facts.passage import Passage
from syria_reader.facts.place import Place, PlaceKind

_REGIONS = {PlaceKind.REGION}
_NEIGHBOURHOOD, _SURE = 12, 40
_LEAST_SHOUTED = 4
_VOTE = 0.25
_COUNTRY_RANK = 6


class _Name(NamedTuple):
    name: str
    region: bool
    within: str


def place_rows(
    found: list[FoundPlace], passages: Sequence[Passage], context: Context, text: str
) -> list[Place]:
    """The rows of the `found` mentions, in order of first appearance."""
    by_name: dict[_Name, list[FoundPlace]] = defaultdict(list)
    for place in found:
        by_name[_Name(fold(_bare(place.name)), place.wanted in _REGIONS, fold(place.within or ""))].append(
            place
        )
    _join_within(by_name)
    countries = _countries(by_name, context)
    sure = [entry for entry in map(_only, by_name.values()) if entry is not None][:_SURE]
    entries = {name: _entry(places, countries, sure, context) for name, places in by_name.items()}
    near = [entry for entry in entries.values() if entry is not None and entry.rank < _COUNTRY_RANK]
    for name, places in by_name.items():
        first = entries[name]
        others = list(islice((entry for entry in near if entry is not first), _NEIGHBOURHOOD))
        entries[name] = _entry(places, countries, others, context)
    rows: dict[object, tuple[Entry | None, list[FoundPlace]]] = {}
    for name, places in by_name.items():
        entry = entries[name]
        identity: object = entry.geonameid if entry is not None and entry.geonameid else name
        if entry is not None and entry.geonameid and name.region and entry.kind is not PlaceKind.REGION:
            identity = name
        if identity in rows:
            rows[identity][1].extend(places)
        else:
            rows[identity] = (entry, list(places))
    ordered = sorted(
        ((entry, sorted(places, key=_position)) for entry, places in rows.values()),
        key=lambda r: _position(r[1][0]),
    )
    names = [_row_name(places, entry, context) for entry, places in ordered]
    return [
        _place(id_, name, entry, places, passages, text)
        for id_, name, (entry, places) in zip(ids_for(names), names, ordered, strict=True)
    ]


def _countries(by_name: dict[_Name, list[FoundPlace]], context: Context) -> dict[str, float]:
    """How much the article speaks of each country: by name, and by how many of its places can lie there."""
    weights = dict(context.states)
    for places in by_name.values():
        for code in {entry.country for place in places[:1] for entry in place.candidates if entry.country}:
            weights[code] = weights.get(code, 0.0) + _VOTE
    return weights


def _bare(name: str) -> str:
    return name[4:] if name[:4].lower() == "the " else name


def _position(found: FoundPlace) -> tuple[int, int]:
    return found.sentence.number, found.first


def _join_within(by_name: dict[_Name, list[FoundPlace]]) -> None:
    """A name told with its country once is the same place where it stands alone."""
    for name in [n for n in by_name if n.within]:
        for other in [_Name(name.name, name.region, "")]:
            if other in by_name:
                by_name[name].extend(by_name.pop(other))


def _only(places: list[FoundPlace]) -> Entry | None:
    candidates = places[0].candidates
    return candidates[0] if len({c.geonameid for c in candidates}) == 1 else None


def _entry(
    places: list[FoundPlace], countries: dict[str, float], neighbours: list[Entry], context: Context
) -> Entry | None:
    if any(place.rule.startswith("country") for place in places):
        code = context.country_of(places[0].name)
        if code is not None:
            return context.gazetteer.country(code)
    candidates = next((place.candidates for place in places if place.candidates), ())
    if not candidates:
        return None
    wanted = next((place.wanted for place in places if place.wanted), None)
    within = next((place.within for place in places if place.within), None)
    if within is not None:
        code = context.country_of(within)
        inside = [c for c in candidates if c.country == code or c.admin1 == within]
        candidates = tuple(inside) or candidates
    return resolve(candidates, countries=countries, neighbours=neighbours, wanted=wanted).entry


def _row_name(places: list[FoundPlace], entry: Entry | None, context: Context) -> str:
    running = [p for p in places if not p.sentence.title_case] or places
    labelled = next((p.label for p in running if p.label), None)
    name = _bare(labelled or running[0].name)
    if not name.isupper() or len(name) < _LEAST_SHOUTED:
        return name
    code = context.country_of(name)
    if code:
        return context.lexicon.states[code]
    return entry.name if entry is not None and fold(entry.name) == fold(name) else name.title()


def _place(
    id_: str, name: str, entry: Entry | None, places: list[FoundPlace], passages: Sequence[Passage], text: str
) -> Place:
    mentions = tuple(mention(place, passages, text) for place in places)
    wanted = next((place.wanted for place in places if place.wanted), None)
    if entry is None:
        return Place(id_, name, wanted or PlaceKind.AREA, None, None, None, None, None, mentions)
    kind = entry.kind
    return Place(
        id_,
        name,
        kind,
        entry.country,
        entry.admin1,
        entry.latitude,
        entry.longitude,
        entry.geonameid,
        mentions,
    )
