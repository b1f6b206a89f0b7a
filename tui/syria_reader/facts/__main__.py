"""`python -m syria_reader.facts`: analyses a pickled `Article` from standard input in a process of its own.

The screen starts it for a long article, so that no key waits for the analysis. It writes the pickled `Facts`
to standard output and runs at a low priority. Both ends of the pipe are this program.
"""

import os
import pickle
import sys

from syria_reader.facts import analyse


def main() -> int:
    """Read, analyse, write; returns the exit status."""
    if hasattr(os, "nice"):
        os.nice(10)
    article = pickle.load(sys.stdin.buffer)  # noqa: S301 - what our own parent process wrote
    pickle.dump(analyse(article), sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
