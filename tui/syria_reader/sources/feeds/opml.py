"""The loader of OPML: feeds to choose from."""

from lxml import etree

from syria_reader.sources.extract import About, Entry, Extract
from syria_reader.sources.feeds.entry_text import parts_naming, shortened, urljoin_safely
from syria_reader.sources.feeds.markup import MOST_ENTRIES, read_markup
from syria_reader.sources.loading import Job, UnreadableError


def load_opml(job: Job) -> Extract:
    """The feeds that a list names. Raises `UnreadableError` where it names none."""
    markup = read_markup(job.data, job.charset)
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(markup.text.encode(), parser)
    outlines = [] if root is None else [one for one in root.iter("outline") if one.get("xmlUrl")]
    if not outlines:
        raise UnreadableError("it names no feed; give it one with an `xmlUrl`, or open a feed itself")
    entries = tuple(_entry(outline, job.url) for outline in outlines[:MOST_ENTRIES])
    notes = markup.notes
    if len(outlines) > len(entries):
        notes = (*notes, f"it names {len(outlines):,} feeds; these are the first {len(entries):,}")
    title = " ".join((root.findtext("head/title") or "").split())
    return Extract(About(title=title, url=job.url), tuple(parts_naming(entries)), notes, entries)


def _entry(outline: "etree._Element", base: str) -> Entry:
    address = urljoin_safely(base, outline.get("xmlUrl", ""))
    title = _line(outline.get("title") or outline.get("text") or address)
    above = outline.getparent()
    folder = _line(above.get("text", "")) if above is not None and above.tag == "outline" else ""
    about = outline.get("description") or outline.get("htmlUrl") or address
    return Entry(About(title=title, section=folder, url=address), shortened(_line(about)))


def _line(words: str) -> str:
    return " ".join(words.split())
