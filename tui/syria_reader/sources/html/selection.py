"""The blocks that are the article: what trafilatura chose, mended by what stands around it.

Trafilatura finds the article, but drops first paragraphs, headings before short texts and lists, and takes
along pointers to other articles. Where the article is, is told by what it chose; within, each block is
judged by its own words and by what it is.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from lxml.html import HtmlElement

from syria_reader.article import BlockKind
from syria_reader.sources.extract import Part
from syria_reader.sources.html.blocks import Found, letters
from syria_reader.sources.html.choice import choose, chosen_words
from syria_reader.sources.html.phrases import is_aside
from syria_reader.sources.metadata_lines import read_metadata_line

_FOUND = 0.5
"""Share of trafilatura's words that must be found again; with fewer, they are taken as they are."""
_HELD = 0.9
"""Share of the chosen letters that the element holds which the article is taken to be in."""
_MOST_LINKED = 0.6
FEWEST_LETTERS = 40
"""Letters of a paragraph that trafilatura did not choose."""
_HEAD = 12
"""Blocks between a title and where the article seems to begin."""
_ENDS = re.compile(r"[.!?…:;。؟۔»”’\"')\]]\s*\Z")
_ALL_LINKED = 0.9
_ENOUGH = 1_500
"""Letters of an article that is no short one."""
_MOST_MISSED = 0.25
_LONG_LINE = 55
"""Letters from which a line under the title needs no full stop."""
_TIME = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?", re.IGNORECASE)
_WRITTEN = frozenset({"p", "blockquote", "dd"})
_NOTE = re.compile(r"\[?\d{1,3}[\].)\s]|[⁰¹²³⁴-⁹]+")
_NOTE_NAME = re.compile(r"note|fn|ftn|edn|cite|ref", re.IGNORECASE)
_FEWEST_TIMES = 2
_OPENS = frozenset({"p", "li", "h2", "h3"})
_KEPT_WHOLE = frozenset({BlockKind.ITEM, BlockKind.ROW, BlockKind.QUOTE, BlockKind.CODE})


def select(tree: HtmlElement, found: Sequence[Found], title: str) -> list[Part]:
    """The blocks of `found`, which are all those of `tree`, that are the article called `title`."""
    words = chosen_words(tree, fast=True)
    chosen = choose(found, words)
    if not _holds_most(found, chosen):
        words = chosen_words(tree, fast=False)
        chosen = choose(found, words)
    if not words:
        return []
    weight = sum(len(one.key) for one, is_chosen in zip(found, chosen, strict=True) if is_chosen)
    if not weight or weight < _FOUND * len(letters(" ".join(words))):
        return [Part(BlockKind.PARAGRAPH, line) for line in (" ".join(one.split()) for one in words) if line]
    return parts_of(found, chosen, title)


def parts_of(found: Sequence[Found], chosen: Sequence[bool], title: str) -> list[Part]:
    """The article called `title`, some of whose blocks are `chosen`; none where it only leads to others."""
    article = _Article(found, chosen, title)
    return [] if article.leads_on else article.parts()


def is_sentence_like(one: Found) -> bool:
    """Whether a block is marked as written words, ends as a sentence does, and is no pointer elsewhere."""
    return is_written(one) and bool(_ENDS.search(one.part.text))


def is_written(one: Found) -> bool:
    """Whether a block is marked as written words and is no pointer elsewhere."""
    return one.element.tag in _WRITTEN and one.linked < _MOST_LINKED


def holder_of(found: Sequence[Found], chosen: Sequence[bool]) -> HtmlElement:
    """The smallest element that holds nearly all letters of the `chosen` blocks, of which there are some."""
    held: Counter[HtmlElement] = Counter()
    total = 0
    for one, is_chosen in zip(found, chosen, strict=True):
        if is_chosen:
            weight = len(one.key)
            total += weight
            held[one.element] += weight
            for outer in one.element.iterancestors():
                held[outer] += weight
    holders = [element for element, weight in held.items() if weight >= _HELD * total]
    return max(holders, key=lambda element: sum(1 for _ in element.iterancestors()))


def _holds_most(found: Sequence[Found], chosen: Sequence[bool]) -> bool:
    """Whether what was chosen has most of the words that look like an article's."""
    size = missed = 0
    for one, is_chosen in zip(found, chosen, strict=True):
        if is_sentence_like(one):
            size += len(one.key)
            missed += 0 if is_chosen else len(one.key)
    return size > _ENOUGH and missed < _MOST_MISSED * size


class _Article:
    """Judges every block of a page."""

    def __init__(self, found: Sequence[Found], chosen: Sequence[bool], title: str) -> None:
        self._found = found
        self._chosen = chosen
        self._title = letters(title)
        holder = holder_of(found, chosen)
        self._inside = self._blocks_in(holder)
        self._noted = _targets(holder)
        self._first = self._below_title()

    def _blocks_in(self, holder: HtmlElement) -> set[int]:
        """The blocks in the smallest element that holds nearly all that was chosen."""
        inner = set(holder.iter())
        return {i for i, one in enumerate(self._found) if one.element in inner}

    def _below_title(self) -> int:
        """The first block below the title, where that stands on the page above the article."""
        start = min(i for i, is_chosen in enumerate(self._chosen) if is_chosen)
        near: list[int] = [*range(start, -1, -1), *range(start + 1, min(start + _HEAD, len(self._found)))]
        for i in near:
            lines = self._found[i].part.text.split("\n")
            if self._title and letters(lines[0]) == self._title:
                return i + (len(lines) == 1)
        return start

    @property
    def leads_on(self) -> bool:
        """Whether the page only lists others: nearly all of what was chosen is linked."""
        size = linked = 0.0
        for one, is_chosen in zip(self._found, self._chosen, strict=True):
            if is_chosen:
                size += len(one.key)
                linked += len(one.key) * one.linked
        return linked > _ALL_LINKED * size

    def parts(self) -> list[Part]:
        """The blocks of the article."""
        kept = [i >= self._first and self._is_article(i) for i in range(len(self._found))]
        self._keep_headings(kept)
        written = {self._found[i].key for i in range(len(kept)) if kept[i] and not self._is_quote(i)}
        parts = []
        for i in range(len(kept)):
            if kept[i] and not (self._is_quote(i) and any(self._found[i].key in key for key in written)):
                parts += self._time_of(i)
                parts.append(_in_its_kind(self._words_of(i)))
        return parts

    def _is_quote(self, i: int) -> bool:
        """Whether a block is a quotation, maybe one pulled out of a paragraph to stand large beside it."""
        return self._found[i].part.kind is BlockKind.QUOTE

    def _words_of(self, i: int) -> Part:
        """A block; a heading with the time that stands right above it, as in live reports."""
        part = self._found[i].part
        if part.kind is not BlockKind.HEADING or not self._is_timed(i):
            return part
        above = self._found[i - 1].part.text
        before = len(above) + 3
        styles = tuple(s._replace(start=s.start + before, end=s.end + before) for s in part.styles)
        return part._replace(text=f"{above} · {part.text}", styles=styles)

    def _is_timed(self, i: int) -> bool:
        """Whether nothing but a time stands right above a block."""
        return i > 0 and bool(_TIME.fullmatch(self._found[i - 1].part.text))

    def _time_of(self, i: int) -> list[Part]:
        """The time above a block that is no heading, as a heading, where the page is a live report."""
        if self._found[i].part.kind is BlockKind.HEADING or not self._is_timed(i) or i not in self._inside:
            return []
        timed = [self._found[other].part.level for other in sorted(self._inside) if self._is_timed(other)]
        if len(timed) < _FEWEST_TIMES:
            return []
        return [Part(BlockKind.HEADING, self._found[i - 1].part.text, max(timed) or 3)]

    def _is_article(self, i: int) -> bool:
        part, linked = self._found[i].part, self._found[i].linked
        if part.kind is BlockKind.HEADING:
            return i not in self._inside and self._opens(i) and _is_sentence(part.text)
        if is_aside(part.text, linked) or (part.kind is BlockKind.PARAGRAPH and linked > _ALL_LINKED):
            return False
        if part.kind is BlockKind.ROW and self._found[i].key == self._title:
            return False
        if self._chosen[i]:
            return True
        if linked > _MOST_LINKED:
            return False
        if i not in self._inside:
            return self._opens(i) or (self._first < i and self._is_note(i))
        if part.kind in _KEPT_WHOLE:
            return True
        is_written = self._found[i].element.tag in _WRITTEN
        return is_written and len(self._found[i].key) >= FEWEST_LETTERS and bool(_ENDS.search(part.text))

    def _is_note(self, i: int) -> bool:
        """Whether a block is a note that the article leads to, wherever that stands."""
        if not self._noted or not _NOTE.match(self._found[i].part.text):
            return False
        element = self._found[i].element
        near = (element, *islice(element.iterancestors(), 2), *element.iterdescendants("a"))
        return any(one.get(name) in self._noted for one in near for name in ("id", "name"))

    def _opens(self, i: int) -> bool:
        """Whether a block stands between title and article and says something: a summary, a standfirst."""
        part = self._found[i].part
        start = min(self._inside)
        size = len(self._found[i].key)
        says = size >= _LONG_LINE or (size >= FEWEST_LETTERS and bool(_ENDS.search(part.text)))
        near = self._first <= i < start <= self._first + _HEAD
        return near and says and self._found[i].element.tag in _OPENS and not read_metadata_line(part.text, 0)

    def _keep_headings(self, kept: list[bool]) -> None:
        """Keep the headings that something of the article stands under."""
        under = 0
        for i in range(len(kept) - 1, self._first - 1, -1):
            part = self._found[i].part
            if part.kind is not BlockKind.HEADING:
                under = 7 if kept[i] else under
                continue
            inside = i in self._inside or self._chosen[i] or i < min(self._inside)
            if inside and under > part.level and not is_aside(part.text, self._found[i].linked):
                kept[i] = self._found[i].key != self._title
                under = part.level
            elif not inside:
                under = 0


def _targets(holder: HtmlElement) -> set[str]:
    """The names of the notes that numbers in an article lead to."""
    links = (link.get("href", "") for link in holder.iter("a"))
    return {href[1:] for href in links if href.startswith("#") and _NOTE_NAME.search(href)}


def _is_sentence(text: str) -> bool:
    return len(text) > 60 and bool(re.search(r"[.!?…]\s*\Z|[.!?] [^\W\d_a-z]", text))


def _in_its_kind(part: Part) -> Part:
    """`part`, as a paragraph where it was marked as a heading and is a sentence: a page's opening lines."""
    if part.kind is BlockKind.HEADING and _is_sentence(part.text):
        return part._replace(kind=BlockKind.PARAGRAPH, level=0)
    return part
