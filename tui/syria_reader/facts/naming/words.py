"""The words of a sentence as the rules see them."""

import re
import sys
from array import array
from collections.abc import Iterator
from itertools import compress
from operator import add
from typing import TYPE_CHECKING, cast

from syria_reader.article import Span
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.pieces import Pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

_APOSTROPHE = "'’‘ʼʿ"
_HYPHENATED = rf"[^\W_]+(?:[-{_APOSTROPHE}][^\W_]+)*"
_TOKEN = re.compile(
    # Dotted acronyms, with what hangs on them ("U.S.", "U.S.-backed").
    r"(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*"
    # Arabic and Spanish articles stay with their noun ("Al Jazeera", "El Fasher").
    rf"|(?:[Aa]l|El|AL|EL)[ ](?=[{_APOSTROPHE}]?[A-ZÀ-ÖØ-Þ])[{_APOSTROPHE}]?{_HYPHENATED}"
    rf"|{_HYPHENATED}"
    r"|[^\w\s]"
)
_POSSESSIVE = ("'s", "’s", "ʼs", "'S", "’S", "ʼS")
_APOSTROPHES = ("'", "’")

INNER_LINKS = frozenset("of for and the & in on to de la del du des para y e".split())
"""Small words inside a body's name, in English and the Romance languages; an acronym leaves them out."""


Form = tuple[str, str, bool, bool]
"""A word without its possessive, in lower case, whether it has a capital, whether it has a possessive."""


def _form(written: str) -> Form:
    """The form of a word."""
    if written.islower() and written.isalpha():
        return written, written, False, False
    possessive = len(written) > 2 and written.endswith(_POSSESSIVE)
    word = written[:-2] if possessive else written
    lower = word.lower()
    capital = word[0].isupper() or (("-" in word or " " in word) and _quoted_capital(word))
    return word, word if lower == word else lower, capital, possessive


def _forms(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[Form, int]]:
    """The words of text[`start`:`end`], each with where it begins."""
    for found in _TOKEN.finditer(text, start, end):
        yield _form(found[0]), found.start()


_PIECES = Pieces(_form, _forms)
"""An article has its words many times over: kept apart they would take most of the memory of an analysis."""
_ARTICLES_APART = frozenset(("al", "Al", "El", "AL", "EL"))
"""What may be one word with the next."""
_APART = _ARTICLES_APART | {*_APOSTROPHES}

_LEAST_TITLED = 5
_HEADLINE_WORDS = frozenset(
    "a an the is are was were be been as at by to in on with from over after before says said kill kills "
    "killed his her its their how why what when who this that will not no into amid against for up out than "
    "but if it he she they you your our we i can has have had do does did new more most all".split()
)
"""Words that have a capital in the middle of a sentence only where all words have."""
_LEAST_SHOUTED = 3
"""Words in capitals without which no sentence of more than three long words is all capitals."""


class Sentence:
    """One sentence, cut into words.

    `words` are without a possessive; `lower` is each in lower case; `starts` and `ends` index the passage's
    text. `capital` tells which begin with a capital, `capitals` are the indices of those that still may begin
    a name; `possessive` tells which had one. `title_case` is set where capitals say little: in headings and
    in sentences all in capitals. `size` counts the words.
    """

    __slots__ = (
        "capital",
        "capitals",
        "ends",
        "first",
        "lower",
        "number",
        "passage",
        "possessive",
        "size",
        "starts",
        "taken",
        "text",
        "title_case",
        "words",
    )

    def __init__(self, passage: int, text: str, span: Span, *, heading: bool, number: int) -> None:
        self.passage, self.text, self.number = passage, text, number
        found, starts = _PIECES.cut(text, span.start, span.end)
        # All sentences of an article are kept: tuples, arrays and bytes take half the room of lists.
        words, lower, capital, possessive = zip(*found, strict=True) if found else ((), (), (), ())
        if not _APART.isdisjoint(words):
            if not _ARTICLES_APART.isdisjoint(words):
                found, starts = map(list, zip(*_forms(text, span.start, span.end), strict=True))
            found, starts = _join_plurals(text, found, starts)
            words, lower, capital, possessive = zip(*found, strict=True)
        self.size = len(found)
        self.words: tuple[str, ...] = words
        self.lower: tuple[str, ...] = lower
        self.starts = array("I", starts)
        self.ends = array("I", map(add, starts, map(len, words)))
        self.possessive = cast("Sequence[bool]", bytes(possessive))
        self.capital = cast("Sequence[bool]", bytes(capital))
        self.capitals = list(compress(range(self.size), capital))
        self.taken = bytearray(self.size)
        self.first = next((i for i, word in enumerate(self.words) if word[0].isalnum()), 0)
        self.title_case = heading or self._shouts() or self._titled()

    def fold(self, index: int) -> str:
        """The folded word at `index`."""
        return fold(self.words[index])

    def slice(self, first: int, last: int) -> str:
        """The text from word `first` to before word `last`."""
        if last - first == 1:
            return self.words[first]
        return self.text[self.starts[first] : self.ends[last - 1]]

    def free(self, first: int, last: int) -> bool:
        """Whether no mention has words `first` to before `last`."""
        return self.taken.find(1, first, last) < 0

    def take(self, first: int, last: int) -> None:
        """Give words `first` to before `last` to a mention, so that no later rule has them."""
        self.taken[first:last] = b"\1" * (last - first)

    def leave_taken(self) -> None:
        """Leave the words mentions have out of `capitals`, so that no later rule looks at them."""
        if not self.free(0, self.size):
            self.capitals = [i for i in self.capitals if not self.taken[i]]

    def word(self, index: int) -> str:
        """The lower-case word at `index`, "" outside the sentence."""
        return self.lower[index] if 0 <= index < self.size else ""

    def adjoin(self, index: int) -> bool:
        """Whether only a blank stands between word `index` and the next."""
        return self.starts[index + 1] - self.ends[index] <= 1 and not self.possessive[index]

    def _titled(self) -> bool:
        """Whether it is written as a headline is: each long word has a capital, some small ones too."""
        if len(self.capitals) < _LEAST_TITLED or len(self.capitals) * 2 < self.size:
            return False
        long = [i for i, word in enumerate(self.words) if len(word) > 3 and word[0].isalpha()]
        if len(long) < _LEAST_TITLED or not all(self.capital[i] for i in long):
            return False
        return any(self.capital[i] and self.lower[i] in _HEADLINE_WORDS for i in range(1, self.size))

    def _shouts(self) -> bool:
        words = [self.words[i] for i in self.capitals]
        if len([word for word in words if len(word) > 3 and word.isupper()]) < _LEAST_SHOUTED:
            return False
        long = [word for word in self.words if len(word) > 3 and word[0].isalpha()]
        return len(long) > 3 and sum(word.isupper() for word in long) > 0.7 * len(long)


def _join_plurals(text: str, found: list[Form], starts: list[int]) -> tuple[list[Form], list[int]]:
    """The words and their starts, with the apostrophe behind a plural ("the rebels' camp") told of the word.

    Before a capital it is no word of its own: the plural may own a name.
    """
    kept: list[Form] = []
    places: list[int] = []
    for form, start in zip(found, starts, strict=True):
        if form[0] in _APOSTROPHES and kept:
            word, lower, capital, possessive = kept[-1]
            joined = start == places[-1] + len(word) and word[-1] in "sS" and not possessive
            behind = text[start + 1 : start + 3]
            if joined and (not behind or behind[0].isspace()):
                kept[-1] = word, lower, capital, True
                if behind[1:].isupper():
                    continue
        kept.append(form)
        places.append(start)
    return kept, places


def _quoted_capital(word: str) -> bool:
    if not word[0].islower():
        return False
    head, hyphen, tail = word.partition("-")
    if not hyphen:
        head, hyphen, tail = word.partition(" ")
    return bool(hyphen) and head in _ARTICLES and tail[:1].isupper()


_ARTICLES = frozenset(
    ("al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an", "ed", "es", "ez", "ud", "d'")
)
