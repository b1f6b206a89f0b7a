"""The process that reads one document: a job on standard input, its extract on standard output.

A job is a line of JSON (format, name, charset, url) and the document's bytes. The answer is JSON: an extract
(`extract.pack`), or `{"refused": "why"}`. It has bounds on memory, time and files, and reaches no network: a
document that breaks out of its library finds little to do.
"""

import json
import os
import sys

from syria_reader.sources.extract import pack
from syria_reader.sources.formats import Format
from syria_reader.sources.loading import Job, Loader, UnreadableError, loader_of

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
        loader_of(Format[likely])
    head = sys.stdin.buffer.readline()
    if not head:
        return  # it was made ready and is not needed
    load = loader_of(Format[json.loads(head)["format"]])
    _confine()
    sys.stdout.buffer.write(answer(load, head, sys.stdin.buffer.read()))


def answer(load: Loader, head: bytes, data: bytes) -> bytes:
    """The answer of `load` to a job: its first line, and the document."""
    told = json.loads(head)
    job = Job(data, told["name"], told["charset"] or "", told["url"] or "")
    try:
        found = pack(load(job))
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
