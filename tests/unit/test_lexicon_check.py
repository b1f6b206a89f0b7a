"""`syria-reader lexicon`: where own files belong, and each mistake in one line that says what is allowed."""

import os
from pathlib import Path

import pytest

from syria_reader.cli import main

DOCUMENT = Path(__file__).parents[2] / "docs" / "lexicon.md"
KINDS = "person, state, government, military, armed-group, organisation, community, other"


@pytest.fixture
def check(tmp_path, monkeypatch, capfdbinary):
    """The exit status and lines printed for a file of the given text or bytes."""
    monkeypatch.chdir(tmp_path)

    def checked(text):
        Path("mine.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
        status = main(["lexicon", "check", "mine.toml"])
        captured = capfdbinary.readouterr()
        assert captured.err == b""
        return status, captured.out.decode().splitlines()

    return checked


FINE = {
    "an empty file": ("", 0),
    "a remark": ("# nothing yet\n", 0),
    "an actor": ('[actors]\n"Zone Rescue Team" = { kind = "organisation", aliases = ["ZRT"] }', 1),
    "an actor in a table of its own": ('[actors."Zone Rescue Team"]\nkind = "organisation"\n', 1),
    "a leader of an own group": (
        '[actors]\nA = { kind = "person", leads = "Karsh" }\nKarsh = { kind = "armed-group" }',
        2,
    ),
    "a leader of a shipped group": ('[actors]\n"Abu X" = { kind = "person", leads = "HTS" }', 1),
    "a new state and an actor of it": (
        '[states]\nXA = { name = "Karshia", adjectives = ["Karshian"] }\n'
        '[actors]\n"Karsh Guard" = { kind = "military", country = "XA" }',
        2,
    ),
    "a community": ("[communities]\nZorvathi = {}\n", 1),
    "words": ('[titles]\nranks = ["amid", "raid"]\n[forget]\nnames = ["Fars"]', 3),
    "a list over lines": ('[actors]\nA = { kind = "other", aliases = [\n  "B",\n  "C",\n] }', 1),
    "a byte order mark and lines as on Windows": (b"\xef\xbb\xbf[communities]\r\nZorvathi = {}\r\n", 1),
}


@pytest.mark.parametrize(("text", "size"), FINE.values(), ids=FINE)
def test_fine(text, size, check):
    entries = "entry" if size == 1 else "entries"
    assert check(text) == (0, [f"mine.toml: {size} {entries}, fine"])


ONE_MISTAKE = {
    "unknown kind": (
        '[actors]\nA = { kind = "organization" }',
        f'2: no kind "organization" (did you mean "organisation"?); the kinds are {KINDS}',
    ),
    "kind nobody could mean": ('[actors]\nA = { kind = "7" }', f'2: no kind "7"; the kinds are {KINDS}'),
    "no kind": ("[actors]\n\nA = {}", f'3: "A" has no kind, one of {KINDS}'),
    "unknown key, misspelt": (
        '[actors]\nA = { kind = "other", alises = [] }',
        '2: no key "alises" (did you mean "aliases"?); '
        "the keys are kind, country, aliases, shared, what, leads",
    ),
    "unknown key, of like meaning": (
        '[actors]\nA = { kind = "other", acronym = "A" }',
        '2: no key "acronym" (did you mean "aliases"?); '
        "the keys are kind, country, aliases, shared, what, leads",
    ),
    "unknown table": (
        "[communites]\nA = {}",
        '1: no table [communites] (did you mean "communities"?); the tables are actors, states, regions, '
        "communities, titles, organisation_words, group_nouns, type_words, forget",
    ),
    "key in no table": (
        'kind = "other"\n',
        '1: "kind" stands in no table; the tables are actors, states, regions, '
        "communities, titles, organisation_words, group_nouns, type_words, forget",
    ),
    "list of tables": (
        '[[actors]]\nname = "A"',
        '1: write [actors] on a line of its own, and below it "Name" = { … }',
    ),
    "unknown list": (
        '[forget]\nname = ["A"]',
        '2: no list "name" (did you mean "names"?); the lists are names',
    ),
    "missing name": ('[actors]\n"" = { kind = "other" }', "2: empty: there must be a name before the ="),
    "entry without braces": (
        '[actors]\nA = "other"',
        '2: after "A" stands an entry in braces, such as { kind = "armed-group" }',
    ),
    "empty alias, on its line": (
        '[actors]\nA = { kind = "other", aliases = [\n  "B",\n  "",\n] }',
        '4: empty: there must be text in quotes in "aliases"',
    ),
    "alias of signs": (
        '[actors]\nA = { kind = "other", aliases = ["--"] }',
        '2: "--" has neither letters nor digits',
    ),
    "alias nobody can see": (
        '[actors]\nA = { kind = "other", aliases = ["B\\u202eC"] }',
        '2: "BC" holds characters that cannot be seen',
    ),
    "alias as long as a sentence": (
        f'[actors]\nA = {{ kind = "other", aliases = ["{" a" * 16}"] }}',
        "2: a name has at most 15 words",
    ),
    "aliases in no list": (
        '[actors]\nA = { kind = "other", aliases = "B" }',
        '2: "aliases" takes a list in brackets such as ["B"]',
    ),
    "number among names": ("[titles]\nranks = [3]", '2: there must be text in quotes in "ranks", not 3'),
    "alias of two": (
        '[actors]\nA = { kind = "other", aliases = ["B-C"] }\nD = { kind = "other", aliases = ["b c"] }',
        '3: "b c" is a name of "A" too (line 2); leave it to one',
    ),
    "alias that is another's name": (
        '[actors]\nA = { kind = "other", aliases = ["B"] }\nB = { kind = "other" }',
        '3: "B" is a name of "A" too (line 2); leave it to one',
    ),
    "country by its name": (
        '[actors]\nA = { kind = "other", country = "Syria" }',
        '2: "Syria" is no country code of two capitals; write SY',
    ),
    "country in small letters": (
        '[regions]\nA = { name = "B", country = "sy" }',
        '2: "sy" is no country code of two capitals; write SY',
    ),
    "no such country": (
        '[actors]\nA = { kind = "other", country = "QQ" }',
        '2: "QQ" is no country code of two capitals, such as SY (ISO 3166-1)',
    ),
    "shared acronym of no country": (
        '[actors]\nA = { kind = "other", shared = ["B"] }',
        "2: shared acronyms need a country: they count where the article speaks of it",
    ),
    "leader of nobody": (
        '[actors]\nA = { kind = "person", leads = "Nobody" }',
        '2: no actor "Nobody" here or in the shipped lexicon',
    ),
    "group that leads": (
        '[actors]\nA = { kind = "military", leads = "HTS" }',
        '2: "leads" is only for a person',
    ),
    "person that is something": (
        '[actors]\nA = { kind = "person", what = "think tank" }',
        '2: "what" is not for a person',
    ),
    "what it cannot be": (
        '[actors]\nA = { kind = "other", what = "club" }',
        '2: "what" cannot be "club"; it is one of monitoring group, think tank, rights group, aid group',
    ),
    "region without a name": ("[regions]\nRojavan = {}", '2: "Rojavan" has no name'),
    "state by its name": ("[states]\nSyria = {}", "2: a state is told by its code: SY"),
    "state by a wrong code": (
        "[states]\nSYR = {}",
        '2: "SYR" is no code of two capitals; a state that has none may take one of XA to XZ',
    ),
    "new state without adjectives": (
        '[states]\nXA = { name = "B" }',
        "2: XA is a new state and has no adjectives",
    ),
    "no TOML": (
        '[actors]\nZone Team = { kind = "other" }',
        "2: not TOML: a name is followed by =, and needs quotes if it has blanks or marks",
    ),
    "braces over lines": (
        '[actors]\nA = {\n  kind = "other"\n}',
        "2: not TOML: an entry in braces stands on one line, without a comma before the }",
    ),
    "curly quotes": (
        "[actors]\n# mine\nA = { kind = “other” }",
        '3: not TOML: after = stands text in straight "quotes", a list in [brackets] or an entry in {braces}',
    ),
    "the same name again": (
        '[actors]\nA = { kind = "other" }\nA = { kind = "state" }\n',
        "3: not TOML: this name stands in the file already; write it once",
    ),
    "the end too early": (
        '[titles]\nranks = ["a"\n',
        "2: not TOML: a list is not closed with ], or lacks a comma",
    ),
    "another encoding": (
        b"[actors]\n# S\xe9l\xe9ka\n",
        "2: not UTF-8; save the file with the encoding UTF-8",
    ),
    "a number without end": (f"a = {'1' * 5000}", "1: not TOML: "),
    "brackets without end": (f"a = {'[' * 50_000}", "1: brackets are nested too deeply to be read"),
    "a file without end": ("#" * (2**20 + 1), "1: the file is larger than 1 MB; split it"),
}


@pytest.mark.parametrize(("text", "line"), ONE_MISTAKE.values(), ids=ONE_MISTAKE)
def test_a_mistake_is_one_line(text, line, check):
    status, lines = check(text)
    assert status == 1
    assert len(lines) == 1
    assert lines[0].startswith(f"mine.toml:{line}")
    assert lines[0] == f"mine.toml:{line}" or line.endswith(": ")


def test_mistakes_come_by_lines(check):
    status, lines = check('[actors]\nA = {}\n[titel]\n[regions]\nB = { country = "XX" }\n')
    assert status == 1
    assert [line.split(":")[1] for line in lines] == ["2", "3", "5", "5"]


def test_a_name_taken_from_another_is_noted(check):
    status, lines = check('[actors]\n"Sons of Karsh" = { kind = "armed-group", aliases = ["SDF", "Karsh"] }')
    assert (status, lines) == (
        0,
        [
            'mine.toml:2: note: "SDF" is Syrian Democratic Forces without this file',
            "mine.toml: 1 entry, fine",
        ],
    )


def test_the_example_of_the_document_is_fine(check):
    _, status_and_lines = check(DOCUMENT.read_text("utf-8").split("```toml\n")[1].split("```")[0])
    assert status_and_lines == ["mine.toml: 13 entries, fine"]


def test_a_file_that_is_not_there(tmp_path, capsys):
    (tmp_path / "good.toml").write_text("")
    assert main(["lexicon", "check", str(tmp_path / "none.toml"), str(tmp_path / "good.toml")]) == 1
    captured = capsys.readouterr()
    assert captured.out == f"{tmp_path}/good.toml: 0 entries, fine\n"
    assert captured.err == (
        f"syria-reader: cannot read {tmp_path}/none.toml: there is no such file; "
        "check the spelling, or give its full path\n"
    )


FOLDERS = {
    "by default": ({}, "linux", "/home/ali/.config/syria-reader/lexicon"),
    "on macOS": ({}, "darwin", "/home/ali/Library/Application Support/syria-reader/lexicon"),
    "by XDG_CONFIG_HOME": ({"XDG_CONFIG_HOME": "/etc/own"}, "linux", "/etc/own/syria-reader/lexicon"),
    "by one that is not absolute": (
        {"XDG_CONFIG_HOME": "own"},
        "linux",
        "/home/ali/.config/syria-reader/lexicon",
    ),
    "by SYRIA_READER_CONFIG": (
        {"SYRIA_READER_CONFIG": "/srv/sr", "XDG_CONFIG_HOME": "/etc/own"},
        "darwin",
        "/srv/sr/lexicon",
    ),
}


@pytest.mark.parametrize(("environment", "system", "folder"), FOLDERS.values(), ids=FOLDERS)
def test_path(environment, system, folder, monkeypatch, capfdbinary):
    for name in ("SYRIA_READER_CONFIG", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": "/home/ali", **environment}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", system)
    assert main(["lexicon", "path"]) == 0
    assert os.fsdecode(capfdbinary.readouterr().out) == f"{folder}\n"


@pytest.mark.parametrize(
    "arguments", [[], ["check"], ["path", "x"], ["chek", "x"], ["check", "--fix", "x"]], ids=" ".join
)
def test_wrong_usage(arguments, capsys):
    assert main(["lexicon", *arguments]) == 2
    assert capsys.readouterr().err.endswith("; see syria-reader lexicon --help\n")


def test_help_shows_an_example_that_is_fine(check, capfdbinary):
    with pytest.raises(SystemExit) as caught:
        main(["lexicon", "--help"])
    assert caught.value.code == 0
    example = capfdbinary.readouterr().out.decode().split("For example:")[1].split("options:")[0]
    assert check(example) == (0, ["mine.toml: 1 entry, fine"])
