"""Plain text: structure without mark-up."""

from collections.abc import Sequence

from syria_reader.article import Article, Block, BlockKind, Field, Metadata
from syria_reader.sources.datelines import read_dateline
from syria_reader.sources.heading_lines import find_headings
from syria_reader.sources.headings import heading_level
from syria_reader.sources.language import guess_language
from syria_reader.sources.lines import read_lines
from syria_reader.sources.metadata_lines import Fields
from syria_reader.sources.paragraphs import Piece, read_pieces
from syria_reader.sources.preamble import read_preamble
from syria_reader.sources.sections import sections_of
from syria_reader.text import visible

_PARAGRAPHS_WITH_DATELINE = 2


def read_plain_text(text: str) -> Article:
    """An article from plain text; when in doubt a line is a paragraph."""
    preamble = read_preamble(text, read_lines(text))
    pieces = read_pieces(text, preamble.body)
    headings = find_headings(text, pieces, titled=preamble.title is not None)
    blocks = [_block(text, piece, heading=i in headings) for i, piece in enumerate(pieces)]
    fields = _with_dateline(text, blocks, preamble.fields)
    if preamble.title:
        start, end = preamble.title
        blocks.insert(0, Block(BlockKind.TITLE, start, end))
        fields = {"title": Field(visible(text[start:end]), start, end), **fields}
    sections = sections_of(blocks, len(text), lambda block: visible(text[block.start : block.end]))
    return Article(text, tuple(blocks), sections, Metadata(**fields), guess_language(text))


def _block(text: str, piece: Piece, *, heading: bool) -> Block:
    if not heading:
        return Block(piece.kind, piece.start, piece.end, piece.level, piece.marker)
    return Block(BlockKind.HEADING, piece.marked, piece.end, heading_level(text[piece.marked : piece.end]))


def _with_dateline(text: str, blocks: Sequence[Block], fields: Fields) -> Fields:
    """`fields` and what the dateline adds; its words stay in their paragraph."""
    paragraphs = [block for block in blocks[:4] if block.kind is BlockKind.PARAGRAPH]
    for block in paragraphs[:_PARAGRAPHS_WITH_DATELINE]:
        if told := read_dateline(text[block.start : block.end], block.start):
            return {**told, **fields}
    return fields
