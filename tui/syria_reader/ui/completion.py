"""Completing the name of a file that is being typed. Knows no Textual."""

import os
from typing import NamedTuple

_MOST = 10_000
"""Entries of a folder that are looked at."""


class Completion(NamedTuple):
    """`text` with as much added as is sure; `ways` are the names it may go on to, where there are several."""

    text: str
    ways: tuple[str, ...] = ()


def complete(text: str) -> Completion:
    """The completion of a path; a folder ends with "/". Where there is none, `text` as it is."""
    folder, _, begun = text.rpartition("/")
    names = _names(os.path.expanduser(f"{folder}/" if "/" in text else "."), begun)  # noqa: PTH111
    if not names:
        return Completion(text)
    sure = _common(names)
    before = text[: len(text) - len(begun)]
    return Completion(before + sure, tuple(names) if len(names) > 1 else ())


def _common(names: list[str]) -> str:
    """What all `names`, which are sorted, begin with."""
    first, last = names[0], names[-1]
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), None)
    return first[:same] if same is not None else min(first, last, key=len)


def _names(folder: str, begun: str) -> list[str]:
    """The names in `folder` that begin so, sorted; hidden ones only where a dot is typed."""
    names = []
    try:
        with os.scandir(folder) as found:
            for _, one in zip(range(_MOST), found, strict=False):
                if one.name.startswith(begun) and (begun or not one.name.startswith(".")):
                    names.append(one.name + ("/" if one.is_dir() else ""))
    except OSError:
        return []
    return sorted(name for name in names if name.isprintable())
