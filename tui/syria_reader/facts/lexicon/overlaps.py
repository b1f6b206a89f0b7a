"""Names in an own file that the shipped lexicon gives to others; the file wins, its writer should know."""

from typing import Any

from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon.compiling import SHARED, Table
from syria_reader.facts.lexicon.lines import Lines
from syria_reader.facts.lexicon.mistake import Mistake
from syria_reader.facts.lexicon.own_file import OwnFile
from syria_reader.text import visible


def overlaps(own: OwnFile, shipped: Table) -> list[Mistake]:
    """What the aliases of actors in a file without mistakes stand for in the `shipped` lexicon, by lines."""
    found = []
    lines = Lines(own.text)
    for name, entry in own.tables.get("actors", {}).items():
        same = {ref for type_, ref, case in _senses(name, shipped) if type_ in "OL" and case != SHARED}
        for alias in entry.get("aliases", ()):
            for type_, ref, _ in _senses(alias, shipped):
                if type_ not in "OL" or ref not in same:
                    what = f'"{alias}" is {_described(type_, ref, shipped)} without this file'
                    found.append(Mistake(lines.of(("actors", name, "aliases"), alias), visible(what)))
    return sorted(set(found))


def _senses(name: str, shipped: Table) -> list[list[Any]]:
    senses: list[list[Any]] = shipped["phrases"].get(fold(name), [])
    return senses


def _described(type_: str, ref: Any, shipped: Table) -> str:
    if type_ == "O":
        return str(shipped["actors"][ref][0])
    if type_ == "L":
        return str(shipped["leaders"][ref][0])
    if type_ in "SAPK":
        return f"of {shipped['states'][ref]}"
    return "a region's or community's"
