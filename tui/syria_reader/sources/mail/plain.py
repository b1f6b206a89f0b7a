"""The plain text of an e-mail."""

import re

from syria_reader.article import BlockKind
from syria_reader.sources.extract import Part
from syria_reader.sources.heading_lines import find_headings
from syria_reader.sources.headings import heading_level
from syria_reader.sources.lines import read_lines
from syria_reader.sources.mail.footers import without_footers
from syria_reader.sources.paragraphs import read_pieces

_SIGNATURE = re.compile(r"^-- ?\n", re.MULTILINE)
_WROTE = re.compile(
    r"""^(?:on|le|am|el|il|op|em)\b[^\n]{5,200}(?:\n[^\n>]{0,100})?
    \b(?:wrote|a\sécrit|schrieb|escribió|ha\sscritto|schreef|escreveu)\b[^\n]{0,80}:[ ]*\n\s*(?=>)""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_ORIGINAL = re.compile(
    r"^[ ]*(?:-{2,}[ ]*(?:original message|message d'origine|ursprüngliche nachricht|mensaje original)[ ]*-"
    r"|_{20,}\n+from:|from:[^\n]+\n(?:sent|date):[^\n]+\n(?:to|subject):)",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"(?:^[ ]?>[^\n]*\n?)+", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^[ ]?(?:>[ ]?)+", re.MULTILINE)
_FEWEST_LETTERS = 25


def plain_parts(text: str, *, flowed: bool) -> tuple[list[Part], bool]:
    """The blocks of `text`, and whether messages that it answers were left out."""
    text = "\n".join(text.splitlines()) + "\n"
    if flowed:
        text = _unflowed(text)
    text, answers = _without_history(text)
    sign = _SIGNATURE.search(text)
    if sign and _has_words(text[: sign.start()]):
        text = text[: sign.start()]
    parts = [(part, 0.0) for part in _parts(text)]
    return without_footers(parts), answers


def _unflowed(text: str) -> str:
    """`text` with the lines joined that its program broke, which end with a blank (RFC 3676)."""
    lines: list[str] = []
    open_line = False
    for line in text.split("\n"):
        goes_on = open_line and not line.startswith(">") and not lines[-1].startswith(">")
        if goes_on:
            lines[-1] += line.removeprefix(" ")
        else:
            lines.append(line)
        open_line = line.endswith(" ") and line != "-- "
    return "\n".join(lines)


def _without_history(text: str) -> tuple[str, bool]:
    """`text` without the messages it answers, unless nothing would be left; and whether there were any."""
    cuts = [found.start() for pattern in (_WROTE, _ORIGINAL) if (found := pattern.search(text))]
    if cuts and _has_words(text[: min(cuts)]):
        return text[: min(cuts)], True
    quoted = list(_QUOTED.finditer(text))
    if quoted and not text[quoted[-1].end() :].strip() and _has_words(_QUOTED.sub("", text)):
        last = quoted.pop()
        return text[: last.start()], True
    return text, False


def _has_words(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= _FEWEST_LETTERS


def _parts(text: str) -> list[Part]:
    parts: list[Part] = []
    at = 0
    for found in [*_QUOTED.finditer(text), None]:
        parts += _of_text(text[at : found.start() if found else len(text)])
        if found:
            quoted = _of_text(_QUOTE_MARK.sub("", found.group()))
            parts += [Part(BlockKind.QUOTE, part.text, 1) for part in quoted]
            at = found.end()
    return parts


def _of_text(text: str) -> list[Part]:
    pieces = read_pieces(text, read_lines(text))
    headings = find_headings(text, pieces, titled=True)
    parts = []
    for i, piece in enumerate(pieces):
        if piece.kind is BlockKind.RULE:
            continue
        words = " ".join(text[piece.start : piece.end].split())
        if i in headings:
            words = " ".join(text[piece.marked : piece.end].split())
            parts.append(Part(BlockKind.HEADING, words, heading_level(words)))
        else:
            parts.append(Part(piece.kind, words, piece.level, piece.marker))
    return parts
