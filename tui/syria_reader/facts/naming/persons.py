"""One person, one row: full names, surnames and other forms of a name."""

import re

from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import Lexicon, SenseType
from syria_reader.facts.naming.found import FoundActor

_ARTICLE = re.compile(r"^(al|el|ad|an|ar|as|ash|at|az) ")
_PARTICLES = frozenset(
    ("al", "el", "ul", "ud", "bin", "ibn", "ben", "de", "van", "der", "von", "la", "di", "da", "del", "du")
)
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a personal name that tell people apart, folded, without articles and suffixes."""
    bare = re.sub(r"[\"“”][^\"“”]*[\"“”]", " ", name)
    parts = [part for part in fold(bare).split() if part.isalnum()]
    kept = [part for part in parts if part not in _PARTICLES and part not in _SUFFIXES]
    return tuple(kept or parts)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names with more than one part each can be one person's."""
    short, long = sorted((one, other), key=len)
    if short == long[: len(short)] and len(short) > 1:
        return True
    if short[-1] != long[-1]:
        return False
    return _firsts_agree(short[:-1], long[:-1])


def _firsts_agree(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    at = 0
    for part in short:
        while at < len(long) and not (
            long[at] == part or ((len(part) == 1 or len(long[at]) == 1) and long[at][0] == part[0])
        ):
            at += 1
        if at == len(long):
            return False
        at += 1
    return True


def leader_index(name: str, lexicon: Lexicon) -> int | None:
    """The leader in the lexicon that `name` in full or alone stands for."""
    return next((s.ref for s in lexicon.senses(fold(name)) if s.type == SenseType.LEADER), None)


def cluster_persons(found: list[FoundActor], lexicon: Lexicon) -> list[list[FoundActor]]:
    """`found` persons, in order of the text, in one list each."""
    rows: list[list[FoundActor]] = []
    names: list[list[tuple[str, ...]]] = []
    leaders: list[int | None] = []
    full = [(person, name_parts(person.name)) for person in found]
    for person, parts in sorted(full, key=lambda item: len(item[1]) < 2):
        if not parts:
            continue
        leader = leader_index(person.name, lexicon)
        at = _row_for(person, parts, leader, rows, names, leaders)
        if at is None:
            rows.append([person])
            names.append([parts])
            leaders.append(leader)
        else:
            rows[at].append(person)
            names[at].append(parts)
            leaders[at] = leaders[at] if leaders[at] is not None else leader
    for row in rows:
        row.sort(key=_position)
    return rows


def _row_for(
    person: FoundActor,
    parts: tuple[str, ...],
    leader: int | None,
    rows: list[list[FoundActor]],
    names: list[list[tuple[str, ...]]],
    leaders: list[int | None],
) -> int | None:
    if len(parts) > 1:
        for i, known in enumerate(names):
            if any((len(k) > 1 and same_person(parts, k)) or k == parts for k in known):
                return i
        return leaders.index(leader) if leader is not None and leader in leaders else None
    part = parts[0]
    matches = [i for i, known in enumerate(names) if any(k[-1] == part for k in known)]
    if not matches:
        matches = [i for i, known in enumerate(names) if any(part in k for k in known)]
    if not matches and leader is not None and leader in leaders:
        return leaders.index(leader)
    return max(matches, key=lambda i: _nearness(person, rows[i])) if matches else None


def _nearness(person: FoundActor, row: list[FoundActor]) -> tuple[int, int, int]:
    """Rows named before the mention come first, the nearest of them ahead."""
    place = _position(person)
    earlier = [_position(other) for other in row if _position(other) < place]
    if earlier:
        return 1, *max(earlier)
    sentence, word = min(_position(other) for other in row)
    return 0, -sentence, -word


def _position(person: FoundActor) -> tuple[int, int]:
    return person.sentence.number, person.first
