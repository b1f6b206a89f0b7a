"""Running a loader in a process of its own."""

import json
from collections.abc import Iterator

from syria_reader.errors import SourceError
from syria_reader.sources import worker as workers
from syria_reader.sources.extract import DamagedError, Extract, unpack
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format
from syria_reader.sources.watch import Watch
from syria_reader.text import visible


def extract_apart(format_: Format, fetched: Fetched, watch: Watch) -> Extract:
    """What the loader of `format_` takes from `fetched`, as a process of its own tells it.

    Raises `SourceError` where the document cannot be read or takes too long, `OpeningStoppedError` where
    it is not wanted any more; the process has ended in any case.
    """
    (extract,) = extracts_apart(format_, fetched, watch, foretell=False)
    return extract


def extracts_apart(
    format_: Format, fetched: Fetched, watch: Watch, *, foretell: bool = True
) -> Iterator[Extract]:
    """As `extract_apart`; before it, with `foretell`, what it likely is, where that is known much sooner.

    There is only one where it is just what was foretold. The process has ended when the iterator has.
    """
    watch.check()
    head = {
        "format": format_.name, "name": fetched.name, "charset": fetched.charset, "url": fetched.url,
        "foretell": foretell,
    }  # fmt: skip
    with workers.worker(format_.name) as worker:
        worker.give(json.dumps(head).encode() + b"\n" + fetched.data)
        watch.progress(f"reading the {format_}")  # the process is at work while whoever waits does something
        likely: Extract | None = None
        for line in worker.lines(watch.check):
            match _told(line, format_, fetched.name):
                case {"likely": packed} if foretell and likely is None:
                    likely = _extract(packed, format_, fetched.name)
                    yield likely
                case {"foretold": True} if likely is not None:
                    return
                case packed:
                    yield _extract(packed, format_, fetched.name)
                    return
        raise _broken(format_, fetched.name)


def _told(line: bytes | None, format_: Format, name: str) -> object:
    if line is None:
        raise SourceError(
            f"cannot read {visible(name)}: this {format_} takes more than {workers.PATIENCE:.0f} seconds to "
            "read; save it as plain text and open that"
        )
    try:
        told = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _broken(format_, name) from error
    if isinstance(told, dict) and isinstance(told.get("refused"), str):
        raise SourceError(f"cannot read {visible(name)}: {visible(told['refused'])}")
    return told


def _extract(packed: object, format_: Format, name: str) -> Extract:
    try:
        return unpack(packed)
    except (DamagedError, ValueError, RecursionError) as error:
        raise _broken(format_, name) from error


def _broken(format_: Format, name: str) -> SourceError:
    return SourceError(
        f"cannot read {visible(name)}: this {format_} is broken or made to do harm; "
        "save it as plain text in the program it is from and open that"
    )
