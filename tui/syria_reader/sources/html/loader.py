"""The loader of HTML."""

from syria_reader.sources.extract import Extract
from syria_reader.sources.html.about import read_about
from syria_reader.sources.html.blocks import blocks_of
from syria_reader.sources.html.characters import decode_page
from syria_reader.sources.html.clutter import clear
from syria_reader.sources.html.head_lines import take_head_lines
from syria_reader.sources.html.selection import select
from syria_reader.sources.html.tree import parse
from syria_reader.sources.loading import Job, UnreadableError

LARGEST_PAGE = 16 * 1024 * 1024
"""Bytes; a page's tree takes some thirty times its size in memory."""
_FEWEST_LETTERS = 25


def load_html(job: Job) -> Extract:
    """The article of a page. Raises `UnreadableError` where it has none."""
    if len(job.data) > LARGEST_PAGE:
        raise UnreadableError(
            f"this page has {len(job.data) / 2**20:.0f} MB of mark-up, more than the "
            f"{LARGEST_PAGE // 2**20} MB that can be read; save it as plain text and open that"
        )
    text, notes = decode_page(job.data, job.charset)
    tree = parse(text)
    about = read_about(tree, job.url)
    scripts = sum(1 for _ in tree.iter("script"))
    clear(tree)
    parts = select(tree, blocks_of(tree, about.url or job.url), about.title)
    about, parts = take_head_lines(about, parts)
    if sum(len(part.text) for part in parts) < _FEWEST_LETTERS:
        raise UnreadableError(_why_empty(scripts))
    return Extract(about, tuple(parts), notes)


def _why_empty(scripts: int) -> str:
    if scripts:
        return (
            "this page is made by its scripts, which are not run, and holds no article; "
            "open it in a browser, save it or its text there, and open that"
        )
    return "there is no article on this page; open one of the pages it leads to"
