"""What stands before an article begins: kicker, title, byline, date."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from syria_reader.article import Field
from syria_reader.article.sentences import split_sentences
from syria_reader.sources.datelines import read_dateline
from syria_reader.sources.headings import Standing, heading_standing, is_sign_off
from syria_reader.sources.lines import Line
from syria_reader.sources.list_items import read_marker
from syria_reader.sources.metadata_lines import Fields, label_of, read_metadata_line
from syria_reader.sources.news_words import NO_HEADING_LABELS, SECTIONS
from syria_reader.sources.rules import is_rule
from syria_reader.sources.wording import ends_openly, is_capitals, is_title_case, words_of
from syria_reader.text import visible

_MOST_LINES = 16
_LONGEST_TITLE = 200
_MOST_WORDS_OF_TITLE = 30
_LONGEST_DECK = 400
_WIDEST = 132
_FULL_LINE = 30
"""Characters that make a line of a title long enough to have been broken off."""
_KICKER_SEPARATORS = "|/>»›·"


class Preamble(NamedTuple):
    """`title` spans the title's words; `body` are the lines that belong to the article itself."""

    fields: Fields
    title: tuple[int, int] | None
    body: list[Line]


def read_preamble(text: str, lines: Sequence[Line]) -> Preamble:
    """Take kicker, title and metadata from the first lines of a plain text; what is in doubt stays."""
    reader = _Reader(text, lines)
    reader.read()
    return Preamble(reader.fields, reader.title, [*reader.kept, *lines[reader.at :]])


class _Reader:
    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self._text = text
        self._lines = lines
        self.at = 0
        self.fields: Fields = {}
        self.title: tuple[int, int] | None = None
        self.kept: list[Line] = []

    def read(self) -> None:
        while self.at < min(len(self._lines), _MOST_LINES):
            if not (self._take_metadata() or self._take_title() or self._take_deck()):
                return

    def _take_metadata(self) -> bool:
        line = self._lines[self.at]
        told = read_metadata_line(line.text, line.start)
        if not told and self.title is None and "section" not in self.fields and self._is_kicker():
            told = {"section": Field(visible(line.text), line.start, line.end)}
        if "title" in told and (self.title is not None or not self._is_labelled_header()):
            return False
        if not told or any(name in self.fields for name in told):
            return False
        if "title" in told:
            field = told.pop("title")
            self.title = field.start, field.end
        self.fields.update(told)
        self.at += 1
        return True

    def _is_labelled_header(self) -> bool:
        """Whether the line is part of a head of labels, and not a sentence that happens to begin like one."""
        if self._lines[self.at].text.lower().startswith(("title:", "headline:")):
            return True
        around = (self.at - 1, self.at + 1)
        return any(0 <= i < len(self._lines) and label_of(self._lines[i].text) for i in around)

    def _is_kicker(self) -> bool:
        line = self._lines[self.at].text
        if len(line) > 40 or not ends_openly(line):
            return False
        parts = [line]
        for separator in _KICKER_SEPARATORS:
            parts = [piece for part in parts for piece in part.split(separator)]
        if all(part.strip().lower() in SECTIONS for part in parts):
            return self.at + 1 < len(self._lines)
        if _is_path(line):
            return self._following_title() is not None
        following = self._following_title()
        if following is None:
            return False
        # A word or two above a title: only where the title is much longer, and metadata or text is below it.
        return (
            0 < len(words_of(line)) <= 2
            and heading_standing(line) is Standing.LIKELY
            and len(words_of(self._lines[following].text)) >= 6
            and following == self.at + 1
            and following + 1 < len(self._lines)
        )

    def _following_title(self) -> int | None:
        for i in range(self.at + 1, min(self.at + 5, len(self._lines))):
            line = self._lines[i]
            if not read_metadata_line(line.text, line.start):
                return i if self._title_lines(i) else None
        return None

    def _take_title(self) -> bool:
        if self.title is not None or self.kept:
            return False
        count = self._title_lines(self.at)
        if not count:
            return False
        self.title = self._lines[self.at].start, self._lines[self.at + count - 1].end
        self.at += count
        if self.at < len(self._lines) and is_underline(self._lines[self.at], self._lines[self.at - 1]):
            self.at += 1
        return True

    def _title_lines(self, i: int) -> int:
        """How many lines from `i` on are the title: 0 where the text begins without one."""
        line = self._lines[i]
        if not _may_be_title(line.text) or read_dateline(line.text, 0):
            return 0
        if i + 1 == len(self._lines):
            return int(i > 0 or heading_standing(line.text) is Standing.LIKELY)
        below = self._lines[i + 1]
        if below.gap or read_metadata_line(below.text, below.start) or is_underline(below, line):
            return 1
        if count := self._wrapped_title(i):
            return count
        if below.text[0].islower():
            return 0
        titled = is_title_case(line.text) or is_capitals(line.text)
        longer = len(below.text) > 2 * len(line.text)
        return int(titled or longer or self._is_in_head(i) or bool(self._head_group(i)))

    def _is_in_head(self, i: int) -> bool:
        """Whether metadata stands around line `i`: above it, or below a line of introduction."""
        if self.fields or i > self.at + 1:
            return True
        after_deck = self._lines[i + 2 : i + 3]
        return bool(after_deck and read_metadata_line(after_deck[0].text, after_deck[0].start))

    def _wrapped_title(self, i: int) -> int:
        """The number of lines of a title that was broken to fit a width; 0 where it was not."""
        group = self._head_group(i)
        if not group:
            return 0
        goes_on = group[1].text[0].islower() or (len(group[0].text) >= _FULL_LINE and _same_wording(group))
        return len(group) if goes_on and _may_be_title(" ".join(line.text for line in group)) else 0

    def _head_group(self, i: int) -> Sequence[Line]:
        """The two to four short lines from `i` to the next blank one, if none of them ends a sentence."""
        count = 1
        while i + count < len(self._lines) and not self._lines[i + count].gap and count < 5:
            count += 1
        group = self._lines[i : i + count]
        short = all(ends_openly(line.text) and len(line.text) <= _WIDEST for line in group)
        return group if 1 < count < 5 and i + count < len(self._lines) and short else []

    def _take_deck(self) -> bool:
        """Keep one sentence between the title and metadata that is still to come."""
        if self.title is None or self.kept or self.at + 1 >= len(self._lines):
            return False
        line, below = self._lines[self.at], self._lines[self.at + 1]
        if len(line.text) > _LONGEST_DECK or read_marker(line.text) or is_rule(line.text):
            return False
        told = read_metadata_line(below.text, below.start)
        if not told or any(name in self.fields for name in told) or "title" in told:
            return False
        if len(split_sentences(line.text)) > 1:
            return False
        self.kept.append(line)
        self.at += 1
        return True


def is_underline(line: Line, above: Line) -> bool:
    """Whether `line` underlines the heading `above` it."""
    mark = line.text[0]
    return (
        not line.gap
        and mark in "=-~"
        and len(line.text) >= 3
        and not line.text.strip(mark)
        and abs(len(line.text) - len(above.text)) <= max(3, 0.4 * len(above.text))
    )


def _same_wording(group: Sequence[Line]) -> bool:
    return all(is_capitals(line.text) for line in group) or all(is_title_case(line.text) for line in group)


def _is_path(line: str) -> bool:
    """Whether `line` is the way to a page through a site ("Home > World > South Asia")."""
    steps = re.split(r"\s[>»›]\s", line)
    return len(steps) > 1 and all(0 < len(words_of(step)) <= 3 for step in steps)


def _may_be_title(line: str) -> bool:
    """Whether `line`, the first of a text, can be its title: one open-ended phrase."""
    if len(line) > _LONGEST_TITLE or not 0 < len(words_of(line)) <= _MOST_WORDS_OF_TITLE:
        return False
    if ":" in line and line.partition(":")[0].strip().lower() in NO_HEADING_LABELS:
        return False
    if line[0].islower() or line[0] in "([" or read_marker(line) or is_rule(line) or is_sign_off(line):
        return False
    if not (ends_openly(line) or line.rstrip("\"”’'»)] ").endswith(("?", "!", "؟"))):
        return False
    return len(split_sentences(line)) == 1
