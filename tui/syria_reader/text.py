"""Making untrusted text safe to show: nothing an article holds may act on the terminal."""

import re

# Marks of direction, embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX #9) can
# reorder what stands around them; tag characters, soft hyphens and zero-width blanks hide text in a name.
INVISIBLE = (
    "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
_DROPPED = re.compile(f"[{INVISIBLE}]+")
_SURROGATES = re.compile("[\ud800-\udfff]")  # bytes of a file's name that are not UTF-8
CONTROL_PICTURES = (
    {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
)
"""Controls to the picture Unicode has for each (U+2400 block), for `str.translate`; one character for one."""


def harmless(text: str) -> str:
    """`text` with blanks as single spaces each, controls as pictures and invisible characters dropped."""
    return _DROPPED.sub("", "".join(" " if c.isspace() else c for c in text)).translate(CONTROL_PICTURES)


def visible(text: str) -> str:
    """`text` on one line, with blanks collapsed, controls shown as pictures and invisible characters dropped.

    For names, titles and messages. The text of an article keeps its offsets: see `article.prose`.
    """
    shown = _DROPPED.sub("", " ".join(text.split())).translate(CONTROL_PICTURES)
    return _SURROGATES.sub("\ufffd", shown)
