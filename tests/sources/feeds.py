"""Feeds as sites give them."""

from collections.abc import Iterable

WHOLE = (
    "<p>Shelling closed the road to Homs for a third day, drivers said, and 14 people were killed.</p>"
    "<p>Read more: <a href='/other'>Another story of the day</a></p>"
) + "<p>The army said the rebels had withdrawn from two villages near the river on Sunday.</p>" * 6


def rss(*items: str, title: str = "The Wire", head: str = "", link: str = "https://wire.example/") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>{title}</title><link>{link}</link><language>en-GB</language>"
        f"{''.join(items)}</channel></rss>"
    )


def item(
    title: str = "Road closed",
    link: str = "https://wire.example/road",
    summary: str = "The road was shut.",
    content: str = "",
    more: str = "",
) -> str:
    held = f"<content:encoded><![CDATA[{content}]]></content:encoded>" if content else ""
    return (
        f"<item><title>{title}</title><link>{link}</link><description>{summary}</description>{held}"
        f"<dc:creator>Jane Doe</dc:creator><pubDate>Fri, 06 Dec 2024 23:30:00 -0500</pubDate>{more}</item>"
    )


def opml(outlines: str) -> str:
    return f"<opml version='2.0'><head><title>My feeds</title></head><body>{outlines}</body></opml>"


def outlines(addresses: Iterable[str]) -> str:
    return "".join(f"<outline text='{url[-9:]}' xmlUrl='{url}'/>" for url in addresses)


ATOM = """<?xml version="1.0"?>
<?xml-stylesheet href="a.css"?>
<!-- a comment -->
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Desk</title>
<link href="https://desk.example/"/>
<entry><title type="html">Rebels &lt;i&gt;advance&lt;/i&gt; &amp;amp; stop</title><link href="/rebels"/>
<author><name>Ali Hasan</name></author><updated>2024-12-07T01:00:00+03:00</updated>
<summary>They stopped at the river.</summary></entry>
<entry><title>Talks</title><link href="talks"/><published>2024-12-05T09:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{}</div></content></entry>
</feed>""".format(WHOLE.replace("'", '"'))

RDF = """<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link></channel>
<item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link>
<dc:date>2003-03-20T05:00:00Z</dc:date></item></rdf:RDF>"""
