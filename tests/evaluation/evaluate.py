"""Measures what the extractor finds in reports that were marked by hand.

Without options: the reports beside this file. See README.md for what counts and how to add a report.
"""

import argparse
import json
import sys
from pathlib import Path

from scoring.figures import figures, table
from scoring.floors import raised, read_floors, write_floors
from scoring.gold import GoldError, Report, load_reports
from scoring.gold_lines import load_gold_lines
from scoring.measuring import measure
from scoring.tally import Miss

HERE = Path(__file__).resolve().parent
REPORTS = HERE / "reports"
FLOORS = HERE / "floors.toml"


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--gold", type=Path, metavar="FOLDER", help="a further set: reports.jsonl, statistics.jsonl"
    )
    parser.add_argument("--report", metavar="NAME", help="only the reports whose name begins so")
    parser.add_argument(
        "--misses", action="store_true", help="print every miss and false hit with its context"
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument(
        "--raise-floors", action="store_true", help="raise floors.toml to just below the figures"
    )
    asked = parser.parse_args(words)
    if asked.raise_floors and (asked.gold or asked.report):
        parser.error("floors are raised over all reports of this folder, not over some or others")
    try:
        reports = chosen(asked.gold, asked.report or "")
        scores = measure(reports)
    except GoldError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if asked.raise_floors:
        write_floors(FLOORS, raised(read_floors(FLOORS), figures(scores)))
    if asked.json:
        shown: dict[str, object] = {"figures": figures(scores)}
        if asked.misses:
            shown["misses"] = [vars(miss) for miss in scores.misses]
        sys.stdout.write(json.dumps(shown, indent=1, ensure_ascii=False) + "\n")
        return 0
    if asked.misses:
        misses = sorted(scores.misses, key=lambda miss: miss.what)
        sys.stdout.write("".join(f"{line(miss)}\n" for miss in misses) + "\n")
    size = sum(len(report.text.split()) for report in reports)
    sys.stdout.write(f"{len(reports)} reports, {size:,} words\n{table(scores)}\n")
    return 0


def chosen(folder: Path | None, beginning: str) -> list[Report]:
    found = load_reports(REPORTS) if folder is None else load_gold_lines(folder)
    return [report for report in found if report.id.startswith(beginning)]


def line(miss: Miss) -> str:
    return f"{miss.what:<24} {miss.report[:24]:<24} {' '.join(miss.text.split())!r}  … {miss.context}"


if __name__ == "__main__":
    sys.exit(main())
