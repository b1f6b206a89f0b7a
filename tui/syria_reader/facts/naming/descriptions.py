"""What the article says of an actor whose name has no title: appositions, what they lead, whose they are."""

from collections.abc import Callable, Sequence

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import is_personal_name
from syria_reader.facts.lexicon import SenseType
from syria_reader.facts.naming.context import Context
from syria_reader.facts.naming.found import FoundActor
from syria_reader.facts.naming.noun_phrases import ARTICLES, is_kind_of_body, phrase_after, phrase_before
from syria_reader.facts.naming.roles import role_after
from syria_reader.facts.naming.words import Sentence

_LEADS = frozenset(
    (
        "heads",
        "leads",
        "commands",
        "chairs",
        "runs",
        "directs",
        "represents",
        "coordinates",
        "oversees",
        "edits",
        "monitors",
        "documents",
        "advises",
        "teaches",
        "studies",
        "treats",
        "founded",
        "co-founded",
        "headed",
        "led",
        "commanded",
        "chaired",
        "directed",
        "represented",
        "ran",
        "manages",
        "presides",
        "owns",
        "governs",
        "rules",
    )
)
_NOW = frozenset(("heads", "leads", "commands", "chairs", "directs", "presides"))
_LED_BY = {
    "led": "leads",
    "headed": "heads",
    "commanded": "commands",
    "chaired": "chairs",
    "run": "runs",
    "founded": "founded",
    "directed": "directs",
    "ruled": "rules",
    "governed": "governs",
    "fronted": "fronts",
}
_IS = frozenset(("is", "was", "are", "were", "became", "remains"))
_FIGHTING = frozenset(
    (
        "paramilitary",
        "militant",
        "jihadist",
        "islamist",
        "rebel",
        "separatist",
        "extremist",
        "insurgent",
        "secessionist",
        "outlawed",
        "banned",
        "secular",
        "salafist",
        "nationalist",
        "guerrilla",
        "state-run",
        "state-owned",
        "nonprofit",
    )
)
_STOPS = frozenset((",", ";", ":", ".", ")", "—", "–", "”", "“", '"', "said", "told", "says", "and", "but"))
_LONGEST = 9
_LONGEST_NAME = 8
_BODIES_IN_LOWER_CASE = frozenset(
    "diocese parish party movement group faction university institute tribe clan brigade battalion".split()
)


def description(row: Sequence[FoundActor], context: Context) -> str | None:
    """What the sentences of `row`, the mentions of one actor, say it is; the plainest wording first."""
    person = row[0].kind is ActorKind.PERSON
    told = [f for f in row if f.rule != "anaphor" and f.part is None and not f.sentence.title_case]
    readers: tuple[Callable[[FoundActor, Context], str | None], ...] = (
        (_apposed, _before_comma, _leading, _led_by, _is, _of_a_body)
        if person
        else (_apposed, _beside, _before_comma, _is)
    )
    for read in readers:
        for found in told:
            text = read(found, context)
            if text:
                return text
    return None


def _person(found: FoundActor) -> bool:
    return found.kind is ActorKind.PERSON


def _after_bracket(sentence: Sentence, i: int) -> int:
    """The word after a bracket with an acronym that may open at word `i`."""
    if sentence.word(i) == "(":
        for k in range(i + 1, min(i + 5, sentence.size)):
            if sentence.lower[k] == ")":
                return k + 1
    return i


def _apposed(found: FoundActor, context: Context) -> str | None:
    """Read ", a volunteer group that …", ", 34, the ombudswoman"."""
    sentence = found.sentence
    i = _after_bracket(sentence, found.last)
    if sentence.word(i) != ",":
        return None
    if sentence.word(i + 1).isdigit() and sentence.word(i + 2) == ",":
        i += 2
    told = phrase_after(sentence, i + 1, context, person=_person(found))
    return told or (role_after(sentence, i, context) if _person(found) else None)


def _before_comma(found: FoundActor, context: Context) -> str | None:
    """Read "Its political umbrella, the Congo River Alliance", "An army spokesman, Brig. Gen. X"."""
    sentence = found.sentence
    i = found.first
    if sentence.word(i - 1) == "the":
        i -= 1
    if sentence.word(i - 1) != ",":
        return None
    told = phrase_before(sentence, i - 1, context, person=_person(found))
    if told is None:
        return None
    first = next(k for k in range(i - 1) if sentence.slice(k, i - 1) == told) - 1
    speaks = sentence.word(found.last) in context.lexicon.verbs.saying
    of_another = sentence.word(first - 1) == "," and is_personal_name(sentence.words[first - 2])
    return None if of_another or (speaks and first > sentence.first) else told


def _beside(found: FoundActor, context: Context) -> str | None:
    """Read "the conflict monitor ACLED", "the paramilitary Rapid Support Forces", "U.S.-backed"."""
    sentence, lexicon = found.sentence, context.lexicon
    last = first = found.first
    known = context.known[sentence.number]
    if last == 0 or not sentence.adjoin(last - 1) or not _opens(sentence, last - 1, context):
        return None
    while first > 0 and last - first < _LONGEST and sentence.lower[first - 1] not in ARTICLES:
        word = sentence.lower[first - 1]
        adjective = known.ending_at(first)
        if (
            adjective is not None
            and not sentence.possessive[first - 1]
            and _adjectival(adjective.senses.keys())
        ):
            first = adjective.first
        elif (
            not sentence.capital[first - 1]
            and ("-" in word or word in lexicon.group_words.modifiers or is_kind_of_body(word, context))
        ) or ("-" in word and _opens(sentence, first - 1, context)):
            first -= 1
        else:
            break
    return sentence.slice(first, last) if first < last else None


def _adjectival(senses: object) -> bool:
    return bool(set(senses) & {SenseType.STATE_ADJECTIVE, SenseType.COMMUNITY, SenseType.REGION_ADJECTIVE})  # type: ignore[call-overload]


def _opens(sentence: Sentence, i: int, context: Context) -> bool:
    """Whether word `i`, right before a name, says what bears it."""
    word = sentence.lower[i]
    words = context.lexicon.group_words
    if sentence.possessive[i]:
        return False
    back = word.rpartition("-")[2]
    if "-" in word and (back in words.backing or back in words.aligned):
        return True
    if sentence.capital[i]:
        return False
    plural = word.endswith("s") and not word.endswith("ss")
    return word in _FIGHTING or (is_kind_of_body(word, context) and not plural)


def _leading(found: FoundActor, context: Context) -> str | None:
    """Read ", who heads the relief branch", ", who is also Head of X", "commands M23"."""
    sentence = found.sentence
    i = found.last
    if sentence.word(i) == "," and sentence.word(i + 1) == "who" and sentence.word(i + 2) in _IS:
        i += 4 if sentence.word(i + 3) in ("also", "now", "still") else 3
        office = sentence.lower[i : i + 1] and sentence.lower[i] in context.lexicon.titles.offices
        return (
            _up_to_a_stop(sentence, i)
            if office
            else phrase_after(sentence, i, context, person=True, sure=True)
        )
    if sentence.word(i) == "," and sentence.word(i + 1) == "who" and sentence.word(i + 2) in _LEADS:
        i += 2
    elif sentence.word(i) not in _NOW or not _an_object(sentence, i + 1):
        return None
    return _up_to_a_stop(sentence, i)


def _up_to_a_stop(sentence: Sentence, i: int) -> str | None:
    last = i + 1
    while last < sentence.size and last - i < _LONGEST and sentence.lower[last] not in _STOPS:
        last += 1
    return sentence.slice(i, last) if last > i + 1 else None


def _an_object(sentence: Sentence, i: int) -> bool:
    """Whether what one leads begins at word `i` ("commands the fleet", "chairs Hamas")."""
    return i < sentence.size and (sentence.lower[i] in ARTICLES or sentence.capital[i])


def _led_by(found: FoundActor, _: Context) -> str | None:
    """Read "the group, led by X": what X leads is what stands before."""
    sentence = found.sentence
    by = found.first - 1
    while by > 0 and found.first - by < 5 and sentence.lower[by] != "by":
        by -= 1
    verb = _LED_BY.get(sentence.word(by - 1))
    if sentence.word(by) != "by" or verb is None or "of" in sentence.lower[by : found.first]:
        return None
    last = by - 1
    if sentence.word(last - 1) in (",", "is", "was", "are"):
        last -= 1
    if sentence.word(last - 1) == ",":
        last -= 1
    first = last
    while first > 0 and last - first < _LONGEST_NAME and sentence.lower[first - 1][0].isalnum():
        first -= 1
        if sentence.lower[first] in ARTICLES:
            return f"{verb} {sentence.slice(first, last)}"
        if sentence.capital[first] and not (first > 0 and sentence.capital[first - 1]):
            the = first > 0 and sentence.lower[first - 1] == "the"
            return f"{verb} {sentence.slice(first - 1 if the else first, last)}"
    return None


def _is(found: FoundActor, context: Context) -> str | None:
    """Read "X is a spokesman for the army"."""
    sentence = found.sentence
    if sentence.word(found.last) not in _IS:
        return None
    i = found.last + 1
    if sentence.word(i) in ("also", "now", "still"):
        i += 1
    return phrase_after(sentence, i, context, person=_person(found))


def _of_a_body(found: FoundActor, context: Context) -> str | None:
    """Read "X of the Progressive Party": where a person belongs."""
    sentence = found.sentence
    i = found.last
    if sentence.word(i) == ",":
        i += 1
    first = i
    if sentence.word(i) not in ("of", "from", "with") or sentence.word(i + 1) != "the":
        return None
    i += 2
    known = context.known[sentence.number]
    name = known.starting.get(i)
    if name is not None and SenseType.STATE in name.senses:
        return None
    last = i
    while last < sentence.size and (
        sentence.capital[last]
        or (
            sentence.lower[last] in ("of", "for", "and")
            and sentence.capital[min(last + 1, sentence.size - 1)]
        )
    ):
        last += 1
    if sentence.word(last) in _BODIES_IN_LOWER_CASE:
        last += 1
    elif context.gazetteer.find(sentence.slice(i, last)):
        return None
    return sentence.slice(first, last) if last > i else None
