"""What a book says of itself: where its list of contents is, its chapters in order, its title and author."""

from typing import Any, NamedTuple

from syria_reader.sources.extract import About
from syria_reader.sources.loading import UnreadableError
from syria_reader.sources.packed.archive import Archive, member
from syria_reader.sources.packed.tree import tag, xml_tree
from syria_reader.sources.properties import is_account, is_file_name
from syria_reader.sources.written_dates import read_date

_CONTAINER = "META-INF/container.xml"
_LOCKS = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_NO_LIST = "this EPUB book does not say which chapters it has; save it anew in its program, or fetch it again"
_PROTECTED = (
    "this EPUB book is protected and opens in its seller's program only; get an edition without protection"
)
MOST_CHAPTERS = 5_000


class Package(NamedTuple):
    """`chapters` are names of files in the archive, in reading order; `titles` those the contents give."""

    about: About
    chapters: tuple[str, ...]
    titles: dict[str, str]


def read_package(archive: Archive) -> Package:
    """What the book in `archive` says of itself. Raises `UnreadableError` where it does not."""
    place = _place(archive)
    root = xml_tree(archive.read(place), "the list of its chapters")
    elements = [element for element in root.iter() if tag(element)]
    items = {element.get("id", ""): element for element in elements if tag(element) == "item"}
    spine = [element for element in elements if tag(element) == "itemref" and element.get("linear") != "no"]
    shown = [items[ref.get("idref", "")] for ref in spine if ref.get("idref", "") in items]
    chapters = [
        member(place, item.get("href", ""))
        for item in shown
        if item.get("media-type", "") in _PAGES and "nav" not in item.get("properties", "").split()
    ]
    known = tuple(dict.fromkeys(name for name in chapters if name in archive))[:MOST_CHAPTERS]
    if not known:
        raise UnreadableError(_NO_LIST)
    _check_locks(archive, known)
    return Package(_about(elements), known, _titles(archive, place, items))


def _place(archive: Archive) -> str:
    """The name of the list, which the container names; without one, that of the file that looks like it."""
    if _CONTAINER in archive:
        root = xml_tree(archive.read(_CONTAINER), "the list of what is in it")
        named = [
            member("", element.get("full-path", "")) for element in root.iter() if tag(element) == "rootfile"
        ]
        found = [name for name in named if name in archive]
    else:
        found = [name for name in archive.names if name.endswith(".opf")]
    if not found:
        raise UnreadableError(_NO_LIST)
    return found[0]


def _check_locks(archive: Archive, chapters: tuple[str, ...]) -> None:
    """Fonts are locked in many books; where a chapter is, the book is protected."""
    if _LOCKS not in archive:
        return
    root = xml_tree(archive.read(_LOCKS), "the list of what is protected in it")
    locked = {
        member("", element.get("URI", "")) for element in root.iter() if tag(element) == "CipherReference"
    }
    if locked & set(chapters):
        raise UnreadableError(_PROTECTED)


def _about(elements: list[Any]) -> About:
    told: dict[str, list[str]] = {}
    for element in elements:
        words = " ".join("".join(element.itertext()).split())[:500]
        if words:
            told.setdefault(tag(element), []).append(words)
    dates = [date for words in told.get("date", []) if (date := read_date(words))]
    language = told.get("language", [""])[0].lower()[:2]
    return About(
        title=next((title for title in told.get("title", []) if not is_file_name(title)), ""),
        author=", ".join(dict.fromkeys(name for name in told.get("creator", [])[:8] if not is_account(name))),
        published=dates[0].value if dates else "",
        site=told.get("publisher", [""])[0],
        language=language if language.isalpha() and len(language) == 2 else "",
    )


def _titles(archive: Archive, place: str, items: dict[str, Any]) -> dict[str, str]:
    """The titles that the contents give to files, from either kind of contents."""
    titles: dict[str, str] = {}
    for item in items.values():
        name = member(place, item.get("href", ""))
        is_ncx = item.get("media-type") == "application/x-dtbncx+xml"
        if name not in archive or not (is_ncx or "nav" in item.get("properties", "").split()):
            continue
        for element in xml_tree(archive.read(name), "its table of contents").iter():
            if tag(element) == ("navPoint" if is_ncx else "a"):
                label, href = _entry(element, is_ncx=is_ncx)
                if label and href:
                    titles.setdefault(member(name, href), label)
    return titles


def _entry(element: Any, *, is_ncx: bool) -> tuple[str, str]:
    if not is_ncx:
        return " ".join("".join(element.itertext()).split())[:300], element.get("href", "")
    label = href = ""
    for child in element:
        if tag(child) == "navLabel":
            label = " ".join("".join(child.itertext()).split())[:300]
        elif tag(child) == "content":
            href = child.get("src", "")
    return label, href
