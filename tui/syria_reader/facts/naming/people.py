"""People: names after a title, names of persons known or likely, names that speak."""

import re

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import fold, is_common_word, is_given_name, is_personal_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.compounds import tells_whose
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.noun_phrases import phrase_after
from syria_reader.facts.naming.personal_names import (
    is_name_word,
    nickname_end,
    opens_before_a_name,
    past_a_field,
    shouted_end,
    surname_of_a_people,
)
from syria_reader.facts.naming.roles import role_after, role_before
from syria_reader.facts.naming.titles import Title, title_before
from syria_reader.facts.naming.words import Sentence

_LONGEST = 6
_ARABIC = re.compile(r"(?i)^(al|el|as|ash|an|ad|ar|az|at)[- ]")
_INITIALS = re.compile(r"(?:[A-Z]\.){2}")
_VILLAGES = {"tal", "tel", "tell", "kafr", "kfar", "khirbet", "khirbat", "beit", "wadi", "jabal", "jebel"}
"""Hill, village, ruin, house, valley: how Arabic names of places begin, and hardly a person's."""
_IN_NO_NAME = {"of", "the", "for", "in", "to", "on", "staff", "and"}
_FROM_TO = 6
_ADJECTIVAL_RANKS = {"general", "major", "private", "special"}
_UNITS = {"front", "column", "bloc", "battalion", "brigade", "gang", "faction", "cell"}
_LED = {"led", "headed", "commanded", "chaired", "founded", "fronted", "written", "co-founded"}
_ROMAN = {"ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiv", "xvi"}


def find_people(sentence: Sentence, known: KnownNames, context: Context, *, titled: bool) -> list[FoundActor]:
    """The people of `sentence`: after a title (`titled`), else those told by their names and what they do."""
    found: list[FoundActor] = []
    if titled and context.lexicon.titles.ends.isdisjoint(sentence.lower):
        return found
    free = 0
    for i in sentence.capitals:
        if i < free or (not titled and opens_before_a_name(sentence, i, context)):
            continue
        title = title_before(sentence, known, i, context) if titled else None
        if titled and title is None:
            continue
        last = _name_end(sentence, known, i, context, titled=titled)
        if last == i:
            continue
        if title is not None:
            person = _titled(sentence, known, i, last, title, context)
        else:
            person = _person(sentence, known, past_a_field(sentence, i, last, context), last, context)
        if person is not None:
            sentence.take(person.first, person.last)
            found.append(person)
        if person is not None or not titled:
            free = last
    return found


def _titled(
    sentence: Sentence, known: KnownNames, first: int, last: int, title: Title, context: Context
) -> FoundActor | None:
    if _is_a_place_after_title(sentence, known, first, last, title, context):
        return None
    if sentence.title_case and any(word in _IN_NO_NAME for word in sentence.lower[first:last]):
        return None
    if last - first == 1 and _no_surname(sentence, first, title, context):
        return None
    return _found(sentence, first, last, "person-title", 0.95, title, context)


def _no_surname(sentence: Sentence, first: int, title: Title, context: Context) -> bool:
    """Whether one word after a title is a headline's verb ("Prime Minister Meets") or what is so called.

    "General Context", "Major Developments".
    """
    word, verbs = sentence.lower[first], context.lexicon.verbs
    if not is_common_word(word) or is_personal_name(word):
        return False
    if sentence.title_case and (word in verbs.saying or word in verbs.acting or word in verbs.object):
        return True
    return sentence.word(title.last - 1) in _ADJECTIVAL_RANKS and title.last - title.first == 1


def _person(
    sentence: Sentence, known: KnownNames, first: int, last: int, context: Context
) -> FoundActor | None:
    if tells_whose(sentence.words[first], context) or sentence.lower[first] in _VILLAGES:
        return None
    title = title_before(sentence, known, first, context)
    if title is not None and last - first == 1 and sentence.lower[first] in context.lexicon.titles.ranks:
        return None
    leader = known.starting.get(first)
    if leader is not None and SenseType.LEADER in leader.senses and leader.last == last:
        return _found(sentence, first, last, "person-known", 0.95, title, context)
    if last - first > 1 and _bears_a_name(sentence, first, last):
        name = sentence.slice(first, last + 1)
        kind, key = ActorKind.ARMED_GROUP, ("organisation", name)
        return FoundActor(sentence, first, last + 1, kind, "organisation-head", 0.75, name, key)
    score, rule = _likelihood(sentence, first, last, context)
    if score < 0.5:
        return None
    return _found(sentence, first, last, rule, min(score, 0.95), title, context)


def _bears_a_name(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a unit of fighters bears a person's name: "the Carlos Patiño front"."""
    named = sentence.word(first - 1) == "the" and sentence.word(last) in _UNITS
    return named and sentence.adjoin(last - 1) and is_given_name(sentence.words[first])


def _found(
    sentence: Sentence,
    first: int,
    last: int,
    rule: str,
    confidence: float,
    title: Title | None,
    context: Context,
) -> FoundActor:
    begin = first
    role = country = None
    if title is not None and sentence.free(title.first, first):
        role, country = title.role, title.country
        sentence.take(title.first, first)
        if title.formal:
            begin = title.formal_first
    role = role or role_after(sentence, last, context) or role_before(sentence, first, context)
    name = sentence.slice(first, last)
    return FoundActor(
        sentence, begin, last, ActorKind.PERSON, rule, confidence, name, ("person", name), role, country
    )


def _name_end(sentence: Sentence, known: KnownNames, i: int, context: Context, *, titled: bool) -> int:
    """Where the personal name that may begin at word `i` ends; `i` if none can begin there."""
    lexicon = context.lexicon
    if not is_name_word(sentence, known, i, context) or (sentence.title_case and not titled):
        return shouted_end(sentence, i, context) if titled else i
    ranked = sentence.lower[i] in lexicon.titles.ranks or sentence.lower[i] in lexicon.titles.religious
    if ranked and i + 1 < sentence.size and sentence.capital[i + 1] and sentence.adjoin(i):
        return i
    if (
        i > 0
        and not titled
        and is_name_word(sentence, known, i - 1, context)
        and sentence.adjoin(i - 1)
        and not opens_before_a_name(sentence, i - 1, context)
    ):
        return i
    j = i + 1
    while j < sentence.size and j - i < _LONGEST and not sentence.possessive[j - 1]:
        word, lower = sentence.words[j], sentence.lower[j]
        gap = sentence.starts[j] - sentence.ends[j - 1]
        if word == "." and gap == 0 and len(sentence.words[j - 1]) == 1:
            j += 1
        elif word in "\"“”'’‘" and nickname_end(sentence, j):
            j = nickname_end(sentence, j)
        elif gap != 1 or sentence.taken[j]:
            break
        elif (
            (
                lower in lexicon.titles.particles
                and not sentence.capital[j]
                and _after_particle(sentence, known, j, context)
            )
            or (lower in _ROMAN and word.isupper())
            or (_INITIALS.fullmatch(word) and sentence.word(j + 1)[:1].isalpha() and sentence.capital[j + 1])
            or (is_name_word(sentence, known, j, context) and lower not in lexicon.heads)
            or surname_of_a_people(sentence, known, j)
            or named_like_a_body(sentence, known, j, context)
        ):
            j += 1
        else:
            break
    while j > i + 1 and (sentence.lower[j - 1] in lexicon.titles.particles and not sentence.capital[j - 1]):
        j -= 1
    return j


def named_like_a_body(sentence: Sentence, known: KnownNames, j: int, context: Context) -> bool:
    """Whether a body's name at word `j` is the surname of who is named before: "Ursula Wagner"."""
    name = known.starting.get(j)
    if name is None or name.last != j + 1 or name.senses.keys() != {SenseType.ACTOR}:
        return False
    if j == 0 or sentence.words[j].isupper() or sentence.lower[j - 1] in context.lexicon.verbs.openers:
        return False
    if sentence.lower[j - 1] in context.lexicon.titles.particles and sentence.capital[j - 1]:
        return sentence.adjoin(j - 1)
    return (
        is_personal_name(sentence.words[j])
        and _part_of_a_name(sentence, known, j - 1)
        and (
            is_personal_name(sentence.words[j - 1])
            or (_part_of_a_name(sentence, known, j - 2) and is_personal_name(sentence.words[j - 2]))
        )
    )


def _part_of_a_name(sentence: Sentence, known: KnownNames, i: int) -> bool:
    return i >= 0 and bool(sentence.capital[i]) and sentence.adjoin(i) and i not in known.covering


def _after_particle(sentence: Sentence, known: KnownNames, j: int, context: Context) -> bool:
    k = j + 1
    while k < sentence.size and k < j + 3 and sentence.lower[k] in context.lexicon.titles.particles:
        k += 1
    return k < sentence.size and is_name_word(sentence, known, k, context)


def _is_a_place_after_title(
    sentence: Sentence, known: KnownNames, first: int, last: int, title: Title, context: Context
) -> bool:
    """Whether the words after a would-be title are a place or body: "Prime Minister of", "head Office"."""
    following = sentence.word(last)
    word = sentence.lower[first]
    if word in context.lexicon.titles.never and last - first > 1 and known.starting.get(first) is None:
        return word in ("staff", "council", "court", "office")
    if last - first == 1 and (word in context.lexicon.titles.never or word in context.lexicon.heads):
        stands = word in context.lexicon.facilities["after"] or _calling(title, sentence, context)
        return stands or not is_personal_name(word) or word in context.lexicon.titles.ranks
    if not title.formal and last - first == 1:
        word = sentence.words[first]
        return not is_personal_name(word) and not known.starting.get(first)
    return following in context.lexicon.heads and sentence.capital[last] if last < sentence.size else False


def _calling(title: Title, sentence: Sentence, context: Context) -> bool:
    """Whether a would-be title is only what someone is, which may begin a body's name ("Refugee Council")."""
    titles = context.lexicon.titles
    word = sentence.lower[title.last - 1]
    return word in titles.callings and word not in titles.offices and word not in titles.ranks


def _likelihood(sentence: Sentence, first: int, last: int, context: Context) -> tuple[float, str]:
    """How likely words `first` to `last` are a person, 0 to 1, and by which rule."""
    lexicon = context.lexicon
    words = [w for w in sentence.words[first:last] if w[0].isalpha()]
    long = [w for w in words if len(w) > 1]
    if not long:
        return 0.0, ""
    following, before = sentence.word(last), sentence.word(first - 1)
    speaks = following in lexicon.verbs.saying or (
        before in ("said", "says", "told", "added") and following in ("", ",", ".")
    )
    aged = following == "," and sentence.word(last + 1).isdigit() and len(sentence.word(last + 1)) == 2
    aged = aged and sentence.word(last + 2) not in lexicon.organisations.calendar | {"/", "-", "–"}
    travelled = (before in ("to", "from") and sentence.word(first - 2) in lexicon.journeys) or (
        before == "to" and "from" in sentence.lower[max(first - _FROM_TO, 0) : first - 1]
    )
    placed = (
        travelled
        or before in lexicon.strong_prepositions
        or (sentence.word(last) == "," and _is_state(sentence, last + 1, context))
    )
    personal = [is_personal_name(_ARABIC.sub("", w)) for w in long]
    arabic = any(_ARABIC.match(w) for w in long[1:])
    everyday = all(context.common(w) for w in long)
    named = all(personal) and (len(long) > 1 or (first != sentence.first and (speaks or aged)))
    if everyday and len(long) > 1 and is_given_name(long[0]) and role_after(sentence, last, context):
        named = True
    if (everyday and not named) or _a_people(sentence, first, last, context):
        return 0.0, ""
    if len(words) == 1:
        if before == "the" and words[0].lower() in lexicon.heads:
            return 0.0, ""
        if sentence.possessive[last - 1] or words[0].lower() in lexicon.compass:
            return 0.0, ""
        if personal[0] and following == "," and role_before(sentence, first, context):
            return 0.6, "person-speaks"
        if aged or speaks:
            return (
                (0.6, "person-speaks")
                if first != sentence.first or not context.common(words[0])
                else (0.0, "")
            )
        return 0.0, ""
    score, rule = 0.2, "person-name"
    if personal[0]:
        score = 0.85 if not context.common(long[0]) or personal[-1] else 0.6
        score -= 0.15 if everyday else 0.0
    elif any(personal[1:]):
        score = 0.6
    if arabic or any(w in lexicon.titles.particles for w in sentence.words[first:last]):
        score = max(score, 0.6)
    if len(words[-1]) > 1 and any(len(w) == 1 for w in words):
        score = max(score, 0.7)
    told = (
        aged
        or speaks
        or following == "who"
        or (following == "," and sentence.word(last + 1) in ("who", "whose"))
        or (before == "by" and sentence.word(first - 2) in _LED)
        or role_after(sentence, last, context)
        or (following == "," and role_before(sentence, first, context))
        or (following == "," and phrase_after(sentence, last + 1, context, person=True, sure=True))
    )
    if not told and context.common(long[-1]) and not (personal[-1] and any(map(is_given_name, long[:-1]))):
        score -= 0.1 if is_given_name(long[0]) else 0.4
    if told:
        sure = any(personal) or not any(map(context.common, long))
        score, rule = min(score + (0.4 if sure else 0.2), 0.95), "person-speaks"
    if len(words) > 1 and not speaks and not aged and context.gazetteer.find(sentence.slice(first, last)):
        score -= 0.3
    if not any(personal) and context.gazetteer.find_variant(
        sentence.slice(first, last), list(context.states)[:8]
    ):
        score -= 0.4
    if placed and not speaks and not aged:
        score -= 0.4
    if any(w.lower() in lexicon.heads or w.lower() in lexicon.facilities["after"] for w in long[-1:]):
        score -= 0.5
    return score, rule


def _a_people(sentence: Sentence, first: int, last: int, context: Context) -> bool:
    """Whether the words name one of a people ("a New Zealander")."""
    types = {s.type for s in context.lexicon.senses(fold(sentence.slice(first, last)) + "s")}
    return bool(types & {SenseType.STATE_PEOPLE, SenseType.COMMUNITY_PEOPLE})


def _is_state(sentence: Sentence, i: int, context: Context) -> bool:
    if i >= sentence.size or not sentence.capital[i]:
        return False
    return any(s.type == SenseType.STATE for s in context.lexicon.senses(sentence.fold(i)))
