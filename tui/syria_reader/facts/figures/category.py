"""What a figure tells, from its measure, its outcome and its noun."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.noun_phrase import CONTAINERS, read_noun_phrase
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.outcomes import DAMAGE, TAKING
from syria_reader.facts.figures.sentence import Sentence
from syria_reader.facts.statistic import Category

_AIR = {"air", "drone", "rocket", "missile", "mortar", "artillery", "aerial", "bombing"}


def find_category(sentence: Sentence, figure: Figure) -> Category:
    """The category of `figure`, whose outcome has been read."""
    if figure.measure is not None and figure.measure.category is not None:
        return figure.measure.category
    if figure.measure is not None:
        return Category.COUNT_OTHER
    if figure.numeral.form is Form.FRACTION:
        return Category.SHARE
    if figure.outcome and figure.outcome != "none":
        return Category(figure.outcome)
    if not figure.phrase:
        return Category.COUNT_OTHER
    return category_of_noun(sentence, figure)


def category_of_noun(sentence: Sentence, figure: Figure) -> Category:
    """The category the counted noun has by itself."""
    noun = _content(sentence, figure)
    words = set(sentence.lowers[figure.phrase.first : figure.phrase.end])
    if noun in nouns.STRIKE or (noun == "attack" and words & _AIR):
        return Category.STRIKES
    if noun == "unit" and words & {"housing", "residential", "health", "medical", "care", "apartment"}:
        return Category.BUILDINGS
    if noun in nouns.FIGHTER and not (noun == "volunteer" or (noun == "company" and "rifle" not in words)):
        return Category.FIGHTERS
    if noun in ("member", "personnel", "team", "patrol", "crew") and words & {
        "militia",
        "army",
        "security",
        "police",
        "guard",
        "group",
        "battalion",
        "force",
        "forces",
        "isis",
        "isil",
        "hamas",
        "taliban",
        "hezbollah",
        "enforcement",
        "military",
    }:
        return Category.FIGHTERS
    if noun == "force" or noun == "troop":
        return Category.FIGHTERS
    if noun in nouns.EQUIPMENT:
        return Category.EQUIPMENT
    if noun in nouns.BUILDING:
        return Category.BUILDINGS
    if noun in nouns.SETTLEMENT:
        return Category.TERRITORY if _is_taken(sentence, figure) else Category.COUNT_OTHER
    return Category.COUNT_OTHER


def _content(sentence: Sentence, figure: Figure) -> str:
    """The counted noun's singular; of "pieces of equipment" what the pieces are of."""
    noun = figure.phrase.noun
    end = figure.phrase.end
    if noun in CONTAINERS and sentence.lower[end] == "of":
        inner = read_noun_phrase(sentence, end + 1, one=True)
        if inner:
            return (
                "vehicle"
                if inner.noun in ("equipment", "weaponry", "artillery", "hardware", "ordnance")
                else inner.noun
            )
    return noun


def _is_taken(sentence: Sentence, figure: Figure) -> bool:
    """Whether a verb of taking or holding ground governs the figure, from either side."""
    for k in range(figure.first - 1, max(figure.first - 25, -1), -1):
        lower = sentence.lower[k]
        if lower in TAKING:
            return True
        if lower in DAMAGE or lower in (";", "while", "across"):
            return False
        if lower in ("in", "across", "from") and k == figure.first - 1:
            return False
    for k in range(figure.end, min(figure.end + 12, len(sentence.tokens))):
        lower = sentence.lower[k]
        if lower in TAKING or lower in ("under",):
            return True
        if lower in DAMAGE or lower in (";", ".", ",", "while"):
            return False
    return False
