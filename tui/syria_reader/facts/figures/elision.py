"""Numbers that stand alone: what they count is said elsewhere in the sentence."""

from collections.abc import Sequence

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.category import find_category
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.grammar import skip_adverbs
from syria_reader.facts.figures.noun_phrase import NounPhrase, read_noun_phrase
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.outcome import outcome_of_counted
from syria_reader.facts.figures.outcomes import HELPING
from syria_reader.facts.figures.pointing import points_back
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.figures.vocabulary import words
from syria_reader.facts.statistic import Category, Hedge

FAR = 30
"""How many tokens before a number the noun it counts may stand."""
NEAR = 60
"""Characters between two numbers of which the second takes over the first's noun."""
_COUNTERS = words("arrivals estimate estimates number numbers total toll tally count figure figures losses")
_COPULAS = words("was were is are at to reached reaching stands stood rose risen hit totals")
_WHERE = words("in at near on from")
_DONE_BY_PEOPLE = words(
    """
    crossed fled arrived returned gathered joined registered signed voted marched protested moved settled gone
    unnamed unidentified
    come stayed remained lived left applied enrolled deserted defected surrendered travelled traveled not
    abroad
    """
)
_CAME = words("crossed fled arrived returned reached entered left")
_COMING = words("arriving crossing fleeing entering returning")
_COME = words("arrive flee enter return")
_CAME_FREE = words("escaped freed released rescued returned survived recovered discharged deported evacuated")
_POINTING = words("those the these death that overall official total this")


def complete(sentence: Sentence, figure: Figure, earlier: Sequence[Figure]) -> bool:
    """Find what the elided `figure` counts. False where nothing says so and the number is no figure."""
    noun = figure.shared or _noun_before(sentence, figure)
    if noun and noun is not figure.shared and any(other.first > noun.end for other in earlier):
        # Another number has taken it: "the toll climbed to 86 after four of the wounded died".
        noun = None
    if noun is not None:
        _name(sentence, figure, noun, earlier)
        return bool(figure.unit)
    if _stands_alone(sentence, figure):
        noun = _subject(sentence, figure)
        if noun is not None:
            _name(sentence, figure, noun, ())
            return True
    if figure.outcome or figure.numeral.form in (Form.VAGUE, Form.FRACTION):
        return True
    counted = [other for other in earlier if other.measure is None]
    pointing = sentence.words(figure.end, figure.end + 2).lower()
    if pointing in ("of us", "of you"):
        figure.unit = "people"
        return True
    if pointing in ("of them", "of whom", "of these") or (pointing == "of those" and figure.unit):
        return bool(figure.unit)
    if counted and figure.unit and sentence.lower[figure.first - 1] in ("including", "among"):
        return True
    if counted and figure.unit and _is_compared(sentence, figure):
        figure.category = counted[-1].category
        return True
    if pointing == "among them" and figure.numeral.digits:
        figure.unit = figure.unit or "people"
        return True
    if counted and figure.unit:
        between = sentence.words(counted[-1].end, figure.first)
        listed = figure.numeral.digits or "," in between or "and" in between
        listed = listed or (between.rstrip().endswith(";") and sentence.lower[figure.end] in _WHERE)
        return len(between) < NEAR and (listed or sentence.lower[figure.end] in HELPING)
    if _opens_with_whole(sentence, figure):
        figure.unit = "people"
        return True
    if _points_back(sentence, figure) or _stands_for_people(sentence, figure):
        return True
    return figure.hedged.hedge is not Hedge.NONE and figure.numeral.digits and bool(figure.unit)


def _is_compared(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number of another time is set beside one before ("down from 2,200 in 2023")."""
    before = sentence.words(figure.first - 2, figure.first).lower() if figure.first > 1 else ""
    return before in ("up from", "down from", "compared to", "compared with", "rise from", "fall from")


def _opens_with_whole(sentence: Sentence, figure: Figure) -> bool:
    """Whether a sentence begins with people counted before ("Of the 41, nine were children")."""
    first = figure.first - (sentence.lower[figure.first - 1] in ("the", "these", "those"))
    if sentence.lower[first - 1] != "of" or first > 2 or sentence.lower[figure.end] != ",":
        return False
    behind = sentence.lowers[figure.end : figure.end + 9]
    return any(nouns.is_plural(word) and nouns.is_person(nouns.singular(word)) for word in behind)


def _points_back(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number takes part of people named in a sentence before ("Two of the wounded")."""
    outcome = points_back(sentence, figure)
    if outcome is None:
        return False
    if outcome == "people":
        counts = figure.numeral.digits or figure.hedged.hedge is not Hedge.NONE
        figure.unit = figure.unit or "people"
        return counts
    figure.unit = "people"
    figure.category = Category(figure.outcome or outcome)
    return True


def _stands_for_people(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number without a noun is the subject of what people do ("another 5,000 have crossed")."""
    before = sentence.lower[figure.first - 1]
    if figure.first == 0 and sentence.lower[1] in HELPING and _freed_or_fled(sentence):
        # "Nineteen have since escaped", whom a sentence before has named.
        figure.unit = "people"
        return True
    counts = figure.numeral.digits or figure.numeral.form is Form.RANGE
    more = figure.hedged.hedge is not Hedge.NONE or before in ("another", "further", "additional")
    behind = sentence.lower[figure.end + (sentence.lower[figure.end] == "more")]
    if counts and (more or before == "the") and behind in _COMING:
        figure.unit = "people"
        return True
    if counts and more and (behind in _COME or behind in _CAME):
        figure.unit = "people"
        return True
    done = sentence.lower[skip_adverbs(sentence, figure.end + 1)]
    if counts and more and sentence.lower[figure.end] in HELPING and done in _DONE_BY_PEOPLE:
        figure.unit = "people"
        return True
    return False


def _freed_or_fled(sentence: Sentence) -> bool:
    at = 2
    while sentence.lower[at] in HELPING or sentence.lower[at] == "since":
        at += 1
    return sentence.lower[skip_adverbs(sentence, at)] in _CAME_FREE


def _name(sentence: Sentence, figure: Figure, noun: NounPhrase, earlier: Sequence[Figure]) -> None:
    figure.counted = sentence.words(noun.first, noun.end)
    if noun.noun in _COUNTERS and earlier:
        figure.unit = "people" if figure.outcome else earlier[-1].unit
        if not figure.outcome:
            figure.category = earlier[-1].category
        figure.count(noun)
        return
    at = noun.first - 1 - (sentence.lower[noun.first - 1] == "own")
    own = noun.head == "losses" and sentence.lower[at] in ("its", "their", "his", "army")
    figure.outcome = "killed" if own else outcome_of_counted(sentence, noun) or figure.outcome
    figure.count(noun)
    figure.category = find_category(sentence, figure)
    if figure.outcome or nouns.is_person(noun.noun):
        figure.unit = "people"
    elif figure.category is Category.STRIKES:
        figure.unit = "strikes"
    elif noun.noun not in _COUNTERS:
        figure.unit = nouns.plural(noun.head)


def _noun_before(sentence: Sentence, figure: Figure) -> NounPhrase | None:
    """The noun before its number: "the number of munitions now totals 922", "air raids: six in two days"."""
    for at in range(figure.first - 1, max(figure.first - FAR, -1), -1):
        lower = sentence.lower[at]
        if lower in (";", ":"):
            break
        if lower not in _COUNTERS:
            continue
        if sentence.lower[at + 1] == "of" and at + 2 == figure.first:
            return NounPhrase(at, at + 1, lower)
        if sentence.lower[at + 1] == "of":
            first = at + 2
            while sentence.lower[first] in ("the", "all", "its", "their"):
                first += 1
            return read_noun_phrase(sentence, first, noun_first=True) or None
        if any(sentence.lower[k] in _COPULAS for k in range(at + 1, figure.first)):
            first = at
            while sentence.lower[first - 1] in _POINTING:
                first -= 1
            first += sentence.lower[first] == "the"
            return NounPhrase(first, at + 1, lower)
    at = figure.first - 1
    if sentence.lower[at] == "at" and sentence.lower[at - 1] == sentence.lower[figure.end] == ",":
        # "Civilians, at 25,667, were most of the dead".
        word = sentence.lower[at - 2]
        person = nouns.is_plural(word) and nouns.is_person(nouns.singular(word))
        return NounPhrase(at - 2, at - 1, word) if person else None
    while sentence.lower[at] in ("-", "–", "—", ":"):
        at -= 1
    named = at > 0 or _is_counted(sentence.lower[at])
    if 0 <= at < figure.first - 1 and nouns.is_plural(sentence.lower[at]) and named:
        first = at - 1 if sentence.lower[at - 1] in ("air", "drone", "missile", "rocket") else at
        return NounPhrase(first, at + 1, sentence.lower[at])
    return None


def _is_counted(word: str) -> bool:
    noun = nouns.singular(word)
    return nouns.is_person(noun) or nouns.is_thing(noun)


def _stands_alone(sentence: Sentence, figure: Figure) -> bool:
    """A large number in brackets behind a name ("Jordan (608,000)"), or a rate ("1,200 per day")."""
    before, after = sentence.lower[figure.first - 1], sentence.lower[figure.end]
    large = (figure.numeral.value or figure.numeral.high or 0) >= 1_000
    if before == "(" and after == ")" and large:
        return sentence.tokens[figure.first - 2].text[:1].isupper()
    if before in ("number", "numbering", "numbered", "totalling", "totaling"):
        return True
    return after in ("per", "a", "each") and sentence.lower[figure.end + 1] in (
        "day",
        "week",
        "month",
        "year",
        "hour",
    )


def _subject(sentence: Sentence, figure: Figure) -> NounPhrase | None:
    """The first plural noun of the sentence that is in a table of what is counted."""
    for at in range(figure.first):
        lower = sentence.lower[at]
        noun = nouns.singular(lower)
        if (
            sentence.tokens[at].text.islower()
            and nouns.is_plural(lower)
            and (nouns.is_person(noun) or nouns.is_thing(noun) or noun == "arrival")
        ):
            return NounPhrase(at, at + 1, lower)
    return None
