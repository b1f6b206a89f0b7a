"""What is a figure and how its fields are filled, decision by decision.

Each row names the decision; the fields it is about are given for every figure of the sentence, so that one
too many or too few fails as well. `bounds` are low and high of a figure that has no value.
"""

from typing import Any

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse
from syria_reader.facts.statistic import Statistic

Fields = dict[str, Any]


def figures(text: str) -> tuple[Statistic, ...]:
    """The figures of an article, one paragraph a line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return analyse(Article(text, tuple(blocks))).statistics


def field(statistic: Statistic, name: str) -> object:
    return (statistic.low, statistic.high) if name == "bounds" else getattr(statistic, name)


COUNTED = {
    "women and children are two": (
        "The strike killed four women and six children.",
        {"four": {"counted": "women"}, "six": {"counted": "children"}},
    ),
    "a range is one": (
        "Some 3,000 to 5,000 fighters remain.",
        {"3,000 to 5,000": {"bounds": (3000, 5000), "value": None}},
    ),
    "between and is one range": (
        "Between three and nine people died.",
        {"three and nine": {"bounds": (3, 9), "value": None}},
    ),
    "a dozen is twelve": ("A dozen trucks burned.", {"A dozen": {"value": 12}}),
    "a vague word has bounds, no value": (
        "Tens of thousands of people fled.",
        {"Tens of thousands": {"value": None, "bounds": (20000, 99999)}},
    ),
    "several hundred is vague": (
        "Several hundred people marched.",
        {"Several hundred": {"value": None, "bounds": (200, 999)}},
    ),
    "a decade is none": ("The war has lasted a decade.", {}),
    "a length of something named": (
        "The group has had control of the city for two years.",
        {"two": {"unit": "years", "category": "duration"}},
    ),
    "a deadline is none": ("They must leave within 45 days.", {}),
    "a look back is none": ("It is the worst drought in 80 years.", {}),
    "an hourly rate of one": ("Guards earn one dinar an hour.", {"one": {"category": "money"}}),
    "one told of once is none": ("One side rejected it for one reason.", {}),
    "more is no hedge": ("Another 35 more were hurt.", {"35": {"hedge": "none", "category": "injured"}}),
    "per cent as written": ("About 30 per cent of wells work.", {"30": {"value": 30, "unit": "percent"}}),
    "magnitude applied": ("It cost 1.1bn dollars.", {"1.1bn": {"value": 1_100_000_000, "unit": "USD"}}),
    "his three brothers": ("The shell killed his three brothers.", {"three": {"category": "killed"}}),
    "only nine of": (
        "Only nine of the 38 clinics work.",
        {"nine": {"counted": "clinics"}, "38": {"counted": "clinics"}},
    ),
    "hundreds of hours": (
        "They spent hundreds of hours under the rubble.",
        {"hundreds": {"unit": "hours", "category": "duration"}},
    ),
    "a case caption": ("The court heard Resolution 2139 and Case 12/2014.", {}),
    "narrative one is none": ("He was hit at one point by one man I spoke to.", {}),
    "tallies of one": (
        "Two guards and one driver died, and the blast left one person blind.",
        {"Two": {"counted": "guards"}, "one": {}},
    ),
    "looking back for years": ("For eight years we have not forgotten, and for six years never slept.", {}),
    "the magnitude of an earthquake": ("The 7.8 magnitude earthquake was felt.", {}),
    "pointing back is none": ("The two men were killed.", {}),
    "one hedge for one number": (
        "They took 50-plus hostages.",
        {"50": {"hedge": "more-than", "category": "detained"}},
    ),
    "a bracketed conversion": ("Shells fell 25km (16 miles) away.", {"25": {"unit": "km"}}),
}

NAMED = {
    "an ellipsis counts nothing named": (
        "The raid killed 12 people and left 200 injured.",
        {"12": {"counted": "people"}, "200": {"counted": None}},
    ),
    "millions have fled": ("Millions have fled.", {"Millions": {"counted": None, "unit": "people"}}),
    "of whom takes the noun before": (
        "It held 40 soldiers, 12 of whom were hurt.",
        {"40": {"counted": "soldiers"}, "12": {"counted": "soldiers"}},
    ),
    "deaths stand": ("It reported 43 deaths.", {"43": {"counted": "deaths", "unit": "people"}}),
    "others stand": ("It hurt 20 others.", {"20": {"counted": "others", "unit": "people"}}),
    "money takes what it is for": ("It gave $5 million in aid.", {"5 million": {"counted": "aid"}}),
    "a sum to somebody": ("It gave $5 million to the agency.", {"5 million": {"counted": None}}),
    "a distance takes what is placed": (
        "The camp lies 12 km from the border.",
        {"12": {"counted": "camp", "unit": "km"}},
    ),
    "cases keep their noun": ("It counted 90 cholera cases.", {"90": {"unit": "cases"}}),
    "infections keep their noun": ("It saw 90 infections.", {"90": {"unit": "infections"}}),
    "incidents keep their noun": ("It recorded 30 incidents.", {"30": {"unit": "incidents"}}),
    "bodies are people": ("Divers retrieved 12 bodies.", {"12": {"unit": "people", "attributed_to": None}}),
    "a nationality's money": ("It cost 900 Syrian pounds.", {"900": {"unit": "SYP"}}),
    "per second": ("The dam lets out 60 cubic metres per second.", {"60": {"unit": "m3/s"}}),
    "square miles": ("They took 40 square miles.", {"40": {"unit": "mi2", "category": "territory"}}),
    "megawatts": ("The plant makes 300 megawatts.", {"300": {"unit": "MW"}}),
}

CATEGORIES = {
    "prisoners taken": ("They took 14 soldiers prisoner.", {"14": {"category": "detained"}}),
    "driven out at home": ("Troops drove 900 families from their homes.", {"900": {"category": "displaced"}}),
    "called refugees": ("Some 600 refugees arrived.", {"600": {"category": "refugees"}}),
    "living abroad": ("Some 600 people fled to Jordan.", {"600": {"category": "refugees"}}),
    "refugees at work": ("Some 600 refugees work in factories.", {"600": {"category": "count-other"}}),
    "refugees let to work": (
        "The plan lets 40,000 refugees work.",
        {"40,000": {"category": "count-other"}},
    ),
    "seized": ("Police seized 12 people.", {"12": {"category": "count-other"}}),
    "seized and held": ("Police seized 12 people as hostages.", {"12": {"category": "detained"}}),
    "ill-treated": ("At least 40 people were tortured.", {"40": {"category": "count-other"}}),
    "goods": ("It carried 400 bags and 20 chairs.", {"400": {"category": "count-other"}, "20": {}}),
    "bridges, tunnels, rooms": (
        "Two bridges, six tunnels and nine rooms were hit.",
        {
            "Two": {"category": "buildings"},
            "six": {"category": "buildings"},
            "nine": {"category": "buildings"},
        },
    ),
    "evacuated": ("Some 600 people were evacuated.", {"600": {"category": "displaced"}}),
    "sheltered": ("Some 600 people are sheltered in schools.", {"600": {"category": "displaced"}}),
    "homeless": ("The fire left 600 people homeless.", {"600": {"category": "displaced"}}),
    "freed": ("The army freed 60 hostages.", {"60": {"category": "count-other"}}),
    "patients": ("The ward has 60 patients.", {"60": {"category": "count-other"}}),
    "affected": ("The flood affected 60 people.", {"60": {"category": "count-other"}}),
    "workers": ("The plant employs 90 workers.", {"90": {"category": "count-other"}}),
    "units that fight": ("Jets hit four tactical units.", {"four": {"category": "fighters"}}),
    "police": ("Some 400 police officers guard it.", {"400": {"category": "fighters"}}),
    "police hurt": ("Some 40 police officers were hurt.", {"40": {"category": "injured"}}),
    "former officers killed": ("Fifty former officers were killed.", {"Fifty": {"category": "killed"}}),
    "missions": ("Jets flew 30 missions.", {"30": {"category": "strikes"}}),
    "caches": ("Jets hit two weapons caches.", {"two": {"category": "equipment"}}),
    "beds": ("The clinic has 30 beds.", {"30": {"category": "equipment"}}),
    "roads": ("Floods cut four roads.", {"four": {"category": "buildings"}}),
    "gates": ("They blew up two gates.", {"two": {"category": "buildings"}}),
    "positions": ("Jets struck nine fighting positions.", {"nine": {"category": "buildings"}}),
    "villages taken": ("Rebels took 12 villages.", {"12": {"category": "territory"}}),
    "villages burned": ("Rebels burned 12 villages.", {"12": {"category": "count-other"}}),
    "towns besieged": ("Four towns are besieged.", {"Four": {"category": "territory"}}),
    "provinces": ("The plan covers four provinces.", {"four": {"category": "count-other"}}),
    "camps": ("People live in four camps.", {"four": {"category": "count-other"}}),
    "tents": ("It sent 400 tents and 90 chairs.", {"400": {"category": "count-other"}, "90": {}}),
    "share of ground": ("It holds 40 per cent of the country.", {"40": {"category": "share"}}),
    "besieged people": ("Some 600 people are besieged.", {"600": {"category": "count-other"}}),
    "convoys": ("Two convoys came.", {"Two": {"category": "count-other"}}),
    "carried along a list": (
        "Strikes destroyed three bunkers, two trucks and a tank.",
        {"three": {"category": "buildings"}, "two": {"category": "equipment"}},
    ),
}

HEDGED = {
    "estimated": ("An estimated 400 people fled.", {"400": {"hedge": "about"}}),
    "X estimates": (
        "UNICEF estimates that 400 children died.",
        {"400": {"hedge": "about", "attributed_to": "UNICEF"}},
    ),
    "X estimates at least": (
        "UNICEF estimates that at least 400 children died.",
        {"400": {"hedge": "at-least"}},
    ),
    "estimated behind": (
        "Over 6 million people fled, 5.7 million are abroad and 3.7 million displaced, the U.N. estimates.",
        {
            "6 million": {"hedge": "more-than"},
            "5.7 million": {"hedge": "about"},
            "3.7 million": {"hedge": "about"},
        },
    ),
    "confirmed reports are none": ("There are confirmed reports of 40 deaths.", {"40": {"hedge": "none"}}),
    "officially is none": ("Officially 40 people died.", {"40": {"hedge": "none"}}),
    "just is none": ("Just 40 people stayed.", {"40": {"hedge": "none"}}),
    "an additional is none": ("An additional 40 people died.", {"40": {"hedge": "none"}}),
    "expected": ("Some trucks with 40 people are expected to come.", {"40": {"hedge": "possibly"}}),
    "thought": ("Forty people are thought to have died.", {"Forty": {"hedge": "possibly"}}),
    "are reported to have": (
        "Forty people are reported to have died and nine to have been hurt.",
        {"Forty": {"hedge": "possibly"}, "nine": {}},
    ),
    "believes that": (
        "The agency believes that 400 people died.",
        {"400": {"hedge": "possibly", "attributed_to": "agency"}},
    ),
    "a whole's doubt is not its part's": (
        "Twenty people are believed to have been killed, 14 of whom were soldiers.",
        {"Twenty": {"hedge": "possibly"}, "14": {"hedge": "none"}},
    ),
}

GIVEN = {
    "announced": ("The bank announced $5 million.", {"5 million": {"attributed_to": "bank"}}),
    "promised": ("Japan promised $5 million.", {"5 million": {"attributed_to": "Japan"}}),
    "appealed": ("UNHCR appealed for $5 million.", {"5 million": {"attributed_to": "UNHCR"}}),
    "asked": ("UNHCR asked for $5 million.", {"5 million": {"attributed_to": "UNHCR"}}),
    "pledged": ("Japan pledged $5 million.", {"5 million": {"attributed_to": "Japan"}}),
    "declared": (
        "The minister declared a sum of $5 million.",
        {"5 million": {"attributed_to": "minister", "counted": "sum"}},
    ),
    "sent": ("Japan sent $5 million.", {"5 million": {"attributed_to": None}}),
    "decided": ("The council decided to give $5 million.", {"5 million": {"attributed_to": None}}),
    "have seen": ("Japan has seen 12 deaths.", {"12": {"attributed_to": None}}),
    "according to, officials reported": (
        "According to the ministry, officials reported 12 deaths.",
        {"12": {"attributed_to": "officials"}},
    ),
    "a short form": (
        "Human Rights Watch (HRW) came. HRW said 12 people died.",
        {"12": {"attributed_to": "Human Rights Watch"}},
    ),
    "a title and a surname": (
        "Omar Aziz came. Mr Aziz said 12 people died.",
        {"12": {"attributed_to": "Omar Aziz"}},
    ),
    "a document": ("The statement said 12 people died.", {"12": {"attributed_to": "statement"}}),
    "claims an attack": (
        "President Aziz claimed the attack that killed 12.",
        {"12": {"attributed_to": None}},
    ),
    "allocated": ("Japan allocated $5 million.", {"5 million": {"attributed_to": None}}),
    "committed": ("Japan committed $5 million.", {"5 million": {"attributed_to": None}}),
    "calls for an inquiry": (
        "The party called for an inquiry into 12 deaths.",
        {"12": {"attributed_to": None}},
    ),
    "citing": (
        "Reuters said, citing doctors, that 12 people died.",
        {"12": {"attributed_to": "Reuters"}},
    ),
    "behind a colon": ("The army said: 12 men died.", {"12": {"attributed_to": "army"}}),
    "quotations side by side": (
        "“We lost 12 men,” said Omar Aziz. Lina Darwish said: “We saw 30 trucks.”",
        {"12": {"attributed_to": "Omar Aziz"}, "30": {"attributed_to": "Lina Darwish"}},
    ),
    "a statement whose paragraphs each open with a mark": (
        "Omar Aziz said: “We buried 12 people.\n“Another 30 are missing.”",
        {"12": {"attributed_to": "Omar Aziz"}, "30": {"attributed_to": "Omar Aziz"}},
    ),
    "described as": (
        "Omar Aziz described the raid as a crime that killed 12 people.",
        {"12": {"attributed_to": "Omar Aziz"}},
    ),
    "concluded that": (
        "The panel concluded that 12 people had died.",
        {"12": {"attributed_to": "panel"}},
    ),
    "denied and called": (
        "Omar Aziz denied the reports and called the figure of 12 dead “a lie”.",
        {"12": {"attributed_to": "Omar Aziz"}},
    ),
    "an office speaks": (
        "The office of the governor said 12 people died.",
        {"12": {"attributed_to": "office of the governor"}},
    ),
    "an agency quoting another": (
        "The army told Reuters, according to Al Jazeera, that 12 men died.",
        {"12": {"attributed_to": "army"}},
    ),
}

DATED = {
    "day of the event": ("On Friday shells killed 12 people.", {"12": {"since": "On Friday"}}),
    "day of the saying": ("The army said Monday 12 people died.", {"12": {"since": None}}),
    "announced last week": ("Last week the bank announced $5 million.", {"5 million": {"since": None}}),
    "an anchor": ("Eight days ago a shell killed 12 people.", {"12": {"since": "Eight days ago"}}),
    "to date": ("It has killed 12 people to date.", {"12": {"since": "to date"}}),
    "both outcomes": (
        "The raids, killing 60 and injuring 200 over three days, went on.",
        {"60": {"since": "over three days"}, "200": {"since": "over three days"}},
    ),
    "the elided noun": (
        "The army reported air raids: six in the last 48 hours.",
        {"six": {"category": "strikes", "since": "in the last 48 hours"}},
    ),
}

TABLES = {
    "counted": COUNTED,
    "named": NAMED,
    "category": CATEGORIES,
    "hedged": HEDGED,
    "given": GIVEN,
    "dated": DATED,
}
CASES = [
    pytest.param(text, wanted, id=f"{table}-{name}")
    for table, cases in TABLES.items()
    for name, (text, wanted) in cases.items()
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_decision_holds(text: str, wanted: dict[str, Fields]) -> None:
    found = figures(text)
    have = {s.text: {name: field(s, name) for name in wanted.get(s.text, {})} for s in found}
    assert have == wanted
