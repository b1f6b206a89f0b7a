"""What a figure is part of, how it counts, whom, and where."""

import pytest

from syria_reader.article import Article, Block, BlockKind, Field, Metadata
from syria_reader.facts import Facts, analyse


def facts_of(text: str) -> Facts:
    """The facts of an article of 6 December 2024, one paragraph a line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return analyse(Article(text, tuple(blocks), metadata=Metadata(published=Field("2024-12-06", 0, 0))))


def parts(text: str) -> list[tuple[str, str]]:
    statistics = facts_of(text).statistics
    words = {s.id: s.text for s in statistics}
    return [(s.text, words[s.part_of]) for s in statistics if s.part_of]


PARTS = {
    "including": ("The raid killed 12 people, including five children.", [("five", "12")]),
    "a list of parts": (
        "The raid killed 12 people, including five children and three women.",
        [("five", "12"), ("three", "12")],
    ),
    "among them": ("Thirty people died, among them 11 women.", [("11", "Thirty")]),
    "of whom": ("Thirty people died, 11 of whom were women.", [("11", "Thirty")]),
    "of them": ("Thirty people died, 11 of them women.", [("11", "Thirty")]),
    "of the": ("The army shot down 47 of the 72 drones.", [("47", "72")]),
    "share of a number": ("A third of the 300 houses burned.", [("A third", "300")]),
    "percent of them": ("Some 400 people fled, 60 percent of them children.", [("60", "400")]),
    "dead and hurt of the casualties": (
        "There were 13,560 casualties, with 5,614 deaths, including 362 children, and 7,946 people injured.",
        [("5,614", "13,560"), ("362", "5,614"), ("7,946", "13,560")],
    ),
    "casualties in brackets": (
        "It recorded 2,909 casualties (1,119 killed and 1,790 injured).",
        [("1,119", "2,909"), ("1,790", "2,909")],
    ),
    "casualties that do not add up": (
        "It recorded 2,909 casualties, 1,119 killed and 1,000 injured.",
        [],
    ),
    "a list with as well as": (
        "At least 60 killed (26 men, 21 women, as well as 6 children and 7 others).",
        [("26", "60"), ("21", "60"), ("6", "60"), ("7", "60")],
    ),
    "among them were": ("The army killed 144 people, among them were 23 boys.", [("23", "144")]),
    "before the verb of the whole": (
        "At least 78 people, including 14 children and 11 women were killed.",
        [("14", "78"), ("11", "78")],
    ),
    "behind what was told": (
        "At least 78 people were killed, including 14 children, and 30 women were hurt.",
        [("14", "78")],
    ),
    "the victims included": (
        "The strike killed 47 people. The victims included nine children and 12 women.",
        [("nine", "47"), ("12", "47")],
    ),
    "they also included": (
        "The strike killed 47 people. They also included 12 women.",
        [("12", "47")],
    ),
    "included in the toll": (
        "It killed 4,853 people. Included in the toll were 564 children.",
        [("564", "4,853")],
    ),
    "the rest": (
        "More than 36,000 people were killed. The rest were from the army: 9,044 soldiers and 1,296 rebels.",
        [("9,044", "36,000"), ("1,296", "36,000")],
    ),
    "parts that add up": (
        "In all 849 people were killed. 490 casualties are civilians and 359 others are soldiers.",
        [("490", "849"), ("359", "849")],
    ),
    "so many among them": (
        "Over 610,000 people have crossed. More than 136,735 among them are returnees.",
        [("136,735", "610,000")],
    ),
    "past so many more": (
        "At least 498 children, and likely hundreds more, have died, including 24 babies.",
        [("24", "498")],
    ),
    "a sum a sentence later": (
        "It recorded 688 casualties. At least 180 were killed and 508 injured.",
        [("180", "688"), ("508", "688")],
    ),
    "no part of the dead": (
        "There were 514 deaths, including 62 children, and 946 people injured.",
        [("62", "514")],
    ),
    "among the civilian victims": (
        "Some 10,582 people were killed. Among the civilian victims are 587 children.",
        [("587", "10,582")],
    ),
    "among the dead, a sentence later": (
        "Ten people were killed. Police said that, among the dead, are five guards and two boys.",
        [("five", "Ten"), ("two", "Ten")],
    ),
    "a list that describes": (
        "It rescued 100 people, including 22 children under the age of 10 and eight women.",
        [("22", "100"), ("eight", "100")],
    ),
    "out of": ("Some 13 out of Gaza's 36 hospitals are open.", [("13", "36")]),
    "of the dead, a sentence later": (
        "The strike killed 47 people. Three of the dead were soldiers.",
        [("Three", "47")],
    ),
    "of those killed": (
        "The strike killed 47 people. Of those killed, 19 were children.",
        [("19", "47")],
    ),
    "among the dead": (
        "The strike killed 47 people. Nine children were among the dead.",
        [("Nine", "47")],
    ),
    "those counted before": (
        "At least 41 people were killed. Of the 41, nine were children and 12 were women.",
        [("nine", "41"), ("12", "41")],
    ),
    "opened by of": ("Of the 38 hospitals, nine still work.", [("nine", "38")]),
    "only of": ("Only nine of the 38 hospitals still work.", [("nine", "38")]),
    "of an owner's": ("The group holds 14 of Rakhine’s 17 townships.", [("14", "17")]),
    "the noun again": (
        "The army fired 448 drones. Air defences shot down 387 of the drones.",
        [("387", "448")],
    ),
    "behind a dash": (
        "It killed 24 people – 18 civilians and six soldiers.",
        [("18", "24"), ("six", "24")],
    ),
    "behind a colon": (
        "At least 30 people died: 18 civilians and 12 soldiers.",
        [("18", "30"), ("12", "30")],
    ),
    "in brackets": (
        "A total of 42 civilians (12 women, 9 children) were killed.",
        [("12", "42"), ("9", "42")],
    ),
    "more than the whole is no part": (
        "They found 5 bodies: 18 civilians and 12 soldiers were missing.",
        [],
    ),
    "share of a plan": ("The plan of $2.5bn is 29 per cent funded.", [("29", "2.5bn")]),
    "share in brackets": (
        "Donors have paid $1.1bn of the $4bn (28 per cent) requested.",
        [("1.1bn", "4bn"), ("28", "4bn")],
    ),
    "another clause": (
        "We buried 37 people, nine of them children, and five boys are missing.",
        [("nine", "37")],
    ),
    "what is included is told": (
        "It left five dead, including the attacker, and a dozen injured, two of them badly.",
        [("two", "a dozen")],
    ),
    "parts of a part": (
        "It killed 37 people, of whom 21 were civilians, including four children and two women.",
        [("21", "37"), ("four", "21"), ("two", "21")],
    ),
    "what completes the sum": (
        "The toll rose to 37, of whom 21 were civilians, including four children, and 16 were soldiers.",
        [("21", "37"), ("four", "21"), ("16", "37")],
    ),
    "what does not complete it": (
        "The toll rose to 37, of whom 21 were civilians, and 12 soldiers were hurt.",
        [("21", "37")],
    ),
    "described parts that make the sum": (
        "It killed 46 people: 31 fighters of the SDF and allied forces, and 15 civilians.",
        [("31", "46"), ("15", "46")],
    ),
    "behind a comma, where it adds up": (
        "The army said 13 fighters had been killed, nine from the SDF and four from other factions.",
        [("nine", "13"), ("four", "13")],
    ),
    "behind a comma, where it does not": (
        "Shelling killed 14 people, wounded seven and left five missing.",
        [],
    ),
    "places behind a colon": (
        "On Tuesday 34 people were killed: 14 in Gaza City, 11 in Khan Younis and nine in Rafah.",
        [("14", "34"), ("11", "34"), ("nine", "34")],
    ),
    "how badly": ("The blast injured 31, eight seriously.", [("eight", "31")]),
    "no part of one beside it": ("Two soldiers and four civilians were among those killed.", []),
    "escaped since": (
        "It abducted 54 people. Nineteen have since escaped.",
        [("Nineteen", "54")],
    ),
    "among those killed": (
        "Five medics are among 23 people killed in the strike.",
        [("Five", "23")],
    ),
    "by place, not all told": (
        "It destroyed 121 drones overnight, 60 over Kursk and 25 over the sea.",
        [("60", "121"), ("25", "121")],
    ),
    "a list of places is no whole": (
        "At least 23 people were killed in Homs, 11 in Hama and four in Idlib.",
        [],
    ),
    "a share beside a share": (
        "It recorded 1,204 deaths. Armed groups caused 86 per cent of them, soldiers 9 per cent.",
        [("86", "1,204"), ("9", "1,204")],
    ),
    "of the larger figure before": (
        "It killed 17 militiamen and lost two soldiers. Four of the dead were miners.",
        [("Four", "17")],
    ),
    "a group of their own": (
        "It killed 97 people, including 31 women. Eleven of the women and girls who came back were ill.",
        [("31", "97")],
    ),
    "two outcomes are no parts": ("The raid killed 12 people and wounded 30.", []),
    "two things are no parts": ("The raid destroyed 12 houses and three shops.", []),
    "another unit": ("The raid killed 12 people and destroyed houses, including 3 schools.", []),
    "one of a family": ("They buried nine members of one family.", []),
    "a new sentence": ("The raid killed 12 people. Five children fled.", []),
}


@pytest.mark.parametrize(("text", "wanted"), PARTS.values(), ids=PARTS)
def test_a_part_points_at_its_whole(text: str, wanted: list[tuple[str, str]]) -> None:
    assert parts(text) == wanted


COUNTS = {
    "event": ("A strike killed 12 people.", ["new"]),
    "event with its day": ("A strike killed 12 people on Monday.", ["new"]),
    "last day": ("Over the past 24 hours 12 people have been killed.", ["new"]),
    "since": ("Since January, 12 people have been killed.", ["cumulative"]),
    "along a list": (
        "At least 23 people were killed in Homs, 11 in Hama and four in Idlib.",
        ["new", "new", "new"],
    ),
    "so far": ("So far this year 12 people have been killed.", ["cumulative"]),
    "perfect": ("The war has killed 12,000 people.", ["cumulative"]),
    "toll": ("The death toll rose to 43.", ["cumulative"]),
    "as of": ("As of 3 December, 1,204 people were killed.", ["cumulative"]),
    "those displaced now": ("More than 3.6 million people are displaced.", ["cumulative"]),
    "those displaced by an event": ("The raid displaced 94 people.", ["new"]),
    "part": ("A strike killed 12 people, including five children.", ["new", "subset"]),
    "share": ("The group holds 60 percent of the city.", ["unknown"]),
    "length": ("The fighting lasted seven days.", ["unknown"]),
    "strength": ("The group has 2,000 fighters.", ["unknown"]),
    "held still": ("Some 12 hostages are still held.", ["cumulative"]),
    "looked for": ("Rescuers said 20 people were still missing under the rubble.", ["new"]),
    "things so far": ("Partners have handed out 3,150 tents so far.", ["cumulative"]),
    "in a month": ("In October 193 civilians were killed.", ["cumulative"]),
    "one event in a month": ("A strike killed 12 people in October.", ["new"]),
    "a claim is no sum": ("The group claimed to have destroyed two tanks.", ["new"]),
    "a list under one verb": (
        "Three tanks, five trucks and a depot were destroyed.",
        ["new", "new"],
    ),
    "crowd on a day": ("Dozens of people gathered on Thursday night.", ["new"]),
    "things destroyed": ("The strike destroyed three tanks.", ["new"]),
    "money over years": ("It has given $14 billion since 2000.", ["cumulative"]),
    "sum": ("It pledged $14 billion.", ["unknown"]),
    "cases as of a day": ("It reported 214 suspected cases as of 10 March.", ["cumulative"]),
    "one day to the next": ("Between 1 and 2 January, 207 people were killed.", ["new"]),
    "an event of last month": ("Last month, at least 11 pupils died in an airstrike.", ["new"]),
    "an event in May": ("In May, a truck bomb killed at least 92 people.", ["new"]),
    "in the month of": ("Some 40 people were killed in the month of November.", ["cumulative"]),
    "a rate": ("Some 165 people are killed a day.", ["unknown"]),
    "an average": ("An average of 163 people were killed per month in 2023.", ["unknown"]),
    "kept count of": ("The group documented the deaths of nine civilians.", ["cumulative"]),
    "casualties of a time": ("It recorded 688 casualties between 1 and 15 May.", ["cumulative"]),
    "just found": ("We have just found 12 bodies.", ["new"]),
    "the number of them is": ("The number of displaced people is estimated at 40,000.", ["cumulative"]),
    "open as of a day": ("As of 27 December, 13 hospitals are open.", ["unknown"]),
    "killed in one event": (
        "At least 10 people have been killed and 30 wounded in a suicide bomb attack.",
        ["new", "new"],
    ),
    "may have been killed": ("As many as 60 people may have been killed.", ["unknown"]),
    "before they could": ("Two girls drowned before they could be rescued.", ["new"]),
    "up to a day": ("Some 350 people have died through 17 October.", ["cumulative"]),
    "planned by a day": ("It plans to reach 90,000 people by December.", ["unknown"]),
    "a month for a subject": ("September was the worst month, with 214 killed.", ["cumulative"]),
    "already displaced": (
        "It displaced 100 on top of the 1.3 million already uprooted.",
        ["new", "cumulative"],
    ),
    "missing, without more": ("Six villagers are missing.", ["new"]),
    "missing still": ("Six villagers are still missing.", ["cumulative"]),
    "things done": ("The army repelled 38 assaults and opened three shelters.", ["new", "new"]),
    "things done, in the passive": ("Dozens of trees were cut down.", ["new"]),
    "things done in a perfect": ("It has distributed 4,200 kits.", ["cumulative"]),
    "things done over months": (
        "It interviewed 42 people between January 30 and February 21.",
        ["cumulative"],
    ),
    "how things stand": ("The force needed 300 trucks and had 20 drones.", ["unknown", "unknown"]),
}


@pytest.mark.parametrize(("text", "wanted"), COUNTS.values(), ids=COUNTS)
def test_a_figure_tells_how_it_counts(text: str, wanted: list[str]) -> None:
    assert [str(s.count_type) for s in facts_of(text).statistics] == wanted


GROUPS = {
    "civilians": ("The strike killed 12 civilians.", ["civilians"]),
    "soldiers": ("The strike killed 12 soldiers.", ["combatants"]),
    "militants": ("The strike killed 12 armed militants.", ["combatants"]),
    "children": ("The strike killed nine pupils.", ["children"]),
    "women": ("The strike killed nine women.", ["women"]),
    "doctors": ("The strike killed nine doctors.", ["medics"]),
    "reporters": ("The strike killed two journalists.", ["journalists"]),
    "aid workers": ("Five aid workers were held.", ["aid-workers"]),
    "said behind": ("Thirty people died, 11 of whom were women.", [None, "women"]),
    "of them": ("Thirty people died, 11 of them children.", [None, "children"]),
    "share": ("Some 31 percent were children.", ["children"]),
    "members of a force": ("The raid killed four members of Hezbollah.", ["combatants"]),
    "members of a family": ("The raid killed seven members of a family.", ["civilians"]),
    "terrorists": ("The army killed 18 terrorists.", ["combatants"]),
    "a man the army lost": ("The army lost one man.", ["combatants"]),
    "whose men": ("Eight of our men have died.", ["combatants"]),
    "police and soldiers": ("The group killed 900 police and soldiers.", ["combatants"]),
    "toll among": ("The army put the toll among its troops at nine.", ["combatants"]),
    "the noun shared": ("One soldier was killed and six were hurt.", ["combatants", "combatants"]),
    "the noun not shared": ("One soldier was killed and two others were hurt.", ["combatants", None]),
    "the whole's": ("It hurt 17 residents, four of whom are in a coma.", ["civilians", "civilians"]),
    "shares": (
        "Of those killed, 31 per cent were children and 17 per cent women.",
        ["children", "women"],
    ),
    "another so many": (
        "Some 386 civilians were killed and another 66 were injured.",
        ["civilians", "civilians"],
    ),
    "of the force the first are of": (
        "A further 76 members of the army were killed and 161 were injured.",
        ["combatants", "combatants"],
    ),
    "the dead of civilian casualties": (
        "It recorded 950 civilian casualties (258 killed, 692 injured).",
        ["civilians", "civilians", "civilians"],
    ),
    "most of a share": ("Some 90% of casualties were civilians.", ["civilians"]),
    "made up a share": ("Civilians accounted for 73% of the deaths.", ["civilians"]),
    "past the parts": (
        "The toll reached 558, including 94 women, with injuries reaching 1,835.",
        [None, "women", None],
    ),
    "bringing to so many": (
        "At least 926 civilians were killed, bringing to 2,885 the number of Iraqis killed.",
        ["civilians", None],
    ),
    "police officials": ("Four police officials were killed.", ["combatants"]),
    "ambulance staff": ("Four ambulance staff were killed.", ["medics"]),
    "child victims": ("It counted 80 child victims.", ["children"]),
    "said of casualties": ("Some 490 casualties are civilians.", ["civilians"]),
    "one woman beside men": ("They found 13 men and one woman dead.", ["men", "women"]),
    "three kinds": ("Some 300 soldiers, guards and workers were killed.", [None]),
    "former prisoners": ("It interviewed 550 former prisoners.", [None]),
    "three groups": ("Some 600 men, women and children died.", [None]),
    "civilian deaths": ("It recorded 2,310 civilian deaths.", ["civilians"]),
    "army losses": ("It recorded 2,310 military deaths.", ["combatants"]),
    "members of a force named before": (
        "Three Hamas members were killed and 27 arrested.",
        ["combatants", "combatants"],
    ),
    "guards who died": (
        "It put its losses at 45, including eight border guards.",
        ["combatants", "combatants"],
    ),
    "volunteers who died": ("Five Red Crescent volunteers were killed.", [None]),
    "unarmed": ("The army killed four unarmed miners.", ["civilians"]),
    "its losses": ("The force put its losses at five.", ["combatants"]),
    "other ranks": ("The army lost three other ranks.", ["combatants"]),
    "the noun shared along a list": (
        "The army said 13 fighters had been killed, nine from the SDF and four from other factions.",
        ["combatants", "combatants", "combatants"],
    ),
    "two groups": ("The strike killed 12 women and children.", [None]),
    "people": ("The strike killed 12 people.", [None]),
    "things": ("The strike destroyed 12 army barracks.", [None]),
}


@pytest.mark.parametrize(("text", "wanted"), GROUPS.values(), ids=GROUPS)
def test_a_figure_tells_whom_it_counts(text: str, wanted: list[str | None]) -> None:
    assert [s.status_group for s in facts_of(text).statistics] == wanted


PLACES = {
    "told of all": ("Some 78 people, including 11 women were killed in Aleppo.", ["Aleppo", "Aleppo"]),
    "places that suffered": (
        "In Iraq, Mosul suffered 170 killed and 284 injured, Basra 64 killed and 74 injured.",
        ["Mosul", "Mosul", "Basra", "Basra"],
    ),
    "the worst-hit place": (
        "In Iraq, Mosul was the worst affected city, with 55 casualties, "
        "followed by Basra where eight were killed.",
        ["Mosul", "Basra"],
    ),
    "a place in another's": (
        "The bombers killed 44 people in Iraq's northern city of Mosul.",
        ["Mosul"],
    ),
    "a share of a place's": ("About 60 percent of Iraq's hospitals are closed.", ["Iraq"]),
    "the only city": (
        "Shells fell on Mosul. Some 44 people were killed in the city.",
        ["Mosul"],
    ),
    "one of two cities": (
        "Shells fell on Mosul and on Basra. Some 44 people were killed in the city.",
        [None],
    ),
    "behind": ("A strike killed 12 people in Aleppo.", ["Aleppo"]),
    "before": ("In Aleppo, a strike killed 12 people.", ["Aleppo"]),
    "two clauses": (
        "A strike killed 12 people in Aleppo, while 30 died in Homs.",
        ["Aleppo", "Homs"],
    ),
    "two figures, one place": ("A strike killed 12 people and wounded 30 in Aleppo.", ["Aleppo", "Aleppo"]),
    "the smaller of two": ("A strike killed 12 people in Palmyra, in Homs province.", ["Palmyra"]),
    "where it is said": ("Officials told reporters in Damascus that 12 people died.", [None]),
    "list of places": ("Strikes killed 12 people in Aleppo and Homs.", [None]),
    "carried along a list": (
        "A strike killed 34 people in Aleppo and wounded 60, medics said, the worst since Homs fell.",
        ["Aleppo", "Aleppo"],
    ),
    "the part's own": ("Some 400 people fled, half of them in Lebanon.", [None, "Lebanon"]),
    "the whole's": ("It killed 12 people in Aleppo, including five children.", ["Aleppo", "Aleppo"]),
    "behind the part": ("It killed 12 people, including five children, in Aleppo.", ["Aleppo", "Aleppo"]),
    "owner": ("The army holds 14 of Iraq’s 18 provinces.", ["Iraq", "Iraq"]),
    "a list in a larger place": (
        "In Egypt, the ministry opened three shelters in Aswan and Alexandria.",
        ["Egypt"],
    ),
    "a list inside a larger place": (
        "Some 28 people were detained in raids on Jenin and Tulkarm, in the West Bank.",
        ["West Bank"],
    ),
    "the city of": ("Strikes on the southern city of Rafah killed 38 people.", ["Rafah"]),
    "measured from": ("The village is 30 km north of Aleppo.", ["Aleppo"]),
    "where the speaker is": ("Dr Haddad, a surgeon in Homs, said 12 people died.", [None]),
    "said behind": ("At least 40 people died in Homs, said the mayor.", ["Homs"]),
    "the source's place": (
        "Some 40 people died, according to the Observatory in London.",
        [None],
    ),
    "displaced from": ("About 61,500 people have been displaced from Aleppo.", ["Aleppo"]),
    "the doctor's hospital": (
        "Some 15 people died, according to Dr. Noor Haddad of Homs, a surgeon.",
        [None],
    ),
    "a part told a sentence later": (
        "It killed 41 people in Aleppo. Nine of the dead were children.",
        ["Aleppo", None],
    ),
    "a share of those there": (
        "Some 400 people died in Aleppo, 60 per cent of them children.",
        ["Aleppo", None],
    ),
    "an entry's head": (
        "Dead by town in Syria:\nAleppo: 12 dead, 30 hurt\nHoms: 4",
        ["Aleppo", "Aleppo", "Homs"],
    ),
    "the parts' own": (
        "In Syria shelling killed 12 people, seven in Homs and five in Hama.",
        ["Syria", "Homs", "Hama"],
    ),
    "nearer than the entry's head": ("Aleppo: 12 people died in Homs.", ["Homs"]),
    "nowhere": ("A strike killed 12 people.", [None]),
    "money is nowhere": ("Germany pledged $12 million in Damascus.", [None]),
}


@pytest.mark.parametrize(("text", "wanted"), PLACES.values(), ids=PLACES)
def test_a_figure_has_the_place_of_its_clause(text: str, wanted: list[str | None]) -> None:
    facts = facts_of(text)
    names = {place.id: place.name for place in facts.places}
    assert [s.place and names[s.place] for s in facts.statistics] == wanted


LISTS = {
    "a sum told before": (
        "Raids killed 52 people.\nDead by town:\nHoms: 22\nHama: 9 (five of them pupils)\nIdlib: 21",
        [
            ("52", "killed", None), ("22", "killed", "52"), ("9", "killed", "52"), ("five", "killed", "9"),
            ("21", "killed", "52"),
        ],
    ),
    "another sum": (
        "A week of raids killed 60 people.\nDead by town:\nHoms: 22\nHama: 9\nIdlib: 21",
        [("60", "killed", None), ("22", "killed", None), ("9", "killed", None), ("21", "killed", None)],
    ),
    "what the entries say themselves": (
        "The toll by town:\nHoms: 22 dead, 41 wounded\nHama: three missing",
        [("22", "killed", None), ("41", "injured", None), ("three", "missing", None)],
    ),
    "parts of an entry": (
        "The toll by province:\nHoms: 94, including 27 children and nine women\nHama: 83",
        [("94", "killed", None), ("27", "killed", "94"), ("nine", "killed", "94"), ("83", "killed", None)],
    ),
    "things are not the dead": (
        "The toll by town:\nHoms: 22, and 40 houses\nHama: 83",
        [("22", "killed", None), ("40", "buildings", None), ("83", "killed", None)],
    ),
    "the list is over": (
        "The toll by town:\nHoms: 22\nHama: 83\nThe rest fled.\nIdlib: 12",
        [("22", "killed", None), ("83", "killed", None)],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), LISTS.values(), ids=LISTS)
def test_the_head_of_a_list_holds_for_its_entries(
    text: str, wanted: list[tuple[str, str, str | None]]
) -> None:
    statistics = facts_of(text).statistics
    words = {s.id: s.text for s in statistics}
    assert [(s.text, str(s.category), words.get(s.part_of or "")) for s in statistics] == wanted


def test_the_head_of_a_list_gives_its_time() -> None:
    text = "Dead and wounded by town, January 4 to 10:\nHoms: 22 dead, 41 wounded\nHama: 9 dead on Friday"
    since = [(s.text, s.since) for s in facts_of(text).statistics]
    assert since == [("22", "January 4 to 10"), ("41", "January 4 to 10"), ("9", "on Friday")]
