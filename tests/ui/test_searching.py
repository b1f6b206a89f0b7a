"""Searching as a person does it: typing, walking the hits, keeping them or going back."""

import pytest

from syria_reader.facts import Facts
from syria_reader.reading import Reading
from syria_reader.sources.markdown.reader import read_markdown
from syria_reader.ui.screens import finding
from syria_reader.ui.search.hits import SEARCH

SIZES = {"wide": (120, 40), "medium": (80, 24), "narrow": (60, 20), "small": (40, 12)}
each_size = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def foot(desk):
    return desk.picture()[-1]


def hit(desk):
    """The words the reader stands on, on the screen."""
    here = desk.screen.choice.here
    assert desk.in_view(here)
    return desk.text.article.text[here.start : here.end]


@each_size
async def test_typing_marks_and_goes_to_the_first_hit_from_where_the_reader_is(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("5", "slash", *"delta")
        choice = desk.screen.choice
        article = desk.text.article
        block = desk.screen.article.sections[4].heading
        starts = [mark.start for mark in choice.marks]
        assert choice.here.start == min(s for s in starts if s >= article.blocks[block].start)
        assert hit(desk) == "Delta"
        assert {article.text[m.start : m.end] for m in choice.marks} == {"Delta"}
        assert foot(desk).strip().startswith("/ delta")
        assert foot(desk).rstrip().endswith(f"{choice.at + 1} of {len(starts)}")


async def test_only_the_foot_the_hits_and_the_ticks_change(at_desk, seed):
    def above_the_foot():
        bar = desk.text.vertical_scrollbar.region.x
        return [f"{row:<120}"[:bar] + f"{row:<120}"[bar + 1 :] for row in desk.picture()[:-1]]

    async with at_desk(seed) as desk:
        before = above_the_foot()
        await desk.press("slash", *"rebels")
        assert above_the_foot() == before


async def test_hits_look_chosen_and_the_one_stood_on_is_here(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("slash", *"the valley")
        choice = desk.screen.choice
        here, other = choice.marks[choice.at], choice.marks[choice.at + 1]
        grounds = [desk.looks(here).bgcolor, desk.looks(other).bgcolor, desk.looks(other, after=-1).bgcolor]
        assert len(set(grounds)) == 3
        await desk.press("enter", "escape")
        assert desk.looks(here).bgcolor == desk.looks(other).bgcolor == grounds[2]


@each_size
async def test_kept_hits_are_walked_as_mentions_are(size, at_desk, seed):
    async with at_desk(seed, size) as desk:
        await desk.press("slash", *"assad", "enter")
        state, marks = desk.state(), desk.screen.choice.marks
        assert (state.focus, state.panel, state.at, state.peek) == ("text", SEARCH, 0, False)
        for step in range(1, len(marks) + 1):
            await desk.press("n")
            assert desk.state().at == step % len(marks)
            assert hit(desk) == "Assad"
        await desk.press("N")
        assert desk.state().at == len(marks) - 1
        if size[0] > 40:
            assert f"{len(marks)} of {len(marks)}" in foot(desk)
        row = desk.state().row
        await desk.press("escape")
        assert (desk.state().panel, desk.state().row) == (None, row)


@each_size
async def test_escape_returns_to_where_the_reader_was(size, at_desk, long):
    async with at_desk(long, size) as desk:
        for first in ((), ("4", "j", "j"), ("p", "down", "enter", "n", "n"), ("a",)):
            await desk.press("escape", *first)
            before, place = desk.state(), desk.text.place
            await desk.press("slash", *"zulu", "down", "down", "escape")
            after = desk.state()
            assert after._replace(cursors=(), focus="") == before._replace(cursors=(), focus=""), first
            assert desk.text.place == place
            assert after.focus == "text"


async def test_back_leads_to_where_the_search_began(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("3", "j", "slash", *"zulu", "enter")
        found = desk.text.place
        await desk.press("9", "backspace")
        assert (desk.text.place, desk.state().panel) == (found, SEARCH)
        assert hit(desk) == "Zulu"
        await desk.press("backspace")
        assert desk.state().panel is None
        assert desk.starts_with_section(3) is False
        assert desk.state().section == 3


async def test_walking_while_typing_and_typing_on_from_there(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("slash", *"brig", "down", "ctrl+n", "down", "ctrl+p")
        at = desk.screen.choice.at
        assert at == 2
        await desk.press("a")
        assert desk.screen.choice.at == at
        await desk.press("up")
        assert desk.screen.choice.at == at - 1


async def test_after_the_last_hit_comes_the_first(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("G", "slash", *"part 1 of")
        assert desk.state().at == 0
        assert hit(desk) == "Part 1 of"


async def test_letters_with_a_meaning_elsewhere_are_letters_here(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("slash", *"qgGn?aps1]h t")
        assert desk.state()._replace(cursors=()) == desk.state()._replace(cursors=(), focus="text")
        assert "/ qgGn?aps1]h t" in foot(desk)
        assert "not found" in foot(desk)


async def test_keys_typed_ahead_lead_where_slow_typing_leads(at_desk, long):
    keys = ("3", "slash", *"golf brig", "down", "enter", "n", "slash", *"zu", "escape", "j")
    async with at_desk(long) as desk:
        await desk.press(*keys)
        slowly = desk.state()
    async with at_desk(long) as desk:
        await desk.type_ahead(*keys)
        assert desk.state() == slowly


async def test_no_hit_says_so_and_returns(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("4", "j")
        place = desk.text.place
        await desk.press("slash", *"mike")
        assert desk.text.place != place
        await desk.press("x")
        assert desk.text.place == place
        assert "not found" in foot(desk)
        await desk.press("enter")
        assert "/ mikex" in foot(desk)
        await desk.press("backspace")
        assert hit(desk) == "Mike"


async def test_a_regular_expression_when_asked_for(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("slash", *"h[ao]m", "ctrl+r")
        assert "regex / h[ao]m" in foot(desk)
        assert hit(desk) in ("Hom", "Ham", "ham")
        found = len(desk.screen.choice.marks)
        await desk.press("(")
        assert "missing )" in foot(desk)
        assert len(desk.screen.choice.marks) == found
        await desk.press("backspace", "ctrl+r")
        assert "not found" in foot(desk)


async def test_a_hostile_expression_is_given_up(at_desk, seed):
    article = read_markdown("Homs fell.\n\n" + "a" * 60 + "b")
    async with at_desk(Reading("a.md", b"", article)) as desk:
        await desk.press("slash", "ctrl+r", *"(a+)+")
        assert hit(desk).startswith("a")
        await desk.press("$")
        assert "too long" in foot(desk)
        await desk.press("ctrl+u", *"homs")
        assert hit(desk) == "Homs"


async def test_earlier_searches_come_back(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("slash", *"homs", "enter", "slash", "ctrl+r", *"ham.", "enter")
        await desk.press("slash", "up")
        assert "regex / ham." in foot(desk)
        await desk.press("up")
        assert "  / homs" in foot(desk)
        await desk.press("up", "down")
        assert "regex / ham." in foot(desk)
        await desk.press("down")
        assert "ham" not in foot(desk)
        await desk.press("enter")
        assert desk.screen.choice.label == "/ham./"
        await desk.press("slash", "enter")
        assert desk.screen.choice.label == "/ham./"


async def test_an_empty_prompt_is_left_with_enter(at_desk, seed):
    async with at_desk(seed) as desk:
        before = desk.picture()
        await desk.press("slash", "enter")
        assert desk.picture() == before


async def test_pasted_words_are_typed(at_desk, seed):
    from textual.events import Paste

    async with at_desk(seed) as desk:
        await desk.press("slash")
        desk.app.post_message(Paste("Deir\nez-Zor\x1b[31m"))
        await desk.settle()
        await desk.press("backspace", "backspace", "backspace", "backspace")
        assert "/ Deir ez-Zor" in foot(desk)
        assert hit(desk) == "Deir ez-Zor"


async def test_a_click_ends_the_typing(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("slash", *"alpha")
        await desk.pilot.click("#places", offset=(6, 2))
        await desk.settle()
        assert (desk.state().panel, desk.state().focus) == ("places", "text")
        assert "/ alpha" not in foot(desk)
        await desk.press("slash", *"alpha")
        await desk.pilot.click("#text", offset=(30, 12))
        await desk.settle()
        assert "/ alpha" not in foot(desk)
        await desk.press("escape")
        assert desk.state().panel is None


@each_size
async def test_every_line_of_the_screen_is_whole(size, at_desk, long):
    async with at_desk(long, size) as desk:
        await desk.press("slash")
        await desk.type_ahead(*"brigade met the alpha brigade on the road to somewhere far away")
        rows = desk.screen._compositor.render_strips()
        assert [row.cell_length for row in rows] == [size[0]] * size[1]
        await desk.resize((100, 30))
        assert "far away" in foot(desk)


@pytest.fixture
def megabyte(monkeypatch) -> Reading:
    words = "The **rebels** came to [Homs](https://x.org/homs) on day {}, and nothing else was heard of. " * 3
    text = "".join(f"# Part {n}\n\n{words.format(n, n, n)}\n\n" for n in range(3500))
    assert len(text) > 1_000_000
    monkeypatch.setattr(finding, "LONG", len(text) + 1)
    reading = Reading("long.md", b"", read_markdown(text))
    reading.__dict__["facts"] = Facts()
    return reading


async def finished(desk):
    while not desk.screen.choice.hits.complete:
        await desk.pilot.pause(0.01)
    await desk.settle()


async def test_a_megabyte(megabyte, at_desk):
    async with at_desk(megabyte, (80, 24)) as desk:
        desk.text.bring_to_top(desk.heading_of_section(1000))
        await desk.press("slash", *"rebels came to homs")
        first = desk.screen.choice.here
        assert desk.in_view(first)
        await finished(desk)
        choice = desk.screen.choice
        assert (choice.here, len(choice.marks)) == (first, 3500 * 3)
        assert foot(desk).rstrip().endswith(f"{choice.at + 1} of 10500")
        await desk.press("enter", "N", "N", "N", "N")
        assert desk.state().at == choice.at - 4
        assert desk.in_view(desk.screen.choice.here)


async def test_a_megabyte_stepped_through_before_it_is_searched(megabyte, at_desk):
    async with at_desk(megabyte, (80, 24)) as desk:
        await desk.type_ahead("slash", "e", "up")
        choice = desk.screen.choice
        assert choice.here == choice.marks[-1] or "still searching" in foot(desk)
        assert desk.in_view(choice.here)
        await desk.press("x", "enter")
        assert "/ ex" in foot(desk)
        while "not found" not in foot(desk):
            assert desk.screen.choice is None
            await desk.pilot.pause(0.01)
            await desk.press("left")


async def test_the_card_of_a_hit_is_that_of_the_marked_words(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("slash", *"ezzor", "down", "enter", "i")
        assert (desk.state().focus, desk.state().panel) == ("card", "places")
        assert desk.screen.choice.label == "Deir ez-Zor"
        assert desk.screen.choice.at > 0
        await desk.press("escape")
        assert desk.state().panel == SEARCH
        await desk.press("slash", *"significant blow", "enter", "i")
        assert (desk.state().focus, desk.state().panel) == ("text", SEARCH)
        assert "has no card" in foot(desk)


@pytest.mark.parametrize("view", ["m", "f", "i"])
async def test_a_search_from_an_opened_view_leads_back_to_it(view, at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("p", "down", "enter", view)
        before = desk.state()
        await desk.press("slash", *"u.n.", "escape")
        assert desk.state().focus == before.focus
        assert (desk.state().panel, desk.state().chosen) == (before.panel, before.chosen)
        await desk.press("slash", *"u.n.", "enter", "n", "backspace")
        assert desk.state().focus == before.focus
        assert desk.state().panel == before.panel


async def test_searching_while_the_text_stands_alone(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("z", "slash", *"zulu")
        assert hit(desk) == "Zulu"
        assert "/ zulu" in foot(desk)
        await desk.press("enter", "escape")
        assert "CONTENTS" in "".join(desk.picture())
