"""The loader of HTML."""

from lxml.html import HtmlElement

from syria_reader.sources.extract import Extract
from syria_reader.sources.html.about import read_about
from syria_reader.sources.html.blocks import blocks_of
from syria_reader.sources.html.characters import decode_page
from syria_reader.sources.html.choice import is_compiled, trafilatura
from syria_reader.sources.html.clutter import clear
from syria_reader.sources.html.head_lines import take_head_lines
from syria_reader.sources.html.likely import likely_parts
from syria_reader.sources.html.linked_data import read_linked_data
from syria_reader.sources.html.selection import select
from syria_reader.sources.html.tree import is_cut, parse
from syria_reader.sources.loading import Job, UnreadableError

LARGEST_PAGE = 16 * 1024 * 1024
"""Bytes; a page's tree takes some thirty times its size in memory."""
_LARGEST_FORETOLD = 2 * 1024 * 1024
"""Bytes; of a larger page the first words would stand a while before anything can be done with them."""
_FEWEST_LETTERS = 25
_FEWEST_BESIDE_LOGIN = 500
_LOGIN = "this is a page to log in; do so in a browser, save the page you want there, and open that"
_DEEP = "its elements are nested too deep; save it as plain text in a browser and open that"
_SCRIPTS = (
    "this page is made by its scripts, which are not run, and holds no article; "
    "open it in a browser, save it or its text there, and open that"
)
_NOTHING = "there is no article on this page; open one of the pages it leads to"


def prepare(*, at_leisure: bool) -> None:
    """Import what takes longest where there is no page yet, or where it was never compiled before.

    Else it waits until the likely beginning of a page is told; but a process that has bounds on files cannot
    keep what it compiles.
    """
    if at_leisure or not is_compiled():
        trafilatura()


def load_html(job: Job) -> Extract:
    """The article of a page. Raises `UnreadableError` where it has none."""
    if len(job.data) > LARGEST_PAGE:
        raise UnreadableError(
            f"this page has {len(job.data) / 2**20:.0f} MB of mark-up, more than the "
            f"{LARGEST_PAGE // 2**20} MB that can be read; save it as plain text and open that"
        )
    text, notes = decode_page(job.data, job.charset)
    tree = parse(text)
    linked = read_linked_data(tree)
    about = read_about(tree, linked, job.url)
    if linked.walled:
        notes = (*notes, "its site gives the whole to subscribers only; this may be just the beginning")
    why_empty = _why_empty(tree)
    clear(tree)
    found = blocks_of(tree, about.url or job.url)
    foretell = job.foretell if len(job.data) <= _LARGEST_FORETOLD else None
    if foretell and (likely := likely_parts(found, about.title)):
        told, likely = take_head_lines(about, likely)
        foretell(Extract(told, tuple(likely), notes))
    parts = select(tree, found, about.title)
    about, parts = take_head_lines(about, parts)
    size = sum(len(part.text) for part in parts)
    if size < _FEWEST_LETTERS or (size < _FEWEST_BESIDE_LOGIN and why_empty is _LOGIN):
        raise UnreadableError(why_empty)
    return Extract(about, tuple(parts), notes)


def _why_empty(tree: HtmlElement) -> str:
    """What is to be said where `tree` turns out to hold no article."""
    if tree.xpath("boolean(//input[@type='password'])"):
        return _LOGIN
    if is_cut(tree):
        return _DEEP
    return _SCRIPTS if tree.find(".//script") is not None else _NOTHING
