"""The Markdown parser, and where in a block its inline tokens stand."""

from collections.abc import MutableMapping
from functools import cache
from itertools import zip_longest
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

Environment = MutableMapping[str, Any]
"""What the parser keeps between blocks: the targets of reference links."""
DEEPEST = 100
"""Levels of nesting; the parser drops what is deeper."""


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables and strikethrough, for blocks alone: inline mark-up waits until it is seen."""
    markdown = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    markdown.core.ruler.disable(["inline", "text_join"])
    markdown.disable("fragments_join")
    return markdown


class _State(StateInline):
    """Notes in every token how far the parser had read when the token was made."""

    def push(self, ttype: str, tag: str, nesting: Any) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token

    def pushPending(self) -> Token:  # noqa: N802
        token = super().pushPending()
        token.meta["before"] = self.pos
        return token


def parse_inline(content: str, environment: Environment) -> list[Token]:
    """The inline tokens of `content`; the `meta["at"]` of each is where it begins in `content`."""
    inline = parser().inline
    state = _State(content, parser(), environment, [])
    inline.tokenize(state)
    _place(content, state.tokens)
    for rule in inline.ruler2.getRules(""):
        rule(state)
    return state.tokens


def _place(content: str, tokens: list[Token]) -> None:
    delimiter_end = run = -1
    above = None
    for token, below in zip_longest(tokens, tokens[1:]):
        if "before" in token.meta:
            end = token.meta["before"]
            if below is not None and below.type == "link_open" and below.markup != "autolink":
                end -= 1  # a link is opened when its bracket has been read
            if not content.endswith(token.content, 0, end):
                end = len(content[:end].rstrip(" "))  # blanks before a line's end are dropped
            token.meta["at"] = end - len(token.content)
        elif token.type == "text":
            # Delimiters of one run are made one by one before the parser moves on.
            if above is not None and above.type == "link_open" and above.markup == "autolink":
                token.meta["at"] += 1
            elif token.meta["at"] == run:
                token.meta["at"] = delimiter_end
            else:
                run = token.meta["at"]
            delimiter_end = token.meta["at"] + len(token.content)
        above = token
