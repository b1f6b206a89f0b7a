"""A settings file: from its bytes to the settings, each mistake in it by its line. Knows no Textual."""

import tomllib
from collections.abc import Mapping

from syria_reader.text import visible
from syria_reader.ui.arrangement import NARROWEST, WIDEST
from syria_reader.ui.key_settings import keymap_in
from syria_reader.ui.settings import Mistake, Settings
from syria_reader.ui.settings_lines import LineOf, line_finder, not_toml

_SWITCHES = ("panels", "remember")
_KNOWN = ("theme", "measure", *_SWITCHES, "keys")


def settings_in(data: bytes) -> Settings:
    """The settings in `data`; what is wrong is left as it comes and told in `mistakes`, in order of lines."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Settings(mistakes=(Mistake(line, "not UTF-8; save the file with the encoding UTF-8"),))
    try:
        tables = tomllib.loads(text)
    except RecursionError:
        return Settings(mistakes=(Mistake(1, "brackets are nested too deeply to be read"),))
    except ValueError as error:
        return Settings(mistakes=(Mistake(*not_toml(str(error), text)),))
    return _settings(tables, line_finder(text))


def _settings(tables: Mapping[str, object], line_of: LineOf) -> Settings:
    settings = Settings()
    mistakes = []
    for name, value in tables.items():
        if name == "theme" and isinstance(value, str):
            settings = settings._replace(theme=value)
        elif name == "measure" and type(value) is int and NARROWEST <= value <= WIDEST:
            settings = settings._replace(measure=value)
        elif name == "panels" and isinstance(value, bool):
            settings = settings._replace(panels=value)
        elif name == "remember" and isinstance(value, bool):
            settings = settings._replace(remember=value)
        elif name == "keys" and isinstance(value, dict):
            keymap, wrong = keymap_in(value, line_of)
            settings = settings._replace(keymap=keymap)
            mistakes += wrong
        else:
            mistakes.append(Mistake(line_of(name), _wrong(name)))
    return settings._replace(mistakes=tuple(sorted(mistakes)))


def _wrong(name: str) -> str:
    if name == "theme":
        return 'theme is a name in quotes, as "daylight"'
    if name == "measure":
        return f"measure is a number from {NARROWEST} to {WIDEST}"
    if name in _SWITCHES:
        return f"{name} is true or false"
    if name == "keys":
        return "keys is a table: [keys] on a line of its own, and a command on each line below"
    return f"there is no setting {visible(name)}; there are {', '.join(_KNOWN)}"
