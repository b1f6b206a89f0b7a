"""What became of the people a figure counts, in the turns reports use."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse


def read(text: str) -> list[str]:
    """The figures of a one-paragraph article: number and unit, category, what is counted."""
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return [f"{s.text} {s.unit} | {s.category} | {s.counted}" for s in analyse(article).statistics]


OUTCOMES = {
    "among the dead": ("Eleven children were among the dead.", ["Eleven people | killed | children"]),
    "cremated": ("We cremated 15 people that night.", ["15 people | killed | people"]),
    "gave their lives": (
        "The army said one officer and three other ranks had “given their lives”.",
        ["one people | killed | officer", "three people | killed | other ranks"],
    ),
    "shot and died": (
        "Five villagers were shot and died on the spot.",
        ["Five people | killed | villagers"],
    ),
    "died behind an aside": (
        "At least 12 people, including 3 women, died.",
        ["12 people | killed | people", "3 people | killed | women"],
    ),
    "one is no count": (
        "Nine children from one family were killed.",
        ["Nine people | killed | children"],
    ),
    "auxiliaries beside soldiers": (
        "At least 31 soldiers and three army auxiliaries were killed.",
        ["31 people | killed | soldiers", "three people | killed | army auxiliaries"],
    ),
    "massacre of": (
        "The massacre of 70 villagers followed three massacres.",
        ["70 people | killed | villagers", "three massacres | count-other | massacres"],
    ),
    "killed a day": ("Some 165 people were killed a day.", ["165 people | killed | people"]),
    "dead and hurt together": (
        "It recorded 2,909 casualties, including 119 dead.",
        ["2,909 people | count-other | casualties", "119 people | killed | None"],
    ),
    "between dashes": (
        "14 persons – 13 men and one woman - were found dead.",
        ["14 people | killed | persons", "13 people | killed | men", "one people | killed | woman"],
    ),
    "a list of three": (
        "More than 300 soldiers, guards and workers at the field were reported killed.",
        ["300 people | killed | soldiers"],
    ),
    "only the month differs": (
        "There were 289 deaths (and 300 injured) in March, 84 fatalities in April, and 58 in May.",
        [
            "289 people | killed | deaths",
            "300 people | injured | None",
            "84 people | killed | fatalities",
            "58 people | killed | None",
        ],
    ),
    "no longer held": (
        "It interviewed 550 former prisoners of war.",
        ["550 people | count-other | former prisoners"],
    ),
    "two shares": (
        "There were 64 deaths and 89 injuries, up 17 and 28 per cent respectively.",
        [
            "64 people | killed | deaths",
            "89 people | injured | injuries",
            "17 percent | share | None",
            "28 percent | share | None",
        ],
    ),
    "a headline": (
        "78 Civilians, Including 14 Children Killed in Syrian War",
        ["78 people | killed | Civilians", "14 people | killed | Children"],
    ),
    "where they are": (
        "Some 13 hospitals are open; nine in the south and four in the north.",
        [
            "13 hospitals | buildings | hospitals",
            "nine hospitals | buildings | None",
            "four hospitals | buildings | None",
        ],
    ),
    "a part before others": (
        "There were 514 deaths, including 62 children, and 946 people injured.",
        ["514 people | killed | deaths", "62 people | killed | children", "946 people | injured | people"],
    ),
    "models": (
        "Russia fired 12 S-300 missiles and seven Kh-101 missiles.",
        ["12 missiles | equipment | S-300 missiles", "seven missiles | equipment | Kh-101 missiles"],
    ),
    "deaths are at": (
        "Deaths recorded on the routes through nine months are at 1,077 people.",
        ["1,077 people | killed | people"],
    ),
    "who arrived": (
        "It is less than the 68,029 arriving last year.",
        ["68,029 people | count-other | None"],
    ),
    "arrivals": (
        "Arrivals to Greece and Spain are at 43,020 and 19,637 respectively.",
        ["43,020 arrivals | count-other | Arrivals", "19,637 arrivals | count-other | None"],
    ),
    "blew themselves up": (
        "Four attackers blew themselves up.",
        ["Four people | killed | attackers"],
    ),
    "two kinds": (
        "Four police officials and three suspected militants were killed.",
        ["Four people | killed | police officials", "three people | killed | suspected militants"],
    ),
    "survivors": (
        "It brought to shore 64 survivors, who said that others had drowned.",
        ["64 people | count-other | survivors"],
    ),
    "injured due to": (
        "Some 1,265 people have been killed and 8,396 injured due to the fighting.",
        ["1,265 people | killed | people", "8,396 people | injured | None"],
    ),
    "left across the country": (
        "It left 31,000 children across the country without treatment.",
        ["31,000 people | count-other | children"],
    ),
    "its own losses": ("The force put its own losses at five.", ["five people | killed | losses"]),
    "handed over": (
        "Some 97 prisoners were handed over in return for 46 members of the police.",
        ["97 people | count-other | prisoners", "46 people | count-other | members"],
    ),
    "prisoners for captives": (
        "It would free 33 captives in return for several hundred prisoners.",
        ["33 people | count-other | captives", "several hundred people | count-other | prisoners"],
    ),
    "yet to be released": (
        "Over 200 detainees are yet to be released.",
        ["200 people | detained | detainees"],
    ),
    "a part without a word of its own": (
        "The army put its losses at 45, including eight border guards.",
        ["45 people | killed | losses", "eight people | killed | border guards"],
    ),
    "sustained injuries": (
        "Four soldiers were killed and six more sustained injuries.",
        ["Four people | killed | soldiers", "six people | injured | None"],
    ),
    "escaped since": (
        "It abducted 54 people. Nineteen have since escaped or been freed.",
        ["54 people | detained | people", "Nineteen people | count-other | None"],
    ),
    "of us": ("They let six of us pass.", ["six people | count-other | us"]),
    "of the dead, who were": (
        "Some 47 people died. Twenty-one of the dead were government soldiers.",
        ["47 people | killed | people", "Twenty-one people | killed | government soldiers"],
    ),
    "no age": ("Half of those killed were under 25.", ["Half fraction | share | None"]),
    "a town's name is not counted": ("Homs: 64 people died.", ["64 people | killed | people"]),
    "a toll with the wounded": (
        "It raised the overall death toll to 46,913 with 110,750 wounded.",
        ["46,913 people | killed | overall death toll", "110,750 people | injured | None"],
    ),
    "captured alive": (
        "It said it killed 30 rebels, capturing 14 alive.",
        ["30 people | killed | rebels", "14 people | detained | None"],
    ),
    "feared trapped": (
        "Rescuers recovered 17 bodies; dozens are feared trapped.",
        ["17 people | killed | bodies", "dozens people | missing | None"],
    ),
    "down from": (
        "Some 1,000 migrants drowned in the Mediterranean last year, down from 2,200 in 2023.",
        ["1,000 people | killed | migrants", "2,200 people | killed | None"],
    ),
    "shot some of them": (
        "Soldiers rounded up 60 men and shot 17 of them.",
        ["60 people | detained | men", "17 people | injured | None"],
    ),
    "a boy of six": ("Some 14 people were hurt, including a boy of six.", ["14 people | injured | people"]),
    "behind a share": (
        "At least 8,500 people, half of them women, were screened; 212 tested positive.",
        [
            "8,500 people | count-other | people",
            "half fraction | share | None",
            "212 people | count-other | None",
        ],
    ),
    "more arrive": ("About 300 more arrive each day.", ["300 people | count-other | None"]),
    "remain unnamed": ("Another 130 remain unnamed.", ["130 people | count-other | None"]),
    "an estimate of": (
        "Some 2,900 people died, far more than the previous estimate of 900.",
        ["2,900 people | killed | people", "900 people | killed | None"],
    ),
    "crossed": (
        "Another 8,200 crossed into White Nile State.",
        ["8,200 people | count-other | None"],
    ),
    "had since died": (
        "Two of those rescued had since died.",
        ["Two people | killed | None"],
    ),
    "losses at so many men": (
        "It put Russian losses since the start of the war at 1.12 million men.",
        ["1.12 million people | killed | men"],
    ),
    "a part of the dead before": (
        "Seven of the dead were named. Among them were a couple and their two daughters.",
        ["Seven people | killed | None", "two people | killed | daughters"],
    ),
    "held towns": (
        "By Monday they held 14 of the province's 22 towns.",
        ["14 towns | territory | towns", "22 towns | territory | towns"],
    ),
    "among the wounded": ("Two women were among the wounded.", ["Two people | injured | women"]),
    "under rubble": (
        "Another 260 people are believed to be buried under rubble.",
        ["260 people | missing | people"],
    ),
    "searched for": (
        "The search continues for three people who are missing.",
        ["three people | missing | people"],
    ),
    "become refugees": ("Some 84,000 people have become refugees.", ["84,000 people | refugees | people"]),
    "over who said it": (
        "Twelve people, the army said on Monday, were killed.",
        ["Twelve people | killed | people"],
    ),
    "taken to hospital": (
        "Eight people were taken to Mercy Hospital.",
        ["Eight people | injured | people"],
    ),
    "taken elsewhere": ("Eight people were taken to Homs.", ["Eight people | count-other | people"]),
    "burned to death": ("Eight people burned to death.", ["Eight people | killed | people"]),
    "rounded up": ("Soldiers rounded up 30 men.", ["30 people | detained | men"]),
    "hosted": ("Some 40 families are hosted by relatives.", ["40 families | displaced | families"]),
    "have left": ("About 1,800 people have left.", ["1,800 people | displaced | people"]),
    "gone back": (
        "More than 90,000 people fled to Jordan, of whom 70,000 have gone back.",
        ["90,000 people | refugees | people", "70,000 people | count-other | None"],
    ),
    "captured too": (
        "They killed 18 soldiers and captured four near Homs.",
        ["18 people | killed | soldiers", "four people | detained | None"],
    ),
    "its losses": ("The army put its losses at 45.", ["45 people | killed | losses"]),
    "those counted before": (
        "At least 41 people were killed. Of the 41, nine were children and 12 were women.",
        [
            "41 people | killed | people",
            "41 people | killed | None",
            "nine people | killed | None",
            "12 people | killed | None",
        ],
    ),
    "shillings": ("It gave Sh500,000 to each.", ["500,000 KES | money | None"]),
    "rupees": ("It gave Rs. 5,000 to each.", ["5,000 INR | money | None"]),
    "freed behind a part": (
        "Sixty-two detainees, including old men, were released.",
        ["Sixty-two people | count-other | detainees"],
    ),
    "a number of its own": (
        "The toll climbed to 86 after four of the wounded died.",
        ["86 people | killed | toll", "four people | killed | None"],
    ),
    "by and to": (
        "The number of displaced people rose by 120,000 to 1.4 million.",
        ["120,000 people | displaced | displaced people", "1.4 million people | displaced | None"],
    ),
    "of them fatally": (
        "Police said 14 people were stabbed, three of them fatally.",
        ["14 people | injured | people", "three people | killed | None"],
    ),
    "the victims": (
        "The office verified the killing of 92 civilians; 38 of the victims were women.",
        ["92 people | killed | civilians", "38 people | killed | victims"],
    ),
    "driven abroad": ("The war has driven millions abroad.", ["millions people | refugees | None"]),
    "driven out": ("Soldiers came, driving out 94 people.", ["94 people | displaced | people"]),
    "in tents": ("Nearly 1.3 million people live in tents.", ["1.3 million people | displaced | people"]),
    "had to leave": (
        "Nearly 60,000 Israelis have had to leave their homes.",
        ["60,000 people | displaced | Israelis"],
    ),
    "martyrdom": (
        'The army said five soldiers had "embraced martyrdom".',
        ["five people | killed | soldiers"],
    ),
    "refugees hurt": ("At least 18 refugees were injured.", ["18 people | injured | refugees"]),
    "murder of captives": (
        "He was jailed for the murder of two captured fighters.",
        ["two people | killed | captured fighters"],
    ),
    "some returned": (
        "More than 100 were killed and some 70 have returned.",
        ["100 people | killed | None", "70 people | count-other | None"],
    ),
    "who remained": (
        "Some 400,000 people had fled, and just 65,000 remained.",
        ["400,000 people | displaced | people", "65,000 people | count-other | None"],
    ),
    "of them": (
        "We buried 37 people, nine of them children, and at least five boys are missing.",
        [
            "37 people | killed | people",
            "nine people | killed | children",
            "five people | missing | boys",
        ],
    ),
    "of those killed": ("Nineteen of those killed were women.", ["Nineteen people | killed | None"]),
    "broken down": (
        "At least 30 people died: 18 civilians and 12 soldiers.",
        ["30 people | killed | people", "18 people | killed | civilians", "12 people | killed | soldiers"],
    ),
    "people by their country": (
        "Hundreds of Yemenis were detained.",
        ["Hundreds people | detained | Yemenis"],
    ),
    "an outcome inside a name": (
        "The Missing Families Forum put the crowd at more than 90,000 people.",
        ["90,000 people | count-other | people"],
    ),
    "crowns": ("Norway gave 1.5 billion kroner.", ["1.5 billion NOK | money | None"]),
}


@pytest.mark.parametrize(("text", "wanted"), OUTCOMES.values(), ids=OUTCOMES)
def test_a_figure_tells_what_became_of_them(text: str, wanted: list[str]) -> None:
    assert read(text) == wanted
