"""What part of the world is seen, and where a place lies in it.

The projection is equirectangular, true to scale along the middle parallel of the view, where a dot is as many
kilometres wide as it is high. A cell is twice as high as it is wide and holds 2 by 4 dots: dots are square.
"""

from math import cos, radians
from typing import NamedTuple

ACROSS, DOWN = 2, 4
"""Dots in a cell."""
KM = 111.195
"""Kilometres in a degree of latitude."""
NEAREST = 0.001
"""Degrees of latitude to a dot, beyond which the outlines have nothing more to show."""
_STEEPEST = 0.1
_NORTHMOST = 85.0


class Box(NamedTuple):
    """A part of the world in degrees; `west` and `east` may lie beyond 180, `west` is the lesser."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share a point."""
        return (
            self.west <= other.east
            and other.west <= self.east
            and self.south <= other.north
            and other.south <= self.north
        )

    def holds(self, other: "Box") -> bool:
        """Whether all of `other` is in this one."""
        return (
            self.west <= other.west
            and other.east <= self.east
            and self.south <= other.south
            and other.north <= self.north
        )


class Viewport(NamedTuple):
    """The middle in WGS 84 degrees, degrees of latitude to a dot, and the size in cells."""

    longitude: float
    latitude: float
    scale: float
    columns: int
    rows: int

    @property
    def width(self) -> int:
        """Dots from left to right."""
        return self.columns * ACROSS

    @property
    def height(self) -> int:
        """Dots from top to bottom."""
        return self.rows * DOWN

    @property
    def across(self) -> float:
        """Degrees of longitude to a dot."""
        return self.scale / max(cos(radians(self.latitude)), _STEEPEST)

    @property
    def box(self) -> Box:
        """What is seen; never more than once round the world."""
        half = min(self.width / 2 * self.across, 180)
        up = self.height / 2 * self.scale
        return Box(
            self.longitude - half,
            max(self.latitude - up, -90),
            self.longitude + half,
            min(self.latitude + up, 90),
        )

    def dot(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where a place lies, in dots from the top left; outside the view too."""
        east = wrapped(longitude - self.longitude)
        return self.width / 2 + east / self.across, self.height / 2 - (latitude - self.latitude) / self.scale

    def place(self, x: float, y: float) -> tuple[float, float]:
        """The longitude and latitude of a dot: `dot` the other way round."""
        longitude = wrapped(self.longitude + (x - self.width / 2) * self.across)
        return longitude, self.latitude - (y - self.height / 2) * self.scale

    def cell(self, longitude: float, latitude: float) -> tuple[int, int] | None:
        """Column and row of a place; None where it is out of view."""
        x, y = self.dot(longitude, latitude)
        column, row = int(x // ACROSS), int(y // DOWN)
        return (column, row) if 0 <= column < self.columns and 0 <= row < self.rows else None

    def panned(self, columns: float, rows: float) -> "Viewport":
        """The view that many cells to the right and down."""
        return self._replace(
            longitude=wrapped(self.longitude + columns * ACROSS * self.across),
            latitude=self.latitude - rows * DOWN * self.scale,
        ).kept()

    def zoomed(self, factor: float, longitude: float, latitude: float) -> "Viewport":
        """As if `factor` times as near, while the place stays where it stands on the screen."""
        x, y = self.dot(longitude, latitude)
        nearer = self._replace(scale=self.scale / factor).kept()
        moved = nearer._replace(latitude=latitude + (y - self.height / 2) * nearer.scale).kept()
        return moved._replace(longitude=wrapped(longitude - (x - self.width / 2) * moved.across))

    def shrunk(self, cells: int) -> "Viewport":
        """The same without that many cells at each edge."""
        return self._replace(columns=self.columns - 2 * cells, rows=self.rows - 2 * cells)

    def kept(self) -> "Viewport":
        """Within bounds: not nearer than the outlines allow, nor farther than the whole world."""
        whole = max(170 / self.height, 360 / self.width)
        return self._replace(
            latitude=min(max(self.latitude, -_NORTHMOST), _NORTHMOST),
            scale=min(max(self.scale, NEAREST), whole),
        )


def wrapped(longitude: float) -> float:
    """The same meridian from -180 up to, but not at, 180."""
    return (longitude + 180) % 360 - 180
