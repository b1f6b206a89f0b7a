"""The rows of an article at a width: what stands on each, in which style."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from syria_reader.article import Article, Block, BlockKind, Span
from syria_reader.ui.arrangement import MEASURE, column
from syria_reader.ui.byline import byline
from syria_reader.ui.highlights import Highlights, Mark
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.typesetting import Page, wrap
from syria_reader.ui.typesetting.page import indent

if TYPE_CHECKING:
    from syria_reader.ui.search.hits import Hits

_STYLE_OF_BLOCK = {
    BlockKind.TITLE: "strong",
    BlockKind.HEADING: "strong",
    BlockKind.QUOTE: "quiet",
    BlockKind.CODE: "quiet",
}
_STYLE_OF_MARKUP = {
    "emphasis": "emphasis",
    "strong": "bold",
    "code": "quiet",
    "strike": "strike",
    "link": "link",
}
_STYLE_OF_MARK = {"actors": "actor", "places": "place", "statistics": "statistic", "timeline": "date"}


class ArticleLines:
    """Holds what is marked and chosen; draws any row of the page on demand.

    Where `article` is `partial`, only its beginning is read yet.
    """

    def __init__(self, article: Article, notes: Sequence[str] = (), *, partial: bool = False) -> None:
        self._notes = notes
        self._partial = partial
        self.marked = True
        self.measure = MEASURE
        self.chosen: str | None = None
        self.here: Mark | None = None
        self.lit: Span | None = None
        self.hits: Hits | None = None
        self.section: int | None = None
        self.gutter = 0
        self._head: list[Fragment] = []
        self._foot: list[Fragment] = []
        self._take(article)

    def _take(self, article: Article) -> None:
        self.article = article
        self.highlights = Highlights(article)
        self._about = [Fragment(byline(article), "quiet"), *(Fragment(note, "note") for note in self._notes)]
        self._numbers = {section.heading: section.number for section in article.sections}

    def typeset(self, width: int) -> Page:
        """The page for a zone of `width` cells."""
        self.gutter, measure = column(width, self.measure)
        self._furnish(measure)
        rest = len(self.article.text) - self.article.blocks[-1].end if self._partial else 0
        return _page(self.article, measure, len(self._head), len(self._foot), rest)

    def take_all(self, article: Article) -> None:
        """Take all of the article, of which only the beginning was read."""
        self._partial = False
        self._take(article)

    def set_on(self, beginning: Page) -> Page:
        """The page of all of the article, set as its beginning was."""
        article = self.article
        self._furnish(beginning.measure)
        head, foot = len(self._head), len(self._foot)
        return Page(article, beginning.measure, head, foot, beginning=beginning)

    def _furnish(self, measure: int) -> None:
        """Set what stands around the title: the kicker above, author, date, length and notes below."""
        kicker = self.article.metadata.section
        self._head = [*_wrapped(Fragment(kicker.value, "quiet"), measure), Fragment("")] if kicker else []
        about = [line for fragment in self._about for line in _wrapped(fragment, measure)]
        titled = bool(self.article.blocks) and self.article.blocks[0].kind is BlockKind.TITLE
        self._foot = [Fragment(""), *about] if titled else []
        if not titled:
            self._head += [*about, Fragment("")]

    def left_of(self, block: int) -> int:
        """The column where the lines of block `block` begin."""
        return self.gutter + indent(self.article.blocks[block])

    def draw(self, page: Page, y: int) -> Line:
        """Row `y` of `page`."""
        index, line = page.row(y)
        lines = page.lines(index)
        margin = Fragment(" " * self.gutter)
        if not 0 <= line < len(lines):
            if index:
                return []
            return [margin, self._head[line] if line < 0 else self._foot[line - len(lines)]]
        block = self.article.blocks[index]
        if block.kind is BlockKind.HEADING and line == 0 and index in self._numbers:
            return [*self._number(self._numbers[index]), *self._words(index, *lines[line])]
        return [margin, *_hanging(block, line), *self._words(index, *lines[line])]

    def _number(self, number: int) -> Line:
        words = f"{number}  "[: self.gutter]
        style = "reading" if number == self.section else "quiet"
        return [Fragment(" " * (self.gutter - len(words))), Fragment(words, style)]

    def _words(self, index: int, start: int, end: int) -> Line:
        """prose[`start`:`end`] of block `index`, cut wherever its style changes."""
        prose = self.article.prose(index)
        base = _STYLE_OF_BLOCK.get(self.article.blocks[index].kind, "")
        layers = [(s.start, s.end, _STYLE_OF_MARKUP[s.name]) for s in prose.styles]
        if self.lit is not None:
            layers += self._lit_in(index, self.lit)
        for stretch in self.highlights.in_block(index):
            style = self._style_of(stretch.mark)
            if style:
                layers.append((stretch.start, stretch.end, style))
        if self.hits is not None:
            found = self.hits.in_line(index, start, end)
            layers += [(s.start, s.end, "here" if s.mark == self.here else "chosen") for s in found]
        layers = [layer for layer in layers if layer[0] < end and layer[1] > start]
        edges = sorted({start, end, *(min(max(edge, start), end) for layer in layers for edge in layer[:2])})
        return [
            Fragment(
                prose.text[first:last],
                " ".join([base, *(style for low, high, style in layers if low <= first and last <= high)]),
            )
            for first, last in pairwise(edges)
        ]

    def _lit_in(self, index: int, lit: Span) -> list[tuple[int, int, str]]:
        block, prose = self.article.blocks[index], self.article.prose(index)
        start, end = max(lit.start, block.start), min(lit.end, block.end)
        return [(prose.from_source(start), prose.from_source(end - 1) + 1, "chosen")] if start < end else []

    def _style_of(self, mark: Mark) -> str:
        if mark == self.here:
            return "here"
        if mark.item == self.chosen:
            return f"{_STYLE_OF_MARK[mark.kind]} chosen"
        return _STYLE_OF_MARK[mark.kind] if self.marked else ""


@lru_cache(maxsize=2)
def _page(article: Article, measure: int, head: int, foot: int, rest: int) -> Page:
    # The first screenful and the application ask for the same page, and so does a resize there and back.
    return Page(article, measure, head, foot, rest=rest)


def _wrapped(fragment: Fragment, width: int) -> list[Fragment]:
    return [Fragment(fragment.text[start:end], fragment.style) for start, end in wrap(fragment.text, width)]


def _hanging(block: Block, line: int) -> Line:
    """What stands between the margin and the words: an item's marker, a quotation's bar."""
    inset = indent(block)
    if not inset:
        return []
    if block.kind is BlockKind.ITEM and line == 0:
        return [Fragment(f"{block.marker} ".rjust(inset), "quiet")]
    if block.kind is BlockKind.QUOTE:
        return [Fragment("│ ".rjust(inset), "quiet")]
    return [Fragment(" " * inset)]
