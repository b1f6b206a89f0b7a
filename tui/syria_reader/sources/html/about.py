"""What a page says of itself: in JSON-LD, in its meta elements, in its headings."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from lxml.html import HtmlElement

from syria_reader.sources.extract import About
from syria_reader.sources.html.linked_data import LinkedData
from syria_reader.sources.written_dates import read_date

_TITLES = "og:title twitter:title dc.title dcterms.title citation_title parsely-title headline".split()
_AUTHORS = """
    author article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl
    cxenseparse:author
    """.split()
_DATES = """
    article:published_time og:published_time datepublished publishdate pubdate date dc.date dcterms.date
    dc.date.issued dc.date.created dcterms.created dcterms.issued citation_date citation_publication_date
    parsely-pub-date sailthru.date publish-date publish_date article.published published_time
    cxenseparse:recs:publishtime
    """.split()
_SITES = "og:site_name application-name publisher dc.publisher citation_journal_title".split()
_SECTIONS = "article:section section parsely-section cxenseparse:category".split()
_LANGUAGES = "content-language language og:locale".split()
_SEPARATORS = re.compile(r"\s+[|•·»—–-]\s+|\s*::\s*|\s+/\s+")
_ISO_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?=\D|\Z)")
_BY = re.compile(
    r"(?:(?:written|reported|story|words|text)\s+)?"
    r"(?:by|von|par|por|di|автор:?|بقلم:?|كتبت?:?|الكاتبة?:?|إعداد:?|تحرير:?)\s+",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"https?://|@|\b(?:admin|administrator|editor|webmaster|staff|newsroom|root|user)\Z", re.IGNORECASE
)
_AUTHORED = re.compile(r"(?:\A|[\s_-])(?:author|byline|autor|auteur)(?:\Z|[\s_-])", re.IGNORECASE)
_DATED = re.compile(r"date|time|publi|posted|meta|info|stand|created|header", re.IGNORECASE)
_WORD_TITLE = "//p[starts-with(@class, 'MsoTitle')]"
_SHIFT = re.compile(r"\s*\((?:now|earlier|and earlier|previously)\)", re.IGNORECASE)
"""Who writes a live report when."""
_ORIGINAL = re.compile(r"original|first published", re.IGNORECASE)
_MOST_TIMES = 40
_LONGEST_AUTHOR = 160
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?\Z", re.IGNORECASE)


def read_about(tree: HtmlElement, linked: LinkedData, url: str) -> About:
    """What the page of `tree`, found at `url`, says of itself; "" where it does not."""
    metas = _metas(tree)
    site = linked.site or _first(metas, _SITES)
    return About(
        title=_title(tree, linked, metas, site),
        author=_author(tree, linked, metas, site),
        published=_published(tree, linked, metas),
        site=site,
        section=linked.section or _first(metas, _SECTIONS),
        language=_language(tree, linked, metas),
        url=url or _canonical(tree, metas),
    )


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = (
            meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        )
        value = _line(meta.get("content", ""))
        if name and value:
            found.setdefault(name.strip().lower(), []).append(value)
    return found


def _first(metas: dict[str, list[str]], names: list[str]) -> str:
    return next((metas[name][0] for name in names if name in metas), "")


def _line(text: str) -> str:
    return " ".join(text.split())


def _title(tree: HtmlElement, linked: LinkedData, metas: dict[str, list[str]], site: str) -> str:
    """The headline, as the page's own text has it where its data agree; data often shorten it."""
    marked = [*tree.iter("h1"), *tree.xpath(_WORD_TITLE)]
    headings = [_line(heading.text_content()) for heading in marked]
    said = [linked.title, _first(metas, _TITLES), *(_line(t.text_content()) for t in tree.iter("title"))]
    said = [_without_site(title, site) for title in said if title]
    for heading in headings:
        for title in said:
            if heading and _same(heading, title):
                # Parts of a headline that stand under each other are parted by nothing in the page.
                parted = _letters(title) == _letters(heading) and ": " in title and ": " not in heading
                return title if parted else heading
    if said:
        return _own_line(tree, said[0])
    return next((heading for heading in headings if heading), "")


def _own_line(tree: HtmlElement, title: str) -> str:
    """The part of `title` that stands by itself on the page, where its other part names the site."""
    parts = _SEPARATORS.split(title)
    if len(parts) < 2:
        return title
    body = tree.find(".//body")
    lines = {_line(text) for text in body.itertext()} if body is not None else set()
    return next(
        (part for part in sorted(parts, key=len, reverse=True) if part in lines and len(part) > 15), title
    )


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _same(one: str, other: str) -> bool:
    first, second = _letters(one), _letters(other)
    short, long = sorted((first, second), key=len)
    return len(short) >= 10 and (short in long or long.startswith(short[: max(20, len(short) * 2 // 3)]))


def _without_site(title: str, site: str) -> str:
    """`title` without the name of the site, or a section, that stands behind the last separator."""
    parts = _SEPARATORS.split(title)
    if len(parts) < 2:
        return title
    name = site.casefold()
    for at, part in ((-1, parts[-1]), (0, parts[0])):
        same = name and (part.casefold() in name or name in part.casefold())
        if same and len(part) < len(title) / 2:
            cut = title.rfind(part) if at else len(part)
            kept = title[:cut] if at else title[cut:]
            return _without_site(kept.strip(" |•·»—–-:/"), site)
    return title


def _author(tree: HtmlElement, linked: LinkedData, metas: dict[str, list[str]], site: str) -> str:
    told = [*linked.authors] or [value for name in _AUTHORS for value in metas.get(name, [])[:8]][:8]
    authors = _names(told, site) or _names(_written_authors(tree), site)
    return ", ".join(authors)


def _written_authors(tree: HtmlElement) -> Iterator[str]:
    for element in tree.xpath("//body//*[@class or @itemprop or @rel]"):
        names = f"{element.get('class', '')} {element.get('itemprop', '')} {element.get('rel', '')}"
        if _names_author(names) and element.tag not in {"link", "meta"}:
            yield _line(element.text_content())


# The same few names stand on most elements of a page.
@cache
def _names_author(names: str) -> bool:
    return _AUTHORED.search(names) is not None


@cache
def _names_date(names: str) -> bool:
    return _DATED.search(names) is not None


def _names(told: Iterator[str] | list[str], site: str) -> list[str]:
    names: list[str] = []
    for given in told:
        value = re.sub(r",(?=[^\W\d_])", ", ", given)
        by = _BY.match(value)
        name = value[by.end() :] if by else value
        name = _SHIFT.sub("", re.split(r"\s+[|•·]\s+|,\s*[^\W\d_]+\Z", name)[0]).strip(" ,.;:")
        usable = name and len(name) <= _LONGEST_AUTHOR and not _NO_AUTHOR.search(name)
        if usable and all(name.casefold() not in known.casefold() for known in names) and name != site:
            names.append(name)
    return names[:8]


def _published(tree: HtmlElement, linked: LinkedData, metas: dict[str, list[str]]) -> str:
    told = [linked.published, *(value for name in _DATES for value in metas.get(name, [])[:1])]
    times = list(islice(tree.iter("time"), _MOST_TIMES))
    times.sort(key=lambda element: not _ORIGINAL.search(_words_before(element)))
    told += [element.get("datetime") or element.text_content() for element in times]
    marked = tree.xpath("//*[@itemprop='datePublished']")[:3]
    told += [element.get("content") or element.text_content() for element in marked]
    return next(filter(None, map(_day, told)), "") or _written_day(tree)


def _words_before(element: HtmlElement) -> str:
    """What stands right before an element, which may say what day it is of."""
    for outer in (element, *islice(element.iterancestors(), 2)):
        before = outer.getprevious()
        if before is not None:
            words: str = (before.tail or "").strip() or before.text_content()
            return words[-40:]
    return ""


def _written_day(tree: HtmlElement) -> str:
    """The first date in an element that is named for it, whatever stands before it ("Published on")."""
    for element in tree.xpath("//body//*[@class or @id]"):
        if not _names_date(f"{element.get('class', '')} {element.get('id', '')}"):
            continue
        words = _line(element.text_content())[:120].split()
        for at in range(min(len(words), 8)):
            if day := _day(" ".join(words[at:])):
                return day
    return ""


def _day(value: str) -> str:
    value = _line(value)[:100]
    if iso := _ISO_DAY.match(value):
        year, month, day = map(int, iso.groups())
        return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 and year > 1900 else ""
    found = read_date(value)
    return found.value if found else ""


def _language(tree: HtmlElement, linked: LinkedData, metas: dict[str, list[str]]) -> str:
    for value in (
        tree.get("lang", ""),
        linked.language,
        _first(metas, _LANGUAGES),
    ):
        if found := _LANGUAGE.match(value.strip()):
            return found[1].lower()
    return ""


def _canonical(tree: HtmlElement, metas: dict[str, list[str]]) -> str:
    links = [link.get("href", "") for link in tree.iter("link") if link.get("rel", "").lower() == "canonical"]
    told = [*links, *metas.get("og:url", [])]
    return next((url.strip() for url in told if url.strip().startswith(("http://", "https://"))), "")
