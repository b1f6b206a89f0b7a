"""Who says what: quotations and reported statements."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import Facts, analyse
from syria_reader.reading import open_source


def facts_of(text: str) -> Facts:
    """The facts of an article, one paragraph a line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return analyse(Article(text, tuple(blocks)))


def claims(text: str) -> list[tuple[str, str, str]]:
    return [(c.speaker_text, str(c.speech), c.text) for c in facts_of(text).claims]


REPORTED = {
    "said": (
        "The health ministry said 12 people were killed.",
        [("The health ministry", "indirect", "12 people were killed")],
    ),
    "recorded a number": (
        "Partners recorded 38 abductions in July.",
        [("Partners", "indirect", "38 abductions in July")],
    ),
    "documented the killing of": (
        "The Observatory has documented the killing of 478 civilians.",
        [("The Observatory", "indirect", "the killing of 478 civilians")],
    ),
    "as others warn that": (
        "The talks come as UN agencies warn that the hunger is growing.",
        [("UN agencies", "indirect", "the hunger is growing")],
    ),
    "a report that details": (
        "Some died, according to a United Nations report that details the attack.",
        [("a United Nations report", "indirect", "Some died")],
    ),
    "with a relative clause": (
        "The coalition that has been battling the rebels for years said it had left.",
        [("The coalition", "indirect", "it had left")],
    ),
    "before a name that goes on": (
        "According to a recent UN report, Saudi-led forces left.",
        [("a recent UN report", "indirect", "Saudi-led forces left")],
    ),
    "reports that indicated": (
        "Field reports indicated that 12 people died.",
        [("Field reports", "indirect", "12 people died")],
    ),
    "who continued": ("US-led forces have continued air strikes near the town.", []),
    "told news agencies": (
        "Omar Aziz told news agencies the town had fallen.",
        [("Omar Aziz", "indirect", "the town had fallen")],
    ),
    "people who registered": ("Some 90,000 people have registered.", []),
    "recorded, but nothing": ("The Observatory recorded the names.", []),
    "spoke of": (
        "Residents spoke of more than 100 killed.",
        [("Residents", "indirect", "more than 100 killed")],
    ),
    "told by": (
        "Officers were told by survivors that the attackers had stayed.",
        [("survivors", "indirect", "the attackers had stayed")],
    ),
    "what others had found": (
        "The army said that troops had found three shafts.",
        [("The army", "indirect", "troops had found three shafts")],
    ),
    "said that": (
        "Omar Aziz said on Friday that the road was closed.",
        [("Omar Aziz", "indirect", "the road was closed")],
    ),
    "told somebody": (
        "Omar Aziz told reporters that the road was closed.",
        [("Omar Aziz", "indirect", "the road was closed")],
    ),
    "told an agency": (
        "Omar Aziz told Reuters the road was closed.",
        [("Omar Aziz", "indirect", "the road was closed")],
    ),
    "said in a statement": (
        "UNICEF said in a statement that 40 children had died.",
        [("UNICEF", "indirect", "40 children had died")],
    ),
    "behind": (
        "The road was closed, the army said.",
        [("the army", "indirect", "The road was closed")],
    ),
    "inverted": (
        "The road was closed, said Mary Okello, a nurse.",
        [("Mary Okello", "indirect", "The road was closed")],
    ),
    "in the middle of an opening": (
        "In the east, the army said, 12 people were killed.",
        [("the army", "indirect", "12 people were killed")],
    ),
    "between subject and verb": (
        "The bridge, the army said, was hit by 12 rockets.",
        [("the army", "indirect", "The bridge, the army said, was hit by 12 rockets")],
    ),
    "between two clauses": (
        "The gunmen fled, Omar Aziz added, and 30 people were hurt.",
        [
            ("Omar Aziz", "indirect", "The gunmen fled"),
            ("Omar Aziz", "indirect", "30 people were hurt"),
        ],
    ),
    "denounced as": (
        "Hamas denounced the raid as “a massacre”.",
        [("Hamas", "indirect", "the raid as “a massacre”")],
    ),
    "denounced": ("Hamas denounced the raid on the camp.", []),
    "according to behind": (
        "Forty people are missing, according to local police.",
        [("local police", "indirect", "Forty people are missing")],
    ),
    "according to before": (
        "According to the Red Cross, 40 people are missing.",
        [("the Red Cross", "indirect", "40 people are missing")],
    ),
    "two speakers": (
        "The army said the town had fallen, while the rebels said they still held it.",
        [
            ("The army", "indirect", "the town had fallen"),
            ("the rebels", "indirect", "they still held it"),
        ],
    ),
    "name behind an office": (
        "The road was closed, its director, Omar Aziz, told reporters.",
        [("Omar Aziz", "indirect", "The road was closed")],
    ),
    "two who say it": (
        "The road was closed, two doctors and a local official said.",
        [("two doctors and a local official", "indirect", "The road was closed")],
    ),
    "made clear": (
        "The group made it clear that the march would go on.",
        [("The group", "indirect", "the march would go on")],
    ),
    "participle": (
        "The army left the town, saying it had run out of fuel.",
        [("army", "indirect", "it had run out of fuel")],
    ),
    "accused": (
        "Kyiv accused Moscow of abducting 600 children.",
        [("Kyiv", "indirect", "Moscow of abducting 600 children")],
    ),
}

QUOTED = {
    "before its speaker": (
        "“We buried 12 people,” said Omar Aziz.",
        [("Omar Aziz", "direct", "We buried 12 people,")],
    ),
    "behind its speaker": (
        "Omar Aziz said: “We buried 12 people.”",
        [("Omar Aziz", "direct", "We buried 12 people.")],
    ),
    "straight marks": (
        'Omar Aziz said, "We buried 12 people."',
        [("Omar Aziz", "direct", "We buried 12 people.")],
    ),
    "doubled marks": (
        '""We buried 12 people,"" said Omar Aziz.',
        [("Omar Aziz", "direct", "We buried 12 people,")],
    ),
    "interrupted": (
        "“We buried 12 people,” Omar Aziz said. “Another 30 are missing.”",
        [
            ("Omar Aziz", "direct", "We buried 12 people,"),
            ("Omar Aziz", "direct", "Another 30 are missing."),
        ],
    ),
    "over paragraphs": (
        "Omar Aziz said: “We buried 12 people.\n“Another 30 are missing.”",
        [
            ("Omar Aziz", "direct", "We buried 12 people."),
            ("Omar Aziz", "direct", "Another 30 are missing."),
        ],
    ),
    "part of a report": (
        "Omar Aziz said the raid was “a crime” and that the road was closed.",
        [("Omar Aziz", "indirect", "the raid was “a crime” and that the road was closed")],
    ),
    "word kept at a distance": ("The army struck a “command centre” near the town.", []),
    "title": ("The film “The Road to the Sea” was shown in the camp.", []),
    "introduced by a sentence": (
        "Omar Aziz was blunt: “We lost the town.”",
        [("Omar Aziz", "direct", "We lost the town.")],
    ),
}

NOTHING_SAID = {
    "acts": "The army killed 12 people.",
    "claims an attack": "The group claimed the attack that killed 12 people.",
    "sends": "Germany sent $120 million.",
    "describes the sum": "The $120 million requested for 2026 has not come.",
}


@pytest.mark.parametrize(("text", "wanted"), REPORTED.values(), ids=REPORTED)
def test_a_report_gives_the_words_reported(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert claims(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), QUOTED.values(), ids=QUOTED)
def test_a_quotation_gives_the_words_between_its_marks(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert claims(text) == wanted


@pytest.mark.parametrize("text", NOTHING_SAID.values(), ids=NOTHING_SAID)
def test_who_only_acts_states_nothing(text: str) -> None:
    assert claims(text) == []


SPEAKERS = {
    "named": ("Mayor Anna Petrova said the town had fallen.", ["Anna Petrova"]),
    "surname": (
        "Anna Petrova runs the hospital.\nPetrova said 12 people had died.",
        ["Anna Petrova"],
    ),
    "pronoun of the speaker": (
        "Anna Petrova said 12 people had died. She said 5 were missing.",
        ["Anna Petrova", "Anna Petrova"],
    ),
    "pronoun of one who has not spoken": (
        "Anna Petrova runs the hospital in the north. “We have no water,” she said.",
        ["Anna Petrova"],
    ),
    "acronym": (
        "Human Rights Watch (HRW) has an office here.\nHRW said 12 people died.",
        ["Human Rights Watch"],
    ),
    "spokesman speaks, not the army": ("A spokesman for the Syrian army said 12 people died.", [None]),
}


@pytest.mark.parametrize(("text", "wanted"), SPEAKERS.values(), ids=SPEAKERS)
def test_a_speaker_is_an_actor_of_the_article(text: str, wanted: list[str | None]) -> None:
    facts = facts_of(text)
    names = {actor.id: actor.name for actor in facts.actors}
    assert [names.get(claim.speaker or "") for claim in facts.claims] == wanted


def test_the_opening_article_has_its_quotations_and_reports() -> None:
    facts = open_source().facts
    names = {actor.id: actor.name for actor in facts.actors}
    direct = [(names[c.speaker or ""], c.text[:24]) for c in facts.claims if c.speech == "direct"]
    assert direct == [
        ("Rami Abdel Rahman", "The Syrian forces and th"),
        ("Recep Tayyip Erdogan", "As of now, Idlib, Hama, "),
    ]
    indirect = [(names[c.speaker or ""], c.cue, c.text[:24]) for c in facts.claims if c.speech == "indirect"]
    assert indirect == [
        ("Syrian Observatory for Human Rights", "indicate", "pro-Assad forces have co"),
        ("Hayat Tahrir al-Sham", "made clear", "their march will not cea"),
        ("U.N.", "warned", "upwards of 280,000 peopl"),
        ("Iranian officials", "vowing", 'to support Assad "with w'),
    ]


def test_a_figure_and_the_claim_around_it_have_one_speaker() -> None:
    facts = open_source().facts
    names = {actor.id: actor.name for actor in facts.actors}
    for figure in facts.statistics:
        for claim in facts.claims:
            if claim.start <= figure.start < claim.end:
                assert figure.attributed_to == names[claim.speaker or ""]
