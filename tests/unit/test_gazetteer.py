"""Looking places up."""

from math import hypot
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.facts.gazetteer import fold, is_common_word, is_personal_name, open_gazetteer
from syria_reader.facts.place import PlaceKind

GAZETTEER = open_gazetteer()


def _spellings():
    for line in (Path(__file__).parent / "gazetteer_spellings.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            country, where, names = line.split("\t")
            latitude, longitude = map(float, where.split())
            for name in names.split("|"):
                yield pytest.param(name, country, latitude, longitude, id=f"{country}-{name}")


@pytest.mark.parametrize(("name", "country", "latitude", "longitude"), list(_spellings()))
def test_spelling_is_found(name, country, latitude, longitude):
    found = GAZETTEER.find(name) + GAZETTEER.find_variant(name, {country})
    assert any(
        entry.country == country and hypot(entry.latitude - latitude, entry.longitude - longitude) < 0.15
        for entry in found
        if entry.latitude is not None
    )


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Syria", PlaceKind.COUNTRY, "SY"),
        ("the United States", PlaceKind.COUNTRY, "US"),
        ("U.S.", PlaceKind.COUNTRY, "US"),
        ("the UAE", PlaceKind.COUNTRY, "AE"),
        ("DRC", PlaceKind.COUNTRY, "CD"),
        ("Ivory Coast", PlaceKind.COUNTRY, "CI"),
        ("Côte d’Ivoire", PlaceKind.COUNTRY, "CI"),
        ("Burma", PlaceKind.COUNTRY, "MM"),
        ("Holland", PlaceKind.COUNTRY, "NL"),
        ("Türkiye", PlaceKind.COUNTRY, "TR"),
        ("Palestine", PlaceKind.COUNTRY, "PS"),
        ("Anbar", PlaceKind.REGION, "IQ"),
        ("Rif Dimashq", PlaceKind.REGION, "SY"),
        ("North Darfur", PlaceKind.REGION, "SD"),
        ("Borno", PlaceKind.REGION, "NG"),
        ("Donetsk Oblast", PlaceKind.REGION, "UA"),
        ("the Anbar Governorate", PlaceKind.REGION, "IQ"),
        ("Texas", PlaceKind.REGION, "US"),
        ("the West Bank", PlaceKind.REGION, "PS"),
        ("Rojava", PlaceKind.AREA, "SY"),
        ("eastern Ghouta", PlaceKind.AREA, "SY"),
        ("Donbas", PlaceKind.AREA, "UA"),
        ("New England", PlaceKind.AREA, "US"),
        ("the Middle East", PlaceKind.AREA, None),
        ("Horn of Africa", PlaceKind.AREA, None),
        ("Euphrates", PlaceKind.FEATURE, None),
        ("Black Sea", PlaceKind.FEATURE, None),
        ("Lake Chad", PlaceKind.FEATURE, None),
        ("Mount Sinjar", PlaceKind.FEATURE, "IQ"),
        ("Bab al-Hawa", PlaceKind.FACILITY, "SY"),
        ("Rafah crossing", PlaceKind.FACILITY, "PS"),
        ("Zaatari", PlaceKind.FACILITY, "JO"),
        ("Ain al-Asad", PlaceKind.FACILITY, "IQ"),
        ("Homs City", PlaceKind.CITY, "SY"),
    ],
)
def test_kind_and_country(name, kind, country):
    assert any(entry.kind is kind and entry.country == country for entry in GAZETTEER.find(name))


def test_entry_tells_all_the_table_knows():
    city = next(entry for entry in GAZETTEER.find("Deir ez-Zor") if entry.kind is PlaceKind.CITY)
    assert (city.geonameid, city.name, city.country, city.admin1) == (
        170794,
        "Deir ez-Zor",
        "SY",
        "Deir ez-Zor",
    )
    assert city.latitude == pytest.approx(35.336, abs=0.01)
    assert city.longitude == pytest.approx(40.141, abs=0.01)
    assert city.population > 100_000
    assert not city.alias


def test_a_word_for_its_type_leaves_the_region_alone():
    assert {entry.kind for entry in GAZETTEER.find("Aleppo province")} == {PlaceKind.REGION}


def test_main_names_come_before_other_names():
    aliases = [entry.alias for entry in GAZETTEER.find("Odessa")]
    assert aliases == sorted(aliases)
    assert {False, True} == set(aliases)


@pytest.mark.parametrize("name", ["", " ", "the", "us", "Qwxyz", "No Such Town Anywhere", "it", "al-"])
def test_unknown_name_is_nowhere(name):
    assert GAZETTEER.find(name) == ()


def test_find_many_agrees_with_find():
    names = ["Homs", "the U.S.", "Nowhere-at-all", "Homs"]
    assert GAZETTEER.find_many(names) == {name: GAZETTEER.find(name) for name in names}


def test_country_by_code():
    assert GAZETTEER.country("SY") == GAZETTEER.find("Syria")[0]
    assert GAZETTEER.country("ZZ") is None


@pytest.mark.parametrize(
    "name",
    ["reports", "Monday", "Syrian", "Indian", "Bashar", "Mohammed", "Salim", "Hama", "Hezar Hazar " * 9],
)
def test_variant_is_guarded(name):
    assert GAZETTEER.find_variant(name, {"SY", "IQ", "IR", "YE"}) == ()


def test_variant_stays_in_the_countries_given():
    assert {entry.country for entry in GAZETTEER.find_variant("Qameshly", {"SY"})} == {"SY"}
    assert GAZETTEER.find_variant("Qameshly", {"FR"}) == ()
    assert GAZETTEER.find_variant("Qameshly", set()) == ()


ENGLISH = "Of Hit March Police Split Said Mobile Reading Nice Bath Victory Independence Orange"
NOT_ENGLISH = "Homs Kyiv Kiev Damascus China Turkey Baghdad Rangoon Khartoum"
PERSONAL = "Ali Hassan Salem Jordan Bashar Erdoğan Volodymyr Zelensky Netanyahu Fatima Ngozi Nguyen Aung Modi"
NOT_PERSONAL = "Aleppo Mosul London Berlin Baghdad Texas Homs Kharkiv"


@pytest.mark.parametrize("word", ENGLISH.split())
def test_english_word(word):
    assert is_common_word(word)


@pytest.mark.parametrize("word", NOT_ENGLISH.split())
def test_place_is_no_english_word(word):
    assert not is_common_word(word)


@pytest.mark.parametrize("name", [*PERSONAL.split(), "Rami Rahman", "Abu Bakr"])
def test_personal_name(name):
    assert is_personal_name(name)


@pytest.mark.parametrize("name", [*NOT_PERSONAL.split(), "Ali Baghdad", ""])
def test_place_is_no_personal_name(name):
    assert not is_personal_name(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Deir ez-Zor", "deir  EZ ZOR"),
        ("Dar‘ā", "Dar'a"),
        ("İstanbul", "Istanbul"),
        ("Diyarbakır", "Diyarbakir"),
        ("St. Louis", "Saint Louis"),
        ("Washington, D.C.", "Washington DC"),
        ("Łódź", "Lodz"),
        ("Al‑Bab", "Al-Bab"),
    ],
)
def test_fold_joins(one, other):
    assert fold(one) == fold(other)


@settings(max_examples=200)
@given(st.text(max_size=40))
def test_fold_is_settled(name):
    assert fold(fold(name)) == fold(name)


@settings(max_examples=100)
@given(st.text(max_size=40))
def test_any_text_can_be_looked_up(name):
    GAZETTEER.find(name)
    GAZETTEER.find_variant(name, {"SY"})
    is_common_word(name)
    is_personal_name(name)
