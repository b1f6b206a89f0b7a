"""Which edges of the regions are coast, border of a country or border of a region; each once."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from syria_reader.ui.mapping.kinds import Kind

if TYPE_CHECKING:
    from map_build.layers import Feature, Line, Point

Edge = tuple["Point", "Point"]
Side = tuple[Kind, tuple[str, ...]]
_CUT = 179.89
"""Natural Earth cuts the land at the antimeridian; that cut is no coast, nor is the one at the pole."""
_POLE = -89.5


class Border(NamedTuple):
    """A line of the map and the countries on its sides; none for a river or a lake."""

    kind: Kind
    points: Line
    owners: tuple[str, ...]


def borders(regions: list[Feature], country: str) -> list[Border]:
    """The lines around `regions`, each once. The property `country` says whose a region is."""
    owners: dict[Edge, list[str]] = defaultdict(list)
    for feature in regions:
        for ring in feature.lines:
            for start, end in pairwise(ring):
                if start != end and not _cut(start, end):
                    owners[_edge(start, end)].append(feature.properties[country])
    sides = {edge: (_kind(whose), tuple(sorted(set(whose)))) for edge, whose in owners.items()}
    return [Border(kind, line, whose) for (kind, whose), line in _merge(sides)]


def _cut(start: Point, end: Point) -> bool:
    return (abs(start[0]) > _CUT and abs(end[0]) > _CUT) or (start[1] < _POLE and end[1] < _POLE)


def _edge(one: Point, other: Point) -> Edge:
    return (one, other) if one < other else (other, one)


def _kind(whose: list[str]) -> Kind:
    if len(whose) == 1:
        return Kind.COAST
    return Kind.REGION if len(set(whose)) == 1 else Kind.COUNTRY


def _merge(edges: dict[Edge, Side]) -> list[tuple[Side, Line]]:
    """`edges` joined to lines that end where three meet or what they part changes."""
    meeting: dict[Point, list[Point]] = defaultdict(list)
    for start, end in edges:
        meeting[start].append(end)
        meeting[end].append(start)

    def passes(point: Point) -> bool:
        ends = meeting[point]
        return len(ends) == 2 and edges[_edge(point, ends[0])] == edges[_edge(point, ends[1])]

    walked: set[Edge] = set()

    def walk(point: Point, after: Point) -> Line:
        line = [point]
        while _edge(point, after) not in walked:
            walked.add(_edge(point, after))
            line.append(after)
            if passes(after):
                one, other = meeting[after]
                point, after = after, other if one == point else one
        return line

    corners = sorted(point for point in meeting if not passes(point))
    lines = []
    for points in (corners, sorted(meeting)):
        for point in points:
            for after in meeting[point]:
                line = walk(point, after)
                if len(line) > 1:
                    lines.append((edges[_edge(*line[:2])], line))
    return lines


def joined(lines: list[Border]) -> list[Border]:
    """`lines` made one where two of a kind and of the same countries meet and no third does."""
    meeting: dict[Point, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        meeting[line.points[0]].append(number)
        meeting[line.points[-1]].append(number)
    taken: set[int] = set()

    def grown(number: int, points: Line) -> Line:
        while True:
            others = [other for other in meeting[points[-1]] if other != number]
            if len(others) != 1 or others[0] in taken or lines[others[0]][::2] != lines[number][::2]:
                return points
            number = others[0]
            taken.add(number)
            more = lines[number].points
            points = points + (more[1:] if more[0] == points[-1] else more[-2::-1])

    result = []
    for number, line in enumerate(lines):
        if number not in taken:
            taken.add(number)
            points = grown(number, line.points)
            if points[0] != points[-1]:
                points = grown(number, points[::-1])
            result.append(Border(line.kind, points, line.owners))
    return result
