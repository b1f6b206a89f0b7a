"""Where it happens."""

from enum import StrEnum
from typing import NamedTuple

from syria_reader.facts.mention import Mention


class PlaceKind(StrEnum):
    """What a place is."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    TOWN = "town"
    FACILITY = "facility"
    FEATURE = "feature"
    AREA = "area"


class Place(NamedTuple):
    """`country` is ISO 3166-1 alpha-2, `admin1` the first-level region's name, coordinates WGS 84 degrees.

    All of them are None where unknown. `name` is the article's own spelling.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    geonameid: int | None
    mentions: tuple[Mention, ...]
