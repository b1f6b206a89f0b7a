"""Places: names the gazetteer has, names with a type word, facilities and features by their head word."""

from collections.abc import Sequence

from syria_reader.facts.gazetteer import Entry, fold, is_common_word, is_personal_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.compounds import tells_whose
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.descriptive_nouns import PEOPLE
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.spans import names_from
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

_LARGE = 100_000
_MIDDLE = 15_000
_ACCEPTED = 0.6
_CUED = 0.45
_MODELS = {
    "aircraft", "jet", "jets", "plane", "planes", "helicopter", "helicopters", "missile", "missiles", "tank",
    "tanks", "drone", "drones", "rocket", "rockets", "rifle", "rifles", "bomber", "bombers", "howitzer",
    "howitzers", "launcher", "launchers", "vehicles", "gunship", "gunships", "frigate", "frigates",
}  # fmt: skip
"""Machines whose model may have a town's name: "Hercules aircraft"."""
_BEFORE_ALIASES = {"alias", "nicknamed", "aka"}
_SURE = 0.8
_SEA = 0.6
"""How much "the" speaks for a sea or ocean, be its name an everyday word ("the Pacific")."""
_COUNTRIES = 8
_AFTER_TYPE = {
    "in",
    "on",
    "of",
    "near",
    "about",
    "that",
    "where",
    ",",
    ".",
    "with",
    "some",
    "held",
    "just",
    "north",
    "south",
    "east",
    "west",
}
_PLACE_LIKE = {SenseType.STATE, SenseType.CAPITAL, SenseType.LEADER}
_WHOSE = {
    "his", "her", "their", "its", "the", "home", "native", "nearby", "provincial", "regional", "ancestral",
    "largest", "main", "district", "second", "neighbouring", "neighboring",
}  # fmt: skip
_BEFALLS = {
    "shelled", "bombed", "captured", "besieged", "surrounded", "liberated", "recaptured", "retaken",
    "encircled", "bombarded", "evacuated", "occupied", "razed", "flattened", "levelled", "leveled",
    "stormed", "overrun",
}  # fmt: skip
_TYPES_BEHIND = {
    "village": PlaceKind.TOWN,
    "town": PlaceKind.TOWN,
    "settlement": PlaceKind.TOWN,
    "township": PlaceKind.TOWN,
    "commune": PlaceKind.TOWN,
    "area": PlaceKind.AREA,
    "sector": PlaceKind.AREA,
}
_ALONE = 0.5
_NOTHING_ELSE = 0.15
"""For the name of a region of several words: hardly anything else bears it ("the West Bank")."""
"""How much it speaks for a place that a line says nothing else, as headings of situation reports do."""
_TOP = 8
_LIST = {",", "and", "or", "/"}
_LISTED_TOGETHER = 0.2
"""How much it speaks for a place that it lies in the country of the one listed before it."""
Ends = dict[int, tuple[Entry, ...]]
"""What the tables have for the places found in a sentence, by the word behind each."""


def find_gazetteer_places(
    sentence: Sentence, known: KnownNames, context: Context, before: Sequence[FoundPlace], *, cued: bool
) -> list[FoundPlace]:
    """Places by name: with `cued`, those that stand where a place stands, else those the tables are sure of.

    `before` are the places found in the sentence so far.
    """
    found: list[FoundPlace] = []
    ends = {place.last: place.candidates for place in before}
    words, lower, never = sentence.words, sentence.lower, context.lexicon.never_names
    for i in [i for i in sentence.capitals if lower[i] not in never or words[i] == "The"]:
        if sentence.taken[i] or not words[i][0].isalpha():
            continue
        place = _by_name(sentence, known, i, context, ends, cued=cued)
        if place is not None:
            sentence.take(place.first, place.last)
            found.append(place)
            ends[place.last] = place.candidates
    return found


def _by_name(
    sentence: Sentence, known: KnownNames, i: int, context: Context, ends: Ends, *, cued: bool
) -> FoundPlace | None:
    lower = sentence.lower[i]
    if lower in context.lexicon.never_names and not _is_the_hague(sentence, i, context):
        return None
    if sentence.word(i - 1) in _BEFORE_ALIASES:
        return None
    other = known.starting.get(i)
    if other is not None and _PLACE_LIKE.isdisjoint(other.senses):
        return None
    if (
        i > 0
        and sentence.capital[i - 1]
        and not sentence.taken[i - 1]
        and sentence.adjoin(i - 1)
        and i - 1 > sentence.first
        and sentence.lower[i - 1] != "the"
    ):
        return None
    compass = lower in context.lexicon.compass
    listed = [
        (last, name, entries)
        for last in names_from(sentence, i)
        if not (compass and (last == i + 1 or _side_of_a_country(sentence, i, last, context)))
        and (entries := context.gazetteer.find(name := sentence.slice(i, last)))
    ]
    if not listed and not cued:
        return None
    cue = max(_cue(sentence, i, context, ends), _told_after(sentence, i, context))
    if sentence.word(i - 1) == "the":
        if lower == "gulf" and listed:
            listed = [(last, name, context.gazetteer.find(f"the {name}")) for last, name, _ in listed]
        listed = [(last, name, _seas(entries)) for last, name, entries in listed]
    for last, name, entries in listed:
        score = _score(sentence, last, name, entries, cue, context) + _together(sentence, i, entries, ends)
        if sentence.word(i - 1) == "the" and all(_a_sea(entry) for entry in entries):
            score += _SEA
        if i == sentence.first and last == sentence.size:
            score += _ALONE
        if score >= _ACCEPTED:
            return FoundPlace(sentence, i, last, name, "gazetteer", min(score, 0.97), None, None, entries)
        if not _goes_on(sentence, last):
            return None
    if not cued or cue < 0.45 or sentence.title_case:
        return None
    return _unlisted(sentence, i, context)


def _a_sea(entry: Entry) -> bool:
    return entry.kind is PlaceKind.FEATURE and entry.country is None


def _part_of_the_world(entry: Entry) -> bool:
    """Whether it is a continent or region of several countries ("Europe", "Middle East")."""
    return entry.kind is PlaceKind.AREA and entry.country is None


def _seas(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """What an article may stand before: "the Pacific" is the ocean and no town; all where there is no sea."""
    return tuple(filter(_a_sea, entries)) or entries


def _together(sentence: Sentence, i: int, entries: tuple[Entry, ...], ends: Ends) -> float:
    if sentence.word(i - 1) not in _LIST:
        return 0.0
    listed = ends.get(i - 1) or (ends.get(i - 2) if sentence.word(i - 2) in _LIST else None) or ()
    shared = {entry.country for entry in listed} & {entry.country for entry in entries}
    return _LISTED_TOGETHER if shared - {None} else 0.0


def _is_the_hague(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether word `i`, an article, is part of a place's name in the gazetteer ("The Hague")."""
    if i + 1 >= sentence.size or not sentence.capital[i + 1]:
        return False
    name = sentence.slice(i, i + 2)
    return any(entry.name == name for entry in context.gazetteer.find(name))


def _told_after(sentence: Sentence, i: int, context: Context) -> float:
    """How much an apposition speaks for a place: "Kuriga, a town in Kaduna State"."""
    last = i + 1
    while last < sentence.size and sentence.capital[last] and sentence.adjoin(last - 1):
        last += 1
    if sentence.word(last) != "," or sentence.word(last + 1) not in ("a", "an", "the"):
        return 0.0
    for k in range(last + 2, min(last + 6, sentence.size)):
        if sentence.lower[k] in context.lexicon.settlements:
            return 0.5 if sentence.word(k + 1) in _AFTER_TYPE else 0.0
        if not sentence.lower[k].isalpha() or sentence.capital[k]:
            return 0.0
    return 0.0


def _side_of_a_country(sentence: Sentence, i: int, last: int, context: Context) -> bool:
    """Whether words `i` to before `last` only tell which part of the country behind them is meant."""
    told = all(word in context.lexicon.compass for word in sentence.lower[i:last])
    return told and _goes_on(sentence, last) and context.country_of(sentence.words[last]) is not None


def _goes_on(sentence: Sentence, last: int) -> bool:
    """Whether more of a capitalised name follows at word `last`."""
    return last < sentence.size and sentence.capital[last] and sentence.adjoin(last - 1)


def _unlisted(sentence: Sentence, i: int, context: Context) -> FoundPlace | None:
    """A name no table has where only a place stands: another spelling, or a place too small for tables."""
    last = i + 1
    while (
        last < sentence.size
        and last - i < 4
        and sentence.capital[last]
        and not sentence.taken[last]
        and sentence.adjoin(last - 1)
    ):
        last += 1
    name = sentence.slice(i, last)
    if (
        not name[0].isalpha()
        or tells_whose(name, context)
        or any(c.isdigit() for c in name)
        or name.isupper()
        or (last < sentence.size and sentence.lower[last] in context.lexicon.heads)
    ):
        return None
    countries = list(context.states)[:_COUNTRIES]
    entries = context.gazetteer.find_variant(name, countries)
    if entries:
        return FoundPlace(sentence, i, last, name, "gazetteer-variant", 0.8, None, None, entries)
    village = sentence.word(last) == "village" and sentence.adjoin(last - 1)
    if is_common_word(name) or (is_personal_name(name) and not village) or last - i > 2:
        return None
    before = sentence.word(i - 1)
    near = before in ("near", "outside", "towards", "toward") or (
        before in ("from", "to") and sentence.word(i - 2) in context.lexicon.journeys
    )
    # What one is near or at is a settlement more often than anything else.
    kind = PlaceKind.TOWN if near or before == "at" else PlaceKind.AREA
    typed = _TYPES_BEHIND.get(sentence.word(last))
    if typed is not None and sentence.adjoin(last - 1) and sentence.free(last, last + 1):
        return FoundPlace(sentence, i, last + 1, name, "place-unlisted", 0.75, typed)
    return FoundPlace(sentence, i, last, name, "place-unlisted", 0.75 if near else 0.55, kind)


def _cue(sentence: Sentence, i: int, context: Context, ends: Ends) -> float:
    """How much what stands before word `i` speaks for a place."""
    lexicon = context.lexicon
    before = sentence.word(i - 1)
    skipped = before
    at = i - 1
    while skipped in lexicon.compass or skipped in ("the", "nearby", "both"):
        at -= 1
        skipped = sentence.word(at)
    if before in lexicon.compass:
        return 0.5
    if skipped in lexicon.strong_prepositions:
        return 0.5
    if skipped == "of" and sentence.word(at - 1) in lexicon.place_of:
        return 0.45
    if skipped == "of" and sentence.word(at - 1) == "," and sentence.word(at - 2).isdigit():
        return 0.5
    if skipped in lexicon.motion:
        return 0.45 if skipped in lexicon.conquest else 0.4
    if skipped in ("to", "from") and sentence.word(at - 1) in lexicon.journeys:
        return 0.5
    if before == "from" and _who_comes(sentence.word(at - 1), context):
        return 0.45
    if before in _LIST and (i - 1 in ends or (i - 2 in ends and sentence.word(i - 2) in _LIST)):
        return 0.5
    if skipped in lexicon.weak_prepositions:
        return 0.25
    if before == "," and sentence.word(i - 2) in lexicon.settlements:
        return 0.5 if sentence.word(i - 3) in _WHOSE or (i > 3 and sentence.possessive[i - 4]) else 0.0
    if i == sentence.first and not sentence.title_case and _dateline(sentence, i, context):
        return 0.5
    return 0.0


def _who_comes(word: str, context: Context) -> bool:
    """Whether `word` is someone who comes from a place: "a farmer from", "families from"."""
    titles = context.lexicon.titles
    return word in titles.callings or word in PEOPLE or context.lexicon.groups.get(word) == "people"


def _dateline(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether a place of writing begins here: "KYIV —", "GENEVA, 18 February", "(Beirut, May 6)"."""
    if sentence.number == 0 and sentence.words[i].isupper() and len(sentence.words[i]) > 2:
        return True
    if sentence.number > _TOP:
        return False
    if not sentence.words[i].isupper() and sentence.word(i - 1) != "(":
        dated = sentence.word(i + 1) == "," and sentence.word(i + 2).isdigit()
        return dated and sentence.word(i + 3) in context.lexicon.organisations.calendar | {"/", "."}
    return any(
        sentence.lower[k] == ","
        and (sentence.word(k + 1).isdigit() or sentence.word(k + 1) in context.lexicon.organisations.calendar)
        for k in range(i + 1, min(i + 6, sentence.size))
    )


def _score(
    sentence: Sentence,
    last: int,
    name: str,
    entries: tuple[Entry, ...],
    cue: float,
    context: Context,
) -> float:
    best = max(_weight(entry, context) for entry in entries)
    score = best + cue
    following = sentence.word(last)
    region = " " in name and all(entry.kind is PlaceKind.REGION for entry in entries)
    if region:
        score += _NOTHING_ELSE
    if _falls(sentence, last):
        score += 0.35
    if following in _MODELS and cue < _CUED and not sentence.possessive[last - 1]:
        score -= 0.5
    if following in context.lexicon.events and not sentence.title_case:
        score += 0.2
    if following == "," and _within(sentence, last + 1, entries, context):
        score += 0.5
    if sentence.possessive[last - 1] and best < 0.5:
        score -= 0.3
    if is_common_word(name) and not (region or (" " in name and any(map(_part_of_the_world, entries)))):
        score -= 0.4 if cue >= 0.45 else 0.6
    elif is_personal_name(name):
        score -= 0.25 if cue >= 0.45 else 0.35
    if (
        last < sentence.size
        and sentence.capital[last]
        and sentence.adjoin(last - 1)
        and sentence.words[last][0].isalpha()
        and not sentence.title_case
        and not sentence.taken[last]
    ):
        score -= 0.45
    if name.isupper() and len(name) < 5 and not sentence.title_case:
        score -= 0.4
    if sentence.title_case and cue < 0.4:
        score -= 0.15 if best >= _SURE and not is_personal_name(name) else 0.3
    if following in context.lexicon.verbs.saying:
        score -= 0.3
    if cue < 0.45 and fold(name) in context.surnames:
        score -= 0.5
    return score


def _falls(sentence: Sentence, i: int) -> bool:
    """Whether the verb at word `i` tells what befalls a place: "had fallen", "was shelled"."""
    word, following = sentence.word(i), sentence.word(i + 1)
    if word in ("fell", "falls"):
        return following not in ("ill", "asleep", "silent", "off", "down", "in", "behind", "short")
    if word in ("had", "has", "have"):
        return following == "fallen" or (following == "been" and sentence.word(i + 2) in _BEFALLS)
    return word in ("was", "is", "were") and following in _BEFALLS


def _weight(entry: Entry, context: Context) -> float:
    if entry.kind is PlaceKind.COUNTRY or _part_of_the_world(entry):
        weight = 0.65
    elif entry.population >= _LARGE or entry.kind in (PlaceKind.REGION, PlaceKind.FEATURE):
        weight = 0.5
    elif entry.population >= _MIDDLE:
        weight = 0.35
    else:
        weight = 0.2
    if entry.country and entry.country in context.states:
        weight += 0.3
    return weight - (0.1 if entry.alias else 0.0)


def _within(sentence: Sentence, i: int, entries: tuple[Entry, ...], context: Context) -> bool:
    """Whether the name at word `i` is the country or region one of `entries` lies in."""
    if i >= sentence.size or not sentence.capital[i]:
        return False
    for last in names_from(sentence, i):
        for outer in context.gazetteer.find(sentence.slice(i, last)):
            if outer.kind is PlaceKind.COUNTRY and any(e.country == outer.country for e in entries):
                return True
            if outer.kind is PlaceKind.REGION and any(
                e.admin1 == outer.name and e.country == outer.country for e in entries
            ):
                return True
    return False
