"""Acronyms no table has: declared in brackets, or standing where names stand."""

import re

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.words import INNER_LINKS, Sentence

_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,6}(?:-[A-Z0-9]{1,5})?$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_FEWEST = 2
"""Letters no undeclared acronym may have: two are as often a person's initials, an office or a number."""
_FARTHEST = 8
_LONGEST_BRACKET = 20
_SPELLED = 3
"""Letters of an acronym that agree with the words in the bracket behind it."""
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


def find_acronyms(sentence: Sentence, known: KnownNames, context: Context) -> list[FoundActor]:
    """Acronyms that no table has: declared by the article, or standing where a name does."""
    found: list[FoundActor] = []
    if sentence.title_case and all(w.isupper() for w in sentence.words if w[0].isalpha()):
        return found
    for i in sentence.capitals:
        word = sentence.words[i]
        if sentence.taken[i] or not word.isupper() or i in known.starting or not _ACRONYM.match(word):
            continue
        if word in _NOT_ACRONYMS:
            continue
        numbered = i > 0 and _ORDINAL.match(sentence.lower[i - 1]) is not None and sentence.adjoin(i - 1)
        if word in context.declared:
            confidence = 0.9
        elif word in context.acting_acronyms or (
            numbered and len(word) > _FEWEST and not context.common(word)
        ):
            confidence = 0.6
        else:
            continue
        last = i + 1
        if sentence.word(last).isdigit() and sentence.adjoin(i) and len(sentence.lower[last]) < 4:
            last += 1
        first = i - 1 if numbered else i
        sentence.take(first, last)
        name = sentence.slice(first, last)
        found.append(
            FoundActor(
                sentence,
                first,
                last,
                ActorKind.ORGANISATION,
                "acronym",
                confidence,
                name,
                ("organisation", name),
            )
        )
    return found


def note_acronyms(sentence: Sentence, context: Context) -> None:
    """Remember in `context` which acronyms of `sentence` are declared and which stand where names do."""
    for i in sentence.capitals:
        word = sentence.words[i]
        if word.isupper() and len(word) > 1 and _ACRONYM.match(word) and word not in _NOT_ACRONYMS:
            full = _declaration(sentence, i) or _spelled_out(sentence, i)
            if full is not None:
                context.declared.setdefault(word, full)
            elif _spoken_of(sentence, i) or (
                len(word) > _FEWEST and word.isalpha() and _stands_as_name(sentence, i, context)
            ):
                context.acting_acronyms.add(word)


def _declaration(sentence: Sentence, i: int) -> str | None:
    """The words before "(ABC)" whose initials it spells, else None."""
    spoken = _spoken_of(sentence, i)
    if not spoken and (sentence.word(i - 1) != "(" or sentence.word(i + 1) not in (")", ",", ";", "—", "–")):
        return None
    letters = [c for c in sentence.words[i].lower() if c.isalpha()]
    end = j = spoken or i - 2
    first = None
    while j >= 0 and letters and i - j < 12:
        word = sentence.lower[j]
        initials = [part[0] for part in re.split(r"[- ]", word) if part]
        if initials and initials[-1] == letters[-1]:
            letters.pop()
            first = j
        elif not (word in INNER_LINKS or word.isalpha()):
            break
        j -= 1
    if letters or first is None or not sentence.capital[first]:
        return None if spoken else _named_before(sentence, i)
    return sentence.slice(first, end + 1)


def _spelled_out(sentence: Sentence, i: int) -> str | None:
    """The words in a bracket after "ABC" whose initials it spells, else None."""
    if sentence.word(i + 1) != "(" or ")" not in sentence.lower[i + 2 : i + _LONGEST_BRACKET]:
        return None
    end = sentence.lower.index(")", i + 2)
    first = i + 3 if sentence.word(i + 2) in ("the", "“", '"') else i + 2
    initials = "".join(
        w[0] for w in sentence.words[first:end] if w[0].isupper() and w.lower() not in INNER_LINKS
    )
    spelled = (
        end - first > 1
        and initials.startswith(sentence.words[i][:_SPELLED])
        and bool(sentence.capital[first])
    )
    return sentence.slice(first, end) if spelled else None


def _spoken_of(sentence: Sentence, i: int) -> int:
    """The word a name ends with whose acronym word `i` is told to be without a bracket; 0 if it is not.

    "the Zone Rescue Team, or ZRT", "… Team, known by its initials ZRT".
    """
    for k in range(i - 1, max(i - _FARTHEST, 0), -1):
        if sentence.lower[k] == ",":
            told = sentence.lower[k + 1 : i]
            said = told in (("or",), ("or", "the"), ("also", "called"), ("called",)) or "known" in told
            return k - 1 if said else 0
        if not sentence.lower[k].isalpha():
            return 0
    return 0


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
    if before == "to" and sentence.word(i - 2) == "according":
        return True
    return (before == "the" and sentence.possessive[i]) or (following in verbs.acts and before == "the")
