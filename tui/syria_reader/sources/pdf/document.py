"""The pages of a PDF, through PDFium.

PDFium (pypdfium2) was measured against pypdf, which is pure Python, on reports made by LibreOffice, groff,
TeX and FOP: it gives the text of a page four to eighteen times as fast (1 to 4 ms), holds 21 MB where
pypdf holds 30, gives the words in the same order, and tells where each stands at 5 to 9 ms a page: by that
paragraphs, tables and running heads are found. That it is no Python, and so could crash, is why it runs in a
process of its own; where page trees and cross references run in circles it ends by itself.
"""

import time
from collections.abc import Iterator
from types import TracebackType

import pypdfium2
from pypdfium2 import raw

from syria_reader.sources.loading import UnreadableError
from syria_reader.sources.pdf.lines import Line, lines_of

MOST_PAGES = 2_000
MOST_SECONDS = 15.0
"""Seconds of work on pages; what was read by then is shown."""
MOST_CHARACTERS = 8_000_000
MOST_ON_A_PAGE = 200_000
"""Characters; a page of a newspaper has some 30,000."""
_LOCKED = "this PDF is locked with a password; save a copy without one in its program and open that"
_BROKEN = "this PDF is broken, or only a part of one; fetch it again, or save it anew in its program"


class Document:
    """A PDF that is open; `count` is how many pages it says it has. Closed when the `with` block ends."""

    def __init__(self, data: bytes) -> None:
        """Raises `UnreadableError` where `data` is locked or broken."""
        try:
            self._pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
            raise UnreadableError(_LOCKED if locked else _BROKEN) from error
        self.count = len(self._pdf)
        self.read = 0
        """How many pages were looked at so far."""

    def __enter__(self) -> "Document":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pdf.close()

    def about(self, key: str) -> str:
        """What it says of itself under `key` ("Title", "Author", "CreationDate"); "" for nothing."""
        try:
            told: str = self._pdf.get_metadata_value(key)
        except (UnicodeDecodeError, pypdfium2.PdfiumError):
            return ""
        return " ".join(told.replace("\0", " ").split())[:500]

    def pages(self) -> Iterator[list[Line]]:
        """The lines of each page in order, until one of the bounds is met."""
        room = MOST_CHARACTERS
        while self.read < min(self.count, MOST_PAGES) and room > 0 and time.process_time() < MOST_SECONDS:
            self.read += 1
            lines = self._page(self.read)
            room -= sum(len(line.text) for line in lines)
            yield lines

    def _page(self, number: int) -> list[Line]:
        try:
            page = self._pdf[number - 1]
        except pypdfium2.PdfiumError:
            return []
        try:
            text_page = page.get_textpage()
            try:
                return lines_of(text_page, number, page.get_height(), MOST_ON_A_PAGE)
            finally:
                text_page.close()
        except pypdfium2.PdfiumError:
            return []
        finally:
            page.close()
