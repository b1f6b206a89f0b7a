"""What of a sentence its reporting clause covers."""

import re

from syria_reader.article import Span
from syria_reader.facts.attribution.subject import OFFICES, TIMES, subject_behind
from syria_reader.facts.figures.grammar import PREPOSITIONS, is_verb
from syria_reader.facts.figures.nouns import singular
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words

_SHORT = 70
"""Characters that may follow the verb of a reporting clause at a sentence's end."""
_ADDING = re.compile(r",\s(?:adding|citing|noting|warning|without\s\w+ing)\b")
"""How a reporting clause at a sentence's end goes on with more of the same speaker."""
_NUMBER = re.compile(r"\d")
_NEVER_INVERTED = words("told tells put puts accused accuses blamed blames denied denies deny accuse")
_OTHER_CLAUSE = words("while as during after before when because although though but and citing adding")
_ISSUED = words("released published issued posted seen obtained broadcast carried dated shared")
_DOCUMENTS = words(
    "report statement study survey update video post message letter interview paper release review document"
)
"""What somebody says something in, and what is told of it ("said in a report released on Monday")."""
_OPENERS = words(
    """
    the a an who which whose his her its their former acting deputy chief head director spokesman spokeswoman
    spokesperson president minister general commander
    """
)


def is_inverted(sentence: Sentence, verb: int) -> bool:
    """Whether the subject stands behind the verb at token `verb`."""
    before = sentence.tokens[verb - 1].text if verb else ""
    if before not in ("", ",", "”", '"', "’", "'", "?", "!", "»", "—", "–"):
        return False
    if sentence.lower[verb] in _NEVER_INVERTED:
        return False
    following = sentence.tokens[verb + 1] if verb + 1 < len(sentence.tokens) else None
    if (
        following is None
        or following.kind != "word"
        or following.lower in ("that", "in", "on", "to", "it", "he", "she", "they", "there", "citing")
    ):
        return False
    behind = subject_behind(sentence, verb)
    if behind is None or following.lower in PREPOSITIONS:
        return False
    end = behind.whole.end
    if end < len(sentence.tokens) and sentence.tokens[end].kind == "word" and is_verb(sentence, end):
        # "X, a teacher, said Norland attacked": the name behind the verb has a verb of its own.
        return False
    return verb == 0 or before != "," or not _apposed(sentence, verb - 1)


def _apposed(sentence: Sentence, comma: int) -> bool:
    """Whether the comma closes an apposition, so that the subject stands before it, not behind the verb."""
    if sentence.tokens[comma - 1].text in '”"':
        return False
    opening = next((k for k in range(comma - 1, max(comma - 16, 0), -1) if sentence.lower[k] == ","), None)
    if opening is None or sentence.tokens[opening - 1].text in '”"' or opening + 1 >= comma:
        return False
    first = sentence.tokens[opening + 1]
    opens = first.lower in _OPENERS or first.text[0].isupper() or singular(first.lower) in OFFICES
    return opens and not _NUMBER.search(sentence.words(opening, comma))


def covered(sentence: Sentence, first: int, last: int, verb: int, behind: bool) -> Span:
    """What a reporting clause of tokens `first` to `last` covers: what follows it, or the whole sentence."""
    whole = sentence.span
    before, after = sentence.lower[first - 1], sentence.lower[_after_times(sentence, last + 1)]
    as_told = before == "as" and sentence.lower[verb + 1] != "that"
    if behind or as_told or (before == "," and after == ","):
        return whole
    rest = sentence.text[sentence.ends[last] : whole.end]
    if before not in (",", "”", '"', "-", "–", "—"):
        return Span(sentence.ends[verb], whole.end)
    ends = _clause_ends(sentence, last + 1)
    if ends and sentence.lower[ends] == ";":
        return whole
    rest = _ADDING.split(rest, maxsplit=1)[0]
    trailing = len(rest) <= _SHORT and not _NUMBER.search(rest) and ends is not None
    if trailing and "that" not in rest.split() and not has_colon(sentence, last):
        return sentence.span
    return Span(sentence.ends[verb], whole.end)


def _after_times(sentence: Sentence, at: int) -> int:
    """The token behind the time of saying that may stand at `at` ("said late on Wednesday, …")."""
    while sentence.lower[at] in TIMES or (sentence.lower[at] == "on" and sentence.lower[at + 1] in TIMES):
        at += 1
    return at


def _clause_ends(sentence: Sentence, at: int) -> int | None:
    """Where a clause ends that goes on at `at` without another verb; None where one follows."""
    while at < len(sentence.tokens):
        lower = sentence.lower[at]
        if lower in ("", ",", ".", ";", ":", "”", '"', "!", "?") or lower in _OTHER_CLAUSE:
            return at
        described = lower in _ISSUED and sentence.lower[at - 1] in _DOCUMENTS
        if is_verb(sentence, at) and not lower.endswith("ing") and not described:
            return None
        at += 1
    return at


def has_colon(sentence: Sentence, last: int) -> bool:
    """Whether a colon follows the clause whose last token is `last`."""
    return ":" in sentence.lowers[last + 1 : last + 12]
