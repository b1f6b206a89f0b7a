"""What a line of the map is."""

from enum import IntEnum


class Kind(IntEnum):
    """In the order of their weight: where two meet in a cell, the later one gives the colour."""

    NONE = 0
    REGION = 1
    DISPUTED = 2
    RIVER = 3
    LAKE = 4
    COUNTRY = 5
    COAST = 6
