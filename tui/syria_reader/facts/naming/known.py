"""Names the lexicon has, where they stand in a sentence."""

from typing import NamedTuple

from syria_reader.facts.lexicon import Lexicon, Sense
from syria_reader.facts.lexicon.compiling import ACRONYM, ANY_CASE, SHARED
from syria_reader.facts.naming.words import Sentence


class Known(NamedTuple):
    """Words `first` to before `last`, and what they can mean, by type."""

    first: int
    last: int
    senses: dict[str, Sense]


class KnownNames:
    """The known names of one sentence: at most one begins at a word, and they do not overlap."""

    __slots__ = ("covering", "ending", "starting")

    def forget(self, name: Known, type_: str) -> None:
        """Take the sense of `type_` from `name`, and the name itself where it has no other."""
        del name.senses[type_]
        if not name.senses:
            del self.starting[name.first], self.ending[name.last]
            for i in range(name.first, name.last):
                del self.covering[i]

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.starting: dict[int, Known] = {}
        self.ending: dict[int, Known] = {}
        self.covering: dict[int, Known] = {}
        longest = lexicon.longest
        free = 0
        for i, (word, lower, capital) in enumerate(
            zip(sentence.words, sentence.lower, sentence.capital, strict=True)
        ):
            if i < free or not (capital or lower in longest) or not word[0].isalnum():
                continue
            known = _longest(sentence, i, lexicon)
            if known is not None:
                self.starting[known.first] = self.ending[known.last] = known
                for j in range(known.first, known.last):
                    self.covering[j] = known
                free = known.last


def _longest(sentence: Sentence, i: int, lexicon: Lexicon) -> Known | None:
    head = sentence.fold(i).partition(" ")[0]
    longest = lexicon.longest.get(head, 0)
    if longest == 0:
        return None
    before = ""
    words = 0
    found = None
    for j in range(i, min(sentence.size, i + 2 * longest)):
        inner = sentence.fold(j)
        senses = lexicon.phrases.get(before + inner)
        if senses and (sentence.words[j][-1].isalnum() or sentence.words[j][-1] == "."):
            kept = {s[0]: Sense(*s) for s in senses if _written(sentence, i, j + 1, s[2])}
            if kept:
                found = Known(i, j + 1, kept)
        if _possessive_s(sentence, j):
            inner += "s"
        if inner:
            before += inner + " "
            words += 1
            if words >= longest:
                break
    return found


def _possessive_s(sentence: Sentence, j: int) -> bool:
    end = sentence.ends[j]
    return sentence.possessive[j] and sentence.text[end + 1 : end + 2] in "sS"


def _written(sentence: Sentence, first: int, last: int, case: int) -> bool:
    if case == ANY_CASE:
        return True
    if case in (ACRONYM, SHARED):
        letters = "".join(filter(str.isalpha, sentence.slice(first, last)))
        if letters.isupper():
            return not sentence.title_case or len(letters) > 2 or "." in sentence.slice(first, last)
        return False
    return sentence.capital[first] and (last - first == 1 or sentence.capital[last - 1] or last - first > 1)
