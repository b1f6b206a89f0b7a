"""Lines that tell of the article: who wrote it, when, for whom."""

import re
from collections.abc import Iterator

from syria_reader.article import Field
from syria_reader.sources.bylines import Byline, is_credit, read_byline, read_names
from syria_reader.sources.news_words import AGENCIES, LABELS
from syria_reader.sources.wording import ends_sentence
from syria_reader.sources.written_dates import read_date
from syria_reader.text import visible

_LONGEST = 200
_LABEL = re.compile(r"([^\W\d_][^:]{0,30}?)\s*:\s*(?=\S)")
_LABEL_OF_DATE = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|issued|modified)(?: on| at)?|date|as of)\s+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s+[|•·–—]\s+|\s*[|•·]\s*")
_READING_TIME = re.compile(r"\d+[ -]min(?:ute)?s?(?: read)?", re.IGNORECASE)
_UPDATED_AT = re.compile(
    r"(?:last )?(?:updated|modified)(?: at)?:? \d{1,2}(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?(?: [A-Z]{2,4})?",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(r"[\s.,;)]*(?:\((?:updated|local time)[^)]{0,40}\))?\s*\Z", re.IGNORECASE)

Fields = dict[str, Field]
"""By the names `Metadata` has for them."""


def read_metadata_line(line: str, start: int) -> Fields:
    """What `line`, which begins at `start` of the text, tells of the article; empty where it is no such line.

    A label with its value, a date alone, a byline, an agency alone, or several of these between bars.
    """
    if len(line) > _LONGEST:
        return {}
    told: Fields = {}
    for first, last in _parts(line):
        part = line[first:last]
        fields = _read_part(part, start + first)
        if not fields and not (told and (_READING_TIME.fullmatch(part) or _UPDATED_AT.fullmatch(part))):
            return _of_byline(read_byline(line), line, start)
        for name, field in fields.items():
            told.setdefault(name, field)
    return told


def label_of(line: str) -> str | None:
    """The field of `Metadata` whose label `line` begins with ("Date:"), None where it begins with none."""
    label = _LABEL.match(line)
    return LABELS.get(label[1].lower()) if label else None


def _parts(line: str) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _BETWEEN.finditer(line):
        if found.start() > at:
            yield at, found.start()
        at = found.end()
    comma = line.find(", ", at)
    while comma >= 0:
        # "By Jane Doe, December 6, 2024"
        if is_credit(line[at:comma]) and _whole_date(line[comma + 2 :]):
            yield at, comma
            at = comma + 2
            break
        comma = line.find(", ", comma + 2)
    if at < len(line):
        yield at, len(line)


def _read_part(part: str, start: int) -> Fields:
    label = _LABEL.match(part)
    name = LABELS.get(label[1].lower()) if label else None
    if label and name:
        return _read_labelled(name, part, label.end(), start)
    labelled_date = _LABEL_OF_DATE.match(part)
    first = labelled_date.end() if labelled_date else 0
    if (date := _whole_date(part[first:])) and (labelled_date or len(date) == len("2024-12-06")):
        return {"published": Field(date, start + first, start + len(part))}
    if (bare := part.strip("()")).lower() in AGENCIES:
        first = part.index(bare)
        return {"agency": Field(visible(bare), start + first, start + first + len(bare))}
    return _of_byline(read_byline(part), part, start)


def _read_labelled(name: str, part: str, first: int, start: int) -> Fields:
    value = part[first:]
    if name == "published":
        date = _whole_date(value)
        return {name: Field(date, start + first, start + len(part))} if date else {}
    if name == "author" and (names := read_names(part, first)):
        return _of_byline(names, part, start)
    if ends_sentence(value) and name != "title":
        return {}
    return {name: Field(visible(value), start + first, start + len(part))}


def _whole_date(words: str) -> str | None:
    date = read_date(words)
    return date.value if date and _AFTER_DATE.match(words, date.end) else None


def _of_byline(byline: Byline | None, line: str, start: int) -> Fields:
    if byline is None:
        return {}
    spans = {"author": byline.author, "agency": byline.agency}
    return {
        name: Field(visible(line[span[0] : span[1]]), start + span[0], start + span[1])
        for name, span in spans.items()
        if span is not None
    }
