"""Names of first-level regions without the word for their type."""

import re

_TYPES = (
    "governorate|province|oblast|region|state|republic|prefecture|county|department|district|division|territory"
    "|canton|emirate|municipality|krai|kray|okrug|wilayah|voivodeship|parish"
)
_AFTER = re.compile(rf" (?:(?:autonomous|special) )?(?:administrative )?(?:{_TYPES})$", re.IGNORECASE)
_BEFORE = re.compile(
    r"^(?:(?:autonomous )?(?:region|republic|state|province|department) of |muhafazat |ostan-e |wilayat )",
    re.IGNORECASE,
)


def bare_name(name: str) -> str:
    """`name` without "Governorate", "Oblast" and the like; a region called just that keeps it."""
    bare = _BEFORE.sub("", _AFTER.sub("", name)).strip()
    return bare or name
