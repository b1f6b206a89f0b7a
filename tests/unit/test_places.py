"""Where it happens: names, type words, facilities, and what they resolve to."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages


def places(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return find_names(article, read_passages(article))[1]


def spans(text):
    return [m.text for p in places(text) for m in p.mentions]


MENTIONS = {
    "preposition": ("Shells fell near Aleppo.", ["Aleppo"]),
    "type before": ("They took the Iraqi city of Mosul.", ["Iraqi city of Mosul"]),
    "types in the plural": ("They took the towns of Jabla.", ["Jabla"]),
    "type after": ("Fighting in Idlib province went on.", ["Idlib province"]),
    "neighbourhood": ("It hit the Saltivka neighborhood.", ["Saltivka neighborhood"]),
    "facility": ("They took Tiyas Military Airfield.", ["Tiyas Military Airfield"]),
    "facility in lower case": ("They took the Al Salem hospital complex.", ["Al Salem hospital complex"]),
    "displacement site": ("They entered the Loda displacement site.", ["Loda displacement site"]),
    "crossing": ("Egypt closed the Argeen border crossing.", ["Argeen border crossing"]),
    "camp": ("Shells hit Camp Hurriya.", ["Camp Hurriya"]),
    "road between two towns": ("It hit the Lamu-Garsen road.", ["Lamu-Garsen road"]),
    "a line of its own": ("BAMAKO", ["BAMAKO"]),
    "feature": ("They crossed the Gulf of Aden.", ["Gulf of Aden"]),
    "feature after": ("A tanker burned in the Red Sea.", ["Red Sea"]),
    "country after a comma": ("Near Palmyra, Syria, one strike hit.", ["Palmyra, Syria"]),
    "state after a comma": ("He is from Vermillion, South Dakota.", ["Vermillion, South Dakota"]),
    "list of countries": ("It spread in Mali, Niger and Chad.", ["Mali", "Niger", "Chad"]),
    "compass": ("War in northern Mali goes on.", ["northern Mali"]),
    "compass with a capital": ("He fled East Mosul.", ["East Mosul"]),
    "dateline": ("KYIV, Ukraine — Rain fell.", ["KYIV, Ukraine"]),
    "age and town": ("Marcus Bellamy, 31, of Dayton, left.", ["Dayton"]),
    "event": ("The Mosul offensive began.", ["Mosul"]),
    "possessive in a name": ("Aid reached Cox's Bazar.", ["Cox's Bazar"]),
    "capital of a region": ("They took Sittwe, the capital of Rakhine state.", ["Sittwe", "Rakhine state"]),
    "saint's church": ("Rain fell at St. John the Evangelist Church.", ["St. John the Evangelist Church"]),
    "saint's hospital": ("They left St. Rita's Medical Center.", ["St. Rita's Medical Center"]),
    "queen's hospital": ("They left Queen's Medical Centre.", ["Queen's Medical Centre"]),
    "numbered road": ("It burned on U.S. 30 and on Interstate 75.", ["U.S. 30", "Interstate 75"]),
    "drive": ("He lived on Zorvath Drive.", ["Zorvath Drive"]),
    "river in small letters": ("They rowed along the Zorvath river.", ["Zorvath river"]),
    "article of the name": ("He told a court in The Hague so.", ["The Hague"]),
    "dateline in brackets": ("(Beirut, May 6, 2026) – Rain fell.", ["Beirut"]),
    "body's seat": ("He left the Institute for Zorvath Studies in Chiang Mai.", ["Chiang Mai"]),
    "country's possession after a comma": ("He left Tripoli, Lebanon's second city.", ["Tripoli", "Lebanon"]),
    "unknown village": ("Shells fell near Zorvath.", ["Zorvath"]),
    "list with an unknown": ("Soldiers went to Mazatlán and Zorvath.", ["Mazatlán", "Zorvath"]),
    "airport of a person's name": (
        "Shots fell at Toussaint Louverture International Airport.",
        ["Toussaint Louverture International Airport"],
    ),
    "journey": ("They will not go to Geneva.", ["Geneva"]),
    "conquest": ("The convoy reached Zorvath.", ["Zorvath"]),
    "told after": ("It is from Zorvath, a town in Mali.", ["Zorvath", "Mali"]),
    "town in a region": ("It hit the Artibonite town of Pont-Sondé.", ["Artibonite", "town of Pont-Sondé"]),
    "port on a sea": ("It left for a Black Sea port.", ["Black Sea"]),
    "church of a saint": ("They left the Church of Our Lady of Zion.", ["Church of Our Lady of Zion"]),
    "road in French": ("It burned on Route Nationale 1.", ["Route Nationale 1"]),
    "journey from": ("They crossed from Zorvath Quala at night.", ["Zorvath Quala"]),
    "part of the kingdom": ("He left Cambridge, England, then.", ["Cambridge, England"]),
    "a village told by an apposition": ("Her village, Zorvath, burned.", ["Zorvath"]),
    "village no table has": ("They shelled Zorvath village.", ["Zorvath village"]),
    "fallen": ("Ukraine denied that Chasiv Yar had fallen.", ["Chasiv Yar"]),
    "island in small letters": ("He is held on Zorvath island.", ["Zorvath island"]),
    "cave": ("They met at Zorvath cave.", ["Zorvath cave"]),
    "pipeline": ("It hit the Druzhba pipeline.", ["Druzhba pipeline"]),
    "street of a trade": ("It stood on Merchant Street.", ["Merchant Street"]),
    "street in German": ("They met on Konrad-Zorvath-Strasse.", ["Konrad-Zorvath-Strasse"]),
    "town with an everyday name": ("The Democratic Republic of Congo said rebels had taken Sake.", ["Sake"]),
    "numbered school": ("It hit School No. 37 at dawn.", ["School No. 37"]),
    "numbered hospital": ("She is a nurse at City Hospital No. 11.", ["City Hospital No. 11"]),
    "village with a person's name": ("They hid in a house in Habash village.", ["Habash village"]),
    "opening word": ("Controlling al-Bab city is all.", ["al-Bab city"]),
    "one of many": ("He has an office in an upscale neighbourhood of Aleppo.", ["Aleppo"]),
    "type before of": ("Snow fell in Zorvath area of Aleppo.", ["Zorvath area", "Aleppo"]),
    "area of a district": (
        "Snow fell in the Zorvath area of Hozat district.",
        ["Zorvath area", "Hozat district"],
    ),
    "somebody's capital": ("They took Socotra's provincial capital, Hadibo.", ["Socotra", "Hadibo"]),
    "the Gulf": ("It was seen in the Gulf.", ["Gulf"]),
    "part of the world": ("It is a threat to the Middle East and to Europe.", ["Middle East", "Europe"]),
    "model": ("They sent two Hercules aircraft.", []),
    "air station": ("He saw RAF Akrotiri then.", ["RAF Akrotiri"]),
    "no air station": ("It was an RAF Reaper then.", []),
    "seat of government": ("He left a room at the Pentagon.", ["Pentagon"]),
    "title of a book": ("He wrote A Long Road then.", []),
    "dateline in another language": ("Bruxelles, 24/09/2016 - 22:44", ["Bruxelles"]),
    "beach": ("They met on Zorvath beach.", ["Zorvath beach"]),
    "road with a dash": ("They closed the Bukavu–Zorvath road.", ["Bukavu–Zorvath road"]),
    "where someone comes from": ("He is a farmer from Zorvath.", ["Zorvath"]),
    "bus from": ("Ukraine stopped the bus from Izmail.", ["Izmail"]),
    "personal name in a list of places": (
        "It rained in Kherson, Mykolaiv and Izmail.",
        ["Kherson", "Mykolaiv", "Izmail"],
    ),
    "federal district": ("He left Washington, D.C., then.", ["Washington, D.C."]),
    "area before a name": ("The envoy for the Horn of Africa Ann Weber left.", ["Horn of Africa"]),
    "part of a longer name": ("Rain fell in New Jersey.", ["New Jersey"]),
    "direction in a longer name": ("Rain fell in Western Australia.", ["Western Australia"]),
    "saint in a town": ("He lives in Port St. Lucie, Florida.", ["Port St. Lucie, Florida"]),
    "state of a faith": ("They spoke of a Jewish state.", []),
    "person with a hill's name": ("It was a picture by Simon Hill.", []),
    "person": ("A lawyer for Paris Hilton called.", []),
    "surname that is a town": ("Scott Dayton, 42, fell ill. Dayton was flown out.", []),
    "newspaper": ("The Washington Post reported it.", []),
    "region of several words": ("The West Bank has reported a death.", ["West Bank"]),
    "side of a country in capitals": ("They fought in North East Syria.", ["North East Syria"]),
    "whose hold it is in": ("They fought in ISIL-controlled areas.", []),
    "whose pocket it is": ("They fought in a pocket of ISIL resistance.", []),
    "month": ("In March it rained.", []),
    "state that acts": ("Chad closed the crossing.", []),
    "compass alone": ("It lies in the North.", []),
}


@pytest.mark.parametrize(("text", "found"), MENTIONS.values(), ids=MENTIONS)
def test_mentions(text, found):
    assert spans(text) == found


ROWS = {
    "city": ("They took Homs in Syria.", "Homs", "city SY"),
    "region by its type": ("They took Homs province in Syria.", "Homs province", "region SY"),
    "country": ("War in Georgia goes on, Russia said.", "Georgia", "country GE"),
    "state of the U.S.": ("He was born in Athens, Georgia.", "Athens", "city US"),
    "Tripoli by its country": ("Libya said shells hit Tripoli.", "Tripoli", "city LY"),
    "Tripoli elsewhere": ("Lebanon said shells hit Tripoli.", "Tripoli", "city LB"),
    "capital in capitals": ("DAMASCUS — Rain fell in Syria.", "Damascus", "city SY"),
    "district around a town": (
        "It hit Kalbajar district in Azerbaijan.",
        "Kalbajar",
        "region AZ",
    ),
    "unlisted beside districts": (
        "They fled Idlib and Zorvath districts in Syria.",
        "Zorvath",
        "region SY",
    ),
    "unlisted, near": ("It fell near Zorvath in Syria.", "Zorvath", "town SY"),
    "town with a kind of place in its name": (
        "They met in College Station, Texas.",
        "College Station",
        "city US",
    ),
    "unlisted, with its state": (
        "He lives in Port St. Lucie, Florida.",
        "Port St. Lucie",
        "town US",
    ),
    "country told by an adjective": (
        "They took the Sudanese city of al-Maliha. The UAE denied it.",
        "al-Maliha",
        "city SD",
    ),
    "facility told to be in a town": (
        "It hit the Zorvath Hospital in Hodeidah. Aid reached Yemen.",
        "Zorvath Hospital",
        "facility YE",
    ),
    "list with its kind behind": (
        "They fled Masisi and Zorvath territories in Congo.",
        "Masisi",
        "region CD",
    ),
    "region with a village of its name": (
        "Armenia said monitors drove through Syunik.",
        "Syunik",
        "region AM",
    ),
    "federal district": ("He left Washington, D.C., then.", "Washington", "city US"),
    "ocean": ("Boats wait on the Pacific.", "Pacific", "feature None"),
    "facility without a table": ("They took Zorvath Dam.", "Zorvath Dam", "facility None"),
}


@pytest.mark.parametrize(("text", "name", "found"), ROWS.values(), ids=ROWS)
def test_rows(text, name, found):
    assert {p.name: f"{p.kind} {p.country}" for p in places(text)}[name] == found


ROWS_IN_CONTEXT = {
    "part of a country": (
        "War in eastern Chad went on in Chad.",
        ["eastern Chad | area | TD", "Chad | country | TD"],
    ),
    "part of a city": (
        "In Syria shells hit eastern Aleppo.",
        ["Syria | country | SY", "eastern Aleppo | area | SY"],
    ),
    "parts of a country": (
        "They hit south-eastern Mali, northern Mali and southeastern Mali.",
        ["south-eastern Mali | area | ML", "northern Mali | area | ML"],
    ),
    "list of regions": (
        "They hit the Russian regions of Bryansk and Kursk.",
        ["Bryansk | region | RU", "Kursk | region | RU"],
    ),
    "list with a city": (
        "In Russia they hit Samara and Kursk.",
        ["Russia | country | RU", "Samara | city | RU", "Kursk | city | RU"],
    ),
    "state of a union": ("It rained in the U.S. state of Georgia.", ["Georgia | region | US"]),
    "told by a possessive": (
        "He left Tripoli, Lebanon's second city.",
        ["Tripoli | city | LB", "Lebanon | country | LB"],
    ),
    "small namesake elsewhere": (
        "Sudan bombed the village of Kuma and ten places in Darfur.",
        ["Kuma | town | SD", "Darfur | region | SD"],
    ),
    "camp named after a village": (
        "In Syria rain fell on Dabiq camp and on Dabiq.",
        ["Syria | country | SY", "Dabiq camp | facility | SY", "Dabiq | town | SY"],
    ),
    "country of what no table has": (
        "Near Aleppo, Syria, they closed the Zorvath Dam.",
        ["Aleppo | city | SY", "Zorvath Dam | facility | SY"],
    ),
}


@pytest.mark.parametrize(("text", "found"), ROWS_IN_CONTEXT.values(), ids=ROWS_IN_CONTEXT)
def test_rows_in_context(text, found):
    assert [f"{p.name} | {p.kind} | {p.country}" for p in places(text)] == found


def test_a_hospital_stands_in_the_town_it_is_named_after():
    rows = {
        p.name: p for p in places("In Mozambique, the port of Pemba and Pemba Provincial Hospital burned.")
    }
    assert rows["Pemba Provincial Hospital"].latitude == rows["Pemba"].latitude is not None


def test_part_of_a_country_has_no_coordinates():
    (row,) = places("War went on in eastern Chad.")
    assert (row.latitude, row.longitude, row.geonameid) == (None, None, None)


def test_a_close_choice_names_the_other_places():
    text = "Fighting reached Tripoli on Friday, residents said. Shops closed in Tripoli."
    (tripoli,) = [p for p in places(text) if p.name == "Tripoli"]
    assert {tripoli.country, *(other.country for other in tripoli.alternatives)} == {"LB", "LY"}
    (tripoli,) = [
        p for p in places("Libya said shops closed in Tripoli and in Benghazi.") if p.name == "Tripoli"
    ]
    assert tripoli.country == "LY"
    assert tripoli.alternatives == ()


LISTS = {
    "by town": (
        ("Dead by town:", "Myaung: 22 dead", "Yinmarbin: 9 dead", "Pale – 8 dead"),
        ["Myaung town", "Yinmarbin town", "Pale town"],
    ),
    "by province": (("Deaths by province:", "Qarra: 22", "Total: 22"), ["Qarra region"]),
    "by nothing": (("The dead:", "Yinmarbin: 9 dead"), []),
    "by month": (("Deaths by month:", "Ramadan: 9 dead"), []),
    "without a number": (("Dead by town:", "Kyaw: we saw them all"), []),
    "the list is over": (("Dead by town:", "They are many.", "Yinmarbin: 9 dead"), []),
}


@pytest.mark.parametrize(("lines", "wanted"), LISTS.values(), ids=LISTS)
def test_what_heads_an_entry_of_a_list_by_place_is_one(lines, wanted):
    text = "\n".join(lines)
    blocks, start = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    article = Article(text, tuple(blocks))
    found = find_names(article, read_passages(article))[1]
    labels = [p for p in found if p.mentions[0].rule == "list-label"]
    assert [f"{p.name} {p.kind}" for p in labels] == wanted
