"""Which figure of a sentence is part of which other one."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.grammar import is_verb
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.outcomes import HELPING, LINKS
from syria_reader.facts.figures.pointing import POINTERS, REACH
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category

_LINKS = LINKS - {"mostly", "mainly", "counting"}
MOST_PARTS = 20
"""Parts of one whole that a sentence may list."""
NEAR = 8
"""Tokens between two shares of one whole ("86 per cent of them, soldiers for 9 per cent")."""
_WHERE = words("in over near at around outside inside across on")
_BADLY = words("seriously critically badly gravely severely slightly lightly fatally")
_OF_THEM = {"of them", "of whom", "of these", "of those", "of which"}
_OPENS_LIST = set(":-–—(")
_IN_LIST = {",", "and", "plus", ";", "another", "as", "well", "along", "with"}
_OF_BEFORE = words(
    "of all the its their our his her some about nearly almost around a an total at least over"
)


def find_parts(sentence: Sentence, figures: Sequence[Figure]) -> dict[int, int]:
    """The index of the whole for the index of each part among the `figures` of `sentence`."""
    found: dict[int, int] = {}
    for order, figure in enumerate(figures):
        whole = _whole_behind(sentence, figures, order)
        if whole is None and order:
            whole = _whole_before(sentence, figures, order, found)
        if whole is None and order:
            whole = _whole_opening(sentence, figures, order)
        if whole is None and order:
            whole = _whole_of_share(sentence, figures, order, found)
        if whole is None and order:
            whole = _whole_beside(sentence, figures, order, found)
        if whole is not None and found.get(whole) != order and _fits(figures[whole], figure):
            found[order] = whole
    found.update(_casualties(figures))
    for whole, parts in _breakdowns(sentence, figures, found):
        found.update(dict.fromkeys(parts, whole))
    for whole, parts in _spread(sentence, figures, found):
        found.update(dict.fromkeys(parts, whole))
    return found


def _whole_behind(sentence: Sentence, figures: Sequence[Figure], order: int) -> int | None:
    """The next figure, where the number is taken of it: "47 of 72 drones", "14 of the state's 17 towns"."""
    if order + 1 == len(figures):
        return None
    figure, following = figures[order], figures[order + 1]
    if sentence.lower[figure.end] in HELPING and sentence.lower[figure.end + 1] == "among":
        near = 2 <= following.first - figure.end <= 4
        return order + 1 if near and following.phrase and _holds(following, figure) else None
    end = figure.measure.end if figure.measure else figure.numeral.end
    starts = [k for k in range(end, following.first) if sentence.lower[k] == "of"]
    if not starts or starts[0] - end > 1 or following.first - starts[0] > 6:
        return None
    between = range(starts[0] + 1, following.first)
    owner = all(
        sentence.lower[k] in _OF_BEFORE
        or sentence.tokens[k].text[0].isupper()
        or sentence.lower[k].endswith(("'s", "s'"))
        or sentence.tokens[k].text in "-’'s"
        for k in between
    )
    return order + 1 if owner and _holds(following, figure) else None


def _whole_opening(sentence: Sentence, figures: Sequence[Figure], order: int) -> int | None:
    """The figure the sentence opens with: "Of the 38 hospitals, nine still work and 12 are damaged"."""
    part = figures[order]
    for at in range(order - 1, -1, -1):
        whole = figures[at]
        first = whole.first - 1
        while sentence.lower[first] in ("the", "these", "those", "its"):
            first -= 1
        before = sentence.lower[first - 1] if first else ""
        if sentence.lower[first] not in ("of", "among") or before.isalnum() or not _holds(whole, part):
            continue
        alike = part.elided or part.measure is not None or part.phrase.noun == whole.phrase.noun
        between = sentence.lowers[whole.end : part.first]
        near = part.first - whole.end <= REACH and ";" not in between
        counted = between[:1] == [","] or any(word in HELPING for word in between[:3])
        return at if alike and near and (counted or "," in between) else None
    return None


def _whole_of_share(
    sentence: Sentence, figures: Sequence[Figure], order: int, found: dict[int, int]
) -> int | None:
    """The sum of which a percentage is funded, or given in brackets behind "paid $1bn of the $4bn"."""
    share, before = figures[order], figures[order - 1]
    if share.category is not Category.SHARE or share.measure is None or before.category is not Category.MONEY:
        return None
    if sentence.lower[share.first - 1] == "(" and share.first - 1 == before.end:
        return order - 1 if order - 1 in found.values() else found.get(order - 1)
    funded = sentence.lower[share.measure.end] in ("funded", "covered", "met", "financed")
    return order - 1 if funded and share.first - before.end < REACH else None


def _breakdowns(
    sentence: Sentence, figures: Sequence[Figure], found: dict[int, int]
) -> Iterator[tuple[int, list[int]]]:
    """Wholes with the list behind a colon, dash, bracket or comma that breaks them down, where it adds up.

    Behind a comma, and where more is said of a part than its noun, the sum has to be the whole's exactly.
    """
    for order, whole in enumerate(figures[:-1]):
        first = figures[order + 1]
        mark = sentence.lower[first.first - 1]
        opens = mark in _OPENS_LIST or mark == ","
        if not opens or whole.measure is not None or first.first - whole.end > REACH or order in found:
            continue
        # "At least 180 killed (26 men, 34 women and 120 others)".
        if mark == "(" and first.first - 1 - whole.elided > whole.end:
            continue
        most = whole.numeral.value or whole.numeral.high or 0
        parts, exact = [order + 1], mark == ","
        for after in range(order + 2, min(order + MOST_PARTS, len(figures))):
            words = range(figures[after - 1].end, figures[after].first)
            between = set(sentence.lowers[words.start : words.stop])
            if not between <= _IN_LIST:
                described = not any(is_verb(sentence, k) or sentence.lower[k] == ";" for k in words)
                if not described or sentence.lower[words.stop - 1] not in _IN_LIST:
                    break
                exact = True
            if not between or (exact and _total(figures, parts) >= most):
                break
            parts.append(after)
        total = _total(figures, parts)
        adds_up = total == most and len(parts) > 1
        same = all(_breaks_down(whole, figures[part], mark, adds_up=adds_up) for part in parts)
        if same and len(parts) > 1 and (total == most if exact else 0 < total <= most):
            yield order, [part for part in parts if part not in found]


def _casualties(figures: Sequence[Figure]) -> dict[int, int]:
    """The dead and the hurt that together are the casualties told of before, to the last."""
    for order, whole in enumerate(figures[:-2]):
        if whole.phrase.noun != "casualty" or whole.measure is not None or not whole.numeral.value:
            continue
        for dead, hurt in combinations(range(order + 1, min(order + MOST_PARTS, len(figures))), 2):
            outcomes = {figures[dead].outcome, figures[hurt].outcome}
            both = (figures[dead].numeral.value or 0) + (figures[hurt].numeral.value or 0)
            if outcomes == {"killed", "injured"} and both == whole.numeral.value:
                return {dead: order, hurt: order}
    return {}


def _spread(
    sentence: Sentence, figures: Sequence[Figure], found: dict[int, int]
) -> Iterator[tuple[int, list[int]]]:
    """Wholes of no place of their own with parts by place: "121 drones, 60 over Kursk, 25 over the sea"."""
    for order, whole in enumerate(figures[:-1]):
        first = figures[order + 1]
        mark = sentence.lower[first.first - 1]
        if mark not in (",", ";") or whole.measure is not None or whole.elided or order in found:
            continue
        if _has_place(sentence, range(whole.end, first.first)):
            continue
        parts = []
        for part in range(order + 1, min(order + MOST_PARTS, len(figures))):
            figure = figures[part]
            placed = (
                figure.elided
                and sentence.lower[figure.end] in _WHERE
                and figure.outcome in (None, whole.outcome)
            )
            if (
                not placed
                or not _fits(whole, figure)
                or (part > order + 1 and not _is_next(sentence, figures, part))
            ):
                break
            parts.append(part)
        most = whole.numeral.value or 0
        if len(parts) > 1 and (
            _total(figures, parts) == most or (mark == "," and _total(figures, parts) < most)
        ):
            yield order, [part for part in parts if part not in found]


def _has_place(sentence: Sentence, words: range) -> bool:
    """Whether a preposition stands before a name among `words`."""
    return any(
        sentence.lower[k] in _WHERE and any(t.text[:1].isupper() for t in sentence.tokens[k + 1 : words.stop])
        for k in words
    )


def _is_next(sentence: Sentence, figures: Sequence[Figure], part: int) -> bool:
    """Whether the figure goes on the list of the one before."""
    words = range(figures[part - 1].end, figures[part].first)
    last = sentence.lower[words.stop - 1]
    return last in ("and", ",") and not any(is_verb(sentence, k) or sentence.lower[k] == ";" for k in words)


def _total(figures: Sequence[Figure], parts: Sequence[int]) -> float:
    return sum(figures[part].numeral.value or figures[part].numeral.low or 0 for part in parts)


def _breaks_down(whole: Figure, part: Figure, mark: str, *, adds_up: bool) -> bool:
    """Whether a part can stand in the list that breaks `whole` down behind `mark`."""
    if part.measure is not None or not _fits(whole, part):
        return False
    if part.phrase and mark != ",":
        return True
    return part.elided and adds_up and part.outcome in (None, whole.outcome)


def _holds(whole: Figure, part: Figure) -> bool:
    """Whether the number before "of" is no larger than the one behind it; a share may be anything."""
    if part.category is Category.SHARE or part.numeral.form is Form.FRACTION:
        return True
    return (
        (part.numeral.value or part.numeral.low or 0) <= (whole.numeral.value or whole.numeral.high or 0) != 1
    )


def _whole_before(
    sentence: Sentence, figures: Sequence[Figure], order: int, found: dict[int, int]
) -> int | None:
    """A figure before, where the words between say so ("including") or those behind ("of whom")."""
    figure, before = figures[order], figures[order - 1]
    end = figure.measure.end if figure.measure else figure.numeral.end
    if figure.elided and before.outcome == "injured" and _is_how_badly(sentence, before, figure):
        return order - 1
    pointed = sentence.lower[end] == "of" and sentence.lower[end + 1] in POINTERS
    between = sentence.lowers[before.end : figure.first]
    if ";" in between or len(between) > REACH * 2:
        return None
    if not pointed:
        # What points back right behind the figure before makes that one a part, not this one.
        after = before.end + 2 * (sentence.words(before.end, before.end + 2).lower() in _OF_THEM)
        linked = [k for k in range(max(figure.first - REACH, after), figure.first) if _links(sentence, k)]
        if not linked:
            listed = bool(between) and order - 1 in found and _lists_on(sentence, before, figure)
            if not listed:
                return None
            whole = figures[found[order - 1]]
            return found[order - 1] if _listed_with(sentence, whole, before, figure) else None
        if (",", "and") in pairwise(between[linked[-1] - before.end :]):
            # "Five dead, including the attacker, and a dozen injured": what was included is told.
            return None
        # "Among them were 11 women".
        behind = linked[-1] + 1
        behind += sentence.lower[linked[-1]] == "among" and sentence.lower[behind] in POINTERS
        behind += behind > linked[-1] + 1 and sentence.lower[behind] in HELPING
        if any(is_verb(sentence, k) and not _links(sentence, k) for k in range(behind, figure.first)):
            return None
        if sentence.lower[linked[-1]] == "among" and sentence.lower[linked[-1] + 1] not in POINTERS | {"the"}:
            return None
    at = order - 1
    while at > 0 and (
        sentence.lower[figures[at].end] == "more"
        or sentence.lower[figures[at].end - 1] == "more"
        or (at in found and (pointed or not _is_more(before, figure)))
        or not _fits(figures[at], figure)
    ):
        at -= 1
    return at


def share_beside(sentence: Sentence, before: Figure, figure: Figure) -> bool:
    """Whether two shares are of one whole ("86 per cent of them, soldiers for 9 per cent")."""
    between = sentence.lowers[before.end : figure.first]
    if not figure.category is before.category is Category.SHARE or len(between) > NEAR:
        return False
    return {",", "and"} & set(between) != set() and not any(
        word in HELPING or word == ";" for word in between
    )


def _is_how_badly(sentence: Sentence, before: Figure, figure: Figure) -> bool:
    """Whether some of the wounded are told apart ("injured 31, eight seriously")."""
    badly = sentence.lower[figure.end] in _BADLY and not sentence.lower[figure.end + 1][:1].isalnum()
    return badly and sentence.lower[figure.first - 1] in (",", "and") and figure.first - before.end < NEAR


def _is_more(whole: Figure, part: Figure) -> bool:
    """Whether a part can have parts of its own ("21 civilians, including four children")."""
    if whole.measure is not None or part.measure is not None:
        return False
    return (part.numeral.value or part.numeral.low or 0) <= (whole.numeral.value or whole.numeral.low or 0)


def _whole_beside(
    sentence: Sentence, figures: Sequence[Figure], order: int, found: dict[int, int]
) -> int | None:
    """The whole of a part before with which this one goes ("of whom 21 were civilians, and 16 soldiers")."""
    figure, before = figures[order], figures[order - 1]
    between = sentence.lowers[before.end : figure.first]
    if figure.measure is not None or not between or between[-1] not in ("and", ",", "while"):
        return None
    if sentence.lower[figure.end] not in ("were", "are") and not figure.phrase:
        return None
    for first in range(order - 1, max(order - MOST_PARTS, -1), -1):
        whole = found.get(first)
        if whole is None or first < whole:
            continue
        beside = [part for part in range(first, order) if found.get(part) == whole]
        total = sum(figures[part].numeral.value or 0 for part in (*beside, order))
        if total == figures[whole].numeral.value and order not in found:
            return whole
    return None


def _lists_on(sentence: Sentence, before: Figure, figure: Figure) -> bool:
    """Whether a list goes on from one figure to the next, what is counted described or not."""
    between = range(before.end, figure.first)
    words = sentence.lowers[between.start : between.stop]
    if set(words) <= {",", "and"}:
        return True
    if words[-1] not in ("and", ",") or len(words) > NEAR or not (figure.of_people and before.of_people):
        return False
    return words[0] not in (",", ")") and not any(is_verb(sentence, k) for k in between)


def _listed_with(sentence: Sentence, whole: Figure, before: Figure, figure: Figure) -> bool:
    """Whether a list of parts goes on with `figure`, which then has no verb of its own.

    "12 people, including five boys and three girls, died": a verb behind them is the whole's, which has none.
    """
    if sentence.lower[before.numeral.end] == "of" or before.measure is not None:
        return False
    if figure.outcome and whole.outcome and figure.outcome != whole.outcome:
        # "Five deaths, including three children, and seven people injured".
        return False
    if sentence.lower[figure.end] not in HELPING:
        return True
    told = before.first > whole.end and any(is_verb(sentence, k) for k in range(whole.end, before.first))
    links = sentence.lowers[whole.end : before.first]
    told = told and not (len(links) < 4 and not _LINKS.isdisjoint(links))
    return bool(figure.phrase) and not told


def _links(sentence: Sentence, at: int) -> bool:
    lower = sentence.lower[at]
    if lower == "among" and at and sentence.lower[at - 1] not in (",", "(", "–", "—", "-"):
        return False
    return lower in _LINKS or (sentence.lower[at] == "of" and sentence.lower[at + 1] in POINTERS)


def _fits(whole: Figure, part: Figure) -> bool:
    """Whether `part` can be part of `whole`: a share of anything counted, else what has its unit."""
    if whole.category in (Category.SHARE, Category.DURATION, Category.DISTANCE):
        return False
    if part.category is Category.SHARE or part.numeral.form is Form.FRACTION:
        return True
    if not whole.unit or whole.unit == "units":
        return True
    return part.unit == whole.unit or (part.unit == "people" and whole.unit in ("families", "households"))
