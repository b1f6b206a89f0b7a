"""What the article says of an actor, in the ways reports put it."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages


def role_of(name, text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    actors, _ = find_names(article, read_passages(article))
    return {actor.name: actor.role for actor in actors}[name]


SAID = {
    "calling after the name": (
        "Ivan Petrov",
        "The road is closed, said Ivan Petrov, a Bulgarian bricklayer.",
        "Bulgarian bricklayer",
    ),
    "office beats a rank after": (
        "Ivan Petrov",
        "Col. Ivan Petrov, spokesman for the border guard, said so.",
        "spokesman for the border guard",
    ),
    "office beats a rank before": (
        "Ivan Petrov",
        "An army spokesman, Brig. Gen. Ivan Petrov, said so.",
        "army spokesman",
    ),
    "office with a body of small letters": (
        "Ivan Petrov",
        "A commander of the group, Ivan Petrov, said so.",
        "commander of the group",
    ),
    "rank where nothing else is said": ("Ivan Petrov", "Col. Ivan Petrov left.", "Col."),
    "who leads": ("Ivan Petrov", "Ivan Petrov, who heads a relief office, said so.", "heads a relief office"),
    "leads": ("Ivan Petrov", "In the north Ivan Petrov commands the fleet.", "commands the fleet"),
    "led by": (
        "Ivan Petrov",
        "The movement, led by Ivan Petrov, left.",
        "leads The movement",
    ),
    "led by others": ("Ivan Petrov", "The movement, led by the sons of Ivan Petrov, left.", None),
    "belongs to": ("Ivan Petrov", "Ivan Petrov of the Zorvath Union said so.", "of the Zorvath Union"),
    "is": ("Ivan Petrov", "Ivan Petrov is a spokesman for the miners.", "spokesman for the miners"),
    "role ends before the verb": (
        "Ivan Petrov",
        "Ivan Petrov, a gang leader in the port was shot.",
        "gang leader in the port",
    ),
    "a list is no description": (
        "Ivan Petrov",
        "They met Ivan Petrov, the miners and Chad.",
        None,
    ),
    "no role in a day": ("Ivan Petrov", "He met Ivan Petrov, a day later.", None),
    "what an armed group is": (
        "Boko Haram",
        "It was claimed by Boko Haram, a rival of the sect.",
        "rival of the sect",
    ),
    "acronym in between": (
        "National Unity Government",
        "The National Unity Government (NUG), an alliance of exiles, met.",
        "alliance of exiles",
    ),
    "umbrella before a comma": (
        "Zorvath Alliance",
        "Its political umbrella, the Zorvath Alliance, met.",
        "political umbrella",
    ),
    "right before the name": (
        "Rapid Support Forces",
        "It was the paramilitary Rapid Support Forces.",
        "paramilitary",
    ),
    "backed": ("Boko Haram", "It was the Iran-backed Boko Haram.", "Iran-backed"),
    "who is also": (
        "Ivan Petrov",
        "Ivan Petrov, who is also Head of the Relief Office, left.",
        "Head of the Relief Office",
    ),
    "diocese": (
        "Ivan Petrov",
        "Ivan Petrov of the Tavush diocese led the march.",
        "of the Tavush diocese",
    ),
    "a time is no object": ("Ivan Petrov", "It is the desk Ivan Petrov commands today.", None),
    "what one was before is none": (
        "Ivan Petrov",
        "Ivan Petrov, having been promoted from director, left.",
        None,
    ),
    "a verb is none": ("Boko Haram", "They fought Boko Haram, the sea and the wind.", None),
}


@pytest.mark.parametrize(("name", "text", "role"), SAID.values(), ids=SAID)
def test_role_is_what_the_article_says(name, text, role):
    assert role_of(name, text) == role
