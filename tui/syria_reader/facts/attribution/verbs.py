"""Verbs of saying and of giving figures."""

import re
from collections.abc import Iterator

from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.positions import positions

_SAYING = words(
    """
    said says saying told tells added adds reported stated states warned warns noted notes confirmed
    confirms estimated estimates estimate acknowledged acknowledges admitted admits explained
    explains insisted insists stressed stresses tweeted wrote writes posted argued argues revealed
    revealed disclosed indicated indicates indicate concluded concludes verified verifies remarked
    recalled commented declared declares announced announces alleged alleges asserted asserts
    maintained accused accuses believes believe suggested suggests suggest pledged promised appealed
    requested predicted predicts cautioned replied responded emphasised emphasized testified boasted
    complained conceded repeated reiterated continued denied denies deny described describes put puts vowed
    vows lamented accuse accuses blamed blames say tell warn add deny admit acknowledge insist argue
    ruled threatened urged
    """
)
GIVING = words(
    """
    counted counts recorded records documented documents registered registers tallied listed found
    finds showed shows show claimed claims reports report say tell warn add confirm asked asks cited
    quoted calculated projected projects forecast logged monitored published identified
    think thinks thought expects expect fears feared assesses assessed
    """
)
"""Words of giving a figure rather than of saying something."""
GERUNDS = words(
    """
    saying adding warning claiming accusing vowing blaming insisting arguing noting telling denying
    announcing alleging
    """
)
"""Reporting words in a participle clause, whose speaker is the subject of the sentence."""
REPORTING = _SAYING | GIVING | GERUNDS
"""Words that may be the verb of a reporting clause; `subject.is_reporting` looks at what is around them."""
_BY = words(
    """
    reported recorded documented confirmed verified registered announced estimated counted released published
    compiled given provided issued cited quoted collected tallied gathered collated
    """
)
_CLEAR = re.compile(r"\s(?:it\s)?(?:clear|plain|known)(?:\sthat)?\b")
_OF = re.compile(r"\s(?:\w+\s)?of\s")
_GIVES = re.compile(
    r"\s(?:a|the|its|their)\s(?:[\w-]+\s)?(?:figure|toll|number|tally|total|count|estimate)\s(?:of|at|as)\b"
)
_NAMING = re.compile(r"\s\w[^.;:“”\"]{0,60}[“\"]")
_NAMING_AS = re.compile(r"\s\w[^.;:“”\"]{0,90}\sas\s(?:an?\s)?[“\"‘']")
_PHRASES = {
    "gave": (_GIVES, "gave"), "gives": (_GIVES, "gives"),
    "made": (_CLEAR, "made clear"), "makes": (_CLEAR, "makes clear"), "spoke": (_OF, "spoke of"),
    "speaks": (_OF, "speaks of"), "called": (_NAMING, "called"), "calls": (_NAMING, "calls"),
    "branded": (_NAMING, "branded"), "dismissed": (_NAMING, "dismissed"),
    "denounced": (_NAMING_AS, "denounced"), "condemned": (_NAMING_AS, "condemned"),
    "hailed": (_NAMING_AS, "hailed"), "decried": (_NAMING_AS, "decried"),
    "rejected": (_NAMING_AS, "rejected"), "praised": (_NAMING_AS, "praised"),
    "characterised": (_NAMING_AS, "characterised"), "characterized": (_NAMING_AS, "characterized"),
}  # fmt: skip
"""Words that report only before others: "made it clear that", "spoke of 30", "called it “a massacre”"."""
CUE_WORDS = REPORTING | _BY | _PHRASES.keys() | {"according"}
"""The words one of which every cue is."""


class Cue:
    """A word that may show who speaks, token `at`; `text` is "according to", "by" or a verb of reporting."""

    __slots__ = ("at", "text")

    def __init__(self, at: int, text: str) -> None:
        self.at = at
        self.text = text


def find_cues(sentence: Sentence) -> Iterator[Cue]:
    """The cues in `sentence`, in order."""
    for at in positions(sentence.lowers, CUE_WORDS):
        word = sentence.lowers[at]
        following = sentence.lower[at + 1]
        if word == "according" and following == "to":
            yield Cue(at, "according to")
        elif word == "told" and following == "by":
            yield Cue(at, "told by")
        elif word in _BY and following == "by":
            yield Cue(at, "by")
        elif word in _PHRASES:
            needed, cue = _PHRASES[word]
            if needed.match(sentence.text, sentence.ends[at], sentence.span.end):
                yield Cue(at, cue)
        elif word in REPORTING:
            yield Cue(at, word)


NEEDS_CLAUSE = GIVING | {
    "put",
    "puts",
    "described",
    "believe",
    "continued",
    "maintained",
    "repeated",
    "think",
    "thinks",
    "thought",
    "expect",
    "expects",
    "ruled",
    "threatened",
    "urged",
}
"""Verbs that report only before a clause, a figure or a quotation ("claimed that", "counted 12")."""
NOT_BEFORE_CLAIM = words(
    """
    the responsibility dual an a credit victory several multiple this
    """
)
"""What somebody claims who claims an attack and gives no figure."""
