"""A feed, and several sources, in a real terminal."""

ITEM = (
    "<item><title>Road {n} closed</title><link>https://wire.example/{n}</link><description>"
    "Drivers waited.</description><content:encoded><![CDATA[{words}]]></content:encoded></item>"
)
FEED = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
    "<channel><title>The Wire</title>{items}</channel></rss>"
)


def feed() -> str:
    words = "<p>The road {n} to Homs was closed for a third day, drivers said, who waited there.</p>" * 9
    return FEED.format(items="".join(ITEM.format(n=n, words=words.replace("{n}", str(n))) for n in (1, 2, 3)))


def test_a_feed_is_chosen_from(open_reader, tmp_path):
    path = tmp_path / "feed.xml"
    path.write_text(feed())
    reader = open_reader(str(path))
    reader.wait_for("3 entries")
    reader.press("j\r")
    reader.wait_for("The road 2 to Homs")
    reader.press("J")
    reader.wait_for("The road 3 to Homs")
    reader.press("\x7f")
    reader.wait_for("The road 2 to Homs")
    reader.press("L")
    reader.wait_for("3 entries · 2 opened")
    reader.press("qq")
    assert reader.wait_for_end() == 0


def test_several_sources_are_gone_through(open_reader, tmp_path):
    first, second = tmp_path / "first.txt", tmp_path / "second.xml"
    first.write_text("On Monday the road to Homs was opened.")
    second.write_text(feed())
    reader = open_reader(str(first), str(second), str(tmp_path / "none.txt"))
    reader.wait_for("On Monday")
    reader.press("J")
    reader.wait_for("3 entries")
    reader.press("\x1b")
    reader.wait_for("3 sources")
    reader.press("G\r")
    reader.wait_for("there is no such file")
    reader.press("q")
    reader.wait_for("On Monday")
    reader.press("q")
    assert reader.wait_for_end() == 0
