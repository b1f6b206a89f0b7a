"""What a PDF says of itself: in its properties where they are plausible, else on its first page."""

import re
from collections.abc import Sequence

from syria_reader.article import BlockKind
from syria_reader.sources.bylines import read_names
from syria_reader.sources.extract import About, Part
from syria_reader.sources.metadata_lines import read_metadata_line
from syria_reader.sources.pdf.document import Document
from syria_reader.sources.wording import is_prose
from syria_reader.sources.written_dates import read_date

_NO_TITLE = re.compile(
    r"""microsoft\s|powerpoint|untitled|document\d*\Z|doc\d*\Z|slide\s?\d|layout\s?\d|full\spage|print|template|
    .*\.(?:docx?|pdf|indd|qxd|rtf|odt|pages|pptx?|xlsx?|pub|tex|dvi|p65|ai|html?)\b|\W*\Z|https?:|[a-z]:\\""",
    re.IGNORECASE | re.VERBOSE,
)
_CREATED = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_HEAD = 12
"""Blocks of the first page that may tell of the document."""
_LONGEST_LINE = 160
_FEWEST_LETTERS = 8
_AT_MOST = 10
"""Words into a line at which a date is looked for."""


def read_about(document: Document, parts: Sequence[Part]) -> tuple[About, list[Part]]:
    """What `document`, which has `parts`, says of itself; and the parts without the title among them."""
    said = document.about("Title")
    title, at = _title(said, parts)
    author = document.about("Author")
    about = About(
        title=title,
        author=author if _is_author(author) else "",
        published=_date_on_page(parts) or _date_told(document.about("CreationDate"), parts),
    )
    left = [part for i, part in enumerate(parts) if i != at]
    if at >= 0 and left and parts[at].pages:
        behind = left[at] if at < len(left) else left[-1]
        first = 0 if at < len(left) else len(behind.text)
        pages = tuple((first, number) for _, number in parts[at].pages)
        left[min(at, len(left) - 1)] = behind._replace(pages=(*pages, *behind.pages))
    return about, left


def _title(said: str, parts: Sequence[Part]) -> tuple[str, int]:
    """The title, and which of `parts` it is, -1 for none."""
    plausible = (
        said
        if len(_letters(said)) >= _FEWEST_LETTERS
        and " " in said
        and "_" not in said
        and not _NO_TITLE.match(said)
        else ""
    )
    head = [(i, part) for i, part in enumerate(parts[:_HEAD]) if part.kind is BlockKind.HEADING]
    for i, part in head:
        if plausible and _letters(part.text) == _letters(plausible):
            return part.text, i
    if plausible:
        return plausible, -1
    largest = min(head, key=lambda found: found[1].level, default=None)
    if (
        largest is None
        or largest[1].level > 1
        or sum(p.level == 1 and p.kind is BlockKind.HEADING for p in parts) > 1
    ):
        return "", -1
    return largest[1].text, largest[0]


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _is_author(name: str) -> bool:
    """Whether `name` is that of people, not of an account or a program."""
    names = read_names(name, 0)
    return names is not None and names.author == (0, len(name)) and " " in name and "user" not in name.lower()


def _date_on_page(parts: Sequence[Part]) -> str:
    """The first date on a line of its own, or at the end of one, at the head of the first page."""
    for part in parts[:_HEAD]:
        if len(part.text) > _LONGEST_LINE or is_prose(part.text):
            continue
        if told := read_metadata_line(part.text, 0).get("published"):
            return told.value
        words = part.text.split()
        for at in range(min(len(words), _AT_MOST)):
            rest = " ".join(words[at:])
            date = read_date(rest)
            if date and len(date.value) == len("2024-12-06") and not any(map(str.isalnum, rest[date.end :])):
                return date.value
    return ""


def _date_told(created: str, parts: Sequence[Part]) -> str:
    """The day the file was made, where the text speaks of that year: many are made anew long after."""
    found = _CREATED.match(created)
    if not found or not any(found[1] in part.text for part in parts):
        return ""
    date = read_date("-".join(found.groups()))
    return date.value if date else ""
