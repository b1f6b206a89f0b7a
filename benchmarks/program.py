"""The programs that are compared, and what one run of each yields."""

import shlex
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pseudo_terminal import Chunk, PseudoTerminal
from syria_reader.reading import open_source

QUIET = 0.3
"""Seconds without output after which a program counts as at rest at start-up."""
KEY_QUIET = 0.15
"""The same after a key: frames come every 17 ms, so that an animation has no such gap."""
MILLISECOND = 1e6


@dataclass(frozen=True, slots=True)
class Program:
    """`words` on the screen show that the program has opened; `leave` are the keys that end it."""

    name: str
    command: Sequence[str]
    words: str
    leave: tuple[str, ...] = ("ctrl+q",)


@dataclass(slots=True)
class Run:
    """Milliseconds from exec to the program's words, peak memory in MB, and milliseconds by key.

    For every press `changed` says when the first cell changed and `at_rest` when the last one did.
    """

    shown: float = 0.0
    memory: float = 0.0
    changed: dict[str, list[float]] = field(default_factory=dict)
    at_rest: dict[str, list[float]] = field(default_factory=dict)


def reader() -> Program:
    """The reader on the seed article; its first paragraph is what a person waits for."""
    return Program(
        "syria-reader", [sys.executable, "-m", "syria_reader"], "In a significant blow to President"
    )


def empty_app() -> Program:
    """A Textual application that shows one word, run by the same Python."""
    return Program("empty app", [sys.executable, str(Path(__file__).with_name("empty_app.py"))], "ready")


def peer(command: str, folder: Path) -> Program:
    """A Markdown reader, called with the seed article as a Markdown file."""
    article = open_source().article
    text = article.text
    for section in reversed(article.sections):
        text = f"{text[: section.start]}## {text[section.start :]}"
    document = folder / "deir-ezzor.md"
    document.write_text(text, encoding="utf-8")
    name = Path(shlex.split(command)[0]).name
    return Program(
        name, [*shlex.split(command), str(document)], "In a significant blow to President", ("q", "ctrl+q")
    )


def run(program: Program, presses: Sequence[str] = (), back: Sequence[str] = ()) -> Run:
    """Start `program`, press each key of `presses` and then its opposite in `back`, and end it."""
    result = Run()
    with tempfile.TemporaryDirectory() as home, _open(program, home) as terminal:
        result.shown = (_seen(terminal, program.words) - terminal.started) / MILLISECOND
        for key, opposite in zip(presses, back, strict=True):
            _press(terminal, key, result)
            _press(terminal, opposite, Run())
        terminal.press(*program.leave)
        terminal.wait_for_end()
        result.memory = terminal.peak_bytes / 2**20
    return result


def _open(program: Program, home: str) -> PseudoTerminal:
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
    return PseudoTerminal(program.command, environment=folders)


def _seen(terminal: PseudoTerminal, words: str) -> int:
    """When the bytes came that completed `words` on the screen; the program is at rest afterwards."""
    stamp = None
    while stamp is None:
        chunks = terminal.listen(QUIET)
        if not chunks and terminal.ended:
            raise SystemExit(f"ended before it showed {words!r}:\n{terminal.text}")
        for chunk in chunks:
            terminal.show(chunk.data)
            if stamp is None and any(words in row for row in terminal.rows):
                stamp = chunk.stamp
    return stamp


def _press(terminal: PseudoTerminal, key: str, result: Run) -> None:
    """Note when the screen first changed after `key`, and when it last did."""
    before = terminal.cells()
    typed = terminal.press(key)
    changes = list(_changes(terminal, before, terminal.listen(KEY_QUIET)))
    if terminal.ended or not changes:
        raise SystemExit(
            f"{key} {'ended the program' if terminal.ended else 'changed nothing'}:\n{terminal.text}"
        )
    result.changed.setdefault(key, []).append((changes[0] - typed) / MILLISECOND)
    result.at_rest.setdefault(key, []).append((changes[-1] - typed) / MILLISECOND)


def _changes(terminal: PseudoTerminal, before: list[list[object]], chunks: list[Chunk]) -> list[int]:
    """The stamps of the chunks that changed a cell."""
    stamps = []
    for chunk in chunks:
        terminal.show(chunk.data)
        after = terminal.cells()
        if after != before:
            stamps.append(chunk.stamp)
        before = after
    return stamps
