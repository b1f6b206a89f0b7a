"""Where the files stand that come with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
SEED_NAME = "deir-ezzor.txt"


def seed_article() -> Path:
    """The article that opens by default: inside the installed package, or in seeds/ of a checkout."""
    packed = _PACKAGE / "seeds" / SEED_NAME
    return packed if packed.is_file() else _PACKAGE.parents[1] / "seeds" / SEED_NAME


def data(name: str) -> Path:
    """A shipped table by its file name."""
    return _PACKAGE / "data" / name
