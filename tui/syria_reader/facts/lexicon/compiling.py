"""From the readable tables (TOML) to the one file that is read at run time (JSON).

Reading TOML costs some thirty times what reading JSON does, so the tables are compiled once, by
`tools/build_lexicon.py`, and a test holds that the shipped file is what they compile to.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from syria_reader.facts.gazetteer import fold

Table = dict[str, Any]

ANY_CASE, CAPITALISED, ACRONYM, SHARED = 0, 1, 2, 3
"""How a name must be written to count: anyhow, with a capital, or in capitals throughout.

A shared acronym is several bodies'; it counts where the article speaks of the state of this one.
"""

_PLURAL_IN_S = ("an", "i")
_WORDS = ("titles", "groups", "organisation_words", "place_words", "verbs")
_ACTORS = ("armed_groups", "organisations")


def compile_folder(folder: Path) -> Table:
    """The compiled form of the TOML files in `folder`. Raises `tomllib.TOMLDecodeError`, KeyError."""
    import tomllib

    return compile_tables(
        {path.stem: tomllib.loads(path.read_text("utf-8")) for path in folder.glob("*.toml")}
    )


def compile_tables(tables: dict[str, Table]) -> Table:
    """The compiled form of the parsed `tables`, keyed by their files' names."""
    names = Names()
    actors = [
        (name, entry)
        for file in _ACTORS
        for section in tables[file].values()
        for name, entry in section.items()
    ]
    places_in_list = {name: i for i, (name, _) in enumerate(actors)}
    states, regions = tables["states"]["states"], tables["states"]["regions"]
    for code, entry in states.items():
        names.add_state(code, entry)
    for i, (adjective, entry) in enumerate(regions.items()):
        names.add_region(i, adjective, entry)
    for adjective, entry in tables["communities"]["communities"].items():
        names.add_community(adjective, adjective, entry)
    for i, (name, entry) in enumerate(actors):
        names.add_actor(i, name, entry)
    leaders = list(tables["leaders"]["leaders"].items())
    for i, (name, entry) in enumerate(leaders):
        names.add_leader(i, name, entry)
    return {
        "states": {code: entry["name"] for code, entry in states.items()},
        "regions": [compiled_region(entry) for entry in regions.values()],
        "actors": [compiled_actor(name, entry) for name, entry in actors],
        "leaders": [[name, e.get("country"), places_in_list.get(e.get("leads", ""))] for name, e in leaders],
        "phrases": dict(sorted(names.phrases.items())),
        "longest": dict(sorted(names.longest.items())),
        "words": {file: tables[file] for file in _WORDS},
    }


def compiled_region(entry: Table) -> list[Any]:
    """A row of `Lexicon.regions`."""
    return [entry["name"], entry.get("country")]


def compiled_actor(name: str, entry: Table) -> list[Any]:
    """A row of `Lexicon.actors`."""
    return [name, entry["kind"], entry.get("country"), entry.get("what")]


class Names:
    """Folded names with their senses, and how many words the longest that begins with a word has."""

    def __init__(self) -> None:
        self.phrases: dict[str, list[list[Any]]] = {}
        self.longest: dict[str, int] = {}

    def add_state(self, code: str, entry: Table) -> None:
        """The names, adjectives, people and seats of the state with the ISO code `code`."""
        adjectives = entry.get("adjectives", ())
        self._add_all([entry["name"]] if "name" in entry else (), "S", code)
        self._add_all(entry.get("aliases", ()), "S", code)
        self._add_all(adjectives, "A", code)
        regular = [a + "s" for a in adjectives if a.endswith(_PLURAL_IN_S)]
        self._add_all(entry.get("people", regular), "P", code)
        self._add_all([entry["capital"]] if "capital" in entry else (), "K", code)
        self._add_all(entry.get("capitals", ()), "K", code)

    def add_region(self, index: int, adjective: str, entry: Table) -> None:
        """The adjective and people of the region at `index`."""
        self._add(adjective, "R", index)
        self._add_all(entry.get("people", ()), "Q", f"R{index}")

    def add_community(self, ref: str, adjective: str, entry: Table) -> None:
        """The adjectives and people of the community that is called `ref`."""
        self._add_all([adjective, *entry.get("aliases", ())], "C", ref)
        self._add_all(entry.get("people", [adjective + "s"]), "Q", ref)

    def add_actor(self, index: int, name: str, entry: Table) -> None:
        """The names of the group or body at `index`, and the acronyms it shares with others."""
        self._add_all(_spelled_out([name, *entry.get("aliases", ())]), "O", index)
        for acronym in entry.get("shared", ()):
            self._add(acronym, "O", index, SHARED)

    def add_leader(self, index: int, name: str, entry: Table) -> None:
        """The names of the person at `index`."""
        self._add_all([name, *entry.get("aliases", ())], "L", index)

    def _add(self, name: str, kind: str, ref: object, least: int = ANY_CASE) -> None:
        key = fold(name)
        senses = self.phrases.setdefault(key, [])
        case = max(_case(name), least)
        same = next((sense for sense in senses if sense[:2] == [kind, ref]), None)
        if same is None:
            senses.append([kind, ref, case])
        else:
            same[2] = min(same[2], case)
        words = key.split()
        self.longest[words[0]] = max(self.longest.get(words[0], 0), len(words))

    def _add_all(self, names: Iterable[str], kind: str, ref: object) -> None:
        for name in names:
            self._add(name, kind, ref)


def _spelled_out(names: list[str]) -> list[str]:
    """`names`, and "US" and "United States" for the "U.S." that begins one."""
    rest = [name.removeprefix("U.S. ") for name in names if name.startswith("U.S. ")]
    return [*names, *(f"{short} {name}" for name in rest for short in ("US", "United States"))]


def _case(name: str) -> int:
    letters = [c for c in name if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return ACRONYM
    return CAPITALISED if any(c.isupper() for c in name) else ANY_CASE
