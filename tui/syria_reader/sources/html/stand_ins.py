"""Stand-ins for what trafilatura imports and rarely or never uses here: the web, dates, other extractors.

They take most of the time its import takes, and what reads a document has no business with the web.
A stand-in's classes are empty; a function of one, when it is called after all, is the real one.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType

_UNUSED = """
    certifi charset_normalizer courlan courlan.core courlan.network hashlib htmldate htmldate.meta
    trafilatura.downloads trafilatura.external urllib.request urllib3 urllib3.exceptions urllib3.response
    urllib3.util
    """.split()


_UNUSED_BY_LXML = ("gzip", "inspect")


class _StandIn(ModuleType):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        value = type(name, (), {}) if name[0].isupper() else _when_called(self.__name__, name)
        setattr(self, name, value)
        return value


def _when_called(module: str, name: str) -> Callable[..., object]:
    def call(*arguments: object, **named: object) -> object:
        _dismiss()
        real: Callable[..., object] = getattr(import_module(module), name)
        return real(*arguments, **named)

    return call


def _dismiss() -> None:
    for name, module in list(sys.modules.items()):
        if isinstance(module, _StandIn):
            del sys.modules[name]


def import_lxml() -> None:
    """lxml, with stand-ins for what only rare ways to use it need; afterwards the real ones are imported."""
    for name in _UNUSED_BY_LXML:
        sys.modules.setdefault(name, _StandIn(name))
    try:
        import_module("lxml.html")
    finally:
        for name in _UNUSED_BY_LXML:
            if isinstance(sys.modules.get(name), _StandIn):
                del sys.modules[name]


def import_trafilatura() -> ModuleType:
    """trafilatura, with stand-ins where it can do with them: another version may need the real ones."""
    for name in _UNUSED:
        sys.modules.setdefault(name, _StandIn(name))
    metadata = sys.modules.setdefault("importlib.metadata", _StandIn("importlib.metadata"))
    if isinstance(metadata, _StandIn):
        vars(metadata)["version"] = str  # what it writes of its own version nobody reads
    try:
        return import_module("trafilatura")
    except Exception:
        _dismiss()
        for name in [name for name in sys.modules if name.partition(".")[0] in {"trafilatura", "courlan"}]:
            del sys.modules[name]
        return import_module("trafilatura")
