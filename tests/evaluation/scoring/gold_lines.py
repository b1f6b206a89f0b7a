"""A further gold set: a folder with reports.jsonl and statistics.jsonl, mentions and figures only."""

import json
from pathlib import Path
from typing import Any

from scoring.gold import Figure, GoldError, Report, figure
from scoring.spans import Span


def load_gold_lines(folder: Path) -> list[Report]:
    """The reports of the folder; figures are scored where a report has any. Raises `GoldError`."""
    figures: dict[str, list[Figure]] = {}
    for entry in lines(folder / "statistics.jsonl"):
        span = Span(entry["start"], entry["end"])
        figures.setdefault(entry["document"], []).append(figure(entry, span, entry.get("phrase", "")))
    reports = []
    for entry in lines(folder / "reports.jsonl"):
        marked = tuple(figures[entry["id"]]) if entry["id"] in figures else None
        spans = {
            (kind, optional): tuple(
                Span(m["start"], m["end"])
                for m in entry["mentions"]
                if m["kind"] == kind and bool(m.get("optional")) == optional
            )
            for kind in ("actor", "place")
            for optional in (False, True)
        }
        reports.append(
            Report(
                entry["id"], None, entry["text"], spans["actor", False], spans["place", False],
                spans["actor", True], spans["place", True], figures=marked,
            )
        )  # fmt: skip
    return reports


def lines(file: Path) -> list[dict[str, Any]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise GoldError(f"{file}: {error.strerror}") from error
    return [json.loads(line) for line in text.splitlines() if line.strip()]
