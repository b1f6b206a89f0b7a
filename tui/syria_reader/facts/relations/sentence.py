"""A sentence in which every name is one word."""

import re
from collections.abc import Iterator, Sequence
from operator import add

from syria_reader.article import Span
from syria_reader.facts.pieces import Pieces
from syria_reader.facts.relations.cast import Cast

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’ʼ-][^\W_]+)*|-[^\W_]+(?:-[^\W_]+)*|[,;:!?()\[\]—–…/.]")
_OWNING = re.compile(r"['’ʼ](?:[sS]\b|(?=\s|$))")
_POSSESSIVE = ("'s", "’s", "ʼs", "s'", "s’")
_LONGEST_BRACKET = 5
NOBODY = -1


class Sentence:
    """Parallel lists, one entry a token. Quotation marks are no tokens, nor are bracketed second names.

    `actor` is an index into the cast, `NOBODY` for other words; `owning` tells of a possessive; `starts` and
    `ends` index the passage's text.
    """

    __slots__ = ("actor", "cast", "ends", "lower", "owning", "starts", "text", "topic", "words")

    def __init__(
        self, text: str, span: Span, names: Sequence[tuple[int, int, int]], cast: Cast, topic: int
    ) -> None:
        """`names` are (start, end, actor) in order; `topic` is the body the sentences before were about."""
        self.text, self.cast, self.topic = text, cast, topic
        self.words: list[str] = []
        self.lower: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.actor: list[int] = []
        self.owning: list[bool] = []
        at = span.start
        for start, end, actor in names:
            self._read(at, start)
            name = self._title_end(start, end) if cast.persons[actor] else start
            if name > start:
                self._read(start, name)
            self.words.append(text[name:end])
            # A name is no word of any class, whatever it is spelled like.
            self.lower.append("")
            self.starts.append(name)
            self.ends.append(end)
            self.actor.append(actor)
            self.owning.append(False)
            owning = _OWNING.match(text, end, span.end)
            if owning:
                self.owning[-1] = True
                end = owning.end()
            at = end
        self._read(at, span.end)

    def __len__(self) -> int:
        return len(self.lower)

    def word(self, i: int) -> str:
        """The lower-case word at `i`, "" outside the sentence and for names."""
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def is_name(self, i: int) -> bool:
        """Whether a name stands at `i`."""
        return 0 <= i < len(self.actor) and self.actor[i] != NOBODY

    def is_person(self, i: int) -> bool:
        """Whether a person's name stands at `i`."""
        return self.is_name(i) and self.cast.persons[self.actor[i]]

    def is_body(self, i: int) -> bool:
        """Whether the name of an actor who is no person stands at `i`."""
        return self.is_name(i) and not self.cast.persons[self.actor[i]]

    def called(self, i: int) -> int:
        """The actor the word at `i` names without being a mention ("RSF" in a title), or `NOBODY`."""
        word = self.words[i]
        if not (word[0].isupper() or len(word) > 3) or word[0] in "-,;:":
            return NOBODY
        index = self.cast.named(word)
        return NOBODY if index is None else index

    def _read(self, start: int, end: int) -> None:
        while (closing := self.text.find(")", start, end)) >= 0:
            self._add(start, closing)
            if not self._bracketed():
                self._add(closing, closing + 1)
            start = closing + 1
        self._add(start, end)

    def _add(self, start: int, end: int) -> None:
        found, starts = _PIECES.cut(self.text, start, end)
        if not found:
            return
        words, lower, owning = zip(*found, strict=True)
        self.words += words
        self.lower += lower
        self.starts += starts
        self.ends += map(add, starts, map(len, words))
        self.actor += [NOBODY] * len(found)
        self.owning += owning

    def _bracketed(self) -> bool:
        """Drop the bracket that ends here if it only gives the name before it once more."""
        for i in range(len(self) - 1, max(len(self) - 1 - _LONGEST_BRACKET, 0), -1):
            if self.lower[i] == "(":
                named = self.actor[i - 1]
                if named == NOBODY or any(a not in (named, NOBODY) for a in self.actor[i:]):
                    return False
                owning = self.owning[-1]
                for items in (self.words, self.lower, self.starts, self.ends, self.actor, self.owning):
                    del items[i:]
                self.owning[-1] = owning
                return True
        return False

    def _title_end(self, start: int, end: int) -> int:
        """Where the name proper begins in a person's mention, behind title and rank."""
        titles = self.cast.lexicon.titles
        name = start
        for match in _TOKEN.finditer(self.text, start, end):
            word = match.group().lower()
            if (
                word in titles.offices
                or word in titles.ranks
                or word.rstrip(".") in titles.abbreviations
                or word in titles.courtesy
                or word in titles.callings
            ):
                name = match.end()
        while name < end and not self.text[name].isalnum():
            name += 1
        return name if name < end else start


Form = tuple[str, str, bool]
"""A word without its possessive, in lower case, and whether it has one."""


def _form(written: str) -> Form:
    owning = len(written) > 2 and written.endswith(_POSSESSIVE)
    word = written[:-2] if owning and written[-1] in "sS" else written
    return word, word.lower(), owning


def _forms(piece: str) -> Iterator[tuple[Form, int]]:
    """The words of a `piece` of text without a blank, each with its offset."""
    for found in _TOKEN.finditer(piece):
        yield _form(found[0]), found.start()


_PIECES = Pieces(_form, _forms)
