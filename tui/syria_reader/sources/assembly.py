r"""From an extract to an article: the one text that every offset indexes, and the blocks in it.

The text is what a person would type of it: the title; a line with author, date, section and site, parted by
" · "; then the blocks, with a blank line between two, except that items of one list and rows of one table
stand on lines of their own. Items have their marker before them; "\t" parts the cells of a row.
"""

from syria_reader.article import Article, Block, BlockKind, Field, Metadata, Page, Prose, ProseBuilder, Style
from syria_reader.article.block import BETWEEN_CELLS
from syria_reader.sources.extract import About, Extract, Part
from syria_reader.sources.language import language_of
from syria_reader.sources.metadata_lines import Fields
from syria_reader.sources.opening import Opening
from syria_reader.sources.sections import sections_of
from syria_reader.text import visible

_CLOSE = frozenset({BlockKind.ITEM, BlockKind.ROW})
_IN_LINE = ("author", "published", "section", "site")


class _ProseReader:
    """Makes prose with the styles that were taken along; those of a block are found by where it begins."""

    def __init__(self, styles: dict[int, tuple[Style, ...]]) -> None:
        self._styles = styles

    def __call__(self, text: str, block: Block) -> Prose:
        builder = ProseBuilder(text)
        if block.kind is BlockKind.ROW:
            _add_lines(builder, text, block, "\t", BETWEEN_CELLS)
        elif block.kind is BlockKind.CODE:
            _add_lines(builder, text, block, "\n", "\n", exactly=True)
        else:
            _add_lines(builder, text, block, "\n", "\n")
        prose = builder.build()
        marked = self._styles.get(block.start, ())
        spans = [
            Style(prose.from_source(start), prose.from_source(end), name, target)
            for start, end, name, target in marked
        ]
        return prose._replace(styles=tuple(style for style in spans if style.start < style.end))


def _add_lines(
    builder: ProseBuilder, text: str, block: Block, mark: str, shown: str, *, exactly: bool = False
) -> None:
    start = block.start
    while True:
        end = text.find(mark, start, block.end)
        stop = end if end >= 0 else block.end
        if exactly:
            builder.copy_exactly(start, stop)
        else:
            builder.copy(start, stop)
        if end < 0:
            return
        builder.replace(shown, end, end + 1)
        start = end + 1


def assemble(extract: Extract) -> Article:
    """The article of `extract`."""
    writer = _Writer()
    fields: Fields = {}
    about = extract.about
    parts = [part for part in extract.parts if visible(part.text)]
    if title := visible(about.title):
        start = writer.write(title)
        writer.add(Block(BlockKind.TITLE, start, start + len(title)))
        fields["title"] = Field(title, start, start + len(title))
        parts = _without_title(parts, title)
    fields |= writer.write_line(about)
    for part in parts:
        writer.write_part(part)
    text = writer.text
    prose_of = _ProseReader(writer.styles)
    sections = sections_of(writer.blocks, len(text), lambda block: visible(prose_of(text, block).text))
    language = language_of(text, about.language)
    fields = Opening(text, writer.blocks, prose_of, language).complete(fields)
    metadata = Metadata(**fields)
    return Article(text, tuple(writer.blocks), sections, metadata, language, prose_of, writer.pages_read)


def _without_title(parts: list[Part], title: str) -> list[Part]:
    """`parts` without a heading that says the title again before anything else does."""
    if parts and parts[0].kind is BlockKind.HEADING and visible(parts[0].text).casefold() == title.casefold():
        return parts[1:]
    return parts


class _Writer:
    """Writes the text and notes what stands where."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._length = 0
        self._last: BlockKind | None = None
        self.blocks: list[Block] = []
        self.styles: dict[int, tuple[Style, ...]] = {}
        self._pages: list[Page] = []

    @property
    def pages_read(self) -> tuple[Page, ...]:
        """The pages in order; the first is taken to begin with the title and the line below it."""
        return tuple(page._replace(start=0) if i == 0 else page for i, page in enumerate(self._pages))

    @property
    def text(self) -> str:
        return "".join(self._written)

    def write(self, words: str, kind: BlockKind | None = None) -> int:
        """Write `words` below what stands there; returns where they begin."""
        if self._written:
            close = kind in _CLOSE and kind is self._last
            self._put("\n" if close else "\n\n")
        self._last = kind
        return self._put(words)

    def _put(self, words: str) -> int:
        start = self._length
        self._written.append(words)
        self._length += len(words)
        return start

    def add(self, block: Block) -> None:
        self.blocks.append(block)

    def write_line(self, about: About) -> Fields:
        """Write the line of metadata; returns what stands in it."""
        fields: Fields = {}
        for name in _IN_LINE:
            value = visible(getattr(about, name))
            if value:
                start = self._put(" · ") + 3 if fields else self.write("")
                self._put(value)
                fields[name] = Field(value, start, start + len(value))
        return fields

    def write_part(self, part: Part) -> None:
        """Write a block; what hangs before an item is no part of it."""
        blanks = "\n" if part.kind is BlockKind.CODE else None
        words = part.text.rstrip().lstrip(blanks)
        lead = len(part.text.rstrip()) - len(words)
        marker = visible(part.marker)
        hung = f"{'  ' * (part.level - 1)}{marker} " if marker else ""
        start = self.write(hung + words, part.kind) + len(hung)
        self.add(Block(part.kind, start, start + len(words), part.level, marker))
        for first, number in part.pages:
            if not self._pages or number != self._pages[-1].number:
                self._pages.append(Page(start + min(max(first - lead, 0), len(words)), number))
        styles = [
            Style(start + max(first - lead, 0), start + min(last - lead, len(words)), name, visible(target))
            for first, last, name, target in part.styles
        ]
        if styles:
            self.styles[start] = tuple(style for style in styles if style.start < style.end)
