"""The keys a person gives to commands: checked, and free of clashes. Knows no Textual."""

from collections import Counter
from collections.abc import Mapping
from itertools import combinations

from syria_reader.text import visible
from syria_reader.ui.commands import AS_DECLARED, COMMANDS, TYPED, Command, Keymap, Scope, keys_of
from syria_reader.ui.key_names import named, printed
from syria_reader.ui.settings import Mistake
from syria_reader.ui.settings_lines import LineOf

_IDS = {command.id for command in COMMANDS}


def keymap_in(table: Mapping[str, object], line_of: LineOf) -> tuple[Keymap, list[Mistake]]:
    """The keys in `table`, by the ids of commands; a command with a mistake keeps the keys it comes with."""
    keymap: dict[str, tuple[str, ...]] = {}
    mistakes = []
    for name, value in table.items():
        given = _keys(name, value)
        if isinstance(given, str):
            mistakes.append(Mistake(line_of("keys", name), given))
        else:
            keymap[name] = given
    return _without_clashes(keymap, line_of, mistakes)


def _keys(name: str, value: object) -> tuple[str, ...] | str:
    """The keys that `value` gives the command `name`, or what is wrong with it."""
    spelled: list[object] = value if isinstance(value, list) else [value]
    if name not in _IDS:
        return f"there is no command {visible(name)}; docs/keys.md names them all"
    keys: dict[str, None] = {}
    for one in spelled or [None]:
        if not isinstance(one, str):
            return f'{name} takes a key in quotes, or several as ["f8", "space"]'
        key = named(one)
        if key is None:
            return f'there is no key "{visible(one)}"'
        keys[key] = None
    return tuple(keys)


def _without_clashes(
    keymap: dict[str, tuple[str, ...]], line_of: LineOf, mistakes: list[Mistake]
) -> tuple[Keymap, list[Mistake]]:
    while clash := _clash(keymap):
        key, loser, other = clash
        del keymap[loser]
        line = line_of("keys", loser)
        mistakes.append(Mistake(line, f"{printed(key)} is the key of {other} already; {loser} keeps its own"))
    return keymap, mistakes


def _clash(keymap: Keymap) -> tuple[str, str, str] | None:
    """A key that two commands would have in one place, the one of them to give way, and the other."""
    order = list(keymap)
    for one, other in combinations(COMMANDS, 2):
        if not _meet(one, other) or not (one.id in keymap or other.id in keymap):
            continue
        both = Counter([*keys_of(one, keymap), *keys_of(other, keymap)])
        usual = {*keys_of(one, AS_DECLARED)} & {*keys_of(other, AS_DECLARED)}
        for key in (key for key, count in both.items() if count > 1 and key not in usual):
            given = sorted((c.id for c in (one, other) if key in keymap.get(c.id, ())), key=order.index)
            loser = given[-1] if given else (one.id if one.id in keymap else other.id)
            return key, loser, other.id if loser == one.id else one.id
    return None


def _meet(one: Command, other: Command) -> bool:
    scopes = {one.scope, other.scope}
    if len(scopes) == 1 or (Scope.LINE in scopes and scopes <= TYPED):
        return True
    return Scope.READER in scopes and not scopes & TYPED
