"""Plain text: structure without mark-up."""

from syria_reader.article import Article, Block, BlockKind, Field, Metadata, Prose
from syria_reader.article.prose import plain_prose
from syria_reader.slices import Slices, finish, gather
from syria_reader.sources.heading_lines import headings_in_slices
from syria_reader.sources.headings import heading_level
from syria_reader.sources.language import guess_language
from syria_reader.sources.lines import lines_in_slices
from syria_reader.sources.opening import Opening
from syria_reader.sources.paragraphs import Piece, pieces_in_slices
from syria_reader.sources.preamble import read_preamble
from syria_reader.sources.sections import sections_in_slices
from syria_reader.text import visible


def read_plain_text(text: str) -> Article:
    """An article from plain text; when in doubt a line is a paragraph."""
    return finish(read_plain_text_in_slices(text))


def read_plain_text_in_slices(text: str) -> Slices[Article]:
    """As `read_plain_text`, in slices."""
    preamble = read_preamble(text, (yield from lines_in_slices(text)))
    pieces = yield from pieces_in_slices(text, preamble.body)
    headings = yield from headings_in_slices(text, pieces, titled=preamble.title is not None)
    blocks = yield from gather(_block(text, piece, heading=i in headings) for i, piece in enumerate(pieces))
    fields = preamble.fields
    if preamble.title:
        start, end = preamble.title
        blocks.insert(0, Block(BlockKind.TITLE, start, end))
        fields = {"title": Field(visible(text[start:end]), start, end), **fields}
    sections = yield from sections_in_slices(
        blocks, len(text), lambda block: visible(text[block.start : block.end])
    )
    language = guess_language(text)
    fields = Opening(text, blocks, _prose_of, language).complete(fields)
    metadata = Metadata(**fields)
    return Article(text, tuple(blocks), sections, metadata, language, reader=read_plain_text)


def _prose_of(text: str, block: Block) -> Prose:
    return plain_prose(text, block.start, block.end)


def _block(text: str, piece: Piece, *, heading: bool) -> Block:
    if not heading:
        return Block(piece.kind, piece.start, piece.end, piece.level, piece.marker)
    return Block(BlockKind.HEADING, piece.marked, piece.end, heading_level(text[piece.marked : piece.end]))
