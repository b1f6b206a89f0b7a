"""A place while the table is being built."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Place:
    """`aliases` are added as they are; `alternates` come from GeoNames and are sifted first."""

    kind: str
    name: str
    country: str | None
    code: str
    latitude: float | None
    longitude: float | None
    population: int = 0
    rank: int = 0
    geonameid: int | None = None
    region: Place | None = None
    aliases: list[str] = field(default_factory=list)
    alternates: list[str] = field(default_factory=list)

    @property
    def order(self) -> tuple[str, str, int, str]:
        """What sorts places the same way in every build."""
        return self.country or "", self.kind, self.geonameid or 0, self.name
