"""Whether a state's or capital's name acts or is a place, by the clause around it."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages


def found(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    actors, places = find_names(article, read_passages(article))
    return [m.text for row in actors for m in row.mentions], [p.name for p in places]


ACTING = {
    "aside with as": ("Chad and Niger, as fellow guarantors, have been consulted.", ["Chad", "Niger"]),
    "doing something of its own": ("Chad indicating its support was a start.", ["Chad"]),
    "contracted": ("Chad doesn't like it.", ["Chad"]),
    "beside a body": ("Hamas and Chad had been in talks.", ["Hamas", "Chad"]),
    "phrase before the verb": ("Chad at first denied it.", ["Chad"]),
    "for its part": ("Chad for its part denied it.", ["Chad"]),
    "verb of doing": ("The Dominican Republic shut the gate.", ["Dominican Republic"]),
    "efforts of": ("They praised the efforts of Chad and Niger.", ["Chad", "Niger"]),
    "sanctions on": ("They called for sanctions on Paris.", ["Paris"]),
    "delegate": ("They heard Ann Deby (Chad) on it.", ["Chad"]),
    "list before the verb": ("Chad, Niger and Mali all have influence.", ["Chad", "Niger", "Mali"]),
    "list with an aside": ("Chad and Niger, the guarantors of the pact, urged calm.", ["Chad", "Niger"]),
    "day before the verb": ("Chad on Wednesday pledged blankets.", ["Chad"]),
    "capitals in a list": ("Paris and London have since urged calm.", ["Paris", "London"]),
    "relative of its own": ("Chad, which backs the deal, stayed away.", ["Chad"]),
    "long relative of its own": (
        "Chad, which keeps nearly 2,000 troops in the north and is an ally of the junta, said no.",
        ["Chad"],
    ),
    "both": ("A diplomat said both Paris and London wanted calm.", ["Paris", "London"]),
    "relative clause": ("They named Chad, which Paris and London accuse.", ["Paris", "London"]),
    "list item with a sum": ("Chad: €35 million", ["Chad"]),
    "elided verb": ("The bank gave €40 million, and Qatar $25 million.", ["Qatar"]),
    "given to": ("The fund has given Chad much.", ["Chad"]),
    "trusted": ("“We trusted Paris to help.”", ["Paris"]),
    "by": ("They were sheltered by Paris.", ["Paris"]),
    "did not": ("Paris did not comment.", ["Paris"]),
    "attitude": ("He told reporters that Paris remained open to talks.", ["Paris"]),
    "aggression of": ("The aggression of Chad went on.", ["Chad"]),
    "assault": ("Chad's assault on the town went on.", ["Chad"]),
    "effort in a clause": ("They saw its part in Chad's efforts.", ["Chad"]),
    "request from": ("It follows a formal request from Chad.", ["Chad"]),
    "of doing": ("He spoke of the likelihood of Chad joining in.", ["Chad"]),
    "critic of": ("He was long a staunch critic of Chad.", ["Chad"]),
    "listed after a colon": ("It told his backers: Chad, Mali and Niger.", ["Chad", "Mali", "Niger"]),
    "an ally of": ("Chad is an ally of the junta there.", ["Chad"]),
    "at the side of": ("They stood at Chad's side.", ["Chad"]),
    "enabling": ("It ended the siege, enabling Chad to regain it.", ["Chad"]),
    "pitted": ("It was a war that pitted Chad against Mali.", ["Chad", "Mali"]),
    "military action": ("They backed US military action.", ["US"]),
    "state beside a capital": ("A deal between Paris and Chad failed.", ["Paris", "Chad"]),
    "been accused": ("Chad has been accused of it.", ["Chad"]),
}

LYING = {
    "capital fought for": ("The fight for Paris turns.", ["Paris"]),
    "country in brackets": ("He was in Port Sudan (Sudan) then.", ["Port Sudan", "Sudan"]),
    "carried to": ("They will extend strikes to Chad.", ["Chad"]),
    "civil war of": ("It changed Chad's civil war.", ["Chad"]),
    "between two cities": ("It lies between Paris and Marseille.", ["Paris", "Marseille"]),
    "of many": ("He left the vast desert region of Chad.", ["Chad"]),
    "funding for": ("The new funding for Chad went on.", ["Chad"]),
    "what it is": ("Chad is a landlocked country.", ["Chad"]),
    "torn": ("Chad has been torn by war.", ["Chad"]),
    "ruled": ("Chad is ruled by soldiers.", ["Chad"]),
    "in a list of places": ("It rained in Chad, Niger and Mali.", ["Chad", "Niger", "Mali"]),
}


@pytest.mark.parametrize(("text", "names"), ACTING.values(), ids=ACTING)
def test_acts(text, names):
    assert set(names) <= set(found(text)[0])


@pytest.mark.parametrize(
    "text", ["They attacked Paris with drones.", "By noon Paris remained calm and sunny."]
)
def test_capital_does_not_act(text):
    assert found(text)[0] == []


@pytest.mark.parametrize(("text", "names"), LYING.values(), ids=LYING)
def test_is_a_place(text, names):
    actors, places = found(text)
    assert places == names
    assert not set(names) & set(actors)
