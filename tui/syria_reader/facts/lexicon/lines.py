"""On which line of a TOML file something stands, which the standard library's parser does not tell."""

import re
import tomllib
from collections.abc import Iterator

_KEY = r"""(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_LINE = re.compile(rf"[ \t]*(?:\[\[?[ \t]*(?P<table>{_KEYS})[ \t]*\]|(?P<keys>{_KEYS})[ \t]*=)")

Path = tuple[str, ...]


class Lines:
    """The lines of a file that is valid TOML, counted from 1."""

    def __init__(self, text: str) -> None:
        self._lines = text.replace("\r\n", "\n").split("\n")
        self._starts: dict[Path, int] = {}
        table: Path = ()
        for number, line in enumerate(self._lines, 1):
            match = _LINE.match(line)
            if match is None:
                continue
            if match["table"]:
                path = table = tuple(_parts(match["table"]))
            else:
                path = (*table, *_parts(match["keys"]))
            for end in range(1, len(path) + 1):
                self._starts.setdefault(path[:end], number)

    def of(self, path: Path, near: str = "") -> int:
        """The line of the key at `path`, or that of `near` where the value of the key runs over lines.

        A key inside another's value is looked for as a word after the start of what holds it.
        """
        inner: list[str] = []
        while path and path not in self._starts:
            path, inner = path[:-1], [path[-1], *inner]
        first = self._starts.get(path, 1)
        following = [n for n in self._starts.values() if n > first]
        last = min(following, default=len(self._lines) + 1)
        for word in [*inner, near]:
            found = (n for n in range(first, last) if word in self._lines[n - 1])
            first = next(found, first)
        return first


def _parts(keys: str) -> Iterator[str]:
    try:
        value = tomllib.loads(f"{keys} = 0")
    except tomllib.TOMLDecodeError:
        return
    while isinstance(value, dict):
        key, value = next(iter(value.items()))
        yield key
