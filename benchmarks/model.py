"""Actors and places beside a spaCy model: right names, words a second, time to start, memory; one run.

    python benchmarks/model.py --python VENV/bin/python --model en_core_web_sm [--gold FOLDER]

The peer runs in an environment of its own, which has spaCy and the model. Both read the marked reports of
tests/evaluation (or of a further set); persons, organisations and nationalities of the model count as actors,
its places and facilities as places.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "evaluation"))

from scoring.gold import Report, load_reports  # noqa: E402
from scoring.gold_lines import load_gold_lines  # noqa: E402
from scoring.mentions import score_mentions  # noqa: E402
from scoring.tally import Scores  # noqa: E402

OURS = """
import json, resource, sys, time
began = time.perf_counter()
from syria_reader.facts import analyse
from syria_reader.sources.article_from import article_from
from syria_reader.sources.fetched import Fetched
analyse(article_from(Fetched("start.txt", b"A start in Homs.")).article)
texts = json.load(sys.stdin)
start = time.perf_counter()
found = []
for text in texts:
    facts = analyse(article_from(Fetched("report.txt", text.encode())).article)
    rows = {"actors": facts.actors, "places": facts.places}
    found.append({
        key: [{"mentions": [{"start": m.start, "end": m.end} for m in row.mentions]} for row in rows[key]]
        for key in rows
    })
end = time.perf_counter()
json.dump([start - began, end - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, found], sys.stdout)
"""
PEER = """
import json, resource, sys, time
began = time.perf_counter()
import spacy
model = spacy.load(sys.argv[1])
texts = json.load(sys.stdin)
start = time.perf_counter()
kinds = dict.fromkeys(("PERSON", "ORG", "NORP"), "actors") | dict.fromkeys(("GPE", "LOC", "FAC"), "places")
found = []
for document in model.pipe(texts):
    rows = {"actors": [], "places": []}
    for entity in document.ents:
        if entity.label_ in kinds:
            span = {"start": entity.start_char, "end": entity.end_char}
            rows[kinds[entity.label_]].append({"mentions": [span]})
    found.append(rows)
end = time.perf_counter()
json.dump([start - began, end - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, found], sys.stdout)
"""


def measure(name: str, command: list[str], reports: list[Report]) -> None:
    """Run one side over all `reports` and print its row."""
    texts = [report.text for report in reports]
    start = time.perf_counter()
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True)
    whole = time.perf_counter() - start
    ready, seconds, memory, found = json.loads(done.stdout)
    scores = Scores()
    for report, document in zip(reports, found, strict=True):
        scores.add(score_mentions(report, document))
    words = sum(len(text.split()) for text in texts)
    right = "  ".join(
        f"{key} {near.f1:.3f} (exact {same.f1:.3f})"
        for key in ("actors", "places")
        for near, same in [(scores.tallies[f"{key} mentions"], scores.tallies[f"{key} mentions exact"])]
    )
    print(
        f"{name:<14} {right}  {words / seconds:>9,.0f} words/s  ready {ready * 1000:>6,.0f} ms"
        f"  whole {whole:>6.2f} s  {memory / 1024:>5,.0f} MB"
    )


def main() -> int:
    """Run both sides; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--python", help="the Python of an environment with spaCy and the model")
    parser.add_argument("--model", default="en_core_web_sm")
    parser.add_argument("--gold", type=Path, metavar="FOLDER", help="a further set of marked reports")
    asked = parser.parse_args()
    reports = list(
        load_gold_lines(asked.gold) if asked.gold else load_reports(ROOT / "tests/evaluation/reports")
    )
    print(f"{len(reports)} reports; F1 of mentions that touch a marked one")
    measure("syria-reader", [sys.executable, "-c", OURS], reports)
    if asked.python:
        measure(asked.model[:14], [asked.python, "-c", PEER, asked.model], reports)
    else:
        print("no peer: give --python an environment with spaCy and its small English model")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
