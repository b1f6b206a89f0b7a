"""Whether a figure tells of one event, sums up a time, or is part of another figure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from syria_reader.facts.attribution.verbs import REPORTING
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.grammar import is_adverb, is_verb, skip_adverbs
from syria_reader.facts.figures.number_words import TENS, UNITS
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.outcomes import BE
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category, CountType
from syria_reader.facts.timing.calendar import MONTH

LIST = 24
"""Tokens of a list behind a figure in which the verb they share is looked for."""
NUMBERS = UNITS.keys() | TENS.keys() | {"dozens", "scores", "hundreds"}
REACH = 14
"""Tokens around a figure in which the verb that tells of it stands."""
_EVENT = re.compile(
    r"\b(?:day|night|overnight|morning|evening|afternoon|today|yesterday|tonight|hours?|weekend|week|dawn|dusk"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|on\s\w+\.?\s\d{1,2}|on\s\d{1,2}\s\w+)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"^(?:since|so\sfar|to\sdate|as\sof|until|through|up\sto|in\stotal|in\sall|by\s|this\s(?:year|month)|last\s(?:year|month)"
    r"|(?:in|during|over)\s(?:all\sof\s)?(?:\d{4}|the\s(?:\w+\s){0,2}(?:first|last|past|same|second|months?|year)"
    r"|(?:these|those|recent|ramadan)\b)|between\s|\w+\syears?\b|from\s|(?:1[89]|20)\d\d$)",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    rf"^(?:last\s(?:month|year)|(?:in|during)\s(?:early\s|late\s|mid-|mid\s)?{MONTH}|{MONTH}$)", re.IGNORECASE
)
"""Times within which one event may have been."""
_SINCE = re.compile(r"^(?:through|until|up\sto|since|so\sfar|to\sdate|as\sof|by)\b", re.IGNORECASE)
_AS_OF = re.compile(r"^(?:as\sof|by)\b", re.IGNORECASE)
_MONTH = re.compile(rf"^(?:in|during)\s(?:early\s|late\s|mid-|mid\s)?{MONTH}|^{MONTH}$", re.IGNORECASE)
_HAVE = {"has", "have"}
_STOPS = {";", ":"}
_ENDS = _STOPS | {"before", "because", "unless", "until"}
_ONE = words("a an the one that this another single his her its their")
_EVENTS = words(
    """
    strike airstrike raid attack bombing blast explosion shelling bomb ambush massacre shooting assault clash
    battle earthquake flood fire crash offensive operation drone missile rocket shell stampede
    """
)
_IN_ONE = {
    (word, article) for word in ("in", "by", "from") for article in ("a", "an", "one", "another", "single")
}
_DAY = re.compile(r"(?<![\d:.])\d\d?(?![\d:.])")
_EVERY = {"a", "per", "every", "each"}
_WITHIN = {"in", "over", "within", "during", "for", "half"}
_FROM_THEN = {"ago", "earlier", "later", "before", "after"}
_TIMES = {"day", "week", "month", "year", "hour", "night"}
_DOCUMENTED = words("documented documents documenting recorded records registered verified logged tallied")
_SEARCH = words("search searching rescuers rescue rubble debris collapsed were was")
"""Beside the missing these tell of one event, for which they are still looked for."""
_SUMS = words("total totals totalled totaled toll tally overall altogether cumulative cumulatively")
_PEOPLE = {Category.KILLED, Category.INJURED, Category.MISSING, Category.DETAINED}
_MOVED = {Category.DISPLACED, Category.REFUGEES}
_THINGS = {Category.STRIKES, Category.EQUIPMENT, Category.BUILDINGS}
_TOLD_BY_WINDOW = {Category.COUNT_OTHER, Category.TERRITORY}
_NEVER = {Category.SHARE, Category.DURATION, Category.DISTANCE, Category.FIGHTERS}
_STANDING = {"are", "remain", "live", "lived"}
_HOSTING = {"hosts", "host", "has", "hosting"}
_ARE = {"is", "stands", "stood", "at", "reached", "was"}
_LASTING = {"are", "is", "remain", "remains", "still"}
_PLANNED = {"will", "would", "plans", "plan", "aims", "aim", "intends", "expects", "hopes"}
_STILL = {"remain", "remains", "remained", "still"}
_NOT_TOLD = {"will", "would", "could", "may", "might", "if", "every", "per"}
_DONE_TO_THINGS = words(
    """
    destroyed destroying damaged damaging hit hitting struck striking fired firing launched launching carried
    conducted seized seizing burned burnt collapsed downed intercepted shot dropped dropping closed lost sank
    recovered found demolished flooded released torched
    """
)


_STATES = REPORTING | words(
    """
    had included needed required numbered totalled totaled hosted lived remained owned faced cost stood lasted
    covered contained employed served meant wanted held used expected estimated named called based related
    """
)
"""Past forms that tell how things stand or who says so, not what was done."""
_PAST = words(
    "took sent gave shot hit struck brought built bought found cut shut fought made won drove flew lost met"
)
_PARTICIPLES = _PAST | words("taken given driven flown shut set blown torn broken cut stolen thrown begun")
_BEFORE_NUMBER = words("another a further the its his her their our some out up down off away additional")


def find_count_type(sentence: Sentence, figure: Figure, since: str | None, *, part: bool) -> CountType:
    """How `figure` counts; `since` are the words for its time frame, a `part` belongs to another figure."""
    if part:
        return CountType.SUBSET
    if figure.category in _NEVER:
        return CountType.UNKNOWN
    people = figure.category in _PEOPLE or figure.category in _MOVED
    if people and not _SUMS.isdisjoint(sentence.lowers[max(figure.first - 8, 0) : figure.first]):
        return CountType.CUMULATIVE
    people = people or figure.phrase.noun == "casualty"
    told = people or figure.category in _THINGS
    counted = told or figure.category in _TOLD_BY_WINDOW
    if people and _is_rate(sentence, figure):
        return CountType.UNKNOWN
    if since and (_is_event(since) or _one_day(since)):
        return CountType.NEW if counted else CountType.UNKNOWN
    spread = since is not None and told and _PERIOD.match(since) is not None
    once = spread and _one_event(sentence, figure)
    if once and people:
        return CountType.NEW
    if spread and not once and since and _MONTH.match(since):
        return CountType.CUMULATIVE
    if since and since.lower().startswith("by ") and not _PLANNED.isdisjoint(_around(sentence, figure)):
        return CountType.UNKNOWN
    if since and _TOTAL.match(since) and (told or _SINCE.match(since)):
        # "As of 27 December, 13 hospitals were open" counts what there is.
        there = figure.category in _THINGS and _AS_OF.match(since) and not _done(sentence, figure)
        if not there:
            return CountType.CUMULATIVE
    if since and _EVENT.search(since) and counted:
        return CountType.NEW
    if figure.category in _MOVED:
        if _stands(sentence, figure) or sentence.lower[figure.end] == "already":
            return CountType.CUMULATIVE
        if _perfect(sentence, figure):
            return CountType.UNKNOWN if figure.numeral.form is Form.VAGUE else CountType.CUMULATIVE
        return (
            CountType.NEW if figure.outcome and figure.numeral.form is not Form.VAGUE else CountType.UNKNOWN
        )
    if figure.category in (Category.MISSING, Category.DETAINED) and _lasts(sentence, figure):
        return CountType.CUMULATIVE
    if people and _is_documented(sentence, figure):
        return CountType.CUMULATIVE
    if figure.category in _PEOPLE:
        if not _happened(sentence, figure):
            return CountType.UNKNOWN
        if _perfect(sentence, figure) and not _in_one_event(sentence, figure):
            return CountType.CUMULATIVE
        return CountType.NEW if figure.outcome and _happened(sentence, figure) else CountType.UNKNOWN
    if (figure.category in _THINGS or figure.category is Category.TERRITORY) and _done(sentence, figure):
        return CountType.CUMULATIVE if _perfect(sentence, figure) else CountType.NEW
    if figure.category in _THINGS or figure.category in _TOLD_BY_WINDOW:
        acted = _acted(sentence, figure)
        summed = acted is CountType.NEW and since is not None and _TOTAL.match(since)
        return CountType.CUMULATIVE if summed else acted
    return CountType.UNKNOWN


def _acted(sentence: Sentence, figure: Figure) -> CountType:
    """How a figure counts that a verb of doing in the past has for its object, or for its passive subject."""
    at = figure.first - 1
    while at > 0 and (sentence.lower[at] in _BEFORE_NUMBER or is_adverb(sentence.lower[at])):
        at -= 1
    if _is_past(sentence, at):
        helper = sentence.lower[skip_adverbs(sentence, at - 1, -1)]
        if helper in BE:
            return CountType.UNKNOWN
        return CountType.CUMULATIVE if helper in ("has", "have") else CountType.NEW
    at = figure.end
    been = sentence.lower[at] in ("has", "have") and sentence.lower[at + 1] == "been"
    if not been and sentence.lower[at] not in ("was", "were"):
        return CountType.UNKNOWN
    done = skip_adverbs(sentence, at + 1 + been)
    if sentence.lower[done] not in _PARTICIPLES and not _is_past(sentence, done):
        return CountType.UNKNOWN
    return CountType.CUMULATIVE if been else CountType.NEW


def _is_past(sentence: Sentence, at: int) -> bool:
    lower = sentence.lower[at]
    if lower in _STATES or at < 0:
        return False
    return lower in _PAST or (lower.endswith("ed") and is_verb(sentence, at))


def _is_event(since: str) -> bool:
    """Whether a window is as short as an event ("in the past 24 hours", "since dawn")."""
    lower = since.lower()
    hours = re.search(r"\b(?:hours?|past\sday|dawn|midnight|night|morning|weekend|overnight)\b", lower)
    return hours is not None


def _one_event(sentence: Sentence, figure: Figure) -> bool:
    """Whether a single event made the figure: "a strike killed 12", "12 died during a two-day operation"."""
    before = range(max(figure.first - REACH, 0), figure.first)
    if _EVENTS.isdisjoint(sentence.lowers[before.start : figure.end + REACH * 2]):
        return False
    return any(_names_one(sentence, k) for k in before) or _in_one_event(sentence, figure)


def _in_one_event(sentence: Sentence, figure: Figure) -> bool:
    """Whether a single event is named behind the figure, in which it was."""
    for k in range(figure.end, min(figure.end + REACH * 2, len(sentence.tokens))):
        if _names_one(sentence, k):
            words = sentence.lowers[max(k - 6, 0) : k]
            if "during" in words or any(pair in _IN_ONE for pair in pairwise(words)):
                return True
    return False


def _is_rate(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure tells how many there are in every day, week or month."""
    for k in range(figure.end, min(figure.end + 5, len(sentence.tokens) - 1)):
        if sentence.lower[k] in _EVERY and sentence.lower[k + 1] in _TIMES:
            return sentence.lower[k - 1] not in _WITHIN and sentence.lower[k + 2] not in _FROM_THEN
    return "average" in sentence.lowers[max(figure.first - 4, 0) : figure.first]


def _one_day(since: str) -> bool:
    """Whether a time frame goes from one day to the next ("between 1 and 2 January")."""
    if not since.lower().startswith(("between ", "from ")):
        return False
    days = [int(day) for day in _DAY.findall(since)]
    return len(days) == 2 and days[1] - days[0] == 1


def _is_documented(sentence: Sentence, figure: Figure) -> bool:
    """Whether somebody keeps count of the people, so that no one event made the figure."""
    before = sentence.lowers[max(figure.first - 8, 0) : figure.first]
    if not _DOCUMENTED.isdisjoint(before):
        return True
    done = figure.end + 1
    return sentence.lower[figure.end] in BE and sentence.lower[done] in _DOCUMENTED


def _names_one(sentence: Sentence, at: int) -> bool:
    """Whether a single event is named at `at`."""
    return sentence.lower[at] in _EVENTS and not _ONE.isdisjoint(sentence.lowers[max(at - 4, 0) : at])


def _around(sentence: Sentence, figure: Figure) -> Sequence[str]:
    """The words in which a verb would tell of the figure."""
    reach = _reach(sentence, figure)
    return sentence.lowers[reach.start : reach.stop]


def _reach(sentence: Sentence, figure: Figure) -> range:
    first = max(figure.first - REACH, 0)
    before = sentence.lowers[first : figure.first]
    if not _STOPS.isdisjoint(before):
        first += max(k for k, word in enumerate(before, 1) if word in _STOPS)
    last = figure.end
    while last < len(sentence.tokens) and last - figure.end < 6 and sentence.tokens[last].lower not in _ENDS:
        if sentence.tokens[last].text == "," and not _list_goes_on(sentence, last + 1):
            break
        last += 1
    if last - figure.end == 6:
        last = max(last, _list_end(sentence, figure.end))
    return range(first, last)


def _list_goes_on(sentence: Sentence, at: int) -> bool:
    """Whether behind a comma another number or thing of a list follows."""
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    return token is not None and (
        token.kind == "number" or token.lower in NUMBERS or token.lower in ("a", "an")
    )


def _list_end(sentence: Sentence, at: int) -> int:
    """Where the verb behind a list ends: "three tanks, five vehicles and a depot were destroyed"."""
    for k in range(at, min(at + LIST, len(sentence.tokens))):
        lower = sentence.lower[k]
        if lower in ("was", "were"):
            return k + 3
        if lower in ";:." or (lower == "," and not _list_goes_on(sentence, k + 1)) or is_verb(sentence, k):
            break
    return at


def _perfect(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure's verb is in a perfect tense: it sums up, it does not report one event."""
    reach = _reach(sentence, figure)
    if _HAVE.isdisjoint(sentence.lowers[reach.start : reach.stop]):
        return False
    for k in reach:
        if sentence.lower[k] in _HAVE:
            claimed = sentence.lower[k - 1] == "to" and sentence.lower[k + 1] != "been"
            following = range(k + 1, min(k + 4, len(sentence.tokens)))
            if sentence.lower[k + 1] == "just":
                # "We have just found 12 bodies".
                return False
            if not claimed and any(is_verb(sentence, n) for n in following):
                return True
    return False


def _stands(sentence: Sentence, figure: Figure) -> bool:
    """Whether people are said to be displaced or abroad now."""
    end = figure.end
    if sentence.lower[end] == "(" and sentence.lower[end + 2] == ")":
        end += 3
    behind = sentence.lowers[end : end + 4]
    before = sentence.lowers[max(figure.first - 3, 0) : figure.first]
    counted = sentence.lowers[max(figure.first - REACH, 0) : figure.first]
    if "number" in counted and not _ARE.isdisjoint(before):
        return True
    return not (_STANDING.isdisjoint(behind) and _HOSTING.isdisjoint(before))


def _lasts(sentence: Sentence, figure: Figure) -> bool:
    """Whether people are said to be missing or held still, which tells no event."""
    around = _around(sentence, figure)
    if figure.category is Category.MISSING and not _SEARCH.isdisjoint(around):
        return False
    if figure.category is Category.MISSING:
        return not _STILL.isdisjoint(around)
    return not _LASTING.isdisjoint(around)


def _happened(sentence: Sentence, figure: Figure) -> bool:
    """Whether something told in the past tense, or a headline's present, made the figure."""
    reach = _reach(sentence, figure)
    return not any(
        sentence.lower[k] in _NOT_TOLD
        and sentence.lower[k + 1] != "cent"
        and sentence.tokens[k].text != "May"
        for k in range(reach.start, min(reach.stop, len(sentence.tokens)))
    )


def _done(sentence: Sentence, figure: Figure) -> bool:
    return not _DONE_TO_THINGS.isdisjoint(_around(sentence, figure))
