"""People: names after a title, names of persons known or likely, names that speak."""

import re

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import fold, is_common_word, is_given_name, is_personal_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.known import KnownNames
from syria_reader.facts.naming.noun_phrases import phrase_after
from syria_reader.facts.naming.roles import role_after, role_before
from syria_reader.facts.naming.titles import Title, title_before
from syria_reader.facts.naming.words import Sentence

_LONGEST = 6
_ARABIC = re.compile(r"(?i)^(al|el|as|ash|an|ad|ar|az|at)[- ]")
_ADJECTIVES = {SenseType.COMMUNITY, SenseType.STATE_ADJECTIVE, SenseType.REGION_ADJECTIVE}
_LIKE_PERSONS = {SenseType.LEADER, SenseType.CAPITAL}
_INITIALS = re.compile(r"(?:[A-Z]\.){2}")
_IN_NO_NAME = {"of", "the", "for", "in", "to", "on", "staff", "and"}
_SYLLABLES = {"thu", "sun", "sat", "mar", "mon", "jun", "oct"}
"""Short forms of the calendar that are as often a syllable of a name ("Naing Thu Kha")."""
_FROM_TO = 6
_IN_NAMES_TOO = {"than", "so", "no", "my", "do", "then", "her", "she", "how", "yes", "our", "once", "can"}
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
        if i < free or (not titled and _opens_before_a_name(sentence, i, context)):
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
            person = _person(sentence, known, i, last, context)
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
    return _found(sentence, first, last, "person-title", 0.95, title, context)


def _person(
    sentence: Sentence, known: KnownNames, first: int, last: int, context: Context
) -> FoundActor | None:
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
    if not _name_word(sentence, known, i, context) or (sentence.title_case and not titled):
        return i
    ranked = sentence.lower[i] in lexicon.titles.ranks or sentence.lower[i] in lexicon.titles.religious
    if ranked and i + 1 < sentence.size and sentence.capital[i + 1] and sentence.adjoin(i):
        return i
    if (
        i > 0
        and not titled
        and _name_word(sentence, known, i - 1, context)
        and sentence.adjoin(i - 1)
        and not _opens_before_a_name(sentence, i - 1, context)
    ):
        return i
    j = i + 1
    while j < sentence.size and j - i < _LONGEST and not sentence.possessive[j - 1]:
        word, lower = sentence.words[j], sentence.lower[j]
        gap = sentence.starts[j] - sentence.ends[j - 1]
        if word == "." and gap == 0 and len(sentence.words[j - 1]) == 1:
            j += 1
        elif word in "\"“”'’‘" and _nickname(sentence, j):
            j = _nickname(sentence, j)
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
            or (_name_word(sentence, known, j, context) and lower not in lexicon.heads)
            or _surname_of_a_people(sentence, known, j)
            or named_like_a_body(sentence, known, j, context)
        ):
            j += 1
        else:
            break
    while j > i + 1 and (sentence.lower[j - 1] in lexicon.titles.particles and not sentence.capital[j - 1]):
        j -= 1
    return j


def _opens_before_a_name(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether word `i` owes its capital to the sentence's start and a full name follows ("Later Ann Lee")."""
    if i != sentence.first or i + 2 >= sentence.size or not context.common(sentence.words[i]):
        return False
    return (
        not is_personal_name(sentence.words[i])
        and sentence.capital[i + 1]
        and sentence.capital[i + 2]
        and sentence.adjoin(i)
        and sentence.adjoin(i + 1)
        and is_personal_name(sentence.words[i + 1])
        and is_personal_name(sentence.words[i + 2])
    )


def _surname_of_a_people(sentence: Sentence, known: KnownNames, j: int) -> bool:
    """Whether a demonym at the end of a name is a surname: "Salih Muslim", "Jane English"."""
    name = known.starting.get(j)
    if name is None or name.last != j + 1 or not name.senses.keys() <= _ADJECTIVES or not sentence.capital[j]:
        return False
    following = sentence.words[j + 1 : j + 2]
    noun = (
        following and following[0][0].isalpha() and (following[0][0].isupper() or following[0].endswith("s"))
    )
    if noun:
        return False
    return is_personal_name(sentence.words[j - 1]) or (sentence.word(j + 1) == "," and _new(sentence, j - 1))


def _new(sentence: Sentence, i: int) -> bool:
    """Whether word `i` is no everyday word, so that with a capital it is most likely a name."""
    return i > sentence.first and not is_common_word(sentence.words[i])


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


def _nickname(sentence: Sentence, j: int) -> int:
    """Where a nickname in quotation marks that opens at word `j` ends, if a name goes on after it; else 0."""
    for k in range(j + 1, min(j + 4, sentence.size - 1)):
        if sentence.words[k] in "\"“”'’‘":
            named = k > j + 1 and sentence.capital[k + 1] and sentence.capital[j + 1]
            return k + 1 if named and sentence.free(j, k + 2) else 0
    return 0


def _after_particle(sentence: Sentence, known: KnownNames, j: int, context: Context) -> bool:
    k = j + 1
    while k < sentence.size and k < j + 3 and sentence.lower[k] in context.lexicon.titles.particles:
        k += 1
    return k < sentence.size and _name_word(sentence, known, k, context)


def _name_word(sentence: Sentence, known: KnownNames, i: int, context: Context) -> bool:
    word, lower = sentence.words[i], sentence.lower[i]
    if not sentence.capital[i] or sentence.taken[i] or _has_digit(word):
        return False
    lexicon = context.lexicon
    if lower in lexicon.organisations.calendar and not _named_like_a_month(sentence, i):
        return False
    opens = lower in lexicon.verbs.openers and not _is_syllable(sentence, i)
    if opens and (i == sentence.first or (len(lower) != 2 and lower != "may")):
        return False
    name = known.covering.get(i)
    if name is not None and not name.senses.keys() <= _LIKE_PERSONS:
        return SenseType.LEADER in name.senses
    if word.isupper() and len(word) > 1 and not sentence.title_case and "-" not in word:
        return False
    if "." in word and len(word) > 4:
        return False
    if (
        lower in lexicon.titles.offices
        or lower in lexicon.titles.abbreviations
        or lower in lexicon.titles.courtesy
    ):
        return False
    return not (i == sentence.first and lower in context.lower_seen)


def _is_syllable(sentence: Sentence, i: int) -> bool:
    """Whether a word of grammar stands with a capital between two names ("Khin Than Nu", "Le Her Sein")."""
    if sentence.lower[i] not in _IN_NAMES_TOO or not 0 < i < sentence.size - 1 or sentence.title_case:
        return False
    between = sentence.capital[i - 1] and sentence.capital[i + 1] and sentence.adjoin(i - 1)
    return bool(between) and sentence.adjoin(i) and i - 1 > sentence.first


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def _named_like_a_month(sentence: Sentence, i: int) -> bool:
    """Whether a word of the calendar is part of a name: "Jan Jambon", "Theresa May"."""
    behind_capital = i > 0 and bool(sentence.capital[i - 1]) and sentence.adjoin(i - 1)
    before = behind_capital and is_personal_name(sentence.words[i - 1])
    after = i + 1 < sentence.size and bool(sentence.capital[i + 1]) and sentence.adjoin(i)
    if behind_capital and sentence.lower[i] in _SYLLABLES and not sentence.word(i + 1)[:1].isdigit():
        return sentence.word(i + 1) != "."
    return (before or after) and is_personal_name(sentence.words[i])


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
    if (everyday and not named) or _a_people(sentence, first, last, context):
        return 0.0, ""
    if len(words) == 1:
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
