"""`python -m syria_reader.facts`: analyses a pickled `Article` from standard input in a process of its own.

The screen starts it for a long article, so that no key waits for the analysis. It runs at the lowest priority
and writes frames to standard output: the length of a pickle in four bytes, then the pickle of a name and a
list. The name is a field of `Facts` and the list some of its items, or it is `BEGINNING` or `WHOLE` and the
list empty: then everything found in the article's first paragraphs, or in all of it, has been sent. Both ends
of the pipe are this program.
"""

import os
import pickle
import sys
from collections.abc import Iterator

from syria_reader.article import Article
from syria_reader.facts import Facts, analyse
from syria_reader.facts.frames import BEGINNING, WHOLE, Frame

_AT_FIRST = 40_000
"""Characters that are analysed before the rest: it takes about a second."""
_ITEMS = 100
"""Items in a frame: it is read in less than a millisecond."""


def main() -> int:
    """Read, analyse, write; returns the exit status."""
    if hasattr(os, "nice"):
        os.nice(19)
    article: Article = pickle.load(sys.stdin.buffer)  # noqa: S301 - what our own parent process wrote
    if len(article.text) > 2 * _AT_FIRST:
        _send(analyse(_beginning(article)), BEGINNING)
    _send(analyse(article), WHOLE)
    return 0


def _beginning(article: Article) -> Article:
    blocks = article.blocks[: article.block_at(_AT_FIRST) + 1]
    sections = tuple(section for section in article.sections if section.heading < len(blocks))
    return Article(article.text, blocks, sections, article.metadata, article.language, article.prose_reader)


def _send(facts: Facts, end: str) -> None:
    for frame in (*_frames(facts), (end, [])):
        data = pickle.dumps(frame, pickle.HIGHEST_PROTOCOL)
        sys.stdout.buffer.write(len(data).to_bytes(4, "big") + data)
    sys.stdout.buffer.flush()


def _frames(facts: Facts) -> Iterator[Frame]:
    for name, items in facts._asdict().items():
        for start in range(0, len(items), _ITEMS):
            yield name, list(items[start : start + _ITEMS])


if __name__ == "__main__":
    raise SystemExit(main())
