"""What the headers of an e-mail say: subject, sender, date."""

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from syria_reader.sources.extract import About

_LONGEST = 2_000
"""Characters of a header that are looked at."""
_ANSWER = re.compile(
    r"\A(?:(?:re|fwd?|aw|wg|tr|sv|vs|rv|ynt|ilt|отв|пер)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
_LIST_TAG = re.compile(r"\A\[[^\]]{1,40}\]\s*(?=\S)")
_ADDRESS = re.compile(r"<[^<>]*>|\"")


def read_headers(message: Message) -> About:
    """What the headers of `message` say of it; "" where they do not."""
    author, _, site = _sender(message).partition(" from ")  # as newsletters of one person are sent
    return About(title=_subject(message), author=author, published=_day(message), site=site)


def header(message: Message, name: str) -> str:
    """The header `name` in plain words, whatever its encoding claims; "" where there is none."""
    value = " ".join(str(message.get(name, ""))[:_LONGEST].split())
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError, LookupError):
        return value
    words = "".join(_decoded(piece, charset) for piece, charset in pieces)
    return " ".join(words.encode("utf-8", "replace").decode().split())


def _decoded(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return _mended(piece)
    try:
        return piece.decode(charset or "ascii")
    except (LookupError, ValueError):  # no such encoding, one that makes no text of bytes, or a wrong one
        try:
            return piece.decode()
        except UnicodeDecodeError:
            return piece.decode("cp1252", errors="replace")


def _mended(words: str) -> str:
    """`words` with the bytes in them that no encoding was given for; the parser hides them in surrogates."""
    raw = words.encode("utf-8", "surrogateescape")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _subject(message: Message) -> str:
    words = _ANSWER.sub("", header(message, "Subject"))
    return _ANSWER.sub("", _LIST_TAG.sub("", words))


def _sender(message: Message) -> str:
    """Who it is from: by name, else by address."""
    written = " ".join(str(message.get("From", ""))[:_LONGEST].split())
    address = parseaddr(written)[1]
    name = _ADDRESS.sub("", header(message, "From")).strip(" ,;'")
    return address if not name or name == address else name


def _day(message: Message) -> str:
    """The day it was sent on, by the sender's clock."""
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))[:_LONGEST]).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""
