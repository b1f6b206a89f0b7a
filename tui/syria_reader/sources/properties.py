"""What a document's properties say of it, where that is plausible: most are filled in by programs.

The title is often a file's name, the author an account of the machine it was written on, the day that of the
last export.
"""

import re
from collections.abc import Sequence

from syria_reader.sources.bylines import read_names
from syria_reader.sources.extract import Part
from syria_reader.sources.metadata_lines import read_metadata_line
from syria_reader.sources.wording import is_prose
from syria_reader.sources.written_dates import read_date

_NO_TITLE = re.compile(
    r"""microsoft\s|powerpoint|untitled|document\d*\Z|doc\d*\Z|slide\s?\d|layout\s?\d|full\spage|print|template|
    .*\.(?:docx?|pdf|indd|qxd|rtf|odt|pages|pptx?|xlsx?|pub|tex|dvi|p65|ai|html?)\b|\W*\Z|https?:|[a-z]:\\""",
    re.IGNORECASE | re.VERBOSE,
)
_NO_AUTHOR = re.compile(
    r"\b(?:user|admin|owner|author|microsoft|office|windows|unknown|guest)\b", re.IGNORECASE
)
_FEWEST_LETTERS = 8
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_HEAD = 12
"""Blocks at the head of a document that may tell of it."""
_LONGEST_LINE = 160
_AT_MOST = 10
"""Words into a line at which a date is looked for."""


def plausible_title(title: str) -> str:
    """`title` where it can be one, else ""."""
    letters = sum(map(str.isalpha, title))
    return title if letters >= _FEWEST_LETTERS and " " in title and not is_file_name(title) else ""


def plausible_author(author: str) -> str:
    """`author` where it names people, else ""."""
    names = read_names(author, 0)
    whole = names is not None and names.author == (0, len(author))
    return author if whole and " " in author and not is_account(author) else ""


def is_file_name(title: str) -> bool:
    """Whether a program made `title` of a file's name, or of nothing."""
    return "_" in title or _NO_TITLE.match(title) is not None


def is_account(author: str) -> bool:
    """Whether `author` is what a machine or a program calls whoever uses it."""
    return _NO_AUTHOR.search(author) is not None


def day_of(created: str, parts: Sequence[Part]) -> str:
    """The day of a document that has `parts`: as it stands at its head, else when the file was made.

    `created` is ISO 8601 or "". It counts where the text speaks of that year: many files are made anew later.
    """
    written = _day_written(parts)
    if written or not _DAY.match(created) or not any(created[:4] in part.text for part in parts):
        return written
    date = read_date(created)
    return date.value if date else ""


def _day_written(parts: Sequence[Part]) -> str:
    """The first date on a line of its own, or at the end of one, at the head of a document."""
    for part in parts[:_HEAD]:
        if len(part.text) > _LONGEST_LINE or is_prose(part.text):
            continue
        if told := read_metadata_line(part.text, 0).get("published"):
            return told.value
        words = part.text.split()
        for at in range(min(len(words), _AT_MOST)):
            rest = " ".join(words[at:])
            date = read_date(rest)
            if date and _DAY.match(date.value) and not any(map(str.isalnum, rest[date.end :])):
                return date.value
    return ""
