"""The rows of the actors, places and statistics. Knows no Textual."""

from rich.cells import cell_len

from syria_reader.facts import Actor, ActorKind, Place, Statistic
from syria_reader.ui.rows import Fragment, Line, at_most, columns, fit
from syria_reader.ui.typesetting import wrap
from syria_reader.ui.wording import figure

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


def actor_row(actor: Actor, width: int) -> list[Line]:
    """Glyph of the kind, name, role and number of mentions."""
    left = [Fragment(f"{GLYPHS[actor.kind]} ", "glyph"), Fragment(actor.name)]
    return [columns(left, actor.role or "", str(len(actor.mentions)), width)]


def place_row(place: Place, country: str, width: int) -> list[Line]:
    """Name, kind and country, number of mentions."""
    where = str(place.kind) if not country or country == place.name else f"{place.kind} · {country}"
    return [columns([Fragment(place.name)], where, str(len(place.mentions)), width)]


def statistic_row(statistic: Statistic, width: int, value_width: int) -> list[Line]:
    """The number with its bound, right-aligned in `value_width` cells, what is counted, who says so."""
    row = figure(statistic)
    lead = row.value.rjust(value_width) + "  "
    room = max(width - cell_len(lead), 8)
    words = [Fragment(row.what), *([Fragment(row.who, "quiet")] if row.who else [])]
    if row.who and cell_len(row.what) + cell_len(row.who) + 2 <= room:
        gap = " " * (room - cell_len(row.what) - cell_len(row.who))
        return [[Fragment(lead, "value"), Fragment(row.what), Fragment(gap + row.who, "quiet")]]
    lines: list[Line] = []
    for fragment in words:
        for start, end in at_most(wrap(fragment.text, room), 2):
            first = Fragment(" " * cell_len(lead)) if lines else Fragment(lead, "value")
            lines.append([first, Fragment(fit(fragment.text[start:end], room), fragment.style)])
    return lines
