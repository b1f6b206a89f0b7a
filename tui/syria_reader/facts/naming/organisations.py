"""Organisations by a head word in a run of capitals: Ministry, Front, Regiment, Observatory."""

import re

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import is_given_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.body_words import (
    BUILT,
    LAW_OFFICERS,
    LINKS_AFTER_HEAD,
    MINISTERS,
    OFFICERS,
    STATIONED,
    THINGS,
    UNITS,
    WITH_A_SUBJECT,
)
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.noun_phrases import phrase_after
from syria_reader.facts.naming.spans import names_from
from syria_reader.facts.naming.words import INNER_LINKS, Sentence
from syria_reader.facts.place import PlaceKind

_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)$")
_LONGEST_GAP = 2
_LONGEST = 40
"""Words a name may have, links included; a run without end is not read to its end from each of its words."""
_FULL_NAME = 2
"""Words of a person's name in full."""


def find_organisations(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The organisations whose name has a head word."""
    found: list[FoundActor] = []
    heads, lower = context.lexicon.heads, sentence.lower
    if sentence.title_case or not [i for i in sentence.capitals if lower[i] in heads]:
        return found
    free = 0
    for i in sentence.capitals:
        covering = known.covering.get(i)
        begun = covering is not None and covering.first < i
        whence = lower[i].endswith("-based")
        if i < free or sentence.taken[i] or begun or whence or not _in_name(sentence, i, context):
            continue
        last, head = _run(sentence, i, context)
        organisation = _organisation(sentence, known, i, last, head, context) if head is not None else None
        if organisation is not None:
            sentence.take(organisation.first, organisation.last)
            found.append(organisation)
            free = organisation.last
        elif head is None:
            free = last
    return found


def _run(sentence: Sentence, first: int, context: Context) -> tuple[int, int | None]:
    """Where the run of capitals from word `first` ends, and its last head."""
    heads = context.lexicon.heads
    last, head = first, None
    i = first
    linked = False
    while i < sentence.size and i - first < _LONGEST:
        if sentence.capital[i] and not sentence.taken[i] and _in_name(sentence, i, context):
            if (
                i > first
                and not linked
                and sentence.starts[i] - sentence.ends[i - 1] > 1
                and not sentence.possessive[i - 1]
            ):
                break
            if (sentence.lower[i] in heads and (head is None or not linked)) or sentence.lower[i] in heads:
                head = i
            last = i + 1
            if sentence.possessive[i] and i > first and not _goes_on(sentence, i + 1, context):
                break
            linked = False
            i += 1
            continue
        if _NUMBERED.match(sentence.lower[i]) and sentence.word(i + 1) in heads and sentence.adjoin(i - 1):
            i += 1
            continue
        jump = _link(sentence, i, first, head, context)
        if jump == i:
            break
        linked = True
        i = jump
    return last, head


def _goes_on(sentence: Sentence, i: int, context: Context) -> bool:
    return (
        i < sentence.size
        and sentence.capital[i]
        and (sentence.lower[i] in context.lexicon.heads or _a_capital_head(sentence, i + 1, context))
    )


def _a_capital_head(sentence: Sentence, i: int, context: Context) -> bool:
    return i < sentence.size and bool(sentence.capital[i]) and sentence.lower[i] in context.lexicon.heads


def _in_name(sentence: Sentence, i: int, context: Context) -> bool:
    lower = sentence.lower[i]
    lexicon = context.lexicon
    if lower in lexicon.organisations.calendar:
        return False
    if i == sentence.first and (lower in lexicon.verbs.openers or lower in context.lower_seen):
        return lower in lexicon.heads and sentence.word(i + 1) in ("of", "for")
    return lower not in lexicon.verbs.openers or lower in ("us", "all", "new")


def _link(sentence: Sentence, i: int, first: int, head: int | None, context: Context) -> int:
    """The word after the link words at `i`, if the name may go on there; else `i`."""
    words = sentence.lower
    if i == first or (head is None and words[i] != "and"):
        return i
    if words[i] in ("-", "–") and i + 1 < sentence.size and sentence.capital[i + 1]:
        return i
    if words[i] == "and" and sentence.word(first - 1) == "the" and _pair_before_a_head(sentence, i, context):
        return i + 1
    if head is None:
        return i
    links = LINKS_AFTER_HEAD if head == i - 1 else INNER_LINKS
    if words[i] == "in" and head == i - 1 and words[head] in STATIONED:
        return _stationed_in(sentence, i, context)
    if words[i] not in links:
        return i
    if words[i] in ("in", "to", "on", "and", "&") and head != i - 1 and not _has_of(sentence, head, i):
        return i
    j = i
    while j < sentence.size and j - i <= _LONGEST_GAP and (words[j] in links or words[j] in INNER_LINKS):
        j += 1
    if j >= sentence.size or not sentence.capital[j] or sentence.taken[j] or sentence.possessive[i - 1]:
        return i
    if words[i] == "of" and _a_person_leads(sentence, j, context):
        return i
    if words[i] == "of" and words[i - 1] in UNITS and _known_body(sentence, j, context):
        return i
    if words[i] in ("on", "against") and head == i - 1 and words[head] not in WITH_A_SUBJECT:
        return i
    if words[i] == "in" and _a_place_but_no_country(sentence, j, context):
        return i
    if words[i] in ("and", "&") and _in_name(sentence, j, context) and _starts_other(sentence, j, context):
        return i
    return j


def _known_body(sentence: Sentence, j: int, context: Context) -> bool:
    """Whether word `j` begins a body the tables have, or is an acronym: a unit is a part of it."""
    if sentence.words[j].isupper() and len(sentence.words[j]) > 1:
        return True
    name = context.known[sentence.number].starting.get(j)
    return name is not None and SenseType.ACTOR in name.senses


def _a_person_leads(sentence: Sentence, j: int, context: Context) -> bool:
    """Whether a full name stands after "of", whose the body is: "the 1st Brigade of Mahmoud Hamza"."""
    if not is_given_name(sentence.words[j]) or j + 1 >= sentence.size:
        return False
    following = sentence.lower[j + 1]
    named = sentence.capital[j + 1] and sentence.adjoin(j) and following not in context.lexicon.heads
    if not named or following in context.lexicon.facilities["after"]:
        return False
    return not context.gazetteer.find(sentence.slice(j, j + 2))


def _stationed_in(sentence: Sentence, i: int, context: Context) -> int:
    """The first word of the state that is part of a mission's name ("Assistance Mission in Somalia")."""
    j = i + 2 if sentence.word(i + 1) == "the" else i + 1
    if j >= sentence.size or not sentence.capital[j] or sentence.taken[j]:
        return i
    for last in names_from(sentence, j):
        if context.country_of(sentence.slice(j, last)) is not None:
            return j
    return i


def _a_place_but_no_country(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether a place begins at word `i` that a body is in rather than for ("Ministry of Health in Gaza")."""
    for last in names_from(sentence, i):
        entries = context.gazetteer.find(sentence.slice(i, last))
        if entries:
            return all(entry.kind is not PlaceKind.COUNTRY for entry in entries)
    return False


def _pair_before_a_head(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether "and" joins words of one name whose head ends it ("Truth and Justice Project")."""
    heads, weak = context.lexicon.heads, context.lexicon.organisations.weak
    if sentence.lower[i - 1] in heads and sentence.lower[i - 1] not in weak:
        return False
    for k in (i + 1, i + 2):
        if k >= sentence.size or not sentence.capital[k] or (k > i + 1 and not sentence.adjoin(k - 1)):
            return False
        if k > i + 1 and sentence.lower[k] in heads:
            return not context.lexicon.senses(sentence.fold(i + 1))
    return False


def _has_of(sentence: Sentence, head: int, i: int) -> bool:
    return any(sentence.lower[k] in ("of", "for", "on") for k in range(head, i))


def _starts_other(sentence: Sentence, j: int, context: Context) -> bool:
    senses = context.lexicon.senses(sentence.fold(j))
    return bool(senses) or sentence.lower[j] in context.lexicon.titles.offices


def _organisation(
    sentence: Sentence, known: KnownNames, first: int, last: int, head: int, context: Context
) -> FoundActor | None:
    lexicon = context.lexicon
    words = lexicon.organisations
    lower = sentence.lower
    if lower[first] in words.firsts or lower[last - 1] in words.lasts:
        return None
    numbered = first > 0 and bool(_NUMBERED.match(lower[first - 1])) and sentence.adjoin(first - 1)
    dated = _date_before(sentence, first, context)
    if head == last - 1 and last - first == 1 and not numbered and not dated:
        return None
    while last - first > 1 and lower[last - 1] in THINGS and lower[last - 2] in lexicon.heads:
        last -= 1
    if last - first == 1 and head == first and not numbered and not dated:
        return None
    if last - first > _FULL_NAME and _before_its_holder(sentence, first, last, context):
        last -= _FULL_NAME
    if _of_a_minister(sentence, first) or _ends_as_place(sentence, last, context):
        return None
    name = known.covering.get(head) if not (numbered and last - first == 1) else None
    if name is not None and (name.last >= last or SenseType.STATE in name.senses):
        return None
    if name is not None and name.first <= first and SenseType.ACTOR in name.senses:
        return None
    if not any(w in lexicon.heads for w in (lower[first], lower[last - 1])) and not any(
        lower[k] in lexicon.heads
        and (k + 1 >= last or lower[k + 1] in INNER_LINKS or not sentence.capital[k + 1])
        for k in range(first, last)
    ):
        head = max(k for k in range(first, last) if lower[k] in lexicon.heads)
        last = _after_the_head(sentence, head, last, context)
        if last == first + 1 and not numbered and not dated:
            return None
    if numbered:
        first -= 1
    first -= dated
    strong = [w for w in lower[first:last] if w in lexicon.heads and w not in words.weak]
    confidence = 0.92 if strong else 0.6
    if not strong and (_of_an_officer(sentence, last, context) or not _acts(sentence, first, last, context)):
        return None
    works = lower[last - 1] not in BUILT and any(
        _works_there(sentence.word(first - k), context) for k in (2, 3, 4)
    )
    stands = not strong and lower[last - 1] in lexicon.facilities["after"]
    if stands and not works and not _speaks(sentence, last, context):
        return None
    if _a_place(sentence, first, last, context) and not _speaks(sentence, last, context):
        return None
    kind = _kind(lower[first:last], context)
    text = sentence.slice(first, last)
    country = _country(known, first, last)
    return FoundActor(
        sentence,
        first,
        last,
        kind,
        "organisation-head",
        confidence,
        text,
        ("organisation", text),
        None,
        country,
    )


def _before_its_holder(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether an office's holder ends the run: "Envoy for the Global Coalition to Counter ISIL Brett Lee"."""
    before = first - 2 if sentence.word(first - 1) == "the" else first - 1
    offices = context.lexicon.titles.offices
    if sentence.word(before) not in ("for", "of", "to") or sentence.word(before - 1) not in offices:
        return False
    named = is_given_name(sentence.words[last - 2]) and sentence.lower[last - 1] not in context.lexicon.heads
    return named and not context.common(sentence.words[last - 2])


def _of_an_officer(sentence: Sentence, last: int, context: Context) -> bool:
    """Whether an office follows in whose title the words belong ("UN Human Rights Chief")."""
    office = last < sentence.size and sentence.capital[last] and sentence.adjoin(last - 1)
    return bool(office) and sentence.lower[last] in context.lexicon.titles.offices


def _date_before(sentence: Sentence, first: int, context: Context) -> int:
    """How many words of a date begin the name: two in "the 23 March Movement", else none."""
    calendar = context.lexicon.organisations.calendar
    two = {sentence.word(first - 1), sentence.word(first - 2)}
    dated = len(two) == 2 and any(w.isdigit() for w in two) and any(w in calendar for w in two)
    return 2 if dated and sentence.adjoin(first - 1) and sentence.adjoin(first - 2) else 0


def _after_the_head(sentence: Sentence, head: int, last: int, context: Context) -> int:
    """Where a name ends whose head stands inside: one word more may be its own ("Task Group Taji")."""
    titles = context.lexicon.titles
    ending = sentence.lower[last - 1]
    own = last == head + 2 and ending not in titles.offices and ending not in titles.ranks
    own = own and ending not in THINGS
    return last if own else head + 1


def _of_a_minister(sentence: Sentence, first: int) -> bool:
    """Whether the words are the field of an office ("Minister for International Development")."""
    before = first - 2 if sentence.word(first - 1) == "the" else first - 1
    if sentence.word(before) not in ("for", "of"):
        return False
    office = sentence.word(before - 1)
    return office in MINISTERS or (office in OFFICERS and sentence.lower[first] in ("defence", "defense"))


def _ends_as_place(sentence: Sentence, last: int, context: Context) -> bool:
    """Whether the run ends as a facility's or feature's name does ("… International Airport")."""
    word = sentence.lower[last - 1]
    built = word in context.lexicon.facilities["strong"] or word in context.lexicon.features["after"]
    return built and word not in context.lexicon.heads and not _speaks(sentence, last, context)


def _a_place(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether the tables have a place of just this name ("West Bank"), or it is where someone is seen."""
    return bool(context.gazetteer.find(sentence.slice(first, last)))


def _kind(words: tuple[str, ...], context: Context) -> ActorKind:
    heads = context.lexicon.heads
    joined = " ".join(words)
    if "police" in words or ("office" in words and not LAW_OFFICERS.isdisjoint(words)):
        return ActorKind.GOVERNMENT
    for phrase in ("air force", "armed forces", "task force", "security forces", "special forces"):
        if phrase in joined:
            return ActorKind.MILITARY
    if words[0] in heads:
        return heads[words[0]]
    if "of" in words and words.index("of") and words[words.index("of") - 1] in heads:
        return heads[words[words.index("of") - 1]]
    return next((heads[w] for w in reversed(words) if w in heads), ActorKind.ORGANISATION)


def _country(known: KnownNames, first: int, last: int) -> str | None:
    for name in known.starting.values():
        if first <= name.first < last:
            for type_ in (SenseType.STATE_ADJECTIVE, SenseType.STATE):
                if type_ in name.senses:
                    return str(name.senses[type_].ref)
    return None


def _speaks(sentence: Sentence, last: int, context: Context) -> bool:
    return sentence.word(last) in context.lexicon.verbs.saying


def _acts(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether something else says that a weak head is an organisation: it speaks, or is member, led, run."""
    verbs = context.lexicon.verbs
    following = sentence.word(last)
    if following in verbs.saying or following in verbs.acting or following in verbs.auxiliaries:
        return sentence.word(first - 1) not in context.lexicon.strong_prepositions
    if following == "(" and sentence.words[last + 1 : last + 2] and sentence.words[last + 1].isupper():
        return True
    if any(_works_there(sentence.word(first - k), context) for k in (2, 3, 4)):
        return True
    if following == "," and phrase_after(sentence, last + 1, context, person=False):
        return True
    return last - first > 2 or bool(_NUMBERED.match(sentence.lower[first]))


def _works_there(word: str, context: Context) -> bool:
    """Whether `word` is what someone does at or for a body: "a scholar at the Soufan Center"."""
    titles = context.lexicon.titles
    return word in titles.callings or word in titles.offices
