"""Who gives a figure."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse


def sources(text):
    """The figures of an article, one paragraph a line, each with its source."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    article = Article(text, tuple(blocks))
    return [(s.text, s.attributed_to) for s in analyse(article).statistics]


CLAUSES = {
    "nobody": ("The strike killed 12 people.", [("12", None)]),
    "said before": ("The health ministry said 12 people were killed.", [("12", "health ministry")]),
    "said that": ("Officials said that 12 people were killed.", [("12", "Officials")]),
    "said behind": ("Twelve people were killed, the army said.", [("Twelve", "army")]),
    "said in the middle": ("In the east, the army said, 12 people were killed.", [("12", "army")]),
    "a figure behind an aside": (
        "Ana Cossa, of the aid group Medair, said more than 40 houses were burned.",
        [("40", "Ana Cossa")],
    ),
    "a plea is no statement": (
        "The men admitted conspiracy to rob and were sentenced to ten years in prison.",
        [("ten", None)],
    ),
    "an admission is one": ("Police admitted that 12 people died in custody.", [("12", "Police")]),
    "inverted": ("Twelve people were killed, said Mary Okello, a nurse.", [("Twelve", "Mary Okello")]),
    "a farmer by his age": (
        "“I counted 12 bodies,” said a 36-year-old farmer who survived.",
        [("12", "36-year-old farmer")],
    ),
    "said on a day, adding what it means": (
        "More than 2,900 people died, the UN said Wednesday, a far higher toll than before.",
        [("2,900", "UN")],
    ),
    "said in a report released": (
        "One in four people is poor, the World Bank said in a report released on Monday.",
        [("One in four", "World Bank")],
    ),
    "stated in its report": (
        "The Red Crescent stated in its report issued on Monday that 253 people died.",
        [("253", "Red Crescent")],
    ),
    "somebody's figures": ("According to UNICEF figures, 761 pupils were killed.", [("761", "UNICEF")]),
    "figures recorded by": (
        "Some 386 people were killed, according to casualty figures recorded by the Red Crescent.",
        [("386", "Red Crescent")],
    ),
    "data collected by": (
        "Data collected by UNICEF reveals that 489 people died.",
        [("489", "UNICEF")],
    ),
    "a reported toll": ("This brings the cumulative reported death toll to 7,703.", [("7,703", None)]),
    "reports indicate": ("Reports indicate that six people have died.", [("six", None)]),
    "the report of whoever spoke": (
        "Oxfam said 40 people died. A further 12 were hurt, the report said.",
        [("40", "Oxfam"), ("12", "Oxfam")],
    ),
    "an office and its name behind a place": (
        "One person was killed in the region of Odesa, governor Oleh Kiper said.",
        [("One", "Oleh Kiper")],
    ),
    "a name and its office behind a quotation": (
        '"Four guards were killed," Major Nur Aden, a police officer told Reuters.',
        [("Four", "Nur Aden")],
    ),
    "estimates the number at": (
        "The UN estimates the number of displaced at 480,000; the government puts it at barely 100,000.",
        [("480,000", "UN"), ("100,000", "government")],
    ),
    "gave a figure": ("Pakistan gave a figure of 23 dead on its side.", [("23", "Pakistan")]),
    "the WHO is no pronoun": (
        "Five people died, the WHO chief, Rania Okello, wrote on X.",
        [("Five", "Rania Okello")],
    ),
    "states that say nothing": (
        "Some 96 deaths were reported across five states in the week.",
        [("96", None), ("five", None)],
    ),
    "told by": (
        "Officers were told by survivors that the attackers had killed 12 people.",
        [("12", "survivors")],
    ),
    "what others had found": (
        "The army said that troops fighting Hamas had found three shafts.",
        [("three", "army")],
    ),
    "figures gathered by": (
        "Twelve people died, according to figures gathered by the Dry Zone Herald.",
        [("Twelve", "Dry Zone Herald")],
    ),
    "an age before": ("A 36-year-old farmer said 12 people died.", [("12", "36-year-old farmer")]),
    "a doctor behind an office": (
        "Some 30 people came, said its director, Dr. Rania Okello.",
        [("30", "Rania Okello")],
    ),
    "told behind, adding more": (
        "Ten soldiers died, officials told Reuters, adding that the toll could rise.",
        [("Ten", "officials")],
    ),
    "told": ("Mayor Anna Petrova told reporters that 9 people had died.", [("9", "Anna Petrova")]),
    "told behind": (
        "Nine people had died, Governor Ali Hassan told AFP on Monday.",
        [("Nine", "Ali Hassan")],
    ),
    "according to before": ("According to the Red Cross, 40 people are missing.", [("40", "Red Cross")]),
    "according to behind": (
        "Forty people are missing, according to local police.",
        [("Forty", "local police")],
    ),
    "apposition": (
        "Rami Saleh, the head of the monitoring group, said 12 people died.",
        [("12", "Rami Saleh")],
    ),
    "apposition without comma": (
        "Gen. Karl Voss, commander of the force said 12 soldiers died.",
        [("12", "Karl Voss")],
    ),
    "age and role": ("Samir Haddad, 45, a farmer, said 3 houses burned.", [("3", "Samir Haddad")]),
    "relative clause without commas": (
        "A resident who asked not to be named said 12 people died.",
        [("12", "resident")],
    ),
    "relative clause": ("The group, which monitors the war, said 12 people died.", [("12", "group")]),
    "reported": ("The agency reported 43 deaths.", [("43", "agency")]),
    "counted": ("The Observatory counted 300 strikes.", [("300", "Observatory")]),
    "recorded": ("Amnesty International documented 70 killings.", [("70", "Amnesty International")]),
    "what is somebody's as reported": ("ISIL's reported massacre of 70 men was told.", [("70", None)]),
    "what is farthest": ("Their furthest confirmed advance was about 70 kilometers.", [("70", None)]),
    "as others tell of something else": (
        "The truce ended as aid groups warned that 70 people had died.",
        [("70", "aid groups")],
    ),
    "a bound behind the verb": ("The UN documented at least 70 killings.", [("70", "UN")]),
    "by agent": ("At least 43 deaths were recorded by the ministry.", [("43", "ministry")]),
    "reports from": ("Reports from the Red Crescent indicate that 12 people died.", [("12", "Red Crescent")]),
    "estimates": ("UNICEF estimates that 2 million children are out of school.", [("2 million", "UNICEF")]),
    "has warned": ("The U.N. has warned that 280,000 people were displaced.", [("280,000", "U.N.")]),
    "put the toll": ("The governor put the toll at 19.", [("19", "governor")]),
    "accused": ("Kyiv accused Moscow of abducting 600 children.", [("600", "Kyiv")]),
    "pledged": ("Germany pledged $120 million.", [("120 million", "Germany")]),
    "sent gives none": ("Germany sent $120 million.", [("120 million", None)]),
    "claims an attack": ("The group claimed the attack that killed 12 people.", [("12", None)]),
    "claims a figure": ("The group claimed it had killed 12 soldiers.", [("12", "group")]),
    "acts": ("The army killed 12 people.", [("12", None)]),
    "as announced": (
        "As the minister announced, the state will pay $3 million.",
        [("3 million", "minister")],
    ),
    "adverbial first": ("On Friday, the ministry said 12 people were killed.", [("12", "ministry")]),
    "in a statement": ("In a statement, UNICEF said 40 children had died.", [("40", "UNICEF")]),
    "spokesman for": ("A spokesman for the army said 12 soldiers died.", [("12", "spokesman for the army")]),
    "and another clause": (
        "Ten people died and the army said 30 were missing.",
        [("Ten", None), ("30", "army")],
    ),
    "according to reported": ("According to Reuters, officials reported 12 deaths.", [("12", "officials")]),
    "citing": ("The agency said, citing doctors, that 12 people died.", [("12", "agency")]),
    "colon": ("The ministry said: 12 people were killed.", [("12", "ministry")]),
    "headline needs no verb": ("The mayor said.", []),
}


@pytest.mark.parametrize(("text", "wanted"), CLAUSES.values(), ids=CLAUSES)
def test_a_clause_names_the_source(text, wanted):
    assert sources(text) == wanted


DOCUMENTS = {
    "quotation before its speaker": (
        "“We buried 12 people. Another 30 are missing,” said Omar Aziz.",
        [("12", "Omar Aziz"), ("30", "Omar Aziz")],
    ),
    "quotation behind its speaker": (
        "Omar Aziz said: “We buried 12 people. Another 30 are missing.”",
        [("12", "Omar Aziz"), ("30", "Omar Aziz")],
    ),
    "straight marks": ('"We buried 12 people," Omar Aziz said.', [("12", "Omar Aziz")]),
    "quotation goes on after the clause": (
        "“We buried 12 people,” Omar Aziz said. “Another 30 are missing.”",
        [("12", "Omar Aziz"), ("30", "Omar Aziz")],
    ),
    "over paragraphs": (
        "Omar Aziz said: “We buried 12 people.\n“Another 30 are missing.\n“Then 4 men came back.”",
        [("12", "Omar Aziz"), ("30", "Omar Aziz"), ("4", "Omar Aziz")],
    ),
    "two speakers": (
        "“We lost 12 men,” said Omar Aziz.\n“We saw 30 trucks,” said Lina Darwish.",
        [("12", "Omar Aziz"), ("30", "Lina Darwish")],
    ),
    "he added": (
        "Captain Jon Weller said 12 people died. Another 30 were hurt, he added.",
        [("12", "Jon Weller"), ("30", "Jon Weller")],
    ),
    "she said": (
        "Omar Aziz said 12 people died.\nMaria Lopez said 5 were missing. She said 7 were hurt.",
        [("12", "Omar Aziz"), ("5", "Maria Lopez"), ("7", "Maria Lopez")],
    ),
    "it said": (
        "The Defence Ministry said 12 soldiers died. It said 30 were hurt.",
        [("12", "Defence Ministry"), ("30", "Defence Ministry")],
    ),
    "surname": (
        "Pentagon spokesman Peter Cook spoke on Monday.\nCook said 12 people died.",
        [("12", "Peter Cook")],
    ),
    "acronym": (
        "Human Rights Watch (HRW) has an office here.\nHRW said 12 people died.",
        [("12", "Human Rights Watch")],
    ),
    "the observatory": (
        "The Syrian Observatory for Human Rights is based in Britain.\nThe Observatory said 12 people died.",
        [("12", "Syrian Observatory for Human Rights")],
    ),
    "statement block": (
        "The Foreign Secretary Paul Reed said:\nWe gave £15 million.\nIt reached 2,000 people.",
        [("15 million", "Paul Reed"), ("2,000", "Paul Reed")],
    ),
    "the article speaks again": (
        "The army said 12 people died.\nThe war has killed 400,000 people.",
        [("12", "army"), ("400,000", None)],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_source_is_followed_through_the_article(text, wanted):
    found = sources(text)
    assert [phrase for phrase, _ in found] == [phrase for phrase, _ in wanted]
    for (_, have), (_, want) in zip(found, wanted, strict=True):
        assert have == want or (want and have and want in have)


def test_a_headline_names_its_source_behind_a_colon():
    text = "Strike kills 12 in market: monitor"
    article = Article(text, (Block(BlockKind.TITLE, 0, len(text)),))
    (found,) = analyse(article).statistics
    assert found.attributed_to == "monitor"
