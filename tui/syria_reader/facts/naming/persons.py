"""One person, one row: full names, surnames and other forms of a name."""

import re
from bisect import bisect_left, insort
from functools import lru_cache

from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import Lexicon, SenseType
from syria_reader.facts.naming.found import FoundActor

_ARTICLE = re.compile(r"^(al|el|ad|an|ar|as|ash|at|az) ")
_PARTICLES = frozenset(
    ("al", "el", "ul", "ud", "bin", "ibn", "ben", "de", "van", "der", "von", "la", "di", "da", "del", "du")
)
_NICKNAME = re.compile(r"[\"“”][^\"“”]*[\"“”]")
_U, _I, _TWICE = re.compile(r"ou|oo|o"), re.compile(r"ee|ie|ei|e|y"), re.compile(r"(\w)\1+")
_RECENT = 50
_KIN = frozenset(
    "son sons daughter father mother brother brothers sister wife husband widow uncle cousin nephew niece "
    "grandson grandfather".split()
)
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


@lru_cache(maxsize=4096)
def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a personal name that tell people apart, folded, without articles and suffixes."""
    bare = _NICKNAME.sub(" ", name)
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


@lru_cache(maxsize=1024)
def _sound(part: str) -> str:
    """A given name however its vowels are written in Latin letters: "mahmoud" and "mahmud"."""
    return _TWICE.sub(r"\1", _I.sub("i", _U.sub("u", part)))


def _is_one_name(one: str, other: str) -> bool:
    """Whether two given names, or a name and an initial, can be the same."""
    initial = len(one) == 1 or len(other) == 1
    return one[0] == other[0] if initial else _sound(one) == _sound(other)


def _firsts_agree(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    at = 0
    for part in short:
        while at < len(long) and not (
            long[at] == part
            or _sound(long[at]) == _sound(part)
            or ((len(part) == 1 or len(long[at]) == 1) and long[at][0] == part[0])
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
    rows = _Rows(lexicon)
    named = [(person, parts) for person in found if (parts := name_parts(person.name))]
    for person, parts in named:
        if len(parts) > 1:
            rows.add(person, parts, rows.of_full_name(parts, leader_index(person.name, lexicon)))
    for person, parts in named:
        if len(parts) == 1:
            rows.add(person, parts, rows.of_single_name(person, parts[0], leader_index(person.name, lexicon)))
    return [sorted(row, key=_position) for row in rows.persons]


class _Rows:
    """The persons told apart so far, found again by the parts of their names."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.persons: list[list[FoundActor]] = []
        self._positions: list[list[tuple[int, int]]] = []
        self._full: dict[str, dict[tuple[str, ...], int]] = {}
        self._last: dict[str, list[int]] = {}
        self._any: dict[str, list[int]] = {}
        self._leaders: dict[int, int] = {}

    def of_full_name(self, parts: tuple[str, ...], leader: int | None) -> int | None:
        """The row a name of several parts belongs to, None for a new one."""
        for key in (parts[-1], " ".join(parts[:2])):
            for known, row in self._full.get(key, {}).items():
                if same_person(parts, known):
                    return row
        return None if leader is None else self._leaders.get(leader)

    def of_single_name(self, person: FoundActor, part: str, leader: int | None) -> int | None:
        """The row a single name belongs to: of several, the one named last before it."""
        matches = self._last.get(part) or self._any.get(part)
        if matches and len(matches) > 1:
            matches = [r for r in matches if not all(map(_told_as_kin, self.persons[r]))] or matches
        if matches:
            return max(matches, key=lambda row: self._nearness(_position(person), row))
        return None if leader is None else self._leaders.get(leader)

    def add(self, person: FoundActor, parts: tuple[str, ...], row: int | None) -> None:
        """Put `person` into `row`, or into a new one."""
        if row is None:
            row = len(self.persons)
            self.persons.append([])
            self._positions.append([])
        self.persons[row].append(person)
        insort(self._positions[row], _position(person))
        if len(parts) > 1:
            for key in (parts[-1], " ".join(parts[:2])):
                self._full.setdefault(key, {}).setdefault(parts, row)
        _note(self._last, parts[-1], row)
        for part in parts:
            _note(self._any, part, row)
        leader = leader_index(person.name, self._lexicon)
        if leader is not None:
            self._leaders.setdefault(leader, row)

    def _nearness(self, place: tuple[int, int], row: int) -> tuple[int, int, int]:
        """Rows named before `place` come first, the nearest of them ahead."""
        positions = self._positions[row]
        at = bisect_left(positions, place)
        if at:
            return 1, *positions[at - 1]
        sentence, word = positions[0]
        return 0, -sentence, -word


def _told_as_kin(person: FoundActor) -> bool:
    """Whether someone is named to tell whose relative another is ("son of X", "his father, Y")."""
    sentence, before = person.sentence, person.first - 1
    if sentence.word(before) in (",", "of"):
        before -= 1
    return sentence.word(before) in _KIN


def _note(index: dict[str, list[int]], part: str, row: int) -> None:
    rows = index.setdefault(part, [])
    if row not in rows[-_RECENT:]:
        rows.append(row)


def _position(person: FoundActor) -> tuple[int, int]:
    return person.sentence.number, person.first
