"""`python -m syria_reader.facts`: analyses an article from standard input in a process of its own.

The screen starts it for a long article, so that no key waits for the analysis. It runs at the lowest priority
and writes frames (see `frames`) to standard output: the length of a pickle in four bytes, then the pickle.
Both ends of the pipe are this program.
"""

import gc
import os
import pickle
import sys
from time import monotonic

from syria_reader.facts.analysis import analyse_in_slices
from syria_reader.facts.facts import Facts
from syria_reader.facts.frames import BEGINNING, SHARE, WHOLE, Frame, frames, receive_article
from syria_reader.facts.lexicon import open_lexicon
from syria_reader.facts.progress import Progress
from syria_reader.slices import Slices, finish

_AT_FIRST = 40_000
"""Characters that are analysed before the rest: it takes about a second."""
_OBJECTS = 100_000
"""How many new objects make the collector look for cycles: what is found has none."""
_TELL_EVERY = 0.4
"""Seconds between two shares."""


def main() -> int:
    """Read, analyse, write; returns the exit status."""
    if hasattr(os, "nice"):
        os.nice(19)
    gc.set_threshold(_OBJECTS)
    beginning, whole = receive_article(sys.stdin.buffer, _AT_FIRST)
    if beginning is not None:
        progress = Progress()
        _send(finish(progress.measured(analyse_in_slices(beginning))), (BEGINNING, []))
        article = whole()
        progress.times = len(article.text) / len(beginning.text)
        facts = finish(_told(progress, analyse_in_slices(article)))
    else:
        facts = finish(analyse_in_slices(whole()))
    _send(facts, (WHOLE, list(open_lexicon().notes)))
    return 0


def _told(progress: Progress, slices: Slices[Facts]) -> Slices[Facts]:
    """`slices`, which tell on the way how far they are."""
    told = monotonic()
    while True:
        try:
            next(slices)
        except StopIteration as stop:
            facts: Facts = stop.value
            return facts
        progress.step()
        if monotonic() - told > _TELL_EVERY:
            told = monotonic()
            _write((SHARE, [progress.percent]))
            sys.stdout.buffer.flush()
        yield


def _send(facts: Facts, end: Frame) -> None:
    for frame in (*frames(facts), end):
        _write(frame)
    sys.stdout.buffer.flush()


def _write(frame: Frame) -> None:
    data = pickle.dumps(frame, pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.write(len(data).to_bytes(4, "big") + data)


if __name__ == "__main__":
    raise SystemExit(main())
