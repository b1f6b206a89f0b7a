"""The characters of a page: what its bytes stand for."""

import codecs
import re
import sys

from syria_reader.sources.legacy_encodings import guess_encoding

_LOOK_AT = 4096
_MARKUP = 40
"""Bytes a page begins with before its own words."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,500}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""",
    re.IGNORECASE,
)
# What browsers read where a page names one of these (WHATWG Encoding, "names and labels").
_MEANT = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "iso8859-11": "cp874", "tis-620": "cp874", "shift_jis": "cp932", "euc_kr": "cp949", "utf-16": "utf-8",
    "utf-16-le": "utf-8", "utf-16-be": "utf-8", "utf-7": "cp1252",
}  # fmt: skip
_NUMBER = re.compile(r"&#(x[0-9a-f]{1,12}|[0-9]{1,12});?", re.IGNORECASE | re.ASCII)
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def decode_page(data: bytes, charset: str) -> tuple[str, tuple[str, ...]]:
    """The text of a page and what its reader should know of its encoding; `charset` is its server's word.

    Valid UTF-8 beyond ASCII is never anything else, whatever a page or its server claims. Then the server's
    word counts before the page's own, as in browsers; where both are silent or wrong, it is guessed.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _text(data[len(mark) :].decode(codec, errors="replace")), ()
    if wide := _unmarked_utf16(data):
        return _text(data.decode(wide, errors="replace")), ()
    claims = [claim for claim in (_codec(charset), _codec(_declared(data))) if claim]
    if data.isascii():  # only the Japanese encodings of mail say more than ASCII in ASCII
        claims = [claim for claim in claims if claim.startswith("iso2022")]
        return _text(data.decode(claims[0] if claims else "ascii", errors="replace")), ()
    for claim in ("utf-8", *claims):
        try:
            return _text(data.decode(claim)), ()
        except UnicodeDecodeError:
            continue
    if claims:
        text = data.decode(claims[0], errors="replace")
        return _text(text), (f"{text.count('�')} of its characters are broken; shown as �",)
    codec, name = guess_encoding(data)
    note = f"it does not say how it is encoded; read as {name}, which is a guess"
    return _text(data.decode(codec, errors="replace")), (note,)


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_LOOK_AT])
    return found[1].decode("ascii") if found else ""


def _codec(label: str) -> str:
    """The codec a label stands for; "" where it is none for text."""
    if not label:
        return ""
    try:
        info = codecs.lookup(label.strip().lower().removeprefix("x-").replace("windows-", "cp"))
    except (LookupError, ValueError):
        return ""
    is_text: bool = getattr(info, "_is_text_encoding", True)
    return _MEANT.get(info.name, info.name) if is_text else ""


def _unmarked_utf16(data: bytes) -> str:
    """The mark-up a page begins with is ASCII: in UTF-16 every other of its bytes is zero."""
    opening = data[:_MARKUP]
    low, high = opening[0::2].count(0), opening[1::2].count(0)
    if max(low, high) > 0.8 * len(opening) / 2 and not min(low, high):
        return "utf-16-le" if high else "utf-16-be"
    return ""


def _text(text: str) -> str:
    """`text` without what is no character of a page, written as it stands or by its number."""
    text = _NO_TEXT.sub("", text)
    return _NUMBER.sub(_character, text) if "&#" in text else text


def _character(reference: re.Match[str]) -> str:
    """A reference by number; the character where browsers read one of Windows, "" where there is none."""
    digits = reference[1]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    if 0x80 <= number < 0xA0:
        return bytes([number]).decode("cp1252", errors="ignore")
    return reference.group() if number <= sys.maxunicode and not _NO_TEXT.match(chr(number)) else ""
