"""The words that give a figure its period or start: "since Dec. 5", "in the past 24 hours", "last year"."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from syria_reader.article import Span
from syria_reader.facts.attribution.verbs import REPORTING
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.timing.calendar import MONTH as NAME_OF_MONTH
from syria_reader.facts.timing.marking import MONTH, WEEKDAY, marked

LONGEST = 100
"""Characters a "since" clause may have."""
MOST = 40
"""Time frames looked at in one sentence."""
_UNIT = r"(?:hours?|days?|weeks?|months?|years?|decades?|nights?|weekends?|quarters?|half|season)"
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,3})"
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d)"
_SAID_YEAR = r"(?:\s(?:of\s)?(?:last|this)\syear)?"
_DATE = (
    rf"(?:{MONTH}\s(?:{_DAY}(?:,?\s{_YEAR})?|{_YEAR})|{_DAY}\s{MONTH}(?:\s{_YEAR})?|{_YEAR}-\d\d-\d\d)"
    rf"{_SAID_YEAR}"
)
_DAYS = (
    rf"(?:{MONTH}\s{_DAY}\s?(?:-|–|to)\s?{_DAY}(?!\w)|{_DAY}\s?(?:-|–|to)\s?{_DAY}\s{MONTH})(?:,?\s{_YEAR})?"
)
_POINT = (
    r"(?:(?:the\s(?:start|beginning|end|middle)\sof\s)?(?:early\s|late\s|mid-|mid\s)?"
    rf"(?:{_DATE}|{MONTH}(?![\w-])|{_YEAR}|(?:last|this)\s(?:{MONTH}(?!\w)|{WEEKDAY}|\w+)|{WEEKDAY}|yesterday|then"
    r"|the\syear))"
)
_HOUR = r"\d\d?[:.]\d\d(?:\s?[ap]\.?m\b\.?)?"
_CLOCK = rf"(?:,?\s(?:at\s)?{_HOUR},?)?"
_PART_OF_DAY = r"(?:(?:the\s)?(?:mornings?|afternoons?|evenings?|nights?)\sof\s)?"
_DAY_PART = r"(?:\s(?:morning|afternoon|evening|night))?"
_PERIOD = re.compile(
    # At a word no time frame begins with none is tried.
    r"\b(?=[\dMAW]|a(?:n?\s|s\so|fter\s)|b(?:e[ft]|y\s)|du|e[ail]|f[oir]|in\s|la|n[ie]|o(?:n\s|ne|ver)"
    r"|s(?:o\s|[ei])|t(?:o\sd|o[dn]|[ehw])|wi|ye)(?:"
    rf"(?P<past>(?:in|over|during|for|within|throughout)\s(?:just\s|only\s|about\s)?(?:the|these)\s(?:past|last|previous|preceding|same|first|following)\s(?:[\w-]+\s){{0,3}}?{_UNIT}(?:\sof\s(?:(?:the|this|last|that)\s(?:current\s|same\s)?(?:year|month|war|conflict|uprising)|{_YEAR}|{MONTH}))?"
    rf"|(?:in|over|during)\s(?:recent|(?:these|those)\s{_COUNT})\s{_UNIT}"
    r"|(?:in|during|over)\s(?:the\s(?:holy\s)?month\sof\s)?ramadan"
    rf"|(?<!for\s)(?:over|during|within|in)\s(?:just\s|only\s|about\s|the\scourse\sof\s|a\speriod\sof\s|less\sthan\s|more\sthan\s)?{_COUNT}(?:-|\s){_UNIT}(?:\speriod|\sof\s(?:[\w-]+\s){{0,2}}?(?:fighting|war|clashes|shelling|bombing|violence|unrest|protests|strikes|airstrikes|raids|siege|battles|attacks|bombardment|hostilities|floods|rain))?(?!\sof\b)"
    rf"|(?:during|in|over)\sthe\ssame\s(?:period|time)(?:\s(?:in|of)\s(?:{_YEAR}|last\syear))?"
    rf"|(?:between|from)\s{_PART_OF_DAY}{_DAY}{_CLOCK}\s(?:and|to)\s{_DATE}"
    rf"|(?:between|from)\s{MONTH}\s{_DAY}\s(?:and|to|until|through)\s{_DAY}(?!\s?(?:[ap]\.?m\b|{MONTH}))(?:,?\s{_YEAR})?"
    rf"|(?:through|until|up\sto)\s{_DATE}"
    rf"|(?:between|from)\s{_PART_OF_DAY}{_POINT}{_CLOCK}\s(?:and|to|until|through)\s(?:{_HOUR}\son\s)?{_POINT}"
    rf"|between\s{_DATE}\s?[-–]\s?{_DATE}"
    rf"|so\sfar(?:\s(?:this|in)\s(?:week|month|year|{_YEAR}))?|to\sdate|this\s(?:year|month|week|weekend|summer|winter|spring|autumn)"
    rf"|in\s(?:early\s|late\s|mid-|the\sfirst\s(?:half|quarter)\sof\s|the\ssecond\shalf\sof\s|the\syear\s|the\smonth\sof\s)?(?:{MONTH},?\s{_YEAR}|{MONTH}(?![\w-])(?:\sand\s{MONTH}(?![\w-]))?{_SAID_YEAR}|{_YEAR}(?!\s?[-,]\d))"
    rf"|as\sof\s(?:(?:early|late|mid)[\s-])?(?:{_DATE}|{_YEAR}|{MONTH}(?![\w-])|{WEEKDAY}|today)|(?:after|before|in\sall\sof|by)\s{_YEAR}(?!\s?[-,]\d)|by\s(?:(?:early|late|mid)[\s-](?:{_DATE}|{MONTH}(?![\w-]))|{_DATE}|{MONTH}(?![\w-])|{WEEKDAY}{_DAY_PART}|the\send\sof\s(?:(?:the|this|last)\s(?:week|month|year)|{MONTH}(?![\w-])(?:\s{_YEAR})?|{_YEAR}))|(?:over|during|in)\sthe\s(?:reporting|review)\speriod|(?:over|at)\sthe\sweekend|during\s(?:{_YEAR}|{MONTH}(?![\w-])(?:\sand\s{MONTH}(?![\w-]))?{_SAID_YEAR})|(?:in|during|over|for)\sthe\s(?:months?|weeks?|days|year|fortnight|period)\s(?:of|to|since|ending|ended|from|up\sto)\s(?:on\s)?{_POINT}|{MONTH}(?=\s(?:was|saw)\s)|overnight|{_COUNT}\s(?:days?|weeks?|months?|years?)\sago)"
    rf"|(?P<day>(?:(?:late|early|earlier)\s)?(?:on\s)?(?:(?:last|this)\s)?{WEEKDAY}{_DAY_PART}(?:,?\s{_DATE})?|on\s(?:the\s(?:night|morning|evening)\sof\s)?(?:{_DAY}\s(?:and|or|to)\s)?{_DATE}|{_DAYS}|yesterday{_DAY_PART}|today|tonight|(?<=\w\s){MONTH}\s{_DAY}(?:,\s{_YEAR})?(?=[,.;:)]|$|\s(?:in|at|when|after|during|near|as|by|and|while|alone)\s)|(?<=\swas\s)(?:{_DATE}|{_YEAR})(?=,\swhen\s)"
    rf"|(?:{_DAY}\s{MONTH}\s|{MONTH}\s(?:{_DAY}\s)?)?last\s(?:week|month|year|night|weekend|summer|winter|spring|autumn|{MONTH}(?!\w))|the\s(?:following|previous|next|same)\s(?:day|week|month|year)|(?:on\s)?the\s(?:day|night|evening|morning)\s(?:before|after)|(?:on\s)?that\s(?:same\s)?(?:day|night|morning|evening|afternoon|week|month|year)|next\s(?:week|month|year)|a\s(?:day|week|month)\s(?:earlier|later|before)))"
    r"(?!\w)"
)
_SINCE = re.compile(
    rf"\bsince\s(?P<point>(?:at\sleast\s|about\s|around\s|as\searly\sas\s)?{_POINT}(?=[\s,.;:)]|$))?"
)
_SINCE_END = re.compile(
    r"[,;:()—–\"“”]|\.(?=\s|$)|\s(?:to|have|has|had|were|was|are|is|with|and\s(?:the|that|a))\s(?=(?:about|nearly|over|more|at|\$|£|€|been|also)?\s?\d|been\b|\w+ed\b)|\s(?=the\s[A-Z]\w*\s(?:have|has|had|\w+ed)\b)"
)
_APART = re.compile(
    r",\s(?!$|(?:and|or|when|including|at\sleast|more|some|most|mostly|among|of|mainly|as|up|nearly|about|almost|killing|leaving|killed|wounded|injured|destroyed|seized|captured|displaced|dropped|fired)\b|\w+ing\b|\d|\w+\s(?:killed|wounded|injured|people)\b)"
)
_BREAK = re.compile(
    r";|,?\s(?:up|down)\sfrom\s|(?:,\s|\s?[–—]\s?)(?:\w+\s)?(?:up|down|an?\s(?:[\w%.-]+\s){0,2}(?:increase|decrease|rise|drop|fall|decline))\s|\sas\s(?:high|low|many|much|deadly)\sas\s|,\s(?:the\s(?:vast\s)?majority|most|mostly|mainly|many|some|half)(?:\sof\s(?:them|whom|these|those))?\s?$|,?\scompared\s(?:with|to)\s|\snow\s(?=\w+s?\s)|\sand\s(?:expects?|plans?|aims?|hopes?)\s|\sand\s(?=(?:we|they|he|she|it|is|are|now)\s)|,\swhich\sincludes?\s|,\s(?:bringing|raising|taking|pushing)\s|,\s(?:and|but|so)\s(?=the\s(?!\w+\sof\s(?:[a-z]+\s){0,3}$)|an?\s|they\s|it\s|he\s|she\s|its\s|their\s|[A-Z])|,?\s(?:while|whereas|although)\s|,\swith\s|\sin\swhich\s|,\s(?:was|is|were|are)\s(?=the\s|an?\s|one\s)"
)
_TELLING = words(
    """
    reporters journalists in a statement report the news agency at conference briefing press on that
    late early here
    """
)
_SAID = REPORTING - {"pledged", "promised"} | {"condemned", "denounced", "called", "hailed", "criticised"}
"""Words of saying whose day is not the day of what is told; a pledge is itself the event."""
_ISSUED = {"released", "published", "issued", "posted", "dated", "broadcast"}
_DOCUMENTS = {
    "report",
    "statement",
    "study",
    "survey",
    "update",
    "video",
    "figures",
    "data",
    "post",
    "release",
}
"""Whose day is no day of what is told in them ("said in a report released on Monday")."""
_FIGHTING = ("fighting", "war", "clashes", "shelling", "bombing", "violence", "unrest", "strikes", "battles")
_UNRIVALLED = re.compile(
    r"\b(?:the|its|their|his|[\w.]+['’]s)\s(?:\w+\s)?(?:deadliest|worst|bloodiest|biggest|largest|heaviest|highest|lowest"
    r"|fiercest|longest|greatest|costliest|smallest|busiest|most\s(?!recent\b)\w+|first)\b[^,;.\d]*$",
    re.IGNORECASE,
)
"""What is without equal "since" a time: the time frames the comparison, not the figure."""
_COMPARED = ("than ", "price of ", "level of ", "figure of ", "total of ")
"""Words before a time that is only compared with."""
_CLAUSE = ("; ", " while ", " whereas ", ", but ", "; and ")
_LAST_PREPOSITION = re.compile(r"\s(?:between(?!.*\sand\s).*|by|with|of|in|at|on|against|from|for|and)$")
_NAME = re.compile(r"\s[A-Z]")
_WORD = re.compile(r"[^\W_]+")
_TWO_WORDS = re.compile(r"[^\W_][\W_]+[^\W_]")


class Window(NamedTuple):
    """`start` and `end` index the passage; `opens` tells that it stands at its sentence's head."""

    start: int
    end: int
    text: str
    opens: bool


def find_windows(text: str, span: Span) -> list[Window]:
    """The time frames named in the sentence at `span` of `text`, in order; the day of a saying is none."""
    windows: list[Window] = []
    if "since" in marked(text)[span.start : span.end]:
        windows = list(islice(_since(text, span), MOST))
    for found in _PERIOD.finditer(marked(text), span.start, span.end):
        if len(windows) > MOST:
            break
        if windows and any(w.start < found.end() and found.start() < w.end for w in windows):
            continue
        if text.endswith(_COMPARED, 0, found.start()) and not text.startswith(", when ", found.end()):
            continue
        if _is_in_name(text, found):
            continue
        told = found.lastgroup == "day" or text.startswith(" that ", found.end())
        if told and _dates_a_saying(text, span, found.start(), found.end()):
            continue
        words = text[found.start() : found.end()]
        windows.append(Window(found.start(), found.end(), words, _opens(text, span, found.start())))
    return sorted(windows)


def _is_in_name(text: str, found: re.Match[str]) -> bool:
    """Whether a bare day of the week begins a name ("the Monday Market area")."""
    bare = found.group()[0].isalpha() and marked(text)[found.start()] == "W"
    return (
        bare and _NAME.match(text, found.end()) is not None and text.endswith("the ", 0, found.start())
    ) or (bare and text.endswith((" same ", " old "), 0, found.start()))


def _since(text: str, span: Span) -> Iterator[Window]:
    for found in _SINCE.finditer(marked(text), span.start, span.end):
        if text.endswith((" have ", " has ", " had "), 0, found.start()):
            # "16 have since escaped" tells of no time.
            continue
        if _UNRIVALLED.search(text, max(span.start, found.start() - LONGEST), found.start()):
            end = found.end("point") if found.group("point") else found.end()
            if not text.startswith(", when ", end):
                continue
        end = found.end("point") if found.group("point") else -1
        if end < 0:
            limit = min(found.end() + LONGEST, span.end)
            stop = _SINCE_END.search(text, found.end(), limit)
            end = stop.start() if stop else limit
            if (
                stop
                and stop.group() == "."
                and re.search(rf"\b{NAME_OF_MONTH}$", text[found.end() : end + 1])
            ):
                later = _SINCE_END.search(text, end + 1, limit)
                end = later.start() if later else limit
        ended = _without_preposition(text, found.end(), end)
        yield Window(found.start(), ended, text[found.start() : ended], _opens(text, span, found.start()))


def _without_preposition(text: str, start: int, end: int) -> int:
    """Where the words at `start` to `end` end without the preposition before what was cut off."""
    words = _LAST_PREPOSITION.sub("", text[start:end].rstrip())
    return start + len(words)


def _opens(text: str, span: Span, start: int) -> bool:
    """Whether the words at `start` open a clause."""
    if text.endswith(_CLAUSE, span.start, start):
        return True
    return _TWO_WORDS.search(text, span.start, start) is None


def _dates_a_saying(text: str, span: Span, start: int, end: int) -> bool:
    """Whether a day stands beside a reporting verb ("said on Monday", "on Monday said")."""
    before = [w.lower() for w in _WORD.findall(text[max(span.start, start - 60) : start])]
    while before and before[-1] in _TELLING:
        before.pop()
    if before and before[-1] in _SAID and "," not in text[max(span.start, start - 6) : start]:
        return True
    if before and len(before) > 1 and before[-1][0].isalpha() and before[-2] in ("told", "tells"):
        return True
    following = [w.lower() for w in _WORD.findall(text[end : min(end + 50, span.end)])][:1]
    closes = text.startswith(",", end) and not text.endswith(", ", 0, start)
    if following and following[0] in _SAID and not closes:
        return True
    if len(before) > 1 and before[-1] in _ISSUED and before[-2] in _DOCUMENTS:
        return True
    if _opens(text, span, start):
        return _saying_follows(text[end : min(end + 70, span.end)])
    return False


def _saying_follows(words: str) -> bool:
    found = re.match(r",?\s(?:[^\d,;]{2,50}?)\s(?:said|says|reported|announced|told|confirmed)\s", words)
    return found is not None


def choose_window(text: str, windows: Sequence[Window], first: int, end: int) -> str | None:
    """The time frame of the figure at `first` to `end`: the nearest in its clause."""
    outside = [w for w in windows if w.end <= first or end <= w.start]
    best, best_far = None, LONGEST * 10
    for window in outside:
        if window.end <= first:
            between, far = text[window.end : first], first - window.end + 20
            if between.startswith(",") and text.endswith((", ", "—"), 0, window.start):
                between = between[1:]
            if not window.opens and (_BREAK.search(between) or _APART.search(between)):
                continue
            if window.opens and _BREAK.search(between):
                if "which" in _BREAK.findall(between)[-1]:
                    continue
                far += 200
        else:
            between, far = text[end : window.start], window.start - end
            if _BREAK.search(between) or re.search(r"\s(?:that|which)\s", between):
                continue
        # What began a count is more of its frame than the day it was taken on.
        if (
            best is not None
            and best.text.lower().startswith("as of")
            and window.text.lower().startswith("since")
        ):
            best_far = LONGEST * 10
        # How long the fighting went on is told of itself; the calendar frames it.
        far += LONGEST * (" of " in window.text and window.text.endswith(_FIGHTING))
        if far < best_far:
            best, best_far = window, far
    return " ".join(best.text.split()) if best else None
