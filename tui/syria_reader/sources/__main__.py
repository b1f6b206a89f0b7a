"""The process that reads one document: a job on standard input, its extract on standard output.

A job is a line of JSON (format, name, charset, url, foretell) and the document's bytes. The answer is a line
of JSON: an extract (`extract.pack`), or `{"refused": "why"}`. Where the job asks to foretell, there may be a
line `{"likely": extract}` before it, and the answer is then `{"foretold": true}` where it is just that.

The process has bounds on memory, time and files, and reaches no network: a document that breaks out of its
library finds little to do.
"""

import json
import os
import select
import sys
from collections.abc import Callable

from syria_reader.sources.extract import Extract, pack
from syria_reader.sources.formats import Format
from syria_reader.sources.loading import Job, Loader, UnreadableError, loader_of, prepare

MOST_MEMORY = 2 * 1024**3
"""Bytes of address space."""
MOST_SECONDS = 25
"""Seconds of work."""
_FORBIDDEN = ("socket.", "subprocess.", "os.", "shutil.", "tempfile.", "ctypes.", "pty.", "sqlite3.")
_ALLOWED = frozenset({"os.listdir", "os.scandir", "ctypes.create_string_buffer"})
"""What an import does, and making room for what PDFium answers."""
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Answer the job on standard input; the loader that is likely needed is imported before it comes."""
    for likely in sys.argv[1:]:
        prepare(Format[likely], at_leisure=not select.select([sys.stdin], [], [], 0)[0])
    head = sys.stdin.buffer.readline()
    if not head:
        return  # it was made ready and is not needed
    load = loader_of(Format[json.loads(head)["format"]])
    _confine()
    sys.stdout.buffer.write(answer(load, head, sys.stdin.buffer.read(), _say))


def _say(foretold: bytes) -> None:
    sys.stdout.buffer.write(foretold + b"\n")
    sys.stdout.buffer.flush()


def answer(load: Loader, head: bytes, data: bytes, say: Callable[[bytes], None]) -> bytes:
    """The answer of `load` to a job: its first line, and the document; `say` gets what is foretold of it."""
    told = json.loads(head)
    foretold: list[object] = []

    def foretell(extract: Extract) -> None:
        foretold.append(pack(extract))
        say(json.dumps({"likely": foretold[0]}).encode())

    job = Job(
        data, told["name"], told["charset"] or "", told["url"] or "", foretell if told["foretell"] else None
    )
    try:
        found = pack(load(job))
        if found in foretold:
            found = {"foretold": True}
    except UnreadableError as error:
        found = {"refused": str(error)}
    except MemoryError:
        found = {"refused": "it takes too much memory to read; open a part of it"}
    except RecursionError:
        found = {"refused": "it is nested too deep to be a document; save it as plain text and open that"}
    return json.dumps(found).encode()


def _confine() -> None:
    import resource

    for limit, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        try:
            resource.setrlimit(limit, (most, most))
        except (OSError, ValueError):
            continue  # a system without this bound; the parent's clock still runs
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES
    if writes or (event.startswith(_FORBIDDEN) and event not in _ALLOWED):
        raise PermissionError(f"a document asked for {event}")


if __name__ == "__main__":
    main()
