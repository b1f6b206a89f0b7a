"""Every key in the key table does what its help says."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from syria_reader.ui.commands import COMMANDS
from syria_reader.ui.mapping.sites import sites
from syria_reader.ui.typesetting import Position
from syria_reader.ui.widgets.drawn import rich_style


class Case(NamedTuple):
    """`first` leads to where the key is tried; `holds(desk, before, after)` must hold then."""

    first: tuple[str, ...]
    holds: Callable


def moves_rows(least, most):
    return lambda desk, before, after: least(desk) <= after.row - before.row <= most(desk)


def in_panel(holds):
    """As a preview: the cursor's row is chosen and its first mention in view."""

    def check(desk, before, after):
        choice = desk.screen.choice
        return (
            holds(before.cursors[1], after.cursors[1], len(desk.panel("actors")) - 1)
            and (after.focus, after.panel, after.at, after.peek) == ("actors", "actors", 0, True)
            and after.chosen == after.cursors[1]
            and desk.in_view(choice.marks[0])
        )

    return check


def in_figures(holds):
    """As a preview: the figure under the cursor is chosen and in view in the text."""

    def check(desk, before, after):
        view = desk.screen._views.current
        walked = [statistic.id for statistic in desk.screen.catalogue.facts.statistics]
        now = before.chosen if before.chosen is not None else 0
        return (
            holds(now, after.chosen, len(walked) - 1)
            and (after.focus, after.panel, after.peek) == ("figures", "statistics", True)
            and view.current == desk.screen.choice.item
            and desk.in_view(desk.screen.choice.here)
        )

    return check


def focuses(part):
    return lambda desk, before, after: after.focus == part


def on_map(holds):
    """As a preview: from one place to another, which is chosen in the text too."""

    def check(desk, before, after):
        known = {site.row: site for site in sites(desk.screen.catalogue.facts.places)}
        return (
            (after.focus, after.panel, after.at, after.peek) == ("map", "places", 0, True)
            and holds(known[before.chosen], known[after.chosen])
            and desk.in_view(desk.screen.choice.here)
        )

    return check


def sees(holds):
    return lambda desk, before, after: holds(before.seen, after.seen) and after.focus == "map"


def section(number):
    return lambda desk, before, after: after.section == number and desk.starts_with_section(number)


def in_card(holds):
    """The cursor of the card stands on a mention, which the text shows; the row before it is given."""

    def check(desk, before, after):
        choice = desk.screen.choice
        return (
            holds(before.at, after.at, len(choice.marks) - 1)
            and (after.focus, after.panel, after.peek) == ("card", "actors", True)
            and desk.in_view(choice.here)
        )

    return check


def at_row(holds):
    """Rows of the card are numbered: its head, why it is here, its mentions."""

    def check(desk, before, after):
        return holds(desk.screen._views.current.place, 1 + len(desk.screen.choice.marks))

    return check


def card_of(*words):
    return lambda desk, before, after: (
        after.focus == "card" and all(word in "\n".join(desk.picture()) for word in words)
    )


def prompt(desk):
    """The fragments of the line at the foot before and from the cursor on; None where none is typed."""
    cells = list(desk.screen.bottom.render_line(0))
    cursor = next((i for i, cell in enumerate(cells) if cell.style == cursor_style(desk)), None)
    return None if cursor is None else [[c.text for c in part] for part in (cells[1:cursor], cells[cursor:])]


def cursor_style(desk):
    return rich_style(desk.app.palette("cursor"))


def typed(desk):
    """The words in the prompt, or None where it is not open."""
    parts = prompt(desk)
    return None if parts is None else ("".join(parts[0]) + "".join(parts[1][:2])).strip()


def types(words):
    return lambda desk, before, after: typed(desk) == words


def puts_the_cursor_after(words):
    return lambda desk, before, after: "".join(prompt(desk)[0]) == words


def link(number):
    return lambda desk, before, after: (
        (after.panel, after.at, after.peek) == ("links", number, False)
        and desk.in_view(desk.screen.choice.here)
    )


def reads(title):
    return lambda desk, before, after: desk.text.article.text.startswith(title)


def lists(cursor):
    return lambda desk, before, after: after.top == "ShelfScreen" and desk.app.listing.view.cursor == cursor


CASES = {
    "slip-open": Case(("L", "j"), reads("A Page with Links")),
    "slip-down": Case(("L",), lists(2)),
    "slip-up": Case(("L",), lists(0)),
    "slips-down": Case(("L", "g"), lists(2)),
    "slips-up": Case(("L", "G"), lists(0)),
    "first-slip": Case(("L",), lists(0)),
    "last-slip": Case(("L",), lists(2)),
    "list": Case((), lists(1)),
    "next-source": Case((), reads("A Page with Links")),
    "previous-source": Case((), reads("Nothing was heard")),
    "next-link": Case(("J", "l"), link(1)),
    "browse": Case(
        ("J", "l"),
        lambda desk, before, after: BROWSER.opened in foot(desk) and "wire.example/a" in foot(desk),
    ),
    "open": Case((), lambda desk, before, after: foot(desk).startswith("  open ")),
    "complete": Case(("O", *"rep"), lambda desk, before, after: "report.txt" in foot(desk)),
    "read-source": Case(("O", *"none"), lambda desk, before, after: typed(desk) is None),
    "leave-source": Case(("O", *"rep"), lambda desk, before, after: typed(desk) is None),
    "map": Case((), focuses("map")),
    "map-go": Case(
        ("m", "space"),
        lambda desk, before, after: (
            (after.focus, after.panel, after.peek) == ("text", "places", False)
            and desk.in_view(desk.screen.choice.here)
        ),
    ),
    "map-right": Case(("m", "space"), on_map(lambda before, after: after.longitude > before.longitude)),
    "map-left": Case(("m", "space"), on_map(lambda before, after: after.longitude < before.longitude)),
    "map-up": Case(("m", "space"), on_map(lambda before, after: after.latitude > before.latitude)),
    "map-down": Case(("m", "space"), on_map(lambda before, after: after.latitude < before.latitude)),
    "map-next": Case(("m", "space"), on_map(lambda before, after: after.row == before.row + 1)),
    "map-previous": Case(("m", "space", "space"), on_map(lambda before, after: after.row == before.row - 1)),
    "map-nearer": Case(("m",), sees(lambda before, after: after.scale < before.scale)),
    "map-farther": Case(("m",), sees(lambda before, after: after.scale > before.scale)),
    "map-fit": Case(("m", "plus", "L"), sees(lambda before, after: after.scale > before.scale)),
    "map-pan-right": Case(("m",), sees(lambda before, after: after.longitude > before.longitude)),
    "map-pan-left": Case(("m",), sees(lambda before, after: after.longitude < before.longitude)),
    "map-pan-up": Case(("m",), sees(lambda before, after: after.latitude > before.latitude)),
    "map-pan-down": Case(("m",), sees(lambda before, after: after.latitude < before.latitude)),
    "line-down": Case(("j",), moves_rows(lambda desk: 1, lambda desk: 1)),
    "line-up": Case(("j", "j", "j"), moves_rows(lambda desk: -1, lambda desk: -1)),
    "page-down": Case((), moves_rows(lambda desk: desk.height - 4, lambda desk: desk.height)),
    "page-up": Case(("space", "space"), moves_rows(lambda desk: -desk.height, lambda desk: 4 - desk.height)),
    "half-down": Case((), moves_rows(lambda desk: desk.height // 2 - 1, lambda desk: desk.height // 2 + 1)),
    "half-up": Case(
        ("space",), moves_rows(lambda desk: -desk.height // 2 - 1, lambda desk: 1 - desk.height // 2)
    ),
    "top": Case(("space", "j"), lambda desk, before, after: before.row > 0 == after.row),
    "bottom": Case((), lambda desk, before, after: desk.in_view(last_position(desk)) and after.section == 11),
    "card": Case(("a", "down"), card_of("WHY IS THIS HERE", "MENTIONS")),
    "open-card": Case(("a", "down", "enter"), card_of("WHY IS THIS HERE", "MENTIONS")),
    "open-stop": Case(
        ("a", "down", "i", "G"),
        lambda desk, before, after: (
            (after.focus, after.at, after.peek) == ("text", before.at, False)
            and desk.in_view(desk.screen.choice.here)
        ),
    ),
    "stop-down": Case(("a", "down", "i", "G", "k", "k"), in_card(lambda b, a, last: a == b + 1 == last - 1)),
    "stop-up": Case(("a", "down", "i", "G"), in_card(lambda b, a, last: a == b - 1 == last - 1)),
    "card-down": Case(("a", "down", "i"), at_row(lambda row, last: row == last)),
    "card-up": Case(("a", "down", "i", "G"), at_row(lambda row, last: row == 1)),
    "first-stop": Case(("a", "down", "i", "G"), at_row(lambda row, last: row == 1)),
    "last-stop": Case(("a", "down", "i"), in_card(lambda b, a, last: a == last)),
    "next-section": Case(("3",), section(4)),
    "previous-section": Case(("3", "j", "j"), section(3)),
    **{f"section-{number}": Case(("j",), section(number)) for number in range(1, 10)},
    "actors": Case((), focuses("actors")),
    "places": Case((), focuses("places")),
    "statistics": Case((), focuses("statistics")),
    "timeline": Case((), focuses("timeline")),
    "contents": Case((), focuses("contents")),
    "figures": Case((), focuses("figures")),
    "back": Case(("j", "4"), lambda desk, before, after: after.row == 1 and after.section != 4),
    "help": Case((), lambda desk, before, after: after.top == "HelpScreen"),
    "copy": Case(("2",), lambda desk, before, after: desk.app.clipboard.startswith("“On that day the ")),
    "copy-json": Case(("2",), lambda desk, before, after: '"quote": "On that day' in desk.app.clipboard),
    "again": Case((), lambda desk, before, after: foot(desk).startswith("  this is all there is of it")),
    "redraw": Case(("2",), lambda desk, before, after: before == after),
    "suspend": Case(("2",), lambda desk, before, after: before == after),
    "export": Case((), lambda desk, before, after: foot(desk).startswith("  export to ")),
    "write-file": Case(("e",), lambda desk, before, after: "facts written to" in foot(desk)),
    "next-format": Case(("e",), lambda desk, before, after: ".jsonl" in foot(desk)),
    "leave-file": Case(("e",), lambda desk, before, after: "export to" not in foot(desk)),
    "next-mention": Case(
        ("a", "down"), lambda desk, before, after: after.at == 1 and desk.in_view(desk.screen.choice.here)
    ),
    "previous-mention": Case(
        ("a", "down"),
        lambda desk, before, after: (
            after.at == len(desk.screen.choice.marks) - 1 and desk.in_view(desk.screen.choice.here)
        ),
    ),
    "next-pane": Case((), focuses("actors")),
    "previous-pane": Case((), focuses("contents")),
    "marks": Case(
        ("2",), lambda desk, before, after: all(looks_plain(desk, mark) for mark in marks_in_view(desk))
    ),
    "narrower": Case((), lambda desk, before, after: measure(desk) == 52 and desk.in_view(START)),
    "wider": Case(("z", "space"), lambda desk, before, after: measure(desk) == 76),
    "usual-width": Case(("z", "+", "+"), lambda desk, before, after: measure(desk) == 72),
    "theme": Case((), lambda desk, before, after: desk.app.theme == "daylight"),
    "alone": Case(("3",), lambda desk, before, after: desk.parts().keys() == {"text", "bottom"}),
    "clear": Case(
        ("j", "a", "down"),
        lambda desk, before, after: (after.focus, after.panel, after.quit) == ("text", None, False),
    ),
    "palette": Case((), lambda desk, before, after: after.top == "CommandPalette"),
    "close": Case((), lambda desk, before, after: after.quit),
    "quit": Case((), lambda desk, before, after: after.quit),
    "search": Case((), lambda desk, before, after: typed(desk) == ""),
    "keep-search": Case(
        ("slash", *"charlie"),
        lambda desk, before, after: (
            (after.focus, after.panel, after.peek) == ("text", "search", False) and typed(desk) is None
        ),
    ),
    "hit-down": Case(("slash", *"charlie"), lambda desk, before, after: after.at == before.at + 1),
    "hit-up": Case(("slash", *"charlie", "down"), lambda desk, before, after: after.at == before.at - 1),
    "next-hit": Case(("slash", *"charlie"), lambda desk, before, after: after.at == before.at + 1),
    "previous-hit": Case(
        ("slash", *"charlie", "down"), lambda desk, before, after: after.at == before.at - 1
    ),
    "expression": Case(("slash", *"c.arlie"), lambda desk, before, after: after.panel == "search"),
    "delete-left": Case(("slash", *"abc", "left"), types("ac")),
    "delete-right": Case(("slash", *"abc", "left"), types("ab")),
    "delete-word": Case(("slash", *"deir ez"), types("deir")),
    "delete-line": Case(("slash", *"deir ez"), types("")),
    "cursor-left": Case(("slash", *"abc"), puts_the_cursor_after("ab")),
    "cursor-right": Case(("slash", *"abc", "left", "left"), puts_the_cursor_after("ab")),
    "cursor-first": Case(("slash", *"abc"), puts_the_cursor_after("")),
    "cursor-last": Case(("slash", *"abc", "home"), puts_the_cursor_after("abc")),
    "leave-search": Case(
        ("slash", *"zulu"),
        lambda desk, before, after: (after.panel, after.row) == (None, 0) and typed(desk) is None,
    ),
    "go": Case(
        ("a", "down"),
        lambda desk, before, after: (
            (after.focus, after.panel, after.chosen, after.peek) == ("text", "actors", 1, False)
            and desk.in_view(desk.screen.choice.here)
        ),
    ),
    "row-down": Case(("a",), in_panel(lambda before, after, last: after == before + 1)),
    "row-up": Case(("a", "down", "down"), in_panel(lambda before, after, last: after == before - 1)),
    "rows-down": Case(("a",), in_panel(lambda before, after, last: 1 < after - before <= 30)),
    "rows-up": Case(("a", "end"), in_panel(lambda before, after, last: before - after > 1 and after > 0)),
    "first-row": Case(("a", "end"), in_panel(lambda before, after, last: before == last and after == 0)),
    "last-row": Case(("a",), in_panel(lambda before, after, last: after == last)),
    "figure-go": Case(
        ("f", "down"),
        lambda desk, before, after: (
            (after.focus, after.panel, after.chosen, after.peek) == ("text", "statistics", 1, False)
            and desk.in_view(desk.screen.choice.here)
        ),
    ),
    "figure-down": Case(("f",), in_figures(lambda before, after, last: after == before + 1)),
    "figure-up": Case(("f", "down", "down"), in_figures(lambda before, after, last: after == before - 1)),
    "figures-down": Case(("f",), in_figures(lambda before, after, last: 1 < after - before <= 30)),
    "figures-up": Case(("f", "end"), in_figures(lambda before, after, last: 1 < before - after < last)),
    "first-figure": Case(("f", "end"), in_figures(lambda before, after, last: before == last and after == 0)),
    "last-figure": Case(("f",), in_figures(lambda before, after, last: after == last)),
}


class Browser:
    """Opens nothing, but says so."""

    def open(self, url):
        self.opened = url
        return True


BROWSER = Browser()
START = Position(0, 0)


def measure(desk):
    return desk.text.page.measure


def foot(desk):
    return desk.picture()[-1]


def marks_in_view(desk):
    """The marks on the screen that have plain text before them; there are some."""
    stretches = [
        s
        for block in range(len(desk.text.article.blocks))
        for s in desk.highlights.in_block(block)
        if s.start > 0
    ]
    found = [stretch.mark for stretch in stretches if desk.in_view(stretch.mark)]
    assert len(found) > 5
    return found


def looks_plain(desk, mark):
    return desk.looks(mark) == desk.looks(mark, after=-1)


def last_position(desk):
    page = desk.text.page
    return page.position_at(page.height - 1)


def test_every_command_has_a_case():
    assert CASES.keys() == {command.id for command in COMMANDS}


@pytest.mark.parametrize(
    ("name", "key"),
    [(command.id, key) for command in COMMANDS for key in command.keys],
    ids=[f"{command.id}: {key}" for command in COMMANDS for key in command.keys],
)
async def test_key_does_what_its_help_says(name, key, at_desk, long, shelf, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text("The road to Homs was closed for a third day.")
    monkeypatch.setattr("webbrowser.get", lambda: BROWSER)
    async with at_desk(long, shelf=shelf) as desk:
        await desk.press(*CASES[name].first)
        before = desk.state()
        assert name != "marks" or not any(looks_plain(desk, mark) for mark in marks_in_view(desk))
        await desk.press(key)
        after = desk.state()
        assert CASES[name].holds(desk, before, after), (before, after)
