"""In which order figures are read. Knows no Textual."""

from collections.abc import Sequence

from syria_reader.facts import Category, Statistic
from syria_reader.slices import Slices, finish

_LOT = 1000
"""Figures that are put in order at a time, in some 2 ms."""


def grouped(statistics: Sequence[Statistic]) -> list[tuple[Statistic, int]]:
    """Figures by category, people first, each with how deep it stands: a part stands under its whole.

    Within a category they keep the order of the article. A part whose whole is not there stands alone.
    """
    return finish(grouped_in_slices(statistics))


def grouped_in_slices(statistics: Sequence[Statistic]) -> Slices[list[tuple[Statistic, int]]]:
    """As `grouped`, in slices."""
    known = {statistic.id for statistic in statistics}
    parts: dict[str, list[Statistic]] = {}
    wholes: dict[Category, list[Statistic]] = {category: [] for category in Category}
    for number, statistic in enumerate(statistics, 1):
        if not number % _LOT:
            yield
        if statistic.part_of in known and statistic.part_of != statistic.id:
            parts.setdefault(statistic.part_of or "", []).append(statistic)
        else:
            wholes[statistic.category].append(statistic)
    yield
    rows: list[tuple[Statistic, int]] = []
    waiting = [(whole, 0) for of_category in wholes.values() for whole in of_category]
    waiting.reverse()
    while waiting:
        statistic, depth = waiting.pop()
        rows.append((statistic, depth))
        if not len(rows) % _LOT:
            yield
        waiting.extend((part, depth + 1) for part in reversed(parts.pop(statistic.id, [])))
    # Parts of one another have no whole to stand under.
    rows.extend((part, 0) for rest in parts.values() for part in rest)
    return rows
