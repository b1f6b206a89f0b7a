"""What the first lines of an article tell of it, and stay part of it: the dateline, the day of the report."""

from collections.abc import Sequence

from syria_reader.article import Block, BlockKind, Field
from syria_reader.article.article import ProseReader
from syria_reader.sources.datelines import read_dateline
from syria_reader.sources.metadata_lines import Fields
from syria_reader.sources.wording import is_prose

_MOST_BLOCKS = 12
_PARAGRAPHS_WITH_DATELINE = 2
_MOST_CHARACTERS = 400


class Opening:
    """Reads `blocks` of `text`, which the title and lines of metadata may be among no more."""

    def __init__(
        self, text: str, blocks: Sequence[Block], prose_of: ProseReader, language: str | None
    ) -> None:
        self._text = text
        self._blocks = blocks
        self._prose_of = prose_of
        self._language = language

    def complete(self, fields: Fields) -> Fields:
        """`fields`, and what the opening adds to them."""
        told = {**self._dateline(), **fields}
        if "published" not in told:
            from syria_reader.sources.report_date import find_report_date

            if date := find_report_date(self._text, self._blocks, self._prose_of, self._language):
                told["published"] = date
        return told

    def _dateline(self) -> Fields:
        paragraphs = 0
        for block in self._blocks[:_MOST_BLOCKS]:
            if block.kind is not BlockKind.PARAGRAPH:
                continue
            shown = block._replace(end=min(block.end, block.start + _MOST_CHARACTERS))
            prose = self._prose_of(self._text, shown)
            if told := read_dateline(prose.text, 0, self._year_of):
                return {
                    name: Field(field.value, *prose.span_to_source(field.start, field.end))
                    for name, field in told.items()
                }
            paragraphs += is_prose(prose.text)
            if paragraphs == _PARAGRAPHS_WITH_DATELINE:
                break
        return {}

    def _year_of(self, month: int, day: int) -> int | None:
        from syria_reader.sources.report_date import find_year

        return find_year(self._text, self._blocks, month, day)
