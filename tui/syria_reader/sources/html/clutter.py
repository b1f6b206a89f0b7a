"""What stands on a page and is no part of its article, told by the names pages give it."""

import re
from functools import cache
from itertools import pairwise

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
_WORDS = frozenset(
    """
    ad ads advert advertisement advertising sponsor sponsored promo promos promoted promotion outbrain taboola
    caption captions credit credits
    cookie cookies consent gdpr onetrust
    share sharing shares social socials sharedaddy addthis
    newsletter newsletters nl subscribe subscription signup
    related recommend recommended recommendations readmore recirc catcher teaser trending popular
    comment comments disqus respond
    breadcrumb breadcrumbs pagination pager menu navbar nav skiplink
    footer masthead sidebar widget toolbar
    donate donation donations cta epic
    tags taglist viewers attachments
    modal popup overlay toast lightbox regwall gate gateway hatnote
    """.split()
)
"""A class or id that has one of these among its words ("post-share", "relatedContent") names clutter."""
_PAIRS = frozenset(
    """
    image-meta privacy-banner follow-us sign-up mailing-list paywall-box paywall-prompt paywall-offer
    read-more read-next read-also see-also more-on more-from more-stories more-news also-read also-like
    most-read most-popular most-viewed skip-link screen-reader visually-hidden sr-only site-footer
    site-header print-only download-app app-promo topics-list author-bio about-author contact-box
    contact-info mehr-zum cite-backlink elementor-post elementor-posts
    """.split()
)
"""The same for two words that follow each other."""
_NAMED_BY = ("class", "id", "data-testid", "data-component")
_WORD = re.compile(r"[A-Z]?[a-z]+")
_CONTENT = re.compile(
    r"article-?body|story-?body|entry-content|post-content|articleBody|main-content|widget_message",
    re.IGNORECASE,
)
_MOST = 0.5
"""Share of a page's words in an element from which its name is not believed: it holds the article."""


def clear(tree: HtmlElement) -> None:
    """Drop from `tree` what is named as clutter, unless it holds most of what there is to read."""
    for element in list(tree.iter("script", "style", "template")):
        element.drop_tree()
    most = _MOST * len(tree.text_content())
    waiting = [tree]
    while waiting:
        element = waiting.pop()
        if _is_clutter(element) and len(element.text_content()) <= most:
            element.drop_tree()
        else:
            waiting.extend(element)


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
    names = " ".join(filter(None, map(element.get, _NAMED_BY)))
    return bool(names) and _names_clutter(names)


@cache
def _names_clutter(names: str) -> bool:
    """Whether `names` are clutter's; the same few stand on most elements of a page."""
    if _CONTENT.search(names):
        return False
    for name in names.split():
        words = _WORD.findall(name) if not name.isupper() else [name]
        lower = [word.lower() for word in words]
        if lower[:1] == ["elementor"]:  # all that this program builds pages of is a "widget"
            lower = [word for word in lower if word != "widget"]
        if not _WORDS.isdisjoint(lower) or any(f"{one}-{two}" in _PAIRS for one, two in pairwise(lower)):
            return True
    return False
