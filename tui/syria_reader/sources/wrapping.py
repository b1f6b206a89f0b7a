"""Whether the lines of a text were broken to fit a width."""

from collections.abc import Sequence
from itertools import pairwise

from syria_reader.slices import Slices, gather
from syria_reader.sources.lines import Line
from syria_reader.sources.list_items import read_marker
from syria_reader.sources.wording import ends_sentence

_NARROWEST, _WIDEST = 45, 140
"""Widths, in characters, that typewriters, wires and mail programs break lines at lie between these."""


def width_in_slices(lines: Sequence[Line]) -> Slices[int | None]:
    """The width the lines were broken to fit, in characters; None where each is a paragraph of its own.

    A line was broken where the next one's first word would not have fitted on it. Wrapped text shows two
    things at once: nearly all its lines are as full as that, and most of them do not end a sentence. Text
    wrapped by hand is less even: then nearly all its lines run on, and nearly all are almost full.
    """
    pairs = yield from gather(
        (upper, lower)
        for upper, lower in pairwise(lines)
        if not lower.gap and lower.indent <= upper.indent and not read_marker(lower.text)
    )
    if not pairs:
        return None
    lengths = sorted(upper.indent + len(upper.text) for upper, _ in pairs)
    width = lengths[min(len(lengths) * 95 // 100, len(lengths) - 1)]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = sum((yield from gather(not fits(upper, lower, width) for upper, lower in pairs)))
    running = sum((yield from gather(not ends_sentence(upper.text) for upper, _ in pairs)))
    almost_full = sum(length >= 0.75 * width for length in lengths)
    by_machine = full >= 0.7 * len(pairs) and running >= 0.5 * len(pairs)
    by_hand = len(pairs) >= 6 and min(running, almost_full) >= 0.8 * len(pairs)
    if not by_machine and not by_hand:
        return None
    if len(pairs) < 3 and not any(lower.text[0].islower() for _, lower in pairs):
        return None
    return width


def fits(upper: Line, lower: Line, width: int) -> bool:
    """Whether the first word of `lower` would have fitted on `upper`."""
    word = lower.text.split(None, 1)[0]
    return upper.indent + len(upper.text) + 1 + len(word) <= width
