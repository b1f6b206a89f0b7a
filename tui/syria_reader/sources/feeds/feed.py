"""The loader of RSS and Atom."""

import re
from collections.abc import Mapping
from io import BytesIO
from time import struct_time
from typing import Any

import feedparser

from syria_reader.sources.extract import About, Entry, Extract, Part
from syria_reader.sources.feeds.entry_text import line_of, parts_naming, parts_of, shortened, urljoin_safely
from syria_reader.sources.feeds.markup import MOST_ENTRIES, read_markup
from syria_reader.sources.loading import Job, UnreadableError

_FEWEST_IN_CONTENT, _FEWEST_IN_SUMMARY = 400, 1200
"""Letters from which what a feed holds of an entry, as its content or as its summary, may be the whole."""
_OPENING = 4
"""Blocks that stand for a summary where there is none."""
_GOES_ON = re.compile(
    r"(?:…|\.\.\.|\b(?:read more|read on|continue reading|more|full story|lire la suite|weiterlesen))"
    r"[\s\])»›>→.]*\Z",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"([a-z]{2})\b", re.IGNORECASE)
_ISO_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?=\D|\Z)")


def load_feed(job: Job) -> Extract:
    """The entries of a feed. Raises `UnreadableError` where it has none."""
    markup = read_markup(job.data, job.charset)
    told = feedparser.parse(
        BytesIO(markup.text.encode()),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    feed = told.feed
    title = _line(feed, "title")
    base = urljoin_safely(job.url, str(feed.get("link", "")))
    language = _LANGUAGE.match(str(feed.get("language", "")))
    of_feed = About(title=title, language=language[1].lower() if language else "", url=job.url)
    entries = tuple(
        entry
        for one in told.entries[:MOST_ENTRIES]
        if (entry := _entry(one, of_feed, base)).about.title or entry.parts
    )
    if not entries:
        raise UnreadableError("there is no entry in this feed; open it again later, or name another")
    notes = markup.notes
    if markup.total > len(told.entries):
        notes = (*notes, f"it has {markup.total:,} entries; these are the first {len(entries):,}")
    return Extract(of_feed, tuple(parts_naming(entries)), notes, entries)


def _entry(one: Mapping[str, Any], feed: About, base: str) -> Entry:
    link = str(one.get("link", ""))
    summary, marked = _words(one, "summary")
    contents = [(str(each.get("value", "")), _is_marked(each)) for each in one.get("content", ())]
    content = max(contents, key=lambda each: len(each[0]), default=("", False))
    line = line_of(summary, marked=marked)
    address = urljoin_safely(base, link) if link else ""
    parts = _whole(content, line_of(content[0], marked=content[1]), _FEWEST_IN_CONTENT, address or base)
    parts = parts or _whole((summary, marked), line, _FEWEST_IN_SUMMARY, address or base)
    if not parts and not address:
        parts = parts_of(content[0] or summary, base, marked=content[1] if content[0] else marked)
    if parts and (not line or summary == content[0]):
        line = " ".join(part.text for part in parts[:_OPENING])
    line = line or line_of(content[0], marked=content[1])
    title = _line(one, "title") or shortened(line)[:80]
    about = About(title, _line(one, "author"), _day(one), feed.title, "", feed.language, address)
    return Entry(about, shortened(line), parts)


def _whole(words: tuple[str, bool], line: str, fewest: int, base: str) -> tuple[Part, ...]:
    """The blocks of `words`, which read as `line`, where they seem to be the whole of an entry."""
    if len(line) < fewest or _GOES_ON.search(line):
        return ()
    return parts_of(words[0], base, marked=words[1])


def _words(one: Mapping[str, Any], name: str) -> tuple[str, bool]:
    detail = one.get(f"{name}_detail") or {}
    return str(one.get(name, "")), _is_marked(detail)


def _is_marked(detail: Mapping[str, Any]) -> bool:
    return str(detail.get("type", "text/html")) != "text/plain"


def _line(one: Mapping[str, Any], name: str) -> str:
    words, marked = _words(one, name)
    return line_of(words, marked=marked)


def _day(one: Mapping[str, Any]) -> str:
    """The day an entry is of, as its writer counts days; "" where that cannot be told."""
    from email.utils import parsedate_to_datetime

    for name in ("published", "updated", "created"):
        if name not in one:
            continue  # feedparser would give another day in its place, and warn
        written = str(one[name])
        if found := _ISO_DAY.match(written):
            return found[1]
        try:
            return parsedate_to_datetime(written).strftime("%Y-%m-%d")
        except (ValueError, TypeError, IndexError, OverflowError):
            pass
        read = one.get(f"{name}_parsed")
        if isinstance(read, struct_time) and 1000 <= read.tm_year <= 9999:
            return f"{read.tm_year}-{read.tm_mon:02}-{read.tm_mday:02}"
    return ""
