"""From place to place on the map, by the arrows."""

from collections.abc import Sequence

from syria_reader.ui.mapping.sites import Site
from syria_reader.ui.mapping.viewport import Viewport

_ASIDE = 2.5
"""How much farther a step aside counts than one ahead."""


def towards(sites: Sequence[Site], start: Site, right: int, down: int, view: Viewport) -> Site | None:
    """The nearest of `sites` from `start` in a direction: one of `right` and `down` is 1 or -1, the other 0.

    Places in view come before others, and places within 45 degrees of the direction before whatever else lies
    on that side.
    """
    x, y = view.dot(start.longitude, start.latitude)
    best: tuple[bool, bool, float] | None = None
    found = None
    for site in sites:
        to_x, to_y = view.dot(site.longitude, site.latitude)
        across, along = to_x - x, to_y - y
        ahead, aside = (across * right, abs(along)) if right else (along * down, abs(across))
        if ahead <= 0 or site == start:
            continue
        hidden = not (0 <= to_x < view.width and 0 <= to_y < view.height)
        rank = (hidden, aside > ahead, ahead + _ASIDE * aside)
        if best is None or rank < best:
            best, found = rank, site
    return found
