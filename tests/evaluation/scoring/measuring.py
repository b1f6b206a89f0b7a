"""Runs the extractor over reports and scores every document it returns."""

import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scoring.claims import score_claims
from scoring.dates import score_dates
from scoring.gold import GoldError, Report
from scoring.mentions import score_mentions
from scoring.relations import score_relations
from scoring.rows import score_rows
from scoring.statistics import score_statistics
from scoring.tally import Scores


def facts_of(file: Path) -> dict[str, Any]:
    """The facts document as another program reads it: through JSON."""
    from syria_reader.export import facts_document
    from syria_reader.reading import open_source

    document: dict[str, Any] = json.loads(json.dumps(facts_document(open_source(str(file)))))
    return document


def document_of(report: Report) -> dict[str, Any]:
    """What the extractor finds in the report's text. Raises `GoldError` if offsets can't be compared."""
    if report.file is not None:
        document = facts_of(report.file)
    else:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "report.txt")
            file.write_bytes(report.text.encode("utf-8"))
            document = facts_of(file)
    if document["text"] != report.text:
        raise GoldError(f"{report.id}: the facts are not about the report's own text")
    return document


def score(report: Report, document: dict[str, Any]) -> Scores:
    """All scores of one report."""
    scores = Scores()
    for part in (score_mentions, score_rows, score_relations, score_statistics, score_claims, score_dates):
        scores.add(part(report, document))
    scores.add(score_statistics(report, document, strict=True))
    return scores


def measure(reports: Iterable[Report]) -> Scores:
    """The scores of all reports together."""
    total = Scores()
    for report in reports:
        total.add(score(report, document_of(report)))
    return total
