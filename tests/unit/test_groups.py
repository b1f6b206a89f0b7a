"""Groups told apart by grammar."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages


def actors(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return find_names(article, read_passages(article))[0]


GROUPS = {
    "demonym": ("Iraqi forces left.", ["Iraqi forces | military"]),
    "adjective between": ("Iraqi security forces left.", ["Iraqi security forces | military"]),
    "community": ("Kurdish fighters left.", ["Kurdish fighters | armed-group"]),
    "community's forces are armed": ("Kurdish forces left.", ["Kurdish forces | armed-group"]),
    "backed": ("Iran-backed militias left.", ["Iran-backed militias | armed-group"]),
    "state's possession": ("Mali's army left.", ["Mali's army | military"]),
    "leader's possession": ("Assad's forces left.", ["Assad's forces | military"]),
    "two words": ("Ukraine's air force left.", ["Ukraine's air force | military"]),
    "officials": ("Iranian officials left.", ["Iranian officials | government"]),
    "ministry": ("The Israeli defense ministry left.", ["Israeli defense ministry | government"]),
    "of": ("The government of Iraq left.", ["government of Iraq | government"]),
    "people of": ("They thank the people of Turkey.", ["people of Turkey | community"]),
    "armed group": ("They hit ISIL tactical units.", ["ISIL | armed-group"]),
    "adjectival name": ("They hit Houthi rebels.", ["Houthi rebels | armed-group"]),
    "town's police": ("The Zintan militia left.", ["Zintan militia | armed-group"]),
    "cause": ("They hit Islamist militants.", ["Islamist militants | armed-group"]),
    "ideology before a name": ("The jihadist group Boko Haram left.", ["Boko Haram | armed-group"]),
    "full name possesses": (
        "President Bashar al-Assad's troops left.",
        ["Bashar al-Assad | person", "troops | military"],
    ),
    "nobody's": ("Some fighters and officials left.", []),
    "verb": ("The storm forces them out.", []),
    "rebels": ("The rebels left.", ["rebels | armed-group"]),
    "no rebels": ("No rebels came.", []),
    "police speak": ("On Friday police said so.", ["police | government"]),
    "a government to come": ("They hope for a new government there.", []),
    "the government": ("The government left.", ["government | government"]),
    "what a name is": (
        "The Wagner Group, a Russian paramilitary company, left.",
        ["Wagner Group | armed-group"],
    ),
    "junta": ("They fear the junta there.", ["junta | government"]),
    "officials of a field": ("Health officials left.", ["Health officials | government"]),
    "settlers": ("There settlers burned cars, and settlers attacked again.", ["settlers | community"]),
    "armed men": ("On Friday armed men attacked it.", ["armed men | armed-group"]),
    "one official": ("A Turkish official said so.", ["Turkish official | government"]),
    "military action": ("They fear the military effort there.", []),
    "machines": ("A pair of Tornado jets struck it.", []),
    "a state's machines": ("Russian jets struck it.", ["Russian jets | military"]),
    "Sunni Muslims": ("They killed Sunni Muslims.", ["Sunni Muslims | community"]),
    "ministry that speaks": ("On Friday the defense ministry said so.", ["defense ministry | government"]),
    "ministry that is doing": (
        "It went on, with the defence ministry issuing denials.",
        ["defence ministry | government"],
    ),
    "ministry that does not": ("He drew up posts in the defense ministry.", []),
    "police station": ("He was seen by police cars.", []),
}


@pytest.mark.parametrize(("text", "found"), GROUPS.values(), ids=GROUPS)
def test_groups(text, found):
    assert [f"{a.name} | {a.kind}" for a in actors(text)] == found


def test_backers_become_the_role():
    (row,) = actors("U.S.-backed Syrian rebel forces took the town.")
    assert row.role == "U.S.-backed"
