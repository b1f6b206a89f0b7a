"""The bytes of a source."""

import sys
from dataclasses import dataclass
from pathlib import Path

from syria_reader.errors import SourceError
from syria_reader.text import visible


@dataclass(frozen=True, slots=True)
class Fetched:
    """`name` is the source as it was given; `data` its bytes."""

    name: str
    data: bytes


def fetch(source: str) -> Fetched:
    """The bytes of a file, or of standard input for `-`. Raises `SourceError`."""
    if source == "-":
        return Fetched(source, sys.stdin.buffer.read())
    try:
        return Fetched(source, Path(source).read_bytes())
    except OSError as error:
        raise SourceError(f"cannot read {visible(source)}: {error.strerror}") from error
