"""Mentions of actors and places, name by name.

A found mention is right when it touches a marked one of its kind (overlap), and exactly right when both are
the same once trimmed. Optional mentions are neither wanted nor wrong; nor is a name inside a longer marked
mention of the other kind ("Ohio" in the Ohio Bureau of Criminal Investigation).
"""

from typing import Any

from scoring.gold import Report
from scoring.spans import Span, shared, touches, trimmed
from scoring.tally import Miss, Scores, Tally, around


def found_spans(document: dict[str, Any], key: str) -> list[Span]:
    return [Span(m["start"], m["end"]) for row in document[key] for m in row["mentions"]]


def inside_other(span: Span, others: list[Span]) -> bool:
    return any(o.start <= span.start and span.end <= o.end and span != o for o in others)


def counted(
    text: str, wanted: set[Span], optional: tuple[Span, ...], other: tuple[Span, ...], found: list[Span]
) -> set[Span]:
    """The found spans that count: right ones, and wrong ones nothing excuses."""
    excused = [trimmed(text, span) for span in optional]
    longer = [trimmed(text, span) for span in other]
    kept = set()
    for span in {trimmed(text, span) for span in found}:
        if not touches(span, wanted) and (touches(span, excused) or inside_other(span, longer)):
            continue
        kept.add(span)
    return kept


def score_mentions(report: Report, document: dict[str, Any]) -> Scores:
    scores = Scores()
    kinds = (
        ("actors", report.actor_spans, report.optional_actors, report.place_spans),
        ("places", report.place_spans, report.optional_places, report.actor_spans),
    )
    text = report.text
    for key, required, optional, other in kinds:
        wanted = {trimmed(text, span) for span in required}
        found = counted(text, wanted, optional, other, found_spans(document, key))
        near = Tally(
            sum(touches(span, found) for span in wanted),
            len(wanted),
            sum(touches(span, wanted) for span in found),
            len(found),
        )
        same = len(wanted & found)
        scores.tallies[f"{key} mentions"] = near
        scores.tallies[f"{key} mentions exact"] = Tally(same, len(wanted), same, len(found))
        for what, spans, partners in (("missed", wanted, found), ("wrong", found, wanted)):
            for span in sorted(spans):
                if not any(shared(span, partner) for partner in partners):
                    scores.misses.append(
                        Miss(report.id, f"{key} {what}", text[slice(*span)], around(text, *span))
                    )
    return scores
