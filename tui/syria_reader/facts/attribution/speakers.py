"""From the words of a subject to the fullest name the article gives."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from syria_reader.article import Span
from syria_reader.facts.actor import Actor, ActorKind
from syria_reader.facts.attribution.known_names import LEADING, KnownNames, Named
from syria_reader.facts.attribution.quotation import Piece, inside
from syria_reader.facts.attribution.speaker import Speaker
from syria_reader.facts.attribution.subject import OFFICES, PRONOUNS
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.passage import Passage

LOOK_BACK = 4
"""Sentences before a pronoun in which the one it stands for is looked for."""
_TITLE = re.compile(r"^(?:(?:Mr|Mrs|Ms|Dr|Sir|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Brig|Amb)\.?\s)+")
_DOCUMENT = re.compile(
    r"^(?:(?:the|a|an|new|latest|recent|official|preliminary|initial|fresh|unconfirmed|reports?|figures?|data|statistics|statement|numbers?"
    r"|estimates?|tally|tallies|count|counts|communique|toll|survey|study|poll|analysis|records|information)\s)*?"
    r"(?:reports?|figures?|data|statistics|statement|numbers?|estimates?|tally|count|survey|study|poll|analysis|records|information|update)\s"
    r"(?:\w+\s)?(?:from|by|of|issued by|released by|published by|compiled by|collected by)\s(?:the\s|an?\s)?",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"^(?!(?:the|its|their)\sreport$)(?:(?:the|an?|new|latest|recent|official|preliminary|initial|early|fresh|unconfirmed|provisional)\s)*"
    r"(?:reports?|figures?|data|statistics|numbers?|estimates?|information|accounts?|counts?)$",
    re.IGNORECASE,
)
_GROUPS = words(
    """
    group agency organization organisation monitor ministry observatory network charity office body
    committee commission council government authority authorities union watchdog statement report
    army military police department institute centre center outlet newspaper party movement
    coalition mission company junta panel forum club bank court team campaign
    """
)
_LAST_GROUP = words(
    "group statement report agency organization organisation monitor watchdog body charity office"
)
_GROUP_IN_NAME = re.compile(
    r"\b(?:Ministry|Observatory|Agency|Organi[sz]ation|Office|Network|Army|Forces?|Council|Committee|Commission|Group|Nations|Watch|Union|Government|Authority|Department|Center|Centre|Programme|Fund|Institute|Police|Press|News|Front|Movement|Party|Society|Crescent|Cross|International|House|Service|Mission|Command|Coalition|Court|Foundation|Alliance|Brigades?|Borders|Pentagon|Kremlin|Association|Bank|Times|Post|Reuters|Syndicate)\b"
)
_BETWEEN_NAMES = re.compile(r"(?:of|for|from|in|at|with|on|to|who|which)\b")
_POSSESSIVE = re.compile(r"['’]s?\b")


class Speakers:
    """Remembers who has spoken, in the order of the text, and what the article calls them at its fullest."""

    def __init__(self, passages: Sequence[Passage], actors: Sequence[Actor]) -> None:
        self._passages = passages
        self._known = KnownNames(passages, actors)
        self._person: Speaker | None = None
        self._group: Speaker | None = None
        self._last: Speaker | None = None
        self._person_in = self._group_in = -9

    def named(self, passage: int, span: Span, quoted: Sequence[Piece] = ()) -> Speaker | None:
        """Who is meant by the subject at `span` of passage number `passage`; None where that cannot be told.

        `quoted` are the passage's quotations: what is named inside them speaks nowhere.
        """
        written = " ".join(self._passages[passage].text[span.start : span.end].split())
        spelled = written[-3:-2] == "."
        plain = written.strip(' ,“”"') if spelled else written.strip(" ,.“”\"'’")
        lower = plain.lower()
        pronoun = lower.split(" ", 1)[0]
        if pronoun in PRONOUNS:
            meant = self._pronoun(pronoun, passage, span.start, quoted)
            return meant and Speaker(meant.name, plain[: len(pronoun)], meant.actor)
        if not plain or _NAMELESS.match(plain):
            return None
        if (
            lower.endswith(" report")
            and lower.count(" ") == 1
            and (not self._group or self._group.name.lower().endswith(("report", "reports")))
        ):
            return Speaker("report", plain, None)
        inner = _DOCUMENT.sub("", plain)
        bare = LEADING.sub("", inner) or inner
        bare = bare.removesuffix("’s").removesuffix("'s")
        speaker = self._known_group(bare, plain) or self._actor(bare, plain, passage, span)
        if speaker is None:
            name = self._fullest(bare, definite=lower.startswith("the "))
            actor = self._known.spelled(name) or self._known.spelled(_TITLE.sub("", name))
            speaker = Speaker(name, plain, actor.id if actor else None)
        self._remember(speaker, passage)
        return speaker

    def opening(self, passage: int, span: Span, quoted: Sequence[Piece]) -> Speaker | None:
        """The first actor named at `span` of passage number `passage`, outside quotations and possessives."""
        text = self._passages[passage].text
        for named in self._known.within(passage, span.start, span.end):
            if not inside(quoted, named.start) and not _POSSESSIVE.match(text, named.end):
                speaker = Speaker(named.actor.name, text[named.start : named.end], named.actor.id)
                self._remember(speaker, passage)
                return speaker
        return None

    def _actor(self, bare: str, plain: str, passage: int, span: Span) -> Speaker | None:
        """The actor the head of the subject names, so that "a spokesman for the army" is no army."""
        actor = self._spelled(bare)
        if actor is None:
            named = self._head(passage, span)
            if named is None:
                return self._described(bare, plain)
            actor = named.actor
        return Speaker(actor.name, plain, actor.id)

    def _head(self, passage: int, span: Span) -> Named | None:
        text = self._passages[passage].text
        front = _BETWEEN_NAMES.search(text, span.start, span.end)
        document = _DOCUMENT.match(text[span.start : span.end])
        for named in reversed(self._known.within(passage, span.start, span.end)):
            if named.end > span.end or _POSSESSIVE.match(text, named.end):
                continue
            head = front.start() - 1 if front and front.start() > span.start else span.end
            if document is None and (named.start >= head or named.end < head - 1):
                continue
            return named
        return None

    def _described(self, bare: str, plain: str) -> Speaker | None:
        """The actor "the sheriff", "the panel" or "the ministry" is short for: the last one so called."""
        last = bare.rsplit(" ", 1)[-1]
        if (
            not plain.lower().startswith(("the ", "its ", "his ", "her "))
            or not last.islower()
            or " " in bare
        ):
            return None
        for speaker in (self._last, self._group, self._person):
            if speaker and last in speaker.name.lower().split():
                return Speaker(speaker.name, plain, speaker.actor)
        person = last in OFFICES
        called = [a for a in self._known.called(last) if (a.kind is ActorKind.PERSON) is person]
        return Speaker(called[0].name, plain, called[0].id) if len(called) == 1 else None

    def _pronoun(self, lower: str, passage: int, before: int, quoted: Sequence[Piece]) -> Speaker | None:
        if lower in ("i", "we"):
            return None
        person = lower in ("he", "she")
        known, spoken_in = (self._person, self._person_in) if person else (self._group, self._group_in)
        antecedent = self._antecedent(passage, before, quoted, person=person)
        if antecedent is not None and (known is None or spoken_in < passage or person):
            return Speaker(antecedent.name, lower, antecedent.id)
        return known if person else known or self._last

    def _antecedent(
        self, passage: int, before: int, quoted: Sequence[Piece], *, person: bool
    ) -> Actor | None:
        """The first person, or the first body, named in the nearest sentence before that names one."""
        text = self._passages[passage].text
        sentences = self._passages[passage].sentences
        last = bisect_left(sentences, (before,))
        for span in sentences[max(last - LOOK_BACK, 0) : last][::-1]:
            for named in self._known.within(passage, span.start, min(span.end, before)):
                if inside(quoted, named.start) or _POSSESSIVE.match(text, named.end):
                    continue
                if (named.actor.kind is ActorKind.PERSON) is person:
                    return named.actor
        return None

    def _known_group(self, bare: str, plain: str) -> Speaker | None:
        """The last speaker of that sort, for "the group", "the statement", "the spokesman"."""
        last = bare.lower().rsplit(" ", 1)[-1]
        if (" " in bare and bare.lower() != "monitoring group") or not bare or bare[0].isupper():
            return None
        meant = None
        if last in _LAST_GROUP:
            meant = self._group
        elif last in ("spokesman", "spokeswoman", "spokesperson", "official"):
            meant = self._person
        return meant and Speaker(meant.name, plain, meant.actor)

    def _remember(self, speaker: Speaker, passage: int) -> None:
        self._last = speaker
        last = speaker.name.lower().rsplit(" ", 1)[-1].rstrip("s")
        in_office = any(word.rstrip("s") in OFFICES for word in speaker.name.lower().split())
        collective = (
            _GROUP_IN_NAME.search(speaker.name)
            or last in _GROUPS
            or speaker.name.replace(".", "").isupper()
            or self._is_body(speaker)
        )
        if collective and not in_office:
            self._group, self._group_in = speaker, passage
        else:
            self._person, self._person_in = speaker, passage

    def _is_body(self, speaker: Speaker) -> bool:
        actor = self._known.spelled(speaker.name) if speaker.actor else None
        return actor is not None and actor.kind is not ActorKind.PERSON

    def _spelled(self, bare: str) -> Actor | None:
        found = self._known.spelled(bare) or self._known.spelled(_TITLE.sub("", bare))
        if found is None and bare[:1].isupper():
            # "Pentagon Press Secretary Peter Cook": the office before a person's name.
            words = bare.split()
            for first in range(1, len(words) - 1):
                if words[first - 1] in ("of", "for", "from", "in", "at"):
                    break
                person = self._known.spelled(" ".join(words[first:]))
                if person is not None and person.kind is ActorKind.PERSON:
                    return person
        return found

    def _fullest(self, bare: str, *, definite: bool) -> str:
        titled = _TITLE.sub("", bare)
        words = titled.split()
        if not words:
            return bare
        declared = self._known.long_form(titled.replace(".", ""))
        if declared:
            return declared
        if len(words) == 1 and titled[0].isupper():
            for run in self._known.runs(words[0].lower()):
                if definite or run.lower().split()[-1] == words[0].lower():
                    return run
        elif titled[0].islower() and len(words) <= 3 and definite:
            for run in self._known.runs(words[-1].lower()):
                wanted = {word.lower() for word in words}
                if wanted <= set(run.lower().split()) and len(run.split()) > len(words):
                    return run
        return titled
