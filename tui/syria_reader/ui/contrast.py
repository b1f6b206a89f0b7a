"""How well one colour stands out from another, and mending it where it does not. Knows no Textual.

Colours are "#rrggbb"; contrast is the ratio of WCAG 2, from 1 (none) to 21 (black on white).
"""

from collections.abc import Sequence

INK, TEXT = 4.5, 7.0
"""The least contrast of a word or sign, and of running text."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(ground: str, colour: str, share: float) -> str:
    """`share` (0 to 1) of `colour` on `ground`."""
    parts = zip(_channels(ground), _channels(colour), strict=True)
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in parts)


def readable(colour: str, grounds: Sequence[str], least: float, toward: str) -> str:
    """`colour` mixed with as little of `toward` as gives it a contrast of `least` on all `grounds`.

    `toward` itself where nothing less does.
    """
    for twentieths in range(20):
        shade = mixed(colour, toward, twentieths / 20)
        if all(contrast(shade, ground) >= least for ground in grounds):
            return shade
    return toward


def _channels(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _luminance(colour: str) -> float:
    parts = [value / 255 for value in _channels(colour)]
    red, green, blue = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
