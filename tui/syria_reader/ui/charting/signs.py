"""What bars are drawn with."""

from collections.abc import Mapping
from typing import NamedTuple

from syria_reader.ui.terminal import shows_signs


class Signs(NamedTuple):
    """`part` are the steps from an empty cell to a full one, both left out; `fading` how a soft end goes out.

    `light` is what may be, `more` what goes on, `whole` the rest of the whole that a part belongs to.
    """

    full: str
    part: str
    fading: str
    light: str
    more: str
    whole: str
    tick: str
    warning: str


BLOCKS = Signs(full="█", part="▏▎▍▌▋▊▉", fading="▓▒", light="░", more="▷", whole="┈", tick="╷", warning="⚠")
PLAIN = Signs(full="#", part="", fading="#~", light="-", more=">", whole=".", tick="|", warning="!")


def signs_for(environment: Mapping[str, str], encoding: str) -> Signs:
    """Blocks, or plain letters where an output in `encoding` cannot show them."""
    return BLOCKS if shows_signs(environment, encoding) else PLAIN
