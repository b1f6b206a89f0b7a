"""English words and personal names, so that places called the same are not taken for places too soon."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer_build.tables import rows
from syria_reader.facts.gazetteer.folding import fold
from syria_reader.facts.gazetteer.words import COMMON, GIVEN, SURNAME

if TYPE_CHECKING:
    from gazetteer_build.place import Place

SCOWL = Path("/usr/share/dict/scowl")
_SIZES = (10, 20, 35)
_CAPITALISED_SIZES = (10, 35, 40, 50, 60)
_LEAST_LETTERS = 3
_LARGE_CITY, _FAMOUS_CITY = 100_000, 1_000_000
_UNCOUNTED = {"is_IS", "ga_IE"}
_CYRILLIC = dict.fromkeys("ьъ’", "") | dict(
    zip("абвгґдезийыіїјклмнопрстуфэѓёќљњ", "abvggdeziyyiijklmnoprstufegekln", strict=True)
)
_CYRILLIC |= {"є": "ie", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "џ": "dz"}
_CYRILLIC |= {"ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}


def read_words(places: list[Place], scowl: Path) -> dict[str, int]:
    """Folded word -> flags. What is better known as a place is left out.

    So "Kiev" is no English word, "Berlin" no surname and "London" no given name; but "Jordan", which the
    hand-made table of given names has, remains one.
    """
    words: dict[str, int] = {}
    for size in _SIZES:
        for part in ("english", "american", "british"):
            for line in _read(scowl / f"{part}-words.{size}"):
                if line.islower():
                    words[fold(line)] = COMMON
    known = {fold(name) for place in places for name in _well_known(place)}
    for size in _CAPITALISED_SIZES:
        for line in _read(scowl / f"english-upper.{size}"):
            if len(line) >= _LEAST_LETTERS and fold(line) not in known:
                words[fold(line)] = COMMON
    famous = {fold(place.name) for place in places if _is_famous(place)}
    large = {fold(place.name) for place in places if _is_large(place)}
    given, surnames = _written("given_names.tsv"), _written("surnames.tsv")
    for name in given | {name for name in _faker("first_name") if fold(name) not in famous}:
        _add(words, name, GIVEN)
    for name in {name for name in surnames | _faker("last_name") if fold(name) not in large}:
        _add(words, name, SURNAME)
    for place in places:
        if place.kind == "country":
            words[fold(place.name)] = words.get(fold(place.name), 0) & ~COMMON
    return {word: kinds for word, kinds in words.items() if kinds}


def _read(file: Path) -> list[str]:
    return [line for line in file.read_text("latin-1").splitlines() if "'" not in line]


def _well_known(place: Place) -> list[str]:
    names = [place.name, *place.aliases] if place.rank else []
    return names + place.alternates if place.population >= _LARGE_CITY else names


def _is_large(place: Place) -> bool:
    return place.kind in {"country", "region"} or place.population >= _LARGE_CITY or place.rank >= 4


def _is_famous(place: Place) -> bool:
    return place.kind == "country" or place.population >= _FAMOUS_CITY or place.rank >= 3


def _add(words: dict[str, int], name: str, flag: int) -> None:
    for word in fold(name).split():
        if len(word) > 2:
            words[word] = words.get(word, 0) | flag


def _written(table: str) -> set[str]:
    return {name for row in rows(table) for name in row[-1].split()}


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
