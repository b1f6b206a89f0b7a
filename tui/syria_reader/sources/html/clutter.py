"""What stands on a page and is no part of its article, told by the names pages give it."""

import re

from lxml.html import HtmlElement

_ELEMENTS = frozenset(
    """
    applet area audio button canvas datalist dialog embed figcaption fieldset form frame iframe img input
    label link map menu meta meter nav noscript object option picture progress script select source style
    svg template textarea track video
    """.split()
)
"""Dropped with all they hold; a form that holds most of the page is kept."""
_ROLES = frozenset(
    "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar".split()
)
_NAMED = re.compile(
    r"""(?:\A|[\s_-]|(?<=[a-z])(?=[A-Z]))(?:
        ad|ads|advert\w*|sponsor\w*|promo\w*|outbrain|taboola|
        caption|captions|credit|credits|wp-caption-text|image-meta|media-caption|photo-credit|
        cookie\w*|consent|gdpr|onetrust|privacy-banner|
        share|sharing|shares|social|socials|sharedaddy|addthis\w*|follow-us|
        newsletter\w*|nl|subscribe|subscribe-\w+|subscription|signup|sign-up|mailing-list|paywall-(?:box|prompt|offer)|[\w-]*-gate|regwall|catcher|teaser|teaser-absatz|epic|contributions-epic|contact-?box|contact-?info|attachments|viewers|
        related\w*|recommend\w*|read-?more|see-?also|more-(?:on|from|stories|news)|also-read|recirc\w*|
        most-(?:read|popular|viewed)|trending|popular|teaser-list|
        comments?|comment-list|disqus\w*|respond|
        breadcrumbs?|pagination|pager|menu|navbar|nav|skip-link|skiplink|screen-reader-text|visually-hidden|sr-only|
        footer|site-footer|site-header|masthead|sidebar|widget|toolbar|
        donate|donate-\w+|donation|donation-\w+|cta|cta-\w+|print-only|download-app|app-promo|
        tags|tag-list|taglist|topics-list|author-bio|about-the-author|
        modal|popup|overlay|toast|lightbox
    )(?:\Z|[\s_-]|(?<=[a-z])(?=[A-Z]))""",
    re.VERBOSE,
)
_CONTENT = re.compile(
    r"article-?body|story-?body|entry-content|post-content|articleBody|main-content", re.IGNORECASE
)
_MOST = 0.5
"""Share of a page's words in an element from which its name is not believed: it holds the article."""


def clear(tree: HtmlElement) -> None:
    """Drop from `tree` what is named as clutter, unless it holds most of what there is to read."""
    for element in list(tree.iter("script", "style", "template")):
        element.drop_tree()
    most = _MOST * len(tree.text_content())
    for element in list(tree.iter()):
        if _is_clutter(element) and element.getparent() is not None and len(element.text_content()) <= most:
            element.drop_tree()


def _is_clutter(element: HtmlElement) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in {"html", "body", "main", "article", "p", "h1", "table", "tr", "td"}:
        return tag == "p" and _is_named(element)
    if tag in _ELEMENTS:
        return True
    hidden = "hidden" in element.attrib or element.get("aria-hidden") == "true"
    style = element.get("style", "").replace(" ", "").lower()
    if hidden or "display:none" in style or "visibility:hidden" in style:
        return True
    return (
        element.get("role", "") in _ROLES
        or (tag in {"footer", "aside"} and not _quotes(element))
        or _is_named(element)
    )


def _quotes(element: HtmlElement) -> bool:
    return element.find(".//blockquote") is not None


def _is_named(element: HtmlElement) -> bool:
    names = f"{element.get('class', '')} {element.get('id', '')}".strip()
    return bool(names) and bool(_NAMED.search(names)) and not _CONTENT.search(names)
