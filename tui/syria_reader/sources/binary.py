"""Telling data that is no text, and what it is, by how it begins."""

from typing import NamedTuple

_LOOK_AT = 8192
"""Bytes."""
_MOST_CONTROLS = 0.05
"""Share of control characters above which data is no text; real text has nearly none."""


class Kind(NamedTuple):
    """What the data is, with its article, and what makes a text of it."""

    name: str
    advice: str


_EXPORT = "open it in its program, save it as plain text and open that"
_UNPACK = "unpack it and open a text file from it"
_LOOK = "open a text instead"
_PDF = Kind("a PDF document", "save its text first, for example with `pdftotext`, and open that")
_ZIP = Kind("a ZIP archive", _UNPACK)
_IN_ZIP = (
    (b"mimetypeapplication/epub+zip", Kind("an EPUB book", _EXPORT)),
    (b"mimetypeapplication/vnd.oasis", Kind("an OpenDocument file", _EXPORT)),
    (b"word/", Kind("a Word document", _EXPORT)),
    (b"xl/", Kind("an Excel workbook", _EXPORT)),
    (b"ppt/", Kind("a PowerPoint file", _EXPORT)),
)
# Signatures as the formats' own specifications give them.
_SIGNATURES = (
    (b"%PDF-", _PDF),
    (b"{\\rtf", Kind("an RTF document", _EXPORT)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind("an old Office document", _EXPORT)),
    (b"\x89PNG\r\n\x1a\n", Kind("a PNG picture", _LOOK)),
    (b"\xff\xd8\xff", Kind("a JPEG picture", _LOOK)),
    (b"GIF87a", Kind("a GIF picture", _LOOK)),
    (b"GIF89a", Kind("a GIF picture", _LOOK)),
    (b"\x1f\x8b", Kind("a gzip file", "unpack it with `gunzip` and open the result")),
    (b"BZh", Kind("a bzip2 file", "unpack it with `bunzip2` and open the result")),
    (b"\xfd7zXZ\x00", Kind("an xz file", "unpack it with `unxz` and open the result")),
    (b"\x28\xb5\x2f\xfd", Kind("a Zstandard file", "unpack it with `unzstd` and open the result")),
    (b"7z\xbc\xaf\x27\x1c", Kind("a 7-Zip archive", _UNPACK)),
    (b"Rar!\x1a\x07", Kind("a RAR archive", _UNPACK)),
    (b"SQLite format 3\x00", Kind("an SQLite database", _LOOK)),
    (b"\x7fELF", Kind("a program", _LOOK)),
    (b"ID3", Kind("a sound file", _LOOK)),
    (b"OggS", Kind("a sound file", _LOOK)),
)
_NO_TEXT = Kind("binary data, not text", _LOOK)
# Tab, line ends, form feed, escape and backspace stand in text files too (terminal recordings, man pages).
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r\x0b\x0c\x1b\x08")) + b"\x7f"


def binary_kind(data: bytes) -> Kind | None:
    """What `data` is where it is no text, else None. UTF-16 and UTF-32 are told before this is asked."""
    if data.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _IN_ZIP if mark in data[:_LOOK_AT]), _ZIP)
    for signature, kind in _SIGNATURES:
        # "BZh", "ID3" and "OggS" are letters: a text may begin with them, but holds no controls.
        if data.startswith(signature) and (not signature.isalnum() or _controls(data)):
            return kind
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Kind("a WebP picture", _LOOK)
    return _NO_TEXT if _controls(data) > _MOST_CONTROLS else None


def _controls(data: bytes) -> float:
    opening = data[:_LOOK_AT]
    return (len(opening) - len(opening.translate(None, _CONTROLS))) / max(len(opening), 1)
