"""The names an article gives to those who speak in it."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from syria_reader.facts.actor import Actor
from syria_reader.facts.passage import Passage

_RUN = re.compile(
    r"(?:[^\W\d_]\.)*[A-ZÀ-Þ][\w’'.&-]*(?:[ ](?:(?:of|for|the|and|al|el|bin|ibn|de|van|der|von|da)[ ]){0,2}"
    r"[A-ZÀ-Þ][\w’'.&-]*)*"
)
_BRACKET = re.compile(r"([A-ZÀ-Þ][^()]{3,80}?)\s\(([A-Z][A-Za-z.]{1,9})\)")
LEADING = re.compile(
    r"^(?:(?:The|the|a|A|an|An|But|And|Meanwhile|However|its|his|her|their|Its|His|Earlier|Yesterday|Today|On|In|our)\s)+"
)


class Named(NamedTuple):
    """A mention of `actor` at `start` to `end` of its passage's text."""

    start: int
    end: int
    actor: Actor


class KnownNames:
    """Names looked up by place, by spelling and, for what is no actor, by the text's runs of capitals."""

    def __init__(self, passages: Sequence[Passage], actors: Sequence[Actor]) -> None:
        self._passages = passages
        self._actors = actors
        self._named = _by_passage(passages, actors)
        self._starts = [[named.start for named in here] for here in self._named]
        self._words: dict[str, list[Actor]] | None = None
        self._spelled: dict[str, Actor] | None = None
        self._runs: dict[str, dict[str, None]] | None = None
        self._long: dict[str, str] | None = None

    def within(self, passage: int, start: int, end: int) -> list[Named]:
        """The mentions that begin between `start` and `end` of passage number `passage`, in order."""
        starts = self._starts[passage]
        return self._named[passage][bisect_right(starts, start - 1) : bisect_right(starts, end - 1)]

    def spelled(self, name: str) -> Actor | None:
        """The actor called `name` anywhere in the article; blanks and capitals do not matter."""
        if self._spelled is None:
            self._spelled = {}
            for actor in self._actors:
                for known in {actor.name, *actor.aliases, *(mention.text for mention in actor.mentions)}:
                    self._spelled.setdefault(" ".join(known.split()).lower(), actor)
        return self._spelled.get(" ".join(name.split()).lower())

    def called(self, word: str) -> Sequence[Actor]:
        """The actors that have the lower-case `word` in their name or role."""
        if self._words is None:
            self._words = {}
            for actor in self._actors:
                for known in dict.fromkeys(f"{actor.name} {actor.role or ''}".lower().split()):
                    self._words.setdefault(known, []).append(actor)
        return self._words.get(word, ())

    def runs(self, word: str) -> Iterable[str]:
        """The runs of capitalised words that have the lower-case `word` in them, in the text's order."""
        if self._runs is None:
            self._runs = {}
            for passage in self._passages:
                for found in _RUN.findall(passage.text):
                    run = LEADING.sub("", found).rstrip(".’'").removesuffix("’s").removesuffix("'s")
                    if " " in run:
                        for part in run.lower().split():
                            self._runs.setdefault(part, {}).setdefault(run)
        return self._runs.get(word, ())

    def long_form(self, acronym: str) -> str | None:
        """What `acronym`, without its stops, is declared to stand for ("Human Rights Watch (HRW)")."""
        if self._long is None:
            self._long = {}
            for passage in self._passages:
                for found in _BRACKET.finditer(passage.text) if "(" in passage.text else ():
                    names = _RUN.findall(found.group(1))
                    if names and _abbreviates(found.group(2), names[-1]):
                        self._long.setdefault(found.group(2).replace(".", ""), names[-1])
        return self._long.get(acronym)


def _by_passage(passages: Sequence[Passage], actors: Sequence[Actor]) -> list[list[Named]]:
    """The mentions of `actors` in each passage, in order; one outside every passage is left out."""
    firsts = [passage.prose.first[0] if passage.prose.first else 0 for passage in passages]
    found: dict[int, list[Named]] = defaultdict(list)
    for actor in actors:
        for mention in actor.mentions:
            number = bisect_right(firsts, mention.start) - 1
            if number >= 0:
                prose = passages[number].prose
                start, end = prose.from_source(mention.start), prose.from_source(mention.end - 1) + 1
                found[number].append(Named(start, end, actor))
    return [sorted(found[number], key=lambda named: named.start) for number in range(len(passages))]


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of `acronym` stand in `name` in their order, the first at its beginning."""
    letters = iter(name.lower())
    wanted = acronym.replace(".", "").lower()
    return name[:1].lower() == wanted[:1] and all(letter in letters for letter in wanted)
