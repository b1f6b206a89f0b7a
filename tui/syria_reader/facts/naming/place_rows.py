"""From mentions to rows of places, each resolved to what the gazetteer has."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from syria_reader.facts.gazetteer import Entry, fold, resolve
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.found_mention import mention
from syria_reader.facts.naming.identity import ids_for
from syria_reader.facts.passage import Passage
from syria_reader.facts.place import Alternative, Place, PlaceKind

_WHOLE = {"occupied", "neighboring", "neighbouring", "greater", "mainland"}
_REGIONS = {PlaceKind.REGION}
_NEIGHBOURHOOD, _SURE = 12, 40
_LEAST_SHOUTED = 4
_VOTE = 0.25
_LARGE = 100_000
_DOMINANT = 0.5
_SETTLED = {PlaceKind.CITY, PlaceKind.TOWN}
_COUNTRY_RANK = 6
_SEVERAL = 2


_BETWEEN = re.compile(r"\b(north|south)[\s-](?=east|west)")


class _Name(NamedTuple):
    name: str
    region: bool
    within: str
    part: bool


_Close = dict[Entry, tuple[Entry, ...]]
"""The places that came close to the one chosen, by that one."""
_ALTERNATIVES = 5


def place_rows(
    found: list[FoundPlace], passages: Sequence[Passage], context: Context, text: str
) -> list[Place]:
    """The rows of the `found` mentions, in order of first appearance."""
    by_name: dict[_Name, list[FoundPlace]] = defaultdict(list)
    for place in found:
        within, part = fold(place.within or ""), _part(place, context)
        # Parts of one place are as many places as there are directions, however these are written.
        words = _BETWEEN.sub(r"\1", place.sentence.slice(place.first, place.last)) if part else place.name
        by_name[_Name(fold(_bare(words)), place.wanted in _REGIONS, within, part)].append(place)
    _join_within(by_name)
    countries = _countries(by_name, context)
    sure = [entry for entry in map(_only, by_name.values()) if entry is not None][:_SURE]
    close: _Close = {}
    choices = {name: _choice(places, context) for name, places in by_name.items()}
    entries = {name: _entry(choice, countries, sure, close) for name, choice in choices.items()}
    near = [entry for entry in entries.values() if entry is not None and entry.rank < _COUNTRY_RANK]
    for name, choice in choices.items():
        if len(choice.candidates) < _SEVERAL:
            continue
        first = entries[name]
        others = list(islice((entry for entry in near if entry is not first), _NEIGHBOURHOOD))
        entries[name] = _entry(choice, countries, others, close)
    rows: dict[object, tuple[Entry | None, list[FoundPlace]]] = {}
    for name, places in by_name.items():
        entry = entries[name]
        if entry is not None and not name.within and _elsewhere(entry, entries.values(), context):
            entry = None
        identity: object = name
        if entry is not None and not name.part and (entry.geonameid or entry.kind is PlaceKind.REGION):
            seat = (name.region and entry.kind is not PlaceKind.REGION) or _stands_at(places, entry)
            identity = name if seat else entry.geonameid or (entry.name, entry.latitude, entry.longitude)
        if identity in rows:
            rows[identity][1].extend(places)
        else:
            rows[identity] = (entry, list(places))
    ordered = sorted(
        ((entry, sorted(places, key=_position)) for entry, places in rows.values()),
        key=lambda r: _position(r[1][0]),
    )
    names = [_row_name(places, entry, context) for entry, places in ordered]
    around = _Surroundings(ordered)
    return [
        _place(id_, name, entry, places, passages, context, around, close, text)
        for id_, name, (entry, places) in zip(ids_for(names), names, ordered, strict=True)
    ]


def _elsewhere(entry: Entry, entries: Iterable[Entry | None], context: Context) -> bool:
    """Whether `entry` is a small namesake in a country the article is silent on."""
    if not context.states or entry.country in context.states or entry.kind not in _SETTLED:
        return False
    others = any(
        other is not None and other is not entry and other.country == entry.country for other in entries
    )
    return entry.population < _LARGE and not others


def _countries(by_name: dict[_Name, list[FoundPlace]], context: Context) -> dict[str, float]:
    """How much the article speaks of each country: by name, and by how many of its places can lie there."""
    weights = dict(context.states)
    for places in by_name.values():
        for code in {entry.country for place in places[:1] for entry in place.candidates if entry.country}:
            weights[code] = weights.get(code, 0.0) + _VOTE
    return weights


def _bare(name: str) -> str:
    return name[4:] if name[:4].lower() == "the " else name


def _part(place: FoundPlace, context: Context) -> bool:
    """Whether a direction in small letters makes it an area of a larger place ("eastern Congo")."""
    word = place.sentence.lower[place.first]
    directed = word in context.lexicon.compass and word not in _WHOLE
    typed = place.rule == "place-type" and place.last > place.first + 1
    typed = typed and not place.sentence.capital[place.first + 1]
    small = not place.sentence.capital[place.first]
    return directed and small and not typed and place.wanted is not PlaceKind.FACILITY


def _stands_at(places: list[FoundPlace], entry: Entry) -> bool:
    """Whether `places` are a facility known only by the settlement it is named after ("Atmeh camp")."""
    return entry.kind in _SETTLED and any(place.wanted is PlaceKind.FACILITY for place in places)


def _position(found: FoundPlace) -> tuple[int, int]:
    return found.sentence.number, found.first


def _join_within(by_name: dict[_Name, list[FoundPlace]]) -> None:
    """A name told with its country once is the same place where it stands alone."""
    for name in [n for n in by_name if n.within]:
        for other in [_Name(name.name, name.region, "", name.part)]:
            if other in by_name:
                by_name[name].extend(by_name.pop(other))


def _only(places: list[FoundPlace]) -> Entry | None:
    candidates = places[0].candidates
    return candidates[0] if len({c.geonameid for c in candidates}) == 1 else None


class _Choice(NamedTuple):
    """What a name may mean: the `country` it names, else one of `candidates`, best of the `wanted` kind."""

    country: Entry | None
    candidates: tuple[Entry, ...]
    wanted: PlaceKind | None


def _choice(places: list[FoundPlace], context: Context) -> _Choice:
    if any(place.rule.startswith("country") for place in places):
        code = context.country_of(places[0].name)
        if code is not None:
            return _Choice(context.gazetteer.country(code), (), None)
    candidates = next((place.candidates for place in places if place.candidates), ())
    wanted = next((place.wanted for place in places if place.wanted), None)
    within = next((place.within for place in places if place.within), None)
    if within is not None:
        code = context.country_of(within)
        inside = [c for c in candidates if c.country == code or c.admin1 == within]
        candidates = tuple(inside) if code is not None or inside else candidates
    return _Choice(None, candidates, wanted)


def _entry(
    choice: _Choice, countries: dict[str, float], neighbours: list[Entry], close: _Close
) -> Entry | None:
    country, candidates, wanted = choice
    if not candidates:
        return country
    if len(candidates) < _SEVERAL:
        close[candidates[0]] = ()
        return candidates[0]
    resolution = resolve(candidates, countries=countries, neighbours=neighbours, wanted=wanted)
    close[resolution.entry] = resolution.alternatives
    return resolution.entry


def _alternatives(entries: Sequence[Entry]) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(entry.name, entry.kind, entry.country, entry.admin1, entry.geonameid)
        for entry in entries[:_ALTERNATIVES]
    )


def _row_name(places: list[FoundPlace], entry: Entry | None, context: Context) -> str:
    running = [p for p in places if not p.sentence.title_case] or places
    if _part(places[0], context):
        return places[0].sentence.slice(places[0].first, places[0].last)
    labelled = next((p.label for p in running if p.label), None)
    name = _bare(labelled or running[0].name)
    if not name.isupper() or len(name) < _LEAST_SHOUTED:
        return name
    code = context.country_of(name)
    if code:
        return context.lexicon.states[code]
    return entry.name if entry is not None and fold(entry.name) == fold(name) else name.title()


def _place(
    id_: str,
    name: str,
    entry: Entry | None,
    places: list[FoundPlace],
    passages: Sequence[Passage],
    context: Context,
    around: "_Surroundings",
    close: _Close,
    text: str,
) -> Place:
    mentions = tuple(mention(place, passages, text) for place in places)
    wanted = next((place.wanted for place in places if place.wanted), None)
    if entry is None:
        kind = wanted or PlaceKind.AREA
        country = _told(places, context) or around.country(places)
        return Place(id_, name, kind, country, None, None, None, None, mentions)
    others = _alternatives(close.get(entry, ()))
    if _stands_at(places, entry):
        beside = entry.latitude, entry.longitude
        return Place(
            id_, name, PlaceKind.FACILITY, entry.country, entry.admin1, *beside, None, mentions, others
        )
    if _part(places[0], context):
        at = (None, None) if entry.kind is PlaceKind.COUNTRY else (entry.latitude, entry.longitude)
        return Place(id_, name, PlaceKind.AREA, entry.country, entry.admin1, *at, None, mentions, others)
    kind = PlaceKind.REGION if wanted is PlaceKind.REGION and entry.kind in _SETTLED else entry.kind
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
        others,
    )


def _told(places: list[FoundPlace], context: Context) -> str | None:
    """The country that stands after the name, or that the region which stands there lies in."""
    within = next((place.within for place in places if place.within), None)
    if within is None:
        return None
    regions = (e.country for e in context.gazetteer.find(within) if e.kind is PlaceKind.REGION)
    return context.country_of(within) or next(regions, None)


class _Surroundings:
    """The countries of the places resolved, for those that are not."""

    def __init__(self, rows: Iterable[tuple[Entry | None, list[FoundPlace]]]) -> None:
        self._by_sentence: defaultdict[int, set[str]] = defaultdict(set)
        counts: Counter[str] = Counter()
        for entry, places in rows:
            for place in places:
                if entry is not None and entry.country:
                    self._by_sentence[place.sentence.number].add(entry.country)
                    counts[entry.country] += 1
        main, most = next(iter(counts.most_common(1)), (None, 0))
        self._main = main if most > _DOMINANT * counts.total() else None

    def country(self, places: list[FoundPlace]) -> str | None:
        """The one country of the other places in the sentences of `places`, else the one all is about."""
        told = {code for place in places for code in self._by_sentence[place.sentence.number]}
        if len(told) != 1:
            return self._main
        country = next(iter(told))
        return country if self._main in (None, country) else None
