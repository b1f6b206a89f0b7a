"""The rows of the panels: fragments of text, each with the name of its style. Knows no Textual."""

from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from syria_reader.article import Section, Span
from syria_reader.facts import Actor, ActorKind, Place, Statistic
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


class Fragment(NamedTuple):
    """Text in one style: name, quiet, value, actor, place, statistic or here."""

    text: str
    style: str = "name"


Line = list[Fragment]


def fit(text: str, width: int) -> str:
    """`text` in at most `width` cells, its end replaced by … where it is longer."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - 1, 0)).rstrip() + "…" if width > 0 else ""


def _columns(left: Line, middle: str, right: str, width: int) -> Line:
    """`left`, a quiet remark after it where at least eight cells are free, and `right` at the edge."""
    *glyphs, name = left
    room = width - sum(cell_len(f.text) for f in glyphs) - (cell_len(right) + 1 if right else 0)
    title = fit(name.text, room)
    free = room - cell_len(title)
    line = [*glyphs, Fragment(title, name.style)]
    if middle and free >= 10:
        remark = fit(middle, free - 2)
        line.append(Fragment("  " + remark, "quiet"))
        free -= 2 + cell_len(remark)
    if right:
        line.append(Fragment(" " * (free + 1) + right, "quiet"))
    return line


def actor_row(actor: Actor, width: int) -> list[Line]:
    """Glyph of the kind, name, role and number of mentions."""
    left = [Fragment(f"{GLYPHS[actor.kind]} ", "actor"), Fragment(actor.name)]
    return [_columns(left, actor.role or "", str(len(actor.mentions)), width)]


def place_row(place: Place, country: str, width: int) -> list[Line]:
    """Name, kind and country, number of mentions."""
    where = str(place.kind) if not country or country == place.name else f"{place.kind} · {country}"
    return [_columns([Fragment(place.name)], where, str(len(place.mentions)), width)]


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
        for start, end in _first(wrap(fragment.text, room), 2):
            first = Fragment(" " * cell_len(lead)) if lines else Fragment(lead, "value")
            lines.append([first, Fragment(fit(fragment.text[start:end], room), fragment.style)])
    return lines


def section_row(section: Section, shallowest: int, width: int) -> list[Line]:
    """Number and title, wrapped; deeper headings stand further in."""
    inset = 2 * min(section.level - shallowest, 3)
    number = f"{section.number:>2} "
    room = max(width - inset - len(number), 8)
    lines: list[Line] = []
    for start, end in _first(wrap(section.title, room), 4):
        lead = Fragment(" " * len(number)) if lines else Fragment(number, "quiet")
        lines.append([Fragment(" " * inset), lead, Fragment(fit(section.title[start:end], room))])
    return lines


def _first(lines: list[Span], most: int) -> list[Span]:
    """At most `most` of `lines`; the last one then runs on to the end, to be cut with …."""
    return lines if len(lines) <= most else [*lines[: most - 1], Span(lines[most - 1].start, lines[-1].end)]
