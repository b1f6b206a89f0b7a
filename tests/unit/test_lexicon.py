"""The lexicon: its compiled file is up to date, its tables hold together, its names are found."""

import tomllib
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from syria_reader.facts.actor import ActorKind
from syria_reader.facts.gazetteer import fold
from syria_reader.facts.lexicon import open_lexicon, shipped_lexicon
from syria_reader.facts.lexicon.compiling import compile_folder

DATA = Path(str(files("syria_reader").joinpath("data")))


def tables():
    return {path.stem: tomllib.loads(path.read_text("utf-8")) for path in (DATA / "lexicon").glob("*.toml")}


def test_compiled_file_is_up_to_date():
    assert shipped_lexicon() == compile_folder(DATA / "lexicon"), "run tools/build_lexicon.py"


MEANINGS = {
    "state": ("Syria", ("S", "SY")),
    "dotted acronym": ("U.S.", ("S", "US")),
    "adjective": ("Emirati", ("A", "AE")),
    "people with a plural of their own": ("Turks", ("P", "TR")),
    "people by rule": ("Iraqis", ("P", "IQ")),
    "capital": ("Kyiv", ("K", "UA")),
    "community": ("Shi'ite", ("C", "Shiite")),
    "community's people": ("Druze", ("Q", "Druze")),
    "region": ("Crimean", ("R",)),
}


@pytest.mark.parametrize(("name", "meaning"), MEANINGS.values(), ids=MEANINGS)
def test_meanings(name, meaning):
    senses = [sense[: len(meaning)] for sense in open_lexicon().senses(fold(name))]
    assert meaning in senses


def test_every_state_has_a_code_and_a_name_of_its_own():
    states = tables()["states"]["states"]
    assert all(len(code) == 2 and code.isupper() for code in states)
    assert max(Counter(entry["name"] for entry in states.values()).values()) == 1
    assert len(states) >= 220


def test_actors_have_known_kinds_and_countries():
    states = tables()["states"]["states"]
    for file in ("armed_groups", "organisations"):
        for section in tables()[file].values():
            for name, entry in section.items():
                assert entry["kind"] in list(ActorKind), name
                assert entry.get("country", "SY") in {*states, "EH"}, name


def test_leaders_lead_what_is_there():
    lexicon = open_lexicon()
    for leader in lexicon.leaders:
        assert (leader.country is None) != (leader.leads is None), leader.name
        assert leader.country is None or leader.country in lexicon.states


def test_words_are_lower_case():
    for words in (open_lexicon().groups, open_lexicon().heads, open_lexicon().settlements):
        assert all(word == word.lower() for word in words)
