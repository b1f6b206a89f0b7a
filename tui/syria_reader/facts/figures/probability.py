"""Words that leave a figure open: "reportedly", "believed to", "may have"."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Hedge

_ADVERBS = {
    "reportedly",
    "allegedly",
    "possibly",
    "purportedly",
    "supposedly",
    "potentially",
    "perhaps",
    "presumably",
}
_STATES = {"believed", "thought", "expected", "feared", "alleged", "presumed"}
_ESTIMATES = {"estimates", "estimated", "estimate"}
_OPEN = {"to", "that", "dead", "killed", "missing", "trapped", "in", "inside"}
_MODALS = {"may", "might", "could"}
_BELIEVES = {"believes", "believe", "thinks", "think"}
_TELLING = _ADVERBS | _STATES | _MODALS | _BELIEVES | {"reported", "reports", "report"}
_TELLING_BEFORE = _TELLING | _ESTIMATES
_BODIES = words(
    """
    mission agency ministry office group observatory hospital government military army police team centre
    center network organisation organization committee council commission union department directorate unit
    service administration authority company newspaper channel broadcaster foundation institute association it
    """
)
"""Who reports something, in the singular."""
_STOPS = {"before", ";", "but", "while", "although", "whereas", "after", "because"}
REACH = 14


def soften(sentence: Sentence, figure: Figure) -> tuple[Hedge, str | None]:
    """The hedge that sits on the figure's verb, for a figure without a numeric one."""
    end = figure.numeral.end if figure.measure is None else figure.measure.end
    part = sentence.lower[end] == "of" and sentence.lower[end + 1] in ("whom", "which", "them", "those")
    before = range(figure.first - 1, max(figure.first - REACH * 2, -1), -1)
    if _TELLING_BEFORE.isdisjoint(sentence.lowers[before.stop + 1 : figure.first]):
        before = range(0)
    for k in before:
        lower = sentence.lower[k]
        if lower in _STOPS or (lower == "," and (part or _another_clause(sentence, k))):
            break
        if lower in _ESTIMATES and (
            sentence.lower[k + 1] == "that"
            or k == figure.first - 1
            or sentence.lower[figure.first - 1] == "at"
        ):
            return Hedge.ABOUT, sentence.words(k, k + 1)
        found = _word(sentence, k, before=True) if lower in _TELLING else None
        if found:
            return Hedge.POSSIBLY, found
    for k in range(figure.end, min(figure.end + 6, len(sentence.tokens))):
        lower = sentence.lower[k]
        if lower in _STOPS or lower in (",", "and", "in", "."):
            break
        found = _word(sentence, k, before=False) if lower in _TELLING else None
        if found:
            return Hedge.POSSIBLY, found
    estimated = _estimated_behind(sentence, figure)
    return (Hedge.ABOUT, estimated) if estimated else (Hedge.NONE, None)


def _estimated_behind(sentence: Sentence, figure: Figure) -> str | None:
    """The verb of "…, the U.N. estimates" at the end of the sentence."""
    last = len(sentence.tokens) - 1
    while last > figure.end and sentence.tokens[last].kind == "mark":
        last -= 1
    if sentence.lower[last] not in _ESTIMATES or "," not in sentence.lowers[max(last - 8, figure.end) : last]:
        return None
    return sentence.words(last, last + 1)


def _word(sentence: Sentence, at: int, *, before: bool) -> str | None:
    lower = sentence.lower[at]
    if lower in _ADVERBS:
        return sentence.words(at, at + 1)
    if lower in _STATES and (
        sentence.lower[at + 1] in _OPEN or (sentence.lower[at + 1] == "," and not before)
    ):
        return sentence.words(at, at + 1)
    if lower in _BELIEVES and before and sentence.lower[at + 1] == "that":
        return sentence.words(at, at + 1)
    if lower in _MODALS and sentence.tokens[at].text.islower() and sentence.lower[at - 1] not in ("in", "of"):
        end = at + 2 if sentence.lower[at + 1] == "have" else at + 1
        return sentence.words(at, end)
    if lower == "reported" and sentence.lower[at + 1] == "to" and sentence.lower[at + 2] in ("have", "be"):
        return sentence.words(at, at + 2)
    if (
        lower in ("reports", "report")
        and sentence.lower[at - 1] not in ("confirmed", "the", "its", "a")
        and not (at and sentence.tokens[at - 1].text[0].isupper() and sentence.tokens[at].text.islower())
        and sentence.lower[at + 1] in ("that", "of")
        and not (sentence.lower[at + 1] == "that" and _somebody_reports(sentence, at))
    ):
        return sentence.words(at, at + 2)
    return None


def _somebody_reports(sentence: Sentence, at: int) -> bool:
    """Whether the word at `at` is a verb ("the mission reports that", "residents report that")."""
    before = sentence.lower[at - 1]
    if sentence.lower[at] == "report":
        return nouns.is_plural(before)
    return before in _BODIES or nouns.is_person(before)


def _another_clause(sentence: Sentence, at: int) -> bool:
    return sentence.lower[at + 1] in ("and", "while", "but", "who", "which") and sentence.lower[at + 2] in (
        "the",
        "a",
        "they",
        "he",
        "she",
        "it",
        "its",
        "officials",
        "another",
    )
