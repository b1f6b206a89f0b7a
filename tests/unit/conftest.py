"""Sentences whose actors are marked, for the rules that relate them.

[s:Turkey] is a state, [p:Li Wei] a person; [a:HTS=Hayat Tahrir al-Sham] is a mention
of the actor of the name behind "=".
"""

import re
from collections.abc import Callable

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import Actor, ActorKind, Mention, Relation
from syria_reader.facts.passage import read_passages
from syria_reader.facts.relations.finding import find_relations

_KINDS = {
    "s": ActorKind.STATE,
    "p": ActorKind.PERSON,
    "a": ActorKind.ARMED_GROUP,
    "m": ActorKind.MILITARY,
    "o": ActorKind.ORGANISATION,
    "g": ActorKind.GOVERNMENT,
}
_MARK = re.compile(r"\[(\w):([^\]=]+)(?:=([^\]]+))?\]")


def marked(sentence: str) -> tuple[str, list[Actor]]:
    """The text of `sentence` and the actors marked in it."""
    text, at = "", 0
    rows: dict[str, tuple[ActorKind, list[Mention]]] = {}
    for mark in _MARK.finditer(sentence):
        text += sentence[at : mark.start()]
        kind, words, name = mark.groups()
        mention = Mention(len(text), len(text) + len(words), words, "marked", 1.0)
        rows.setdefault(name or words, (_KINDS[kind], []))[1].append(mention)
        text, at = text + words, mark.end()
    text += sentence[at:]
    actors = [Actor(name, name, kind, None, (), tuple(found)) for name, (kind, found) in rows.items()]
    return text, actors


@pytest.fixture
def relations() -> Callable[[str], list[Relation]]:
    """The relations found in a sentence with marks."""

    def find(sentence: str) -> list[Relation]:
        text, actors = marked(sentence)
        article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
        return find_relations(article, read_passages(article), actors)

    return find


@pytest.fixture
def told(relations: Callable[[str], list[Relation]]) -> Callable[[str], list[str]]:
    """The relations as lines to read: "Turkey backs FSA"."""
    return lambda sentence: [f"{r.subject} {r.verb} {r.object}" for r in relations(sentence)]
