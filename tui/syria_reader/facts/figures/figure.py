"""A number that counts something, while its sentence is being read."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.hedge import Hedged
from syria_reader.facts.figures.measure import Measure
from syria_reader.facts.figures.noun_phrase import NounPhrase
from syria_reader.facts.figures.numeral import Numeral
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.statistic import Category


class Figure:
    """Tokens `first` up to `end` are the number with its hedge, currency sign or unit and noun phrase.

    `outcome` is what became of the people, None where the sentence does not tell. `elided` tells that the
    number stands alone, what it counts being left to understand.

    `shared` is the noun phrase of the next figure where this one stands for it too ("47 of 72 drones").
    """

    __slots__ = (
        "category", "counted", "elided", "end", "first", "hedged", "measure", "numeral", "outcome", "phrase",
        "rule", "shared", "unit",
    )  # fmt: skip

    def __init__(self, numeral: Numeral, measure: Measure | None, hedged: Hedged, phrase: NounPhrase) -> None:
        self.numeral = numeral
        self.measure = measure
        self.hedged = hedged
        self.first = min(hedged.first, numeral.first, measure.first if measure else numeral.first)
        self.count(phrase)
        self.outcome: str | None = None
        self.category = Category.COUNT_OTHER
        self.unit = ""
        self.counted: str | None = None
        self.rule = ""
        self.shared: NounPhrase | None = None

    def count(self, phrase: NounPhrase) -> None:
        """Let `phrase` be what is counted; it may be empty."""
        self.phrase = phrase
        end = max(self.numeral.end, self.hedged.end, self.measure.end if self.measure else 0)
        empty = not phrase
        self.end = end if empty else max(phrase.end, end)
        self.elided = empty and self.measure is None

    @property
    def of_people(self) -> bool:
        """Whether people are counted, as far as the noun tells."""
        return self.measure is None and bool(self.phrase) and is_people(self.phrase)


def is_people(phrase: NounPhrase) -> bool:
    """Whether a noun phrase means people."""
    return nouns.is_person(phrase.noun)


def is_group_of_people(phrase: NounPhrase) -> bool:
    """Whether what is counted are people, families or others that can be hurt, held or driven out."""
    return (
        is_people(phrase)
        or phrase.noun in ("family", "household", "community")
        or phrase.noun in nouns.BODY_OF_FIGHTERS
    )


def text_of(sentence: Sentence, phrase: NounPhrase) -> str | None:
    """The words of a noun phrase, None where it is empty."""
    return sentence.words(phrase.first, phrase.end) or None
