"""Entries of a person's own, and what is found with them."""

import json
import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from syria_reader.cli import main
from syria_reader.facts.actor import ActorKind
from syria_reader.facts.lexicon import open_lexicon, shipped_lexicon
from syria_reader.facts.lexicon.layout import ENTRIES, REQUIRED, TABLES, WHATS, WORDS, Value
from syria_reader.facts.lexicon.lexicon import read_lexicon
from syria_reader.facts.lexicon.merging import merge
from syria_reader.facts.lexicon.overlaps import overlaps
from syria_reader.facts.lexicon.own_file import read_own_file
from syria_reader.text import visible


@pytest.fixture
def facts(tmp_path, monkeypatch, capfdbinary):
    """What `syria-reader facts` finds in a text with lexicon files of the given texts, and what it says."""
    monkeypatch.setenv("SYRIA_READER_CONFIG", str(tmp_path / "config"))
    folder = tmp_path / "config" / "lexicon"

    def found(text, **files):
        folder.mkdir(parents=True, exist_ok=True)
        for name, lexicon in files.items():
            (folder / f"{name}.toml").write_text(lexicon, "utf-8")
        (tmp_path / "report.txt").write_text(text, "utf-8")
        open_lexicon.cache_clear()
        assert main(["facts", "--format", "jsonl", str(tmp_path / "report.txt")]) == 0
        captured = capfdbinary.readouterr()
        return json.loads(captured.out), captured.err.decode()

    yield found
    open_lexicon.cache_clear()


def actors(document):
    return {actor["name"]: (actor["kind"], *actor["aliases"]) for actor in document["actors"]}


ROWS = {
    "a body, by its name and acronym": (
        '[actors]\n"Guild of Karsh" = { kind = "government", aliases = ["GOK"] }',
        "The Guild of Karsh met in Homs on Monday. The GOK said nothing.",
        {"Guild of Karsh": ("government", "GOK")},
    ),
    "a group, by another name": (
        '[actors]\n"Sons of Karsh" = { kind = "armed-group", aliases = ["Abna Karsh"] }',
        "Fighters of Abna Karsh left on Monday. Sons of Karsh fighters fled.",
        {"Sons of Karsh": ("armed-group", "Abna Karsh")},
    ),
    "a name in small letters": (
        '[actors]\nkarshis = { kind = "armed-group" }',
        "On Monday the karshis attacked Homs.",
        {"karshis": ("armed-group",)},
    ),
    "a shared acronym, where its state is spoken of": (
        '[actors]\n"Sons of Karsh" = { kind = "armed-group", country = "SY", shared = ["SOKA"] }',
        "In Syria the Sons of Karsh left. The SOKA fighters fled.",
        {"Sons of Karsh": ("armed-group", "SOKA")},
    ),
    "a person, by a surname": (
        '[actors]\n"Umar Qassab" = { kind = "person", country = "SY", aliases = ["Qassab"] }',
        "In the morning Qassab left Homs.",
        {"Qassab": ("person",)},
    ),
    "a leader's forces are those of the group": (
        '[actors]\n"Umar Qassab" = { kind = "person", leads = "Karsh Front", aliases = ["Qassab"] }\n'
        '"Karsh Front" = { kind = "armed-group" }',
        "Qassab’s fighters shelled Homs. Karsh Front fighters fled.",
        {"Karsh Front": ("armed-group", "Qassab")},
    ),
    "a community and its fighters": (
        '[communities]\nZorvathi = { people = ["Zorvathis"] }',
        "The Zorvathis fled. Zorvathi fighters shelled Homs.",
        {"Zorvathis": ("community",), "Zorvathi fighters": ("armed-group",)},
    ),
    "a state that acts": (
        '[states]\nXA = { name = "Karshia", adjectives = ["Karshian"], capital = "Zorvath" }',
        "Karshia closed the crossing. Karshian troops fled. Zorvath said nothing.",
        {"Karshia": ("state", "Zorvath"), "Karshian troops": ("military",)},
    ),
    "another name of a state": (
        '[states]\nSY = { aliases = ["Karshia"] }',
        "Karshia closed the crossing, and Syria denied it.",
        {"Karshia": ("state", "Syria")},
    ),
    "a region's people": (
        '[regions]\nKarshian = { name = "Karsh", country = "SY", people = ["Karshians"] }',
        "The Karshians fled to Homs.",
        {"Karshians": ("community",)},
    ),
    "a title": (
        '[titles]\noffices = ["qaimmaqam"]',
        "On Monday Qaimmaqam Zorv Harbath spoke.",
        {"Zorv Harbath": ("person",)},
    ),
    "a word that makes a body": (
        '[organisation_words]\ngovernment = ["Diwan"]',
        "The Zorvath Diwan said on Monday that it had closed.",
        {"Zorvath Diwan": ("government",)},
    ),
    "a noun for a group": (
        '[group_nouns]\narmed = ["levies"]',
        "Kurdish levies shelled Homs.",
        {"Kurdish levies": ("armed-group",)},
    ),
    "a noun before a name": (
        '[type_words]\narmed-group = ["levy"]',
        "A commander of the levy Zorvath fled.",
        {"Zorvath": ("armed-group",)},
    ),
}


@pytest.mark.parametrize(("lexicon", "text", "rows"), ROWS.values(), ids=ROWS)
def test_an_entry_tells_of_actors(lexicon, text, rows, facts):
    without, _ = facts(text)
    document, said = facts(text, mine=lexicon)
    assert said == ""
    assert rows.items() <= actors(document).items()
    assert not rows.items() <= actors(without).items()


WINS = {
    "kind of a shipped actor, found by its acronym": (
        '[actors]\n"Hayat Tahrir al-Sham" = { kind = "government" }',
        "On Monday HTS closed the crossing.",
        {"HTS": ("government",)},
    ),
    "more names of a shipped actor, which keeps its own": (
        '[actors]\nHTS = { kind = "armed-group", aliases = ["Karshis"] }',
        "Hayat Tahrir al-Sham fled on Monday. Later the Karshis returned.",
        {"Hayat Tahrir al-Sham": ("armed-group", "Karshis")},
    ),
    "acronym of a shipped actor": (
        '[actors]\n"Salt Diggers" = { kind = "organisation", aliases = ["SDF"] }',
        "The Salt Diggers met. The SDF said so.",
        {"Salt Diggers": ("organisation", "SDF")},
    ),
    "name of a state": (
        '[actors]\nChad = { kind = "organisation" }',
        "On Monday Chad said it would close.",
        {"Chad": ("organisation",)},
    ),
    "name of a leader": (
        '[actors]\nPutin = { kind = "organisation" }',
        "On Monday Putin said it would close.",
        {"Putin": ("organisation",)},
    ),
    "acronym that a shipped actor only shares, which stays another": (
        '[actors]\nSNA = { kind = "organisation", country = "SY" }',
        "In Syria, the Syrian National Army left. The SNA said it would close.",
        {"Syrian National Army": ("armed-group",), "SNA": ("organisation",)},
    ),
    "but capitals leave other letters alone": (
        '[actors]\n"Carers of Hama" = { kind = "organisation", aliases = ["CHAD"] }',
        "On Monday Chad closed the crossing.",
        {"Chad": ("state",)},
    ),
    "name that is forgotten": (
        '[forget]\nnames = ["Assad"]',
        "In the evening Assad fell.",
        {},
    ),
    "more names of a shipped community, called by its other name": (
        '[communities]\nDruse = { people = ["Karshis"] }',
        "The Druze fled on Monday. The Karshis returned.",
        {"Karshis": ("community", "Druze")},
    ),
    "more of a shipped leader, who keeps the state": (
        '[actors]\n"Bashar al-Assad" = { kind = "person", aliases = ["Karshi"] }',
        "In Damascus Karshi spoke. Karshi’s government resigned.",
        {"Karshi": ("person",), "Karshi’s government": ("government",)},
    ),
    "class of a word": (
        '[organisation_words]\narmed-group = ["observatory"]',
        "The Zorvath Observatory said so on Monday.",
        {"Zorvath Observatory": ("armed-group",)},
    ),
}


@pytest.mark.parametrize(("lexicon", "text", "rows"), WINS.values(), ids=WINS)
def test_own_entries_win(lexicon, text, rows, facts):
    assert actors(facts(text, mine=lexicon)[0]) == rows


def test_what_an_actor_is_joins_it_later(facts):
    lexicon = '[actors]\nKarshwatch = { kind = "organisation", what = "monitoring group" }'
    document, _ = facts("Karshwatch said so on Monday. The monitoring group said more.", mine=lexicon)
    assert [mention["text"] for mention in document["actors"][0]["mentions"]] == [
        "Karshwatch",
        "monitoring group",
    ]


def test_a_shared_acronym_needs_its_state(facts):
    lexicon = '[actors]\n"Sons of Karsh" = { kind = "armed-group", country = "SY", shared = ["SOKA"] }'
    document, _ = facts("In Mali the Sons of Karsh left. The SOKA fighters fled.", mine=lexicon)
    assert actors(document)["Sons of Karsh"] == ("armed-group",)


def test_a_later_file_wins(facts):
    one = '[actors]\n"Zorvath Guild" = { kind = "military" }'
    document, _ = facts("The Zorvath Guild said so.", a=one, b=one.replace("military", "government"))
    assert actors(document) == {"Zorvath Guild": ("government",)}


def test_a_broken_file_is_left_out_and_said_to_be(facts, tmp_path):
    text = "The Zorvath Guild spoke to HTS."
    plain, said = facts(text)
    assert said == ""
    broken = '[actors]\n\n"Zorvath Guild" = { kind = "guild" }'
    document, said = facts(text, broken=broken)
    assert document["actors"] == plain["actors"]
    name = tmp_path / "config" / "lexicon" / "broken.toml"
    assert said.startswith(
        f'syria-reader: lexicon file {name} ignored: line 3: no kind "guild"; the kinds are'
    )
    assert said.endswith(f"; run `syria-reader lexicon check {name}`\n")
    document, _ = facts(text, broken=broken, good='[actors]\n"Zorvath Guild" = { kind = "military" }')
    assert actors(document)["Zorvath Guild"] == ("military",)


def test_what_is_no_file_is_left_out(facts, tmp_path):
    folder = tmp_path / "config" / "lexicon"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "pipe.toml")
    (folder / "notes.txt").write_text("not for the lexicon")
    (folder / "gone.toml").symlink_to("nowhere")
    _, said = facts("Assad fell.")
    assert said.splitlines() == [
        f"syria-reader: lexicon file {folder}/gone.toml ignored: no such file or directory",
        f"syria-reader: lexicon file {folder}/pipe.toml ignored: it is no file",
    ]


def test_nothing_is_loaded_to_find_no_folder():
    code = "import sys; from syria_reader.cli import main; main(['facts']); print({0}, file=sys.stderr)"
    heavy = "sorted({'tomllib', 'difflib', 'syria_reader.facts.lexicon.merging'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code.format(heavy)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stderr == "[]\n"


def test_a_folder_that_is_none_is_said_to_be(tmp_path, monkeypatch, capfdbinary):
    (tmp_path / "lexicon").write_text("")
    monkeypatch.setenv("SYRIA_READER_CONFIG", str(tmp_path))
    open_lexicon.cache_clear()
    assert main(["facts"]) == 0
    open_lexicon.cache_clear()
    assert capfdbinary.readouterr().err.decode() == (
        f"syria-reader: lexicon folder {tmp_path}/lexicon ignored: not a directory\n"
    )


NAMES = st.sampled_from(["Karsh", "HTS", "SDF", "Assad", "Chad", "US", "é-.", "a b c"]) | st.text(max_size=5)
FITTING = {
    Value.KIND: st.sampled_from([*ActorKind, "guild"]),
    Value.COUNTRY: st.sampled_from(["SY", "XA", "Syria"]),
    Value.ACTOR: NAMES,
    Value.WHAT: st.sampled_from([*WHATS, "club"]),
    Value.TEXT: NAMES,
    Value.NAMES: st.lists(NAMES, max_size=3),
}
ANYTHING = st.one_of(NAMES, st.integers(), st.booleans(), st.lists(st.integers(), max_size=2))


def entries(table):
    keys = st.sampled_from(["SY", "XA", "sy"]) if table == "states" else NAMES
    fitting = {key: FITTING[value] for key, value in ENTRIES[table].items()}
    needed = {key: fitting.pop(key) for key in REQUIRED.get(table, ())}
    entry = st.fixed_dictionaries(needed, optional=fitting)
    return st.dictionaries(keys, entry, max_size=3)


def words(table):
    return st.dictionaries(st.sampled_from(WORDS[table]), st.lists(NAMES, max_size=3), max_size=2)


FITTING_FILES = st.fixed_dictionaries(
    {}, optional={**{table: entries(table) for table in ENTRIES}, **{table: words(table) for table in WORDS}}
)
ODD_FILES = st.dictionaries(
    st.sampled_from(TABLES) | st.text(max_size=5),
    ANYTHING
    | st.dictionaries(NAMES, ANYTHING | st.dictionaries(NAMES, ANYTHING, max_size=2), max_size=2)
    | st.dictionaries(st.sampled_from(["kind", "country", "names", "ranks"]), ANYTHING, max_size=2),
    max_size=3,
)


SHIPPED = shipped_lexicon()
SHIPPED_TEXT = json.dumps(SHIPPED)


def written(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {written(v)}" for key, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(FITTING_FILES | ODD_FILES)
def test_any_file_has_mistakes_or_can_be_used(tables):
    text = "".join(f"{json.dumps(key)} = {written(value)}\n" for key, value in tables.items())
    own = read_own_file(text.encode(), SHIPPED)
    for line, what in own.mistakes:
        assert 1 <= line <= len(text.split("\n"))
        assert what == visible(what)
    if not own.mistakes:
        compiled = json.loads(SHIPPED_TEXT)
        merge(compiled, own.tables)
        read_lexicon(compiled)
        overlaps(own, SHIPPED)
