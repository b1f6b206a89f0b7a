"""English words and personal names, so that places called the same are not taken for places too soon."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

from syria_reader.facts.gazetteer.folding import fold
from syria_reader.facts.gazetteer.words import COMMON, GIVEN, SURNAME

from gazetteer_build.tables import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

SCOWL = Path("/usr/share/dict/scowl")
_SIZES = (10, 20, 35)
_UNCOUNTED = {"is_IS", "ga_IE"}
_CYRILLIC = {
    **dict(
        zip(
            "абвгдезийклмнопрстуфхцыэіїєґјќѓљњџ",
            "a b v g d e z i y k l m n o p r s t u f kh ts y e i i ie g j k g l n dz".split(),
            strict=True,
        )
    ),
    **{
        "ё": "e",
        "ж": "zh",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "yu",
        "я": "ya",
        "ь": "",
        "ъ": "",
        "’": "",
    },
}


def read_words(places_taken: Iterable[str], scowl: Path) -> dict[str, int]:
    """Folded word -> flags. `places_taken`: large places, which a surname alone does not put in doubt."""
    words: dict[str, int] = {}
    for size in _SIZES:
        for part in ("english", "american", "british"):
            for line in (scowl / f"{part}-words.{size}").read_text("latin-1").splitlines():
                if line.islower() and "'" not in line:
                    words[fold(line)] = COMMON
    for name in _given():
        _add(words, name, GIVEN)
    taken = set(places_taken)
    for name in _surnames():
        if fold(name) not in taken:
            _add(words, name, SURNAME)
    return words


def _add(words: dict[str, int], name: str, flag: int) -> None:
    for word in fold(name).split():
        if len(word) > 2:
            words[word] = words.get(word, 0) | flag


def _given() -> set[str]:
    return _faker("first_name") | {name for row in rows("given_names.tsv") for name in row[-1].split()}


def _surnames() -> set[str]:
    return _faker("last_name") | {name for row in rows("surnames.tsv") for name in row[-1].split()}


def _faker(attribute: str) -> set[str]:
    """Names in Latin or Cyrillic letters from every locale of the PyPI package Faker (MIT)."""
    import faker.providers.person as person

    names: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        if module.name in _UNCOUNTED:
            continue
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for field in dir(provider):
            values = getattr(provider, field)
            if field.startswith(attribute) and isinstance(values, (tuple, list, set, dict)):
                names.update(_romanised(value) for value in values if isinstance(value, str))
    return {name for name in names if name and name[0].isalpha() and ord(name[0]) < 0x250}


def _romanised(name: str) -> str:
    if "а" <= name[:1].lower() <= "ґ":
        return "".join(_CYRILLIC.get(c, c) for c in name.lower()).title()
    return name
