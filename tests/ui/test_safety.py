"""Nothing an article holds acts on the terminal, wherever on the screen it is shown."""

import re

import pytest

ACTS = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
STATES = [
    (),
    ("a", "down"),
    ("p", "enter"),
    ("s",),
    ("c",),
    ("s", "enter", "n"),
    ("1",),
    ("9",),
    ("question_mark",),
    ("a", "i", "j", "G"),
    ("p", "i", "G"),
    ("s", "i", "G"),
]


@pytest.mark.parametrize("size", [(120, 40), (60, 20), (40, 12), (10, 3)], ids="{0[0]}x{0[1]}".format)
async def test_no_control_and_no_override_is_drawn(size, at_desk, hostile):
    async with at_desk(hostile, size) as desk:
        for keys in STATES:
            await desk.type_ahead(*keys)
            for strip in desk.app.screen._compositor.render_strips():
                drawn = "".join(segment.text for segment in strip)
                assert not ACTS.search(drawn), (keys, drawn)
            await desk.press("escape")


async def test_what_is_dangerous_is_still_seen(at_desk, hostile):
    async with at_desk(hostile, (120, 40)) as desk:
        assert "␛[31m" in "\n".join(desk.picture())


async def test_what_a_source_made_of_it_is_safe_too(at_desk, tmp_path, unsafe):
    from syria_reader.reading import open_source

    path = tmp_path / "report.txt"
    odd = unsafe.replace("\0", "")
    words = [
        f"World{odd}", f"Rebels take{odd} the City of Homs", f"Author: Some{odd}body",
        f"A Heading {odd} for It",
        f"The army{odd} of Turkey took Ho{odd}ms and 8{odd}26 people died. " + "Nothing was heard. " * 40,
    ]  # fmt: skip
    path.write_text("\n\n".join(words), encoding="utf-8")
    async with at_desk(open_source(str(path)), (100, 30)) as desk:
        for keys in STATES:
            await desk.type_ahead(*keys)
            for strip in desk.app.screen._compositor.render_strips():
                drawn = "".join(segment.text for segment in strip)
                assert not ACTS.search(drawn), (keys, drawn)
            await desk.press("escape")
