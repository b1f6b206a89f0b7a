"""Backspace leads back through every jump, to the same first line and the same choice."""


async def test_back_through_several_jumps(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("j", "j")
        spots = []
        for keys in (("3",), ("right_square_bracket",), ("a", "down", "enter"), ("9",)):
            spots.append((desk.text.top, desk.state().chosen))
            await desk.press(*keys)
        for top, chosen in reversed(spots):
            await desk.press("backspace")
            assert (desk.text.top, desk.state().chosen) == (top, chosen)
            assert desk.state().focus == "text"


async def test_a_preview_is_not_a_jump(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("2", "j")
        top = desk.text.top
        await desk.press("p", "down", "down", "escape", "5", "backspace")
        assert desk.text.top == top


async def test_going_to_a_previewed_item_leads_back_to_before_the_preview(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("2", "j")
        top = desk.text.top
        await desk.press("p", *["down"] * 9, "enter", "backspace")
        assert desk.text.top == top
        assert desk.screen.choice is None


async def test_at_the_beginning_it_says_so(at_desk, long):
    async with at_desk(long) as desk:
        await desk.press("backspace")
        assert "where you began" in desk.picture()[-1]
