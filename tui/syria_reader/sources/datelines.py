"""Datelines: where, when and by whom a report was filed ("BEIRUT, Dec 6 (Reuters) — ...")."""

import re
from collections.abc import Callable
from functools import cache

from syria_reader.article import Field
from syria_reader.sources.metadata_lines import Fields
from syria_reader.sources.news_words import SECTIONS
from syria_reader.sources.written_dates import read_date, read_day
from syria_reader.text import visible

_LONGEST = 140
_END = re.compile(r"\s*(?:—|[–—]\s+|--?\s+|/\.\s+)(?=[\"“‘'(«]?[A-Z0-9\u0600-\u06ff])")
# "BEIRUT (AFP)", "MOSCOW. /TASS/", but not "BEIRUT/GENEVA"
_BRACKET = r"[\s.]*(?:\(([^()]{2,40})\)|(?<=[\s.])/([^/()]{2,40})/?|/([^/()]{2,40})/)\Z"
_DATE = (
    r"[,.]?\s+(?=[A-Z][a-z]{2,8}(?:,?\s[A-Z][a-z]{2,8})?\.?\s+\d{1,2}"
    r"|(?:[A-Z][a-z]{2,8},?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[^\W\d_])"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_CITY = rf"{_CAPITAL}(?:{_CAPITAL}|[.'’])+(?:[ -]{_CAPITAL}(?:{_CAPITAL}|[.'’])*)*"
_NAME = r"(?:(?:al|el|ad|an|ar|as|at|az|ash)-)?[A-Z][\w.'’-]*"
_PLACE = rf"{_CITY}(?:[,/]\s?{_NAME}(?: {_NAME}){{0,3}}){{0,2}}"
_MIXED_PLACE = rf"{_NAME}(?: {_NAME}){{0,2}}(?:[,/]\s?{_NAME}(?: {_NAME}){{0,2}})?"

YearOf = Callable[[int, int], int | None]
"""The year of a month and day, as far as the article tells."""


def read_dateline(words: str, start: int, year_of: YearOf | None = None) -> Fields:
    """Place, agency and date of a dateline that `words` begin with; `words` stand at `start` of the text.

    A place in capitals is enough; in small letters it needs a date or an agency beside it. Acronyms that are
    explained between dashes ("ISIL — the group — said") are no datelines. A day without a year gives a date
    where `year_of` knows the year.
    """
    opening = words[:_LONGEST].partition("\n\n")[0]
    end = _END.search(opening)
    if end is None:
        return {}
    head, first = opening[: end.start()], 0
    if head[:1] == "(" and head[-1:] == ")" and head.count("(") == 1:
        # "(Beirut, May 6, 2026) –"
        head, first = head[:-1], 1
    told: Fields = {}
    if bracket := _compiled(_BRACKET).search(head):
        group = bracket.lastindex or 0
        inner, where = bracket[group], start + bracket.start(group)
        if not _add_date(told, inner, where, year_of):
            told["agency"] = Field(visible(inner), where, where + len(inner))
        head = head[: bracket.start()]
    dated = None
    for found in _compiled(_DATE).finditer(head):
        if _add_date(told, head[found.end() :], start + found.end(), year_of):
            dated, head = found, head[: found.start()]
            break
    plain = bracket is None and dated is None
    if (first and not dated) or read_day(opening[end.end() :]):
        return {}  # "Covering 28 September – 14 October": a period
    place = head[first:]
    if not (_compiled(_PLACE).fullmatch(place) or (not plain and _compiled(_MIXED_PLACE).fullmatch(place))):
        return {}
    if plain and not _is_lone_place(place, opening[end.end() :]):
        return {}
    told["place"] = Field(visible(place), start + first, start + first + len(place))
    return told


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """`pattern`, compiled when a text first needs it: few open with a dash that may end a dateline."""
    return re.compile(pattern)


def _is_lone_place(head: str, rest: str) -> bool:
    if head.lower() in SECTIONS:
        return False
    return "," in head or (len(head) > 4 and not re.search(r"\s[–—]|\s--?\s", rest))


def _add_date(told: Fields, words: str, start: int, year_of: YearOf | None) -> bool:
    """Whether `words` are a date, with or without its year; what is told of it is added to `told`."""
    if (date := read_date(words)) and not words[date.end :].strip(" ,."):
        told["published"] = Field(date.value, start, start + date.end)
        return True
    found = read_day(words)
    if found is None or words[found[2] :].strip(" ,."):
        return False
    month, day, end = found
    if year_of and (year := year_of(month, day)):
        told["published"] = Field(f"{year}-{month:02}-{day:02}", start, start + end)
    return True
