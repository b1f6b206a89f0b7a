"""The words a date goes with."""

import re

from syria_reader.article import Span

LONGEST = 160
"""Characters a clause may have; a longer one is cut at a blank."""
REACH = 400
"""Characters around a date in which its clause is looked for."""
_BREAK = re.compile(
    r"[;:()“”\"]|\s[–—-]\s|—|,\s|\s(?:while|whereas|although|though|but|after|before|when|because|as)\s(?=\S)"
    r"|\sand\s(?=(?:the|a|an|its|their|his|her|it|they|he|she|[A-Z]\w+)\s(?:[\w’'-]+\s){0,3}?\w+ed\b)"
)
_JOINT = re.compile(
    r"(?:\b(?:just|only|on|in|since|until|till|by|of|from|during|around|about|late|early|mid|at|through|over|between"
    r"|back|again|and|while|the|night|morning|evening|afternoon)[\s-]*)+$",
    re.IGNORECASE,
)
_JOINT_BEHIND = re.compile(r"^(?:[\s,]*(?:night|morning|evening|afternoon|and|that|,)\b)*", re.IGNORECASE)
_EDGE = " ,.;:–—-()[]“”\"'"
_RELATIVE = re.compile(r"\b(?:the|an?|its|his|her|their)\s(?:[\w’'-]+\s){1,4}(?:that|which|who)\s[^,]*$")
"""The noun a relative clause belongs to, with the clause: "the civil war that began"."""
_TWO_WORDS = re.compile(r"[^\W\d_]{2}[^\W\d_]*[\W\d_].*?[^\W\d_]{2}", re.DOTALL)
"""What a clause needs."""
REACH_OF_JOINT = 60
"""Characters before a date in which the words that join it to its clause stand."""


def dated_clause(text: str, sentence: Span, date: Span) -> str | None:
    """The clause of `sentence` in which the date at `date` stands, without the date; None where it is alone.

    A date that opens or closes its sentence before or behind a comma goes with the clause beside it.
    """
    first, last = max(sentence.start, date.start - REACH), min(sentence.end, date.end + REACH)
    sentence = Span(first, last)
    breaks = [(found.start(), found.end()) for found in _BREAK.finditer(text, *sentence)]
    edges = [b for b in breaks if b[1] <= date.start or b[0] >= date.end]
    start = max((end for _, end in edges if end <= date.start), default=sentence.start)
    end = min((first for first, _ in edges if first >= date.end), default=sentence.end)
    own = _cleaned(text[start : date.start], text[date.end : end])
    if _tells(own):
        relative = _RELATIVE.search(own)
        return own[relative.start() :] if relative else own
    following = min((first for first, _ in edges if first > end), default=sentence.end)
    previous = max((last for first, last in edges if first < start and last < start), default=sentence.start)
    for first, last in ((end, following), (previous, start)):
        beside = _cleaned(text[first:last], "")
        if _tells(beside):
            return beside
    return None


def _tells(words: str) -> bool:
    return _TWO_WORDS.search(words) is not None


def _cleaned(before: str, behind: str) -> str:
    before = before.rstrip()
    joint = _JOINT.search(before, max(len(before) - REACH_OF_JOINT, 0))
    before = before[: joint.start()] if joint else before
    behind = _JOINT_BEHIND.sub("", behind)
    joined = " ".join(f"{before.strip(_EDGE)} {behind.strip(_EDGE)}".split()).strip(_EDGE)
    if len(joined) > LONGEST:
        joined = joined[:LONGEST].rsplit(" ", 1)[0]
    return joined
