"""A view of the map with the places of an article in it, as lines for the screen."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from math import sqrt

from syria_reader.facts import PlaceKind
from syria_reader.ui.catalogue import country_name
from syria_reader.ui.cells import fit
from syria_reader.ui.mapping.backdrop import backdrop
from syria_reader.ui.mapping.countries import Stretch, stretches
from syria_reader.ui.mapping.glyphs import Glyphs
from syria_reader.ui.mapping.kinds import Kind
from syria_reader.ui.mapping.labels import Label, Sheet, along, beside
from syria_reader.ui.mapping.sites import AREAS, Site
from syria_reader.ui.mapping.viewport import Viewport
from syria_reader.ui.rows import Fragment, Line

_STYLES: dict[int, str] = {
    Kind.NONE: "",
    Kind.REGION: "faint",
    Kind.DISPUTED: "quiet",
    Kind.RIVER: "water",
    Kind.LAKE: "water",
    Kind.COUNTRY: "quiet",
    Kind.COAST: "water",
}
_LONGEST, _MOST = 24, 300
"""Cells of a name, and names for which room is looked for."""
_COUNTRY = -1
"""The key of a label that no site of the article has."""


class Scene:
    """What a viewport shows: markers, names, lines. Made anew for each view; a choice only changes looks."""

    def __init__(
        self, sites: Sequence[Site], view: Viewport, glyphs: Glyphs, chosen: int | None = None
    ) -> None:
        self.view = view
        self._glyphs = glyphs
        self._most = max((site.mentions for site in sites), default=1)
        self.shown: dict[int, tuple[int, int]] = {}
        """Column and row of each site in view, by the site's row."""
        self._markers: dict[tuple[int, int], Site] = {}
        for site in sorted(sites, key=lambda site: site.kind in AREAS):
            cell = view.cell(site.longitude, site.latitude)
            if cell is not None:
                self.shown[site.row] = cell
                if site.row == chosen or cell not in self._markers:
                    self._markers[cell] = site
        self._chosen = chosen
        self._markers_by_row: dict[int, dict[int, Site]] = {}
        for (column, row), site in self._markers.items():
            self._markers_by_row.setdefault(row, {})[column] = site
        self._rows: dict[int, list[Label]] = {}
        for label in sorted(self._named([site for site in sites if site.row in self.shown])):
            self._rows.setdefault(label.row, []).append(label)

    def _named(self, sites: Sequence[Site]) -> list[Label]:
        """The names there is room for; choosing another place moves none of the others.

        Only a chosen one that found no room takes it from those it needs to.
        """
        sheet = Sheet(self.view.columns, self.view.rows, self._markers)
        labels = [
            beside(sheet, self.shown[site.row], fit(site.name, _LONGEST), site.row)
            for site in _one_a_cell(sites, self.shown)[:_MOST]
        ]
        named = {site.country for site in sites if site.kind is PlaceKind.COUNTRY}
        countries = sorted(stretches(self.view).items(), key=lambda item: -_room(item[1]))
        labels += [
            along(sheet, some, country_name(code).upper(), _COUNTRY)
            for code, some in countries
            if code not in named
        ]
        found = [label for label in labels if label is not None]
        chosen = next((site for site in sites if site.row == self._chosen), None)
        if chosen is None or any(label.key == chosen.row for label in found):
            return found
        found = [label for label in found if self.shown.get(label.key) != self.shown[chosen.row]]
        bare = Sheet(self.view.columns, self.view.rows, self._markers)
        squeezed = beside(bare, self.shown[chosen.row], fit(chosen.name, _LONGEST), chosen.row)
        if squeezed is None:
            return found
        return [label for label in found if not label.touches(squeezed)] + [squeezed]

    def site_at(self, column: int, row: int) -> int | None:
        """The row of the site whose marker or name stands there, or else of one in a neighbouring cell."""
        for label in self._rows.get(row, ()):
            if label.key != _COUNTRY and label.column <= column < label.column + label.width:
                return label.key
        near = [(column + right, row + down) for right in (0, 1, -1) for down in (0, 1, -1)]
        return next((self._markers[cell].row for cell in near if cell in self._markers), None)

    def line(self, y: int, cursor: str = "cursor") -> Line:
        """Row `y` of the map; `cursor` is the style of the chosen place."""
        markers = self._markers_by_row.get(y, {})
        words: list[tuple[int, int, int | None, Fragment]] = [
            *(
                (label.column, label.width, label.key, self._label(label, cursor))
                for label in self._rows.get(y, ())
            ),
            *((column, 1, None, self._marker(site, cursor)) for column, site in markers.items()),
        ]
        line: Line = []
        at = 0
        for column, width, key, fragment in sorted(words):
            margin = 0 if key is None else 1
            start, end = max(column - margin, at), min(column + width + margin, self.view.columns)
            # The cursor runs on between a marker and its name.
            left, right = (
                fragment.style if key == self._chosen and cell in markers and markers[cell].row == key else ""
                for cell in (column - 2, column + width + 1)
            )
            line += self._lines(y, at, start)
            line += [
                Fragment(" " * (column - start), left),
                fragment,
                Fragment(" " * (end - column - width), right),
            ]
            at = end
        return line + self._lines(y, at, self.view.columns)

    def _label(self, label: Label, cursor: str) -> Fragment:
        if label.key == _COUNTRY:
            return Fragment(label.text, "quiet")
        return Fragment(label.text, f"place {cursor}" if label.key == self._chosen else "place")

    def _marker(self, site: Site, cursor: str) -> Fragment:
        share = sqrt(site.mentions / self._most) if self._most > 1 else 0.5
        size = 0 if share < 0.45 else 1 if share < 0.8 else 2
        glyph = self._glyphs.area if site.kind in AREAS else self._glyphs.sizes[size]
        return Fragment(glyph, f"marker {cursor}" if site.row == self._chosen else "marker")

    def _lines(self, y: int, start: int, end: int) -> Line:
        if start >= end:
            return []
        canvas = backdrop(self.view)
        first = y * self.view.columns
        dots = canvas.dots[first + start : first + end].decode("latin-1")
        line, at = [], 0
        for kind, cells in groupby(canvas.kinds[first + start : first + end]):
            after = at + len(list(cells))
            line.append(Fragment(dots[at:after].translate(self._glyphs.cells[kind]), _STYLES[kind]))
            at = after
        return line


def _one_a_cell(sites: Sequence[Site], cells: Mapping[int, tuple[int, int]]) -> list[Site]:
    """Of places in one cell the first, rather a town than the middle of its country; all by mentions."""
    first: dict[tuple[int, int], Site] = {}
    for site in sorted(sites, key=lambda site: site.kind in AREAS):
        first.setdefault(cells[site.row], site)
    return sorted(first.values())


def _room(some: Sequence[Stretch]) -> int:
    return max(end - start for _, start, end in some)
