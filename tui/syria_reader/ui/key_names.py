"""What keys are called: by a person in a settings file, by Textual, and as they are printed on a keyboard."""

import re

SIGNS = {
    "exclamation_mark": "!", "quotation_mark": '"', "number_sign": "#", "dollar_sign": "$",
    "percent_sign": "%", "ampersand": "&", "apostrophe": "'", "left_parenthesis": "(",
    "right_parenthesis": ")", "asterisk": "*", "plus": "+", "comma": ",", "minus": "-", "full_stop": ".",
    "slash": "/", "colon": ":", "semicolon": ";", "less_than_sign": "<", "equals_sign": "=",
    "greater_than_sign": ">", "question_mark": "?", "at": "@", "left_square_bracket": "[",
    "backslash": "\\", "right_square_bracket": "]", "circumflex_accent": "^", "underscore": "_",
    "grave_accent": "`", "left_curly_bracket": "{", "vertical_line": "|", "right_curly_bracket": "}",
    "tilde": "~",
}  # fmt: skip
"""Textual's names of the signs."""
_PRINTED = {
    "escape": "Esc", "enter": "Enter", "backspace": "Backspace", "tab": "Tab", "delete": "Del",
    "insert": "Ins", "home": "Home", "end": "End", "pageup": "PgUp", "pagedown": "PgDn", "up": "↑",
    "down": "↓", "left": "←", "right": "→", "space": "Space",
}  # fmt: skip
_MODIFIERS = {"ctrl": "Ctrl", "alt": "Alt", "shift": "Shift", "super": "Super"}
_OTHER_NAMES = {"esc": "escape", "return": "enter", "pgup": "pageup", "pgdn": "pagedown", "del": "delete"}
_FUNCTION = re.compile(r"f(?:[1-9]|1\d|2[0-4])")


def named(spelled: str) -> str | None:
    """Textual's name of the key that a person spells "]", "G", "space", "ctrl+d", "PgDn"; None if none is."""
    *modifiers, key = [spelled] if spelled == "+" else spelled.split("+")
    if spelled.endswith("++"):
        key = "+"
        modifiers.pop()
    held = [modifier.lower() for modifier in modifiers]
    name = _key(key)
    if name is None or any(held.count(modifier) != 1 or modifier not in _MODIFIERS for modifier in held):
        return None
    return "+".join([*(modifier for modifier in _MODIFIERS if modifier in held), name])


def _key(key: str) -> str | None:
    if len(key) == 1:
        sign = next((name for name, sign in SIGNS.items() if sign == key), None)
        return "space" if key == " " else sign or (key if key.isalnum() else None)
    lower = _OTHER_NAMES.get(key.lower(), key.lower())
    return lower if lower in _PRINTED or lower in SIGNS or _FUNCTION.fullmatch(lower) else None


def printed(key: str) -> str:
    """A key, by Textual's name, as it is printed on a keyboard: "Shift+Tab", "]", "F1"."""
    *modifiers, last = key.split("+")
    last = SIGNS.get(last) or _PRINTED.get(last) or (last.upper() if modifiers or len(last) > 1 else last)
    return "+".join([*(_MODIFIERS.get(modifier, modifier) for modifier in modifiers), last])
