"""What is searched for: a plain word by default, a regular expression when asked for."""

import re
import warnings
from typing import NamedTuple

from syria_reader.text import INVISIBLE
from syria_reader.ui.search.letters import ACCENTS, alike, skeleton

LONGEST = 200
"""Characters of a query."""
_WORD = re.compile(r"[^\W_]+")
_LONGEST_FORM = 3
_ESCAPED = re.compile(r"\\.", re.DOTALL)
_ENDED = r"(?:\([^()\s<>\[\]\\]*\))?[*~`_]*(?:[\s.,;:?'’\"”)]|\Z)"
_OPENS = rf"\[<\\{INVISIBLE}"
BROKEN = re.compile(
    rf"[*~`\]&{_OPENS}](?:(?<=&)[\w#]|(?<=\w[{_OPENS}])|(?<=\w\])(?!{_ENDED})"
    rf"|(?<=\w[*~`])[*~`_]*(?:[\w{_OPENS}]|\](?!{_ENDED})))"
)
"""Where a word of the prose may stand broken in the source, by mark-up, an entity or a hidden character.

Emphasis breaks a word only with letters on both sides. Where a link ends, with its target or without, the
word has ended too if a blank or a stop follows. A class of signs comes first: `re` skips to it quickly.
"""


class BadExpressionError(Exception):
    """The regular expression is not whole or not right; its text says why."""


class Query(NamedTuple):
    """`pattern` finds the hits in prose.

    `word` finds a word of theirs in the source, unless it is `BROKEN` there; None where they need have none.
    """

    text: str
    expression: bool
    pattern: re.Pattern[str]
    word: re.Pattern[str] | None


def read_query(text: str, *, expression: bool) -> Query | None:
    """The query a person typed; None where it asks for nothing. Raises `BadExpressionError`.

    Small letters find capitals too; a capital makes the query exact. In plain words accents, kinds of
    quotation marks and of dashes do not matter, and a blank is any white space.
    """
    if expression:
        return Query(text, True, _expression(text), None) if text else None
    plain = skeleton(text)
    if not plain.strip():
        return None
    exact = plain != plain.lower()
    word = max(_WORD.findall(plain), key=len, default="")
    in_source = re.compile(_words(word, exact)) if word else None
    return Query(text, False, re.compile(_words(plain, exact)), in_source)


def _expression(text: str) -> re.Pattern[str]:
    bare = _ESCAPED.sub("", text)
    flags = re.MULTILINE | (re.IGNORECASE if bare == bare.lower() else 0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(text, flags)
    except re.error as error:
        raise BadExpressionError(error.msg) from error
    except (OverflowError, RecursionError) as error:
        raise BadExpressionError("too large an expression") from error


def _words(plain: str, exact: bool) -> str:
    """The pattern of `plain`, in which every letter stands for all that are like it."""
    table = alike(exact)
    parts = []
    at = 0
    while at < len(plain):
        if plain[at] == " ":
            parts.append(rf"(?:\s[{ACCENTS}]*)+")
            at += 1
            continue
        size, ligatures = _ligatures(plain, at, exact)
        letters = "".join(_letter(c, exact, table) for c in plain[at : at + size])
        parts.append(f"(?:{letters}|[{re.escape(ligatures)}])" if ligatures else letters)
        at += size
    return "".join(parts)


def _ligatures(plain: str, at: int, exact: bool) -> tuple[int, str]:
    for size in range(_LONGEST_FORM, 1, -1):
        form = plain[at : at + size]
        found = alike(exact).get(form if exact else form.casefold()) if len(form) == size else None
        if found:
            return size, found
    return 1, ""


def _letter(character: str, exact: bool, table: dict[str, str]) -> str:
    forms = {character}
    if not exact:
        forms |= {character.lower(), character.upper()}
    forms |= set(table.get(character if exact else character.casefold(), ""))
    single = sorted(form for form in forms if len(form) == 1)
    letter = re.escape(single[0]) if len(single) == 1 else f"[{''.join(map(re.escape, single))}]"
    return f"{letter}[{ACCENTS}]*"
