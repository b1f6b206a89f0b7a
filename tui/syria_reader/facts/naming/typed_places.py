"""Places whose type a word tells: settlements, facilities and features by their head word."""

from typing import TYPE_CHECKING

from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.numbered_places import NUMBERED, number_end, with_number
from syria_reader.facts.naming.roads import BEFORE_NUMBER, road
from syria_reader.facts.naming.seats import SEATS, SERVICES, base, seat
from syria_reader.facts.naming.spans import names_from
from syria_reader.facts.naming.type_behind import is_a_settlement, type_after
from syria_reader.facts.naming.type_words import (
    KINDS,
    NAMESAKES,
    OF_A_WHOLE,
    OF_SAINTS,
    ON,
    PLURALS,
)
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind
from syria_reader.facts.positions import positions

if TYPE_CHECKING:
    from collections.abc import Sequence

_DESCRIBED = 5
"""How far before a type word the article stands that tells it is one of many."""
_STREET_ENDS = ("strasse", "straße", "platz", "-allee", "-gasse", "straat", "-laan", "-plein")


def find_typed_places(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundPlace]:
    """Places whose type a word tells: "city of Raqqa", "Idlib province", "Tabqa Dam", "Gulf of Aden"."""
    found: list[FoundPlace] = []
    lexicon = context.lexicon
    kinds = lexicon.settlements
    lower, capitals = sentence.lower, sentence.capital
    ended = not (lexicon.place_ends.isdisjoint(lower) and PLURALS.isdisjoint(lower))
    opening: Sequence[int] = sentence.capitals
    if ended:
        opening = sorted({*opening, *positions(lower, kinds), *positions(lower, PLURALS)})
    free = 0
    for i in opening:
        if i < free or sentence.taken[i]:
            continue
        word, capital = lower[i], capitals[i]
        place = seat(sentence, known, i, context) if capital and word in SEATS else None
        if place is None and _in_a_longer_name(known, i):
            continue
        typed = word in kinds or word in PLURALS
        if place is None and capital and word in BEFORE_NUMBER:
            place = road(sentence, i)
        if place is None and capital and word in SERVICES:
            place = base(sentence, i, context)
        if place is None and typed:
            place = _type_before(sentence, known, i, context)
        if place is None and capital and word.endswith(_STREET_ENDS):
            place = _street(sentence, i, context)
        if place is None and capital and word in lexicon.place_firsts:
            place = _named_by_first(sentence, i, context)
        if place is None and capital and ended:
            place = type_after(sentence, i, context)
        if place is None and capital and word in NUMBERED and number_end(sentence, i + 1) > i + 1:
            name = sentence.slice(i, i + 1)
            place = FoundPlace(sentence, i, i + 1, name, "place-head", 0.85, PlaceKind.FACILITY)
        if place is not None:
            with_number(place)
            sentence.take(place.first, place.last)
            found.append(place)
            free = place.last
    return found


def _street(sentence: Sentence, i: int, context: Context) -> FoundPlace | None:
    """Read "on Konrad-Adenauer-Strasse"."""
    before = sentence.word(i - 2) if sentence.word(i - 1) == "the" else sentence.word(i - 1)
    if before not in ON and before not in context.lexicon.strong_prepositions:
        return None
    name = sentence.words[i]
    return FoundPlace(sentence, i, i + 1, name, "place-head", 0.85, PlaceKind.FACILITY)


def _in_a_longer_name(known: KnownNames, i: int) -> bool:
    """Whether a known name of several words begins or goes on here ("Islamic State of …")."""
    name = known.covering.get(i)
    return name is not None and name.last - name.first > 1 and SenseType.CAPITAL not in name.senses


def _type_before(sentence: Sentence, known: KnownNames, i: int, context: Context) -> FoundPlace | None:
    """Read "city of Raqqa", "southern city of al-Suwayda", "towns of Jabla"."""
    kinds = context.lexicon.settlements
    word = sentence.lower[i]
    if word in OF_A_WHOLE:
        return None
    if sentence.word(i + 1) != "of" or i + 2 >= sentence.size or not sentence.capital[i + 2]:
        return None
    last = _name_end(sentence, i + 2, context)
    if last == i + 2:
        return None
    first = i
    name = sentence.slice(i + 2, last)
    if name.isupper() and (held := known.starting.get(i + 2)) is not None and SenseType.ACTOR in held.senses:
        return None  # "a pocket of ISIL resistance"
    if not sentence.capital[i] and context.country_of(name) is not None and known.ending_at(i) is None:
        return None
    if word in PLURALS or (not sentence.capital[i] and _belongs_before(sentence, known, i, context)):
        first = i + 2
        if sentence.word(last) in kinds and sentence.adjoin(last - 1):
            return None
    else:
        while first > 0 and not sentence.taken[first - 1] and sentence.adjoin(first - 1):
            before = sentence.lower[first - 1]
            named = known.ending_at(first)
            if before in context.lexicon.compass or before in kinds:
                first -= 1
            elif named is not None and SenseType.STATE_ADJECTIVE in named.senses:
                first = named.first
            else:
                break
    wanted = KINDS.get(kinds.get(word, ""))
    within = _state_told(known, first, i, context)
    candidates = context.gazetteer.find(name)
    if within is not None:
        candidates = tuple(e for e in candidates if e.country == context.country_of(within))
    return FoundPlace(sentence, first, last, name, "place-type", 0.92, wanted, within, candidates)


def _belongs_before(sentence: Sentence, known: KnownNames, i: int, context: Context) -> bool:
    """Whether the type word at `i` is no part of the name after "of".

    It is another's ("Chashmo area of Maiwand"), or one of many ("an upscale neighbourhood of Aleppo").
    """
    if i > 0 and sentence.capital[i - 1] and sentence.adjoin(i - 1) and i - 1 != sentence.first:
        tabled = known.ending_at(i) is not None or context.gazetteer.find(sentence.words[i - 1])
        return not tabled and sentence.lower[i - 1] not in context.lexicon.compass
    at = i - 1
    while at > i - _DESCRIBED and sentence.word(at).isalpha() and not sentence.capital[at]:
        if sentence.lower[at] in ("a", "an"):
            return True
        at -= 1
    return False


def _state_told(known: KnownNames, first: int, last: int, context: Context) -> str | None:
    """The state whose adjective stands among the words before a type word ("the Sudanese city of")."""
    for i in range(first, last):
        name = known.starting.get(i)
        if name is not None and SenseType.STATE_ADJECTIVE in name.senses:
            return context.lexicon.states[name.senses[SenseType.STATE_ADJECTIVE].ref]
    return None


def _name_end(sentence: Sentence, i: int, context: Context) -> int:
    if sentence.taken[i] or sentence.lower[i] in context.lexicon.organisations.calendar:
        return i
    for last in names_from(sentence, i):
        if context.gazetteer.find(sentence.slice(i, last)):
            return last
    j = i
    while (
        j < sentence.size
        and sentence.capital[j]
        and not sentence.taken[j]
        and (j == i or sentence.adjoin(j - 1))
    ):
        j += 1
    return j


def _named_by_first(sentence: Sentence, i: int, context: Context) -> FoundPlace | None:
    """Read "Camp Hurriya", "Lake Chad", "Gulf of Aden", "Mount Sinjar"."""
    if sentence.title_case:
        return None
    facilities, features = context.lexicon.facilities["firsts"], context.lexicon.features["firsts"]
    two = f"{sentence.lower[i]} {sentence.word(i + 1)}"
    start, kind = i, None
    for words, its_kind in ((facilities, PlaceKind.FACILITY), (features, PlaceKind.FEATURE)):
        if two in words:
            start, kind = i + 2, its_kind
        elif sentence.lower[i] in words and kind is None:
            start, kind = i + 1, its_kind
    if kind is None or start >= sentence.size or not sentence.capital[start] or sentence.taken[start]:
        return None
    if sentence.starts[start] - sentence.ends[start - 1] > 1 or sentence.possessive[start - 1]:
        return None
    if sentence.lower[start] == "the" or (sentence.lower[i] in OF_SAINTS and sentence.word(i - 1) != "the"):
        return None
    last = start + 1
    while last < sentence.size and not sentence.taken[last]:
        stop = sentence.words[last] == "." and sentence.lower[last - 1] in NAMESAKES
        linked = two in OF_SAINTS and sentence.lower[last] == "of" and last + 1 < sentence.size
        linked = linked and sentence.capital[last + 1] and not sentence.possessive[last - 1]
        if not stop and not linked and not (sentence.capital[last] and sentence.adjoin(last - 1)):
            break
        last += 1
    last = next(
        (end for end in range(last, start, -1) if context.gazetteer.find(sentence.slice(i, end))), last
    )
    name = sentence.slice(i, last)
    candidates = context.gazetteer.find(name)
    wanted = None if is_a_settlement(candidates) else kind
    if sentence.lower[i] == "port" and not candidates:
        wanted = PlaceKind.TOWN
    return FoundPlace(sentence, i, last, name, "place-head", 0.85, wanted, None, candidates)
