"""Which countries are covered down to the smallest place of the list, and whose names are Arabic."""

_MIDDLE_EAST = "SY IQ LB YE PS IL JO TR IR EG LY SA AE KW QA BH OM"
_AFRICA = "SD SS ET ER SO DJ RW BI CD CF TD NE ML BF NG CM MZ MR DZ"
_EUROPE_AND_CAUCASUS = "UA BY MD RU XK GE AM AZ"
_ASIA = "AF PK KG TJ TM MM BD KP"
_AMERICAS = "CO VE HT"

CONFLICT = frozenset(f"{_MIDDLE_EAST} {_AFRICA} {_EUROPE_AND_CAUCASUS} {_ASIA} {_AMERICAS}".split())
"""In or near conflict: every place of the list."""

VILLAGE = 1_000
"""There, known to be smaller than this: the main name only."""

WORLD_LEAST = 5_000
ALTERNATES_LEAST = 200_000
"""Elsewhere: places, and places with their alternate names, from this many people on."""

ARABIC = frozenset(f"{_MIDDLE_EAST} SD SS TD SO DJ ER MR DZ TN MA EH AF PK".split())
"""Names come from the Arabic script, or stand beside such names, so spelling in Latin letters varies."""
