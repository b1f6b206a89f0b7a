"""Stable ids from names."""

import re
from collections.abc import Iterable

from syria_reader.facts.gazetteer import fold

_OUT = re.compile(r"[^\w]+")

_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "to"))


def initials_of(name: str) -> str:
    """The initials of the words of `name` that acronyms are made of, in small letters."""
    return "".join(word[0] for word in fold(name).split() if word not in _SMALL)


def ids_for(names: Iterable[str]) -> list[str]:
    """A slug for each of `names`, in order, made unique by a number."""
    taken: dict[str, int] = {}
    ids = []
    for name in names:
        slug = _OUT.sub("-", fold(name)).strip("-") or "unnamed"
        taken[slug] = taken.get(slug, 0) + 1
        count = taken[slug]
        while count > 1 and f"{slug}-{count}" in taken:
            count += 1
        ids.append(slug if count == 1 else f"{slug}-{count}")
        taken.setdefault(ids[-1], 1)
    return ids
