"""Programs run in turn, A B A B, so that a busy minute slows them all, and what is printed of it."""

import argparse
import compileall
import datetime
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import syria_reader
from program import Program, Run, empty_app, peer, reader, run

READER, FLOOR = "syria-reader", "empty app"
PEERS = ("frogmouth", "less")


class Comparison:
    """The runs of every program, by its name; a run of each is one round, so that runs pair off."""

    def __init__(self, runs: dict[str, list[Run]]) -> None:
        self._runs = runs
        self.names = list(runs)

    def median(self, name: str, figure: Callable[[Run], float]) -> float:
        """The median of a figure of one program."""
        return median(figure(run) for run in self._runs[name])

    def ratio(self, name: str, figure: Callable[[Run], float]) -> float:
        """The median of the ratios to the empty application, pair by pair."""
        pairs = zip(self._runs[name], self._runs[FLOOR], strict=True)
        return median(figure(run) / figure(floor) for run, floor in pairs)

    def presses(self, name: str, figure: Callable[[Run], Sequence[float]]) -> list[float]:
        """A figure of every press in all runs of one program."""
        return [value for run in self._runs[name] for value in figure(run)]


def options(description: str | None) -> argparse.Namespace:
    """What may stand on the command line of a benchmark: how many rounds, and another reader.

    The package is compiled, as it is where it was installed: an environment may keep Python from doing so.
    """
    compileall.compile_dir(Path(syria_reader.__file__).parent, quiet=2)
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rounds", type=int, default=15, help="runs of each program (15)")
    parser.add_argument(
        "--peer",
        metavar="COMMAND",
        action="append",
        help="another reader of Markdown files, which q or ctrl+q ends; may be given more than once "
        "(frogmouth and less where they are installed)",
    )
    chosen = parser.parse_args()
    chosen.peer = chosen.peer or [name for name in PEERS if shutil.which(name)]
    return chosen


def compare(chosen: argparse.Namespace, presses: Sequence[str] = (), back: Sequence[str] = ()) -> Comparison:
    """Run the reader, the empty application and the peers in turn; the first round only warms up."""
    print(
        f"{datetime.date.today()} · {os.cpu_count()} cores · {platform.system()} · "
        f"Python {platform.python_version()} · 120x40 · {chosen.rounds} rounds"
    )
    with tempfile.TemporaryDirectory() as folder:
        programs = [reader(), empty_app()]
        programs += [peer(command, Path(folder)) for command in chosen.peer]
        if not chosen.peer:
            print("without a peer: none is installed (pip install frogmouth, then --peer COMMAND)")
        runs: dict[str, list[Run]] = {program.name: [] for program in programs}
        for round_ in range(chosen.rounds + 1):
            for program in programs:
                result = _run(program, presses, back)
                if round_:
                    runs[program.name].append(result)
    return Comparison(runs)


def _run(program: Program, presses: Sequence[str], back: Sequence[str]) -> Run:
    return run(program) if program.name == FLOOR else run(program, presses, back)


def verdict(limits: Sequence[tuple[str, float, float]]) -> int:
    """Print every limit (what, measured, at most); the exit status, 1 where one is exceeded."""
    for what, measured, most in limits:
        print(f"{'pass' if measured <= most else 'FAIL'}  {what}: {measured:.2f}, at most {most:g}")
    return int(any(measured > most for _, measured, most in limits))


def main(benchmark: Callable[[argparse.Namespace], int], description: str | None) -> None:
    """Run a benchmark as a program."""
    sys.exit(benchmark(options(description)))
