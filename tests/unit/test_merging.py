"""One actor, one row; one place, one row."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts.names import find_names
from syria_reader.facts.passage import read_passages


def names(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return find_names(article, read_passages(article))


def rows(found):
    return {row.name: [m.text for m in row.mentions] for row in found}


ACTORS = {
    "alias that is a town": (
        "Colombia seeks Alexander Díaz, alias Calarcá. It talks to Calarcá.",
        {"Colombia": ["Colombia"], "Alexander Díaz": ["Alexander Díaz", "Calarcá", "Calarcá"]},
    ),
    "army under its acronym": (
        "Uganda's army, the UPDF, left. Ugandan troops came.",
        {"Ugandan troops": ["Uganda's army", "UPDF", "Ugandan troops"]},
    ),
    "surname of a father and his son": (
        "Alberto Santos led it. Son of Miguel Santos, Alberto was born in Spain. Santos left.",
        {"Alberto Santos": ["Alberto Santos", "Alberto", "Santos"], "Miguel Santos": ["Miguel Santos"]},
    ),
    "another of the same surname": (
        "Miguel Santos left. Zorvan Santos, a baker, stayed.",
        {"Miguel Santos": ["Miguel Santos"], "Zorvan Santos": ["Zorvan Santos"]},
    ),
    "everyday word before a surname": (
        "Miguel Santos left. Popular Santos, who was held, came.",
        {"Miguel Santos": ["Miguel Santos", "Santos"]},
    ),
    "short form of a body": (
        "The Zorvath Alliance left. Last week Zorvath won.",
        {"Zorvath Alliance": ["Zorvath Alliance", "Zorvath"]},
    ),
    "acronym before its words": (
        "He left NAMZ (National Authority for Managing Zones). NAMZ closed.",
        {"National Authority for Managing Zones": ["NAMZ", "National Authority for Managing Zones", "NAMZ"]},
    ),
    "the junta": (
        "The Burmese junta lost. China said so, and China asked the junta to talk. China left.",
        {"Burmese junta": ["Burmese junta", "junta"], "China": ["China", "China", "China"]},
    ),
    "body told by its type": (
        "Turkish intelligence agency MIT said so. MIT left.",
        {"MIT": ["Turkish intelligence agency", "MIT", "MIT"]},
    ),
    "fighters of a body told by an adjective": (
        "Gunmen of the outlawed Boko Haram left. Boko Haram said so.",
        {"Boko Haram": ["Gunmen of the outlawed Boko Haram", "Boko Haram"]},
    ),
    "armed forces and troops": (
        "The Israel Defense Forces fired. Israeli troops left. The IDF said so.",
        {"Israel Defense Forces": ["Israel Defense Forces", "Israeli troops", "IDF"]},
    ),
    "fighters of a group": (
        "Gunmen of Boko Haram left. Boko Haram said so.",
        {"Boko Haram": ["Gunmen of Boko Haram", "Boko Haram"]},
    ),
    "acronym without a bracket": (
        "The Zone Rescue Team, or ZRT, dug on. ZRT said so.",
        {"Zone Rescue Team": ["Zone Rescue Team", "ZRT", "ZRT"]},
    ),
    "initials told": (
        "The Zone Rescue Team, known by its initials ZRT, dug on.",
        {"Zone Rescue Team": ["Zone Rescue Team", "ZRT"]},
    ),
    "nickname after the name": (
        "Jan Prins, nicknamed “the Scar”, left.",
        {"Jan Prins": ["Jan Prins", "Scar"]},
    ),
    "body of the United Nations": (
        "The U.N. Office for the Coordination of Humanitarian Affairs left. OCHA said so.",
        {
            "Office for the Coordination of Humanitarian Affairs": [
                "U.N. Office for the Coordination of Humanitarian Affairs",
                "OCHA",
            ]
        },
    ),
    "head word inside the name": (
        "The Zorvath Observatory for Miners left. Later the Observatory said so.",
        {"Zorvath Observatory for Miners": ["Zorvath Observatory for Miners", "Observatory"]},
    ),
    "surname": (
        "Marcus Bellamy, 31, was held. Later Bellamy was freed.",
        {"Marcus Bellamy": ["Marcus Bellamy", "Bellamy"]},
    ),
    "initial": (
        "Gen. John Nicholson met us. John W. Nicholson said no.",
        {"John W. Nicholson": ["Gen. John Nicholson", "John W. Nicholson"]},
    ),
    "article of an Arabic name": (
        "Iraqi Prime Minister Haider al-Abadi came. Later Abadi left.",
        {"Haider al-Abadi": ["Iraqi Prime Minister Haider al-Abadi", "Abadi"]},
    ),
    "diacritics": (
        "President Recep Tayyip Erdogan came. Later Erdoğan left.",
        {"Recep Tayyip Erdogan": ["President Recep Tayyip Erdogan", "Erdoğan"]},
    ),
    "two of one surname": (
        "Khalil Haqqani, a minister, died. Sirajuddin Haqqani, a commander, lived.",
        {"Khalil Haqqani": ["Khalil Haqqani"], "Sirajuddin Haqqani": ["Sirajuddin Haqqani"]},
    ),
    "known acronym": (
        "Hayat Tahrir al-Sham (HTS) left. HTS came back.",
        {"Hayat Tahrir al-Sham": ["Hayat Tahrir al-Sham", "HTS", "HTS"]},
    ),
    "dotted acronym": (
        "The U.N. met. The United Nations left. UN cars stayed.",
        {"United Nations": ["U.N.", "United Nations", "UN"]},
    ),
    "apostrophes": (
        "Da'esh left. Da’esh came back.",
        {"Da'esh": ["Da'esh", "Da’esh"]},
    ),
    "declared acronym": (
        "The Zone Rescue Team (ZRT) dug. Then ZRT left.",
        {"Zone Rescue Team": ["Zone Rescue Team", "ZRT", "ZRT"]},
    ),
    "initials not declared": (
        "The Syrian Arab Coalition left. Aid for the SAC came.",
        {"Syrian Arab Coalition": ["Syrian Arab Coalition", "SAC"]},
    ),
    "bracket after a group": (
        "The Congolese army (FARDC) left.",
        {"Congolese army": ["Congolese army", "FARDC"]},
    ),
    "also known as": (
        "Mohamed Hamdan, also known as Abu Karam, left.",
        {"Mohamed Hamdan": ["Mohamed Hamdan", "Abu Karam"]},
    ),
    "vowels written in two ways": (
        "Mahmoud Zorvath left. Mahmud Zorvath came back.",
        {"Mahmoud Zorvath": ["Mahmoud Zorvath", "Mahmud Zorvath"]},
    ),
    "other vowels": (
        "Mohamed Zorvath left. Mahmud Zorvath came back.",
        {"Mohamed Zorvath": ["Mohamed Zorvath"], "Mahmud Zorvath": ["Mahmud Zorvath"]},
    ),
    "led by one, however that is written": (
        "US-led forces left. The U.S.-led coalition came back. Syrian forces stayed.",
        {
            "U.S.-led coalition": ["US-led forces", "U.S.-led coalition"],
            "Syrian forces": ["Syrian forces"],
        },
    ),
    "by a nom de guerre": (
        "Omar Hamdan (born 1982), also known by his nom de guerre Abu Karam Badri, left.",
        {"Abu Karam Badri": ["Omar Hamdan", "Abu Karam Badri"]},
    ),
    "referred to as": (
        "The Zone Rescue Team, commonly referred to as the Rescue Force, left.",
        {"Zone Rescue Team": ["Zone Rescue Team", "Rescue Force"]},
    ),
    "a byname makes another name": (
        "Hamas left. Hamas al-Zorv came.",
        {"Hamas": ["Hamas"], "Hamas al-Zorv": ["Hamas al-Zorv"]},
    ),
    "called is no alias": (
        "Zabihullah Mujahid called Khalil Haqqani a fighter.",
        {"Zabihullah Mujahid": ["Zabihullah Mujahid"], "Khalil Haqqani": ["Khalil Haqqani"]},
    ),
    "forces of a leader": (
        "Syrian forces left. Assad's forces came back.",
        {"Syrian forces": ["Syrian forces", "Assad's forces"]},
    ),
    "forces of a leader the article tells of": (
        "Zambian President Tom Banda spoke. Zambian troops left. Banda's troops came back.",
        {
            "Tom Banda": ["Zambian President Tom Banda"],
            "Zambian troops": ["Zambian troops", "Banda's troops"],
        },
    ),
    "rebels": (
        "Syrian rebels left. The rebels came back.",
        {"Syrian rebels": ["Syrian rebels", "rebels"]},
    ),
    "army of the state spoken of": (
        "Sudan is at war. The army said so. Sudanese troops left.",
        {"Sudan": ["Sudan"], "Sudanese troops": ["army", "Sudanese troops"]},
    ),
    "government and forces": (
        "The Iraqi government spoke. Iraqi forces left.",
        {"Iraqi government": ["Iraqi government"], "Iraqi forces": ["Iraqi forces"]},
    ),
    "capital and state": (
        "China warned them. Beijing denied it.",
        {"China": ["China", "Beijing"]},
    ),
    "coalition": (
        "The U.S.-led coalition left. The Coalition came back.",
        {"U.S.-led coalition": ["U.S.-led coalition", "Coalition"]},
    ),
    "head word": (
        "The Ministry of Health closed. The ministry said why.",
        {"Ministry of Health": ["Ministry of Health", "ministry"]},
    ),
    "monitor": (
        "The Syrian Observatory for Human Rights spoke. The monitoring group said 12 died.",
        {"Syrian Observatory for Human Rights": ["Syrian Observatory for Human Rights", "monitoring group"]},
    ),
}


@pytest.mark.parametrize(("text", "found"), ACTORS.values(), ids=ACTORS)
def test_actors(text, found):
    assert rows(names(text)[0]) == found


PLACES = {
    "spellings": (
        "Syria said Deir Ezzor was hit. Shells fell in Deir ez-Zor.",
        {"Deir Ezzor": ["Deir Ezzor", "Deir ez-Zor"]},
    ),
    "city and region": (
        "Shells fell in Homs. Rain fell in Homs province in Syria.",
        {"Homs": ["Homs"], "Homs province": ["Homs province"]},
    ),
    "with and without country": (
        "Shells fell near Palmyra, Syria. Rain fell in Palmyra.",
        {"Palmyra": ["Palmyra, Syria", "Palmyra"]},
    ),
}


@pytest.mark.parametrize(("text", "found"), PLACES.values(), ids=PLACES)
def test_places(text, found):
    have = rows(names(text)[1])
    assert {name: have.get(name) for name in found} == found


def test_ids_are_unique_and_stable():
    text = "Khalil Haqqani, a minister, died. Homs fell. Homs province in Syria burned. Chad closed it."
    once, twice = names(text), names(text)
    assert once == twice
    for found in once:
        ids = [row.id for row in found]
        assert len(set(ids)) == len(ids)
