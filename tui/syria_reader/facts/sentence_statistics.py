"""The figures of one sentence, with what ties them to one another and to figures before."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from syria_reader.article import Article, Span
from syria_reader.facts.attribution.sources import Sources
from syria_reader.facts.figure_statistic import as_statistic
from syria_reader.facts.figures.count_type import find_count_type
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.location import Locator
from syria_reader.facts.figures.nouns import singular
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.parts import find_parts, share_beside
from syria_reader.facts.figures.pointing import named_again, points_back
from syria_reader.facts.figures.probability import soften
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.status_group import ANYBODY, belongs_to, carries_on, find_group
from syria_reader.facts.listing import Listing, is_labelled
from syria_reader.facts.passage import Passage
from syria_reader.facts.readings import Reading
from syria_reader.facts.statistic import PEOPLE, Category, CountType, Hedge, Statistic
from syria_reader.facts.timing.window import choose_window

NEAR = 25
"""Characters between "members of" and the name of the force they are of ("of Lebanon's Hezbollah")."""
LEAST_REPEATED = 10
"""The least number that tells by itself which people counted before are meant."""
LEAST_SUM = 20
"""The least sum that tells by itself that figures are the parts of one before."""
LOOK_BACK = 12
"""Figures before one that says it is part of something in which its whole is looked for."""
_LIST = re.compile(r"[^.;:\d]{0,60}?(?:,|\band)\s[^.;:,\d]{0,40}")
"""What may stand between two figures of one list."""
_PAIR = re.compile(r"\s(?:people\s|were\s)?\w+,?\s(?:and\s)?(?:another\s|at\sleast\s|about\s|some\s|over\s)?")
_LISTED = re.compile(
    r"[^.;:\d]{0,60}?(?:,|\band|\bas well as)\s(?:at\sleast\s|about\s|some\s|over\s|more\sthan\s)?"
)
"""What may stand between two parts, of which only the first says what it is part of."""
CONFIDENCE = {
    "number-with-noun": 0.9, "money": 0.95, "percent": 0.95, "measure": 0.95, "range": 0.85,
    "vague-plural": 0.7, "tally-one": 0.85, "fraction": 0.7, "elided-noun": 0.85,
}  # fmt: skip
"""How often value, unit and category are all right, on the 517 figures of 26 hand-marked reports, rounded.

Sixteen of the reports are those of tests/evaluation, whose misses the rules were mended by: an unread report
may do worse. "fraction" is a guess: too few were marked, and not one in the same unit.
"""


class Surroundings(NamedTuple):
    """What a sentence's figures are read by: the article, its places, and where its forces are named."""

    article: Article
    locator: Locator
    forces: Sequence[Span]


class SentenceStatistics:
    """The `figures` of the sentence of `reading`; `found` are those before it, to which they are added."""

    def __init__(
        self,
        surroundings: Surroundings,
        passage: Passage,
        reading: Reading,
        figures: Sequence[Figure],
        found: list[Statistic],
    ) -> None:
        self._article, self._locator, self._forces = surroundings
        self._passage = passage
        self._sentence = sentence = reading.words
        self._figures = figures
        self._found = found
        self._first = len(found)
        self._start = passage.to_source(0, 1).start
        self._said = passage.to_source(*sentence.span)
        self._windows = reading.windows
        self._parts = find_parts(sentence, figures)
        self._here: list[Statistic] = []
        self._spans: list[Span] = []
        self._summed: Statistic | None = None
        self._goes_on_from: Statistic | None = None
        self._summing: set[int] = set()

    def add(self, sources: Sources, listing: Listing | None) -> None:
        """Add the figures to those found; `listing` is the list they are an entry of."""
        self._here = [self._read(figure, order, sources) for order, figure in enumerate(self._figures)]
        self._spans = [Span(statistic.start, statistic.end) for statistic in self._here]
        self._summed, self._summing = self._sum_before()
        self._goes_on_from = self._continued()
        for order, figure in enumerate(self._figures):
            whole = self._whole(order)
            since = self._since(order, whole) or (listing.since if listing else None)
            category = self._category(order, whole)
            group = self._group(order)
            self._found.append(
                self._here[order]._replace(
                    category=category,
                    since=since,
                    part_of=whole and whole.id,
                    count_type=self._count_type(order, category, since, part=whole is not None),
                    place=self._place(order, category, whole),
                    status_group=group or (whole and _means_any(figure) and whole.status_group) or None,
                )
            )

    def _read(self, figure: Figure, order: int, sources: Sources) -> Statistic:
        """`figure` as far as it can be told by itself."""
        numeral, sentence, passage = figure.numeral, self._sentence, self._passage
        start, end = sentence.starts[numeral.first], sentence.ends[numeral.end - 1]
        return as_statistic(
            figure,
            self._article,
            passage.to_source(start, end),
            self._said,
            number=self._first + order + 1,
            rule=figure.rule,
            confidence=CONFIDENCE.get(figure.rule, 0.6),
            hedged=soften(sentence, figure) if figure.hedged.hedge is Hedge.NONE else None,
            attributed_to=sources.of(start),
            since=choose_window(passage.text, self._windows, start, sentence.ends[figure.end - 1]),
        )

    def _whole(self, order: int) -> Statistic | None:
        """The figure that number `order` is part of."""
        figure, part = self._figures[order], self._parts.get(order)
        if part is not None and part > order:
            return self._here[part]
        if part is not None:
            near = self._found[self._first + part]
            return _same_again(near, self._found[: self._first]) or near
        whole = _whole_before(self._sentence, figure, self._found, self._said, self._start)
        if whole is None:
            whole = self._summed if order in self._summing else self._whole_listed(order)
        if whole is None and order and share_beside(self._sentence, self._figures[order - 1], figure):
            shared = self._found[-1].part_of
            return next((one for one in reversed(self._found) if one.id == shared), None)
        return whole

    def _whole_listed(self, order: int) -> Statistic | None:
        """The figure of a sentence before that the last one is part of, where a list goes on with it."""
        figure, before = self._figures[order], self._found[-1] if order else None
        if before is None or not figure.of_people or order - 1 in self._parts or before.part_of is None:
            return None
        if _LISTED.fullmatch(self._article.text, before.end, self._here[order].start) is None:
            return None
        whole = next((one for one in reversed(self._found) if one.id == before.part_of), None)
        return whole if whole and whole.sentence != self._said else None

    def _sum_before(self) -> tuple[Statistic | None, set[int]]:
        """The figure of the sentence before that those of this one are together, and which these are."""
        alone = [
            order
            for order, figure in enumerate(self._figures)
            if order not in self._parts and figure.unit == "people" and figure.measure is None
        ]
        total = sum(self._figures[order].numeral.value or 0 for order in alone)
        if len(alone) < 2 or total < LEAST_SUM or self._first == 0:
            return None, set()
        last = self._found[self._first - 1].sentence
        for other in self._found[self._first - 1 :: -1]:
            if other.sentence != last:
                break
            together = (other.counted or "").endswith(("casualties", "Casualties")) or {
                self._here[order].category for order in alone
            } <= {other.category, Category.COUNT_OTHER}
            if other.value == total and other.part_of is None and other.unit == "people" and together:
                return other, set(alone)
        return None, set()

    def _since(self, order: int, whole: Statistic | None) -> str | None:
        since = self._here[order].since
        if self._compares(order):
            return None
        if self._parts.get(order - 1) == order:
            # "In 2021 it won 73 of the 329 seats": what a part is taken of has a time behind it, or none.
            figure, sentence = self._figures[order], self._sentence
            end = sentence.ends[figure.end - 1]
            behind = [window for window in self._windows if window.start >= end]
            since = choose_window(self._passage.text, behind, sentence.starts[figure.first], end)
        if since is None and whole is not None and whole.sentence == self._said:
            since = whole.since
        if since is None and whole is None and not self._windows:
            since = self._goes_on_from and self._goes_on_from.since
        return since

    def _continued(self) -> Statistic | None:
        """The count of the sentence before this one goes on with ("A further 76 soldiers were killed")."""
        sentence = self._sentence
        first = sentence.lower[0] == "a"
        if not self._first or sentence.lower[first] not in _FURTHER or self._figures[0].first > first + 2:
            return None
        last = self._found[self._first - 1].sentence
        category = self._here[0].category
        for other in self._found[self._first - 1 :: -1]:
            if other.sentence != last:
                break
            if other.category == category and other.part_of is None and category in PEOPLE:
                return other
        return None

    def _compares(self, order: int) -> bool:
        """Whether a share only says how far the count before differs from another ("15 per cent more")."""
        figure = self._figures[order]
        differs = self._sentence.lower[figure.end] in ("more", "fewer", "less", "higher", "lower")
        return figure.category is Category.SHARE and differs

    def _category(self, order: int, whole: Statistic | None) -> Category:
        figure, category, part = self._figures[order], self._here[order].category, self._parts.get(order)
        if figure.outcome is not None and order not in self._summing:
            return category
        told_before = whole is not None and whole.sentence != self._said
        opens = part is None and told_before and (order in self._summing or not figure.elided)
        if (opens or (part is not None and part < order)) and figure.of_people:
            # An outcome beats a role: "its losses at 45, including eight guards" are eight killed.
            return whole.category if whole and whole.category in PEOPLE else category
        if category is Category.COUNT_OTHER and _means_them(figure) and not self._came_free(figure):
            same = whole or _same_again(self._here[order], self._found[: self._first])
            return same.category if same and same.category in PEOPLE else category
        return category

    def _came_free(self, figure: Figure) -> bool:
        """Whether something else has become of them since ("Nineteen have since escaped")."""
        return self._sentence.lower[figure.end + 1] == "since"

    def _count_type(self, order: int, category: Category, since: str | None, *, part: bool) -> CountType:
        figure = self._figures[order]
        counts = find_count_type(self._sentence, figure, since, part=part)
        if counts is CountType.UNKNOWN and order and figure.elided and figure.outcome is None:
            # "23 were killed in Homs, 11 in Hama": a list counts as its first figure does.
            before = self._found[-1]
            listed = before.category == category and before.count_type is not CountType.SUBSET
            counts = before.count_type if listed and category in PEOPLE else counts
        return counts

    def _place(self, order: int, category: Category, whole: Statistic | None) -> str | None:
        """The id of the place the sentence says figure number `order` is about."""
        place = self._located(order, part=whole is not None)
        if order and self._is_pair(order):
            # "Basra 64 killed and 74 injured": both there.
            place = self._found[-1].place or place
        if place is None and whole and whole.sentence == self._said and category is not Category.SHARE:
            part = self._parts.get(order)
            place = whole.place or (self._located(part, part=False) if part is not None else None)
        if place is None and order and category is not Category.SHARE and self._goes_on(order):
            # "Killing 34 in Kuma and wounding 60".
            place = self._found[-1].place
        if place is None and is_labelled(self._passage):
            place = self._locator.labelled(category, self._said)
        return place

    def _is_pair(self, order: int) -> bool:
        """Whether figure number `order` and the one before count what became of people side by side."""
        figure, before = self._figures[order], self._figures[order - 1]
        if not figure.elided or figure.outcome is None or before.outcome is None or order in self._parts:
            return False
        start, end = self._here[order - 1].end, self._here[order].start
        return end - start < NEAR and _PAIR.fullmatch(self._article.text, start, end) is not None

    def _goes_on(self, order: int) -> bool:
        """Whether figure number `order` stands in one list with the one before."""
        start, end = self._here[order - 1].end, self._here[order].start
        return _LIST.fullmatch(self._article.text, start, end) is not None

    def _located(self, order: int, *, part: bool) -> str | None:
        category = self._here[order].category
        parts = [self._spans[k] for k, whole in self._parts.items() if whole == order < k]
        return self._locator.locate(category, self._said, self._spans[order], self._spans, parts, part=part)

    def _names_force(self, figure: Figure) -> bool:
        """Whether a force is named inside the noun phrase."""
        sentence = self._sentence
        first, last = figure.phrase.first, figure.phrase.end - 1
        span = self._passage.to_source(sentence.starts[first], sentence.ends[last])
        at = bisect_left(self._forces, (span.start,))
        return at < len(self._forces) and self._forces[at].end <= span.end

    def _group(self, order: int) -> str | None:
        """The status group of figure number `order`, those before it being read."""
        sentence, figure = self._sentence, self._figures[order]
        found = find_group(sentence, figure)
        if found is not None or figure.unit != "people":
            return found
        member = belongs_to(sentence, figure)
        if member is not None and member < len(sentence.tokens):
            start = self._passage.to_source(sentence.starts[member], sentence.ends[member]).start
            at = bisect_left(self._forces, (start,))
            inside = at > 0 and self._forces[at - 1].end > start
            near = at < len(self._forces) and self._forces[at].start - start < NEAR
            return "combatants" if inside or near else None
        if figure.phrase.noun in _OF_A_FORCE and self._names_force(figure):
            return "combatants"
        if not order:
            return None
        named = order - 1
        while named and self._figures[named].elided and self._found[self._first + named].status_group:
            named -= 1
        while named and named in self._parts and order not in self._parts:
            # "558 dead, including 94 women, with 1,835 hurt".
            named -= 1
        carried = carries_on(sentence, figure, self._figures[named])
        return self._found[self._first + named].status_group if carried else None


_FURTHER = {"further", "another", "additional"}
_OF_A_FORCE = {"member", "man", "operative", "element", "leader", "commander"}
"""People who fight where a force is named before the word ("three ISIS members")."""


def _means_any(figure: Figure) -> bool:
    """Whether a part's own words leave open whom it counts ("950 civilians, 258 of them killed")."""
    return figure.elided or figure.phrase.noun in ANYBODY


def _means_them(figure: Figure) -> bool:
    """Whether a figure says nothing of those it counts but that they were told of before."""
    return figure.elided or figure.phrase.noun == "victim"


def _same_again(statistic: Statistic, earlier: Sequence[Statistic]) -> Statistic | None:
    """The people of a sentence before counted by the same number: "Of the 41, nine were children"."""
    value = statistic.value or 0
    if statistic.unit != "people" or statistic.counted or value < LEAST_REPEATED:
        return None
    near = earlier[: -LOOK_BACK - 1 : -1]
    return next((other for other in near if other.value == value and other.unit == "people"), None)


def _whole_before(
    sentence: Sentence, figure: Figure, earlier: Sequence[Statistic], said: Span, start: int
) -> Statistic | None:
    """The figure told before that this one, in the sentence at `said`, says it is part of.

    The paragraph begins at `start`.
    """
    outcome = points_back(sentence, figure)
    if outcome is None:
        noun = named_again(sentence, figure)
        return _counted_before(noun, figure, earlier) if noun else None
    least = figure.numeral.value or figure.numeral.low or 0
    told = [
        other
        for other in earlier[: -LOOK_BACK - 1 : -1]
        if (other.category == outcome or (outcome == "people" and other.unit == "people"))
        and other.part_of is None
        and other.category is not Category.SHARE
    ]
    alone = len(told) == 1 and told[0].sentence != said
    if figure.measure is not None or figure.numeral.form is Form.FRACTION or alone:
        return next(iter(told), None)
    # "Four of the dead" behind 17 killed and 2 lost are some of the 17.
    holding = next((other for other in told if (other.value or other.high or least) >= least), None)
    # What contradicts the only figure of its own paragraph is a part of it all the same.
    beside = [other for other in told if other.start >= start and other.sentence != said]
    return holding or (beside[0] if len(beside) == 1 else None)


def _counted_before(noun: str, figure: Figure, earlier: Sequence[Statistic]) -> Statistic | None:
    """The last figure of the same `noun` that can hold this one."""
    least = figure.numeral.value or figure.numeral.low or 0
    for other in earlier[: -LOOK_BACK - 1 : -1]:
        head = (other.counted or "").lower().split()[-1:]
        if head and singular(head[0]) == noun and (other.value or other.high or 0) > least:
            return other
    return None
