"""The line typed at the foot: editing it, and what it looks like at any width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.ui.cells import cell_width
from syria_reader.ui.drawing.prompt_line import Prompt, prompt_line
from syria_reader.ui.search.entry import Entry

EDITS = {
    "typed at the end": (Entry.of("ho").typed("ms"), "homs|"),
    "typed in the middle": (Entry.of("hs").moved(-1).typed("om"), "hom|s"),
    "moved no further than the ends": (Entry.of("a").moved(-5).typed("b"), "b|a"),
    "deleted to the left": (Entry.of("homs").without(1), "hom|"),
    "deleted to the right": (Entry.of("homs").moved(-2).without(0, 1), "ho|s"),
    "nothing to delete": (Entry().without(1), "|"),
    "a word deleted": (Entry.of("deir ez ").without_word(), "deir |"),
    "the only word deleted": (Entry.of("deir").without_word(), "|"),
}


@pytest.mark.parametrize(("entry", "shown"), EDITS.values(), ids=EDITS)
def test_edits(entry, shown):
    assert f"{entry.text[: entry.cursor]}|{entry.text[entry.cursor :]}" == shown


def drawn(prompt, width):
    return "".join(fragment.text for fragment in prompt_line(prompt, width))


LINES = {
    "a count": (Prompt(Entry.of("homs"), status="3 of 17"), 40, "  / homs         Esc back       3 of 17 "),
    "hints where there is room": (
        Prompt(Entry.of("homs"), status="3 of 17"), 74,
        "  / homs      Enter keep   ↓ next   Ctrl+R regex   Esc back       3 of 17 ",
    ),
    "an expression": (
        Prompt(Entry.of("h.ms"), "  regex / ", "1 of 2"), 40,
        "  regex / h.ms   Esc back        1 of 2 ",
    ),
    "the end of many words": (
        Prompt(Entry.of("a long way from Deir ez-Zor"), status="1 of 2"), 30,
        "  / Deir ez-Zor        1 of 2 ",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("prompt", "width", "line"), LINES.values(), ids=LINES)
def test_looks(prompt, width, line):
    assert drawn(prompt, width) == line


ENTRIES = st.builds(
    lambda text, back: Entry.of(text).moved(-back), st.text("ab é西", max_size=60), st.integers(0, 60)
)
PROMPTS = st.builds(
    Prompt,
    ENTRIES,
    st.sampled_from(["  / ", "  regex / ", "  export to "]),
    st.sampled_from(["", "…", "3 of 17", "100000+", "not found", "not yet an expression: missing )"]),
)


@given(PROMPTS, st.integers(24, 220))
def test_the_line_is_just_as_wide_as_the_screen_and_shows_the_cursor(prompt, width):
    line = prompt_line(prompt, width)
    assert sum(cell_width(fragment.text) for fragment in line) == width
    assert sum(fragment.style == "cursor" for fragment in line) == 1
