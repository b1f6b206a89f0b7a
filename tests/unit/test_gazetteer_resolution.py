"""Which place an ambiguous name means."""

import pytest

from syria_reader.facts.gazetteer import open_gazetteer, resolve
from syria_reader.facts.place import PlaceKind

GAZETTEER = open_gazetteer()
CITY, REGION, COUNTRY = PlaceKind.CITY, PlaceKind.REGION, PlaceKind.COUNTRY

CASES = [
    # name, countries spoken of, neighbours, kind wanted -> kind, country, region
    ("Tripoli", {}, (), None, CITY, "LY", "Tripoli"),
    ("Tripoli", {"LY": 3}, (), None, CITY, "LY", "Tripoli"),
    ("Tripoli", {"LB": 3}, (), None, CITY, "LB", "North Lebanon"),
    ("Tripoli", {"SY": 3, "LB": 1}, (), None, CITY, "LB", "North Lebanon"),
    ("Tripoli", {"LB": 5, "LY": 1}, (), None, CITY, "LB", "North Lebanon"),
    ("Tripoli", {"SY": 2}, ("Beirut", "Sidon"), None, CITY, "LB", "North Lebanon"),
    ("Cambridge", {}, (), None, CITY, "GB", "England"),
    ("Cambridge", {"US": 2}, (), None, CITY, "US", "Massachusetts"),
    ("Cambridge", {"GB": 1}, ("Massachusetts",), None, CITY, "US", "Massachusetts"),
    ("Georgia", {}, (), None, COUNTRY, "GE", None),
    ("Georgia", {"RU": 3, "UA": 1}, (), None, COUNTRY, "GE", None),
    ("Georgia", {"US": 3}, (), None, REGION, "US", None),
    ("Georgia", {"US": 1}, ("Alabama", "Florida"), None, REGION, "US", None),
    ("Georgia", {"US": 1}, ("Armenia", "Azerbaijan"), None, COUNTRY, "GE", None),
    ("Hama", {"SY": 1}, (), None, CITY, "SY", "Hama"),
    ("Hama", {"SY": 1}, (), REGION, REGION, "SY", None),
    ("Idlib", {"SY": 1}, (), None, CITY, "SY", "Idlib"),
    ("Idlib", {"SY": 1}, (), REGION, REGION, "SY", None),
    ("Deir Ezzor", {"SY": 1}, (), REGION, REGION, "SY", None),
    ("Kharkiv", {"UA": 1}, (), REGION, REGION, "UA", None),
    ("Washington", {"US": 1, "SY": 4}, (), None, CITY, "US", "District of Columbia"),
    ("Washington", {"US": 1}, ("Oregon", "Idaho"), None, REGION, "US", None),
    ("Washington", {"US": 1}, (), REGION, REGION, "US", None),
    ("Paris", {}, (), None, CITY, "FR", "Île-de-France"),
    ("Paris", {"US": 4, "SY": 2}, (), None, CITY, "FR", "Île-de-France"),
    ("Paris", {"US": 4}, ("Texas",), None, PlaceKind.TOWN, "US", "Texas"),
    ("Birmingham", {}, (), None, CITY, "GB", "England"),
    ("Birmingham", {"US": 1}, ("Montgomery",), None, CITY, "US", "Alabama"),
    ("Tartus", {"RU": 2}, (), None, CITY, "SY", "Tartus"),
    ("Alexandria", {"EG": 1}, (), None, CITY, "EG", "Alexandria"),
    ("Alexandria", {"US": 1}, ("Virginia",), None, CITY, "US", "Virginia"),
    ("Valencia", {"ES": 1}, (), None, CITY, "ES", "Valencia"),
    ("Valencia", {"VE": 1}, (), None, CITY, "VE", "Carabobo"),
    ("San José", {"CR": 1}, (), None, CITY, "CR", "San José"),
    ("San Jose", {"US": 1}, (), None, CITY, "US", "California"),
    ("Hyderabad", {}, (), None, CITY, "IN", "Telangana"),
    ("Hyderabad", {"PK": 1}, (), None, CITY, "PK", "Sindh"),
    ("Hyderabad", {"PK": 1, "IN": 1}, ("Karachi",), None, CITY, "PK", "Sindh"),
    ("Rafah", {"IL": 3, "PS": 2, "EG": 1}, (), None, CITY, "PS", "Gaza Strip"),
    ("Gaza", {"IL": 1}, (), None, REGION, "PS", None),
    ("Gaza City", {"IL": 1}, (), None, CITY, "PS", "Gaza Strip"),
    ("Al-Bab", {"SY": 1}, (), None, CITY, "SY", "Aleppo"),
    ("Jordan", {"US": 2}, (), None, COUNTRY, "JO", None),
    ("Sinjar", {"IQ": 1}, (), None, PlaceKind.TOWN, "IQ", "Nineveh"),
    ("Ras al-Ain", {"SY": 1}, (), None, PlaceKind.TOWN, "SY", "Al-Hasakah"),
    ("Odessa", {"UA": 1}, (), None, CITY, "UA", "Odesa"),
    ("Niger", {"NG": 1}, (), None, COUNTRY, "NE", None),
]


def _resolved(name, countries, neighbours=(), wanted=None):
    beside = [resolve(GAZETTEER.find(n), countries=countries).entry for n in neighbours]
    return resolve(GAZETTEER.find(name), countries=countries, neighbours=beside, wanted=wanted)


@pytest.mark.parametrize(
    ("name", "countries", "neighbours", "wanted", "kind", "country", "admin1"),
    CASES,
    ids=lambda value: str(value) if value not in ((), None, {}) else "-",
)
def test_ambiguous_name(name, countries, neighbours, wanted, kind, country, admin1):
    entry = _resolved(name, countries, neighbours, wanted).entry
    assert (entry.kind, entry.country, entry.admin1) == (kind, country, admin1)


def test_close_choice_names_its_alternatives():
    close = _resolved("Tripoli", {"SY": 3, "LB": 1})
    assert "LY" in {entry.country for entry in close.alternatives}
    assert _resolved("Damascus", {"SY": 1}).alternatives == ()


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        (("Tripoli", {"LY": 1}), ("Tripoli", {"SY": 3, "LB": 1})),
        (("Tal Afar", {"IQ": 1}), ("Tal Afar", {})),
        (("Damascus", {"SY": 1}), ("Springfield", {"US": 1})),
        (("Syria", {}), ("Dabiq", {})),
    ],
    ids=["margin", "context", "one-of-many", "prominence"],
)
def test_confidence_reflects_evidence(surer, less_sure):
    assert 1 > _resolved(*surer).confidence > _resolved(*less_sure).confidence > 0


def test_nothing_to_choose_from():
    with pytest.raises(ValueError, match="candidate"):
        resolve((), countries={})


def test_order_of_candidates_does_not_matter():
    candidates = GAZETTEER.find("San Jose")
    forwards = resolve(candidates, countries={"US": 1})
    backwards = resolve(candidates[::-1], countries={"US": 1})
    assert forwards.entry == backwards.entry
    assert forwards.confidence == backwards.confidence
