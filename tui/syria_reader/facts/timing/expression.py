"""Words that tell when, found but not yet resolved."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from syria_reader.article import Span
from syria_reader.facts.timing.marking import MONTH, WEEKDAY, marked

_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[6-9]|20)\d\d"
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})"
_UNIT = r"(?:day|week|month|year)"
_DAY_OF_MONTH = rf"(?:{MONTH}\s{_DAY}|{_DAY}\s{MONTH})"
_DAYS = rf"{_DAY}(?:\s?(?:-|–|to|and|or)\s?{_DAY})?"
_SAID_YEAR = r"\s(?:of\s)?(?:last|this|next)\syear"
_THE_YEAR = rf"(?:,?\s{_YEAR}(?!\d|,\d)|{_SAID_YEAR}\b)?"
_NO_MORE_DIGITS = r"(?![\d]|[.,]\d|\s?(?:%|per\s?cent|km|mm|kg|[ap]\.?m\b))"
_BEFORE_MONTH = (
    "in", "since", "until", "last", "mid", "late", "early", "of", "by", "from", "before", "after", "next",
    "through",
)  # fmt: skip
_BEHIND_WORD = "|".join(rf"(?<=\b{word}[\s-])" for word in _BEFORE_MONTH)
_PATTERNS = {
    "iso": r"(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])",
    "slashed": r"(?<![\d/])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)(?![\d/])",
    "era": r"\b\d{1,4}(?:st|nd|rd|th)?\s?(?:b\.c\.e?\.?|bce?\b|a\.d\.|ad\b)|\bad\s?\d{1,4}\b",
    "between-days": (
        rf"(?:(?<=\bbetween\s){_DAY_OF_MONTH}\sand|(?<=\bfrom\s){_DAY_OF_MONTH}\sto)\s{_DAY_OF_MONTH}{_THE_YEAR}"
    ),
    "between-months": (
        rf"(?:(?<=\bbetween\s){MONTH}(?:\s{_YEAR})?\sand|(?<=\bfrom\s){MONTH}(?:\s{_YEAR})?\sto)"
        rf"\s{MONTH}(?![\w-])(?:,?\s{_YEAR}(?!\d)|{_SAID_YEAR}\b)?(?!\s\d)"
    ),
    "day-month": rf"\b{_DAYS}(?:\s(?:of\s)?|-){MONTH}(?![a-z]){_THE_YEAR}",
    "month-day": rf"\b{MONTH}\s?{_DAYS}{_NO_MORE_DIGITS}{_THE_YEAR}",
    "month-year": rf"\b{MONTH},?\s(?:of\s)?{_YEAR}{_NO_MORE_DIGITS}",
    "decade": r"(?<![\w.,])(?:1[6-9]|20)\d0['’]?s\b|(?<!\w)['’][1-9]0s\b",
    "years": rf"(?<![\w.,$£€-]){_YEAR}\s?[-–/]\s?(?:{_YEAR}|\d\d)(?![\w-]|[.,]\d)",
    "between-years": rf"(?<=\bbetween\s){_YEAR}\sand\s{_YEAR}\b|(?<=\bfrom\s){_YEAR}\sto\s{_YEAR}\b",
    "year": rf"(?<![\w.,$£€#+/-])(?:mid-|early-|late-)?{_YEAR}(?![\w%]|[.,]\d|[/:]\d|-\d)",
    "month": rf"(?=[MA])(?:{_BEHIND_WORD}){MONTH}(?![\w-])(?:{_SAID_YEAR}\b)?",
    "ago": rf"\b{_COUNT}\s{_UNIT}s?\s(?:ago|earlier|prior|before|later)\b",
    "before": (
        r"\b(?:the\s)?(?:previous|following|same|next)\s(?:day|night|morning|evening)\b"
        r"|\bthe\s(?:day|night|morning|evening)\s(?:before|after)\b"
    ),
    "named": r"\b(?:yesterday|today|tonight|tomorrow|this\s(?:morning|afternoon|evening))\b",
    "start-of-period": r"\bthe\s(?:beginning|start)\sof\s(?:the|this|last|next)\s(?:week|month|year)\b",
    "end-of-period": r"\bthe\send\sof\s(?:the|this|last|next)\s(?:week|month|year)\b",
    "previous": r"\bthe\s(?:previous|preceding)\s(?:month|year)\b",
    "period": rf"\b(?:last|this|next)\s(?:week(?:end)?|month|year|night|{WEEKDAY})\b",
    "season": r"\b(?:last|this|next)\s(?:spring|summer|autumn|fall|winter)\b",
    "weekday": rf"\b{WEEKDAY}\b",
}
_OPENS = (
    r"(?:\b(?=[\dMAW]|t(?:h(?:e\s(?:[bdfmns]|e[nv]|pr)|is|ree\s)|o[dnm]|en\s|w)|(?:last|next)\s|a(?:n?\s[dwmy]|d[\s\d])"
    r"|yest|one\s[dwmy]|pre[cv]|follow|same|f(?:our|ive)\s|s(?:ix|even)\s|e(?:ight|leven|arly-)|nine\s|(?:late|mid)-)"
    r"|(?=['’]\d0s))"
)
"""Where an expression may open: at few words the patterns are tried at all."""
_EXPRESSION = re.compile(
    _OPENS + "(?:" + "|".join(f"(?P<{name.replace('-', '_')}>{p})" for name, p in _PATTERNS.items()) + ")"
)
_CAPITAL_MONTH = re.compile(r"[A-Z][a-z]{2}")
_COUNTED = (
    "more ", "other ",
    *"""
    civilian people persons men women children soldiers fighters troops rebels militants families houses
    homes buildings refugees prisoners detainees km kilomet miles metres meters square tons tonnes dollars
    euros pounds dead wounded injured killed deaths residents households students workers police tanks
    vehicles munitions bombs rockets shells missiles villages beds schools hectares acres cases trucks
    """.split(),
)  # fmt: skip
"""How words begin that are counted."""
_NAMED_FOR = re.compile(
    r"\s(?:Movement|Brigades?|Battalion|Division|Army|Alliance|Front|Coalition|Forces|Revolution|Square|Street|Avenue"
    r"|Bridge|Mosque|Hospital|University|School|Stadium|Martyrs)\b"
)
"""What bears a day's name: "the October 7 Bridge"; such an expression is of the kind "name"."""
_HEDGED = re.compile(r"\b(?:than|least|about|nearly|almost|some|around|over|to|approximately|roughly)\s$")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|before|after|during|late|early|mid|year|to|the|of|through|and)|,)\s$",
    re.IGNORECASE,
)


class TimeExpression(NamedTuple):
    """`start` and `end` index the passage; `kind` is one of the patterns' names, the rule that found it."""

    start: int
    end: int
    text: str
    kind: str


def time_expressions(text: str, span: Span) -> Iterator[TimeExpression]:
    """The expressions of time in the sentence at `span` of `text`, in order, without overlap."""
    for found in _EXPRESSION.finditer(marked(text), span.start, span.end):
        kind = (found.lastgroup or "").replace("_", "-")
        if kind == "year" and _is_count(text, found.start(), found.end()):
            continue
        if "month" in kind and not _CAPITAL_MONTH.search(text, found.start(), found.end()):
            continue
        if "day" in kind and _NAMED_FOR.match(text, found.end()):
            kind = "name"
        yield TimeExpression(found.start(), found.end(), text[found.start() : found.end()], kind)


def _is_count(text: str, start: int, end: int) -> bool:
    """Whether four digits that could be a year are a count ("2000 people")."""
    if text[end : end + 1].isspace() and text.startswith(_COUNTED, end + 1):
        return not re.search(
            r"\b(?:in|since|the|by|until)\s$", text[max(start - 8, 0) : start], re.IGNORECASE
        )
    hedged = _HEDGED.search(text, max(start - 16, 0), start)
    return hedged is not None and not _plain_year(text, start, end)


def _plain_year(text: str, start: int, end: int) -> bool:
    return text[end : end + 1] in ("", ".", ",", ";", ")", ":") or bool(
        _YEAR_BEFORE.search(text[max(start - 8, 0) : start])
    )
