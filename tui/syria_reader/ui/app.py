"""The application: themes, and the screens it shows."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from textual.app import App, SystemCommand
from textual.screen import Screen

from syria_reader.reading import Reading
from syria_reader.ui.commands import COMMANDS, Scope
from syria_reader.ui.palette import Palette
from syria_reader.ui.screens.reader import ReaderScreen
from syria_reader.ui.theme import OWN, colours

if TYPE_CHECKING:
    from textual.actions import ActionParseResult
    from textual.dom import DOMNode
    from textual.driver import Driver

_KEPT = {"Theme", "Screenshot"}


def _seamless_driver() -> "type[Driver]":
    # Only where the first screenful is there already, and so never where its module cannot be imported.
    from syria_reader.ui.driver import SeamlessDriver

    return SeamlessDriver


class ReaderApp(App[None]):
    """Opens one reading."""

    TITLE = "syria-reader"
    ENABLE_COMMAND_PALETTE = True

    def __init__(self, reading: Reading, *, seamless: bool = False) -> None:
        super().__init__(driver_class=_seamless_driver() if seamless else None)
        self._reading = reading
        self._palette: tuple[str, Palette] | None = None
        for theme, _ in OWN.values():
            self.register_theme(theme)
        self.theme = next(iter(OWN))

    def get_default_screen(self) -> Screen[None]:
        """The reader is the only screen there is at first."""
        return ReaderScreen(self._reading)

    @property
    def palette(self) -> Palette:
        """The styles of the theme that is on."""
        if self._palette is None or self._palette[0] != self.theme:
            self._palette = self.theme, Palette(colours(self.current_theme))
        return self._palette[1]

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
        found = colours(self.current_theme)
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
