"""The day a report gives as its own, where no line of metadata and no dateline tells it in full."""

import re
from collections.abc import Iterator, Sequence

from syria_reader.article import Block, BlockKind, Field
from syria_reader.article.article import ProseReader
from syria_reader.sources.head_dates import DateOf, read_head_dates
from syria_reader.sources.wording import is_prose
from syria_reader.sources.written_dates import read_date, read_day

_MOST_BLOCKS = 12
_NEAR = 2
"""Months between a day without a year and the dated line that tells its year."""
_LONGEST = 400
_LOOK_AT = 20_000
_LINE = re.compile(r"[^\r\n]+")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^\d\n]{0,40}((?:19|20)\d\d)\b(?!\s*[–-]\s*\d)", re.IGNORECASE
)
_DAY_BEFORE_MONTH = re.compile(r"(?<!\w)\d{1,2} (?=[A-Z][a-z]{2})")
_MONTH_BEFORE_DAY = re.compile(r"\b[A-Z][a-z]{2,8}\.? (?=\d{1,2}\b)")
_FIGURES = re.compile(r"(?<!\d)\d{1,2}([/-])\d{1,2}\1\d{4}(?!\d)")
_DASH = re.compile(r"\s*[–—-]\s+(?=\S)")


def find_report_date(
    text: str, blocks: Sequence[Block], prose_of: ProseReader, language: str | None
) -> Field | None:
    """The day the lines before the first prose give, or the first prose opens with ("3 March 2026 – …").

    A line of its own goes before the title, and a report's own day before the last of the period
    it covers. Nothing is taken from running prose.
    """
    day_first = _day_first(text, language)
    best: tuple[tuple[int, bool], Field] | None = None
    for i, block in enumerate(blocks[:_MOST_BLOCKS]):
        prose = prose_of(text, block._replace(end=min(block.end, block.start + _LONGEST)))
        for line in _LINE.finditer(text, block.start, min(block.end, block.start + _LONGEST)):
            at = prose.from_source(line.start())
            words = prose.text[at : prose.from_source(line.end())].rstrip()
            for date in read_head_dates(words, day_first=day_first):
                rank = (date.of, block.kind is BlockKind.TITLE)
                if best is None or rank < best[0]:
                    span = prose.span_to_source(at + date.start, at + date.end)
                    best = rank, Field(date.value, *span)
        if block.kind is BlockKind.PARAGRAPH and is_prose(prose.text):
            if best is None and not _opens_with_date(text, blocks[i + 1 : i + 3]):
                return _date_that_opens(text, block)
            break
    return best and best[1]


def _date_that_opens(text: str, block: Block) -> Field | None:
    """The date before the dash that a paragraph opens with."""
    opening = text[block.start : min(block.end, block.start + _LONGEST)]
    date = read_date(opening)
    if date and len(date.value) == len("2024-12-06") and _DASH.match(opening, date.end):
        return Field(date.value, block.start, block.start + date.end)
    return None


def _opens_with_date(text: str, blocks: Sequence[Block]) -> bool:
    """Whether one of `blocks` opens with a day: then they are a timeline."""
    openings = (text[block.start : block.start + 60] for block in blocks)
    return any(read_date(words) or read_day(words) for words in openings)


def find_year(text: str, blocks: Sequence[Block], month: int, day: int) -> int | None:
    """The year of a month and day, told by a dated line or a copyright before or behind the prose."""
    first, last = blocks[:_MOST_BLOCKS], blocks[_MOST_BLOCKS:][-_MOST_BLOCKS:]
    for line in _lines(text, (*first, *last)):
        for date in read_head_dates(line):
            year, of_month = int(date.value[:4]), int(date.value[5:7])
            if date.of is not DateOf.REPORT:
                continue
            near = min((year - 1, year, year + 1), key=lambda y: abs((y - year) * 12 + month - of_month))
            if abs((near - year) * 12 + month - of_month) <= _NEAR:
                return near
        if (notice := _COPYRIGHT.search(line)) and _exists(int(notice[1]), month, day):
            return int(notice[1])
    return None


def _exists(year: int, month: int, day: int) -> bool:
    return read_date(f"{year}-{month:02}-{day:02}") is not None


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if block.end - block.start <= _LONGEST:
            for line in _LINE.finditer(text, block.start, block.end):
                yield line.group()


def _day_first(text: str, language: str | None) -> bool | None:
    """Whether "06/12/2024" is of December: told by the language, in English by how the text writes days."""
    if language not in {None, "en"}:
        return True
    if not _FIGURES.search(text, 0, _LOOK_AT):
        return None
    american, british = (
        sum(
            read_day(text[found.start() : found.start() + 20]) is not None
            for found in pattern.finditer(text, 0, _LOOK_AT)
        )
        for pattern in (_MONTH_BEFORE_DAY, _DAY_BEFORE_MONTH)
    )
    return None if american == british else british > american
