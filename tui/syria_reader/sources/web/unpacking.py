"""Undoing the compression of a response, within bounds: a few kilobytes may unpack to gigabytes."""

import zlib
from typing import Protocol


class TooLargeError(Exception):
    """More came out than may."""


class DamagedBodyError(Exception):
    """What came is not what it is said to be."""


class Unpacker(Protocol):
    """Gets a body piece by piece."""

    def feed(self, data: bytes) -> bytes:
        """What `data` unpacks to. Raises `TooLargeError`, `DamagedBodyError`."""
        ...

    def finish(self) -> None:
        """Raise `DamagedBodyError` where the end is missing."""
        ...


def unpacker(encoding: str, most: int) -> Unpacker:
    """What undoes `encoding` (a Content-Encoding) and lets `most` bytes out. Raises `DamagedBodyError`."""
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return _Plain(most)
    if name in {"gzip", "x-gzip", "deflate"}:
        return _Deflated(name, most)
    if name == "br":
        return _Brotli(most)
    raise DamagedBodyError(f"it is packed as {name}, which was not asked for")


class _Plain:
    def __init__(self, most: int) -> None:
        self._room = most

    def feed(self, data: bytes) -> bytes:
        self._room -= len(data)
        if self._room < 0:
            raise TooLargeError
        return data

    def finish(self) -> None:
        return


class _Deflated(_Plain):
    """gzip and deflate; servers send the latter with a header or without."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__(most)
        self._bare = name == "deflate"
        self._unpacker = zlib.decompressobj(zlib.MAX_WBITS | (0 if self._bare else 16))
        self._begun = False

    def feed(self, data: bytes) -> bytes:
        try:
            words = self._unpacker.decompress(data, self._room + 1)
        except zlib.error as error:
            if not self._bare or self._begun:
                raise DamagedBodyError("its compression is damaged") from error
            self._bare, self._unpacker = False, zlib.decompressobj(-zlib.MAX_WBITS)
            return self.feed(data)
        self._begun = self._begun or bool(words)
        return super().feed(words)

    def finish(self) -> None:
        if not self._unpacker.eof:
            raise DamagedBodyError("it ends before it should")


class _Brotli(_Plain):
    def __init__(self, most: int) -> None:
        super().__init__(most)
        import brotli

        self._damage: type[Exception] = brotli.error
        self._unpacker = brotli.Decompressor()

    def feed(self, data: bytes) -> bytes:
        parts = []
        try:
            parts.append(super().feed(self._unpacker.process(data, output_buffer_limit=self._room + 1)))
            while not self._unpacker.can_accept_more_data():
                parts.append(super().feed(self._unpacker.process(b"", output_buffer_limit=self._room + 1)))
        except self._damage as error:
            raise DamagedBodyError("its compression is damaged") from error
        return b"".join(parts)

    def finish(self) -> None:
        if not self._unpacker.is_finished():
            raise DamagedBodyError("it ends before it should")
