"""An article as spans into one unchanged text."""

from syria_reader.article.article import Article
from syria_reader.article.block import Block, BlockKind
from syria_reader.article.metadata import Field, Metadata
from syria_reader.article.page import Page
from syria_reader.article.prose import Prose, ProseBuilder, Style
from syria_reader.article.section import Section
from syria_reader.article.span import Span

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Field",
    "Metadata",
    "Page",
    "Prose",
    "ProseBuilder",
    "Section",
    "Span",
    "Style",
]
