"""Which countries are covered down to the smallest place of the list, and whose names are Arabic."""

CONFLICT = frozenset(
    "SY IQ LB YE PS IL JO TR IR EG LY SD SS ET ER SO DJ KE UG RW BI CD CF TD NE ML BF NG CM MZ MR TN DZ UA BY "
    "MD GE AM RU AZ XK RS BA AF PK KG TJ UZ TM MM BD LK NP TH KH LA KP CO VE HT HN GT SV NI SA AE OM KW QA BH CY".split()
)
"""In or near conflict: every place of the list, with every alternate name."""

WORLD_LEAST = 5_000
ALTERNATES_LEAST = 200_000
"""Elsewhere: places, and places with their alternate names, from this many people on."""

ARABIC = frozenset(
    "SY IQ LB JO PS IL EG LY SD YE SA AE KW QA BH OM TN DZ MA EH MR TD SO DJ ER IR AF PK SS TR".split()
)
"""Names come from the Arabic script, or stand beside such names, so spelling in Latin letters varies."""
