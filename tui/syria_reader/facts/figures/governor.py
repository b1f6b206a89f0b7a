"""What governs a figure from before it: "killing 12", "the death toll rose to 43", "the dead included 3"."""

from syria_reader.facts.figures import nouns
from syria_reader.facts.figures.figure import Figure
from syria_reader.facts.figures.grammar import CLAUSE_WORDS, PREPOSITIONS, helped, is_verb, skip_adverbs
from syria_reader.facts.figures.numeral import Form
from syria_reader.facts.figures.outcomes import (
    CAPTURE,
    FORCED,
    HELPING,
    LINKS,
    NOT_YET_HELD,
    REACHES,
    TRANSITIVE,
)
from syria_reader.facts.figures.predicate import AWAY, HELD
from syria_reader.facts.figures.sentence import Sentence

REACH = 40
"""How many tokens before a figure the word that governs it may stand."""
_THROUGH = PREPOSITIONS - {"of", "to", "at", "like", "over", "above", "below", "about", "around"}
_REACHES_OR_LINKS = REACHES | LINKS
_ROUNDED = {"rounded", "rounding", "rounds"}
_COUNTED = {"deaths", "fatalities", "injuries", "arrests", "detentions", "killings"}
_ARE = {"are", "is", "was", "were", "stands", "stood", "remain", "remains"}
_ACROSS = {"across", "throughout", "around", "in"}
_ABROAD = {"abroad", "overseas"}
_AWAY_OR_ABROAD = AWAY | _ABROAD
_OF_PEOPLE = {"massacre", "slaughter", "assassination", "lynching", "extermination"}
"""What is done to people; by itself it counts events, not them ("three massacres")."""
_ADJECTIVAL = {"wounded", "injured", "dead", "missing", "displaced", "homeless"}


def behind_preposition(sentence: Sentence, figure: Figure) -> bool:
    """Whether a preposition takes the figure out of its verb's reach ("killed in 12 attacks")."""
    before = sentence.lower[figure.first - 1]
    if before in ("between", "from") and figure.numeral.form is Form.RANGE:
        before = sentence.lower[figure.first - 2]
    verb = sentence.lower[figure.first - 2]
    if (before == "out" and verb in FORCED) or (before == "up" and verb in _ROUNDED):
        return False
    return before in _THROUGH


def governor_beside(sentence: Sentence, figure: Figure) -> str | None:
    """The outcome told by the word right before the figure."""
    at = figure.first - 1
    if behind_preposition(sentence, figure):
        return None
    if sentence.lower[at] == "dead" and sentence.lower[at - 1] in (
        "shot",
        "found",
        "struck",
        "stabbed",
        "gunned",
    ):
        return "killed"
    at = skip_adverbs(sentence, at, -1)
    return _governs(sentence, at, figure) if at >= 0 else None


def governor_before(sentence: Sentence, figure: Figure) -> str | None:
    """The outcome told by the nearest verb, or noun of outcome, before the figure in its clause."""
    if behind_preposition(sentence, figure):
        return None
    preposition = sentence.lower[figure.first - 1]
    reaching = False
    for at in range(figure.first - 1, max(figure.first - REACH, -1), -1):
        token = sentence.tokens[at]
        lower = token.lower
        if token.text in ";:" or (lower in CLAUSE_WORDS and lower != "as"):
            return None
        noun = nouns.OUTCOME_NOUN.get(nouns.singular(lower))
        if noun is None and preposition == "of" and at == figure.first - 2 and lower in _OF_PEOPLE:
            return "killed"
        if noun and _is_noun_here(sentence, at) and not _in_name(sentence, at):
            told = reaching or preposition in ("of", "to", "at") or _linked(sentence, at)
            if told:
                return noun
        if (
            token.kind == "word"
            and not token.text[0].isupper()
            and (is_verb(sentence, at) or lower in HELPING)
        ):
            if reaching and lower.endswith("ed") and sentence.lower[at - 1] in _COUNTED:
                # "Deaths recorded on the route are at 1,077 people".
                return nouns.OUTCOME_NOUN.get(nouns.singular(sentence.lower[at - 1]))
            if lower not in REACHES and lower not in LINKS and not (lower in _ARE and preposition == "at"):
                return _governs(sentence, at, figure)
            reaching = True
    return None


def _in_name(sentence: Sentence, at: int) -> bool:
    """Whether the word at `at` belongs to a name ("the Missing Families Forum")."""
    if not at or not sentence.tokens[at].text[0].isupper() or sentence.tokens[at].text.isupper():
        return False
    beside = (sentence.tokens[k] for k in (at - 1, at + 1) if 0 < k < len(sentence.tokens))
    return any(token.kind == "word" and token.text[0].isupper() for token in beside)


def _linked(sentence: Sentence, at: int) -> bool:
    return not _REACHES_OR_LINKS.isdisjoint(sentence.lowers[at + 1 : at + 5])


def _is_noun_here(sentence: Sentence, at: int) -> bool:
    lower = sentence.lower[at]
    if lower in ("toll", "tolls") or (nouns.is_plural(lower) and lower not in _ADJECTIVAL):
        return True
    before, following = sentence.lower[at - 1], sentence.lower[at + 1]
    return before in ("the", "of", "and", "or", "death", "as", "for") or following in (
        "to", "at", "included", "include", "were", "was",
    )  # fmt: skip


def _behind(sentence: Sentence, figure: Figure) -> list[str]:
    """The words behind a figure up to the next mark that ends a clause."""
    behind = sentence.lowers[figure.end : figure.end + 8]
    return behind[: next((k for k, word in enumerate(behind) if word in (",", ";", ".")), None)]


def _governs(sentence: Sentence, at: int, figure: Figure) -> str | None:
    lower = sentence.lower[at]
    if lower == "up" and sentence.lower[at - 1] in _ROUNDED:
        return "detained"
    if lower == "out" and sentence.lower[at - 1] in FORCED:
        return "displaced"
    if helped(sentence, at) and lower in TRANSITIVE and not lower.endswith("ing"):
        return None
    if lower in ("claimed", "claiming", "claims", "claim") or sentence.lower[at + 1] == "down":
        return None
    if lower in FORCED and sentence.lower[at + 1] == "out":
        return "displaced"
    behind = _behind(sentence, figure) if lower in FORCED or lower in CAPTURE else []
    if "country" in behind and behind[behind.index("country") - 2 :][0] in _ACROSS:
        behind = behind[: behind.index("country")]
    if lower in FORCED and not _AWAY_OR_ABROAD.isdisjoint(behind[:6]):
        return "refugees" if not _ABROAD.isdisjoint(behind[:6]) else "displaced"
    if lower in TRANSITIVE:
        return TRANSITIVE[lower]
    if lower in CAPTURE and figure.of_people:
        return "detained" if lower not in NOT_YET_HELD or HELD & set(behind) else None
    if lower in ("lost", "losing", "loses", "lose") and figure.of_people:
        return "killed"
    return None
