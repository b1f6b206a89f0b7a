"""The article: one unchanged text and what stands where in it."""

from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from operator import attrgetter

from syria_reader.article.block import Block
from syria_reader.article.metadata import Metadata
from syria_reader.article.page import Page
from syria_reader.article.prose import Prose, plain_prose
from syria_reader.article.section import Section
from syria_reader.article.span import Span

GLANCE = 500_000
"""Characters in which words are counted in some 5 ms."""
_SAMPLE = 50_000
_PIECE = 200_000
"""Characters whose words are held at a time: they take ten times the memory of the text."""

_START = attrgetter("start")

ProseReader = Callable[[str, Block], Prose]
"""Makes the prose of a block from the article's text; a source format with mark-up brings its own."""


def _plain(text: str, block: Block) -> Prose:
    return plain_prose(text, block.start, block.end)


class Article:
    """`text` is never changed. `blocks` are in order and do not overlap; so are `sections`.

    Blocks that carry metadata only (date and author lines) are no blocks: they stand in `metadata`.
    The title, where there is one, is the first block. `language` is ISO 639-1, None where it is not clear.
    `pages`, in the order of the text, are those of a document that has any. `reader` makes the same article
    of the text again, where the text is all that takes.
    """

    def __init__(
        self,
        text: str,
        blocks: tuple[Block, ...],
        sections: tuple[Section, ...] = (),
        metadata: Metadata = Metadata(),  # noqa: B008 - it cannot be changed
        language: str | None = None,
        prose_reader: ProseReader = _plain,
        pages: tuple[Page, ...] = (),
        reader: "Callable[[str], Article] | None" = None,
    ) -> None:
        self.text = text
        self.blocks = blocks
        self.sections = sections
        self.metadata = metadata
        self.language = language
        self.prose_reader = prose_reader
        self.pages = pages
        self.reader = reader
        self._prose: dict[int, Prose] = {}

    @cached_property
    def words(self) -> int:
        """How many words the text has, counted between blanks."""
        text, words = self.text, 0
        for start in range(0, len(text), _PIECE):
            words += len(text[start : start + _PIECE].split())
            # A word that goes on in the next piece is one word.
            words -= start > 0 and not text[start].isspace() and not text[start - 1].isspace()
        return words

    @cached_property
    def words_at_a_glance(self) -> tuple[int, bool]:
        """How many words the text has and whether that is sure.

        In more than `GLANCE` characters they are reckoned from the first ones, to two significant digits.
        """
        length = len(self.text)
        if length <= GLANCE:
            return self.words, True
        reckoned = len(self.text[:_SAMPLE].split()) * length // _SAMPLE
        unit: int = 10 ** max(len(str(reckoned)) - 2, 0)
        return round(reckoned / unit) * unit, False

    def bare(self) -> "Article":
        """The same article without the prose it has made so far: what another process needs of it."""
        return Article(
            self.text,
            self.blocks,
            self.sections,
            self.metadata,
            self.language,
            self.prose_reader,
            self.pages,
            self.reader,
        )

    def prose(self, index: int) -> Prose:
        """The words of block `index` as they are read. Made when first asked for, then kept."""
        prose = self._prose.get(index)
        if prose is None:
            prose = self._prose[index] = self.prose_reader(self.text, self.blocks[index])
        return prose

    def passing_prose(self, index: int) -> Prose:
        """The same for one look only: going through a whole long article must not fill the memory."""
        return self._prose.get(index) or self.prose_reader(self.text, self.blocks[index])

    def sentences(self, index: int) -> list[Span]:
        """The sentences of block `index`, as spans of its prose."""
        from syria_reader.article.sentences import split_sentences  # the first screen needs none

        return split_sentences(self.prose(index).text)

    def block_at(self, position: int) -> int:
        """The index of the last block that begins at or before `position` of the text; 0 if none does."""
        return max(bisect_right(self._starts, position) - 1, 0)

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def page_at(self, position: int) -> int | None:
        """The number of the page that holds `position` of the text, None where there are no pages."""
        if not self.pages:
            return None
        return self.pages[max(bisect_right(self.pages, position, key=_START) - 1, 0)].number

    def section_at(self, position: int) -> Section | None:
        """The section that holds `position` of the text, or None before the first heading."""
        after = bisect_right(self.sections, position, key=_START)
        return self.sections[after - 1] if after else None
