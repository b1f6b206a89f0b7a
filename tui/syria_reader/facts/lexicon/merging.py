"""Putting a person's own entries into the compiled lexicon."""

from typing import Any

from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon.compiling import (
    SHARED,
    Names,
    Table,
    compiled_actor,
    compiled_region,
)
from syria_reader.facts.lexicon.layout import PERSON

_Row = list[Any]


def merge(compiled: Table, own: Table) -> None:
    """Put the tables of a file without mistakes into `compiled`; what they say wins.

    An entry that is called as a shipped one is, by whichever of its names, changes that one: what it says
    replaces what was said, its names come to those there. A name that is given here means this and nothing
    else, save that capitals given here ("CHAD") leave the same letters in small ones ("Chad") alone.
    """
    phrases = compiled["phrases"]
    for name in own.get("forget", {}).get("names", ()):
        phrases.pop(fold(name), None)
    names = Names()
    for code, entry in own.get("states", {}).items():
        compiled["states"][code] = entry.get("name") or compiled["states"][code]
        names.add_state(code, entry)
    for adjective, entry in own.get("regions", {}).items():
        index = _place(compiled["regions"], phrases, "R", adjective)
        compiled["regions"][index] = compiled_region(entry)
        names.add_region(index, adjective, entry)
    for adjective, entry in own.get("communities", {}).items():
        known = _known(phrases, "C", adjective)
        names.add_community(adjective if known is None else known, adjective, entry)
    actors = own.get("actors", {}).items()
    for name, entry in actors:
        if entry["kind"] != PERSON:
            index = _place(compiled["actors"], phrases, "O", name)
            compiled["actors"][index] = _changed(compiled["actors"][index], compiled_actor(name, entry))
            names.add_actor(index, name, entry)
    for name, entry in actors:
        if entry["kind"] == PERSON:
            index = _place(compiled["leaders"], phrases, "L", name)
            leads = _known(names.phrases, "O", entry.get("leads", ""))
            if leads is None:
                leads = _known(phrases, "O", entry.get("leads", ""))
            row = [name, entry.get("country"), leads]
            compiled["leaders"][index] = _changed(compiled["leaders"][index], row)
            names.add_leader(index, name, entry)
    _put(names, compiled)
    _add_words(compiled["words"], own)


def _known(phrases: dict[str, list[_Row]], kind: str, name: str) -> Any:
    """What `name` refers to as a `kind`, unless it is but an acronym it shares."""
    senses = phrases.get(fold(name), ())
    return next((ref for type_, ref, case in senses if type_ == kind and case != SHARED), None)


def _place(rows: list[_Row], phrases: dict[str, list[_Row]], kind: str, name: str) -> int:
    """The index of the row that has `name`, of a new one at the end where none has."""
    known = _known(phrases, kind, name)
    if known is None:
        rows.append([])
        return len(rows) - 1
    return int(known)


def _changed(row: _Row, own: _Row) -> _Row:
    return own if not row else [old if new is None else new for old, new in zip(row, own, strict=True)]


def _put(names: Names, compiled: Table) -> None:
    for phrase, senses in names.phrases.items():
        least = min(case for _, _, case in senses)
        shipped = compiled["phrases"].get(phrase, ())
        compiled["phrases"][phrase] = [sense for sense in shipped if sense[2] < least] + senses
    for word, longest in names.longest.items():
        compiled["longest"][word] = max(compiled["longest"].get(word, 0), longest)


def _add_words(words: Table, own: Table) -> None:
    for key, new in own.get("titles", {}).items():
        words["titles"]["titles"][key] += [word.lower() for word in new]
    heads = dict(own.get("organisation_words", {}))
    words["organisation_words"]["weak"]["names"] += [word.lower() for word in heads.pop("weak", ())]
    _class_words(words["organisation_words"]["heads"], heads)
    _class_words(words["groups"]["groups"], own.get("group_nouns", {}))
    _class_words(words["groups"]["before_names"], own.get("type_words", {}))


def _class_words(classes: dict[str, list[str]], own: dict[str, list[str]]) -> None:
    """Put words into classes; a word that is in another class leaves it."""
    for class_, words in own.items():
        new = [word.lower() for word in words]
        for other in classes.values():
            other[:] = [word for word in other if word not in new]
        classes[class_] += new
