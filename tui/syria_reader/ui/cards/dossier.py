"""What the facts of an article tell about one item: looked up for a card, never more than it can show."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from syria_reader.article import Article, BlockKind, Span
from syria_reader.facts import Actor, Claim, Date, Facts, Mention, Place, Relation, Statistic
from syria_reader.ui.cards.context import sentence_of, words_of
from syria_reader.ui.catalogue import Catalogue
from syria_reader.ui.choice import Choice
from syria_reader.ui.highlights import Mark

LOOKED_AT = 60
"""Mentions whose sentences are read to see what else stands there."""
_NEAR = 400
"""Characters before and behind a name in which a figure that counts its bearer stands."""
_COUNTED = 3
"""Letters from which a name is looked for among the words for what is counted."""


class Dossier:
    """The facts of one article, by the item they tell of."""

    def __init__(self, article: Article, catalogue: Catalogue) -> None:
        self.article = article
        self.facts: Facts = catalogue.facts
        self._catalogue = catalogue
        self._sections = [section.start for section in article.sections]
        self._titled = bool(article.blocks) and article.blocks[0].kind is BlockKind.TITLE

    # -- items

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by id."""
        return {actor.id: actor for actor in self.facts.actors}

    @cached_property
    def places(self) -> dict[str, Place]:
        """The places by id."""
        return {place.id: place for place in self.facts.places}

    @cached_property
    def statistics(self) -> dict[str, Statistic]:
        """The figures by id."""
        return {statistic.id: statistic for statistic in self.facts.statistics}

    def date(self, choice: Choice) -> Date:
        """The date a choice stands for."""
        return self._catalogue.dates[choice.row]

    def standing(self, panel: str, item: str, position: int) -> Choice | None:
        """An item as a choice, standing on its last mention at or before `position`, or on its first."""
        return self._catalogue.standing(panel, item, position)

    # -- where

    def where(self, position: int) -> str:
        """The section of `position`, or its paragraph in an article without sections."""
        block = self.article.block_at(position)
        if self._titled and block == 0:
            return "title"
        if self._sections:
            number = bisect_right(self._sections, position)
            return f"§ {number}" if number else "lead"
        return f"¶ {block + (not self._titled)}"

    # -- ties

    def relations_of(self, actor: Actor) -> list[Relation]:
        """What is said of `actor` and others, the surest first."""
        found = [r for r in self.facts.relations if actor.id in (r.subject, r.object)]
        known = [r for r in found if r.subject in self.actors and r.object in self.actors]
        return sorted(known, key=lambda relation: -relation.confidence)

    # -- words

    @cached_property
    def _claims(self) -> dict[str | None, list[Claim]]:
        claims: dict[str | None, list[Claim]] = {}
        for claim in self.facts.claims:
            claims.setdefault(claim.speaker, []).append(claim)
        return claims

    def claims_of(self, actor: Actor) -> list[Claim]:
        """What `actor` says, in order."""
        return self._claims.get(actor.id, [])

    def claim_over(self, statistic: Statistic) -> Claim | None:
        """The shortest statement that holds a figure."""
        over = [c for c in self.facts.claims if c.start <= statistic.start and statistic.end <= c.end]
        return min(over, key=lambda claim: claim.end - claim.start, default=None)

    # -- figures

    @cached_property
    def _starts(self) -> list[int]:
        return [statistic.start for statistic in self.facts.statistics]

    @cached_property
    def _given(self) -> dict[str, list[Statistic]]:
        """The figures by who gives them, as the article names him."""
        given: dict[str, list[Statistic]] = {}
        for statistic in self.facts.statistics:
            if statistic.attributed_to:
                given.setdefault(statistic.attributed_to, []).append(statistic)
        return given

    def _figures_in(self, start: int, end: int) -> Sequence[Statistic]:
        """The figures that begin between two positions of the text."""
        return self.facts.statistics[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def figures_by(self, actor: Actor) -> list[Statistic]:
        """The figures `actor` gives."""
        names = {plain_name(name) for name in _spellings(actor)}
        found = [f for name, given in self._given.items() if plain_name(name) in names for f in given]
        for claim in self.claims_of(actor):
            found += (figure for figure in self._figures_in(claim.start, claim.end) if figure.attributed_to)
        return _in_order(found)

    def figures_of(self, actor: Actor) -> list[Statistic]:
        """The figures that count `actor`: it is named among the words for what is counted."""
        names = [re.escape(name) for name in _spellings(actor) if len(name) >= _COUNTED]
        if not names:
            return []
        named = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(names)})(?!\w)")
        return _in_order(
            figure
            for mention in actor.mentions
            for figure in self._figures_in(mention.start - _NEAR, mention.end + _NEAR)
            if figure.counted
            and figure.sentence.start <= mention.start < figure.sentence.end
            and named.search(figure.counted)
        )

    def parts_of(self, statistic: Statistic) -> list[Statistic]:
        """The figures that are part of `statistic`."""
        return [part for part in self.facts.statistics if part.part_of == statistic.id != part.id]

    def source_of(self, statistic: Statistic) -> Actor | None:
        """The actor that gives a figure, where it is one."""
        if statistic.attributed_to is None:
            return None
        wanted = plain_name(statistic.attributed_to)
        for actor in self.facts.actors:
            if wanted in map(plain_name, (actor.name, *actor.aliases)):
                return actor
        claim = self.claim_over(statistic)
        return self.actors.get(claim.speaker or "") if claim else None

    # -- company

    def beside(self, spans: Sequence[Span], kinds: Sequence[str]) -> list[tuple[str, str, list[Mark]]]:
        """What of `kinds` stands in the sentences of `spans`: kind, item and marks, the most often first."""
        found: dict[tuple[str, str], list[Mark]] = {}
        for mark in self._marks_beside(spans):
            if mark.kind in kinds:
                found.setdefault((mark.kind, mark.item), []).append(mark)
        return sorted(
            ((kind, item, marks) for (kind, item), marks in found.items()), key=lambda row: -len(row[2])
        )

    def _marks_beside(self, spans: Sequence[Span]) -> Iterator[Mark]:
        seen = set()
        for span in spans[:LOOKED_AT]:
            words = words_of(self.article, span)
            sentence = sentence_of(words)
            if (words.block, sentence.start) in seen:
                continue
            seen.add((words.block, sentence.start))
            for stretch in self._catalogue.highlights.in_block(words.block):
                if sentence.start <= stretch.start < sentence.end:
                    yield stretch.mark


def names_of(actor: Actor) -> list[tuple[Mention, int]]:
    """The names an actor goes by in the article: a mention of each and how often, whatever the capitals."""
    named: dict[str, list[Mention]] = {}
    for mention in actor.mentions:
        named.setdefault(mention.text.casefold(), []).append(mention)
    return sorted(((found[0], len(found)) for found in named.values()), key=lambda name: -name[1])


def _spellings(actor: Actor) -> set[str]:
    return {actor.name, *actor.aliases, *(mention.text for mention in actor.mentions)}


def _in_order(statistics: Iterable[Statistic]) -> list[Statistic]:
    return sorted({figure.id: figure for figure in statistics}.values(), key=lambda figure: figure.start)


def plain_name(name: str) -> str:
    """A name to compare: without the article before it, capitals and doubled blanks."""
    return re.sub(r"^the ", "", " ".join(name.casefold().split()))
