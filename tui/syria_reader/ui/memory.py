"""What is remembered between runs: theme, measure, and where each article was left. Knows no Textual.

It is kept in one small file of the person's. A file that is damaged is taken for none, and where nothing can
be written nothing is remembered; neither is ever an error.
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, cast

MOST = 500
"""Articles whose place is remembered, those read last."""


class Left(NamedTuple):
    """Where an article was left: the position on the first row in view, and the words that stood there.

    `source` is its absolute path or address, `digest` is its content's.
    """

    source: str
    digest: str
    block: int
    offset: int
    words: str


class Chosen(NamedTuple):
    """A theme or a measure that was chosen on the screen, and what the settings said at that time.

    It holds until those say something else.
    """

    value: str | int
    instead_of: str | int


class Memory(NamedTuple):
    """`runs` are how often the reader was opened; `colours` those of a theme that is not our own, by name."""

    runs: int = 0
    theme: Chosen | None = None
    measure: Chosen | None = None
    colours: tuple[str, Mapping[str, str]] = ("", {})
    left: tuple[Left, ...] = ()

    def place(self, source: str, digest: str) -> Left | None:
        """Where the article was left, known by its content or else by where it comes from."""
        by_content = (left for left in self.left if left.digest == digest)
        return next(by_content, next((left for left in self.left if source and left.source == source), None))

    def leaving(self, left: Left) -> "Memory":
        """The memory with an article's place, instead of an earlier one; at its beginning it needs none."""
        others = tuple(
            old for old in self.left
            if old.digest != left.digest and not (left.source and old.source == left.source)
        )  # fmt: skip
        kept = (left, *others) if (left.block, left.offset) > (0, 0) else others
        return self._replace(left=kept[:MOST])


def recall(path: Path) -> Memory:
    """What the file at `path` holds; an empty memory where it is not there, or damaged."""
    try:
        data = path.read_bytes()
    except (OSError, ValueError):
        return Memory()
    import json

    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return Memory()
    return _memory(found) if isinstance(found, dict) else Memory()


def _memory(found: Mapping[str, object]) -> Memory:
    runs, left, colours = found.get("runs"), found.get("left"), found.get("colours")
    entries = [_left(entry) for entry in left] if isinstance(left, list) else []
    name, values = (colours.get("theme"), colours.get("values")) if isinstance(colours, dict) else ("", {})
    sound = isinstance(name, str) and isinstance(values, dict) and all(map(_is_colour, values.values()))
    return Memory(
        runs if type(runs) is int and runs >= 0 else 0,
        _chosen(found.get("theme"), str),
        _chosen(found.get("measure"), int),
        (cast("str", name), cast("dict[str, str]", values)) if sound else ("", {}),
        tuple(entry for entry in entries if entry is not None),
    )


def _chosen(found: object, kind: type) -> Chosen | None:
    if isinstance(found, list) and [type(value) for value in found] == [kind, kind]:
        return Chosen(*found)
    return None


def _left(found: object) -> Left | None:
    if not isinstance(found, list) or [type(value) for value in found] != [str, str, int, int, str]:
        return None
    left = Left(*found)
    return left if left.block >= 0 and left.offset >= 0 else None


def _is_colour(value: object) -> bool:
    return (
        isinstance(value, str) and len(value) == 7 and value[0] == "#" and value[1:].isalnum() and _hex(value)
    )


def _hex(value: str) -> bool:
    try:
        int(value[1:], 16)
    except ValueError:
        return False
    return True


def remember(path: Path, change: Callable[[Memory], Memory]) -> Memory:
    """Write what `change` makes of the memory in the file at `path`, all at once or not at all.

    The file is read anew, for another reader may have written in the meantime.
    """
    import json

    memory = change(recall(path))
    theme, values = memory.colours
    document = {
        "runs": memory.runs,
        "theme": memory.theme,
        "measure": memory.measure,
        "colours": {"theme": theme, "values": values} if theme else None,
        "left": memory.left,
    }
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="ascii") as file:  # noqa: PTH123 - what was read is nobody else's
            json.dump(document, file)
        os.replace(unfinished, path)  # noqa: PTH105
    except (OSError, ValueError):
        return memory
    return memory
