"""Every key of the reader, once: bindings, hints, help, the palette and docs/keys.md come from here."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from syria_reader.ui.key_names import printed

if TYPE_CHECKING:
    from textual.binding import BindingType


class Scope(StrEnum):
    """Where a key works."""

    READER = "anywhere"
    TEXT = "in the text"
    PANEL = "in a panel"
    FIGURES = "in the figures"
    MAP = "on the map"
    CARD = "in a card"
    LIST = "in a list"
    PROMPT = "typing a search"
    FILE = "naming a file"
    SOURCE = "naming a source"
    LINE = "in a line being typed"


TYPED = frozenset({Scope.PROMPT, Scope.FILE, Scope.SOURCE, Scope.LINE})
"""Where all keys are a prompt's own."""


class Moment(StrEnum):
    """What the reader is doing; the hints at the foot are for that."""

    READING = "reading"
    CHOSEN = "chosen"
    PANEL = "panel"
    VIEW = "view"
    MAP = "map"
    FIGURES = "figures"
    LINK = "link"
    LISTING = "listing"
    TYPING = "typing"
    NAMING = "naming"
    ASKING = "asking"


class Command(NamedTuple):
    """`keys` are Textual's names, the first one is shown; `help` is a sentence without a full stop.

    `hint` is the word at the foot of the screen in these `moments`.
    """

    id: str
    scope: Scope
    keys: tuple[str, ...]
    action: str
    help: str
    hint: str = ""
    moments: tuple[Moment, ...] = ()


_READER, _TEXT, _PANEL = Scope.READER, Scope.TEXT, Scope.PANEL
_FIGURES, _MAP, _CARD, _LIST = Scope.FIGURES, Scope.MAP, Scope.CARD, Scope.LIST
_PROMPT, _FILE, _SOURCE, _LINE = Scope.PROMPT, Scope.FILE, Scope.SOURCE, Scope.LINE
_READING, _CHOSEN, _IN_PANEL, _IN_VIEW = Moment.READING, Moment.CHOSEN, Moment.PANEL, Moment.VIEW
_ON_MAP, _IN_FIGURES = Moment.MAP, Moment.FIGURES
_TYPING, _NAMING, _ASKING = Moment.TYPING, Moment.NAMING, Moment.ASKING
_ON_LINK, _LISTING = Moment.LINK, Moment.LISTING

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("go", _PANEL, ("enter",), "go", "go to the item in the text", "go there", (_IN_PANEL,)),
    Command("row-down", _PANEL, ("j", "down"), "move(1)", "next row; shows its first mention in the text"),
    Command("row-up", _PANEL, ("k", "up"), "move(-1)", "previous row"),
    Command("rows-down", _PANEL, ("space", "pagedown", "ctrl+f"), "move_page(1)", "one page of rows down"),
    Command("rows-up", _PANEL, ("b", "pageup", "ctrl+b"), "move_page(-1)", "one page of rows up"),
    Command("first-row", _PANEL, ("g", "home"), "move_to(0)", "first row"),
    Command("last-row", _PANEL, ("G", "end"), "move_to(-1)", "last row"),

    Command("figure-go", _FIGURES, ("enter",), "go", "go to the figure in the text",
            "go there", (_IN_FIGURES,)),
    Command("figure-down", _FIGURES, ("j", "down"), "move(1)", "next figure; shows it in the text"),
    Command("figure-up", _FIGURES, ("k", "up"), "move(-1)", "previous figure"),
    Command("figures-down", _FIGURES, ("space", "pagedown", "ctrl+f"), "move_page(1)",
            "one page of figures down"),
    Command("figures-up", _FIGURES, ("b", "pageup", "ctrl+b"), "move_page(-1)", "one page of figures up"),
    Command("first-figure", _FIGURES, ("g", "home"), "move_to(0)", "first figure"),
    Command("last-figure", _FIGURES, ("G", "end"), "move_to(-1)", "last figure"),

    Command("map-go", _MAP, ("enter",), "go", "go to the place in the text", "go there", (_ON_MAP,)),
    Command("map-right", _MAP, ("right",), "walk(1, 0)", "nearest place to the right"),
    Command("map-left", _MAP, ("left",), "walk(-1, 0)", "nearest place to the left"),
    Command("map-down", _MAP, ("down",), "walk(0, 1)", "nearest place below"),
    Command("map-up", _MAP, ("up",), "walk(0, -1)", "nearest place above"),
    Command("map-next", _MAP, ("space",), "step(1)", "next place, the most mentioned first",
            "next place", (_ON_MAP,)),
    Command("map-previous", _MAP, ("b",), "step(-1)", "previous place"),
    Command("map-nearer", _MAP, ("plus", "equals_sign"), "zoom(1)", "nearer", "nearer", (_ON_MAP,)),
    Command("map-farther", _MAP, ("minus",), "zoom(-1)", "farther", "farther", (_ON_MAP,)),
    Command("map-fit", _MAP, ("0",), "fit", "the main places; again: all places", "fit", (_ON_MAP,)),
    Command("map-pan-right", _MAP, ("L",), "pan(1, 0)", "move the map to see more at the right"),
    Command("map-pan-left", _MAP, ("H",), "pan(-1, 0)", "more at the left"),
    Command("map-pan-down", _MAP, ("J",), "pan(0, 1)", "more below"),
    Command("map-pan-up", _MAP, ("K",), "pan(0, -1)", "more above"),

    Command("open-stop", _CARD, ("enter",), "go",
            "open the card of what the row names, or go to the words in the text", "open", (_IN_VIEW,)),
    Command("stop-down", _CARD, ("j", "down"), "move(1)", "next row that leads on; shows where in the text",
            "next", (_IN_VIEW,)),
    Command("stop-up", _CARD, ("k", "up"), "move(-1)", "row before that leads on"),
    Command("card-down", _CARD, ("space", "pagedown", "ctrl+f"), "move_page(1)", "one page of the card down"),
    Command("card-up", _CARD, ("b", "pageup", "ctrl+b"), "move_page(-1)", "one page of the card up"),
    Command("first-stop", _CARD, ("g", "home"), "move_to(0)", "to its beginning"),
    Command("last-stop", _CARD, ("G", "end"), "move_to(-1)", "to its end"),

    Command("slip-open", _LIST, ("enter",), "go", "read it", "read", (_LISTING,)),
    Command("slip-down", _LIST, ("j", "down"), "move(1)", "next entry", "next", (_LISTING,)),
    Command("slip-up", _LIST, ("k", "up"), "move(-1)", "entry before"),
    Command("slips-down", _LIST, ("space", "pagedown", "ctrl+f"), "move_page(1)", "one page of entries down"),
    Command("slips-up", _LIST, ("b", "pageup", "ctrl+b"), "move_page(-1)", "one page of entries up"),
    Command("first-slip", _LIST, ("g", "home"), "move_to(0)", "first entry"),
    Command("last-slip", _LIST, ("G", "end"), "move_to(-1)", "last entry"),

    Command("line-down", _TEXT, ("j", "down"), "scroll_lines(1)", "one line down"),
    Command("line-up", _TEXT, ("k", "up"), "scroll_lines(-1)", "one line up"),
    Command("page-down", _TEXT, ("space", "pagedown", "ctrl+f"), "scroll_pages(1)", "one page down"),
    Command("page-up", _TEXT, ("b", "pageup", "ctrl+b"), "scroll_pages(-1)", "one page up"),
    Command("half-down", _TEXT, ("d", "ctrl+d"), "scroll_pages(0.5)", "half a page down"),
    Command("half-up", _TEXT, ("u", "ctrl+u"), "scroll_pages(-0.5)", "half a page up"),
    Command("open-card", _TEXT, ("enter",), "screen.enter",
            "the card of what is chosen; a chosen link is read", "read", (_ON_LINK,)),
    Command("next-link", _TEXT, ("l",), "screen.step_link(1)", "next link", "next link", (_ON_LINK,)),
    Command("browse", _TEXT, ("o",), "screen.browse",
            "the chosen link in the browser, or the page that is read", "browser", (_ON_LINK,)),
    Command("next-source", _TEXT, ("J",), "screen.step_source(1)", "next source, or entry of the feed"),
    Command("previous-source", _TEXT, ("K",), "screen.step_source(-1)", "source before"),
    Command("list", _TEXT, ("L",), "screen.list", "list of the sources, or of the feed"),
    Command("top", _TEXT, ("g", "home"), "scroll_top", "to the beginning"),
    Command("bottom", _TEXT, ("G", "end"), "scroll_bottom", "to the end"),
    Command("narrower", _TEXT, ("minus",), "screen.measure(-1)", "narrower lines"),
    Command("wider", _TEXT, ("plus",), "screen.measure(1)", "wider lines"),
    Command("usual-width", _TEXT, ("equals_sign",), "screen.measure(0)", "lines of the usual width"),

    Command("next-section", _READER, ("right_square_bracket",), "step_section(1)",
            "next section", "section", (_READING,)),
    Command("previous-section", _READER, ("left_square_bracket",), "step_section(-1)",
            "start of this section, then the one before"),
    *(Command(f"section-{number}", _READER, (str(number),), f"section({number})", f"section {number}")
      for number in range(1, 10)),
    Command("actors", _READER, ("a",), "panel('actors')", "actors", "actors", (_READING,)),
    Command("places", _READER, ("p",), "panel('places')", "places", "places", (_READING,)),
    Command("statistics", _READER, ("s",), "panel('statistics')", "statistics", "statistics", (_READING,)),
    Command("help", _READER, ("question_mark", "f1"), "help",
            "every key and sign", "help",
            (_READING, _CHOSEN, _ON_LINK, _LISTING, _IN_PANEL, _IN_VIEW, _ON_MAP, _IN_FIGURES)),
    Command("search", _READER, ("slash",), "search", "search the text as you type", "find", (_READING,)),
    Command("map", _READER, ("m",), "view('map')", "map of the places", "map", (_READING,)),
    Command("contents", _READER, ("c",), "panel('contents')", "contents"),
    Command("timeline", _READER, ("t",), "panel('timeline')", "timeline"),
    Command("figures", _READER, ("f",), "view('figures')", "figures as bars", "figures", (_READING,)),
    Command("copy", _READER, ("y",), "copy('line')",
            "copy the sentence with its source; again: show what was copied"),
    Command("copy-json", _READER, ("Y",), "copy('json')", "copy the sentence with its source as JSON"),
    Command("open", _READER, ("O",), "open", "open another file or address, or paste a text",
            "open another", (_LISTING,)),
    Command("again", _READER, ("R",), "read_again", "read the source again: it may have gone on"),
    Command("export", _READER, ("e",), "export", "export the facts to a file"),
    Command("card", _READER, ("i",), "card", "everything about what is chosen, and why it is here",
            "card", (_CHOSEN, _IN_PANEL, _IN_FIGURES)),
    Command("next-mention", _READER, ("n",), "step_mention(1)",
            "next mention of the chosen item", "next mention", (_CHOSEN, _IN_PANEL)),
    Command("previous-mention", _READER, ("N",), "step_mention(-1)",
            "previous mention of the chosen item", "previous", (_CHOSEN,)),
    Command("next-pane", _READER, ("tab",), "step_pane(1)",
            "next part of the screen", "next panel", (_IN_PANEL,)),
    Command("previous-pane", _READER, ("shift+tab",), "step_pane(-1)", "previous part of the screen"),
    Command("marks", _READER, ("h",), "toggle_marks", "show or hide the marks"),
    Command("theme", _READER, ("T",), "app.next_theme",
            "next theme: dark, light, strong contrast, the terminal's own"),
    Command("alone", _READER, ("z",), "alone", "hide everything but the text, or show it again"),
    Command("clear", _READER, ("escape",), "clear",
            "stop what is being opened; close the view, or clear the choice and return to the text", "back",
            (_CHOSEN, _ON_LINK, _LISTING, _IN_PANEL, _IN_VIEW, _ON_MAP, _IN_FIGURES)),
    Command("back", _READER, ("backspace", "ctrl+o"), "back",
            "back to where the last jump was made from, also to the article before"),
    Command("palette", _READER, ("ctrl+p",), "app.command_palette", "find a command by its name"),
    Command("redraw", _READER, ("ctrl+l",), "redraw", "draw the screen anew"),
    Command("suspend", _READER, ("ctrl+z",), "app.suspend_process", "stop, back to the shell; fg goes on"),
    Command("close", _READER, ("q",), "close", "close what is on top, then quit", "quit", (_READING,)),
    Command("quit", _READER, ("ctrl+q",), "app.quit", "quit at once"),

    Command("keep-search", _PROMPT, ("enter",), "keep", "keep what is found chosen", "keep", (_TYPING,)),
    Command("hit-up", _PROMPT, ("up",), "up_or_down(-1)",
            "hit before; an earlier search where nothing is typed"),
    Command("hit-down", _PROMPT, ("down",), "up_or_down(1)", "next hit", "next", (_TYPING,)),
    Command("next-hit", _PROMPT, ("ctrl+n",), "walk(1)", "next hit"),
    Command("previous-hit", _PROMPT, ("ctrl+p",), "walk(-1)", "hit before"),
    Command("expression", _PROMPT, ("ctrl+r",), "toggle_expression",
            "a regular expression, or a plain word again", "regex", (_TYPING,)),
    Command("leave-search", _PROMPT, ("escape",), "leave", "back to where you were", "back", (_TYPING,)),

    Command("write-file", _FILE, ("enter",), "save", "write the facts to the file", "write", (_NAMING,)),
    Command("next-format", _FILE, ("tab",), "next_format", "next format: the ending of the name says which",
            "format", (_NAMING,)),
    Command("leave-file", _FILE, ("escape",), "leave", "write nothing", "back", (_NAMING,)),

    Command("read-source", _SOURCE, ("enter",), "ask", "open it", "open", (_ASKING,)),
    Command("complete", _SOURCE, ("tab",), "complete", "complete the name of a file",
            "complete", (_ASKING,)),
    Command("leave-source", _SOURCE, ("escape",), "leave", "open nothing", "back", (_ASKING,)),

    Command("delete-left", _LINE, ("backspace",), "delete(0)", "delete to the left"),
    Command("delete-right", _LINE, ("delete",), "delete(1)", "delete to the right"),
    Command("delete-word", _LINE, ("ctrl+w",), "delete_word", "delete the word to the left"),
    Command("delete-line", _LINE, ("ctrl+u",), "delete_line", "delete everything"),
    Command("cursor-left", _LINE, ("left",), "cursor(-1)", "one character to the left"),
    Command("cursor-right", _LINE, ("right",), "cursor(1)", "one character to the right"),
    Command("cursor-first", _LINE, ("home", "ctrl+a"), "cursor(-1000)", "to the first character"),
    Command("cursor-last", _LINE, ("end", "ctrl+e"), "cursor(1000)", "to the last character"),
)
# fmt: on

Keymap = Mapping[str, tuple[str, ...]]
"""The keys a person has given to commands, by the ids of those; the others keep theirs."""
AS_DECLARED: Keymap = {}


def shown(key: str) -> str:
    """A key as it is printed on a keyboard."""
    return printed(key)


def keys_of(command: Command, keymap: Keymap = AS_DECLARED) -> tuple[str, ...]:
    """The keys of `command`."""
    return keymap.get(command.id, command.keys)


def first_key(name: str, keymap: Keymap = AS_DECLARED) -> str:
    """The key to name in a remark for the command with the id `name`, as it is printed."""
    return next(shown(keys_of(command, keymap)[0]) for command in COMMANDS if command.id == name)


def actions(scope: Scope, keymap: Keymap = AS_DECLARED) -> dict[str, str]:
    """The action of every key of one scope, for what takes all keys at once."""
    return {
        key: command.action
        for command in COMMANDS
        if command.scope is scope
        for key in keys_of(command, keymap)
    }


def bindings(scope: Scope) -> "list[BindingType]":
    """The bindings of one scope; their ids let a keymap rebind them."""
    from textual.binding import Binding

    return [
        Binding(",".join(command.keys), command.action, command.help, show=False, id=command.id)
        for command in COMMANDS
        if command.scope is scope
    ]


def key_table(scope: Scope, keymap: Keymap = AS_DECLARED) -> list[tuple[str, str]]:
    """Keys and help of one scope for a person: the nine section keys are one row."""
    rows: list[tuple[str, str]] = []
    for command in COMMANDS:
        if command.scope is not scope:
            continue
        if command.id.startswith("section-") and command.id not in keymap:
            if command.id == "section-1":
                rows.append(("1 … 9", "that section"))
            continue
        rows.append((" ".join(shown(key) for key in keys_of(command, keymap)), command.help))
    return rows


def hints(moment: Moment, view: str = "", keymap: Keymap = AS_DECLARED) -> list[tuple[str, str]]:
    """Key and word of the commands worth a hint at this moment, in the opened `view`.

    A view's own scope bears its name; what works in another view is no hint here.
    """
    here = {
        Scope.READER,
        Scope.TEXT,
        Scope.PANEL,
        *TYPED,
        *(scope for scope in Scope if scope.name.lower() == view),
    }
    return [
        (shown(keys_of(command, keymap)[0]), command.hint)
        for command in COMMANDS
        if moment in command.moments and command.scope in here
    ]
