"""What a source is called in a document."""

import base64
import os

from syria_reader.reading import Reading


def source_name(reading: Reading) -> str:
    """The source as it was given; the bytes of a file's name that are not UTF-8 are replaced."""
    return os.fsencode(reading.source).decode(errors="replace")


def source_address(reading: Reading) -> str:
    """The address of the article on the web, or else of its bytes: the name RFC 6920 gives their digest."""
    if reading.url:
        return reading.url
    digest = base64.urlsafe_b64encode(bytes.fromhex(reading.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"
