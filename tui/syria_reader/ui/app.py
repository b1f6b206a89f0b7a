"""The application: themes, and the screens it shows."""

import gc
import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen

from syria_reader.reading import Reading
from syria_reader.ui.answering import AnsweringApp
from syria_reader.ui.commands import COMMANDS, Keymap, Scope, first_key, keys_of, shown
from syria_reader.ui.ending import end_in_order
from syria_reader.ui.opening import AS_IT_COMES, Opening, at_place
from syria_reader.ui.palette import Palette
from syria_reader.ui.palettes import COLOURLESS, OWN, Colours
from syria_reader.ui.place import BEGINNING
from syria_reader.ui.screens.foot import FootScreen
from syria_reader.ui.screens.reader import ReaderScreen
from syria_reader.ui.terminal import is_colourless, is_light
from syria_reader.ui.theme import colours, own_themes

if TYPE_CHECKING:
    from textual.actions import ActionParseResult
    from textual.dom import DOMNode
    from textual.driver import Driver
    from textual.notifications import SeverityLevel

    from syria_reader.shelf import Shelf
    from syria_reader.ui.memory import Left
    from syria_reader.ui.screens.shelf import ShelfScreen
    from syria_reader.ui.screens.turning import Turning
    from syria_reader.ui.session import Session
    from syria_reader.ui.trail import Bookmark

DEFAULT = next(iter(OWN))
"""The theme nobody has chosen."""
_SOON = 2.0
"""Seconds until a move, or another theme, is remembered."""
_KEPT = {"Theme", "Screenshot"}


def _seamless_driver() -> "type[Driver]":
    # Only where the first screenful is there already, and so never where its module cannot be imported.
    from syria_reader.ui.driver import SeamlessDriver

    return SeamlessDriver


class ReaderApp(AnsweringApp):
    """Opens one reading, or a list of what there is to read; and others in its place."""

    TITLE = "syria-reader"
    ENABLE_COMMAND_PALETTE = True
    # Textual's own comes before any other meaning of the key, even where words are typed.
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+p", "command_palette", show=False, id="palette")]

    def __init__(
        self,
        reading: Reading | None,
        opening: Opening = AS_IT_COMES,
        session: "Session | None" = None,
        shelf: "Shelf | None" = None,
        *,
        seamless: bool = False,
    ) -> None:
        colourless = is_colourless(os.environ) or None  # or else what the theme says
        super().__init__(driver_class=_seamless_driver() if seamless else None, ansi_color=colourless)
        # Nothing pops up here: two widgets less on every screen.
        self._disable_tooltips = self._disable_notifications = True
        self._first = reading
        self._shelf = shelf
        self._turning: Turning | None = None
        self._opening = opening
        self._session = session
        self.reader: ReaderScreen | None = None
        """What is read, also while a list or a sheet lies over it."""
        self.listing: ShelfScreen | None = None
        """The list, while it is shown."""
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
        """The reader is the only screen there is at first, or the list where there is much to choose from."""
        if self._first is None or self._first.entries:
            return self._list(self.turning.shelf)
        self.reader = ReaderScreen(self._first, self._opening)
        return self.reader

    def on_mount(self) -> None:
        """Leave the terminal as it was when another program ends this one, too."""
        if not self.is_headless:
            end_in_order(self)

    # -- what is read

    @property
    def turning(self) -> "Turning":
        """What opens other sources."""
        if self._turning is None:
            from syria_reader.ui.screens.turning import Turning

            self._turning = Turning(self, self._first, self._shelf)
        return self._turning

    def stop_opening(self) -> bool:
        """Let what is being opened be; returns whether anything was."""
        return self._turning is not None and self._turning.stop()

    async def go_back(self) -> bool:
        """Go back to the article before this one; returns whether there is one."""
        return self._turning is not None and await self._turning.back()

    def _list(self, shelf: "Shelf") -> "ShelfScreen":
        from syria_reader.ui.screens.shelf import ShelfScreen

        self.listing = ShelfScreen(shelf, self._opening.keymap)
        return self.listing

    async def show_list(self, shelf: "Shelf") -> None:
        """Show `shelf`, over what is read."""
        if self.listing is not None:
            self.listing.show(shelf)
        else:
            await self.push_screen(self._list(shelf))

    async def close_list(self) -> bool:
        """Show what is read again; returns False where nothing is."""
        if self.reader is None or self.listing is None:
            return False
        self.listing = None
        await self.pop_screen()
        return True

    async def read(self, reading: Reading, bookmark: "Bookmark | None", again: "Left | None" = None) -> None:
        """Read `reading` in place of what is read, where it was left: at `again` where it is the same."""
        self.keep()
        listed, before = self.listing is not None, self.reader
        reader = ReaderScreen(reading, self._opening_of(reading, bookmark, again), bookmark)
        self.reader, self.listing = reader, None
        gc.unfreeze()  # what belongs to the reader before may go
        with self.batch_update():
            if listed and before is not None:
                await self.pop_screen()
            if not self.screen._result_callbacks:  # the first screen has none, and Textual takes one away
                self.screen._push_result_callback(self.screen, None)
            await self.switch_screen(reader)
        reader.set_focus(reader.text)

    def _opening_of(self, reading: Reading, bookmark: "Bookmark | None", again: "Left | None") -> Opening:
        opening = self._opening._replace(place=BEGINNING, remark="")
        if self.reader is not None:
            measure, panels = self.reader.text.lines.measure, not self.reader.is_alone
            opening = opening._replace(measure=measure, panels=panels)
        if bookmark is not None:
            return opening._replace(place=bookmark.spot.top)
        if again is not None:
            return at_place(opening, reading.article, again)._replace(remark="read again: it has changed")
        return self._session.opening_of(reading, opening) if self._session is not None else opening

    @property
    def reader_keymap(self) -> Keymap:
        """The keys a person has given to commands."""
        return self._opening.keymap

    # -- looks, and what is remembered

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
        reader = self.reader
        if self._session is not None and reader is not None:
            measure, position = reader.text.lines.measure, reader.reading_position
            self._session.keep(reader.reading, self.theme, self._colours, measure, position)

    def action_next_theme(self) -> None:
        """Put on the next of the reader's own themes or the terminal's colours."""
        ring = [*OWN, "ansi-light" if is_light(os.environ) else "ansi-dark"]
        now = ring.index(self.theme) if self.theme in ring else -1
        self.theme = ring[(now + 1) % len(ring)]
        if isinstance(self.screen, FootScreen):
            self.screen.say(f"theme: {self.theme}")

    def watch_theme(self) -> None:
        """Remember which theme is on."""
        if self.is_running:
            self.keep_soon()

    def action_help_quit(self) -> None:
        """Say how to leave, where the key for it elsewhere was pressed."""
        self.notify(f"{first_key('close', self._opening.keymap)} quits", markup=False)

    def action_command_palette(self) -> None:
        """Let a command be found by its name."""
        from syria_reader.ui.screens.palette import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(id="--command-palette"))

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: "SeverityLevel" = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Say what Textual has to say at the foot, where everything is said."""
        del title, severity, timeout
        screen = self.screen if isinstance(self.screen, FootScreen) else self.reader
        if screen is not None:
            screen.say(Content.from_markup(message).plain if markup else message)

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: "DOMNode | None" = None,
        namespaces: "Mapping[str, DOMNode] | None" = None,
    ) -> bool:
        """Run `action`; whatever it is, the remark at the foot has been read."""
        if self.reader is not None:
            name = action if isinstance(action, str) else action[1]
            self.reader.prepare(name.partition("(")[0].rpartition(".")[2])
        if isinstance(self.screen, FootScreen):
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
                        " ".join(shown(key) for key in keys_of(command, self._opening.keymap)),
                        lambda action=command.action: screen.run_action(action),
                    )
        yield from (own for own in super().get_system_commands(screen) if own.title in _KEPT)
