"""What stands around an e-mail's words: how to be rid of it, who sends it, where to see it."""

import re
from collections.abc import Sequence

from syria_reader.article import BlockKind
from syria_reader.sources.extract import Part
from syria_reader.sources.html.phrases import is_aside

_FOOTER = re.compile(
    r"""\W*(?:
    unsubscribe|opt[ -]out|to\sunsubscribe|(?:to\s)?stop\sreceiving|to\schange\syour\s|
    (?:manage|update|edit)\s(?:your\s|my\s)?(?:e-?mail\s)?(?:preferences|subscriptions?|settings|profile)|
    you(?:[’']re|\sare|[’']ve|\shave)?\s(?:currently\s)?(?:received?|receiving|getting|subscribed|signed\sup)\b|
    this\s(?:e-?mail|message|newsletter)\s(?:was|is|has\sbeen|and\sany|may)\b.{0,40}
    (?:sent|intended|confidential|contain)|
    (?:was\s)?sent\s(?:to|by|from|with)\b.{0,80}(?:@|my\s\w+|mailchimp|substack|campaign)|
    (?:©|\(c\)|copyright)\s|our\s(?:mailing\s)?address\s(?:is)?|privacy\s(?:policy|notice)|
    add\sus\sto\syour\saddress\sbook|forward\s(?:this\s)?(?:e-?mail\s)?to\sa\sfriend|
    se\sdésabonner|désinscri|vous\srecevez\s|abmelden|newsletter\sabbestellen|sie\serhalten\sdies|
    darse\sde\sbaja|cancelar\s(?:la\s)?suscripción|отписаться|إلغاء\sالاشتراك|abonelikten\sçık|
    _{20,}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_AROUND = re.compile(
    r"""\W*(?:
    (?:view|see|read|open)\s(?:this|it|the)?\s?(?:e-?mail|message|newsletter|online|in\s(?:your\s|a\s)?browser)\b|
    (?:having\s)?trouble\s(?:viewing|reading)|is\sthis\se-?mail\snot\sdisplay|no\simages\?|
    (?:was\sthis\s(?:e-?mail\s)?)?forwarded\s(?:this|to\syou)|
    if\s(?:you\s(?:cannot|can[’']t|have\strouble)|this\se-?mail).{0,40}(?:read|see|view|display)|
    voir\s(?:dans\sle|la\sversion)|im\sbrowser\s(?:ansehen|anzeigen)|ver\sen\s(?:el\s)?navegador
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 400
_ALL_LINKED = 0.9
_BEFORE = 0.5
"""Share of the words that stand above a footer."""


_LONGEST_BUTTON = 24


def _is_button(part: Part, linked: float) -> bool:
    """Whether all there is of a block is something to click: "Like", "Read in app", "Donate"."""
    clicked = linked > _ALL_LINKED and any(map(str.isalpha, part.text))
    return part.kind is BlockKind.PARAGRAPH and clicked and len(part.text) <= _LONGEST_BUTTON


def without_footers(parts: Sequence[tuple[Part, float]]) -> list[Part]:
    """`parts`, each with the share of it that is linked, without what is no message of anybody's."""
    parts = [(part, linked) for part, linked in parts if not _is_button(part, linked)] or parts
    size = sum(len(part.text) for part, _ in parts)
    kept: list[Part] = []
    above = 0
    for part, linked in parts:
        short = len(part.text) <= _LONGEST
        if short and above >= _BEFORE * size and _FOOTER.match(part.text):
            break
        above += len(part.text)
        if not (short and (_AROUND.match(part.text) or is_aside(part.text, linked))):
            kept.append(part)
    return kept
