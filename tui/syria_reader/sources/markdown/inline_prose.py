"""The prose of a Markdown block: its words without mark-up, each with its place in the source."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from markdown_it.token import Token

from syria_reader.article import Prose, ProseBuilder
from syria_reader.sources.markdown.parser import Environment, parse_inline
from syria_reader.sources.markdown.source_lines import Content
from syria_reader.text import harmless, visible

_LARGEST = 20_000
"""Characters; mark-up in a longer block is shown as it is, since parsing can take quadratic time."""
_MOST_MARKS = 1_000
_MARKS = "*_~`[]<!&"
_MARKED = re.compile(r"[\\*_~`\[\]<!&]|  \n")
"""Without any of these, words are as they stand."""
_STYLES = {"em_open": "emphasis", "strong_open": "strong", "s_open": "strike", "link_open": "link"}
_CLOSE = frozenset({"em_close", "strong_close", "s_close", "link_close"})


class _MisplacedError(Exception):
    """A token is not where it should be, so its block is better shown as it stands."""


class _Step(NamedTuple):
    """A stretch of text that is taken over, or that `words` stand for; or a style that begins or ends."""

    start: int
    end: int
    words: str | None = None
    opens: str = ""
    target: str = ""
    closes: bool = False


def inline_prose(text: str, content: Content, environment: Environment) -> Prose:
    """The prose of `content` of `text`. Where mark-up cannot be told for sure, it is shown."""
    builder = ProseBuilder(text)
    add_inline(builder, content, environment)
    return builder.build()


def add_inline(builder: ProseBuilder, content: Content, environment: Environment) -> None:
    """Add the prose of `content` to `builder`."""
    for step in _steps(content, environment):
        _take(builder, step)


def _steps(content: Content, environment: Environment) -> list[_Step]:
    if not _MARKED.search(content.text):
        return list(_Walk(content).raw())
    if len(content.text) <= _LARGEST and sum(map(content.text.count, _MARKS)) <= _MOST_MARKS:
        try:
            return list(_Walk(content).steps(parse_inline(content.text, environment)))
        except _MisplacedError:
            pass
    return list(_Walk(content).raw())


def _take(builder: ProseBuilder, step: _Step) -> None:
    if step.opens:
        builder.open_style(step.opens, step.target)
    elif step.closes:
        builder.close_style()
    elif step.words is None:
        builder.copy(step.start, step.end)
    else:
        builder.replace(step.words, step.start, step.end)


class _Walk:
    """Goes through the tokens of a block and holds each to its place in the source."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._text = content.text
        self._at = 0

    def raw(self) -> Iterator[_Step]:
        yield from self._copy(0, len(self._text))

    def steps(self, tokens: list[Token]) -> Iterator[_Step]:
        for token in tokens:
            at = token.meta.get("at", -1)
            if token.type in _STYLES:
                yield _Step(0, 0, opens=_STYLES[token.type], target=visible(str(token.attrs.get("href", ""))))
            elif token.type in _CLOSE:
                yield _Step(0, 0, closes=True)
            elif token.type == "text":
                yield from self._verbatim(token.content, at)
            elif token.type == "text_special":
                yield from self._stands_for(token.content, token.markup, at)
            elif token.type in {"softbreak", "hardbreak"}:
                yield from self._line_break(at, hard=token.type == "hardbreak")
            elif token.type == "code_inline":
                yield from self._code(token, at)
            elif token.type == "image":
                yield from self._image(token.content, at)
            elif token.type == "html_inline":
                yield from self._html(token.content, at)

    def _expect(self, words: str, at: int) -> None:
        if at < self._at or not self._text.startswith(words, at):
            raise _MisplacedError
        self._at = at + len(words)

    def _copy(self, start: int, end: int) -> Iterator[_Step]:
        before = None
        for first, last in self._content.within(start, end):
            if before is not None:
                yield _Step(before, first, " ")
            yield _Step(first, last)
            before = last

    def _verbatim(self, words: str, at: int) -> Iterator[_Step]:
        if words:
            self._expect(words, at)
            yield from self._copy(at, at + len(words))

    def _stands_for(self, words: str, markup: str, at: int) -> Iterator[_Step]:
        self._expect(markup, at)
        for start, end in self._content.within(at, at + len(markup)):
            yield _Step(start, end, harmless(words))

    def _line_break(self, at: int, *, hard: bool) -> Iterator[_Step]:
        end = self._text.find("\n", at)
        if end < 0 or at < self._at:
            raise _MisplacedError
        self._at = end + 1
        after = self._content.next_line(at)
        if after is not None:
            yield _Step(self._content.source_of(at), after, "\n" if hard else " ")

    def _code(self, token: Token, at: int) -> Iterator[_Step]:
        first = at + len(token.markup)
        for start in (first, first + 1):
            end = start + len(token.content)
            if self._text[start:end].replace("\n", " ") == token.content:
                self._expect(token.markup, at)
                self._at = self._text.find(token.markup, end) + len(token.markup)
                yield _Step(0, 0, opens="code")
                yield from self._copy(start, end)
                yield _Step(0, 0, closes=True)
                return
        raise _MisplacedError

    def _image(self, words: str, at: int) -> Iterator[_Step]:
        self._expect("![" + words, at)
        yield from self._copy(at + 2, at + 2 + len(words))

    def _html(self, words: str, at: int) -> Iterator[_Step]:
        self._expect(words, at)
        if words[:3].lower() == "<br":
            for start, end in self._content.within(at, at + len(words)):
                yield _Step(start, end, "\n")
