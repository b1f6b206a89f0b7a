"""From bytes to text."""

import codecs
import re
from typing import NamedTuple

from syria_reader.errors import SourceError
from syria_reader.sources.binary import binary_kind
from syria_reader.text import visible

# UTF-32's mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_STRAY = re.compile("[\udc80-\udcff]")
_LOOK_AT = 4096
_NO_WORD = frozenset({"utf-8", "utf8", "iso-8859-1", "us-ascii"})
"""What servers say of all they send, whatever it is."""


class Decoded(NamedTuple):
    """`note` tells the reader what is doubtful about `text`; None where nothing is.

    `exact` where `text` in UTF-8 is the very bytes it was read from.
    """

    text: str
    note: str | None = None
    exact: bool = False


def decode(name: str, data: bytes, charset: str | None = None) -> Decoded:
    """The text of `data`, without a byte order mark. Raises `SourceError` about `name` where it is no text.

    A mark decides; then UTF-8; then `charset`, the word of a server; text that is UTF-8 but for a few bytes
    shows each of these as U+FFFD; all else is guessed.
    """
    for mark, codec, known_as in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec, known_as)
    if wide := _unmarked_utf16(data):
        return Decoded(data.decode(wide, errors="replace"), "it has no mark of its encoding; read as UTF-16")
    if kind := binary_kind(data):
        raise SourceError(f"cannot read {visible(name)}: it is {kind.name}; {kind.advice}")
    try:
        return Decoded(data.decode(), exact=True)
    except UnicodeDecodeError:
        return _as_told(data, charset) or _broken(data) or _legacy(data)


def _as_told(data: bytes, charset: str | None) -> Decoded | None:
    try:
        return Decoded(data.decode(charset)) if charset and charset.lower() not in _NO_WORD else None
    except (LookupError, ValueError):
        return None


def _marked(data: bytes, codec: str, known_as: str) -> Decoded:
    try:
        return Decoded(data.decode(codec))
    except UnicodeDecodeError:
        if codec == "utf-8":
            return _broken(data, sure=True) or Decoded("")
        return Decoded(
            data.decode(codec, errors="replace"), f"some bytes are not valid {known_as}; shown as �"
        )


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 tells itself where every other byte is zero, as in text of mostly Latin letters."""
    opening = data[:_LOOK_AT]
    half = len(opening) // 2
    if half < 8 or not opening.count(0):
        return None
    low, high = opening[0::2].count(0), opening[1::2].count(0)
    if high > 0.7 * half and not low:
        return "utf-16-le"
    return "utf-16-be" if low > 0.7 * half and not high else None


def _broken(data: bytes, *, sure: bool = False) -> Decoded | None:
    """`data` as UTF-8 with stray bytes; None where it has more of these than valid characters."""
    text = data.decode(errors="surrogateescape")
    stray = len(_STRAY.findall(text))
    valid = len(text) - len(text.encode("ascii", errors="ignore")) - stray
    # A character cut off at the very end; a single byte there may as well be the last of "café".
    cut = 1 < stray <= 3 and len(_STRAY.findall(text[-stray:])) == stray and data[-stray] >= 0xC2
    if not (sure or valid > stray or cut):
        return None
    bytes_are = "1 byte is" if stray == 1 else f"{stray} bytes are"
    return Decoded(_STRAY.sub("\ufffd", text), f"{bytes_are} not valid UTF-8; shown as �")


def _legacy(data: bytes) -> Decoded:
    from syria_reader.sources.legacy_encodings import guess_encoding

    codec, name = guess_encoding(data)
    return Decoded(data.decode(codec, errors="replace"), f"it is not UTF-8; read as {name}, which is a guess")
