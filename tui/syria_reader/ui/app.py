"""The application: themes, and the screens it shows."""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.events import Key, Paste
from textual.screen import Screen

from syria_reader.reading import Reading
from syria_reader.ui.commands import COMMANDS, Scope
from syria_reader.ui.opening import AS_IT_COMES, Opening
from syria_reader.ui.palette import Palette
from syria_reader.ui.palettes import COLOURLESS, OWN, Colours
from syria_reader.ui.screens.reader import ReaderScreen
from syria_reader.ui.terminal import is_colourless, is_light
from syria_reader.ui.theme import colours, own_themes

if TYPE_CHECKING:
    from textual.actions import ActionParseResult
    from textual.dom import DOMNode
    from textual.driver import Driver

    from syria_reader.ui.session import Session

DEFAULT = next(iter(OWN))
"""The theme nobody has chosen."""
_SOON = 2.0
"""Seconds until a move, or another theme, is remembered."""
_KEPT = {"Theme", "Screenshot"}


def _seamless_driver() -> "type[Driver]":
    # Only where the first screenful is there already, and so never where its module cannot be imported.
    from syria_reader.ui.driver import SeamlessDriver

    return SeamlessDriver


class ReaderApp(App[None]):
    """Opens one reading."""

    TITLE = "syria-reader"
    ENABLE_COMMAND_PALETTE = True
    # Textual's own comes before any other meaning of the key, even where words are typed.
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+p", "command_palette", show=False, id="palette")]

    def __init__(
        self,
        reading: Reading,
        opening: Opening = AS_IT_COMES,
        session: "Session | None" = None,
        *,
        seamless: bool = False,
    ) -> None:
        colourless = is_colourless(os.environ) or None  # or else what the theme says
        super().__init__(driver_class=_seamless_driver() if seamless else None, ansi_color=colourless)
        self._reading = reading
        self._opening = opening
        self._session = session
        self._reader: ReaderScreen | None = None
        self._keeping = False
        self._palette: tuple[str, Palette] | None = None
        for own in own_themes():
            self.register_theme(own)
        self.theme = opening.theme if opening.theme in self.available_themes else DEFAULT
        if session is not None:
            self._opening = session.check_theme(self.available_themes, self.theme)
        if opening.keymap:
            self.set_keymap({name: ",".join(keys) for name, keys in opening.keymap.items()})

    def get_default_screen(self) -> Screen[None]:
        """The reader is the only screen there is at first."""
        self._reader = ReaderScreen(self._reading, self._opening)
        return self._reader

    @property
    def palette(self) -> Palette:
        """The styles of the theme that is on."""
        if self._palette is None or self._palette[0] != self.theme:
            self._palette = self.theme, Palette(self._colours)
        return self._palette[1]

    @property
    def _colours(self) -> Colours:
        return COLOURLESS if self.no_color else colours(self.current_theme)

    def keep_soon(self) -> None:
        """Have remembered in a moment how the reader is then: a terminal may be closed without a word."""
        if self._session is not None and not self._keeping:
            self._keeping = True
            self.set_timer(_SOON, self.keep)

    def keep(self) -> None:
        """Have remembered how the reader is now."""
        self._keeping = False
        if self._session is not None and self._reader is not None:
            measure, position = self._reader.text.lines.measure, self._reader.reading_position
            self._session.keep(self._reading, self.theme, self._colours, measure, position)

    def action_next_theme(self) -> None:
        """Put on the next of the reader's own themes or the terminal's colours."""
        ring = [*OWN, "ansi-light" if is_light(os.environ) else "ansi-dark"]
        now = ring.index(self.theme) if self.theme in ring else -1
        self.theme = ring[(now + 1) % len(ring)]
        if isinstance(self.screen, ReaderScreen):
            self.screen.say(f"theme: {self.theme}")

    def watch_theme(self) -> None:
        """Remember which theme is on."""
        if self.is_running:
            self.keep_soon()

    def on_key(self, event: Key) -> None:
        """Let a prompt have the key before any command; here, so that keys typed ahead keep their order."""
        if isinstance(self.screen, ReaderScreen) and self.screen.type_key(event.key, event.character):
            event.prevent_default()

    def on_paste(self, event: Paste) -> None:
        """Let a prompt have what is pasted."""
        if isinstance(self.screen, ReaderScreen):
            self.screen.paste(event.text)

    def action_command_palette(self) -> None:
        """Let a command be found by its name."""
        from syria_reader.ui.screens.palette import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(id="--command-palette"))

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: "DOMNode | None" = None,
        namespaces: "Mapping[str, DOMNode] | None" = None,
    ) -> bool:
        """Run `action`; whatever it is, the remark at the foot has been read."""
        if isinstance(self.screen, ReaderScreen):
            self.screen.forget_remark()
        return await super().run_action(action, default_namespace, namespaces)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What the style sheets take from the palette: the scroll bar's colours."""
        found = self._colours
        return {f"reader-{name}": found[name] for name in ("faint", "quiet", "here")}

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The commands of the reader, by what they do, and of Textual's own those that make sense here."""
        if isinstance(screen, ReaderScreen):
            for command in COMMANDS:
                of_screen = command.scope is Scope.READER or command.action.startswith("screen.")
                if of_screen and command.id != "palette":
                    yield SystemCommand(
                        command.help.capitalize(),
                        command.id,
                        lambda action=command.action: screen.run_action(action),
                    )
        yield from (own for own in super().get_system_commands(screen) if own.title in _KEPT)
