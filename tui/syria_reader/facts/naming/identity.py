"""Stable ids from names."""

import re
from collections.abc import Iterable

from syria_reader.facts.gazetteer import fold

_OUT = re.compile(r"[^\w]+")


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
