"""What the environment tells of the terminal, which is asked for nothing. Knows no Textual."""

from collections.abc import Mapping
from enum import IntEnum


class Depth(IntEnum):
    """How many colours a terminal has, as the library that draws on it sees it."""

    SIXTEEN = 4
    PALETTE = 8
    TRUE = 24


def depth(environment: Mapping[str, str]) -> Depth:
    """The colours that COLORTERM and TERM promise."""
    if environment.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return Depth.TRUE
    kind = environment.get("TERM", "").strip().lower().rpartition("-")[2]
    return Depth.PALETTE if kind in ("256color", "kitty") else Depth.SIXTEEN


def is_light(environment: Mapping[str, str]) -> bool:
    """Whether COLORFGBG names a light ground, as some terminals tell: "0;15" is black on white."""
    ground = environment.get("COLORFGBG", "").rpartition(";")[2]
    return ground in ("7", "15")


def is_colourless(environment: Mapping[str, str]) -> bool:
    """Whether NO_COLOR asks for no colour; empty it does not (no-color.org)."""
    return bool(environment.get("NO_COLOR"))


def usual_theme(environment: Mapping[str, str]) -> str:
    """The theme for a terminal whose reader has chosen none."""
    light = is_light(environment)
    if depth(environment) is Depth.SIXTEEN or is_colourless(environment):
        return "ansi-light" if light else "ansi-dark"
    return "daylight" if light else "lamplight"


def shows_signs(environment: Mapping[str, str], encoding: str) -> bool:
    """Whether blocks and Braille can be shown where the output is in `encoding`.

    The fonts of the Linux console lack them.
    """
    unicode = encoding.lower().replace("-", "").startswith("utf")
    return unicode and environment.get("TERM") != "linux"
