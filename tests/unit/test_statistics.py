"""What figures count: unit, counted noun and category, in the ways reports word them."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse


def figures(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return analyse(article).statistics


def read(text):
    return [f"{s.text} {s.unit} | {s.category} | {s.counted}" for s in figures(text)]


KILLED = {
    "active": ("The strike killed 12 people.", ["12 people | killed | people"]),
    "passive": ("Twelve civilians were killed.", ["Twelve people | killed | civilians"]),
    "participle": ("Shells hit a school, killing nine pupils.", ["nine people | killed | pupils"]),
    "died": ("More than 40 migrants have died at sea.", ["40 people | killed | migrants"]),
    "headline": ("Six killed in raid on village", ["Six people | killed | None"]),
    "dead": ("The bombing left 31 dead.", ["31 people | killed | None"]),
    "people dead": ("The bombing left 31 people dead.", ["31 people | killed | people"]),
    "bodies": ("Rescuers recovered 17 bodies.", ["17 people | killed | bodies"]),
    "bodies of": ("Workers found the bodies of 17 miners.", ["17 people | killed | miners"]),
    "deaths": ("The ministry recorded 43 deaths.", ["43 people | killed | deaths"]),
    "toll rose": ("The death toll rose to 43.", ["43 people | killed | death toll"]),
    "toll stands at": ("The death toll now stands at 1,204.", ["1,204 people | killed | death toll"]),
    "lost fighters": ("The group lost 4 of its fighters.", ["4 people | killed | fighters"]),
    "role behind outcome": (
        "Fifty former officers were killed.",
        ["Fifty people | killed | former officers"],
    ),
    "claimed lives": ("The epidemic claimed 300 lives.", ["300 people | killed | lives"]),
    "described": (
        "Three people suspected of links to the group were killed.",
        ["Three people | killed | people"],
    ),
    "shot dead": ("Police shot dead 3 protesters.", ["3 people | killed | protesters"]),
    "executed": ("The group executed 25 prisoners.", ["25 people | killed | prisoners"]),
    "drowned": ("At least 61 people drowned off the coast.", ["61 people | killed | people"]),
    "including": (
        "The raid killed 12 people, including five children.",
        ["12 people | killed | people", "five people | killed | children"],
    ),
    "among them": (
        "Thirty people died, among them 11 women.",
        ["Thirty people | killed | people", "11 people | killed | women"],
    ),
    "of whom": (
        "Thirty people died, 11 of whom were women.",
        ["Thirty people | killed | people", "11 people | killed | people"],
    ),
    "list as subject": (
        "Four soldiers, two policemen and a driver were killed.",
        ["Four people | killed | soldiers", "two people | killed | policemen"],
    ),
    "list as object": (
        "The blast killed four soldiers, two policemen and nine civilians.",
        [
            "four people | killed | soldiers",
            "two people | killed | policemen",
            "nine people | killed | civilians",
        ],
    ),
    "the dead included": ("The dead included 8 nurses.", ["8 people | killed | nurses"]),
    "attacks are not killed": (
        "Nine people were killed in 12 attacks.",
        ["Nine people | killed | people", "12 attacks | count-other | attacks"],
    ),
    "those who kill": ("Twelve gunmen killed a guard.", ["Twelve people | fighters | gunmen"]),
    "killed by gunmen": ("The mayor was killed by three gunmen.", ["three people | fighters | gunmen"]),
    "feared dead": ("Forty miners are feared dead.", ["Forty people | killed | miners"]),
    "succumbed": ("Two patients succumbed to their wounds.", ["Two people | killed | patients"]),
    "number of dead": ("The number of dead has reached 219.", ["219 people | killed | dead"]),
}

HURT = {
    "two outcomes": (
        "The blast killed 12 people and wounded 30.",
        ["12 people | killed | people", "30 people | injured | None"],
    ),
    "two participles": (
        "Six killed, 14 wounded in clashes",
        ["Six people | killed | None", "14 people | injured | None"],
    ),
    "and others": (
        "Five people died and 20 others were injured.",
        ["Five people | killed | people", "20 people | injured | others"],
    ),
    "leaving": (
        "Rockets hit the market, leaving 3 dead and 17 injured.",
        ["3 people | killed | None", "17 people | injured | None"],
    ),
    "another": (
        "It killed two people and injured another 35.",
        ["two people | killed | people", "35 people | injured | None"],
    ),
    "wounded soldiers": ("Doctors treated 60 wounded soldiers.", ["60 people | injured | wounded soldiers"]),
    "suffered injuries": (
        "Eleven firefighters suffered injuries.",
        ["Eleven people | injured | firefighters"],
    ),
    "treated for": ("Nine passengers were treated for burns.", ["Nine people | injured | passengers"]),
    "injuries": ("Hospitals reported 75 injuries.", ["75 people | injured | injuries"]),
    "hurt": ("Three bystanders were hurt.", ["Three people | injured | bystanders"]),
    "vague": ("The attack injured scores of others.", ["scores people | injured | others"]),
    "number of": ("The number of injured rose to 430.", ["430 people | injured | injured"]),
    "while": (
        "Eight people were killed while 22 were wounded.",
        ["Eight people | killed | people", "22 people | injured | None"],
    ),
}

MISSING = {
    "remain missing": ("Twenty-two sailors remain missing.", ["Twenty-two people | missing | sailors"]),
    "went missing": (
        "Some 130,000 people have gone missing since 2011.",
        ["130,000 people | missing | people"],
    ),
    "unaccounted": ("Nine workers are still unaccounted for.", ["Nine people | missing | workers"]),
    "dead or missing": (
        "The flood left 70 dead and 40 missing.",
        ["70 people | killed | None", "40 people | missing | None"],
    ),
    "missing persons": ("The police list 112 missing persons.", ["112 people | missing | missing persons"]),
    "disappeared": ("At least 43 students disappeared.", ["43 people | missing | students"]),
}

DETAINED = {
    "arrested": ("Police arrested 45 demonstrators.", ["45 people | detained | demonstrators"]),
    "were detained": ("More than 200 activists were detained.", ["200 people | detained | activists"]),
    "prisoners": ("Up to 9,000 prisoners are held in the north.", ["9,000 people | detained | prisoners"]),
    "captured": ("Government troops captured 28 insurgents.", ["28 people | detained | insurgents"]),
    "taken hostage": ("Thirteen engineers were taken hostage.", ["Thirteen people | detained | engineers"]),
    "kidnapped": ("Gunmen kidnapped 110 schoolgirls.", ["110 people | detained | schoolgirls"]),
    "hostages": ("The group still holds 97 hostages.", ["97 people | detained | hostages"]),
    "arrests": ("The operation led to 31 arrests.", ["31 people | detained | arrests"]),
    "jailed": ("A court jailed 14 journalists.", ["14 people | detained | journalists"]),
    "freed": ("The rebels freed 60 prisoners.", ["60 people | count-other | prisoners"]),
}

DISPLACED = {
    "displaced": ("The offensive displaced 70,000 people.", ["70,000 people | displaced | people"]),
    "have fled": ("Some 12,000 families have fled.", ["12,000 families | displaced | families"]),
    "are fleeing": (
        "Thousands of residents in Homs are fleeing.",
        ["Thousands people | displaced | residents"],
    ),
    "forced from homes": (
        "Floods forced 30,000 people from their homes.",
        ["30,000 people | displaced | people"],
    ),
    "driven": (
        "More than 5,000 villagers were driven from their land.",
        ["5,000 people | displaced | villagers"],
    ),
    "evacuated": ("Authorities evacuated 1,800 patients.", ["1,800 people | displaced | patients"]),
    "homeless": ("The quake left 90,000 people homeless.", ["90,000 people | displaced | people"]),
    "displaced people": (
        "The camp shelters 44,000 displaced people.",
        ["44,000 people | displaced | displaced people"],
    ),
    "internally": (
        "Sudan has 8.6 million internally displaced people.",
        ["8.6 million people | displaced | internally displaced people"],
    ),
    "idps": ("The site hosts 6,500 IDPs.", ["6,500 people | displaced | IDPs"]),
    "sheltering": ("About 2,000 people are sheltering in schools.", ["2,000 people | displaced | people"]),
    "refugees": ("Lebanon hosts 1.5 million refugees.", ["1.5 million people | refugees | refugees"]),
    "across the border": (
        "Nearly 40,000 people have fled across the border.",
        ["40,000 people | refugees | people"],
    ),
    "refugee children": (
        "Some 600 refugee children go to the school.",
        ["600 people | refugees | refugee children"],
    ),
    "asylum seekers": (
        "The island received 3,100 asylum seekers.",
        ["3,100 people | refugees | asylum seekers"],
    ),
}

FORCES = {
    "fighters": ("The group has 10,000 fighters.", ["10,000 people | fighters | fighters"]),
    "troops": ("Russia sent 1,500 troops.", ["1,500 people | fighters | troops"]),
    "believed inside": (
        "Around 300 militants are believed to be inside.",
        ["300 people | fighters | militants"],
    ),
    "police": ("Some 4,000 police officers guarded the vote.", ["4,000 people | fighters | police officers"]),
    "units": ("The strikes engaged five tactical units.", ["five units | fighters | tactical units"]),
    "airstrikes": ("Jets carried out 23 airstrikes.", ["23 strikes | strikes | airstrikes"]),
    "raids and sorties": ("Warplanes flew 60 sorties.", ["60 sorties | strikes | sorties"]),
    "elided": (
        "The coalition reported air strikes - eight in two days.",
        ["eight strikes | strikes | air strikes"],
    ),
    "munitions": ("Jets dropped 101 munitions.", ["101 munitions | equipment | munitions"]),
    "list of things": (
        "The raid destroyed three bunkers, two trucks, a tank and four mortar systems.",
        [
            "three bunkers | buildings | bunkers",
            "two trucks | equipment | trucks",
            "four systems | equipment | mortar systems",
        ],
    ),
    "houses": (
        "Shelling damaged 340 houses and two mosques.",
        ["340 houses | buildings | houses", "two mosques | buildings | mosques"],
    ),
    "beds": ("The hospital has 120 beds.", ["120 beds | equipment | beds"]),
    "drones": ("Ukraine said 41 drones were shot down.", ["41 drones | equipment | drones"]),
    "weapons caches": ("Soldiers found seven weapons caches.", ["seven caches | equipment | weapons caches"]),
    "rockets": ("Militants fired some 30 rockets at the base.", ["30 rockets | equipment | rockets"]),
}

LAND = {
    "villages taken": ("Rebels captured 14 villages.", ["14 villages | territory | villages"]),
    "towns under siege": ("Sixteen towns remain under siege.", ["Sixteen towns | territory | towns"]),
    "villages destroyed": ("The army burned 30 villages.", ["30 villages | count-other | villages"]),
    "area": (
        "The force retook more than 18,000 square kilometers of territory.",
        ["18,000 km2 | territory | territory"],
    ),
    "hectares": ("Fire destroyed 2,000 hectares of forest.", ["2,000 hectares | territory | forest"]),
    "distance": ("The village, 30 km north of Aleppo, was hit.", ["30 km | distance | village"]),
    "advance": ("Troops advanced to within 4 miles of the port.", ["4 miles | distance | Troops"]),
    "metres": ("The tunnel is 90m long.", ["90 metres | distance | tunnel"]),
    "days of": ("The truce followed seven days of fighting.", ["seven days | duration | fighting"]),
    "adjective": ("Both sides agreed on a 72-hour ceasefire.", ["72 hours | duration | ceasefire"]),
    "lasted": ("The siege lasted 17 months.", ["17 months | duration | siege"]),
}

MONEY = {
    "aid": ("Germany pledged $120 million in aid.", ["120 million USD | money | aid"]),
    "pounds": ("Britain gave £15m.", ["15m GBP | money | None"]),
    "euros": ("The fund holds 30 million euros.", ["30 million EUR | money | None"]),
    "code": ("The appeal asked for USD 380 million.", ["380 million USD | money | None"]),
    "national": ("Bread costs 4,000 Syrian pounds.", ["4,000 SYP | money | None"]),
    "worth of": ("Police seized $2 million worth of weapons.", ["2 million USD | money | weapons"]),
    "ransom": ("The family paid a ransom of $50,000.", ["50,000 USD | money | ransom"]),
    "package": ("Congress passed a $61 billion aid package.", ["61 billion USD | money | aid package"]),
    "vague": ("The war cost millions of dollars.", ["millions USD | money | None"]),
    "us dollars": ("It will need US$4.2bn.", ["4.2bn USD | money | None"]),
    "australian": ("Canberra offered A$20 million.", ["20 million AUD | money | None"]),
}

SHARES = {
    "percent of": ("Rebels hold 70 percent of the city.", ["70 percent | share | the city"]),
    "sign": ("About 82% of families lack clean water.", ["82 percent | share | families"]),
    "per cent": ("Output fell 12 per cent.", ["12 percent | share | None"]),
}

OTHERS = {
    "besieged": ("Some 300,000 people are trapped in the city.", ["300,000 people | count-other | people"]),
    "workers": ("The agency employs 13,000 workers.", ["13,000 people | count-other | workers"]),
    "countries": ("The coalition has 60 countries.", ["60 countries | count-other | countries"]),
    "in need": ("More than 16 million people need help.", ["16 million people | count-other | people"]),
    "cases": ("Officials reported 1,200 cholera cases.", ["1,200 cases | count-other | cholera cases"]),
    "tonnes": ("The convoy carried 40 tonnes of flour.", ["40 tonnes | count-other | flour"]),
    "trucks": ("Only 37 aid trucks crossed.", ["37 trucks | equipment | aid trucks"]),
    "goods": ("UNICEF delivered 5,000 blankets.", ["5,000 blankets | count-other | blankets"]),
    "returned": ("Around 20,000 refugees returned home.", ["20,000 people | refugees | refugees"]),
    "votes": ("The party won 112 seats.", ["112 seats | count-other | seats"]),
    "elided by comma": (
        "There are 200 clinics in the south, 12 in the north.",
        ["200 clinics | buildings | clinics", "12 clinics | buildings | None"],
    ),
}

REPORTS = {
    "shot is not killed": (
        "Police say 22 people were shot, four fatally.",
        ["22 people | injured | people", "four people | killed | None"],
    ),
    "number of those killed since": (
        "The number of Palestinians killed since Oct. 7 had surpassed 40,000.",
        ["40,000 people | killed | Palestinians"],
    ),
    "listed as missing": (
        "Some 5,000 people are still listed as missing.",
        ["5,000 people | missing | people"],
    ),
    "crossed into a country": (
        "The war forced 8 million to flee their homes, including 2 million who crossed into Chad.",
        ["8 million people | displaced | None", "2 million people | refugees | None"],
    ),
    "who number": ("The rebels, who number some 4,000, hold the road.", ["4,000 people | fighters | rebels"]),
    "of them after a share": (
        "Some 1.3 million people (60 per cent of the population) go hungry; 340,000 of them are children.",
        [
            "1.3 million people | count-other | people",
            "60 percent | share | the population",
            "340,000 people | count-other | None",
        ],
    ),
    "losses of troops and things": (
        "Russia had lost 1,140 troops, 9 tanks and 32 artillery systems.",
        [
            "1,140 people | killed | troops",
            "9 tanks | equipment | tanks",
            "32 systems | equipment | artillery systems",
        ],
    ),
    "detained of whom": (
        "The junta has arrested 20,000 people, of whom 15,000 are still detained.",
        ["20,000 people | detained | people", "15,000 people | detained | None"],
    ),
    "members of a body": (
        "The 60-plus nation coalition met.",
        ["60 nations | count-other | nation coalition"],
    ),
    "captured and killed": (
        "They killed up to 1,700 captured soldiers.",
        ["1,700 people | killed | captured soldiers"],
    ),
    "insertion before the verb": (
        "At least 19 people, most of them women and children, were killed.",
        ["19 people | killed | people"],
    ),
    "share of a number": (
        "Air defences shot down 47 of 72 drones.",
        ["47 drones | equipment | drones", "72 drones | equipment | drones"],
    ),
    "part of a crowd far off": (
        "Some 12,000 foreign fighters from 81 countries came, including around 3,000 from the West.",
        [
            "12,000 people | fighters | foreign fighters",
            "81 countries | count-other | countries",
            "3,000 people | fighters | None",
        ],
    ),
    "at least and as many as": (
        "At least 13 and as many as 46 civilians were killed.",
        ["13 people | killed | civilians", "46 people | killed | civilians"],
    ),
    "toll with the missing": (
        "The death toll has climbed to 74, with 121 others still missing.",
        ["74 people | killed | death toll", "121 people | missing | others"],
    ),
    "number of people who": (
        "The number of people who have fled Syria has hit 3 million.",
        ["3 million people | refugees | people"],
    ),
    "fled their own country": (
        "Nearly 5.3 million Ukrainians have fled Ukraine.",
        ["5.3 million people | refugees | Ukrainians"],
    ),
    "taken captive": ("The gunman took two women captive.", ["two people | detained | women"]),
    "registered as refugees": (
        "Some 6,000 people registered as refugees.",
        ["6,000 people | refugees | people"],
    ),
    "in brackets": (
        "Most refugees are in Lebanon (1.14 million) and Jordan (608,000).",
        ["1.14 million people | refugees | refugees", "608,000 people | refugees | refugees"],
    ),
    "a rate": ("New arrivals came at 1,200 per day.", ["1,200 arrivals | count-other | arrivals"]),
    "pieces of": ("The fire damaged 13 pieces of equipment.", ["13 pieces | equipment | pieces"]),
    "numbering": (
        "The refugees, numbering 6,000 to 8,000, crossed on foot.",
        ["6,000 to 8,000 people | refugees | refugees"],
    ),
    "law enforcement": (
        "About 100 law enforcement personnel came.",
        ["100 people | fighters | law enforcement personnel"],
    ),
}

TABLES = {
    "killed": KILLED,
    "hurt": HURT,
    "missing": MISSING,
    "detained": DETAINED,
    "displaced": DISPLACED,
    "forces": FORCES,
    "land": LAND,
    "money": MONEY,
    "shares": SHARES,
    "others": OTHERS,
    "reports": REPORTS,
}
CASES = [
    pytest.param(text, wanted, id=f"{table}-{name}")
    for table, cases in TABLES.items()
    for name, (text, wanted) in cases.items()
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_figure_reads(text, wanted):
    assert read(text) == wanted
