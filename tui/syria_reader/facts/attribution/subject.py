"""The subject of a reporting verb: who says."""

from typing import NamedTuple

from syria_reader.article import Span
from syria_reader.facts.attribution.apposition import TITLES, name_behind, name_between
from syria_reader.facts.figures.grammar import DETERMINERS, is_adverb, is_verb
from syria_reader.facts.figures.nouns import is_person, singular
from syria_reader.facts.figures.number_words import UNITS
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words

LONGEST = 18
"""Tokens a speaker's name and office may take."""
OFFICES = words(
    """
    spokesman spokeswoman spokesperson official minister secretary president commander general director
    chief head envoy ambassador mayor governor officer doctor analyst leader adviser coordinator
    activist rapporteur commissioner chairman chairwoman founder sheriff judge prosecutor senator
    lawmaker lawyer professor economist surgeon physician priest bishop imam sheikh king prince queen
    premier chancellor captain colonel marshal admiral detective inspector superintendent deputy manager
    representative ruler
    """
)
"""What a speaker may be called by."""
SPEAKING_BODIES = words(
    """
    group agency organization organisation monitor ministry network charity office body committee
    commission council government authority union source police army military department outlet party
    movement panel company team mission bank court witness medic paramedic resident relative survivor
    """
)
"""Bodies and people beyond `OFFICES` that are asked for news."""
PRONOUNS = {"he", "she", "it", "they", "we", "i"}
_HELPING = words(
    """
    has have had also later then earlier did would will who which that to
    """
)
_ASKED = words("reached contacted interviewed quoted cited asked reached")
TIMES = words(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday today on early late
    """
)
"""Words for when something was said."""
_INSIDE = {"of", "for", "in", "from", "at", "with", "on", "to", "by"}
_LINKS = words(
    """
    that but while as when after because although though where if since or so yet than meanwhile however
    before
    """
)


def _is_acronym(sentence: Sentence, at: int) -> bool:
    text = sentence.tokens[at].text
    return len(text) > 1 and text.isupper()


class Subject(NamedTuple):
    """`name` is the tokens that say who, `whole` those of the subject with its appositions."""

    name: Span
    whole: Span


def subject_before(sentence: Sentence, verb: int) -> Subject | None:
    """The subject that ends before the token `verb`; None where there is none."""
    at = verb - 1
    while (
        at >= 0
        and not _is_acronym(sentence, at)
        and (sentence.lower[at] in _HELPING or sentence.lower[at] in TIMES or is_adverb(sentence.lower[at]))
    ):
        if sentence.lower[at] == "to":
            return None
        at -= 1
    if at < 0:
        return None
    if sentence.lower[at] == "quoted" or sentence.lower[at] == "as":
        while at >= 0 and sentence.lower[at] in ("as", "quoted", "was", "were", "is"):
            at -= 1
    closing = at
    for _ in range(4):
        if sentence.lower[at] != ",":
            break
        opening = _comma_before(sentence, at)
        if opening is None:
            if sentence.lower[at + 1] in ("who", "which"):
                at -= 1
                break
            return None
        at = opening - 1
        if at > 0 and sentence.tokens[at].kind == "number" and sentence.lower[at - 1] == ",":
            at -= 2
    if at < 0:
        return None
    phrase = _phrase_left(sentence, at)
    if phrase is None:
        return None
    if sentence.lower[phrase.end] not in ("which", "who"):
        phrase = _before_relative(sentence, phrase) or _contacted(sentence, phrase)
    named = _apposition(sentence, phrase)
    if named is None and closing != at:
        named = name_between(sentence, phrase, closing)
    if named is None:
        named = phrase = _coordinated(sentence, phrase)
    return Subject(named, Span(min(named.start, phrase.start), verb))


_HAVING = words("has have had is are was were")


def _before_relative(sentence: Sentence, phrase: Span) -> Span | None:
    """The subject before a relative clause without commas ("A resident who asked not to be named said")."""
    for k in range(phrase.end - 1, max(phrase.start - 8, 0), -1):
        if sentence.tokens[k].kind == "mark":
            return None
        opens = sentence.lower[k] in ("that", "which") and sentence.lower[k + 1] in _HAVING
        if sentence.lower[k] == "who" or (opens and k and not is_verb(sentence, k - 1)):
            return _phrase_left(sentence, k - 1)
    return None


def _contacted(sentence: Sentence, phrase: Span) -> Span:
    """The subject before a participle that tells how it was asked ("Residents reached by phone")."""
    verb = phrase.start - 2
    if verb > 0 and sentence.lower[verb + 1] in ("by", "in", "via") and sentence.lower[verb] in _ASKED:
        return _phrase_left(sentence, verb - 1) or phrase
    return phrase


def _coordinated(sentence: Sentence, phrase: Span) -> Span:
    """`phrase` with what "and" joins to it from the left ("two doctors and a local official said")."""
    if sentence.lower[phrase.start - 1] != "and" or phrase.start < 2:
        return phrase
    left = _phrase_left(sentence, phrase.start - 2)
    if left is None or not _can_speak(sentence, left) or not _can_speak(sentence, phrase):
        return phrase
    first = left.start
    if first and (sentence.tokens[first - 1].kind == "number" or sentence.lower[first - 1] in UNITS):
        first -= 1
    return Span(first, phrase.end) if first == 0 or sentence.tokens[first - 1].kind == "mark" else phrase


def _can_speak(sentence: Sentence, phrase: Span) -> bool:
    head = sentence.tokens[phrase.end - 1]
    noun = singular(head.lower)
    return head.text[0].isupper() or noun in OFFICES or noun in SPEAKING_BODIES or is_person(noun)


def _comma_before(sentence: Sentence, at: int) -> int | None:
    for k in range(at - 1, max(at - LONGEST * 2, 0), -1):
        if sentence.tokens[k].text in '"“”':
            return None
        if sentence.lower[k] == ",":
            return k
    return None


def _phrase_left(sentence: Sentence, at: int) -> Span | None:
    end = first = at + 1
    while first > 0 and end - first < LONGEST:
        token = sentence.tokens[first - 1]
        lower = token.lower
        if token.kind == "mark":
            if token.text == ")" and (opening := _bracket(sentence, first - 1)) is not None:
                first = opening
                continue
            if not _joins(sentence, first - 1):
                break
            first -= 1
            continue
        if token.kind == "number" and not _is_age(sentence, first - 1):
            break
        if lower in PRONOUNS and not _is_acronym(sentence, first - 1):
            first -= 1
            break
        if lower in _LINKS or (lower == "to" and sentence.lower[first - 2] == "according"):
            break
        if lower == "and":
            if not (
                token.text.islower()
                and first - 2 >= 0
                and sentence.tokens[first - 2].text[:1].isupper()
                and sentence.tokens[first].text[:1].isupper()
            ):
                break
        elif lower in _INSIDE:
            if (
                first - 2 < 0
                or (sentence.tokens[first - 2].kind != "word" and sentence.tokens[first - 2].text != ")")
                or is_verb(sentence, first - 2)
                or first == end
            ):
                break
            if sentence.lower[first - 2] in _INSIDE or is_adverb(sentence.lower[first - 2]):
                break
        elif token.text.islower() and is_verb(sentence, first - 1) and not lower.endswith("ed"):
            break
        first -= 1
        if lower in DETERMINERS and sentence.lower[first - 1] not in (
            "of",
            "for",
            "from",
            "in",
            "at",
            "by",
            "with",
        ):
            break
    while first < end and (
        sentence.lower[first] in _INSIDE
        or sentence.lower[first] in ("which", "who", "whom", "whose", "that")
        or sentence.lower[first] in ("and", "-", ".")
        or (is_adverb(sentence.lower[first]))
    ):
        first += 1
    return Span(first, end) if first < end else None


def _joins(sentence: Sentence, at: int) -> bool:
    """Whether the mark at `at` stands inside a name: "Lt. Gen.", "al-Sham", "John “J.D.” Dorrian", "R&D"."""
    text = sentence.tokens[at].text
    before = sentence.lower[at - 1]
    if text == ".":
        return sentence.joined(at) and (before in TITLES or len(before) == 1)
    if text in "-‑/&’'":
        return sentence.joined(at)
    return (
        text in '“”"'
        and any(sentence.tokens[k].text in '“"' for k in range(max(at - 3, 0), at))
        and text != "“"
    )


def _is_age(sentence: Sentence, at: int) -> bool:
    """Whether the number at `at` only describes a speaker ("a 36-year-old farmer")."""
    return sentence.lower[at + 1] in ("-", "‑") and sentence.lower[at + 2].startswith("year")


def _bracket(sentence: Sentence, at: int) -> int | None:
    for k in range(at - 1, max(at - 6, -1), -1):
        if sentence.lower[k] == "(":
            return k
    return None


def _apposition(sentence: Sentence, phrase: Span) -> Span | None:
    """The name before an apposition that no comma closes ("Joseph Votel, commander of the force said")."""
    first = sentence.tokens[phrase.start]
    if any(sentence.lower[k] in OFFICES and sentence.tokens[k + 1].text[0].isupper()
           for k in range(phrase.start, phrase.end - 1)):  # fmt: skip
        # "In the region of Odesa, governor Oleh Kiper said": the office is his who is named behind it.
        return None
    if not first.text.islower() or sentence.lower[phrase.start - 1] != "," or phrase.start < 2:
        return None
    name = _phrase_left(sentence, phrase.start - 2)
    if name is None or not sentence.tokens[name.end - 1].text[0].isupper():
        return None
    if not any(sentence.lower[k] in OFFICES for k in range(phrase.start, phrase.end)):
        return None
    opens = name.start == 0 or sentence.tokens[name.start - 1].text in '"”'
    if first.lower not in DETERMINERS or (opens and name.end - name.start > 1):
        return name
    return None


_BEFORE_FIGURES = frozenset(
    "more less fewer over under about around nearly almost some roughly at up between".split()
)
"""Words that open what is said of a number; nobody's name or office begins with one."""


_FIGURES = words("figures data statistics numbers counts estimates records tallies")
_MADE = words(
    "recorded compiled collected released published analyzed analysed gathered issued provided kept"
)


def _source_of_figures(sentence: Sentence, phrase: Span) -> Span | None:
    """Whose the figures are ("UNAMI figures", "figures recorded by the mission"); None where nobody's."""
    last = phrase.end - 1
    if sentence.lower[last] not in _FIGURES:
        return None
    at = phrase.end + (sentence.lower[phrase.end] in _MADE)
    if sentence.lower[at] == "by" or (at == phrase.end and sentence.lower[at] == "from"):
        behind = subject_behind(sentence, at)
        return behind.name if behind else None
    named = [k for k in range(phrase.start, last) if sentence.tokens[k].text[0].isupper()]
    return Span(phrase.start, named[-1] + 1) if named else None


_TELLS = words("reveals reveal shows show suggests suggest indicates indicate confirms")


def subject_behind(sentence: Sentence, verb: int) -> Subject | None:
    """The subject that begins behind the token `verb`, as in "…", said Mary Okello."""
    first = end = verb + 1
    if sentence.lower[first] in _BEFORE_FIGURES:
        return None
    while end < len(sentence.tokens) and end - first < LONGEST:
        token = sentence.tokens[end]
        lower = token.lower
        if token.kind == "number" and not _is_age(sentence, end):
            break
        if token.kind == "mark":
            if token.text == "(" and sentence.lower[end + 2] == ")":
                end += 3
                continue
            if not (_joins(sentence, end) or (token.text in '“"' and sentence.lower[end + 2] in ("”", '"'))):
                break
        elif (
            lower in ("who", "which", "that", "as", "when", "while", "after", "but", "on", "during", "since")
            or lower in TIMES
            or (
                lower == "and"
                and not (end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].text[:1].isupper())
            )
            or (token.text.islower() and end > first and is_verb(sentence, end))
            or (lower in _TELLS and end > first)
            or lower in ("reporters", "journalists", "him", "them", "us")
        ):
            break
        end += 1
    while (
        end > first and sentence.tokens[end - 1].kind == "mark" and sentence.tokens[end - 1].text not in ").”"
    ):
        end -= 1
    while end > first and sentence.lower[end - 1] in _INSIDE:
        end -= 1
    if end <= first:
        return None
    name = (
        _source_of_figures(sentence, Span(first, end))
        or name_behind(sentence, Span(first, end))
        or Span(first, end)
    )
    return Subject(name, Span(verb + 1, max(name.end, end)))
