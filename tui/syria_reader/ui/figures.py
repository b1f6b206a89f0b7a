"""In which order figures are read. Knows no Textual."""

from collections.abc import Sequence

from syria_reader.facts import Category, Statistic

_ORDER = {category: place for place, category in enumerate(Category)}


def grouped(statistics: Sequence[Statistic]) -> list[tuple[Statistic, int]]:
    """Figures by category, people first, each with how deep it stands: a part stands under its whole.

    Within a category they keep the order of the article. A part whose whole is not there stands alone.
    """
    known = {statistic.id for statistic in statistics}
    parts: dict[str, list[Statistic]] = {}
    wholes = []
    for statistic in statistics:
        if statistic.part_of in known and statistic.part_of != statistic.id:
            parts.setdefault(statistic.part_of or "", []).append(statistic)
        else:
            wholes.append(statistic)
    wholes.sort(key=lambda statistic: _ORDER[statistic.category])
    rows: list[tuple[Statistic, int]] = []
    waiting = [(whole, 0) for whole in reversed(wholes)]
    while waiting:
        statistic, depth = waiting.pop()
        rows.append((statistic, depth))
        waiting.extend((part, depth + 1) for part in reversed(parts.pop(statistic.id, [])))
    # Parts of one another have no whole to stand under.
    rows.extend((part, 0) for rest in parts.values() for part in rest)
    return rows
