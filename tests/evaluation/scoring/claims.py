"""Statements: found, and given to the right speaker.

A marked statement is found when found statements cover at least half of it; its speaker is that of the one
covering most. A found statement is right when at least half of it lies on marked ones. So it does not matter
where a quotation is cut at "he said".
"""

from typing import Any

from scoring.gold import Claim, Report
from scoring.names import same_name
from scoring.rows import holds
from scoring.spans import Span, shared
from scoring.tally import Miss, Scores, around


def score_claims(report: Report, document: dict[str, Any]) -> Scores:
    """Nothing where the document has no `claims` or none were marked in the report."""
    scores = Scores()
    if report.claims is None or "claims" not in document:
        return scores
    given = document["claims"]
    spans = [Span(claim["start"], claim["end"]) for claim in given]
    rows = {row["id"]: row for row in document["actors"]}
    tally = scores.tally("claims detection")
    tally.wanted, tally.given = len(report.claims), len(given)
    for claim in report.claims:
        covered = [shared(claim.span, span) for span in spans]
        if 2 * sum(covered) < claim.span.end - claim.span.start:
            miss(scores, report, "claim missed", claim.span, f"{claim.speaker_text}: ")
            continue
        best = max(range(len(spans)), key=covered.__getitem__)
        tally.right_of_wanted += 1
        right = same_speaker(report, claim, given[best], rows)
        scores.tally("claims speaker").note(right)
        scores.tally("claims speech").note(claim.speech == given[best]["speech"])
        if not right:
            told = f"want {claim.speaker_text!r}, have {given[best]['speaker_text']!r}: "
            miss(scores, report, "claim speaker", claim.span, told)
    for span in spans:
        on_marked = sum(shared(span, claim.span) for claim in report.claims)
        right = 2 * on_marked >= span.end - span.start
        tally.right_of_given += right
        if not right:
            miss(scores, report, "claim wrong", span)
    return scores


def same_speaker(
    report: Report, wanted: Claim, given: dict[str, Any], rows: dict[str, dict[str, Any]]
) -> bool:
    """The same actor; where either names none, the words for the speaker."""
    marked = next((row for row in report.actors or () if row.id == wanted.speaker), None)
    if marked is not None and given["speaker"] in rows:
        return holds(report, marked, rows[given["speaker"]])
    spellings = [wanted.speaker_text, *([marked.name] if marked else [])]
    names = [
        given["speaker_text"] or "",
        *([rows[given["speaker"]]["name"]] if given["speaker"] in rows else []),
    ]
    return any(name and same_name(spellings, name) for name in names)


def miss(scores: Scores, report: Report, what: str, span: Span, before: str = "") -> None:
    text = report.text[slice(*span)]
    scores.misses.append(Miss(report.id, what, text[:80], before + around(report.text, *span, reach=30)))
