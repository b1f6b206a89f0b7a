"""The loader of EPUB."""

from lxml.html import HtmlElement

from syria_reader.article import BlockKind
from syria_reader.sources.epub.package import read_package
from syria_reader.sources.extract import MOST_CHARACTERS, Extract, Part
from syria_reader.sources.html.blocks import blocks_of, letters
from syria_reader.sources.html.characters import decode_page
from syria_reader.sources.html.tree import is_cut, parse
from syria_reader.sources.loading import Job, UnreadableError
from syria_reader.sources.packed.archive import Archive

_WHAT = "this EPUB book"
_EMPTY = "there is no text in this EPUB book, only pictures; open it in a program that shows them"
_DEEP = "its elements are nested too deep; save it as plain text in its program and open that"
_LEAST = 10_000
"""Characters of a book's text that are let go where the rest is too long."""
_PAGE_BREAK = "//*[@role='doc-pagebreak' or @*[name()='epub:type' and .='pagebreak']]"
_LONGEST_NUMBER = 12
_NO_TEXT = "//script | //style | //template | //svg | //nav | //*[@hidden]"


def load_epub(job: Job) -> Extract:
    """The chapters of a book. Raises `UnreadableError` where it has none, or is protected or broken."""
    with Archive(job.data, _WHAT) as archive:
        package = read_package(archive)
        parts: list[Part] = []
        notes: list[str] = []
        room = MOST_CHARACTERS - _LEAST
        for count, name in enumerate(package.chapters):
            chapter = _chapter(archive.read(name), package.titles.get(name, ""), package.about.title)
            room -= sum(len(part.text) for part in chapter)
            if room < 0:
                notes.append(f"only its first {count} of {len(package.chapters)} chapters are read")
                break
            parts += chapter
    if not any(map(str.isalnum, "".join(part.text for part in parts))):
        raise UnreadableError(_EMPTY)
    return Extract(package.about, tuple(parts), tuple(notes))


def _chapter(data: bytes, title: str, book: str) -> list[Part]:
    """The blocks of a chapter; below the title the contents give it where it begins with no heading."""
    text, _ = decode_page(data, "")
    if not text.strip():
        return []
    tree = parse(text)
    if is_cut(tree):
        raise UnreadableError(_DEEP)
    for element in tree.xpath(_NO_TEXT):
        _drop(element)
    for element in tree.xpath(_PAGE_BREAK):
        if len(element.text_content()) < _LONGEST_NUMBER:
            _drop(element)
    parts = [one.part for one in blocks_of(tree, "")]
    headed = any(part.kind is BlockKind.HEADING for part in parts[:2])
    if parts and title and not headed and letters(title) != letters(book):
        if letters(parts[0].text) == letters(title):
            parts = parts[1:]
        parts.insert(0, Part(BlockKind.HEADING, title, 1))
    return parts


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()
