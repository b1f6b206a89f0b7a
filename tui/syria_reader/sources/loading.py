"""Loaders: from a document of one format to its extract.

To add a format: give it a member of `Format` and tell it by its content in `formats.py`; write a module whose
function takes a `Job` and returns an `Extract` (or raises `UnreadableError`), importing its library inside
that module; enter it in `LOADERS`. The loader runs in a process of its own, with bounds on time and memory
and without network or files (`isolation.py`, `__main__.py`), so it may use libraries that crash or hang on
hostile input; an exception of theirs becomes a sentence. Everything else (the article, its offsets,
safety on the terminal, the facts document) follows from the extract (`assembly.py`).
"""

from collections.abc import Callable
from types import ModuleType
from typing import NamedTuple

from syria_reader.sources.extract import Extract
from syria_reader.sources.formats import Format


class Job(NamedTuple):
    """`data` are the document's bytes; name, charset and address as in `Fetched`, "" where not known.

    `foretell` takes, where it is wanted, what the extract likely is, once, where that is known much sooner.
    """

    data: bytes
    name: str = ""
    charset: str = ""
    url: str = ""
    foretell: "Callable[[Extract], None] | None" = None


class UnreadableError(Exception):
    """There is nothing to read in a document: why, and what to do, to stand behind "cannot read NAME: "."""


Loader = Callable[[Job], Extract]

LOADERS = {
    Format.HTML: "syria_reader.sources.html.entry:load_html",
    Format.FEED: "syria_reader.sources.feeds.feed:load_feed",
    Format.OPML: "syria_reader.sources.feeds.opml:load_opml",
    Format.PDF: "syria_reader.sources.pdf.loader:load_pdf",
    Format.EMAIL: "syria_reader.sources.mail.loader:load_mail",
    Format.EPUB: "syria_reader.sources.epub.loader:load_epub",
    Format.DOCX: "syria_reader.sources.word.loader:load_docx",
}
"""Where each format's loader stands, as module:function; imported by the process that runs it."""


def loader_of(format_: Format) -> Loader:
    """The loader of a format, imported."""
    _, function = LOADERS[format_].split(":")
    loader: Loader = getattr(_module_of(format_), function)
    return loader


def prepare(format_: Format, *, at_leisure: bool) -> None:
    """Import the loader of a format and, where its module has a `prepare`, what that thinks fit."""
    module = _module_of(format_)
    if hasattr(module, "prepare"):
        module.prepare(at_leisure=at_leisure)


def _module_of(format_: Format) -> ModuleType:
    from importlib import import_module

    return import_module(LOADERS[format_].split(":")[0])
