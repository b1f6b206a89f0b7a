"""JSON-LD: what schema.org calls an article, as pages tell search engines."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

_LARGEST = 1_000_000
"""Characters of one script."""
_DEEPEST = 8
_MOST = 5_000
"""Nodes looked at."""
_ARTICLES = (
    "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "article", "report", "liveblogposting",
    "blogposting", "opinionnewsarticle", "backgroundnewsarticle", "scholarlyarticle", "techarticle",
    "webpage",
)  # fmt: skip


class LinkedData(NamedTuple):
    """Each is empty where no script says it."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    site: str = ""
    section: str = ""
    language: str = ""
    walled: bool = False
    """Whether the whole is for subscribers."""


def read_linked_data(tree: HtmlElement) -> LinkedData:
    """What the page's JSON-LD says of its article."""
    nodes = [node for script in tree.xpath("//script[@type]") for node in _nodes_of(script)][:_MOST]
    known = {str(node["@id"]): node for node in nodes if isinstance(node.get("@id"), str)}
    ranked = sorted((rank, i) for i, node in enumerate(nodes) if (rank := _rank(node)) is not None)
    if not ranked:
        return LinkedData()
    article = nodes[ranked[0][1]]
    return LinkedData(
        title=_text(article.get("headline")) or _text(article.get("name")),
        authors=tuple(_people(article.get("author") or article.get("creator"), known)),
        published=_text(article.get("datePublished")) or _text(article.get("dateCreated")),
        site=next(_people(article.get("publisher"), known), ""),
        section=_text(article.get("articleSection")),
        language=_text(article.get("inLanguage")),
        walled=str(article.get("isAccessibleForFree", "")).lower() == "false",
    )


def _nodes_of(script: HtmlElement) -> Iterator[dict[str, object]]:
    written = script.text or ""
    if "ld+json" not in script.get("type", "").lower() or len(written) > _LARGEST:
        return
    try:
        told = json.loads(
            written.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";"), strict=False
        )
    except (ValueError, RecursionError):
        return
    yield from _nodes(told, 0)


def _nodes(told: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(told, list):
        for one in told[:_MOST]:
            yield from _nodes(one, depth + 1)
    elif isinstance(told, dict):
        yield told
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"):
            yield from _nodes(told.get(name), depth + 1)


def _rank(node: dict[str, object]) -> int | None:
    """How likely `node` is the article of the page, the least most; None where it is no article."""
    kinds = node.get("@type")
    named = [
        kind.lower().rpartition("/")[2]
        for kind in (kinds if isinstance(kinds, list) else [kinds])
        if isinstance(kind, str)
    ]
    ranks = [_ARTICLES.index(name) for name in named if name in _ARTICLES]
    return min(ranks) if ranks and (node.get("headline") or node.get("name")) else None


def _text(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _people(value: object, known: dict[str, dict[str, object]]) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        node = one
        if isinstance(one, dict) and "name" not in one and isinstance(one.get("@id"), str):
            node = known.get(one["@id"], one)
        if name := _text(node):
            yield name
