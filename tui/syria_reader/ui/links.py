"""The links of a text, as what can be chosen one after the other. Knows no Textual."""

from urllib.parse import urljoin, urlsplit

from syria_reader.article import Article, Span
from syria_reader.text import visible
from syria_reader.ui.choice import Choice
from syria_reader.ui.screens.linking import LINKS
from syria_reader.ui.search.hits import Hits

_FAR = 500
"""Blocks before and after the one that is read in which links are looked for."""


class Links(Hits):
    """The links around block `around` of an article that stands at `base` on the web, in order."""

    def __init__(self, article: Article, around: int, base: str = "") -> None:
        super().__init__(article)
        self._targets: list[str] = []
        last = -1
        for block in range(max(around - _FAR, 0), min(around + _FAR, len(article.blocks))):
            prose = article.prose(block)
            for style in sorted(one for one in prose.styles if one.name == "link"):
                span = prose.span_to_source(style.start, style.end)
                target = _target(base, style.target)
                if target and span.start > last:
                    last = span.start
                    self.add_after([Span(*span)])
                    self._targets.append(target)

    def choice(self, at: int) -> Choice:
        """Link `at`, counted round, as what is chosen; its label is where it leads."""
        at %= len(self)
        return Choice(LINKS, 0, LINKS, self._targets[at], "", self, at, hits=self, hit=self[at])


def _target(base: str, target: str) -> str:
    """Where a link leads, whole; "" where a person could not follow."""
    try:
        whole = urljoin(base, target.strip())
        scheme = urlsplit(whole).scheme
    except ValueError:
        return ""
    return visible(whole) if scheme in {"http", "https", "mailto"} else ""
