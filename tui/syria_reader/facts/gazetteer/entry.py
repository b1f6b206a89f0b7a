"""One place of the gazetteer."""

from syria_reader.facts.place import PlaceKind


class Entry:
    """A place as the table has it.

    `geonameid` is None for a row of the hand-made supplement that has none. `name` is the table's main name,
    `country` an ISO 3166-1 alpha-2 code, `admin1` the first-level region's name; coordinates are WGS 84
    degrees, those of countries and regions a point in their middle. `population` is 0 where unknown, which is
    normal for small places. `rank` is the weight of its kind in tie-breaks, 0 (a village) to 6 (a country).
    `alias` tells that the name looked up is not the main one.
    """

    __slots__ = (
        "admin1", "alias", "country", "geonameid", "kind", "latitude", "longitude", "name", "population",
        "rank",
    )  # fmt: skip

    def __init__(
        self, geonameid: int | None, name: str, kind: PlaceKind, country: str | None, admin1: str | None,
        latitude: float | None, longitude: float | None, population: int, rank: int, alias: bool,
    ) -> None:  # fmt: skip
        self.geonameid = geonameid
        self.name = name
        self.kind = kind
        self.country = country
        self.admin1 = admin1
        self.latitude = latitude
        self.longitude = longitude
        self.population = population
        self.rank = rank
        self.alias = alias
