"""Layers of Natural Earth from GeoPackage, GeoJSON and TopoJSON files, by the standard library alone."""

from __future__ import annotations

import json
import sqlite3
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Point = tuple[float, float]
"""Longitude and latitude, WGS 84 degrees."""
Line = list[Point]


class Feature(NamedTuple):
    """Each of `lines` is a line, or a ring of a polygon whose last point is its first."""

    properties: dict[str, Any]
    lines: list[Line]


def read_layer(source: str) -> list[Feature]:
    """The features of `source`: a GeoJSON file, or FILE:LAYER of a GeoPackage or a TopoJSON file."""
    name, _, layer = source.partition(":")
    if name.endswith(".gpkg"):
        return list(_geopackage(Path(name), layer))
    document = json.loads(Path(name).read_text("utf-8"))
    if document["type"] == "Topology":
        return list(_topojson(document, layer))
    return [Feature(f["properties"], _lines(f["geometry"])) for f in document["features"] if f["geometry"]]


def _lines(geometry: dict[str, Any]) -> list[Line]:
    points = geometry["coordinates"]
    depth = {"LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}[geometry["type"]]
    for _ in range(3 - depth):
        points = [points]
    return [[(p[0], p[1]) for p in line] for polygon in points for line in polygon]


def _topojson(document: dict[str, Any], layer: str) -> Iterator[Feature]:
    (width, height), (west, south) = document["transform"]["scale"], document["transform"]["translate"]

    def arc(index: int) -> Line:
        x = y = 0
        line = []
        for right, up in document["arcs"][index if index >= 0 else ~index]:
            x, y = x + right, y + up
            line.append((x * width + west, y * height + south))
        return line if index >= 0 else line[::-1]

    def joined(indices: list[int]) -> Line:
        line: Line = []
        for index in indices:
            line += arc(index)[1:] if line else arc(index)
        return line

    for geometry in document["objects"][layer]["geometries"]:
        arcs = geometry["arcs"]
        depth = {"LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}[geometry["type"]]
        for _ in range(3 - depth):
            arcs = [arcs]
        lines = [joined(indices) for polygon in arcs for indices in polygon]
        yield Feature(geometry.get("properties") or {}, lines)


_ENVELOPES = (0, 32, 48, 48, 64)


def _geopackage(path: Path, layer: str) -> Iterator[Feature]:
    table = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    table.row_factory = sqlite3.Row
    (column,) = table.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone()
    for row in table.execute(f'SELECT * FROM "{layer}"'):
        blob = row[column]
        if blob is not None:
            lines, _ = _well_known_binary(blob, 8 + _ENVELOPES[blob[3] >> 1 & 7])
            yield Feature({key: row[key] for key in row.keys() if key != column}, lines)  # noqa: SIM118
    table.close()


def _well_known_binary(blob: bytes, at: int) -> tuple[list[Line], int]:
    order = "<" if blob[at] else ">"
    kind, count = struct.unpack_from(f"{order}II", blob, at + 1)
    if kind == 2:
        values = struct.unpack_from(f"{order}{2 * count}d", blob, at + 9)
        return [list(zip(values[::2], values[1::2], strict=True))], at + 9 + 16 * count
    at += 9
    lines: list[Line] = []
    for _ in range(count):
        if kind == 3:
            (length,) = struct.unpack_from(f"{order}I", blob, at)
            values = struct.unpack_from(f"{order}{2 * length}d", blob, at + 4)
            lines.append(list(zip(values[::2], values[1::2], strict=True)))
            at += 4 + 16 * length
        else:
            part, at = _well_known_binary(blob, at)
            lines += part
    return lines, at
