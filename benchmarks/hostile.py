"""How the time of an analysis grows with the length of a text nobody would write.

For every shape: milliseconds a kilobyte at each length, a length twice the one before, and by how much the
time grows with the last doubling (2 is in proportion). Exits with 1 over a limit.
"""

import argparse
import sys
import time
from collections.abc import Sequence

from comparison import verdict
from hostile_shapes import SHAPES, text_of
from syria_reader.facts import analyse
from syria_reader.sources.article_from import article_from
from syria_reader.sources.fetched import Fetched

LENGTHS = (62_500, 125_000, 250_000, 500_000, 1_000_000)
GROWTH_LIMIT = 2.6
"""How many times longer twice the text may take: quadratic work takes 4 times as long."""


def milliseconds(piece: str, length: int) -> float:
    """The processor time of one analysis."""
    article = article_from(Fetched("hostile.txt", text_of(piece, length).encode())).article
    start = time.process_time()
    analyse(article)
    return (time.process_time() - start) * 1000


def hostile(names: Sequence[str], lengths: Sequence[int]) -> int:
    """Print the curves; the exit status."""
    analyse(article_from(Fetched("warm.txt", b"Two men died in Homs on Monday, Iran said.")).article)
    print(
        f"{'ms a KB at':22}" + "".join(f"{f'{length / 1000:g} KB':>10}" for length in lengths) + "    growth"
    )
    growths = {}
    for name in names:
        print(f"{name:22}", end="", flush=True)
        taken = []
        for length in lengths:
            taken.append(milliseconds(SHAPES[name], length))
            print(f"{taken[-1] / length * 1000:10.2f}", end="", flush=True)
        growths[name] = taken[-1] / taken[-2]
        print(f"{growths[name]:10.2f}")
    worst = max(growths, key=growths.__getitem__)
    return verdict([(f"growth with twice the text ({worst})", growths[worst], GROWTH_LIMIT)])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help="a part of a shape's name; all of them")
    parser.add_argument("--doublings", type=int, default=4, help="of 62.5 KB (4, up to 1 MB)")
    asked = parser.parse_args()
    chosen = [name for name in SHAPES if not asked.shapes or any(part in name for part in asked.shapes)]
    if not chosen or not 1 <= asked.doublings < len(LENGTHS):
        parser.error(f"1 to {len(LENGTHS) - 1} doublings of a shape among {', '.join(SHAPES)}")
    sys.exit(hostile(chosen, LENGTHS[: asked.doublings + 1]))
