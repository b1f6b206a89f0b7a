"""Where each part of the reader stands on a terminal of a given size. Pure arithmetic, in cells."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

SMALLEST = (24, 6)
"""Columns and rows below which nothing can be read; the reader is made for 40 by 12 and more."""
WIDE, MEDIUM = 112, 70
"""Columns from which contents, text and side stand beside each other, and from which one side does."""

LEFT = ("contents", "timeline")
"""The panels that tell of the article as a whole."""
MEASURE = 72
"""Cells in a full line, however wide the terminal."""
NARROWEST, WIDEST, STEP = 40, 120, 4
"""Between which the measure may be set, and how many cells it changes at a time."""
BESIDE = 160
"""Columns from which an opened view stands beside the text instead of over it."""
AIRY = 20
"""Rows from which the bars stand apart from what is between them."""
SPLIT = 26
"""Rows of text from which an opened view leaves some of them above it."""


class Mode(StrEnum):
    """How many zones stand beside each other."""

    WIDE = "wide"
    MEDIUM = "medium"
    NARROW = "narrow"
    TINY = "tiny"


class Box(NamedTuple):
    """A rectangle of the screen."""

    x: int
    y: int
    width: int
    height: int


class Arrangement(NamedTuple):
    """`boxes` by part name; a part without a box is not shown.

    `zone` is the width in cells in which the text's measure is centred: that of its box, or of the box it
    had before a view was opened beside it, so that no word moves.
    """

    mode: Mode
    boxes: dict[str, Box]
    zone: int = 0


class Column(NamedTuple):
    """Where the lines of the text stand: `gutter` cells from the left, `measure` cells wide."""

    gutter: int
    measure: int


def column(zone: int, measure: int = MEASURE) -> Column:
    """The text's column in `zone` cells: numbers hang in a margin, the measure is `measure` at most."""
    number, right = (4, 2) if zone >= 48 else (3, 1)
    room = zone - number - right
    measure = max(min(measure, room), 1)
    return Column(number + max(room - measure, 0) // 2, measure)


def stepped(measure: int, by: int, zone: int) -> int:
    """The measure `by` steps wider (or narrower, below 0) than what `measure` comes to in `zone` cells.

    Steps lie on multiples of `STEP`, and the last one up is all the room there is.
    """
    room = column(zone, WIDEST).measure
    now = min(measure, room)
    down, up = -(-now // STEP) - 1, now // STEP + 1
    target = STEP * (up + by - 1 if by > 0 else down + by + 1)
    return min(max(target, min(NARROWEST, room)), room)


def arrange(
    width: int,
    height: int,
    needs: Mapping[str, int],
    active: str | None,
    sheet: bool,
    view: str = "",
    measure: int = MEASURE,
) -> Arrangement:
    """Place the parts: top, text, bottom, the panels named in `needs` and the opened `view`, if any.

    `needs` gives the rows each panel would like, title included; `active` is the panel that has the focus or
    had it last. On a wide terminal `LEFT` stands left of the text and the others right of it; on a medium
    one the others do, and one of `LEFT` above them while it is active; on a narrow one only the active panel
    shows, below the text, while `sheet` is true. `view` stands at the right of the text where there is room
    for both, else below or over it; a sheet takes its place.
    """
    mode, boxes, zone = _without_view(width, height, needs, active, sheet)
    if not view or mode is Mode.TINY or (mode is Mode.NARROW and sheet):
        return Arrangement(mode, boxes, zone)
    text = boxes["text"]
    if width >= BESIDE:
        gutter, measure = column(zone, measure)
        right_edge = min(text.x + gutter + measure + 3, width - 40)
        boxes = {name: box for name, box in boxes.items() if box.x < right_edge or name in ("top", "bottom")}
        boxes["text"] = text._replace(width=right_edge - text.x)
        boxes[view] = Box(right_edge + 1, text.y, width - right_edge - 2, text.height)
    elif text.height >= SPLIT:
        rows = max(text.height * 3 // 5, 16)
        boxes["text"] = text._replace(height=text.height - rows - 1)
        boxes[view] = text._replace(y=text.y + text.height - rows, height=rows)
    else:
        boxes[view] = boxes.pop("text")
    return Arrangement(mode, boxes, zone)


def alone(width: int, height: int, part: str) -> Arrangement:
    """Give the terminal to one part, text or view, but for a row at the foot where remarks are made."""
    if width < SMALLEST[0] or height < SMALLEST[1]:
        return Arrangement(Mode.TINY, {"notice": Box(0, 0, width, height)})
    top = 1 if height >= AIRY else 0
    boxes = {part: Box(0, top, width, height - top - 1), "bottom": Box(0, height - 1, width, 1)}
    mode = Mode.WIDE if width >= WIDE else Mode.MEDIUM if width >= MEDIUM else Mode.NARROW
    return Arrangement(mode, boxes, width)


def _without_view(
    width: int, height: int, needs: Mapping[str, int], active: str | None, sheet: bool
) -> Arrangement:
    if width < SMALLEST[0] or height < SMALLEST[1]:
        return Arrangement(Mode.TINY, {"notice": Box(0, 0, width, height)})
    airy = height >= AIRY
    body_top = 2 if airy else 1
    boxes = {"top": Box(0, 0, width, 1), "bottom": Box(0, height - 1, width, 1)}
    body = Box(0, body_top, width, height - body_top - (2 if airy else 1))
    others = [name for name in needs if name not in LEFT]
    if width >= WIDE:
        left = min(max(width * 21 // 100, 24), 36)
        right = min(max(width * 3 // 10, 34), 46)
        boxes |= _stack(Box(0, body.y, left - 2, body.height), [n for n in needs if n in LEFT], needs, active)
        boxes |= _stack(Box(width - right + 1, body.y, right - 2, body.height), others, needs, active)
        boxes["text"] = Box(left, body.y, width - left - right, body.height)
        return Arrangement(Mode.WIDE, boxes, boxes["text"].width)
    if width >= MEDIUM:
        right = min(max(width * 33 // 100, 26), 36)
        column = Box(width - right + 1, body.y, right - 2, body.height)
        names = [active, *others] if active in LEFT and active in needs else others
        boxes |= _stack(column, names, needs, active or others[0])
        boxes["text"] = Box(0, body.y, width - right, body.height)
        return Arrangement(Mode.MEDIUM, boxes, boxes["text"].width)
    shown = 0
    if sheet and active is not None and active in needs:
        shown = min(needs[active], max(body.height // 2, 4), body.height - 1)
        boxes[active] = Box(0, body.y + body.height - shown, width - 1, shown)
    boxes["text"] = Box(0, body.y, width, body.height - shown)
    return Arrangement(Mode.NARROW, boxes, width)


def likely_width(width: int) -> int:
    """How wide a panel will about be on a terminal of `width`, before it has a box."""
    return min(max(width // 3, 26), 45)


def _stack(column: Box, names: Sequence[str], needs: Mapping[str, int], active: str | None) -> dict[str, Box]:
    """The panels `names` one below the other in `column`, a free row between them where there is room."""
    gap = 1 if column.height >= 5 * len(names) else 0
    room = column.height - gap * (len(names) - 1)
    heights = share(room, [needs[name] for name in names], names.index(active) if active in names else None)
    boxes, y = {}, column.y
    for name, rows in zip(names, heights, strict=True):
        boxes[name] = Box(column.x, y, column.width, rows)
        y += rows + gap
    return boxes


def share(room: int, needs: Sequence[int], active: int | None) -> list[int]:
    """Divide `room` rows: what each needs if there is enough, else evenly.

    Where evenly is too little (under eight rows each), the active one takes what it needs and the others
    keep at least their title.
    """
    if sum(needs) <= room:
        return list(needs)
    given = [0] * len(needs)
    if active is not None and room < 8 * len(needs):
        rest = [need for index, need in enumerate(needs) if index != active]
        given[active] = min(needs[active], room - len(rest))
        shared = iter(share(room - given[active], rest, None))
        return [given[index] if index == active else next(shared) for index in range(len(needs))]
    order = sorted(range(len(needs)), key=lambda index: needs[index])
    for position, index in enumerate(order):
        given[index] = min(needs[index], room // (len(order) - position))
        room -= given[index]
    return given
