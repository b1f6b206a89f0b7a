"""What is wrong with a person's own lexicon file, each in one sentence that says what is allowed."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import layout
from syria_reader.facts.lexicon.compiling import Table
from syria_reader.facts.lexicon.layout import Value
from syria_reader.facts.lexicon.lines import Lines, Path
from syria_reader.facts.lexicon.mistake import Mistake
from syria_reader.text import visible

_KINDS = ", ".join(ActorKind)


def mistakes_in(tables: Table, text: str, shipped: Table) -> list[Mistake]:
    """The mistakes in the parsed `tables` of the file with `text`, in order of their lines.

    `shipped` is the compiled lexicon, whose states and actors the file may name.
    """
    check = _Check(tables, Lines(text), shipped)
    check.file()
    return sorted(set(check.mistakes))


class _Check:
    def __init__(self, tables: Table, lines: Lines, shipped: Table) -> None:
        self.mistakes: list[Mistake] = []
        self._tables, self._lines, self._shipped = tables, lines, shipped
        own = tables.get("states")
        self._states = {**dict.fromkeys(own if isinstance(own, dict) else (), ""), **shipped["states"]}
        self._owners: dict[tuple[str, str], tuple[str, int]] = {}

    def file(self) -> None:
        for name, table in self._tables.items():
            if name not in layout.TABLES:
                self._unknown_table(name, table)
            elif not isinstance(table, dict):
                entry = '"Name" = { … }' if name in layout.ENTRIES else 'list = ["word"]'
                self._add((name,), f"write [{name}] on a line of its own, and below it {entry}")
            elif name in layout.ENTRIES:
                for key, entry in table.items():
                    self._entry(name, key, entry)
            else:
                for key, words in table.items():
                    self._words(name, key, words)

    def _add(self, path: Path, what: str, near: str = "") -> None:
        self.mistakes.append(Mistake(self._lines.of(path, near), visible(what)))

    def _unknown_table(self, name: str, table: Any) -> None:
        thing = f"no table [{name}]" if isinstance(table, dict | list) else f'"{name}" stands in no table'
        self._add((name,), f"{thing}{_meant(name, layout.TABLES)}; the tables are {_listed(layout.TABLES)}")

    def _entry(self, table: str, name: str, entry: Any) -> None:
        path = (table, name)
        if table != "states":
            self._name(path, name, "a name before the =")
        if not isinstance(entry, dict):
            example = f'{{ kind = "{ActorKind.ARMED_GROUP}" }}' if table == "actors" else "{ aliases = [] }"
            self._add(path, f'after "{name}" stands an entry in braces, such as {example}')
            return
        allowed = layout.ENTRIES[table]
        for key, value in entry.items():
            if key in allowed:
                self._value((*path, key), allowed[key], value)
            else:
                self._add(
                    (*path, key), f'no key "{key}"{_meant(key, allowed)}; the keys are {_listed(allowed)}'
                )
        for key in layout.REQUIRED.get(table, ()):
            if key not in entry:
                allowed_there = f", one of {_KINDS}" if key == "kind" else ""
                self._add(path, f'"{name}" has no {key}{allowed_there}')
        if table == "actors":
            self._actor(path, entry)
        elif table == "states":
            self._state(path, name, entry)
        named = [name] if table != "states" else [entry["name"]] if "name" in entry else []
        aliases = entry.get("aliases")
        for alias in [*named, *(aliases if isinstance(aliases, list) else ())]:
            if isinstance(alias, str) and fold(alias):
                self._claim(path, table, alias)

    def _actor(self, path: Path, entry: Table) -> None:
        person = entry.get("kind") == layout.PERSON
        for key in layout.NOT_OF_PERSONS if person else layout.ONLY_OF_PERSONS:
            if key in entry:
                self._add((*path, key), f'"{key}" is {"not for a" if person else "only for a"} person')
        if not person and "shared" in entry and "country" not in entry:
            needed = "shared acronyms need a country: they count where the article speaks of it"
            self._add((*path, "shared"), needed)

    def _state(self, path: Path, code: str, entry: Table) -> None:
        if code in self._shipped["states"]:
            return
        known = next((c for c, n in self._shipped["states"].items() if fold(n) == fold(code)), None)
        if known or code.upper() in self._shipped["states"]:
            self._add(path, f"a state is told by its code: {known or code.upper()}")
        elif not (len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()):
            self._add(
                path, f'"{code}" is no code of two capitals; a state that has none may take one of XA to XZ'
            )
        else:
            for key in ("name", "adjectives"):
                if key not in entry:
                    self._add(path, f"{code} is a new state and has no {key}")

    def _words(self, table: str, key: str, words: Any) -> None:
        allowed = layout.WORDS[table]
        if key not in allowed:
            self._add(
                (table, key), f'no list "{key}"{_meant(key, allowed)}; the lists are {_listed(allowed)}'
            )
        else:
            self._value((table, key), Value.NAMES, words)

    def _value(self, path: Path, value_type: Value, value: Any) -> None:
        key = path[-1]
        if value_type is Value.NAMES:
            if not isinstance(value, list):
                example = f' such as ["{value}"]' if isinstance(value, str) and value.strip() else ""
                self._add(path, f'"{key}" takes a list in brackets{example}')
                return
            for name in value:
                self._name(path, name, f'text in quotes in "{key}"')
        elif not isinstance(value, str):
            self._add(path, f'"{key}" takes {value_type} in quotes')
        elif value_type is Value.KIND:
            if value not in list(ActorKind):
                kind = _meant(value, list(ActorKind))
                self._add(path, f'no kind "{value}"{kind}; the kinds are {_KINDS}', value)
        elif value_type is Value.WHAT:
            if value not in layout.WHATS:
                self._add(path, f'"what" cannot be "{value}"; it is one of {_listed(layout.WHATS)}', value)
        elif value_type is Value.COUNTRY:
            self._country(path, value)
        elif value_type is Value.ACTOR:
            if not self._is_actor(value):
                self._add(path, f'no actor "{value}" here or in the shipped lexicon', value)
        else:
            self._name(path, value, f'text in "{key}"')

    def _is_actor(self, name: str) -> bool:
        key = fold(name)
        own = self._tables["actors"]
        if any(
            fold(n) == key and e.get("kind") != layout.PERSON for n, e in own.items() if isinstance(e, dict)
        ):
            return True
        return any(sense[0] == "O" for sense in self._shipped["phrases"].get(key, ()))

    def _country(self, path: Path, value: str) -> None:
        if value in self._states:
            return
        known = next((code for code, name in self._states.items() if fold(name) == fold(value)), None)
        known = known or (value.upper() if value.upper() in self._states else None)
        hint = f"; write {known}" if known else ", such as SY (ISO 3166-1)"
        self._add(path, f'"{value}" is no country code of two capitals{hint}', value)

    def _name(self, path: Path, name: Any, needed: str) -> None:
        if not isinstance(name, str):
            self._add(path, f"there must be {needed}, not {name}", str(name))
        elif not name.strip():
            self._add(path, f"empty: there must be {needed}", f'"{name}"')
        elif not fold(name):
            self._add(path, f'"{name}" has neither letters nor digits', name)
        elif visible(name) != " ".join(name.split()):
            self._add(path, f'"{name}" holds characters that cannot be seen', name)
        elif len(fold(name).split()) > layout.MOST_WORDS:
            self._add(path, f"a name has at most {layout.MOST_WORDS} words", name)

    def _claim(self, path: Path, table: str, alias: str) -> None:
        """Note whose the name is; two entries of one table cannot both have it."""
        line = self._lines.of(path, alias)
        entry, first = self._owners.setdefault((table, fold(alias)), (path[1], line))
        if entry != path[1]:
            self._add(path, f'"{alias}" is a name of "{entry}" too (line {first}); leave it to one', alias)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def _meant(word: str, allowed: Iterable[str]) -> str:
    """What may have been meant by `word`, as the end of a sentence."""
    known = list(allowed)
    close = get_close_matches(word.lower().replace("_", "-"), known, n=1) or get_close_matches(
        word, known, n=1
    )
    meant = layout.MEANT.get(word.lower()) if not close else close[0]
    return f' (did you mean "{meant}"?)' if meant in known else ""
