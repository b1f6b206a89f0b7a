"""The loader of PDF."""

import re

from syria_reader.sources.extract import Extract
from syria_reader.sources.loading import Job, UnreadableError
from syria_reader.sources.pdf.about import read_about
from syria_reader.sources.pdf.document import Document
from syria_reader.sources.pdf.furniture import without_furniture
from syria_reader.sources.pdf.headings import is_left_out, mark_headings
from syria_reader.sources.pdf.hyphens import Spelling
from syria_reader.sources.pdf.lines import Line, body_size
from syria_reader.sources.pdf.paragraphs import group, parts_of

_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_LETTERS = 25
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd]")
_PICTURES = (
    "this PDF has no text in it, only pictures of its pages; run it through text recognition, "
    "for example with `ocrmypdf`, and open the result"
)
_UNNAMED = (
    "this PDF does not say which letters its signs stand for; run it through text recognition, "
    "for example with `ocrmypdf --force-ocr`, and open the result"
)


def load_pdf(job: Job) -> Extract:
    """The text of a PDF. Raises `UnreadableError` where it has none, or is locked or broken."""
    with Document(job.data) as document:
        pages = list(document.pages())
        _check(pages)
        notes = _notes(document, pages)
        bare = without_furniture(pages)
        groups = [one for one in group(bare) if not is_left_out(one)]
        mark_headings(groups, body_size(bare))
        spelling = Spelling(line.text for page in bare for line in page)
        about, parts = read_about(document, list(parts_of(groups, spelling)))
    return Extract(about, tuple(parts), notes)


def _check(pages: list[list[Line]]) -> None:
    text = "".join(line.text for page in pages for line in page)
    if len(_PRIVATE.findall(text)) > len(text) / 3 and len(text) > _FEWEST_LETTERS:
        raise UnreadableError(_UNNAMED)
    if len(_LETTER.findall(text)) < _FEWEST_LETTERS:
        raise UnreadableError(_PICTURES)


def _notes(document: Document, pages: list[list[Line]]) -> tuple[str, ...]:
    notes = []
    if document.read < document.count:
        notes.append(f"only its first {document.read:,} of {document.count:,} pages are read")
    empty = sum(not page for page in pages)
    if empty:
        notes.append(f"{empty} of its pages {'has' if empty == 1 else 'have'} no text")
    return tuple(notes)
