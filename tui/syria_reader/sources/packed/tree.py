"""XML of an archive as a tree: no entity is resolved, no declaration is fetched, nothing is huge."""

from typing import Any

from lxml import etree

from syria_reader.sources.loading import UnreadableError

LARGEST = 8 * 1024 * 1024
"""Bytes; a tree takes some ten times as much memory."""


def xml_tree(data: bytes, what: str) -> Any:
    """The root element of `data`. Raises `UnreadableError` about `what` ("the list of its chapters")."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True, recover=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data[:LARGEST], parser) if data else None
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(_broken(what)) from error
    if root is None:
        raise UnreadableError(_broken(what))
    return root


def tag(element: Any) -> str:
    """The name of an element without its namespace; "" for what is none, as an entity left alone."""
    name = element.tag
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def _broken(what: str) -> str:
    return f"{what} cannot be read; fetch the file again, or save it anew in its program"
