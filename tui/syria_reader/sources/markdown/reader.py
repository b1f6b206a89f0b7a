"""Markdown: from a text to an article."""

import re

from syria_reader.article import Article, Block, BlockKind, Field, Metadata, Prose, ProseBuilder
from syria_reader.article.article import ProseReader
from syria_reader.article.block import BETWEEN_CELLS
from syria_reader.slices import Slices, finish
from syria_reader.sources.language import guess_language
from syria_reader.sources.markdown.blocks import Found
from syria_reader.sources.markdown.front_matter import read_front_matter
from syria_reader.sources.markdown.inline_prose import add_inline
from syria_reader.sources.markdown.lots import TooDeepError, read_in_lots
from syria_reader.sources.markdown.parser import Environment
from syria_reader.sources.markdown.source_lines import Content
from syria_reader.sources.metadata_lines import Fields, read_metadata_line
from syria_reader.sources.news_words import SECTIONS
from syria_reader.sources.opening import Opening
from syria_reader.sources.plain_text import read_plain_text_in_slices
from syria_reader.sources.sections import sections_in_slices
from syria_reader.text import visible

_MOST_METADATA = 6
_INLINE_TAGS = re.compile(
    r"(?:</?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)\b[^<>]*>)+", re.IGNORECASE
)
"""Tags within a word or between words; what others part has a blank between."""
_LINE = re.compile(r"[^\r\n]+")


def read_markdown(text: str) -> Article:
    """An article from Markdown. Blocks are told at once, their mark-up when they are looked at."""
    return finish(read_markdown_in_slices(text))


def read_markdown_in_slices(text: str) -> Slices[Article]:
    """As `read_markdown`, in slices."""
    front = read_front_matter(text)
    first = front.end if front else 0
    environment: Environment = {}
    prose_of = _ProseReader(environment)
    blocks: list[Block] = []
    try:
        for found in read_in_lots(text, first, environment):
            blocks += prose_of.take_up(text, found)
            yield
    except TooDeepError:  # nobody nests so deep
        return (yield from read_plain_text_in_slices(text))
    if not blocks:  # only comments and the like: better shown than an empty page
        return (yield from read_plain_text_in_slices(text))
    fields: Fields = dict(front.fields) if front else {}
    blocks = _take_title(text, blocks, fields, prose_of)
    blocks = _take_metadata(text, blocks, fields, prose_of)
    yield
    sections = yield from sections_in_slices(
        blocks, len(text), lambda block: visible(prose_of(text, block).text)
    )
    language = (front.language if front else None) or guess_language(text[first:])
    fields = Opening(text, blocks, prose_of, language).complete(fields)
    metadata = Metadata(**fields)
    return Article(text, tuple(blocks), sections, metadata, language, prose_of, reader=read_markdown)


class _ProseReader:
    """Knows what a block's prose is made from by where the block begins; no two begin at one place.

    Most blocks are lines of words without marks before them: of these nothing is kept but the block.
    """

    def __init__(self, environment: Environment) -> None:
        self._found: dict[int, Found] = {}
        self._environment = environment

    def take_up(self, text: str, found: list[Found]) -> list[Block]:
        """Keep what is needed of `found`; its blocks."""
        for one in found:
            block = one.block
            words = text[block.start : block.end]
            if one.spans or one.contents != [Content.of_lines(words, block.start)]:
                self._found[block.start] = one
        return [one.block for one in found]

    def __call__(self, text: str, block: Block) -> Prose:
        found = self._found.get(block.start)
        builder = ProseBuilder(text)
        if found is None:
            words = Content.of_lines(text[block.start : block.end], block.start)
            add_inline(builder, words, self._environment)
        elif found.block.kind is BlockKind.CODE:
            _add_code(builder, found)
        else:
            _add_words(builder, text, found, self._environment)
        return builder.build()


def _add_words(builder: ProseBuilder, text: str, found: Found, environment: Environment) -> None:
    before = found.block.start
    for number, content in enumerate(found.contents):
        if number:
            builder.replace(BETWEEN_CELLS, before, content.start)
        add_inline(builder, content, environment)
        before = content.end
    for number, (start, end) in enumerate(found.spans):
        if number and not _INLINE_TAGS.fullmatch(text, before, start):
            builder.separate(before, start)
        builder.copy(start, end)
        before = end


def _add_code(builder: ProseBuilder, found: Found) -> None:
    before = found.block.start
    for number, (start, end) in enumerate(found.spans):
        if number:
            builder.replace("\n", before, start)
        builder.copy_exactly(start, end)
        before = end


def _take_title(text: str, blocks: list[Block], fields: Fields, prose_of: _ProseReader) -> list[Block]:
    """The blocks with the title first.

    The title is a heading of level 1 that only metadata stands before, or else that of the front matter.
    """
    at = next((i for i, block in enumerate(blocks[:_MOST_METADATA]) if block.kind is BlockKind.HEADING), None)
    told: Fields = {}
    if at is not None and blocks[at].level == 1:
        before = [_metadata(text, block, prose_of, kicker=True) for block in blocks[:at]]
        value = visible(prose_of(text, blocks[at]).text)
        same = "title" not in fields or fields["title"].value.casefold() == value.casefold()
        if all(before) and same and value:
            for fields_before in before:
                told.update(fields_before)
            fields["title"] = Field(value, blocks[at].start, blocks[at].end)
            for name, field in told.items():
                fields.setdefault(name, field)
            return [blocks[at]._replace(kind=BlockKind.TITLE, level=0), *blocks[at + 1 :]]
    if title := fields.get("title"):
        block = Block(BlockKind.TITLE, title.start, title.end)
        return [*prose_of.take_up(text, [Found(block, spans=[(title.start, title.end)])]), *blocks]
    return blocks


def _take_metadata(text: str, blocks: list[Block], fields: Fields, prose_of: ProseReader) -> list[Block]:
    """The blocks without the lines under the title that tell who wrote it and when; these go to `fields`."""
    first = int(bool(blocks) and blocks[0].kind is BlockKind.TITLE)
    kept = blocks[:first]
    for i in range(first, min(first + _MOST_METADATA, len(blocks))):
        told = _metadata(text, blocks[i], prose_of)
        if not told or any(name in fields for name in told) or "title" in told:
            return [*kept, *blocks[i:]]
        fields.update(told)
    return [*kept, *blocks[first + _MOST_METADATA :]]


def _metadata(text: str, block: Block, prose_of: ProseReader, *, kicker: bool = False) -> Fields:
    """What `block` tells of the article, every line of it; empty where it is anything else."""
    if block.kind is not BlockKind.PARAGRAPH or block.end - block.start > 500:
        return {}
    told: Fields = {}
    prose = prose_of(text, block)
    for line in _LINE.finditer(text, block.start, block.end):
        at = prose.from_source(line.start())
        words = prose.text[at : prose.from_source(line.end())].rstrip()
        fields = read_metadata_line(words, at)
        if not fields and kicker and words.casefold() in SECTIONS:
            fields = {"section": Field(words, at, at + len(words))}
        if not fields:
            return {}
        for name, field in fields.items():
            told.setdefault(name, Field(field.value, *prose.span_to_source(field.start, field.end)))
    return told
