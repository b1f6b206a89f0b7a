"""The words that give a figure its time frame."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse


def windows(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return [(s.text, s.since) for s in analyse(article).statistics]


CASES = {
    "none": ("The raid killed 12 people.", [("12", None)]),
    "since a day": ("Raids have killed 12 people since Dec. 5.", [("12", "since Dec. 5")]),
    "since a year": ("Since 2011, the war has killed 400,000 people.", [("400,000", "Since 2011")]),
    "since an event": (
        "Some 826 people have died since the start of the offensive.",
        [("826", "since the start of the offensive")],
    ),
    "since somebody did": (
        "It displaced 9,000 people since rebels took the city last month.",
        [("9,000", "since rebels took the city last month")],
    ),
    "past hours": ("In the past 24 hours, jets flew 12 sorties.", [("12", "In the past 24 hours")]),
    "last weeks": ("Over the last two weeks 40 people were killed.", [("40", "Over the last two weeks")]),
    "over days": (
        "Shelling killed 60 and injured 200 over three days.",
        [("60", "over three days"), ("200", "over three days")],
    ),
    "days of a month": ("It killed 17 men on 5 and 6 March.", [("17", "on 5 and 6 March")]),
    "from day to day": ("Clashes, January 4 to 10, killed 17 men.", [("17", "January 4 to 10")]),
    "that night": ("We buried 15 people that same night.", [("15", "that same night")]),
    "a week of air raids": (
        "Some 52 people died in a week of air raids and shelling.",
        [("52", "in a week of air raids")],
    ),
    "the reporting period": (
        "Some 52 people died during the reporting period.",
        [("52", "during the reporting period")],
    ),
    "the price of a time": ("Rice costs 110,000 kyats, twice the price of a month ago.", [("110,000", None)]),
    "and the injury of": (
        "It documented the killing of 478 people since 1 January, and the injury of 512 others.",
        [("478", "since 1 January"), ("512", "since 1 January")],
    ),
    "what a part is taken of": (
        "In 2021 it won 73 of the 329 seats.",
        [("73", "In 2021"), ("329", None)],
    ),
    "behind what a part is taken of": (
        "The army shot down 47 of the 72 drones launched overnight.",
        [("47", "overnight"), ("72", "overnight")],
    ),
    "Chad is no had": (
        "Some 40,000 people have crossed into Chad since April 2023.",
        [("40,000", "since April 2023")],
    ),
    "than in a year, when": (
        "That is fewer than in 2024, when 2,630 people died.",
        [("2,630", "in 2024")],
    ),
    "the week ending": (
        "It reported 96 deaths in the week ending 18 January.",
        [("96", "in the week ending 18 January")],
    ),
    "behind its comma": (
        "It destroyed 121 drones overnight, 60 over Kursk.",
        [("121", "overnight"), ("60", "overnight")],
    ),
    "a share that compares": (
        "It recorded 38 abductions in July, 15 per cent more than in June.",
        [("38", "in July"), ("15", None)],
    ),
    "the day a report came out": (
        "One in four people is poor, the bank said in a report released on Monday.",
        [("One in four", None)],
    ),
    "on a day": ("On Friday rockets killed 12 people.", [("12", "On Friday")]),
    "on a date": ("A blast killed 12 people on 6 December.", [("12", "on 6 December")]),
    "yesterday": ("Yesterday 12 people were killed.", [("12", "Yesterday")]),
    "last year": ("Floods displaced 9,000 people last year.", [("9,000", "last year")]),
    "in a year": ("In 2003, bombs killed 700 people.", [("700", "In 2003")]),
    "in a month": ("Police arrested 45 people in March 2016.", [("45", "in March 2016")]),
    "so far": ("The fire has killed 12 people so far.", [("12", "so far")]),
    "this week": ("Raids killed 20 militants this week.", [("20", "this week")]),
    "a month of last year": (
        "In March last year the army killed 12 people.",
        [("12", "In March last year")],
    ),
    "a day of last year": ("On 8 November last year 40 people died.", [("40", "On 8 November last year")]),
    "by the end of": (
        "By the end of the year 40,000 people had fled.",
        [("40,000", "By the end of the year")],
    ),
    "next month": ("Some 15 kitchens will close next month.", [("15", "next month")]),
    "days of fighting": (
        "About 3,000 people died in five days of fighting.",
        [("3,000", "in five days of fighting"), ("five", None)],
    ),
    "started before it was counted": (
        "As of 26 October, 1,204 people had died since the truce collapsed.",
        [("1,204", "since the truce collapsed")],
    ),
    "by a day": ("By 31 July 66 people had died.", [("66", "By 31 July")]),
    "than before": ("It killed 40 people, 15 more than in June.", [("40", None), ("15", None)]),
    "in which": (
        "They were charged on Thursday over an attack in which four workers were killed.",
        [("four", None)],
    ),
    "the year, not the fighting": (
        "In 2020, 6,500 people were killed in 44 days of fighting.",
        [("6,500", "In 2020"), ("44", "In 2020")],
    ),
    "since then only": ("Gunmen seized 28 pupils; 16 have since escaped.", [("28", None), ("16", None)]),
    "another clause behind": ("The blast, which killed 12, was the third this month.", [("12", None)]),
    "brought to a number by what is recent": (
        "The most recent raids bring the number of munitions since Dec. 5 to 922.",
        [("922", "since Dec. 5")],
    ),
    "between a day and a number": (
        "It verified 92 deaths between October 25 and 27.",
        [("92", "between October 25 and 27")],
    ),
    "between two days": (
        "It verified 92 deaths between 1 and 15 May.",
        [("92", "between 1 and 15 May")],
    ),
    "compared": (
        "Some 3.6 million people are displaced, up from 3.2 million a year ago.",
        [("3.6 million", None), ("3.2 million", "a year ago")],
    ),
    "another subject": (
        "We took in 60 wounded in an hour and we have 24 beds.",
        [("60", "in an hour"), ("24", None)],
    ),
    "a part's": (
        "Since May 68,000 people have fled, roughly 60 percent of them children.",
        [("68,000", "Since May"), ("60", "Since May")],
    ),
    "a pledge's day": ("Germany on Wednesday pledged $150 million.", [("150 million", "on Wednesday")]),
    "when a panel concluded": (
        "Experts concluded in July that 3,000 soldiers had crossed.",
        [("3,000", None)],
    ),
    "between two months of a year": (
        "Between October and December 2025, 40 people were killed.",
        [("40", "Between October and December 2025")],
    ),
    "between": ("Between March and June, 300 people were killed.", [("300", "Between March and June")]),
    "the following day": ("The following day 12 people were killed.", [("12", "The following day")]),
    "covers a list": (
        "On Friday shells killed five soldiers, two nurses and nine pupils.",
        [("five", "On Friday"), ("two", "On Friday"), ("nine", "On Friday")],
    ),
    "covers including": (
        "Some 80 people have died since Sunday, including 11 children.",
        [("80", "since Sunday"), ("11", "since Sunday")],
    ),
    "another clause": (
        "Forces held the town for two years, and the army has retaken 40 villages since Monday.",
        [("two", None), ("40", "since Monday")],
    ),
    "day of the saying": ("Officials said on Monday that 12 people were killed.", [("12", None)]),
    "day of the saying behind": (
        "Twelve people were killed, officials told reporters on Monday.",
        [("Twelve", None)],
    ),
    "parts of two days": (
        "Between the afternoons of 1 and 2 January, 207 people were killed.",
        [("207", "Between the afternoons of 1 and 2 January")],
    ),
    "from an hour": (
        "Between 27 October, 18:00, and 28 October around noon, 377 people were killed.",
        [("377", "Between 27 October, 18:00, and 28 October")],
    ),
    "up to an hour": (
        "Between 7 October and 12:00 on 2 January, 22,185 people were killed.",
        [("22,185", "Between 7 October and 12:00 on 2 January")],
    ),
    "a dash between two dates": (
        "Between 24 February-01 March, 180 people were killed.",
        [("180", "Between 24 February-01 March")],
    ),
    "half of the current year": (
        "Mines killed 60 people in the first half of the current year.",
        [("60", "in the first half of the current year")],
    ),
    "two months": ("During May and June 2,392 people died.", [("2,392", "During May and June")]),
    "Ramadan": ("It documented 2,378 deaths during Ramadan.", [("2,378", "during Ramadan")]),
    "the worst day": (
        "The deadliest day was 8 July, when 43 people were killed.",
        [("43", "8 July")],
    ),
    "the worst since": (
        "In May, a bomb killed 92 people in the deadliest attack since the invasion.",
        [("92", "In May")],
    ),
    "when most of them died": (
        "About 1,400 people have been killed, the vast majority on 7 October.",
        [("1,400", None)],
    ),
    "compared with another time": (
        "It documented 4,853 deaths from January 1 to June 20, up 24 per cent over the same period in 2013.",
        [("4,853", "from January 1 to June 20"), ("24", "over the same period in 2013")],
    ),
    "a count that goes on": (
        "Some 844 people were killed in July. A further 488 were killed at sea and 49 were injured.",
        [("844", "in July"), ("488", "in July"), ("49", "in July")],
    ),
    "another count": (
        "Some 844 people were killed in July. Another 48 people are missing.",
        [("844", "in July"), ("48", None)],
    ),
    "the first since a time, when": (
        "The blast is the first since early July, when 56 people were killed.",
        [("56", "since early July")],
    ),
    "a date by itself": (
        "At least 15 people died July 1 in a blast.",
        [("15", "July 1")],
    ),
    "a date that names": ("The July 26 coup killed 12 people.", [("12", None)]),
    "a market called Monday": ("It hit the same Monday Market, killing 15 people.", [("15", None)]),
    "a long start": (
        "Some 54,000 people have fled since fighting erupted in April between the Army (SAF) and the RSF.",
        [("54,000", "since fighting erupted in April")],
    ),
    "days of one month": (
        "In the six days between November 23 and 28, 19 people have died.",
        [("19", "between November 23 and 28")],
    ),
    "through a day": (
        "Some 350 people have died through 17 October, roughly a 13 per cent drop from last year.",
        [("350", "through 17 October"), ("13", "last year")],
    ),
    "the year of that number": ("In the year 2013, 135 people died.", [("135", "In the year 2013")]),
    "each half of a sentence its year": (
        "In 2008, 550 people died, while in 2012, 99 people died.",
        [("550", "In 2008"), ("99", "in 2012")],
    ),
    "up to a figure": (
        "That brings the total number of munitions since Dec. 5 to 922.",
        [("922", "since Dec. 5")],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_a_figure_has_its_time_frame(text, wanted):
    assert windows(text) == wanted
