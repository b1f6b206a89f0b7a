"""Names the lexicon has, where they stand in a sentence."""

import re

from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import Lexicon, Sense
from syria_reader.facts.lexicon.compiling import ACRONYM, ANY_CASE, SHARED
from syria_reader.facts.naming.words import Sentence
from syria_reader.facts.positions import positions


class Known:
    """Words `first` to before `last`, and what they can mean, by type."""

    __slots__ = ("first", "last", "senses")

    def __init__(self, first: int, last: int, senses: dict[str, Sense]) -> None:
        self.first = first
        self.last = last
        self.senses = senses


Meanings = dict[str, dict[str, Sense]]
"""What phrases mean in whatever case they are written, kept once for all the places they stand at."""
_BYNAME = re.compile(r"(?:a[ldnrstz]|ash|el)-[A-Z]")
_SHORT = 3
"""Letters of words that are in capitals by themselves; longer ones tell whether all of a heading is."""
_NOTHING: dict[int, Known] = {}
"""What most sentences have none of; never changed."""


class KnownNames:
    """The known names of one sentence: at most one begins at a word, and they do not overlap."""

    __slots__ = ("covering", "starting")

    def __init__(self, sentence: Sentence, lexicon: Lexicon, meanings: Meanings) -> None:
        self.starting = self.covering = _NOTHING
        longest = lexicon.longest
        free = 0
        for i in sorted({*sentence.capitals, *positions(sentence.lower, longest)}):
            if i < free or not sentence.words[i][0].isalnum():
                continue
            words = longest.get(fold(sentence.words[i]).partition(" ")[0], 0)
            known = _longest(sentence, i, words, lexicon, meanings) if words else None
            if known is not None:
                if self.starting is _NOTHING:
                    self.starting = self.covering = {}
                free = known.last
                if free > i + 1 and self.covering is self.starting:
                    # Only names of several words cover more than where they start.
                    self.covering = self.starting.copy()
                self.starting[i] = known
                for j in range(i, free):
                    self.covering[j] = known

    def ending_at(self, last: int) -> Known | None:
        """The name that ends right before word `last`."""
        name = self.covering.get(last - 1)
        return name if name is not None and name.last == last else None

    def forget(self, name: Known, type_: str) -> None:
        """Take the sense of `type_` from `name`, and the name itself where it has no other."""
        senses = {type_of: sense for type_of, sense in name.senses.items() if type_of != type_}
        if senses:
            self.starting[name.first] = kept = Known(name.first, name.last, senses)
            self.covering.update(dict.fromkeys(range(name.first, name.last), kept))
            return
        for i in range(name.first, name.last):
            del self.covering[i]
        self.starting.pop(name.first, None)


def _longest(sentence: Sentence, i: int, longest: int, lexicon: Lexicon, meanings: Meanings) -> Known | None:
    """The longest name that begins at word `i`; names that begin so have `longest` words at most."""
    phrases = lexicon.phrases
    before = ""
    words = 0
    found = None
    for j in range(i, min(sentence.size, i + 2 * longest)):
        inner = fold(sentence.words[j])
        phrase = before + inner
        senses = lexicon.senses(phrase) if phrase in phrases else ()
        if senses and (sentence.words[j][-1].isalnum() or sentence.words[j][-1] == "."):
            written = [s for s in senses if _written(sentence, i, j + 1, s.case)]
            if written and not (j == i == sentence.first and sentence.lower[i] in lexicon.verbs.openers):
                kept = meanings.get(phrase) if len(written) == len(senses) else None
                if kept is None:
                    kept = {s.type: s for s in written}
                    if len(written) == len(senses):
                        meanings[phrase] = kept
                found = Known(i, j + 1, kept)
        if sentence.possessive[j] and _possessive_s(sentence, j):
            inner += "s"
        if inner:
            before += inner + " "
            words += 1
            if words >= longest:
                break
    if found is not None and found.last == i + 1 and _goes_on(sentence, i + 1):
        return None
    return found


def _goes_on(sentence: Sentence, i: int) -> bool:
    """Whether word `i` makes another name of the one before it, as a byname does ("Fatah al-Sham")."""
    return i < sentence.size and sentence.adjoin(i - 1) and _BYNAME.match(sentence.words[i]) is not None


def _possessive_s(sentence: Sentence, j: int) -> bool:
    end = sentence.ends[j]
    return sentence.text[end + 1 : end + 2] in "sS"


def _written(sentence: Sentence, first: int, last: int, case: int) -> bool:
    if case == ANY_CASE:
        return True
    if case in (ACRONYM, SHARED):
        letters = "".join(filter(str.isalpha, sentence.slice(first, last)))
        if letters.isupper():
            if not sentence.title_case or len(letters) > 2 or "." in sentence.slice(first, last):
                return True
            return any(not word.isupper() for word in sentence.words if len(word) > _SHORT and word.isalpha())
        return False
    begins = sentence.capital[first] or (last - first > 1 and sentence.words[first].isdigit())
    return begins and (last - first == 1 or sentence.capital[last - 1] or last - first > 1)
