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
    """`boxes` by part name; a part without a box is not shown."""

    mode: Mode
    boxes: dict[str, Box]


def arrange(
    width: int, height: int, needs: Mapping[str, int], active: str | None, sheet: bool
) -> Arrangement:
    """Place the parts: top, text, bottom and the panels named in `needs`.

    `needs` gives the rows each panel would like, title included; `active` is the panel that has the focus or
    had it last. On a wide terminal `LEFT` stands left of the text and the others right of it; on a medium
    one the others do, and one of `LEFT` above them while it is active; on a narrow one only the active panel
    shows, below the text, while `sheet` is true.
    """
    if width < SMALLEST[0] or height < SMALLEST[1]:
        return Arrangement(Mode.TINY, {"notice": Box(0, 0, width, height)})
    airy = height >= 20
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
        return Arrangement(Mode.WIDE, boxes)
    if width >= MEDIUM:
        right = min(max(width * 33 // 100, 26), 36)
        column = Box(width - right + 1, body.y, right - 2, body.height)
        names = [active, *others] if active in LEFT and active in needs else others
        boxes |= _stack(column, names, needs, active or others[0])
        boxes["text"] = Box(0, body.y, width - right, body.height)
        return Arrangement(Mode.MEDIUM, boxes)
    shown = 0
    if sheet and active is not None and active in needs:
        shown = min(needs[active], max(body.height // 2, 4), body.height - 1)
        boxes[active] = Box(0, body.y + body.height - shown, width - 1, shown)
    boxes["text"] = Box(0, body.y, width, body.height - shown)
    return Arrangement(Mode.NARROW, boxes)


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
