"""One run of the reader, between what was settled and remembered before and what is remembered after it."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from syria_reader.reading import Reading
from syria_reader.ui.memory import Chosen, Memory, recall, remember
from syria_reader.ui.opening import Opening, at_place, opening
from syria_reader.ui.palettes import OWN, TERMINAL, Colours
from syria_reader.ui.place import BEGINNING, left_at, source_of
from syria_reader.ui.settings import complaints, read_settings, unknown_theme
from syria_reader.ui.typesetting import Position

_DRAWN = 16_000
"""Characters of a long text's beginning in which a place can be drawn without the rest."""


class Session:
    """`settings` is the path of the settings file, `state` that of what is remembered, if they are there."""

    def __init__(self, settings: Path, state: Path, environment: Mapping[str, str]) -> None:
        self._path, self._state = settings, state
        self.settings = read_settings(settings)
        memory = recall(state) if self.settings.remember else Memory()
        self._left = memory.place
        self._nothing_left = not memory.left
        self.opening = opening(self.settings, memory, environment)
        self.theme, self._measure = self.opening.theme, self.opening.measure
        self._counted = False

    def open(
        self, beginning: Reading, read_rest: Callable[[], Reading]
    ) -> tuple[Reading, Callable[[], Reading]]:
        """Settle where the article opens; what the first screen shows of it, and what gives the reading."""
        if self._nothing_left:
            return beginning, read_rest
        left = self._left(source_of(beginning), beginning.checksum)
        if left is None:
            return beginning, read_rest
        start = at_place(self.opening, beginning.article, left)
        blocks = beginning.article.blocks
        if beginning.partial and (
            start.place == BEGINNING or blocks[start.place.position.block].start > _DRAWN
        ):
            beginning.read_all()
            self.opening = at_place(self.opening, beginning.article, left)
            return beginning, lambda: beginning
        usual, self.opening = self.opening, start

        def read() -> Reading:
            whole = read_rest()
            self.opening = at_place(usual, whole.article, left)
            return whole

        return beginning, read

    def opening_of(self, reading: Reading, opening: Opening) -> Opening:
        """The opening of an article that is read in place of another, where it was left."""
        return at_place(opening, reading.article, self._left(source_of(reading), reading.checksum))

    def check_theme(self, known: Collection[str], on: str) -> Opening:
        """Note which theme is `on`; the opening, with a complaint where one not `known` was asked."""
        self.theme = on
        asked = self.settings.theme
        if asked and asked not in known:
            mistakes = sorted([*self.settings.mistakes, unknown_theme(self._path, asked)])
            self.settings = self.settings._replace(mistakes=tuple(mistakes))
            self.opening = self.opening._replace(remark=complaints(mistakes))
        return self.opening

    def keep(self, reading: Reading, theme: str, colours: Colours, measure: int, position: Position) -> None:
        """Remember how the reader is now; does nothing where the settings say so."""
        if not self.settings.remember:
            return

        def change(memory: Memory) -> Memory:
            if theme != self.theme:
                memory = memory._replace(theme=Chosen(theme, self.settings.theme))
            if measure != self._measure:
                memory = memory._replace(measure=Chosen(measure, self.settings.measure))
            if theme not in OWN and theme not in TERMINAL and colours["background"].startswith("#"):
                memory = memory._replace(colours=(theme, colours))
            runs = memory.runs + (not self._counted)
            return memory._replace(runs=runs).leaving(left_at(reading, position))

        remember(self._state, change)
        self._counted, self.theme, self._measure = True, theme, measure
