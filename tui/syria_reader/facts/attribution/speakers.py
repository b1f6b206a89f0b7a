"""From the words of a subject to the fullest name the article gives."""

import re
from collections.abc import Sequence

from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.attribution.subject import OFFICES, PRONOUNS
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.passage import Passage

_RUN = re.compile(
    r"(?:[^\W\d_]\.)*[A-ZÀ-Þ][\w’'.&-]*(?:[ ](?:(?:of|for|the|and|al|el|bin|ibn|de|van|der|von|da)[ ]){0,2}"
    r"[A-ZÀ-Þ][\w’'.&-]*)*"
)
_BRACKET = re.compile(r"([A-ZÀ-Þ][^()]{3,80}?)\s\(([A-Z][A-Za-z.]{1,9})\)")
_TITLE = re.compile(r"^(?:(?:Mr|Mrs|Ms|Dr|Sir|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Brig|Amb)\.?\s)+")
_LEADING = re.compile(
    r"^(?:(?:The|the|a|A|an|An|But|And|Meanwhile|However|its|his|her|their|Its|His|Earlier|Yesterday|Today|On|In|our)\s)+"
)
_DOCUMENT = re.compile(
    r"^(?:(?:the|a|an|new|latest|recent|official|preliminary|initial|fresh|unconfirmed|reports?|figures?|data|statistics|statement|numbers?"
    r"|estimates?|tally|tallies|count|counts|communique|toll|survey|study|analysis|records|information)\s)*?"
    r"(?:reports?|figures?|data|statistics|statement|numbers?|estimates?|tally|count|survey|study|analysis|records|information|update)\s"
    r"(?:\w+\s)?(?:from|by|of|issued by|released by|published by|compiled by|collected by)\s(?:the\s|an?\s)?",
    re.IGNORECASE,
)
_GROUPS = words(
    """
    group agency organization organisation monitor ministry observatory network charity office body
    committee commission council government authority authorities union watchdog statement report
    army military police department institute centre center outlet newspaper party movement
    coalition mission company
    """
)
_GROUP_IN_NAME = re.compile(
    r"\b(?:Ministry|Observatory|Agency|Organi[sz]ation|Office|Network|Army|Forces?|Council|Committee|Commission|Group|Nations|Watch|Union|Government|Authority|Department|Center|Centre|Programme|Fund|Institute|Police|Press|News|Front|Movement|Party|Society|Crescent|Cross|International|House|Service|Mission|Command|Coalition|Court|Foundation|Alliance|Brigades?|Borders|Pentagon|Kremlin|Association|Bank|Times|Post|Reuters|Syndicate)\b"
)


class Speakers:
    """Remembers who has spoken, in the order of the text, and what the article calls them at its fullest."""

    def __init__(self, passages: Sequence[Passage], actors: Sequence[Actor]) -> None:
        self._passages = passages
        self._actors = actors
        self._by_mention: dict[str, Actor] | None = None
        self._runs: dict[str, list[str]] | None = None
        self._long: dict[str, str] = {}
        self._person: str | None = None
        self._group: str | None = None
        self._last: str | None = None

    def name(self, words: str) -> str | None:
        """Who is meant by `words`, the subject of a reporting verb; None for a pronoun without one."""
        spelled = words[-3:-2] == "."
        plain = words.strip(' ,“”"') if spelled else words.strip(" ,.“”\"'’")
        lower = plain.lower()
        if lower in PRONOUNS:
            return self._pronoun(lower)
        plain = _DOCUMENT.sub("", plain)
        bare = _LEADING.sub("", plain) or plain
        bare = bare.removesuffix("’s").removesuffix("'s")
        full = self._known_group(bare) or self._fullest(bare, definite=lower.startswith("the "))
        self._remember(full)
        return full

    def _pronoun(self, lower: str) -> str | None:
        if lower in ("i", "we"):
            return None
        if lower in ("he", "she"):
            return self._person or self._last
        return self._group or self._last

    def _known_group(self, bare: str) -> str | None:
        """The last speaker of that sort, for "the group", "the statement", "the spokesman"."""
        last = bare.lower().rsplit(" ", 1)[-1]
        if " " in bare and bare.lower() != "monitoring group":
            return None
        if last in (
            "group",
            "statement",
            "report",
            "agency",
            "organization",
            "organisation",
            "monitor",
            "watchdog",
            "body",
            "charity",
            "office",
        ):
            return self._group if not bare[0].isupper() else None
        if last in ("spokesman", "spokeswoman", "spokesperson", "official") and bare.islower():
            return self._person
        return None

    def _remember(self, name: str) -> None:
        self._last = name
        last = name.lower().rsplit(" ", 1)[-1].rstrip("s")
        in_office = any(word.rstrip("s") in OFFICES for word in name.lower().split())
        collective = _GROUP_IN_NAME.search(name) or last in _GROUPS or name.replace(".", "").isupper()
        if collective and not in_office:
            self._group = name
        else:
            self._person = name

    def _fullest(self, bare: str, *, definite: bool) -> str:
        actor = self._actor(bare)
        if actor is not None:
            return actor.name
        titled = _TITLE.sub("", bare)
        runs = self._read_runs()
        acronym = titled.replace(".", "")
        if acronym in self._long:
            return self._long[acronym]
        words = titled.split()
        if not words:
            return bare
        if len(words) == 1 and titled[0].isupper():
            for run in runs.get(words[0].lower(), ()):
                if definite or run.lower().split()[-1] == words[0].lower():
                    return run
        elif titled[0].islower() and len(words) <= 3:
            for run in runs.get(words[-1].lower(), ()) if definite else ():
                if {word.lower() for word in words} <= set(run.lower().split()) and len(run.split()) > len(
                    words
                ):
                    return run
        return titled

    def _actor(self, bare: str) -> Actor | None:
        if self._by_mention is None:
            self._by_mention = {}
            for actor in self._actors:
                for name in (actor.name, *actor.aliases, *(mention.text for mention in actor.mentions)):
                    self._by_mention.setdefault(" ".join(name.split()).lower(), actor)
        found = self._by_mention.get(bare.lower()) or self._by_mention.get(_TITLE.sub("", bare).lower())
        if found is None and bare[:1].isupper():
            # "Pentagon Press Secretary Peter Cook": the office before a person's name.
            words = bare.split()
            for first in range(1, len(words) - 1):
                person = self._by_mention.get(" ".join(words[first:]).lower())
                if person is not None and person.kind is ActorKind.PERSON:
                    return person
        return found

    def _read_runs(self) -> dict[str, list[str]]:
        if self._runs is None:
            self._runs = {}
            for passage in self._passages:
                for found in _BRACKET.finditer(passage.text):
                    names = _RUN.findall(found.group(1))
                    if names and _abbreviates(found.group(2), names[-1]):
                        self._long.setdefault(found.group(2).replace(".", ""), names[-1])
                for found in _RUN.finditer(passage.text):
                    run = _LEADING.sub("", found.group()).rstrip(".’'").removesuffix("’s").removesuffix("'s")
                    if " " in run:
                        for word in dict.fromkeys(run.lower().split()):
                            self._runs.setdefault(word, []).append(run)
        return self._runs


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of `acronym` stand in `name` in their order, the first at its beginning."""
    letters = iter(name.lower())
    wanted = acronym.replace(".", "").lower()
    return name[:1].lower() == wanted[:1] and all(letter in letters for letter in wanted)
