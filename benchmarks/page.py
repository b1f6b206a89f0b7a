"""How long until the first words of a saved web page of 200 KB are on screen, beside the seed article's.

Exits with 1 over the limit.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median

from comparison import options, verdict
from program import Program, Run, reader, run

WORDS_LIMIT = 3.0
"""As a multiple of the seed article's."""
_SIZE = 200_000
_FIRST = "The road to the north was closed again on Monday"


def page(path: Path) -> Program:
    """The reader on a page of 200 KB, two thirds of it mark-up around the article, as pages are."""
    cards = "".join(
        f'<li class="card"><a href="/story/{i}"><img src="/i/{i}.jpg" alt=""><span>Another story, number {i}'
        f'</span></a><script>window.cards.push({{"id":{i},"seen":false}})</script></li>'
        for i in range(500)
    )
    words = [
        f'<p class="text">{_FIRST}, and {i} trucks waited at the checkpoint near '
        f'<a href="/t/{i}">Karsk</a>, drivers said. '
        f"<em>Nobody</em> knew when it would open; at least {i + 2} people had been wounded.</p>"
        for i in range(280)
    ]
    written = (
        "<!DOCTYPE html><html lang='en'><head><title>Road closed | The Post</title>"
        '<meta property="og:site_name" content="The Post"></head><body>'
        f"<nav><ul>{cards[: len(cards) // 2]}</ul></nav>"
        f"<article><h1>Road closed</h1>{''.join(words)}</article>"
        f"<aside><ul>{cards}</ul></aside></body></html>"
    )
    path.write_text(written[:-1] + " " * max(_SIZE - len(written), 0) + ">", encoding="utf-8")
    return Program("page", [sys.executable, "-m", "syria_reader", str(path)], _FIRST)


def saved_page(chosen: argparse.Namespace) -> int:
    """Print the figures; the exit status."""
    runs: dict[str, list[Run]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        programs = [reader(), page(path)]
        print(f"page of {path.stat().st_size / 1000:.0f} KB · {chosen.rounds} rounds")
        for round_ in range(chosen.rounds + 1):
            for program in programs:
                result = run(program)
                if round_:
                    runs.setdefault(program.name, []).append(result)
    for name, results in runs.items():
        print(f"{name:14}{median(result.shown for result in results):8.0f} ms")
    seed, other = runs.values()
    ratio = median(b.shown / a.shown for a, b in zip(seed, other, strict=True))
    return verdict([("words of a page on screen, times the seed's", ratio, WORDS_LIMIT)])


if __name__ == "__main__":
    sys.exit(saved_page(options(__doc__)))
