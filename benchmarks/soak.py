"""Thousands of random keys, clicks and resizes, the same for a seed: no exception, no blank screen, no leak.

    python benchmarks/soak.py --presses 20000 [--seed 1] [--source FILE]

Memory is compared between a fifth of the way and the end. Exits with 1 over the limit. Linux only (/proc).
"""

import argparse
import asyncio
import gc
import os
import random
import sys
import tempfile
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from comparison import verdict
from syria_reader.reading import Reading, open_source
from syria_reader.ui.app import ReaderApp
from syria_reader.ui.commands import COMMANDS

GROWTH_LIMIT = 1.1
LEFT_OUT = {"quit", "palette"}
"""Commands that end the program or open a screen of the library's own; no key of theirs is pressed."""
SIZES = [(24, 6), (40, 12), (60, 20), (80, 24), (100, 30), (120, 40), (160, 50), (200, 60), (20, 5)]
LETTERS = [*"abehnorstz", "enter", "escape", "backspace"]
RESIZES, CLICKS, WORDS = 0.03, 0.05, 0.05
"""How often each comes instead of a command's key."""


class Unending(ReaderApp):
    """A reader that nothing closes."""

    def exit(self, *arguments: object, **more: object) -> None:
        """Stay."""


async def soak(reading: Reading, presses: int, seed: int) -> tuple[float, float]:
    """Press keys; the memory in MB a fifth of the way and at the end.

    Raises what the application raises, and `AssertionError` at a blank screen.
    """
    choose = random.Random(seed)
    left_out = {key for command in COMMANDS if command.id in LEFT_OUT for key in command.keys}
    keys = [key for command in COMMANDS for key in command.keys if key not in left_out]
    app = Unending(reading)
    early = 0.0
    async with app.run_test(size=(120, 40)) as pilot:
        await _settle(pilot)
        for number in range(presses):
            await _act(app, pilot, choose, keys)
            if number % 20 == 0:
                await _settle(pilot)
                assert any(strip.text.strip() for strip in app.screen._compositor.render_strips()), number
            if number == presses // 5:
                early = _memory()
        await _settle(pilot)
        return early, _memory()


async def _act(app: ReaderApp, pilot: Pilot[None], choose: random.Random, keys: list[str]) -> None:
    what = choose.random()
    if what < RESIZES:
        await pilot.resize_terminal(*choose.choice(SIZES))
    elif what < RESIZES + CLICKS:
        width, height = app.size
        await pilot.click(offset=(choose.randrange(width), choose.randrange(height)))
    else:
        key = choose.choice(LETTERS if what < RESIZES + CLICKS + WORDS else keys)
        app.post_message(events.Key(key, key if len(key) == 1 else None))
    if choose.random() < 0.3:
        await pilot.pause(0)


async def _settle(pilot: Pilot[None]) -> None:
    for _ in range(3):
        await pilot.pause(0)


def _memory() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> int:
    """Soak, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presses", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--source", help="an article other than the seed's")
    chosen = parser.parse_args()
    reading = open_source(chosen.source)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        os.environ["BROWSER"] = "true"
        os.chdir(folder)
        early, late = asyncio.run(soak(reading, chosen.presses, chosen.seed))
    print(f"{chosen.presses} presses, seed {chosen.seed}: {early:.1f} MB, then {late:.1f} MB")
    return verdict([("memory at the end, times that at a fifth of the way", late / early, GROWTH_LIMIT)])


if __name__ == "__main__":
    sys.exit(main())
