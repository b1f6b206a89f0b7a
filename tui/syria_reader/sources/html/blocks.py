"""The blocks of a page: what stands on lines of its own, with its words and the styles in them."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from syria_reader.article import BlockKind, Style
from syria_reader.sources.extract import Part

_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp
    small span strike strong sub sup time tt u var wbr
    """.split()
)
_STYLES = {
    "em": "emphasis", "i": "emphasis", "cite": "emphasis", "dfn": "emphasis", "var": "emphasis",
    "b": "strong", "strong": "strong", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
    "s": "strike", "strike": "strike", "del": "strike",
}  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_DEEPEST = 400
"""Elements in elements; what is deeper is read as if it stood there."""
_RAISED = re.compile(r"[0-9]{1,3}")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""So that the 1 of a footnote is not taken for a digit of the figure before it."""
_NOT_LETTERS = re.compile(r"[\W_]+")
_BULLET = re.compile(r"[•▪◦●■‣⁃·►➤]\s+(?=\S)")
_GAP = re.compile(r"\n\s*\n")
_LONGEST_CELL = 600
"""Characters of a cell in a table without headings."""
_LISTS = frozenset({"ul", "ol", "dl"})


class Place(NamedTuple):
    """Where in a page a block stands: what it is in."""

    quotes: int = 0
    lists: int = 0
    marker: str = ""
    heading: int = 0


class Found(NamedTuple):
    """A block, the element it is from, the share of it that is linked, and what its words are compared by."""

    part: Part
    element: HtmlElement
    linked: float = 0.0
    key: str = ""


def letters(text: str) -> str:
    """What of `text` is compared: no blanks, no punctuation, no case."""
    return _NOT_LETTERS.sub("", text).casefold()


def blocks_of(tree: HtmlElement, base: str) -> list[Found]:
    """The blocks of `tree` in order; `base` is the page's address, which its links start from."""
    body = tree.find(".//body")
    return list(_Walk(base).blocks(tree if body is None else body, Place()))


class _Walk:
    """Goes through a page once and gathers the words that stand together."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._depth = 0

    def blocks(self, element: HtmlElement, place: Place) -> Iterator[Found]:
        self._depth += 1
        line = _Line(self._base)
        line.add(element.text or "")
        number = _first_number(element)
        for child in element:
            tag = child.tag
            if not isinstance(tag, str):
                pass
            elif tag in _INLINE and not _holds_blocks(child):
                line.take(child)
            elif self._depth > _DEEPEST:
                line.add(f" {child.text_content()} ")
            else:
                if line.words:
                    yield from line.found(place, element)
                    place = place._replace(marker="")
                line = _Line(self._base)
                yield from self._block(child, _inside(place, child, number))
                number += tag == "li"
            line.add(child.tail or "")
        if line.words:
            yield from line.found(place, element)
        self._depth -= 1

    def _block(self, element: HtmlElement, place: Place) -> Iterator[Found]:
        if element.tag == "table":
            yield from self._table(element, place)
        elif element.tag == "pre":
            words = element.text_content().strip("\n").expandtabs(4).rstrip()
            if words:
                yield Found(Part(BlockKind.CODE, words), element, key=letters(words))
        else:
            yield from self.blocks(element, place)

    def _table(self, table: HtmlElement, place: Place) -> Iterator[Found]:
        rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
        cells = [[cell for cell in row if cell.tag in {"td", "th"}] for row in rows]
        if _is_layout(table, cells):
            for row in cells:
                for cell in row:
                    yield from self.blocks(cell, place)
            return
        for row, element in zip(cells, rows, strict=True):
            line = _Line(self._base)
            for number, cell in enumerate(row):
                if number:
                    line.part_cells()
                line.take(cell, cell=True)
            if line.words:
                yield from line.found(place, element, BlockKind.ROW)


def _inside(place: Place, element: HtmlElement, number: int) -> Place:
    tag = element.tag
    if tag == "blockquote":
        return place._replace(quotes=min(place.quotes + 1, 9), marker="")
    if tag in _LISTS:
        return place._replace(lists=min(place.lists + 1, 9), marker="")
    if tag == "li":
        parent = element.getparent()
        ordered = parent is not None and parent.tag == "ol"
        return place._replace(marker=f"{number}." if ordered else "•", lists=max(place.lists, 1))
    if tag == "dt":
        return place._replace(marker="•", lists=max(place.lists, 1))
    if tag in _HEADINGS:
        return place._replace(heading=_HEADINGS[tag], marker="")
    return place


def _is_layout(table: HtmlElement, cells: list[list[HtmlElement]]) -> bool:
    """Whether `table` only arranges what stands on the page, as before there were style sheets."""
    if table.get("role") in {"presentation", "none"} or all(len(row) < 2 for row in cells):
        return True
    inner = [cell for row in cells for cell in row]
    if any(cell.find(".//table") is not None for cell in inner):
        return True
    longest = max(len(cell.text_content()) for cell in inner)
    return longest > _LONGEST_CELL and table.find(".//th") is None


def _first_number(element: HtmlElement) -> int:
    start = element.get("start", "1") if element.tag == "ol" else "1"
    return int(start) if start.isascii() and start.isdecimal() and len(start) < 6 else 1


def _holds_blocks(element: HtmlElement) -> bool:
    return any(isinstance(inner.tag, str) and inner.tag not in _INLINE for inner in element.iterdescendants())


class _Line:
    """Words that stand together, with blanks collapsed as a browser does."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._written: list[str] = []
        self._length = 0
        self._blank = False
        self._styles: list[Style] = []
        self._linked = 0

    @property
    def words(self) -> str:
        """What is written so far."""
        return "".join(self._written).strip()

    def add(self, text: str | None) -> None:
        """Add `text`; a run of blanks is one, and none where a line begins."""
        if not text:
            return
        words = " ".join(text.split())
        self._blank = self._blank or text[0].isspace()
        if words:
            if self._blank and self._written and self._written[-1] not in "\n\t":
                self._put(" ")
            self._put(words)
            self._blank = text[-1].isspace()

    def _put(self, words: str) -> None:
        self._written.append(words)
        self._length += len(words)

    def part_cells(self) -> None:
        """Go on with the next cell of a row."""
        self._blank = False
        self._put("\t")

    def take(self, element: HtmlElement, *, cell: bool = False) -> None:
        """Add an element within a line, without its tail; a cell of a table has its blocks in one line."""
        stack: list[tuple[HtmlElement, int]] = [(element, -1)]
        while stack:
            one, start = stack.pop()
            if start >= 0:
                self._close(one, start)
            elif one.tag == "br":
                self._break(in_cell=cell)
            elif isinstance(one.tag, str):
                self._blank = self._blank or one.tag not in _INLINE
                stack.append((one, self._length))
                if _is_raised(one) and (raised := _RAISED.fullmatch(one.text_content().strip())):
                    self.add(raised.group().translate(_SUPERSCRIPT))
                else:
                    self.add(one.text)
                    stack.extend((child, -1) for child in reversed(one))
                continue
            if one is not element:
                self.add(one.tail)

    def _break(self, *, in_cell: bool) -> None:
        self._blank = in_cell
        if self._written and not in_cell:
            self._put("\n")

    def _close(self, element: HtmlElement, start: int) -> None:
        self._blank = self._blank or element.tag not in _INLINE
        name, target = _STYLES.get(str(element.tag), ""), ""
        if element.tag == "a":
            self._linked += self._length - start
            target = _target(self._base, element.get("href", ""))
            name = "link" if target else ""
        if name and start < self._length:
            self._styles.append(Style(start, self._length, name, target))

    def found(self, place: Place, element: HtmlElement, kind: BlockKind | None = None) -> Iterator[Found]:
        """The blocks these words of `element` are in `place`: an empty line between two parts them."""
        text = "".join(self._written)
        linked = min(self._linked / max(self._length, 1), 1.0)
        start = 0
        for gap in [*_GAP.finditer(text), None]:
            end = gap.start() if gap else len(text)
            words = text[start:end].rstrip()
            start += len(words) - len(words.lstrip("\n "))
            words = words.lstrip("\n ")
            if words:
                styles = tuple(self._styles_in(text, start, start + len(words)))
                yield Found(_part(words, styles, place, kind), element, linked, letters(words))
                place = place._replace(marker="")
            start = gap.end() if gap else end

    def _styles_in(self, text: str, start: int, end: int) -> Iterator[Style]:
        """The styles in text[`start`:`end`], counted from there, without blanks at their ends."""
        for style in self._styles:
            inner = text[max(style.start, start) : min(style.end, end)]
            first = max(style.start, start) + len(inner) - len(inner.lstrip()) - start
            last = first + len(inner.strip())
            if 0 <= first < last:
                yield style._replace(start=first, end=last)


def _is_raised(element: HtmlElement) -> bool:
    """Whether an element is raised or, as numbers of notes mostly do, leads to another part of the page."""
    return element.tag == "sup" or (element.tag == "a" and str(element.get("href", "")).startswith("#"))


def _part(words: str, styles: tuple[Style, ...], place: Place, kind: BlockKind | None) -> Part:
    if kind is not None:
        return Part(kind, words, styles=styles)
    if place.heading:
        return Part(BlockKind.HEADING, words.replace("\n", " "), place.heading, styles=styles)
    if place.lists:
        return Part(BlockKind.ITEM, words, place.lists, place.marker, styles)
    if place.quotes:
        return Part(BlockKind.QUOTE, words, place.quotes, styles=styles)
    if bullet := _BULLET.match(words):  # what an office program saves has lists without their elements
        by = bullet.end()
        moved = tuple(s._replace(start=max(s.start - by, 0), end=s.end - by) for s in styles if s.end > by)
        return Part(BlockKind.ITEM, words[by:], 1, "•", moved)
    return Part(BlockKind.PARAGRAPH, words, styles=styles)


def _target(base: str, href: str) -> str:
    """Where a link leads, whole; "" where it leads nowhere a person could follow."""
    href = href.strip()
    if not href or href.startswith("#"):
        return ""
    try:
        target = urljoin(base, href)
        scheme = urlsplit(target).scheme
    except ValueError:
        return ""
    return target if scheme in {"http", "https", "mailto"} else ""
