"""Checking an article's figures against one another."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from syria_reader.article import Article, BlockKind
from syria_reader.facts.figure_note import FigureNote, NoteRule
from syria_reader.facts.place import Place
from syria_reader.facts.statistic import Category, CountType, Hedge, Statistic

PEOPLE = {
    Category.KILLED, Category.INJURED, Category.MISSING, Category.DETAINED, Category.DISPLACED,
    Category.REFUGEES,
}  # fmt: skip
MOST = 40
"""Figures of one kind that are compared with one another; a list with more is a table of many events."""
_ROUGHLY = 0.15
"""How far the true number may lie from a figure that is "about" right."""
_HEADINGS = {BlockKind.TITLE, BlockKind.HEADING}
_OUTCOMES = {
    Category.KILLED: "killed", Category.INJURED: "injured", Category.MISSING: "missing",
    Category.DETAINED: "held", Category.DISPLACED: "displaced", Category.REFUGEES: "living as refugees",
}  # fmt: skip


def note_figures(
    article: Article, statistics: Sequence[Statistic], places: Sequence[Place]
) -> list[FigureNote]:
    """What does not go together among `statistics`; nothing that needs a guess."""
    return [
        *_parts(statistics),
        *_headline(article, statistics),
        *_differing(article, statistics, {place.id: place.name for place in places}),
        *_sourceless(statistics),
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


def _headline(article: Article, statistics: Sequence[Statistic]) -> Iterator[FigureNote]:
    """The title's figure beside the one in the first paragraph that tells figures of the same kind."""
    titles = [s for s in statistics if s.category in PEOPLE and _kind(article, s) is BlockKind.TITLE]
    body = [
        s for s in statistics if _kind(article, s) not in _HEADINGS and s.count_type is not CountType.SUBSET
    ]
    for title in titles[:MOST]:
        same = [s for s in body if s.category is title.category]
        if not same:
            continue
        first = article.block_at(same[0].start)
        lead = [s for s in same if article.block_at(s.start) == first]
        if len(lead) == 1 and _agree_who(title, lead[0]) and not _overlap(title, lead[0]):
            text = f"The title says {_said(title)} {_OUTCOMES[title.category]}, the text {_said(lead[0])}."
            yield FigureNote((title.id, lead[0].id), NoteRule.HEADLINE_DIFFERS, text)


def _differing(
    article: Article, statistics: Sequence[Statistic], names: dict[str, str]
) -> Iterator[FigureNote]:
    """The same count given twice: one place and one time frame, said of both, and the same people."""
    alike: dict[tuple[object, ...], list[Statistic]] = defaultdict(list)
    for s in statistics:
        if s.category in PEOPLE and s.part_of is None and s.count_type is not CountType.UNKNOWN:
            who = s.status_group or (s.counted or "").lower()
            if s.place and s.since and _kind(article, s) not in _HEADINGS:
                alike[s.category, who, s.place, s.since.lower(), s.count_type].append(s)
    for group in alike.values():
        for first, second in combinations(group[:MOST], 2):
            if first.sentence == second.sentence or _overlap(first, second):
                continue
            where = names.get(first.place or "", "")
            text = f"{_by(first)} and {_by(second)} {_OUTCOMES[first.category]} in {where}, {first.since}."
            yield FigureNote((first.id, second.id), NoteRule.COUNTS_DIFFER, text)


def _sourceless(statistics: Sequence[Statistic]) -> Iterator[FigureNote]:
    bare = [s for s in statistics if s.category in PEOPLE and s.attributed_to is None]
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
        case Hedge.AT_MOST | Hedge.FEWER_THAN:
            return 0, high
        case Hedge.ABOUT:
            return low * (1 - _ROUGHLY), None if high is None else high * (1 + _ROUGHLY)
        case _:
            return low, high


def _said(statistic: Statistic) -> str:
    return f"{statistic.hedge_text} {statistic.text}" if statistic.hedge_text else statistic.text


def _by(statistic: Statistic) -> str:
    return f"{statistic.attributed_to or 'The article'} gives {_said(statistic)}"
