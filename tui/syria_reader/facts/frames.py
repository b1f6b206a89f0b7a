"""What passes between the reader and the process that analyses a long article, piece by piece."""

import pickle
from collections.abc import Callable, Iterator
from typing import IO, Any, NamedTuple

from syria_reader.article import Article
from syria_reader.facts.facts import Facts

Frame = tuple[str, list[Any]]
"""A field of `Facts` and some of its items; or one of these names and what is said there."""
MENTIONS = "mentions"
"""Further mentions of the actor or place that was sent last."""
BEGINNING = "beginning"
"""All that was found in the first paragraphs has been sent; nothing more."""
WHOLE = "whole"
"""All that was found in the article has been sent, anew; what is wrong with the person's own names."""
SHARE = "share"
"""How much of the analysis is done, in percent."""
_TEXT = 1_000_000
"""Characters of a text that are sent at a time, in some 2 ms."""
_ITEMS = 100
"""Items or mentions in a frame: it is read in less than a millisecond."""


def frames(facts: Facts) -> Iterator[Frame]:
    """All of `facts`."""
    for name, items in facts._asdict().items():
        if name not in ("actors", "places"):
            yield from ((name, list(items[start : start + _ITEMS])) for start in range(0, len(items), _ITEMS))
            continue
        for item in items:
            yield name, [item._replace(mentions=())]
            for start in range(0, len(item.mentions), _ITEMS):
                yield MENTIONS, list(item.mentions[start : start + _ITEMS])


class Gathering:
    """Puts facts together again from their frames."""

    def __init__(self) -> None:
        self._found: dict[str, list[Any]] = {}
        self._mentions: list[list[Any]] = []

    def add(self, frame: Frame) -> None:
        """Take up a frame of facts; they come in the order of `frames`."""
        name, items = frame
        if name == MENTIONS:
            self._mentions[-1] += items
            return
        self._found.setdefault(name, []).extend(items)
        if name in ("actors", "places"):
            self._mentions.append([])

    def facts(self) -> Facts:
        """All that was taken up."""
        mentions = iter(self._mentions)
        for name in ("actors", "places"):
            items = self._found.get(name, [])
            items[:] = [item._replace(mentions=tuple(next(mentions))) for item in items]
        return Facts(**{name: tuple(self._found.get(name, ())) for name in Facts._fields})


def send_article(article: Article, stream: IO[bytes]) -> Iterator[None]:
    """Write `article`, in steps: what reads it and its text where that is all, or else as it is."""
    if article.reader is None:
        pickle.dump(article.bare(), stream, pickle.HIGHEST_PROTOCOL)
        return
    pickle.dump(article.reader, stream)
    for start in range(0, len(article.text), _TEXT):
        pickle.dump(article.text[start : start + _TEXT], stream)
        yield


class Arriving(NamedTuple):
    """`beginning` has the first paragraphs of an article, None of a short one; `whole` gives all of it."""

    beginning: Article | None
    whole: Callable[[], Article]


def receive_article(stream: IO[bytes], first: int) -> Arriving:
    """The article that was written to `stream` by this program itself; some `first` characters before all."""
    sent = pickle.load(stream)  # noqa: S301 - what our own parent process wrote
    if isinstance(sent, Article):
        article = sent
        return Arriving(
            _beginning(article, first) if _is_long(article.text, first) else None, lambda: article
        )
    read: Callable[[str], Article] = sent
    start = pickle.load(stream)  # noqa: S301
    cut = start.find("\n\n", first)
    beginning = read(start[: cut if cut > 0 else first]) if _is_long(start, first) else None

    def whole() -> Article:
        parts = [start]
        while True:
            try:
                parts.append(pickle.load(stream))  # noqa: S301
            except EOFError:
                return read("".join(parts))

    return Arriving(beginning, whole)


def _is_long(text: str, first: int) -> bool:
    return len(text) > 2 * first


def _beginning(article: Article, first: int) -> Article:
    blocks = article.blocks[: article.block_at(first) + 1]
    sections = tuple(section for section in article.sections if section.heading < len(blocks))
    text = article.text[: blocks[-1].end]
    return Article(text, blocks, sections, article.metadata, article.language, article.prose_reader)
