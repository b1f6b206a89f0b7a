"""Checking an article's figures against one another."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from syria_reader.article import Article, BlockKind
from syria_reader.facts.figure_note import FigureNote, NoteRule
from syria_reader.facts.place import Place
from syria_reader.facts.statistic import PEOPLE, Category, CountType, Hedge, Statistic

MOST = 40
"""Figures of one kind that are compared with one another; a list with more is a table of many events."""
_ROUGHLY = 0.15
"""How far the true number may lie from a figure that is "about" right."""
_APART = ({"civilians", "combatants"}, {"men", "women", "children"})
"""Groups of people of which nobody belongs to two."""
_TOTAL = re.compile(r"\W*(?:grand\s|overall\s)?(?:total|totals|sum)\b", re.IGNORECASE)
_LEADING = re.compile(r"^(?:on|in|over|during|since|at)\s(?:the\s)?")
_HEADINGS = {BlockKind.TITLE, BlockKind.HEADING}
_OUTCOMES = {
    Category.KILLED: "killed", Category.INJURED: "injured", Category.MISSING: "missing",
    Category.DETAINED: "held", Category.DISPLACED: "displaced", Category.REFUGEES: "refugees",
}  # fmt: skip


def note_figures(
    article: Article, statistics: Sequence[Statistic], places: Sequence[Place]
) -> list[FigureNote]:
    """What does not go together among `statistics`; nothing that needs a guess."""
    return [
        *_parts(statistics),
        *_sums(statistics),
        *_totals(article, statistics),
        *_headline(article, statistics),
        *_differing(article, statistics, {place.id: place.name for place in places}),
        *_sourceless(article, statistics),
    ]


def _parts(statistics: Sequence[Statistic]) -> Iterator[FigureNote]:
    by_id = {statistic.id: statistic for statistic in statistics}
    for part in statistics:
        whole = by_id.get(part.part_of or "")
        if whole is None or part.unit != whole.unit or part.category is Category.SHARE:
            continue
        most = _bounds(whole)[1]
        if most is not None and _bounds(part)[0] > most:
            text = f"{_said(part)} is given as part of {_said(whole)}, which is less."
            yield FigureNote((whole.id, part.id), NoteRule.PART_EXCEEDS_WHOLE, text)


def _sums(statistics: Sequence[Statistic]) -> Iterator[FigureNote]:
    """Parts of one whole that nobody can belong to two of, and that are more than it together."""
    by_id = {statistic.id: statistic for statistic in statistics}
    parts: dict[str, dict[str, Statistic]] = defaultdict(dict)
    for part in statistics:
        if part.part_of in by_id and part.unit == "people" and part.status_group in _APART[0] | _APART[1]:
            parts[part.part_of].setdefault(str(part.status_group), part)
    for id_, groups in parts.items():
        whole = by_id[id_]
        most = _bounds(whole)[1]
        for apart in _APART:
            beside = [
                one for group, one in groups.items() if group in apart and one.category is whole.category
            ]
            least = [_bounds(one)[0] for one in beside]
            if most is not None and len(beside) > 1 and max(least) <= most < sum(least):
                listed = " and ".join(_said(one) for one in beside)
                text = f"{listed} are given as parts of {_said(whole)}, which is less than both together."
                yield FigureNote((id_, *(one.id for one in beside)), NoteRule.PART_EXCEEDS_WHOLE, text)


def _headline(article: Article, statistics: Sequence[Statistic]) -> Iterator[FigureNote]:
    """The title's figure beside the one in the first paragraph that tells figures of the same kind."""
    titles = [s for s in statistics if s.category in PEOPLE and _kind(article, s) is BlockKind.TITLE]
    body = [s for s in statistics if _kind(article, s) not in _HEADINGS]
    for title in titles[:MOST]:
        first = next((article.block_at(s.start) for s in body if s.category is title.category), None)
        lead = [s for s in body if s.category is title.category and article.block_at(s.start) == first]
        if len(lead) != 1 or lead[0].count_type is CountType.SUBSET:
            continue
        if _agree_who(title, lead[0]) and _one_time(title, lead[0]) and not _overlap(title, lead[0]):
            text = f"The title says {_said(title)} {_OUTCOMES[title.category]}, the text {_said(lead[0])}."
            yield FigureNote((title.id, lead[0].id), NoteRule.HEADLINE_DIFFERS, text)


def _one_time(title: Statistic, lead: Statistic) -> bool:
    """Whether nothing tells that the title counts another time or place than the first paragraph."""
    if title.place and lead.place and title.place != lead.place:
        return False
    sums = {title.count_type, lead.count_type}
    if CountType.CUMULATIVE in sums and CountType.NEW in sums:
        return False
    return not (title.since and lead.since) or _frame(title) == _frame(lead)


def _frame(statistic: Statistic) -> str:
    """The time frame without the words that may differ while the day is the same."""
    return _LEADING.sub("", (statistic.since or "").lower())


def _differing(
    article: Article, statistics: Sequence[Statistic], names: dict[str, str]
) -> Iterator[FigureNote]:
    """The same count given twice: one place and one time frame, said of both, and the same people."""
    alike: dict[tuple[object, ...], list[Statistic]] = defaultdict(list)
    for s in statistics:
        if s.category in PEOPLE and s.part_of is None and s.count_type is not CountType.UNKNOWN:
            who = s.status_group or (s.counted or "").lower()
            if s.place and s.since and _kind(article, s) not in _HEADINGS:
                alike[s.category, who, s.place, _frame(s), s.count_type].append(s)
    for group in alike.values():
        told = set[tuple[str, ...]]()
        for first, second in combinations(group[:MOST], 2):
            said = tuple(sorted((_said(first), _said(second))))
            if first.sentence == second.sentence or _overlap(first, second) or said in told:
                continue
            told.add(said)
            where = names.get(first.place or "", "")
            text = (
                f"Two figures for the {_OUTCOMES[first.category]} in {where}, {first.since}:"
                f" {_by(first)} and {_by(second)}."
            )
            yield FigureNote((first.id, second.id), NoteRule.COUNTS_DIFFER, text)


def _totals(article: Article, statistics: Sequence[Statistic]) -> Iterator[FigureNote]:
    """Columns of a table whose last row calls itself their total and is not."""
    cells = [s for s in statistics if s.rule == "table-cell"]
    rows = [list(row) for _, row in groupby(cells, key=lambda s: s.sentence)]
    first = 0
    for number, row in enumerate(rows):
        if _TOTAL.match(article.text, row[0].sentence.start, row[0].start):
            for total in row:
                summed = [s for other in rows[first:number] for s in other if _column(s) == _column(total)]
                whole = len(summed) == number - first > 1
                values = [s.value for s in (*summed, total) if s.value is not None]
                if not whole or len(values) <= len(summed) or total.category is Category.SHARE:
                    continue
                if sum(values[:-1]) != values[-1]:
                    text = f"The rows add up to {sum(values[:-1]):,}, the total is given as {total.text}."
                    yield FigureNote((total.id, *(s.id for s in summed)), NoteRule.TOTAL_DIFFERS, text)
        if number + 1 < len(rows) and not _next_row(article, row[0], rows[number + 1][0]):
            first = number + 1


def _next_row(article: Article, first: Statistic, second: Statistic) -> bool:
    """Whether two rows with figures stand in one table."""
    blocks = range(article.block_at(first.start), article.block_at(second.start) + 1)
    return all(article.blocks[block].kind is BlockKind.ROW for block in blocks)


def _column(statistic: Statistic) -> tuple[object, ...]:
    return statistic.category, statistic.unit, statistic.counted, statistic.status_group


def _sourceless(article: Article, statistics: Sequence[Statistic]) -> Iterator[FigureNote]:
    """The figures nobody is named for; a title's are told again below it, where their source stands."""
    told = [s for s in statistics if s.category in PEOPLE]
    below = {s.category for s in told if _kind(article, s) not in _HEADINGS}
    bare = [
        s
        for s in told
        if s.attributed_to is None and (s.category not in below or _kind(article, s) not in _HEADINGS)
    ]
    if bare:
        one = len(bare) == 1
        text = (
            f"The article gives no source for {_said(bare[0])} {_OUTCOMES[bare[0].category]}."
            if one
            else f"The article gives no source for {len(bare)} figures of people killed, hurt or displaced."
        )
        yield FigureNote(tuple(s.id for s in bare), NoteRule.NO_SOURCE, text)


def _kind(article: Article, statistic: Statistic) -> BlockKind:
    return article.blocks[article.block_at(statistic.start)].kind


def _agree_who(first: Statistic, second: Statistic) -> bool:
    """Whether both count the same people, or one does not say whom."""
    groups = {first.status_group, second.status_group} - {None}
    return len(groups) < 2 and (bool(groups) is False or first.status_group == second.status_group)


def _overlap(first: Statistic, second: Statistic) -> bool:
    """Whether one number could be meant by both."""
    (low, high), (other_low, other_high) = _bounds(first), _bounds(second)
    return (high is None or other_low <= high) and (other_high is None or low <= other_high)


def _bounds(statistic: Statistic) -> tuple[float, float | None]:
    """The least and the greatest number the words allow; None where nothing bounds it."""
    low = statistic.low if statistic.value is None else statistic.value
    high = statistic.high if statistic.value is None else statistic.value
    low = low or 0
    match statistic.hedge:
        case Hedge.AT_LEAST | Hedge.MORE_THAN:
            return low, None
        case Hedge.NONE if statistic.rule == "vague-plural":
            return low, None  # tens of thousands are thousands, too
        case Hedge.AT_MOST | Hedge.FEWER_THAN:
            return 0, high
        case Hedge.ABOUT:
            return low * (1 - _ROUGHLY), None if high is None else high * (1 + _ROUGHLY)
        case _:
            return low, high


def _said(statistic: Statistic) -> str:
    return f"{statistic.hedge_text} {statistic.text}" if statistic.hedge_text else statistic.text


def _by(statistic: Statistic) -> str:
    source = statistic.attributed_to
    return f"{_said(statistic)} ({source})" if source else _said(statistic)
