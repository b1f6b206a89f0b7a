"""Keys, clicks and pasted words that come faster than they are answered keep their order."""

from textual.events import Key, MouseDown, MouseUp, Paste


def at(x, y):
    return {
        "widget": None, "x": x, "y": y, "delta_x": 0, "delta_y": 0, "button": 1,
        "shift": False, "meta": False, "ctrl": False, "screen_x": x, "screen_y": y,
    }  # fmt: skip


async def test_a_key_that_comes_with_a_click_finds_what_was_clicked(at_desk, seed):
    async with at_desk(seed) as desk:
        mark = next(m for m in desk.screen.catalogue.marks if m.kind == "actors" and desk.in_view(m))
        x, y = desk.place_of(mark)
        x, y = x + desk.text.region.x, y + desk.text.region.y
        for event in (MouseDown(**at(x, y)), MouseUp(**at(x, y)), Key("n", "n")):
            desk.app.post_message(event)
        await desk.settle()
        clicked = desk.screen.catalogue.choice_of(mark)
        assert desk.screen.choice.row == clicked.row
        assert desk.state().at == clicked.step(1).at != clicked.at


async def test_a_key_that_comes_with_pasted_words_comes_after_them(at_desk, seed):
    async with at_desk(seed) as desk:
        for event in (Key("slash", "/"), Paste("Homs"), Key("enter", "\r"), Key("n", "n")):
            desk.app.post_message(event)
        await desk.settle()
        assert desk.screen.choice.label == "“Homs”"
        assert not desk.screen.typing


async def test_what_textual_says_is_said_at_the_foot_as_it_is_meant(at_desk, seed):
    async with at_desk(seed) as desk:
        desk.app.notify("Saved [b]picture.svg[/b]", title="Screenshot")
        await desk.settle()
        assert "Saved picture.svg" in desk.picture()[-1]
        await desk.press("j")
        assert "Saved" not in desk.picture()[-1]
