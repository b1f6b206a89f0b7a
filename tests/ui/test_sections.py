"""The way through the sections, and the contents in step with it."""

import pytest

SECTIONS = 6


async def test_next_section_goes_through_all_of_them_and_stays_at_the_last(at_desk, seed):
    async with at_desk(seed) as desk:
        for number in range(1, SECTIONS + 1):
            await desk.press("right_square_bracket")
            assert desk.state().section == number
            assert desk.in_view(desk.heading_of_section(number))
            assert desk.panel("contents").chosen == number - 1
        at_last = desk.state()
        await desk.press("right_square_bracket")
        assert desk.state() == at_last


async def test_previous_section_goes_back_to_the_beginning(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press(str(SECTIONS))
        for number in range(SECTIONS - 1, 0, -1):
            await desk.press("left_square_bracket")
            assert desk.state().section == number
            assert desk.in_view(desk.heading_of_section(number))
        await desk.press("left_square_bracket")
        assert desk.state().row == 0
        await desk.press("left_square_bracket")
        assert desk.state().row == 0


async def test_previous_section_is_the_start_of_this_one_first(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("4", "space", "left_square_bracket")
        assert desk.starts_with_section(4)
        await desk.press("left_square_bracket")
        assert desk.starts_with_section(3)


async def test_every_section_can_be_reached_on_a_screen_that_shows_the_whole_article(at_desk, seed):
    async with at_desk(seed, (120, 120)) as desk:
        for key, number in (("3", 3), ("right_square_bracket", 4), ("left_square_bracket", 3), ("6", 6)):
            await desk.press(key)
            assert desk.state().section == number
            assert desk.panel("contents").chosen == number - 1


async def test_contents_follow_the_scrolling(at_desk, long):
    async with at_desk(long) as desk:
        seen = []
        while not desk.text.at_end:
            await desk.press("space")
            contents = desk.panel("contents")
            if contents.chosen is not None:
                assert contents.chosen == desk.state().section - 1
                seen.append(contents.chosen + 1)
        assert seen == sorted(seen)
        assert set(seen) == set(range(1, 12))


async def test_the_last_section_is_read_when_the_end_is_in_view(at_desk, seed):
    async with at_desk(seed) as desk:
        await desk.press("G")
        assert desk.text.top < desk.heading_of_section(SECTIONS)
        assert desk.state().section == SECTIONS
        await desk.press("k")
        assert desk.state().section < SECTIONS


async def test_moving_in_the_contents_moves_the_text(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("c", "home", "down", "down")
        assert desk.state().focus == "contents"
        assert desk.starts_with_section(3)
        await desk.press("enter")
        assert desk.state().focus == "text"
        assert desk.starts_with_section(3)


def remark(desk):
    return "".join(desk.picture()[-1:])


async def test_a_section_there_is_not_is_said_not_to_be(at_desk, seed):
    async with at_desk(seed) as desk:
        before, hints = desk.state(), remark(desk)
        await desk.press("9")
        assert desk.state() == before
        assert str(SECTIONS) in remark(desk)
        assert remark(desk) != hints
        await desk.press("k")
        assert remark(desk) == hints


@pytest.mark.parametrize("key", ["right_square_bracket", "left_square_bracket", "1", "9"])
async def test_an_article_without_headings_says_so(key, at_desk, plain):
    async with at_desk(plain) as desk:
        await desk.press("space")
        before, hints = desk.state(), remark(desk)
        await desk.press(key)
        assert desk.state() == before
        assert remark(desk) != hints
        assert remark(desk).strip()
