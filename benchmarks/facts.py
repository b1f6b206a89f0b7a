"""How fast facts are found: words a second, growth with the text, and the whole process.

The longer texts are the seed article's sentences in an order that is always the same. The process of
`syria-reader facts` stands beside Python importing Textual, which it must never do.
Exits with 1 over a limit.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from statistics import median

from comparison import verdict
from syria_reader.article import Article
from syria_reader.facts import analyse
from syria_reader.reading import open_source
from syria_reader.sources.article_from import article_from
from syria_reader.sources.fetched import Fetched

LENGTHS = (10_000, 100_000, 1_000_000)
LONGEST = 10_000_000
"""Measured as well with --long; takes half a minute."""
GROWTH_LIMIT = 2.0
"""How much longer a character may take in the longest text than in the shortest: work grows with the text."""
PROCESS_LIMIT = 0.7
"""The whole process, as a multiple of importing Textual."""


def seconds(article: Article, times: int) -> float:
    """The median time of an analysis."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        analyse(article)
        taken.append(time.perf_counter() - start)
    return median(taken)


def text_of(length: int) -> Article:
    """An article of `length` characters in paragraphs of five sentences of the seed article."""
    seed = open_source().article
    sentences = [
        seed.prose(block).text[sentence.start : sentence.end]
        for block in range(len(seed.blocks))
        for sentence in seed.sentences(block)
    ]
    shuffled = random.Random(20241206)  # the date of the seed article: any constant would do
    paragraphs, written = [], 0
    while written < length:
        paragraph = " ".join(shuffled.choices(sentences, k=5))
        paragraphs.append(paragraph)
        written += len(paragraph) + 2
    text = "\n\n".join(paragraphs)[:length]
    return article_from(Fetched("synthetic.txt", text.encode())).article


def process(*arguments: str) -> float:
    """Seconds of a whole Python process."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHONDONT")}
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=kept)
    return time.perf_counter() - start


def facts(rounds: int, lengths: Sequence[int]) -> int:
    """Print the figures; the exit status."""
    seed = open_source().article
    analyse(seed)
    print(f"seed article: {seed.words / seconds(seed, rounds):,.0f} words a second")
    costs = []
    for length in lengths:
        article = text_of(length)
        taken = seconds(article, 3 if length < LENGTHS[-1] else 1)
        costs.append(taken / length)
        print(f"{length:>9,} characters: {taken:7.2f} s, {article.words / taken:9,.0f} words a second")
    pairs = [
        (process("-m", "syria_reader", "facts"), process("-c", "import textual.app"))
        for _ in range(rounds + 1)
    ][1:]
    ratio = median(ours / peer for ours, peer in pairs)
    print(
        f"syria-reader facts: {median(ours for ours, _ in pairs) * 1000:.0f} ms, import textual.app: "
        f"{median(peer for _, peer in pairs) * 1000:.0f} ms, ratio {ratio:.2f}"
    )
    return verdict(
        [
            ("time a character, longest against shortest text", costs[-1] / costs[0], GROWTH_LIMIT),
            ("whole process, times importing Textual", ratio, PROCESS_LIMIT),
        ]
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="runs of the short measurements (9)")
    parser.add_argument("--long", action="store_true", help=f"measure {LONGEST:,} characters too")
    asked = parser.parse_args()
    sys.exit(facts(asked.rounds, (*LENGTHS, LONGEST) if asked.long else LENGTHS))
