"""The application, loaded without what its libraries load for things the first screen never does.

Textual loads its command palette with every application, and eight widgets with that; asyncio loads TLS, for
connections that the reader's loop never makes. Together they are a tenth of the start-up and 6 MB. Nothing is
taken away: the palette is loaded when it is asked for, and whoever else imports these modules has them whole.
"""

import importlib
import sys
from abc import ABC
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from syria_reader.ui.app import ReaderApp

_PALETTE = "textual.command"


class _Palette(ModuleType):
    """Stands for Textual's palette: has a class for every name, to be derived from and told apart by."""

    def __init__(self) -> None:
        super().__init__(_PALETTE)
        self.classes: dict[str, type] = {}

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return self.classes.setdefault(name, type(name, (ABC,), {}))


def load_app() -> "type[ReaderApp]":
    """The class of the application, in as little time as may be."""
    if _PALETTE not in sys.modules:
        sys.modules[_PALETTE] = _Palette()
    with _without_tls(), _folders_later():
        from syria_reader.ui.app import ReaderApp
    return ReaderApp


def load_palette() -> None:
    """Put Textual's palette in the place of what stands for it; whoever has its names has them from there."""
    stand_in = sys.modules[_PALETTE]
    if not isinstance(stand_in, _Palette):
        return
    del sys.modules[_PALETTE]
    palette = importlib.import_module(_PALETTE)
    for name, stands in stand_in.classes.items():
        meant = getattr(palette, name)
        for module in [module for key, module in sys.modules.items() if key.startswith("textual.")]:
            if vars(module).get(name) is stands:
                setattr(module, name, meant)
        derived: type
        for derived in stands.__subclasses__():
            derived.__bases__ = tuple(meant if base is stands else base for base in derived.__bases__)


@contextmanager
def _without_tls() -> Iterator[None]:
    """Let asyncio, where it is loaded meanwhile, find no TLS."""
    if "ssl" in sys.modules:
        yield
        return
    cast("dict[str, object]", sys.modules)["ssl"] = None  # how a module is said not to be there
    try:
        yield
    finally:
        del sys.modules["ssl"]


@contextmanager
def _folders_later() -> Iterator[None]:
    """Let Textual find where downloads go when it saves one."""
    if "platformdirs" in sys.modules:
        yield
        return
    stand_in = ModuleType("platformdirs")

    def user_downloads_path() -> Any:
        import platformdirs

        return platformdirs.user_downloads_path()

    stand_in.user_downloads_path = user_downloads_path  # type: ignore[attr-defined]
    sys.modules["platformdirs"] = stand_in
    try:
        yield
    finally:
        del sys.modules["platformdirs"]
