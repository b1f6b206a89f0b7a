"""Organisations: known names, runs of capitals with a head word (Ministry, Front, Regiment …) and acronyms."""

import re

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import is_personal_name
from syria_reader.facts.lexicon import KnownActor, SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import Known, KnownNames
from syria_reader.facts.naming.words import Sentence

_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)$")
_LINKS_AFTER_HEAD = {
    "of",
    "for",
    "to",
    "on",
    "against",
    "de",
    "des",
    "du",
    "del",
    "la",
    "para",
    "do",
    "da",
    "the",
}
_INNER_LINKS = {
    "of",
    "for",
    "and",
    "the",
    "&",
    "in",
    "on",
    "to",
    "de",
    "la",
    "del",
    "du",
    "des",
    "para",
    "y",
    "e",
}
_LONGEST_GAP = 2
_DATELINES = 4
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,6}(?:-[A-Z0-9]{1,5})?$")
_NOT_ACRONYMS = {
    "AM",
    "PM",
    "GMT",
    "UTC",
    "EST",
    "TV",
    "ID",
    "OK",
    "CEO",
    "GDP",
    "PDF",
    "URL",
    "UAV",
    "IED",
    "VBIED",
    "RPG",
    "SUV",
    "DNA",
    "HIV",
    "AIDS",
    "COVID",
    "MP",
    "MPS",
    "NGO",
    "NGOS",
    "IDP",
    "IDPS",
    "POW",
    "II",
    "III",
    "IV",
    "QUESTION",
    "ANSWER",
    "IEDS",
    "VBIEDS",
    "UAVS",
    "AK",
    "MR",
    "MRS",
    "DR",
    "FM",
    "CCTV",
    "VIP",
    "USD",
}


def find_known_organisations(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The organisations and groups the lexicon has, where no longer name holds them."""
    found = []
    for name in known.starting.values():
        sense = name.senses.get(SenseType.ACTOR)
        if sense is None or not sentence.free(name.first, name.last):
            continue
        actor = context.lexicon.actors[sense.ref]
        first, last = name.first, name.last
        if _credit(sentence, first, last):
            _take(sentence, first, last)
            continue
        key = ("actor", str(sense.ref))
        owner = known.ending.get(first)
        if owner is not None and _names_a_branch(sentence, owner, actor):
            first = owner.first
            key = ("organisation", sentence.slice(first, last))
        _take(sentence, first, last)
        found.append(
            FoundActor(
                sentence,
                first,
                last,
                actor.kind,
                "known-actor",
                0.95,
                sentence.slice(first, last),
                key,
                None,
                actor.country,
            )
        )
    return found


def _credit(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the name is an agency's credit in a dateline: "BEIRUT (AP) —"."""
    return (
        sentence.number < _DATELINES
        and sentence.word(first - 1) == "("
        and sentence.word(last) == ")"
        and sentence.word(last + 1) in ("-", "–", "—")
    )


def _names_a_branch(sentence: Sentence, owner: Known, actor: KnownActor) -> bool:
    """Whether a state before a name makes it another body: "Congolese Red Cross", "Germany's Foreign Office"."""
    if actor.kind is ActorKind.ARMED_GROUP or not sentence.free(owner.first, owner.last):
        return False
    for type_ in (SenseType.STATE_ADJECTIVE, SenseType.STATE):
        sense = owner.senses.get(type_)
        if sense is not None and (type_ is SenseType.STATE_ADJECTIVE or sentence.possessive[owner.last - 1]):
            return actor.country != sense.ref
    return False


def find_named_by_type(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """Names that follow at once on what they are: "the newspaper Politika", "the rights group Rawadari"."""
    found: list[FoundActor] = []
    kinds = context.lexicon.before_names
    for i, word in enumerate(sentence.lower[:-1]):
        if word not in kinds or sentence.capital[i] or not sentence.adjoin(i):
            continue
        first = last = i + 1
        while last < len(sentence) and sentence.capital[last] and sentence.free(last, last + 1):
            if last > first and not sentence.adjoin(last - 1):
                break
            last += 1
        if last == first or first in known.covering or sentence.lower[first] in context.lexicon.organisations.calendar:
            continue
        text = sentence.slice(first, last)
        if not text[0].isalpha() or context.gazetteer.find(text) or _all_personal(text):
            continue
        two = f"{sentence.word(i - 1)} {word}"
        _take(sentence, first, last)
        kind = kinds.get(two, kinds[word])
        found.append(
            FoundActor(
                sentence,
                first,
                last,
                kind,
                "named-by-type",
                0.8,
                text,
                ("organisation", text),
                two if two in kinds else word,
            )
        )
    return found


def _all_personal(text: str) -> bool:
    return " " in text and is_personal_name(text)


def find_organisations(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """The organisations whose name has a head word."""
    if sentence.title_case:
        return []
    found = []
    i = 0
    while i < len(sentence):
        if not sentence.capital[i] or sentence.taken[i] or not _in_name(sentence, i, context):
            i += 1
            continue
        last, head = _run(sentence, known, i, context)
        organisation = _organisation(sentence, known, i, last, head, context) if head is not None else None
        if organisation is not None:
            _take(sentence, organisation.first, organisation.last)
            found.append(organisation)
            i = organisation.last
        else:
            i = last if head is None else i + 1
    return found


def _run(sentence: Sentence, known: KnownNames, first: int, context: Context) -> tuple[int, int | None]:
    """Where the run of capitals from word `first` ends, and its last head."""
    heads = context.lexicon.heads
    last, head = first, None
    i = first
    linked = False
    while i < len(sentence):
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
        i < len(sentence)
        and sentence.capital[i]
        and (sentence.lower[i] in context.lexicon.heads or sentence.word(i + 1) in context.lexicon.heads)
    )


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
    if i == first or head is None:
        return i
    words = sentence.lower
    if words[i] in ("-", "–") and i + 1 < len(sentence) and sentence.capital[i + 1]:
        return i
    links = _LINKS_AFTER_HEAD if head == i - 1 else _INNER_LINKS
    if words[i] not in links:
        return i
    if words[i] in ("in", "to", "on", "and", "&") and head != i - 1 and not _has_of(sentence, head, i):
        return i
    j = i
    while j < len(sentence) and j - i <= _LONGEST_GAP and words[j] in _INNER_LINKS:
        j += 1
    if j >= len(sentence) or not sentence.capital[j] or sentence.taken[j] or sentence.possessive[i - 1]:
        return i
    if words[i] in ("and", "&") and _in_name(sentence, j, context) and _starts_other(sentence, j, context):
        return i
    return j


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
    if head == last - 1 and last - first == 1 and not numbered:
        return None
    name = known.covering.get(head)
    if name is not None and (name.last >= last or SenseType.STATE in name.senses):
        return None
    if not any(w in lexicon.heads for w in (lower[first], lower[last - 1])) and not any(
        lower[k] in lexicon.heads
        and (k + 1 >= last or lower[k + 1] in _INNER_LINKS or not sentence.capital[k + 1])
        for k in range(first, last)
    ):
        last = max(k for k in range(first, last) if lower[k] in lexicon.heads) + 1
    if numbered:
        first -= 1
    strong = [w for w in lower[first:last] if w in lexicon.heads and w not in words.weak]
    confidence = 0.85 if strong else 0.6
    if not strong and not _acts(sentence, first, last, context):
        return None
    works = any(_works_there(sentence.word(first - k), context) for k in (2, 3, 4))
    if not strong and lower[last - 1] in lexicon.facilities["after"]:
        if not works and not _speaks(sentence, last, context):
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


def _a_place(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether the tables have a place of just this name ("West Bank"), or it is where someone is seen."""
    return bool(context.gazetteer.find(sentence.slice(first, last)))


def _kind(words: list[str], context: Context) -> ActorKind:
    heads = context.lexicon.heads
    joined = " ".join(words)
    if "police" in words:
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
    return last - first > 2 or bool(_NUMBERED.match(sentence.lower[first]))


def _works_there(word: str, context: Context) -> bool:
    """Whether `word` is what someone does at or for a body: "a scholar at the Soufan Center"."""
    titles = context.lexicon.titles
    return word in titles.callings or word in titles.offices


def find_acronyms(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """Acronyms that no table has: those the article declares, those it repeats, those that stand as names do."""
    found: list[FoundActor] = []
    if sentence.title_case and all(w.isupper() for w in sentence.words if w[0].isalpha()):
        return found
    for i, word in enumerate(sentence.words):
        if sentence.taken[i] or not _ACRONYM.match(word) or not word.isupper() or i in known.starting:
            continue
        if word in _NOT_ACRONYMS:
            continue
        if word in context.declared:
            confidence = 0.9
        elif word in context.acting_acronyms:
            confidence = 0.6
        else:
            continue
        last = i + 1
        if sentence.word(last).isdigit() and sentence.adjoin(i) and len(sentence.lower[last]) < 4:
            last += 1
        _take(sentence, i, last)
        name = sentence.slice(i, last)
        found.append(
            FoundActor(
                sentence, i, last, ActorKind.ORGANISATION, "acronym", confidence, name, ("organisation", name)
            )
        )
    return found


def note_acronyms(sentence: Sentence, known: KnownNames, context: Context) -> None:
    """Remember in `context` which acronyms of `sentence` are declared and which stand where names do."""
    for i, word in enumerate(sentence.words):
        if word.isupper() and len(word) > 1 and _ACRONYM.match(word) and word not in _NOT_ACRONYMS:
            full = _declaration(sentence, i)
            if full is not None:
                context.declared.setdefault(word, full)
            elif _stands_as_name(sentence, i, context):
                context.acting_acronyms.add(word)


def _declaration(sentence: Sentence, i: int) -> str | None:
    """The words before "(ABC)" whose initials it spells, else None."""
    if sentence.word(i - 1) != "(" or sentence.word(i + 1) not in (")", ",", ";"):
        return None
    letters = [c for c in sentence.words[i].lower() if c.isalpha()]
    j, first = i - 2, None
    while j >= 0 and letters and i - j < 12:
        word = sentence.lower[j]
        initials = [part[0] for part in re.split(r"[- ]", word) if part]
        if initials and initials[-1] == letters[-1]:
            letters.pop()
            first = j
        elif not (word in _INNER_LINKS or word.isalpha()):
            break
        j -= 1
    if letters or first is None or not sentence.capital[first]:
        return _named_before(sentence, i)
    return sentence.slice(first, i - 1)


def _named_before(sentence: Sentence, i: int) -> str | None:
    """The capitalised words right before a bracket, where their initials do not spell what it holds."""
    first = i - 1
    while first > 0 and sentence.capital[first - 1]:
        first -= 1
    return sentence.slice(first, i - 1) if i - 1 - first > 1 else None


def _stands_as_name(sentence: Sentence, i: int, context: Context) -> bool:
    verbs = context.lexicon.verbs
    following, before = sentence.word(i + 1), sentence.word(i - 1)
    if following in verbs.saying or following in verbs.acting or following in verbs.auxiliaries:
        return True
    return (before == "the" and sentence.possessive[i]) or (following in verbs.acts and before == "the")


def _take(sentence: Sentence, first: int, last: int) -> None:
    sentence.taken[first:last] = b"\1" * (last - first)
