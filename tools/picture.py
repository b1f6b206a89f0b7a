"""Draws the README's picture: the reader at a given size, after given keys, as an SVG that stands alone.

    python tools/picture.py docs/picture.svg --size 120x40 --keys a down

Keys have Textual's names. The picture refers to no font elsewhere and needs little of whoever draws it.
"""

import argparse
import asyncio
import re
from html import escape, unescape
from pathlib import Path

from rich.cells import cell_len

from syria_reader.reading import open_source
from syria_reader.ui.app import ReaderApp

_FONT_FACE = re.compile(r"\s*@font-face\s*{[^}]*}")
_FONT_FAMILY = re.compile(r"font-family: [^;]*;")
_FONTS = "font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace;"
_NAME = re.compile(r"terminal-\d+-")
_LINE_CLIP = re.compile(r'\s*<clipPath id="screen-line-\d+">.*?</clipPath>', re.DOTALL)
_UNDERLINED = re.compile(r"\.(\S+) {[^}]*underline")
_TEXT = re.compile(
    r'<text class="(?P<style>[^"]+)" x="(?P<x>[\d.]+)" y="(?P<y>[\d.]+)" textLength="(?P<length>[\d.]+)"'
    r"[^>]*>(?P<words>[^<]*)</text>\s*"
)


async def picture(source: str | None, columns: int, rows: int, keys: list[str]) -> str:
    """The screen of `source` as SVG, after `keys`."""
    app = ReaderApp(open_source(source))
    async with app.run_test(size=(columns, rows)) as pilot:
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        return standing_alone(app.export_screenshot(title="syria-reader"))


def standing_alone(svg: str) -> str:
    """Textual's `svg` without a font from a server, and with every word at a place of its own.

    A run of words is as wide as its cells only where `textLength` is understood and blanks are kept, which
    not every program that draws SVG does. An underlined run stays whole, as its blanks are underlined too.
    """
    svg = _NAME.sub("screen-", _FONT_FAMILY.sub(_FONTS, _FONT_FACE.sub("", svg)))
    underlined = set(_UNDERLINED.findall(svg))

    def placed(match: re.Match[str]) -> str:
        run = unescape(match["words"]).replace("\xa0", " ").rstrip()
        cells = cell_len(unescape(match["words"]).rstrip("\n"))
        cell = float(match["length"]) / max(cells, 1)
        parts = re.finditer(r"\S.*\S|\S" if match["style"] in underlined else r"\S+", run)
        return "".join(_word(match, cell, cell_len(run[: part.start()]), part.group()) for part in parts)

    return _LINE_CLIP.sub("", _TEXT.sub(placed, svg))


def _word(run: re.Match[str], cell: float, column: int, word: str) -> str:
    x, length = float(run["x"]) + cell * column, cell * cell_len(word)
    place = f'x="{x:.1f}" y="{run["y"]}" textLength="{length:.1f}"'
    return f'<text class="{run["style"]}" {place}>{escape(word, quote=False)}</text>\n'


def _size(text: str) -> tuple[int, int]:
    columns, rows = text.split("x")
    return int(columns), int(rows)


def main() -> None:
    """Write the picture."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path, help="the SVG file to write")
    parser.add_argument("--source", help="what to open, by default the seed article")
    parser.add_argument("--size", type=_size, default=(120, 40), metavar="COLUMNSxROWS", help="120x40")
    parser.add_argument("--keys", nargs="*", default=[], help="keys to press first")
    chosen = parser.parse_args()
    drawn = asyncio.run(picture(chosen.source, *chosen.size, chosen.keys))
    chosen.path.write_text(drawn, encoding="utf-8")


if __name__ == "__main__":
    main()
