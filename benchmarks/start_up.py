"""How long until the first words of the seed article are on screen, and in how much memory.

Beside an empty Textual application and other readers, where there are any. Exits with 1 over a limit.
"""

import argparse

from comparison import READER, compare, main, verdict
from program import Run

WORDS_LIMIT = 0.5
MEMORY_LIMIT = 1.4
"""Both as multiples of the empty application's."""


def shown(run: Run) -> float:
    """Milliseconds from exec to the words."""
    return run.shown


def memory(run: Run) -> float:
    """Peak memory in MB."""
    return run.memory


def start_up(chosen: argparse.Namespace) -> int:
    """Print the figures; the exit status."""
    result = compare(chosen)
    print(f"{'':14}{'words ms':>10}{'x empty':>9}{'peak MB':>10}{'x empty':>9}")
    for name in result.names:
        row = [
            value
            for figure in (shown, memory)
            for value in (result.median(name, figure), result.ratio(name, figure))
        ]
        print(f"{name:14}{row[0]:10.0f}{row[1]:9.2f}{row[2]:10.1f}{row[3]:9.2f}")
    return verdict(
        [
            ("words on screen, times the empty application", result.ratio(READER, shown), WORDS_LIMIT),
            ("peak memory, times the empty application", result.ratio(READER, memory), MEMORY_LIMIT),
        ]
    )


if __name__ == "__main__":
    main(start_up, __doc__)
