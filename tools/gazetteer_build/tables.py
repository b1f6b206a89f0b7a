"""Reading the hand-made tables in tools/data: tab-separated, "#" opens a comment line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parents[1] / "data"


def rows(name: str) -> Iterator[list[str]]:
    """The fields of each line of the table `name`."""
    for line in (DATA / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [field.strip() for field in line.split("\t")]


def split(field: str) -> list[str]:
    """The names in a field of names."""
    return [name for name in field.split("|") if name]
