"""Joining what belongs to one mention of a place: "northern Syria", "Palmyra, Syria"."""

from collections.abc import Iterator
from itertools import pairwise

from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.place import PlaceKind

_SETTLED = {PlaceKind.CITY, PlaceKind.TOWN}
_LINKS = {",", "and", "or", "&", "the"}
_ENDS = {"", ",", ".", ";", ":", ")", "—", "–", "-", "(", "!", "?", '"', "”", "’"}
_FEDERAL_DISTRICTS = {"D.C.", "D.C", "DC"}
_STATES_WITH_STATES = {"US", "CA", "AU", "GB"}


_REGIONS = {
    "provinces",
    "governorates",
    "districts",
    "states",
    "regions",
    "counties",
    "departments",
    "oblasts",
    "territories",
    "cantons",
    "prefectures",
}
"""Behind a list of names these tell what all of them are."""
_SMALL_REGIONS = {"districts", "territories", "counties", "cantons"}
"""Those the tables mostly lack: a settlement of the name is their seat."""


def join_places(places: list[FoundPlace], context: Context) -> list[FoundPlace]:
    """`places` of one sentence, in order, widened by compass words and by "…, Country"."""
    _kinds_in_lists(places, context)
    joined: list[FoundPlace] = []
    skip = False
    for i, place in enumerate(places):
        if skip:
            skip = False
            continue
        _widen(place, context)
        following = places[i + 1] if i + 1 < len(places) else None
        if following is not None and _stands_in(place, following, context):
            place.candidates = tuple(e for e in following.candidates if e.kind in _SETTLED)
        if following is not None and _lies_in(place, following, context):
            place.within = following.name
            if not place.sentence.possessive[following.last - 1]:
                place.last = following.last
                skip = True
        joined.append(place)
    return joined


def _stands_in(place: FoundPlace, town: FoundPlace, context: Context) -> bool:
    """Whether a facility no table has is told to be in a town ("the Zorvath Hospital in Homs")."""
    if place.wanted is not PlaceKind.FACILITY or place.candidates or not _settled(town):
        return False
    between = place.sentence.lower[place.last : town.first]
    return bool(between) and between[0] == "in" and all(w in context.lexicon.compass for w in between[1:])


def _kinds_in_lists(places: list[FoundPlace], context: Context) -> None:
    """Let the places of a list be of one kind: "the regions of Bryansk and Kursk"."""
    for run in _lists(places, context):
        region = any(
            place.wanted is PlaceKind.REGION or (_regional(place) and not _settled(place)) for place in run
        )
        city = any(place.wanted in _SETTLED or (_settled(place) and not _regional(place)) for place in run)
        named = _plural_behind(run[-1]) if run else ""
        for place in run:
            if named in _REGIONS and (named in _SMALL_REGIONS or _regional(place) or not place.candidates):
                place.wanted = PlaceKind.REGION
            if city and not region and place.rule == "place-unlisted" and place.wanted is PlaceKind.AREA:
                place.wanted = PlaceKind.TOWN
            if region and not city and place.wanted is None and _regional(place):
                place.wanted = PlaceKind.REGION


def _plural_behind(place: FoundPlace) -> str:
    """What the last of a list says all are, behind its name or as the end of it ("Rutshuru territories")."""
    own = place.sentence.lower[place.last - 1]
    typed = place.rule == "place-type" and own in _REGIONS
    return own if typed else place.sentence.word(place.last)


def _lists(places: list[FoundPlace], context: Context) -> Iterator[list[FoundPlace]]:
    run: list[FoundPlace] = places[:1]
    for one, other in pairwise(places):
        between = set(one.sentence.lower[one.last : other.first])
        if between and between <= _LINKS and not _lies_in(one, other, context):
            run.append(other)
        else:
            yield run
            run = [other]
    yield run


def _settled(place: FoundPlace) -> bool:
    return not _SETTLED.isdisjoint([entry.kind for entry in place.candidates])


def _regional(place: FoundPlace) -> bool:
    return PlaceKind.REGION in [entry.kind for entry in place.candidates]


def _widen(place: FoundPlace, context: Context) -> None:
    sentence = place.sentence
    compass = context.lexicon.compass
    while (
        place.first > 0 and not sentence.taken[place.first - 1] and sentence.lower[place.first - 1] in compass
    ):
        if (
            sentence.starts[place.first] - sentence.ends[place.first - 1] != 1
            or sentence.possessive[place.first - 1]
        ):
            break
        if sentence.title_case and place.first - 1 == sentence.first:
            break
        place.first -= 1
        sentence.taken[place.first] = 1
        capital = sentence.capital[place.first] and place.first != sentence.first
        if (capital and not place.candidates) or place.wanted is None or capital:
            place.name = sentence.slice(place.first, place.last)
        if not capital and place.wanted in (PlaceKind.COUNTRY, None) and place.rule == "country":
            place.rule = "country-part"


def _lies_in(place: FoundPlace, outer: FoundPlace, context: Context) -> bool:
    sentence = place.sentence
    if (
        outer.first != place.last + 1
        or sentence.word(place.last) != ","
        or sentence.possessive[place.last - 1]
    ):
        return False
    if place.rule.startswith("country"):
        return False
    if outer.name in _FEDERAL_DISTRICTS:
        return True
    countries = {e.country for e in place.candidates}
    country = context.country_of(outer.name)
    if country is not None and (not place.candidates or country in countries):
        return sentence.word(outer.last) in _ENDS or not sentence.capital[outer.last]
    regions = [
        e
        for e in outer.candidates or context.gazetteer.find(outer.name)
        if e.kind is PlaceKind.REGION and e.country in _STATES_WITH_STATES
    ]
    return bool(regions) and (
        not place.candidates
        or any(e.admin1 == r.name and e.country == r.country for e in place.candidates for r in regions)
    )
