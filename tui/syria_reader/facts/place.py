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


class Alternative(NamedTuple):
    """Another place of the name that came close when it was decided which one is meant."""

    name: str
    kind: PlaceKind
    country: str | None
    admin1: str | None
    geonameid: int | None


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
    alternatives: tuple[Alternative, ...] = ()
    """The best first; empty where the choice was clear."""
