"""Where the files stand that come with the program, and those of the person who uses it."""

import os
import sys
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


def settings() -> Path:
    """The person's settings file; it need not be there."""
    return config() / "settings.toml"


def state() -> Path:
    """The file of what is remembered between runs; it need not be there.

    SYRIA_READER_STATE names its folder. Else that is called syria-reader, in XDG_STATE_HOME where that is an
    absolute path, else in the place of the system: ~/Library/Application Support on macOS, ~/.local/state
    elsewhere.
    """
    return _own("STATE", "Library/Application Support", ".local/state") / "state.json"


def own_lexicon() -> Path:
    """The folder of the person's own lexicon files; it need not be there."""
    return config() / "lexicon"


def cache() -> Path:
    """The person's folder for what can be had again, whether or not it is there.

    SYRIA_READER_CACHE names it. Else it is called syria-reader, in XDG_CACHE_HOME where that is an absolute
    path, else in the place of the system: ~/Library/Caches on macOS, ~/.cache elsewhere.
    """
    return _own("CACHE", "Library/Caches", ".cache")


def config() -> Path:
    """The person's configuration folder, whether or not it is there.

    SYRIA_READER_CONFIG names it. Else it is called syria-reader, in XDG_CONFIG_HOME where that is an absolute
    path, else in the place of the system: ~/Library/Application Support on macOS, ~/.config elsewhere.
    """
    return _own("CONFIG", "Library/Application Support", ".config")


def _own(kind: str, on_macos: str, elsewhere: str) -> Path:
    own = os.environ.get(f"SYRIA_READER_{kind}")
    if own:
        return Path(own)
    xdg = Path(os.environ.get(f"XDG_{kind}_HOME", ""))
    usual = on_macos if sys.platform == "darwin" else elsewhere
    # Path.home() raises where there is no home; a folder that is not there does as well.
    home = Path(os.path.expanduser("~"))  # noqa: PTH111
    return (xdg if xdg.is_absolute() else home / usual) / "syria-reader"
