"""A person's own lexicon file: from its bytes to its tables, or to what is wrong with it."""

import re
import tomllib
from typing import NamedTuple

from syria_reader.facts.lexicon.checking import mistakes_in
from syria_reader.facts.lexicon.compiling import Table
from syria_reader.facts.lexicon.mistake import Mistake
from syria_reader.text import visible

LARGEST = 1024 * 1024
"""Bytes; a file that is larger is refused."""

_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_PLAINER = {
    "Cannot overwrite a value": "this name stands in the file already; write it once",
    "Cannot declare": "this table stands in the file already; put its entries together",
    "Duplicate inline table key": "a key stands twice in this entry",
    "Expected '=' after a key": "a name is followed by =, and needs quotes if it has blanks or marks",
    "Invalid initial character for a key part": (
        "an entry in braces stands on one line, without a comma before the }"
    ),
    "Invalid statement": 'a line begins with a name in "quotes", a [table] or # for a remark',
    "Invalid value": 'after = stands text in straight "quotes", a list in [brackets] or an entry in {braces}',
    "Unclosed array": "a list is not closed with ], or lacks a comma",
    "Unclosed inline table": "an entry is not closed with } on its line, or lacks a comma",
    "Unescaped": "a backslash is written twice",
    "Unterminated string": "a quote is not closed",
}
"""How the messages of the standard library's parser begin, and what they mean to who writes such a file."""


class OwnFile(NamedTuple):
    """The tables of a file, fit for `merging.merge` where there are no `mistakes`, which come by lines."""

    tables: Table
    text: str
    mistakes: tuple[Mistake, ...]

    @property
    def size(self) -> int:
        """The number of entries and words."""
        return sum(
            len(value) if isinstance(value, list) else 1
            for table in self.tables.values()
            for value in table.values()
        )


def read_own_file(data: bytes, shipped: Table) -> OwnFile:
    """The tables in `data`, checked against themselves and the `shipped` lexicon in its compiled form."""
    if len(data) > LARGEST:
        return _broken(1, f"the file is larger than {LARGEST // 2**20} MB; split it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _broken(line, "not UTF-8; save the file with the encoding UTF-8")
    try:
        tables = tomllib.loads(text)
    except RecursionError:
        return _broken(1, "brackets are nested too deeply to be read")
    except ValueError as error:  # a number of thousands of digits raises this and not the parser's own
        return OwnFile({}, "", (toml_mistake(str(error), text),))
    return OwnFile(tables, text, tuple(mistakes_in(tables, text, shipped)))


def _broken(line: int, what: str) -> OwnFile:
    return OwnFile({}, "", (Mistake(line, what),))


def toml_mistake(message: str, text: str) -> Mistake:
    """What the standard library's parser says of `text`, in the words of who writes such a file."""
    at = _AT.search(message)
    line = int(at[1]) if at and at[1] else text.rstrip().count("\n") + 1
    what = _AT.sub("", message)
    plainer = (plain for start, plain in _PLAINER.items() if what.startswith(start))
    what = next(plainer, what[:1].lower() + what[1:])
    return Mistake(line, f"not TOML: {visible(what)}")
