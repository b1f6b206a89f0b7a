"""Running a loader in a process of its own."""

import json

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
    watch.check()
    head = {
        "format": format_.name, "name": fetched.name, "charset": fetched.charset, "url": fetched.url,
    }  # fmt: skip
    with workers.worker(format_.name) as worker:
        worker.give(json.dumps(head).encode() + b"\n" + fetched.data)
        watch.progress(f"reading the {format_}")  # the process is at work while whoever waits does something
        answer = worker.answer(watch.check)
    return _extract(answer, format_, fetched.name)


def _extract(answer: bytes | None, format_: Format, name: str) -> Extract:
    if answer is None:
        raise SourceError(
            f"cannot read {visible(name)}: this {format_} takes more than {workers.PATIENCE:.0f} seconds to "
            "read; save it as plain text and open that"
        )
    try:
        told = json.loads(answer)
        if isinstance(told, dict) and isinstance(told.get("refused"), str):
            raise SourceError(f"cannot read {visible(name)}: {visible(told['refused'])}")
        return unpack(told)
    except (DamagedError, ValueError, RecursionError) as error:
        raise SourceError(
            f"cannot read {visible(name)}: this {format_} is broken or made to do harm; "
            "save it as plain text in the program it is from and open that"
        ) from error
