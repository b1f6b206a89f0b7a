"""R reads a source again: a page goes on, a file is written to, a feed has new entries."""

import pytest

from syria_reader.reading import open_source, open_text
from syria_reader.shelf import shelf_of_sources

STORY = "The Road\n\n" + "\n\n".join(f"Report {number}: the road to Homs was closed." for number in range(60))
FEED = """<rss version="2.0"><channel><title>Wire</title>{}</channel></rss>"""
ITEM = (
    "<item><title>Day {0}</title><link>https://wire.example/{0}</link><description>{1}</description></item>"
)
SAID = "The road to Homs was closed on day {}, the army said, and nobody could pass it until the evening. "


def feed(*days):
    return FEED.format("".join(ITEM.format(day, SAID.format(day) * 40) for day in days))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def foot(desk):
    return desk.picture()[-1].strip()


async def again(desk):
    await desk.press("R")
    await desk.until(lambda: not desk.app.turning.opening)


async def test_what_has_changed_is_read_where_it_was_left(path, at_desk):
    async with at_desk(open_source(str(path))) as desk:
        await desk.press("space", "space")
        first = desk.text.article.prose(desk.text.top.block).text
        path.write_text(STORY.replace("The Road", "The Road\n\nUpdate: it is open."), encoding="utf-8")
        await again(desk)
        assert "Update: it is open." in desk.text.article.text
        assert desk.text.article.prose(desk.text.top.block).text == first
        assert foot(desk).startswith("read again: it has changed")
        await desk.press("g")
        assert "read again" not in foot(desk)


async def test_what_has_not_changed_stays(path, at_desk):
    async with at_desk(open_source(str(path))) as desk:
        await desk.press("space")
        before = desk.app.reader
        await again(desk)
        assert desk.app.reader is before
        assert foot(desk) == "nothing has changed"


async def test_what_cannot_be_read_any_more_stays_and_the_reason_is_said(path, at_desk):
    async with at_desk(open_source(str(path))) as desk:
        path.unlink()
        await again(desk)
        assert "Report 1" in desk.text.article.text
        assert foot(desk).startswith("cannot read")


async def test_what_came_without_a_source_cannot_be_read_again(at_desk):
    async with at_desk(open_text(STORY)) as desk:
        await again(desk)
        assert foot(desk).startswith("this is all there is of it")


async def test_the_way_back_leads_to_what_was_read_again(path, tmp_path, at_desk):
    other = tmp_path / "other.txt"
    other.write_text("Another report of the road to Homs.", encoding="utf-8")
    shelf = shelf_of_sources([str(path), str(other)])
    async with at_desk(open_source(str(path)), shelf=shelf) as desk:
        await desk.press("J")
        await desk.until(lambda: not desk.app.turning.opening)
        other.write_text("Another report, a new one.", encoding="utf-8")
        await again(desk)
        await desk.press("K")
        await desk.press("J")
        assert desk.text.article.text.startswith("Another report, a new one.")
        await desk.press("backspace")
        assert desk.text.article.text.startswith("The Road")


async def test_a_feed_tells_what_is_new_and_keeps_what_was_read(tmp_path, at_desk):
    path = tmp_path / "feed.xml"
    path.write_text(feed(1, 2), encoding="utf-8")
    async with at_desk(open_source(str(path))) as desk:
        await desk.press("j", "enter")
        assert "day 2" in desk.text.article.text
        read = desk.app.reader.reading
        await desk.press("L")
        path.write_text(feed(3, 1, 2), encoding="utf-8")
        await again(desk)
        assert foot(desk).startswith("1 new entry")
        picture = "\n".join(desk.picture())
        assert picture.index("Day 3") < picture.index("Day 1")
        await again(desk)
        assert foot(desk) == "nothing has changed"
        await desk.press("G", "enter")
        assert desk.app.reader.reading is read
