"""Telling an e-mail from a text that begins with lines like its own."""

import re

_SENT_FROM = re.compile(rb"From [^\r\n]{1,200}\r?\n")
_HEADER = re.compile(rb"([!-9;-~]{1,70}):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|\Z)")
_MACHINE = frozenset(
    b"""
    arc-seal authentication-results content-transfer-encoding content-type delivered-to dkim-signature
    list-unsubscribe message-id mime-version received received-spf return-path x-mailer x-received
    """.split()
)
"""Headers that people don't write."""
_SUFFIXES = frozenset({".eml", ".emlx", ".mht", ".mhtml"})
_PERSONAL = frozenset({b"from", b"subject", b"date", b"to"})


def is_mail(suffix: str, media_type: str | None, opening: bytes) -> bool:
    """Whether what begins with `opening`, from a file with `suffix`, is an e-mail.

    It begins with headers: one of them says who it is from, and one is such as only programs write, or two
    others are an e-mail's where its name or its server says that it is one.
    """
    sent = _SENT_FROM.match(opening)
    at = sent.end() if sent else 0
    names = set()
    while found := _HEADER.match(opening, at):
        names.add(found[1].lower())
        at = found.end()
    if b"from" in names and names & _MACHINE:
        return True
    named = suffix in _SUFFIXES or media_type == "message/rfc822"
    return named and len(names & (_PERSONAL | _MACHINE)) >= 2
