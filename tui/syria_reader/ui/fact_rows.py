"""The rows of the actors, places and statistics. Knows no Textual."""

from syria_reader.facts import Actor, ActorKind, Date, Place, Statistic
from syria_reader.text import visible
from syria_reader.ui.cells import cell_width, fit
from syria_reader.ui.rows import Fragment, Line, at_most, columns
from syria_reader.ui.timeline import when
from syria_reader.ui.typesetting import wrap
from syria_reader.ui.wording import Figure, figure

GLYPHS = {
    ActorKind.PERSON: "●",
    ActorKind.STATE: "■",
    ActorKind.GOVERNMENT: "■",
    ActorKind.MILITARY: "■",
    ActorKind.ARMED_GROUP: "▲",
    ActorKind.ORGANISATION: "◆",
    ActorKind.COMMUNITY: "○",
    ActorKind.OTHER: "·",
}


def actor_row(actor: Actor, width: int, tie: str = "") -> list[Line]:
    """Glyph of the kind, name, role (or else a tie to another actor) and number of mentions."""
    left = [Fragment(f"{GLYPHS[actor.kind]} ", "glyph"), Fragment(visible(actor.name))]
    return [columns(left, visible(actor.role or tie), str(len(actor.mentions)), width)]


def place_row(place: Place, country: str, width: int) -> list[Line]:
    """Name, kind and country, number of mentions."""
    where = str(place.kind) if not country or country == place.name else f"{place.kind} · {country}"
    return [columns([Fragment(visible(place.name))], where, str(len(place.mentions)), width)]


def date_row(date: Date, width: int) -> list[Line]:
    """When, and what happened then; only when, where the article says no more."""
    lead = f"{when(date.value)}  "
    clause = visible(date.clause or "")
    if not clause:
        return [[Fragment(fit(lead.rstrip(), width), "when")]]
    words = lead + clause
    lines: list[Line] = []
    for start, end in at_most(wrap(words, width - 2), 3):
        inset = "  " if lines else ""
        dated = max(min(end, len(lead)), start)
        rest = fit(words[dated:end], width - len(inset) - (dated - start))
        lines.append([Fragment(inset + words[start:dated], "when"), Fragment(rest)])
    return lines


def statistic_row(statistic: Statistic, width: int, value_width: int, depth: int = 0) -> list[Line]:
    """The number with its bound, what is counted, who says so; a part (`depth` > 0) is told as one.

    In columns, the number right-aligned in `value_width` cells; as a phrase in less than 34 cells, or where
    the number leaves less than eight beside it.
    """
    row = figure(statistic, part=depth > 0)
    if width < 34 or cell_width(row.value) > width - 10:
        return _phrase(row, width, "  " * min(depth, 2))
    lead = row.value.rjust(value_width) + "  "
    room = max(width - cell_width(lead), 8)
    free = room - cell_width(row.what) - cell_width(row.who)
    if row.who and free >= 2:
        return [[Fragment(lead, "value"), Fragment(row.what), Fragment(" " * free + row.who, "quiet")]]
    lines: list[Line] = []
    for words, style in ((row.what, ""), (row.who, "quiet")):
        for start, end in at_most(wrap(words, room), 2) if words else ():
            before = Fragment(" " * cell_width(lead)) if lines else Fragment(lead, "value")
            lines.append([before, Fragment(fit(words[start:end], room), style)])
    return lines or [[Fragment(lead, "value")]]


def _phrase(row: Figure, width: int, lead: str) -> list[Line]:
    words = f"{row.value} {row.what}"
    cut = len(row.value)
    width -= len(lead)
    lines: list[Line] = []
    for start, end in at_most(wrap(words, width - 2), 3):
        inset = lead + ("  " if lines else "")
        value, rest = words[start : max(min(end, cut), start)], words[max(start, cut) : end]
        lines.append(
            [
                Fragment(inset + value, "value"),
                Fragment(fit(rest, width + len(lead) - cell_width(inset + value))),
            ]
        )
    free = width + len(lead) - sum(cell_width(f.text) for f in lines[-1]) - cell_width(row.who)
    if row.who and free >= 2:
        lines[-1].append(Fragment(" " * free + row.who, "quiet"))
    elif row.who:
        lines.append([Fragment(f"{lead}  {fit(row.who, width - 2)}", "quiet")])
    return lines
