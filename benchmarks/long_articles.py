"""Articles of any length: first words, the first key, every key while the article is analysed, and memory.

The seed, 1 MB and 10 MB, as text and as Markdown, beside an empty Textual application in one run. Exits with
1 over a limit. Linux only (/proc).
"""

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from comparison import verdict
from documents import FIRST_WORDS, write_long_article
from program import KEY_QUIET, MILLISECOND, QUIET, empty_app, run
from pseudo_terminal import PseudoTerminal

COMMAND = (sys.executable, "-m", "syria_reader")
AHEAD = "a"
ANSWER = "▌ ACTORS"
"""What the key typed ahead brings: the panel of actors has the focus."""
PRESSES = {"page down": "pagedown", "section": "]", "end": "end"}
BACK = {"page down": (), "section": (), "end": ("home",)}
CHANGED_LIMIT, AT_REST_LIMIT, SLOWEST_LIMIT = 10, 20, 40
"""Milliseconds: medians until the first change and until at rest, and the 95th percentile of that."""
MEMORY_LIMIT = 120
"""MB, of the reader's own process with 10 MB of text, once it has been to its end."""


class Document(NamedTuple):
    """`words` and `key` are limits: first words and first key answered, times the empty application."""

    name: str
    size: int
    markdown: bool
    words: float
    key: float | None


DOCUMENTS = (
    Document("seed", 0, False, 0.5, 1.25),
    Document("1 MB text", 1_000_000, False, 0.6, 1.5),
    Document("1 MB Markdown", 1_000_000, True, 0.6, 1.5),
    Document("10 MB text", 10_000_000, False, 0.7, None),
    Document("10 MB Markdown", 10_000_000, True, 0.7, None),
)


@dataclass(slots=True)
class Figures:
    """What was measured of one document: times in ms (by key where there are several), memory in MB."""

    words: list[float] = field(default_factory=list)
    answered: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    changed: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    at_rest: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))


def measure(source: Path | None, words: str, presses: int, figures: Figures) -> None:
    """Open a source twice: once with a key typed ahead, once to press keys while it is analysed."""
    command = [*COMMAND, *([str(source)] if source else [])]
    for ahead in (True, False):
        with tempfile.TemporaryDirectory() as home, _open(command, home) as terminal:
            if ahead:
                terminal.press(AHEAD)
                figures.answered.append(_until(terminal, ANSWER))
                continue
            figures.words.append(_until(terminal, words))
            for chunk in terminal.listen(QUIET):
                terminal.show(chunk.data)
            for name, key in PRESSES.items():
                for _ in range(presses):
                    _press(terminal, name, key, figures)
                    terminal.press(*BACK[name])
                    for chunk in terminal.listen(KEY_QUIET):
                        terminal.show(chunk.data)
            figures.memory.append(_high_water(terminal))


def _open(command: list[str], home: str) -> PseudoTerminal:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return PseudoTerminal(command, environment=dict.fromkeys(names, home))


def _until(terminal: PseudoTerminal, words: str) -> float:
    """Milliseconds from exec until `words` stand on the screen."""
    while True:
        for chunk in terminal.listen(0.005):
            terminal.show(chunk.data)
            if any(words in row for row in terminal.rows):
                return (chunk.stamp - terminal.started) / MILLISECOND
        if terminal.ended:
            raise SystemExit(f"ended before it showed {words!r}:\n{terminal.text}")


def _high_water(terminal: PseudoTerminal) -> float:
    status = Path(f"/proc/{terminal.process_id}/status").read_text(encoding="utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def _press(terminal: PseudoTerminal, name: str, key: str, figures: Figures) -> None:
    before = terminal.cells()
    typed = terminal.press(key)
    stamps = []
    for chunk in terminal.listen(KEY_QUIET):
        terminal.show(chunk.data)
        after = terminal.cells()
        if after != before:
            stamps.append(chunk.stamp)
        before = after
    if stamps:
        figures.changed[name].append((stamps[0] - typed) / MILLISECOND)
        figures.at_rest[name].append((stamps[-1] - typed) / MILLISECOND)


def long_articles(rounds: int, presses: int) -> int:
    """Print the figures; the exit status."""
    figures = {document.name: Figures() for document in DOCUMENTS}
    floor = []
    with tempfile.TemporaryDirectory() as folder:
        sources = {
            document.name: write_long_article(Path(folder), document.size, markdown=document.markdown)
            if document.size
            else None
            for document in DOCUMENTS
        }
        for _ in range(rounds):
            floor.append(run(empty_app()).shown)
            for name, source in sources.items():
                measure(source, FIRST_WORDS if source else "In a significant blow", presses, figures[name])
    print(f"empty application {median(floor):.0f} ms; {rounds} rounds")
    return verdict(
        [limit for document in DOCUMENTS for limit in _limits(document, figures[document.name], floor)]
    )


def _limits(document: Document, figures: Figures, floor: list[float]) -> Iterator[tuple[str, float, float]]:
    name = document.name
    ratios = [words / empty for words, empty in zip(figures.words, floor, strict=True)]
    yield f"{name}: first words, times the empty application", median(ratios), document.words
    if document.key is not None:
        ratios = [answered / empty for answered, empty in zip(figures.answered, floor, strict=True)]
        yield f"{name}: a key typed at the start answered, times", median(ratios), document.key
    for key, changed in figures.changed.items():
        at_rest = figures.at_rest[key]
        yield f"{name}: {key}, first change, ms", median(changed), CHANGED_LIMIT
        yield f"{name}: {key}, at rest, ms", median(at_rest), AT_REST_LIMIT
        yield f"{name}: {key}, at rest, 95th percentile, ms", quantiles(at_rest, n=20)[-1], SLOWEST_LIMIT
    if document.size >= 10_000_000:
        yield f"{name}: memory of the reader's process, MB", max(figures.memory), MEMORY_LIMIT


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="times each document is opened (5)")
    parser.add_argument("--presses", type=int, default=10, help="presses of each key a round (10)")
    chosen = parser.parse_args()
    sys.exit(long_articles(chosen.rounds, chosen.presses))
