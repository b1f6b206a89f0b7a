"""Places whose type a word behind the name tells: "Idlib province", "Tabqa Dam", "Red Sea"."""

from collections.abc import Sequence

from syria_reader.facts.gazetteer import Entry, is_given_name, is_personal_name
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundPlace
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
    ON,
    PLURALS,
    SETTLED,
    WEAK_IN_LOWER_CASE,
)
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.place import PlaceKind

_FIGURATIVE = {
    "road",
    "house",
    "field",
    "gate",
    "room",
    "hall",
    "street",
    "park",
    "farm",
    "mine",
    "plant",
    "base",
}


def type_after(sentence: Sentence, i: int, context: Context) -> FoundPlace | None:
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
    if i == sentence.first and _owes_its_capital(sentence, i, last, type_first, context):
        return None
    name = sentence.slice(i, type_first if rule == "place-type" else last)
    core = sentence.slice(i, type_first)
    whole = context.gazetteer.find(sentence.slice(i, last))
    candidates = whole or context.gazetteer.find(name)
    if rule == "place-head" and (
        _a_person(sentence, i, last, context) or (not candidates and _in_a_title(sentence, i, last, context))
    ):
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
    wanted = None if rule == "place-head" and is_a_settlement(whole) else kind
    return FoundPlace(sentence, i, last, name, rule, confidence, wanted, None, candidates, label)


def _joins_two(sentence: Sentence, j: int) -> bool:
    """Whether a dash at word `j` joins two names, as those of a road's ends ("the Homs–Hama road")."""
    return (
        j + 1 < sentence.size
        and sentence.ends[j - 1] == sentence.starts[j]
        and sentence.ends[j] == sentence.starts[j + 1]
        and bool(sentence.capital[j + 1])
    )


def _owes_its_capital(sentence: Sentence, i: int, last: int, type_first: int, context: Context) -> bool:
    """Whether a sentence's first word is no part of the name: "Controlling al-Bab city", "Nearby Homs"."""
    if i + 1 >= type_first or not sentence.capital[i + 1] or not context.common(sentence.words[i]):
        return False
    if context.gazetteer.find(sentence.slice(i, type_first)) or context.gazetteer.find(
        sentence.slice(i, last)
    ):
        return False
    return bool(context.gazetteer.find(sentence.slice(i + 1, type_first)))


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


def _in_a_title(sentence: Sentence, i: int, last: int, context: Context) -> bool:
    """Whether everyday words with capitals are a title's ("A Long Road") rather than a street or house."""
    if sentence.lower[last - 1] not in _FIGURATIVE or not all(map(context.common, sentence.words[i:last])):
        return False
    return sentence.title_case or sentence.lower[i] in ("a", "an") or sentence.word(i - 1) in ("a", "an")


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


def is_a_settlement(candidates: Sequence[Entry]) -> bool:
    """Whether the tables know the whole name as a settlement's ("Port St. Lucie", "College Station")."""
    return bool(candidates) and all(entry.kind in SETTLED for entry in candidates)
