"""The parts of an e-mail: what is to be read, and what is attached to it."""

from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import NamedTuple

from syria_reader.sources.loading import UnreadableError
from syria_reader.sources.mail.headers import header
from syria_reader.text import visible

MOST_PARTS = 500
DEEPEST = 30
"""Parts within parts; a forwarded newsletter has six."""
_NESTED = (
    "its parts are nested too deep to have been sent by anybody; save its text as plain text and open that"
)
_LONGEST_NAME = 80


class Body(NamedTuple):
    """A text of an e-mail in the encoding its part names, "" where it names none."""

    data: bytes
    charset: str
    flowed: bool = False


class Letter(NamedTuple):
    """An e-mail taken apart: its texts of either kind, in order, and the names of what is attached."""

    message: Message
    plain: tuple[Body, ...]
    html: tuple[Body, ...]
    attached: tuple[str, ...]


def take_apart(data: bytes) -> Letter:
    """The e-mail in `data`. Raises `UnreadableError` where it has too many parts, or parts too deep."""
    lower = data.lower()
    if lower.count(b"multipart/") + lower.count(b"message/") > MOST_PARTS:
        raise UnreadableError(_NESTED)
    # The modern policy parses every header by grammar, which takes minutes for one of a megabyte.
    message = BytesParser(policy=compat32).parsebytes(data)
    letter = _sort(message)
    if not letter.plain and not letter.html:
        forwarded = next((part for part, _ in _parts(message, 0) if _is_message(part)), None)
        inner = forwarded.get_payload() if forwarded is not None else None
        if isinstance(inner, list) and inner and isinstance(inner[0], Message):
            return _sort(inner[0])
    return letter


def _sort(message: Message) -> Letter:
    plain: list[Body] = []
    html: list[Body] = []
    attached: list[str] = []
    for count, (part, depth) in enumerate(_parts(message, 0)):
        if count > MOST_PARTS or depth > DEEPEST:
            raise UnreadableError(_NESTED)
        kind = part.get_content_type()
        if part.is_multipart() and not _is_message(part):
            continue
        name = _name(part)
        if name or _is_message(part) or part.get_content_disposition() == "attachment":
            attached.append(name or "a message" if _is_message(part) else name or f"a file ({kind})")
        elif kind == "text/html":
            html.append(_body(part))
        elif kind == "text/plain" or part.get_content_maintype() == "multipart":  # its boundary is missing
            plain.append(_body(part))
    return Letter(message, tuple(plain), tuple(html), tuple(attached))


def _parts(message: Message, depth: int) -> Iterator[tuple[Message, int]]:
    """`message` and its parts with how deep they are, but not those of messages attached to it."""
    waiting = [(message, depth)]
    while waiting:
        part, deep = waiting.pop()
        yield part, deep
        payload = part.get_payload()
        if isinstance(payload, list) and deep <= DEEPEST and (part is message or not _is_message(part)):
            waiting += [(inner, deep + 1) for inner in reversed(payload) if isinstance(inner, Message)]


def _is_message(part: Message) -> bool:
    return part.get_content_maintype() == "message"


def _name(part: Message) -> str:
    """The name of an attachment; "" for a part that has none, and for pictures within the text."""
    try:
        name = part.get_filename()
    except (LookupError, ValueError, TypeError):
        name = header(part, "Content-Description") or "a file"
    if part.get_content_maintype() == "image" and part.get_content_disposition() != "attachment":
        return ""
    return visible(str(name or ""))[:_LONGEST_NAME]


def _body(part: Message) -> Body:
    try:
        data = part.get_payload(decode=True)
    except (LookupError, ValueError):
        data = str(part.get_payload()).encode("utf-8", "surrogateescape")
    try:
        charset = part.get_content_charset() or ""
    except (LookupError, ValueError, TypeError):
        charset = ""
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    return Body(data if isinstance(data, bytes) else b"", charset, flowed)
