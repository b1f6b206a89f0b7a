"""The place a figure is about: the nearest locative in its clause."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from syria_reader.article import Span
from syria_reader.facts.place import Place, PlaceKind
from syria_reader.facts.statistic import Category

CHAIN = 48
"""Characters between a place and the larger one it lies in ("in the town of Kuma in North Darfur")."""
LEAD = 60
"""Characters before a place that tell whether something is there."""
POINTS_BACK = 600
"""Characters between a place and words that point back to it ("the city")."""
FAR = 400
"""Characters from which a place is too far from a figure."""
ACROSS = 60
"""What another figure in between counts for, in characters."""
PAST_POINTER = 4
"""Characters behind a figure in which "of them" makes the figure itself the part."""
_LOCATIVE = re.compile(
    r"(?:^|[\s(,“\"])(?:in|at|near|on|outside|inside|across|around|throughout|over|into|along|against|within|of"
    r"|entered|reached|reach|fled|left|stormed|hit|struck|bombed|shelled|attacked"
    r"|(?:displaced|driven|expelled|evacuated|uprooted|fled|flee|fleeing)\s(?:\w+\s){0,3}?from)"
    r"\s(?:the\s|its\s|a\s)?(?:[\w’'-]+\s){0,3}(?:of\s)?$"
)
_BREAK = re.compile(
    r";|:\s|\s(?:while|whereas|although|but)\s|,\s(?:and|but)\s(?:the|a|an|he|she|it|they)\s|\s[–—]\s"
    r"|\s(?:said|says|reported|added),\s|\sand\s(?:accused|said|blamed|denied|called|urged|warned|claimed)\s"
)
_SAYING = re.compile(
    r"\b(?:said|says|told|reporters|journalists|speaking|interview|statement|spokesman|spokeswoman|officials?|based)"
    r"\s(?:\w+\s){0,2}(?:in|from|at|near)\s(?:the\s)?$"
    r"|\b(?:according\sto|by\sthe\scount\sof|data\sfrom|figures\sfrom)"
    r"\s(?:[^,.;\d]|(?:(?<=dr)|(?<=mr)|(?<=mrs)|(?<=ms)|(?<=gen)|(?<=col)|(?<=maj)|(?<=lt)|(?<=st))\.)*$"
)
_SAYS = re.compile(r",?\s(?:said|says|told|reported|reports|citing|estimates?|warned|has\ssaid|announced)\b")
_OWNER = re.compile(r"['’]s?\s")
_OF = re.compile(r"\b(?:of|for|from)\s$", re.IGNORECASE)
_COUNT_FOLLOWS = re.compile(r"['’]s?\s(?:at\sleast\s|about\s|some\s|nearly\s|roughly\s|more\sthan\s)?")
_HOSTS = re.compile(
    r"(?:\s(?:now\s|already\s|still\s|alone\s)?(?:hosts?|hosted|shelters|sheltered|houses|recorded|registered|has|had"
    r"|suffered|saw|sees|witnessed|accounted\sfor|accounts\sfor)"
    r"|,?\s(?:was|is|were|remained|remains)\s(?:by\sfar\s)?(?:the\s|among\sthe\s)?(?:\w+\s)?(?:worst|hardest)[\s-][^,.;:\d]*,?\swith"
    r"|['’]s\s(?:\w+\s){0,2}(?:hospitals?|clinics?|morgues?|camps?|shelters?))\s"
)
_LISTED = re.compile(
    r"(?:\s|:\s|\s[–—-]\s|\s\(|\swith\s|,?\swhere\s)(?:at\sleast\s|about\s|some\s|nearly\s|more\sthan\s|over\s)?"
)
"""What stands between a place of a list and its figure ("Diyala 170 killed, Anbar with four deaths")."""
_ENTRY = re.compile(r"(?:^|[,;:(]\s|\band\s|\bby\s)(?:in\s)?$")
_TAKEN = re.compile(r"^\s?(?:%|\sper\s?cent)?\sof\s(?:the\s)?$")
_NARROWED = re.compile(r"['’]s\s(?:[a-z-]+\s){0,4}(?:of\s)?")
"""What stands between a place and a part of it ("Nigeria's north-eastern city of Maiduguri")."""
_FROM = re.compile(
    r"\b(?:from|of|inside|outside|off|into)\s(?:the\s)?(?:(?:city|town|village|port|camp)\sof\s)?$"
)
_OPENING = re.compile(r"(?:^|[.!?:]\s|\n\s*|[*•-]\s)(?:In|At|Across|Around|Near)\s$")
_PART = re.compile(r"\b(?:including|among\sthem|of\s(?:whom|them|which))\b")
_TOLD_OF_ALL = re.compile(r"\s(?:were|was|died|have|has|had)\s")
_LABELS = re.compile(
    r"(?:\s(?:city|town|province|governorate|region|district|state|township))?(?::|\s[–—-])\s"
)
_AND_PLACE = re.compile(r",?\s(?:and|or)\s(?:in\s)?(?:the\s)?")
_LARGER = re.compile(
    r"^(?:,\s|\s)(?:(?:in|a|an|the|near|on|of|western|eastern|northern|southern|central|south|north|city|town"
    r"|village|province|region|state|governorate|district|neighbouring|neighboring|its|edge|outskirts)\s?)*"
    r"(?:\w+\s(?:province|region|state|governorate|district)\s)?(?:of\s)?$",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:the|this|that)\s(city|town|village|country|province|governorate|camp|hospital)\b(?!\s(?:of\b|[A-Z]))",
    re.IGNORECASE,
)
_SETTLED = (PlaceKind.CITY, PlaceKind.TOWN)
_OF_KIND = {
    "city": _SETTLED, "town": _SETTLED, "village": _SETTLED,
    "province": (PlaceKind.REGION,), "governorate": (PlaceKind.REGION,),
    "camp": (PlaceKind.FACILITY,), "hospital": (PlaceKind.FACILITY,),
}  # fmt: skip
_LOCATED = {
    Category.KILLED, Category.INJURED, Category.MISSING, Category.DETAINED, Category.DISPLACED,
    Category.REFUGEES, Category.FIGHTERS, Category.STRIKES, Category.EQUIPMENT, Category.BUILDINGS,
    Category.COUNT_OTHER, Category.SHARE, Category.TERRITORY,
}  # fmt: skip


class _Mention(NamedTuple):
    start: int
    end: int
    place: str


def _pointing(text: str, named: Sequence[_Mention], kinds: Mapping[str, PlaceKind]) -> Iterator[_Mention]:
    """Where "the city" or "that village" points back to the only near one; the country is the most named."""
    counted = Counter(mention.place for mention in named if kinds[mention.place] is PlaceKind.COUNTRY)
    for found in _POINTING.finditer(text):
        at = bisect_left(named, (found.start(),))
        if at < len(named) and named[at].start < found.end():
            continue
        word = found[1].lower()
        if word == "country":
            meant = {place for place, times in counted.items() if 2 * times > counted.total() and times > 1}
        else:
            first = bisect_left(named, (found.start() - POINTS_BACK,))
            meant = {one.place for one in named[first:at] if kinds[one.place] in _OF_KIND[word]}
        if len(meant) == 1:
            yield _Mention(found.start(), found.end(), meant.pop())


class Locator:
    """The places of an article, looked up by where they are named."""

    def __init__(self, text: str, places: Sequence[Place]) -> None:
        self._text = text
        kinds = {place.id: place.kind for place in places}
        named = sorted(
            _Mention(mention.start, mention.end, place.id) for place in places for mention in place.mentions
        )
        self._mentions = sorted([*named, *_pointing(text, named, kinds)])
        self._told: dict[tuple[int, int], tuple[bool, bool]] = {}
        self._behind: dict[int, tuple[bool, bool]] = {}
        self._told_in = Span(0, 0)

    def locate(
        self,
        category: Category,
        sentence: Span,
        figure: Span,
        figures: Sequence[Span],
        parts: Sequence[Span],
        *,
        part: bool,
    ) -> str | None:
        """The id of the place the figure at `figure` of the article's text is about, None where none is told.

        `figures` are all those of its `sentence`, in order; what is nearer to another of them is rather its
        own, and what stands right behind one of its `parts` is the part's. A `part` has only the place named
        behind it: what stands before it is its whole's.
        """
        if category is Category.DISTANCE:
            return self._measured_from(figure)
        if category not in _LOCATED:
            return None
        best: _Mention | None = None
        best_far = FAR
        if sentence != self._told_in:
            self._told.clear()
            self._behind.clear()
            self._told_in = sentence
        near = Span(max(sentence.start, figure.start - FAR), min(sentence.end, figure.end + FAR))
        locatives = self._locatives(near, figure)
        for mention in locatives:
            behind = mention.start >= figure.end
            if part and not behind:
                continue
            between = Span(figure.end, mention.start) if behind else Span(mention.end, figure.start)
            if behind and any(
                one.end <= mention.start
                and "," not in self._text[one.end : mention.start]
                and not _TOLD_OF_ALL.search(self._text, one.end, mention.start)
                for one in parts
            ):
                continue
            if between.end < between.start or self._is_apart(between, behind=behind):
                continue
            far = between.end - between.start + (0 if behind else 20)
            following = bisect_left(figures, (between.start,))
            far += ACROSS * (following < len(figures) and figures[following].start < between.end)
            if far < best_far:
                best, best_far = mention, far
        if best is None or not self._is_listed(best):
            return best and best.place
        return self._around_list(locatives, best)

    def _measured_from(self, figure: Span) -> str | None:
        """The place a distance is measured from: "30 km north of Aleppo"."""
        at = bisect_left(self._mentions, (figure.end,))
        if at == len(self._mentions) or self._mentions[at].start - figure.end > CHAIN:
            return None
        mention = self._mentions[at]
        return mention.place if _FROM.search(self._text, figure.end, mention.start) else None

    def _is_apart(self, between: Span, *, behind: bool) -> bool:
        """Whether the words at `between` part a figure from a place, so that it is not told to be there."""
        if _BREAK.search(self._text, between.start, between.end):
            return True
        if not behind:
            return False
        # What stands behind a part ("including five in Homs") is the part's, unless a comma gives it back.
        part = _PART.search(self._text, between.start + PAST_POINTER, between.end)
        if part is None:
            return False
        # "78 people, including 11 women, were killed in Homs": what is told behind the parts is of all.
        return "," not in self._text[part.end() : between.end] and not _TOLD_OF_ALL.search(
            self._text, part.end(), between.end
        )

    def _around_list(self, locatives: Sequence[_Mention], listed: _Mention) -> str | None:
        """The larger place around a list of places: "in Homs and Hama, in central Syria", "In Egypt, …"."""
        at = bisect_left(self._mentions, listed)
        while at + 1 < len(self._mentions) and _AND_PLACE.fullmatch(
            self._text[self._mentions[at].end : self._mentions[at + 1].start]
        ):
            at += 1
        if at + 1 < len(self._mentions):
            first, second = self._mentions[at : at + 2]
            between = self._text[first.end : second.start]
            if between.startswith(", ") and len(between) < CHAIN and _LARGER.match(between):
                return second.place
        opening = locatives[0]
        return opening.place if opening != listed and self._opens(opening) else None

    def _opens(self, mention: _Mention) -> bool:
        """Whether a sentence begins with being in the place ("In Egypt, …")."""
        before = self._text[max(mention.start - 12, 0) : mention.start]
        return _OPENING.search(before) is not None and self._text.startswith(",", mention.end)

    def named(self, span: Span) -> str | None:
        """The id of the only place named at `span` of the article's text."""
        at = bisect_left(self._mentions, (span.start,))
        here = {m.place for m in self._mentions[at : at + 2] if m.start < span.end}
        return here.pop() if len(here) == 1 else None

    def labelled(self, category: Category, sentence: Span) -> str | None:
        """The id of the place that heads the entry of a list at `sentence` ("Homs: 64")."""
        if category not in _LOCATED:
            return None
        at = bisect_left(self._mentions, (sentence.start,))
        if at == len(self._mentions) or self._mentions[at].start > sentence.start + PAST_POINTER:
            return None
        mention = self._mentions[at]
        return mention.place if _LABELS.match(self._text, mention.end) else None

    def _has(self, mention: _Mention, figure: Span, *, owner: bool) -> bool:
        """Whether the words between tell that what the figure counts is the place's own, or in it."""
        if owner:
            return _COUNT_FOLLOWS.fullmatch(self._text[mention.end : figure.start]) is not None or (
                _HOSTS.match(self._text, mention.end, figure.start) is not None
            )
        if _LISTED.fullmatch(self._text, mention.end, figure.start):
            return _ENTRY.search(self._text, max(mention.start - PAST_POINTER, 0), mention.start) is not None
        return _HOSTS.match(self._text, mention.end, figure.start) is not None

    def _is_listed(self, mention: _Mention) -> bool:
        """Whether other places stand in a list with this one, so that the figure may be of any of them."""
        at = bisect_left(self._mentions, mention)
        for first, second in pairwise(self._mentions[max(at - 1, 0) : at + 2]):
            between = self._text[first.end : second.start]
            if first.place != second.place and _AND_PLACE.fullmatch(between):
                return True
        return False

    def _locatives(self, sentence: Span, figure: Span | None = None) -> list[_Mention]:
        """The places something happens in at `sentence`, or a part of one; the smallest of each chain.

        A place that owns what `figure` counts ("Iraq's 18 provinces") or that has them ("Yemen hosts 60,000
        refugees") is one of them.
        """
        at = bisect_left(self._mentions, (sentence.start,))
        found: list[_Mention] = []
        previous = None
        while at < len(self._mentions) and self._mentions[at].start < sentence.end:
            mention = self._mentions[at]
            larger = (
                previous is not None
                and mention.start - previous.end < CHAIN
                and _LARGER.match(self._text[previous.end : mention.start])
            )
            before = max(sentence.start, mention.start - LEAD), mention.start
            saying, located = self._told.get(before) or self._tell(before)
            speaks, owner = self._behind.get(mention.end) or self._tell_behind(mention.end)
            said_behind = (
                figure is not None and figure.end <= mention.start and self._text.startswith(",", mention.end)
            )
            says = saying or (speaks and not said_behind)
            if figure is not None and figure.start > mention.end and self._has(mention, figure, owner=owner):
                found.append(mention)
            elif (
                larger
                and found
                and found[-1] == previous
                and self._text[previous.end : mention.start] in (" of ", " ")
            ):
                # "The southern city of Rafah" is Rafah.
                found[-1] = mention
            elif (
                previous is not None
                and found
                and found[-1] == previous
                and _NARROWED.fullmatch(self._text, previous.end, mention.start)
            ):
                found[-1] = mention
            elif not larger and not says and located and not (owner and self._is_owner(before, figure)):
                found.append(mention)
            previous = mention
            at += 1
        return found

    def _tell(self, before: tuple[int, int]) -> tuple[bool, bool]:
        """Whether the words at `before` a place tell that somebody speaks there, and that something is there.

        All figures of a sentence ask for the same places.
        """
        words = self._text[before[0] : before[1]].lower()
        told = self._told[before] = (
            _SAYING.search(words) is not None,
            _LOCATIVE.search(words) is not None,
        )
        return told

    def _tell_behind(self, end: int) -> tuple[bool, bool]:
        """Whether the words behind a place, which ends at `end`, tell that it speaks, and that it owns."""
        told = self._behind[end] = (
            _SAYS.match(self._text, end) is not None,
            _OWNER.match(self._text, end) is not None,
        )
        return told

    def _is_owner(self, before: tuple[int, int], figure: Span | None) -> bool:
        """Whether a place only owns what "of" speaks of, and the figure takes no part of what it owns."""
        if _OF.search(self._text[before[0] : before[1]]) is None:
            return False
        return figure is None or _TAKEN.match(self._text[figure.end : before[1]]) is None
