"""Titles before names: "Turkish President", "Lt. Gen.", "U.S. Secretary of State", "activist"."""

from typing import NamedTuple

from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.words import Sentence

_LONGEST = 9
_OF = {"of", "for"}
_FIELDS = frozenset(
    "defence defense affairs interior health justice finance information security education culture energy "
    "oil agriculture transport planning economy trade development reconciliation communication population "
    "communications labour labor tourism environment youth sport sports water electricity industry commerce "
    "resources rights reform territories media cooperation emergencies aviation displacement migration war "
    "veterans protection aid management crisis neighbourhood enlargement negotiations policy relations "
    "market integration budget partnerships growth innovation research science technology infrastructure "
    "expatriates endowments martyrs telecommunications works housing investment reintegration "
    "equality".split()
)
"""What the office of a minister or secretary may be for."""
_WORDS_BACK = (2, 3, 4)
"""How far before its last word an office may begin: "secretary of state", "chief of the general staff"."""
_APART = frozenset("by to of in for from with as at on and or but that which who".split())
"""Words that part a body from an office: "a debate in the Council opened by Secretary John Kerry"."""
_SENT_TO = {"for", "to", "in"}
_POSTED = frozenset("envoy ambassador coordinator representative rapporteur mediator expert consul".split())
"""Offices held in, or for, another state."""
_BODIES = {
    "state",
    "defense",
    "defence",
    "staff",
    "homeland",
    "security",
    "justice",
    "the",
    "treasury",
    "energy",
}


class Title(NamedTuple):
    """Words `first` to before `last`; `office` is what follows any demonym. `country` is the state's code.

    `formal` is set for a title written with a capital, which belongs to the mention from word `formal_first`
    on; `role` is None for forms of address.
    """

    first: int
    last: int
    formal: bool
    formal_first: int
    role: str | None
    country: str | None


def title_before(sentence: Sentence, known: KnownNames, i: int, context: Context) -> Title | None:
    """The title that ends right before word `i`, if there is one."""
    titles = context.lexicon.titles
    j = i - 1
    if j >= 0 and sentence.words[j] == "." and j > 0 and sentence.ends[j - 1] == sentence.starts[j]:
        j -= 1
    if j < 0:
        return None
    word = sentence.lower[j]
    if word not in titles.ends:
        field = word in _FIELDS and sentence.lower[i] not in _FIELDS
        return _office_with_field(sentence, j, context) if field else _posted(sentence, known, j, context)
    long = next(
        (n for n in _WORDS_BACK if j >= n and " ".join(sentence.lower[j - n : j + 1]) in titles.offices), 0
    )
    abbreviated = word in titles.abbreviations or (word in titles.courtesy and sentence.capital[j])
    head = (
        abbreviated
        or word in titles.ranks
        or word in titles.offices
        or word in titles.religious
        or word in titles.callings
        or long > 0
    )
    if word == "lady" and sentence.word(j - 1) == "our":
        return None
    if not head or (abbreviated and not sentence.capital[j]) or sentence.possessive[j]:
        return None
    if j == i - 1 and sentence.starts[i] - sentence.ends[j] > 1:
        return None
    first, country = j - long, None
    k = first - 1
    while k >= 0 and j - k < _LONGEST:
        if sentence.possessive[k]:
            name = known.ending_at(k + 1)
            if name is not None and SenseType.STATE in name.senses:
                country = name.senses[SenseType.STATE].ref
            break
        word = sentence.lower[k]
        if word == "." and k > 0 and sentence.lower[k - 1] in titles.abbreviations:
            k -= 1
            first = k
        elif (service := known.ending_at(k + 1)) is not None and _names_a_service(service, k):
            first = k = service.first
        elif (
            word in titles.modifiers
            or word in titles.offices
            or word in titles.ranks
            or word in titles.abbreviations
            or (joined := f"{word} {sentence.lower[k + 1]}") in titles.offices
            or joined in titles.ranks
        ):
            first = k
        elif (
            word in _OF
            and sentence.lower[k + 1] in _BODIES
            and k > 0
            and _is_office(sentence, k - 1, context)
        ):
            first = k - 1
            k -= 1
        elif (name := known.ending_at(k + 1)) is not None and (
            SenseType.STATE_ADJECTIVE in name.senses
            or SenseType.STATE in name.senses
            or SenseType.ACTOR in name.senses
        ):
            first = name.first
            if SenseType.STATE_ADJECTIVE in name.senses:
                country = name.senses[SenseType.STATE_ADJECTIVE].ref
            k = name.first
            if SenseType.ACTOR in name.senses and not sentence.capital[j]:
                break
        elif (start := _far_owner(sentence, known, k)) is not None:
            first = k = start
        else:
            break
        k -= 1
    while first < j and sentence.lower[first] in ("the", "of"):
        first += 1
    end = i if sentence.words[i - 1] == "." else j + 1
    role = None if sentence.lower[j] in titles.courtesy else sentence.slice(first, end)
    if role is not None and sentence.lower[j].removesuffix("s") in titles.offices:
        role = role.removesuffix("s")
    formal_first = first
    for k in range(first, j):
        if not sentence.capital[k] and (
            sentence.lower[k] in titles.offices or sentence.lower[k] in titles.callings
        ):
            formal_first = k + 1
    return Title(first, j + 1, sentence.capital[j], formal_first, role, country)


def _office_with_field(sentence: Sentence, j: int, context: Context) -> Title | None:
    """The title that ends with its field: "Minister of Foreign Affairs", "Minister for Health and Sport"."""
    if not sentence.capital[j] or sentence.possessive[j]:
        return None
    offices = context.lexicon.titles.offices
    for k in range(j - 1, max(j - _LONGEST, 0), -1):
        word = sentence.lower[k]
        if word in _OF:
            at = k - 1
            joined = f"{sentence.word(at - 1)} {sentence.lower[at]}" in offices
            if not joined and sentence.lower[at] not in offices and sentence.lower[at] != "commissioner":
                return None
            first = at - joined
            return Title(first, j + 1, bool(sentence.capital[at]), first, sentence.slice(first, j + 1), None)
        if not sentence.capital[k] and word not in ("and", "the", ","):
            return None
    return None


def _posted(sentence: Sentence, known: KnownNames, j: int, context: Context) -> Title | None:
    """The title that ends with the state someone is sent to: "UN Special Envoy for Yemen"."""
    state = known.ending_at(j + 1) if sentence.capital[j] and not sentence.possessive[j] else None
    if state is None or SenseType.STATE not in state.senses:
        return None
    link = state.first - 2 if sentence.word(state.first - 1) == "the" else state.first - 1
    if link < 1 or sentence.lower[link] not in _SENT_TO or sentence.lower[link - 1] not in _POSTED:
        return None
    office = title_before(sentence, known, link, context)
    if office is None or office.last != link:
        return None
    return office._replace(last=j + 1, role=sentence.slice(office.first, j + 1))


def _far_owner(sentence: Sentence, known: KnownNames, k: int) -> int | None:
    """Where a body a word or two before an office begins ("European Union foreign policy chief")."""
    for back in range(1, 3):
        name = known.ending_at(k + 1 - back)
        if sentence.lower[k + 1 - back] in _APART:
            return None
        if not sentence.lower[k + 1 - back].isalpha() or sentence.capital[k + 1 - back]:
            return None
        if name is not None and not sentence.possessive[name.last - 1] and _owns(name):
            return name.first
    return None


def _names_a_service(name: Known, k: int) -> bool:
    """Whether a name of several words that ends with word `k` is a body with ranks ("U.S. Army")."""
    return name.first < k and SenseType.ACTOR in name.senses


def _owns(name: Known) -> bool:
    return bool(name.senses.keys() & {SenseType.ACTOR, SenseType.STATE_ADJECTIVE})


def _is_office(sentence: Sentence, i: int, context: Context) -> bool:
    return sentence.lower[i] in context.lexicon.titles.offices
