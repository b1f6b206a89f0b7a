"""Opening a card, walking it, following it to other cards, and the way back."""

import pytest

SIZES = {"wide": (120, 40), "beside": (200, 60), "over": (80, 24), "narrow": (60, 20)}
each_size = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def card(desk):
    return desk.screen._views.current


def words(desk):
    return "\n".join(card(desk).render_line(y).text.rstrip() for y in range(card(desk).size.height))


def item(desk):
    return desk.screen.choice.item.partition("-")[2] if desk.screen.choice else None


@each_size
@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("a", "down", "i"), ["ACTOR", "Syrian rebels", "armed group"]),
        (("p", "i"), ["PLACE", "Homs", "city in Syria"]),
        (("s", "i"), ["STATISTIC", "826", "people killed"]),
        (("t", "down", "i"), ["DATE", "5 December 2024", "a day prior"]),
        (("a", "down", "enter", "i"), ["ACTOR", "Syrian rebels"]),
        (("a", "down", "enter", "enter"), ["ACTOR", "Syrian rebels"]),
        (("a", "down", "enter", "a", "enter"), ["ACTOR", "Syrian rebels"]),
        (("i",), ["ACTOR", "Syrian rebels"]),
        (("enter",), ["ACTOR", "Syrian rebels"]),
    ],
    ids=lambda value: " ".join(value),
)
async def test_opens(keys, said, size, at_desk, told):
    async with at_desk(told, size) as desk:
        await desk.press(*keys)
        assert desk.state().focus == "card"
        assert all(word in words(desk) for word in said)


async def test_the_first_marked_words_in_view_are_told_of(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("3", "i")
        assert item(desk) == "Bashar al-Assad"
        assert desk.in_view(desk.screen.choice.here)


async def test_nothing_to_tell_of_says_so(at_desk, plain):
    async with at_desk(plain) as desk:
        await desk.press("i")
        assert desk.state().focus == "text"
        assert "nothing is marked" in desk.picture()[-1]


@each_size
async def test_mentions_are_walked_and_gone_to(size, at_desk, told):
    async with at_desk(told, size) as desk:
        await desk.press("a", "i", "G")
        last = len(desk.screen.choice.marks) - 1
        assert (desk.state().at, desk.state().peek) == (last, True)
        for step in range(1, 4):
            await desk.press("k")
            assert desk.state().at == last - step
        await desk.press("n", "enter")
        assert (desk.state().focus, desk.state().at, desk.state().peek) == ("text", last - 2, False)
        assert desk.in_view(desk.screen.choice.here)
        await desk.press("backspace")
        assert (desk.state().focus, desk.state().at) == ("card", last - 2)


@each_size
async def test_a_row_shows_its_words_in_the_text(size, at_desk, told):
    async with at_desk(told, size) as desk:
        await desk.press("a", "down", "i", "j")
        lit = desk.text.lines.lit
        assert desk.text.article.text[slice(*lit)].endswith("the Hayat Tahrir al-Sham")
        assert item(desk) == "Syrian rebels"
        await desk.press("escape")
        assert desk.text.lines.lit is None


@each_size
async def test_cards_lead_to_cards_and_back_with_their_cursors(size, at_desk, told):
    async with at_desk(told, size) as desk:
        await desk.press("a", "down", "i")
        cards = []
        for keys, name in ((("j", "j"), "Turkey"), (("j", "j"), "Recep Tayyip Erdogan")):
            await desk.press(*keys)
            cards.append((item(desk), card(desk).place))
            await desk.press("enter")
            assert (desk.state().focus, item(desk), card(desk).place) == ("card", name, -1)
        for name, place in reversed(cards):
            await desk.press("backspace")
            assert (desk.state().focus, item(desk), card(desk).place) == ("card", name, place)
        await desk.press("escape")
        assert desk.state().focus == "actors"
        assert item(desk) == "Syrian rebels"


@each_size
async def test_closing_leads_back_to_what_was_being_read(size, at_desk, told):
    async with at_desk(told, size) as desk:
        await desk.press("p", "enter", "4", "j")
        before, top = desk.state(), desk.text.top
        await desk.press("i", "G", "k", "escape")
        assert desk.state()._replace(cursors=()) == before._replace(cursors=())
        assert desk.text.top == top


async def test_looking_from_a_panel_goes_on_where_the_card_closes(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("j", "a", "down", "i", "j", "escape")
        assert (desk.state().focus, item(desk), desk.state().peek) == ("actors", "Syrian rebels", True)
        await desk.press("escape")
        assert (desk.state().focus, item(desk), desk.state().row) == ("text", None, 1)


async def test_moving_in_a_panel_changes_the_card_at_once(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("a", "i", "G", "a")
        for name in ("Syrian rebels", "Syrian government forces"):
            await desk.press("down")
            assert (desk.state().focus, name in words(desk)) == ("actors", True)
        await desk.press("p", "down")
        assert "Deir ez-Zor" in words(desk)


@pytest.mark.parametrize(
    "keys",
    [("a", "down", "i", "j", "enter"), ("p", "i", "j", "enter", "j", "backspace"), ("s", "i", "G", "escape")],
    ids=" ".join,
)
async def test_keys_typed_ahead_find_the_card(keys, at_desk, told):
    async with at_desk(told) as desk:
        await desk.press(*keys)
        slowly = desk.state()._replace(row=0, section=0, cursors=()), card(desk) and words(desk)
    async with at_desk(told) as desk:
        await desk.type_ahead(*keys)
        assert (desk.state()._replace(row=0, section=0, cursors=()), card(desk) and words(desk)) == slowly
        assert desk.in_view(desk.screen.choice.here) or desk.text.lines.lit


async def test_the_cursor_stays_in_view_at_any_size(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("a", "i", "G", "k", "k")
        at = desk.state().at
        for size in ((80, 24), (200, 60), (60, 20), (120, 40), (40, 12)):
            await desk.resize(size)
            assert desk.state().at == at
            assert any(line.startswith("▸") for line in words(desk).splitlines()), size


async def test_a_long_card_is_read_by_pages(at_desk, told):
    async with at_desk(told, (80, 24)) as desk:
        await desk.press("a", "i")
        seen = words(desk)
        assert "MENTIONS" not in seen
        for _ in range(4):
            await desk.press("space")
            seen += words(desk)
        for words_of_the_card in ("ROLE", "NAMES HERE", "WHY IS THIS HERE", "MENTIONS", "survive this"):
            assert words_of_the_card in seen
        await desk.press("g")
        assert "person" in words(desk)


async def test_a_click_follows_a_row(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("a", "down", "i")
        y = next(y for y, line in enumerate(words(desk).splitlines()) if "Turkey" in line)
        await desk.pilot.click("#card", offset=(20, y))
        await desk.settle()
        assert (desk.state().focus, item(desk)) == ("card", "Turkey")


async def test_a_mention_clicked_twice_shows_its_card(at_desk, told):
    async with at_desk(told) as desk:
        mark = desk.screen.catalogue.choice_of_item("actors", "actor-Turkey").marks[0]
        await desk.press("3")
        await desk.click_mark(mark)
        assert (desk.state().focus, item(desk)) == ("text", "Turkey")
        await desk.click_mark(mark)
        assert (desk.state().focus, item(desk)) == ("card", "Turkey")


async def test_what_was_searched_has_no_card(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("a", "enter")
        desk.screen._choose(desk.screen.choice._replace(panel="search"))
        await desk.press("i")
        assert desk.state().focus == "text"
        assert "has no card" in desk.picture()[-1]


async def test_the_same_key_closes_it(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("a", "i", "i")
        assert card(desk) is None


async def test_back_to_before_a_choice_opens_no_empty_card(at_desk, told):
    async with at_desk(told) as desk:
        await desk.press("i", "a", "down", "down", "enter", "escape", "backspace")
        assert (item(desk), card(desk)) == (None, None)
