"""Datelines: where, when and by whom a report was filed ("BEIRUT, Dec 6 (Reuters) — ...")."""

import re

from syria_reader.article import Field
from syria_reader.sources.metadata_lines import Fields
from syria_reader.sources.news_words import SECTIONS
from syria_reader.sources.written_dates import read_date
from syria_reader.text import visible

_LONGEST = 140
_END = re.compile(r"\s*(?:[–—]|--?)\s+(?=[\"“‘'(«]?[A-Z0-9\u0600-\u06ff])")
_BRACKET = re.compile(r"\s*\(([^()]{2,40})\)\Z")
_DATE = re.compile(r",?\s+(?=(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}))")
_DAY = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?)(?:,?\s+\d{4})?\Z"
)
_CITY = r"[A-Z][A-Z.'’]+(?:[ -][A-Z][A-Z.'’]*)*"
_PLACE = re.compile(rf"{_CITY}(?:[,/]\s?(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){{0,3}}){{0,2}}")
_MIXED_PLACE = re.compile(
    r"(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,2}(?:,\s?(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,2})?"
)


def read_dateline(words: str, start: int) -> Fields:
    """Place, agency and date of a dateline that `words` begin with; `words` stand at `start` of the text.

    A place in capitals is enough; in small letters it needs a date or an agency beside it. Acronyms that are
    explained between dashes ("ISIL — the group — said") are no datelines. A day without a year gives no date.
    """
    opening = words[:_LONGEST].partition("\n\n")[0]
    end = _END.search(opening)
    if end is None:
        return {}
    head = opening[: end.start()]
    told: Fields = {}
    if bracket := _BRACKET.search(head):
        inner = bracket[1]
        where = start + bracket.start(1)
        if _DAY.match(inner) or read_date(inner):
            _add_date(told, inner, where)
        else:
            told["agency"] = Field(visible(inner), where, where + len(inner))
        head = head[: bracket.start()]
    dated = _DATE.search(head)
    if dated and _DAY.match(head, dated.end()):
        _add_date(told, head[dated.end() :], start + dated.end())
        head = head[: dated.start()]
    plain = bracket is None and dated is None
    if not (_PLACE.fullmatch(head) or (not plain and _MIXED_PLACE.fullmatch(head))):
        return {}
    if plain and not _is_lone_place(head, opening[end.end() :]):
        return {}
    told["place"] = Field(visible(head), start, start + len(head))
    return told


def _is_lone_place(head: str, rest: str) -> bool:
    if head.lower() in SECTIONS:
        return False
    return "," in head or (len(head) > 4 and not re.search(r"\s[–—]|\s--?\s", rest))


def _add_date(told: Fields, words: str, start: int) -> None:
    date = read_date(words)
    if date:
        told["published"] = Field(date.value, start, start + date.end)
