"""The loader of DOCX.

mammoth makes simple HTML of a document by what its styles mean (a heading, a list), takes changes as made,
takes notes along, and leaves out how it looks; it is small, maintained and needs one small library. What it
reads is looked through before: its own reader of XML has none of the bounds that hostile input needs.
"""

import io
import re

import mammoth

from syria_reader.sources.extract import About, Extract, Part
from syria_reader.sources.html.blocks import blocks_of
from syria_reader.sources.html.head_lines import take_head_lines
from syria_reader.sources.html.tree import parse
from syria_reader.sources.loading import Job, UnreadableError
from syria_reader.sources.packed.archive import Archive
from syria_reader.sources.packed.tree import tag, xml_tree
from syria_reader.sources.properties import day_of, plausible_author, plausible_title

_WHAT = "this Word document"
_STYLES = "p[style-name='Title'] => h1.title:fresh\np[style-name='Subtitle'] => p:fresh"
_EMPTY = "there is no text in this Word document; open it in its program"
_BROKEN = "this Word document is broken; open it in its program, save it as plain text and open that"
_HARM = "this Word document declares entities, which none has to; it is broken or made to do harm"
_DECLARATIONS = tuple("<!DOCTYPE".encode(codec) for codec in ("ascii", "utf-16-le", "utf-16-be"))
_FOOTNOTE = re.compile(r"\[(\d{1,4})\]")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CORE = "docProps/core.xml"


def load_docx(job: Job) -> Extract:
    """The text of a document. Raises `UnreadableError` where it has none, or is broken."""
    with Archive(job.data, _WHAT) as archive:
        # All of the mark-up, so that what mammoth unpacks is known not to be too much.
        read = {name: archive.read(name) for name in archive.names if name.endswith((".xml", ".rels"))}
    for data in read.values():
        if any(mark in data for mark in _DECLARATIONS):
            raise UnreadableError(_HARM)
    return _extract(_page(job.data), read)


def _page(data: bytes) -> str:
    """The document as HTML."""
    try:
        made = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=_no_image, ignore_empty_paragraphs=True
        )
    except (MemoryError, RecursionError):
        raise
    except (
        Exception
    ) as error:  # it checks nothing of what it reads: whatever it stumbles over is the document
        raise UnreadableError(_BROKEN) from error
    return str(made.value)


def _no_image(image: object) -> list[object]:
    del image
    return []


def _extract(page: str, read: dict[str, bytes]) -> Extract:
    page = page.replace("\u00ad", "").replace("↑", "")
    tree = parse(f"<html><body>{page}</body></html>")
    for note in tree.xpath("//sup/a[starts-with(@href, '#footnote') or starts-with(@href, '#endnote')]"):
        if number := _FOOTNOTE.fullmatch(note.text_content()):
            note.text = number[1].translate(_SUPERSCRIPT)
            note.drop_tag()
    titles = [" ".join(heading.text_content().split()) for heading in tree.xpath("//h1[@class='title']")]
    parts = [one.part for one in blocks_of(tree, "")]
    if not any(map(str.isalnum, "".join(part.text for part in parts))):
        raise UnreadableError(_EMPTY)
    about = _about(read.get(_CORE, b""), parts)
    title = next(filter(None, titles), "")
    about, parts = take_head_lines(about._replace(title=title or about.title), parts)
    if title and parts and parts[0].text == title:
        parts = parts[1:]
    return Extract(about, tuple(parts))


def _about(core: bytes, parts: list[Part]) -> About:
    """What the document's properties say, where that is plausible."""
    if not core:
        return About(published=day_of("", parts))
    told: dict[str, str] = {}
    for element in xml_tree(core, "what it says of itself").iter():
        told.setdefault(tag(element), " ".join("".join(element.itertext()).split())[:500])
    return About(
        title=plausible_title(told.get("title", "")),
        author=plausible_author(told.get("creator", "")),
        published=day_of(told.get("created", "")[:10], parts),
    )
