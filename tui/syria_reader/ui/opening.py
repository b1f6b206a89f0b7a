"""How the reader opens: as was settled, as was chosen, where the article was left. Knows no Textual."""

from collections.abc import Mapping
from typing import NamedTuple

from syria_reader.article import Article
from syria_reader.ui.arrangement import MEASURE, NARROWEST, WIDEST
from syria_reader.ui.commands import AS_DECLARED, Keymap, first_key
from syria_reader.ui.memory import Left, Memory
from syria_reader.ui.palettes import COLOURLESS, LAMPLIGHT, OWN, TERMINAL, Colours
from syria_reader.ui.place import BEGINNING, found_again
from syria_reader.ui.settings import Settings, complaints
from syria_reader.ui.terminal import Depth, depth, is_colourless, usual_theme
from syria_reader.ui.typesetting import Anchor

HINTED = 3
"""Runs in which the first keys are named at the foot."""


class Opening(NamedTuple):
    """`colours` are those of `theme`, None where only Textual knows them.

    `place` stands on the first row; `remark` at the foot, until the first key; `panels` is False where the
    text is alone.
    """

    theme: str = "lamplight"
    colours: Colours | None = LAMPLIGHT
    measure: int = MEASURE
    place: Anchor = BEGINNING
    remark: str = ""
    keymap: Keymap = AS_DECLARED
    panels: bool = True


AS_IT_COMES = Opening()
"""How the reader opens where nothing was settled or remembered."""


def opening(settings: Settings, memory: Memory, environment: Mapping[str, str]) -> Opening:
    """How the reader opens an article nobody has left anywhere."""
    theme, measure = settings.theme, settings.measure
    if memory.theme is not None and memory.theme.instead_of == settings.theme:
        theme = str(memory.theme.value)
    if memory.measure is not None and memory.measure.instead_of == settings.measure:
        measure = min(max(int(memory.measure.value), NARROWEST), WIDEST)
    if theme != settings.theme and theme not in TERMINAL and depth(environment) is Depth.SIXTEEN:
        theme = ""  # it was chosen on a terminal with more colours
    theme = theme or usual_theme(environment)
    return Opening(
        theme,
        _colours(theme, memory, environment),
        measure or MEASURE,
        remark=_remark(settings, memory),
        keymap=settings.keymap,
        panels=settings.panels,
    )


def _colours(theme: str, memory: Memory, environment: Mapping[str, str]) -> Colours | None:
    if is_colourless(environment):
        return COLOURLESS
    name, colours = memory.colours
    known = name == theme and LAMPLIGHT.keys() <= colours.keys()
    return OWN.get(theme) or TERMINAL.get(theme) or (colours if known else None)


def _remark(settings: Settings, memory: Memory) -> str:
    hint = first_hint(settings.keymap) if memory.runs < HINTED else ""
    return complaints(settings.mistakes) or hint


def first_hint(keymap: Keymap) -> str:
    """The keys to begin with, for who does not know them yet."""
    section, actors, places, statistics, go, help_ = (
        first_key(name, keymap)
        for name in ("next-section", "actors", "places", "statistics", "go", "help")
    )  # fmt: skip
    return (
        f"{help_} every key · {section} next section · {actors} {places} {statistics} panels · "
        f"{go} goes to the words"
    )


def at_place(start: Opening, article: Article, left: Left | None) -> Opening:
    """The opening of `article` where it was left; as `start` where that is nowhere in it."""
    position = found_again(article, left) if left is not None else None
    if position is None:
        return start
    top = first_key("top", start.keymap)
    hinting = start.remark in ("", first_hint(start.keymap))
    remark = f"where you left off; {top} goes to the beginning" if hinting else start.remark
    return start._replace(place=Anchor(position), remark=remark)
