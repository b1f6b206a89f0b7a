"""Places whose type a word tells: settlements, facilities and features by their head word."""

from collections.abc import Sequence

from syria_reader.facts.gazetteer import Entry, is_given_name, is_personal_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.roads import BEFORE_NUMBER, road
from syria_reader.facts.naming.spans import names_from
from syria_reader.facts.naming.type_words import (
    ALONE_IN_LOWER_CASE,
    AT_A_SETTLEMENT,
    IN_LOWER_CASE,
    KINDS,
    LONGEST,
    NAMESAKES,
    NEEDS_GAZETTEER,
    NO_REGIONS,
    OF_A_TOWN,
    OF_A_WHOLE,
    OF_SAINTS,
    ON,
    PLURALS,
    SETTLED,
    WEAK_IN_LOWER_CASE,
)
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind
from syria_reader.facts.positions import positions

_NUMBERED = {
    "school", "hospital", "kindergarten", "lyceum", "gymnasium", "clinic", "polyclinic", "colony", "mine",
    "prison", "camp", "checkpoint", "gate", "pier", "plant", "pit",
}  # fmt: skip
"""Facilities that have a number for a name."""
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
        if i < free or sentence.taken[i] or _in_a_longer_name(known, i):
            continue
        word, capital = lower[i], capitals[i]
        typed = word in kinds or word in PLURALS
        place = road(sentence, i) if capital and word in BEFORE_NUMBER else None
        if place is None and typed:
            place = _type_before(sentence, known, i, context)
        if place is None and capital and word.endswith(_STREET_ENDS):
            place = _street(sentence, i, context)
        if place is None and capital and word in lexicon.place_firsts:
            place = _named_by_first(sentence, i, context)
        if place is None and capital and ended:
            place = _type_after(sentence, i, context)
        if place is None and capital and word in _NUMBERED and _number_end(sentence, i + 1) > i + 1:
            name = sentence.slice(i, i + 1)
            place = FoundPlace(sentence, i, i + 1, name, "place-head", 0.85, PlaceKind.FACILITY)
        if place is not None:
            _with_number(place)
            sentence.take(place.first, place.last)
            found.append(place)
            free = place.last
    return found


def _joins_two(sentence: Sentence, j: int) -> bool:
    """Whether a dash at word `j` joins two names, as those of a road's ends ("the Homs–Hama road")."""
    return (
        j + 1 < sentence.size
        and sentence.ends[j - 1] == sentence.starts[j]
        and sentence.ends[j] == sentence.starts[j + 1]
        and bool(sentence.capital[j + 1])
    )


def _with_number(place: FoundPlace) -> None:
    """Let a facility's number be part of its name: "School No. 37"."""
    end = _number_end(place.sentence, place.last)
    if place.wanted is PlaceKind.FACILITY and end > place.last:
        place.last = end
        place.name = place.sentence.slice(place.first, end)


def _number_end(sentence: Sentence, i: int) -> int:
    """The word after "No. 37" or "№ 37" that begins at word `i`, else `i`."""
    if sentence.word(i) not in ("no", "№", "nr"):
        return i
    at = i + 2 if sentence.word(i + 1) == "." else i + 1
    return at + 1 if sentence.word(at).isdigit() else i


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
    if word in PLURALS:
        first = i + 2
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
    wanted = None if _a_settlement(candidates) else kind
    if sentence.lower[i] == "port" and not candidates:
        wanted = PlaceKind.TOWN
    return FoundPlace(sentence, i, last, name, "place-head", 0.85, wanted, None, candidates)


def _a_settlement(candidates: Sequence[Entry]) -> bool:
    """Whether the tables know the whole name as a settlement's ("Port St. Lucie", "College Station")."""
    return bool(candidates) and all(entry.kind in SETTLED for entry in candidates)


def _type_after(sentence: Sentence, i: int, context: Context) -> FoundPlace | None:
    """Read "Idlib province", "Tabqa Dam", "Al Salem hospital complex", "Red Sea"."""
    lexicon = context.lexicon
    if i == sentence.first and sentence.lower[i] in lexicon.verbs.openers:
        return None
    if (
        i > 0
        and sentence.capital[i - 1]
        and not sentence.taken[i - 1]
        and sentence.adjoin(i - 1)
        and i - 1 != sentence.first
        and sentence.lower[i - 1] != "the"
    ):
        return None
    saint = _saint(sentence, i)
    j = i
    best: tuple[int, tuple[PlaceKind, int, str, float]] | None = None
    while j < sentence.size and j - i < LONGEST and not sentence.taken[j]:
        word = sentence.lower[j]
        if saint and j > i and _of_a_saint(sentence, i, j):
            j += 1
            continue
        owned = j > i and sentence.possessive[j - 1]
        if j > i and (sentence.starts[j] - sentence.ends[j - 1] > 1 or owned) and not (owned and saint):
            break
        if word in ("–", "—") and j > i and _joins_two(sentence, j):
            j += 1
            continue
        if j > i:
            typed = _after_kind(sentence, i, j, context) if word in lexicon.place_ends else None
            if typed is not None:
                best = (j + 1, typed)
        if not sentence.capital[j] and best is None:
            phrase = f"{word} {sentence.word(j + 1)}"
            if not (phrase in lexicon.facilities["after"] and j > i):
                break
        elif not sentence.capital[j] and (best is None or best[0] != j + 1):
            break
        j += 1
    if best is None:
        return None
    last, (kind, type_first, rule, confidence) = best
    name = sentence.slice(i, type_first if rule == "place-type" else last)
    core = sentence.slice(i, type_first)
    whole = context.gazetteer.find(sentence.slice(i, last))
    candidates = whole or context.gazetteer.find(name)
    if rule == "place-head" and _a_person(sentence, i, last, context):
        return None
    if rule == "place-type" and sentence.lower[last - 1] == "state" and core.lower() in NO_REGIONS:
        return None
    if not candidates and rule == "place-head" and sentence.lower[last - 1] in AT_A_SETTLEMENT:
        candidates = tuple(e for e in context.gazetteer.find(core) if e.kind in SETTLED)
    if kind is PlaceKind.AREA and sentence.lower[last - 1] == "district" and _named_after_a_town(candidates):
        kind = PlaceKind.REGION
    seat = _seat(sentence, i, last)
    if not candidates and rule == "place-head" and seat > i:
        candidates = tuple(e for e in context.gazetteer.find(sentence.slice(i, seat)) if e.kind in SETTLED)
    if sentence.word(last) == "of" and context.country_of(core) is not None:
        return None
    if rule == "place-type" and _only_holds(sentence, last, kind, candidates):
        return FoundPlace(sentence, i, type_first, core, "gazetteer", 0.85, None, None, candidates)
    if rule == "place-type" and not candidates and sentence.lower[last - 1] in NEEDS_GAZETTEER:
        return None
    if context.common(core) and not saint and not candidates and not all(sentence.capital[i:last]):
        return None
    if sentence.lower[last - 1] == "region" and not candidates:
        return None
    if (
        rule == "place-type"
        and sentence.capital[last - 1]
        and context.gazetteer.find(sentence.slice(i, last))
    ):
        name = sentence.slice(i, last)
    label = (
        sentence.slice(i, last)
        if kind is PlaceKind.REGION and not PLURALS & {sentence.lower[last - 1]}
        else None
    )
    wanted = None if rule == "place-head" and _a_settlement(whole) else kind
    return FoundPlace(sentence, i, last, name, rule, confidence, wanted, None, candidates, label)


def _a_person(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether a given name and a surname that is also a kind of place make a person ("Simon Hill")."""
    if last - first != 2 or not sentence.capital[last - 1] or not is_given_name(sentence.words[first]):
        return False
    before = sentence.word(first - 1)
    return (
        is_personal_name(sentence.words[last - 1])
        and before != "the"
        and before not in context.lexicon.strong_prepositions
        and before not in context.lexicon.weak_prepositions
    )


def _only_holds(sentence: Sentence, last: int, kind: PlaceKind, candidates: Sequence[Entry]) -> bool:
    """Whether the type word tells what lies in the place: "the Artibonite town", "the Gaza city of Rafah"."""
    if sentence.capital[last - 1] or not candidates:
        return False
    settled = kind not in SETTLED or any(entry.kind in SETTLED for entry in candidates)
    another = sentence.word(last) == "of" and last + 1 < sentence.size and sentence.capital[last + 1]
    return not settled or bool(another)


def _seat(sentence: Sentence, first: int, last: int) -> int:
    """The end of the town's name in "Pemba Provincial Hospital" and the like; `first` in others."""
    j = last - 1
    while j > first and sentence.lower[j] in OF_A_TOWN:
        j -= 1
    return j + 1 if last - 1 - j > 1 and sentence.lower[last - 1] in ("hospital", "station") else first


def _named_after_a_town(candidates: Sequence[Entry]) -> bool:
    """Whether a district bears a settlement's name: it is the one around it and no quarter of a city."""
    return any(entry.kind in SETTLED for entry in candidates)


def _saint(sentence: Sentence, i: int) -> bool:
    """Whether a name begins at word `i` that keeps a possessive: "St. Rita's", "Queen's"."""
    return sentence.lower[i] in NAMESAKES


def _of_a_saint(sentence: Sentence, first: int, j: int) -> bool:
    """Whether word `j` goes on the saint's name that begins at `first`: "St. John the Evangelist Church"."""
    return (j == first + 1 and sentence.words[j] == ".") or (
        sentence.lower[j] in ("the", "of") and j + 1 < sentence.size and sentence.capital[j + 1]
    )


def _after_kind(
    sentence: Sentence, first: int, j: int, context: Context
) -> tuple[PlaceKind, int, str, float] | None:
    lexicon = context.lexicon
    word = sentence.lower[j]
    two = f"{sentence.lower[j - 1]} {word}" if j - 1 > first else ""
    capital = sentence.capital[j]
    for phrase, start in ((two, j - 1), (word, j)):
        if not phrase:
            continue
        if phrase in lexicon.settlements:
            kind = KINDS[lexicon.settlements[phrase]]
            return (kind, start, "place-type", 0.9)
        if phrase in lexicon.facilities["after"] and (capital or phrase in lexicon.facilities["strong"]):
            between = phrase in ("road", "highway") and (
                (start == first + 1 and "-" in sentence.words[first])
                or (start == first + 3 and sentence.words[first + 1] in "–—")
            )
            weak = phrase in WEAK_IN_LOWER_CASE and not between
            strong = phrase in lexicon.facilities["strong"] and (capital or not weak)
            placed = sentence.word(first - 1) in lexicon.strong_prepositions or (
                sentence.word(first - 1) == "the" and sentence.word(first - 2) in lexicon.strong_prepositions
            )
            if strong or placed or _saint(sentence, first):
                return (PlaceKind.FACILITY, start, "place-head", 0.92 if strong else 0.8)
        placed = sentence.word(first - 1) in lexicon.strong_prepositions | ON
        watered = phrase in IN_LOWER_CASE and (
            sentence.word(first - 1) == "the" or (phrase in ALONE_IN_LOWER_CASE and placed)
        )
        if phrase in lexicon.features["after"] and (capital or watered):
            return (PlaceKind.FEATURE, start, "place-head", 0.92)
    return None
