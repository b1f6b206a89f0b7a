"""Why something stands here: the rule that found it, the words it took, how sure it is."""

from collections.abc import Sequence

from syria_reader.article import Span
from syria_reader.facts import Mention
from syria_reader.text import visible
from syria_reader.ui.cards.card import Row, Stop
from syria_reader.ui.cards.context import Words, context, words_of
from syria_reader.ui.cards.dossier import Dossier
from syria_reader.ui.cards.entries import at_edge, entry, inset, paragraph
from syria_reader.ui.cards.rules import in_words
from syria_reader.ui.rows import Fragment, Line

HEADING = "WHY IS THIS HERE"


SURE = 0.9
"""The confidence from which more than nine in ten are right."""


def why(rule: str, confidence: float, words: Words, style: str, width: int, times: int = 1) -> list[Line]:
    """How sure, what the rule looks for, and the words it took with those around them.

    `times` is how many mentions of the item the rule found.
    """
    room = width - inset(width)
    sentence = in_words(rule)
    lines = paragraph(f"{sentence[:1].upper()}{sentence[1:]}.", room)
    count = f"×{times}" if times > 1 else ""
    lines.append(context(words, style, room))
    lines.append(at_edge([Fragment(f"rule: {visible(rule)}", "quiet")], count, room))
    return entry([number(confidence), surety(confidence)], lines, width)


def grounds(mentions: Sequence[Mention], style: str, dossier: Dossier, width: int) -> list[Row]:
    """For each rule that found some of `mentions` the surest of them."""
    best: dict[str, tuple[Mention, int]] = {}
    for mention in mentions:
        surest, times = best.get(mention.rule, (mention, 0))
        best[mention.rule] = (mention if mention.confidence > surest.confidence else surest, times + 1)
    rows: list[Row] = []
    for rule, (mention, times) in sorted(best.items(), key=lambda found: -found[1][1]):
        span = Span(mention.start, mention.end)
        lines = why(rule, mention.confidence, words_of(dossier.article, span), style, width, times)
        rows.append(Row([[], *lines] if rows else lines, Stop(span)))
    return rows


def number(confidence: float) -> str:
    """A confidence in figures: 0.9, 0.85, 1."""
    return f"{confidence:.2f}".rstrip("0").rstrip(".")


def surety(confidence: float) -> str:
    """A confidence of 0 to 1 in a word."""
    if confidence >= SURE:
        return "sure"
    if confidence >= 0.7:
        return "likely"
    return "unsure" if confidence >= 0.5 else "a guess"
