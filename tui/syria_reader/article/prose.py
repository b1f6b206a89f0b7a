"""The words of a block as they are read, and where each of them stands in the article's text.

A block's source holds mark-up, line ends, indentation and characters that must not reach a terminal.
Its prose does not: line ends and runs of blanks are one blank, mark-up is gone, controls are pictures.
Facts are looked for in prose and screens show prose; offsets go to and fro through the `Prose`.
"""

import re
from bisect import bisect_right
from functools import partial
from typing import NamedTuple

from syria_reader.article.span import Span
from syria_reader.text import CONTROL_PICTURES, INVISIBLE, harmless

# A run of blanks other than one space; or characters to be dropped; or controls to be shown as pictures.
_ODD = re.compile(rf"(?P<blank>[^\S ]\s*|[ ]\s+)|(?P<drop>[{INVISIBLE}]+)|(?P<control>[\x00-\x1f\x7f-\x9f])")
_ODD_IN_CODE = re.compile(rf"[^\S ]|[\x00-\x1f\x7f-\x9f]|[{INVISIBLE}]+")


_new_span = partial(tuple.__new__, Span)
"""Half the time of `Span(...)`, which counts where every name and figure is given one."""


class Style(NamedTuple):
    """How the article itself marks a stretch of prose: `name` is emphasis, strong, code, strike or link."""

    start: int
    end: int
    name: str
    target: str = ""


class Prose(NamedTuple):
    """`text` is safe to show. Piece i begins at `at[i]` in it and stands for source[`first[i]`:`last[i]`]."""

    text: str
    at: tuple[int, ...]
    first: tuple[int, ...]
    last: tuple[int, ...]
    styles: tuple[Style, ...] = ()

    def to_source(self, offset: int) -> int:
        """Where the character at `offset` of the prose begins in the article's text."""
        i = max(bisect_right(self.at, offset) - 1, 0)
        following = self.at[i + 1] if i + 1 < len(self.at) else len(self.text)
        if following - self.at[i] == self.last[i] - self.first[i]:
            return self.first[i] + offset - self.at[i]
        return self.first[i] if offset < following else self.last[i]

    def span_to_source(self, start: int, end: int) -> Span:
        """The article's text that prose[`start`:`end`] was made from; `start` < `end`."""
        text, at, first, last, _ = self
        if len(at) == 1 and last[0] - first[0] == len(text):
            return _new_span((first[0] + start, first[0] + end))
        i = max(bisect_right(self.at, end - 1) - 1, 0)
        following = self.at[i + 1] if i + 1 < len(self.at) else len(self.text)
        verbatim = following - self.at[i] == self.last[i] - self.first[i]
        return Span(self.to_source(start), self.first[i] + end - self.at[i] if verbatim else self.last[i])

    def from_source(self, position: int) -> int:
        """The offset in the prose of `position` in the article's text, or of what follows it."""
        text, at, first, last, _ = self
        if not first or position < first[0]:
            return 0
        i = bisect_right(first, position) - 1
        following = at[i + 1] if i + 1 < len(at) else len(text)
        if following - at[i] == last[i] - first[i]:
            return min(at[i] + position - first[i], following)
        return at[i] if position < last[i] else following


class ProseBuilder:
    """Puts a `Prose` together, piece by piece, in the order of the source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._parts: list[str] = []
        self._at: list[int] = []
        self._first: list[int] = []
        self._last: list[int] = []
        self._open: list[tuple[int, str, str]] = []
        self.styles: list[Style] = []
        self.length = 0

    def replace(self, text: str, start: int, end: int) -> None:
        """Let `text` stand for source[`start`:`end`]; `text` must be safe to show."""
        if not text:
            return
        self._parts.append(text)
        self._at.append(self.length)
        self._first.append(start)
        self._last.append(end)
        self.length += len(text)

    def copy(self, start: int, end: int) -> None:
        """Take over source[`start`:`end`], blanks collapsed, what a terminal must not see made harmless."""
        position = start
        if start < end and self._source[start] == " " and not self._wants_blank():
            position += 1
        words = self._source[position:end]
        if words.isprintable() and "  " not in words:
            self.replace(words, position, end)
            return
        for odd in _ODD.finditer(self._source, position, end):
            self.replace(self._source[position : odd.start()], position, odd.start())
            if odd.lastgroup == "blank":
                if self._wants_blank():
                    self.replace(" ", odd.start(), odd.end())
            elif odd.lastgroup == "control":
                self.replace(odd.group().translate(CONTROL_PICTURES), odd.start(), odd.end())
            position = odd.end()
        self.replace(self._source[position:end], position, end)

    def copy_exactly(self, start: int, end: int) -> None:
        """Take over a line of code: blanks keep their width, a tab has that of four."""
        position = start
        for odd in _ODD_IN_CODE.finditer(self._source, start, end):
            self.replace(self._source[position : odd.start()], position, odd.start())
            shown = "    " if odd.group() == "\t" else harmless(odd.group())
            self.replace(shown, odd.start(), odd.end())
            position = odd.end()
        self.replace(self._source[position:end], position, end)

    def separate(self, start: int, end: int) -> None:
        """Let one blank stand for source[`start`:`end`], where there is none yet."""
        if self._wants_blank():
            self.replace(" ", start, end)

    def open_style(self, name: str, target: str = "") -> None:
        """Let what is added from here on bear the style `name`, until it is closed."""
        self._open.append((self.length, name, target))

    def close_style(self) -> None:
        """End the style that was opened last."""
        start, name, target = self._open.pop()
        if start < self.length:
            self.styles.append(Style(start, self.length, name, target))

    def _wants_blank(self) -> bool:
        return bool(self.length) and not self._parts[-1].endswith((" ", "\n"))

    def build(self) -> Prose:
        """The finished prose."""
        return Prose(
            "".join(self._parts), tuple(self._at), tuple(self._first), tuple(self._last), tuple(self.styles)
        )


def plain_prose(source: str, start: int, end: int) -> Prose:
    """The prose of source[`start`:`end`] where it has no mark-up."""
    builder = ProseBuilder(source)
    builder.copy(start, end)
    return builder.build()
