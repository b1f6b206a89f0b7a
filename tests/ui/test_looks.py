"""Marks differ from plain text and from each other without their colours, in every theme."""

from textual.theme import BUILTIN_THEMES

from syria_reader.ui.highlights import Mark


def attributes(style):
    return bool(style.bold), bool(style.italic), bool(style.underline), bool(style.reverse)


def marks_of(desk, kind):
    """Marks of a kind in paragraphs on the screen, apart from those inside or around another."""
    paragraphs = [i for i, block in enumerate(desk.text.article.blocks) if block.kind.value == "paragraph"]
    stretches = [s for block in paragraphs for s in desk.highlights.in_block(block) if s.start > 0]
    return [s.mark for s in stretches if s.mark.kind == kind and desk.in_view(s.mark) and alone(desk, s.mark)]


def alone(desk, mark: Mark):
    return not any(
        m != mark and m.start < mark.end and mark.start < m.end for m in desk.screen.catalogue.marks
    )


async def test_kinds_of_marks_differ_without_colour(at_desk, seed):
    async with at_desk(seed, (120, 100)) as desk:
        looks = {kind: attributes(desk.looks(marks_of(desk, kind)[0])) for kind in
                 ("actors", "places", "statistics", "timeline")}  # fmt: skip
        plain = attributes(desk.looks(marks_of(desk, "actors")[0], after=-1))
        assert len({plain, *looks.values()}) == 5


async def test_marked_chosen_and_here_are_never_confused(at_desk, seed):
    async with at_desk(seed, (120, 100)) as desk:
        await desk.press("p", "down", "up", "enter")
        here, chosen = desk.screen.choice.marks[0], desk.screen.choice.marks[1]
        other = next(mark for mark in marks_of(desk, "places") if mark.item != here.item)
        grounds = [desk.looks(mark).bgcolor for mark in (here, chosen, other)]
        assert len(set(grounds)) == 3
        await desk.press("h")
        assert [desk.looks(mark).bgcolor for mark in (here, chosen)] == grounds[:2]
        assert desk.looks(other) == desk.looks(other, after=-1)


async def test_every_theme_keeps_the_states_apart(at_desk, seed):
    async with at_desk(seed, (120, 100)) as desk:
        await desk.press("p", "down", "up", "enter")
        here, chosen = desk.screen.choice.marks[0], desk.screen.choice.marks[1]
        other = next(mark for mark in marks_of(desk, "places") if mark.item != here.item)
        for theme in BUILTIN_THEMES:
            desk.app.theme = theme
            await desk.settle()
            grounds = [desk.looks(mark).bgcolor for mark in (here, chosen, other)]
            assert len(set(grounds)) == 3, theme
            assert desk.picture()[0].strip()
