"""What the facts of an article tell about one item: looked up for a card, never more than it can show."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from syria_reader.article import Article, BlockKind, Span
from syria_reader.facts import Actor, Claim, Date, Facts, Place, Relation, Statistic
from syria_reader.ui.cards.context import sentence_of, words_of
from syria_reader.ui.catalogue import Catalogue
from syria_reader.ui.choice import Choice
from syria_reader.ui.highlights import Mark

LOOKED_AT = 100
"""Mentions whose sentences are read to see what else stands there."""
_COUNTED = 3
"""Letters from which a name is looked for among the words for what is counted."""


class Dossier:
    """The facts of one article, by the item they tell of."""

    def __init__(self, article: Article, catalogue: Catalogue) -> None:
        self.article = article
        self.facts: Facts = catalogue.facts
        self._catalogue = catalogue
        self._sections = [section.start for section in article.sections]

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
        if self._sections:
            number = bisect_right(self._sections, position)
            return f"§ {number}" if number else "§ –"
        blocks = self.article.blocks
        titled = bool(blocks) and blocks[0].kind is BlockKind.TITLE
        return f"¶ {max(self.article.block_at(position) + (not titled), 1)}"

    def sections_of(self, spans: Iterable[Span | Mark]) -> list[int]:
        """The numbers of the sections in which `spans` begin; 0 stands for what comes before the first."""
        return sorted({bisect_right(self._sections, span.start) for span in spans})

    # -- ties

    def relations_of(self, actor: Actor) -> list[Relation]:
        """What is said of `actor` and others, the surest first."""
        found = [r for r in self.facts.relations if actor.id in (r.subject, r.object)]
        known = [r for r in found if r.subject in self.actors and r.object in self.actors]
        return sorted(known, key=lambda relation: -relation.confidence)

    # -- words

    def claims_of(self, actor: Actor) -> list[Claim]:
        """What `actor` says, in order."""
        return [claim for claim in self.facts.claims if claim.speaker == actor.id]

    def claim_over(self, statistic: Statistic) -> Claim | None:
        """The shortest statement that holds a figure."""
        over = [c for c in self.facts.claims if c.start <= statistic.start and statistic.end <= c.end]
        return min(over, key=lambda claim: claim.end - claim.start, default=None)

    # -- figures

    def figures_by(self, actor: Actor) -> list[Statistic]:
        """The figures `actor` gives."""
        names = {plain_name(name) for name in names_of(actor)}
        spans = [(claim.start, claim.end) for claim in self.claims_of(actor)]
        return [
            figure
            for figure in self.facts.statistics
            if (figure.attributed_to and plain_name(figure.attributed_to) in names)
            or (figure.attributed_to and any(a <= figure.start < b for a, b in spans))
        ]

    def figures_of(self, actor: Actor) -> list[Statistic]:
        """The figures that count `actor`: it is named among the words for what is counted."""
        names = [re.escape(name) for name in names_of(actor) if len(name) >= _COUNTED]
        if not names:
            return []
        pattern = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(names)})(?!\w)")
        starts = [mention.start for mention in actor.mentions]
        return [
            figure
            for figure in self.facts.statistics
            if figure.counted
            and pattern.search(figure.counted)
            and bisect_right(starts, figure.sentence.end) > bisect_right(starts, figure.sentence.start - 1)
        ]

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


def names_of(actor: Actor) -> dict[str, int]:
    """The names an actor goes by in the article, each with how often; 0 times where only a table has it."""
    names = {actor.name: 0} | dict.fromkeys(actor.aliases, 0)
    for mention in actor.mentions:
        names[mention.text] = names.get(mention.text, 0) + 1
    return names


def plain_name(name: str) -> str:
    """A name to compare: without the article before it, capitals and doubled blanks."""
    return re.sub(r"^the ", "", " ".join(name.casefold().split()))
