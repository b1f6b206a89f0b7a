"""Facts in other forms: what another program reads back is what was found."""

import csv
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from syria_reader.cli import main
from syria_reader.export import FORMATS, format_of, head, written
from syria_reader.export.table import COLUMNS
from syria_reader.facts import Actor, ActorKind, Facts, Mention, Place, PlaceKind
from syria_reader.reading import Reading, open_source
from syria_reader.sources.plain_text import read_plain_text
from syria_reader.text import visible


@pytest.fixture(scope="module")
def seed() -> Reading:
    return open_source()


def reading(text: str, facts: Facts, source: str = "report.txt") -> Reading:
    made = Reading(source, text.encode(errors="replace"), read_plain_text(text))
    made.__dict__["facts"] = facts
    return made


def named(name: str, text: str = "words") -> Reading:
    """A report in which one actor and one place bear `name`."""
    mention = (Mention(0, len(text), text, "by-hand", 1.0),)
    actor = Actor("a", name, ActorKind.OTHER, name, (), mention)
    place = Place("p", name, PlaceKind.AREA, None, name, -12.5, 40.0, None, mention)
    return reading(text, Facts(actors=(actor,), places=(place,)), f"{name}.txt")


def rows(of: Reading) -> list[dict[str, str]]:
    form = FORMATS["csv"]
    return list(csv.DictReader(io.StringIO(head(form) + written(of, form), newline="")))


# -- csv


def test_a_table_has_a_row_for_every_fact(seed: Reading) -> None:
    facts = seed.facts
    table = rows(seed)
    assert list(table[0]) == list(COLUMNS)
    counted = {kind: sum(row["fact"] == kind for row in table) for kind in {row["fact"] for row in table}}
    assert counted == {
        "actor": sum(len(actor.mentions) for actor in facts.actors),
        "place": sum(len(place.mentions) for place in facts.places),
        "statistic": len(facts.statistics),
        "date": len(facts.dates),
        "claim": len(facts.claims),
        "relation": len(facts.relations),
    }


def test_offsets_lead_to_the_words_and_the_sentence_holds_them(seed: Reading) -> None:
    for row in rows(seed):
        words = visible(seed.article.text[int(row["start"]) : int(row["end"])])
        assert row["text"] == words
        assert words in row["sentence"] or row["fact"] in ("claim", "relation")


def test_a_figure_keeps_its_fields(seed: Reading) -> None:
    row = next(row for row in rows(seed) if row["text"] == "111")
    kept = ("kind", "value", "unit", "counted", "hedge", "part_of", "attributed_to")
    assert [row[name] for name in kept] == ["killed", "111", "people", "civilians", "none", "s1", ""]
    assert row["sentence"].startswith("Notably, as many as 826 people")


def test_lines_end_as_rfc_4180_has_it(seed: Reading) -> None:
    text = head(FORMATS["csv"]) + written(seed, FORMATS["csv"])
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", " =", "\r\n-", "\u200b="]
)
def test_no_cell_is_a_formula(start: str) -> None:
    hostile = f'{start}cmd|"/c calc"!A1;=1+1'
    for row in rows(named(hostile, text=hostile)):
        for column in ("name", "text", "source", "sentence"):
            assert row[column].startswith("'") or not row[column], column


def test_numbers_below_nought_stay_numbers() -> None:
    (place,) = [row for row in rows(named("Beira")) if row["fact"] == "place"]
    assert (float(place["latitude"]), float(place["longitude"])) == (-12.5, 40.0)


@given(st.text(max_size=30), st.text(min_size=1, max_size=30))
def test_any_name_can_be_read_back(name: str, text: str) -> None:
    for row in rows(named(name, text)):
        assert row["name"] in (visible(name), f"'{visible(name)}")
        assert not re.search(r"[\x00-\x1f\x7f-\x9f]", "".join(row.values()))


def test_several_sources_make_one_table(capfdbinary: pytest.CaptureFixture[bytes], tmp_path) -> None:
    (tmp_path / "a.txt").write_text("Rebels took Homs.")
    file = str(tmp_path / "a.txt")
    assert main(["facts", "--format", "csv", str(tmp_path / "none"), file, file]) == 1
    printed = capfdbinary.readouterr().out.decode()
    table = list(csv.DictReader(io.StringIO(printed, newline="")))
    assert printed.count("sha256") == 1
    assert {row["fact"] for row in table} >= {"actor", "place"}


# -- geojson


def test_places_are_features_of_rfc_7946(seed: Reading) -> None:
    collection = json.loads(written(seed, FORMATS["geojson"]))
    assert collection["type"] == "FeatureCollection"
    assert [feature["id"] for feature in collection["features"]] == [place.id for place in seed.facts.places]
    for feature in collection["features"]:
        assert feature["type"] == "Feature"
        assert feature["geometry"]["type"] == "Point"
        longitude, latitude = feature["geometry"]["coordinates"]
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90
        assert feature["properties"]["count"] == len(feature["properties"]["mentions"])
        for mention in feature["properties"]["mentions"]:
            assert seed.article.text[mention["start"] : mention["end"]] == mention["text"]


def test_homs_lies_where_it_lies(seed: Reading) -> None:
    features = json.loads(written(seed, FORMATS["geojson"]))["features"]
    homs = next(feature for feature in features if feature["properties"]["name"] == "Homs")
    assert homs["geometry"]["coordinates"] == pytest.approx([36.72, 34.72], abs=0.05)
    assert homs["properties"]["statistics"] == ["s3"]


def test_a_place_without_coordinates_is_kept_without_geometry() -> None:
    place = Place("p", "Zone 5", PlaceKind.AREA, None, None, None, None, None, ())
    collection = json.loads(written(reading("words", Facts(places=(place,))), FORMATS["geojson"]))
    assert collection["features"][0]["geometry"] is None


# -- annotations


def test_annotations_select_the_words_by_place_and_by_quotation(seed: Reading) -> None:
    collection = json.loads(written(seed, FORMATS["annotations"]))
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    page = collection["first"]
    assert (page["type"], page["partOf"], len(page["items"])) == (
        "AnnotationPage",
        collection["id"],
        collection["total"],
    )
    text = seed.article.text
    for item in page["items"]:
        place, quote = item["target"]["selector"]
        assert (place["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
        assert {body["type"] for body in item["body"]} <= {"TextualBody", "SpecificResource"}
    assert len({item["id"] for item in page["items"]}) == collection["total"]


def test_an_article_without_an_address_is_named_by_its_digest(seed: Reading) -> None:
    item = json.loads(written(seed, FORMATS["annotations"]))["first"]["items"][0]
    assert re.fullmatch(r"ni:///sha-256;[\w-]{43}", item["target"]["source"])


# -- markdown


def tables(markdown: str) -> dict[str, list[list[str]]]:
    """The rows of each table by the heading above it, as a Markdown parser reads them."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    found: dict[str, list[list[str]]] = {}
    heading = ""
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = tokens[at + 1].content
        elif token.type == "tr_open":
            found.setdefault(heading, []).append([])
        elif token.type in ("td_open", "th_open"):
            cell = tokens[at + 1]
            found[heading][-1].append("".join(child.content for child in cell.children or ()))
    return found


def test_a_brief_has_a_table_for_every_kind_of_fact(seed: Reading) -> None:
    found = tables(written(seed, FORMATS["markdown"]))
    assert list(found) == ["Actors", "Relations", "Places", "Statistics", "Timeline"]
    assert [row[0] for row in found["Statistics"][1:]] == [
        "at most 826",
        "111",
        "Thousands (2,000 to 9,999)",
        "more than 280,000",
        "possibly 1.5 million",
    ]
    assert found["Statistics"][2][1:4] == ["civilians, of the 826", "killed", "no source named"]
    assert found["Places"][1][:3] == ["Homs", "city", "Syria"]


MARKUP = '| a | **b** | [c](javascript:d) | <img src=x onerror=e> | `f` | # g | $h$ | ~~i~~ | "j" \\'


@given(st.one_of(st.just(MARKUP), st.text(max_size=30), st.text("|*_`[]()<>#!\\-+=~$&\n ", max_size=12)))
def test_nothing_of_an_article_acts_as_markup(name: str) -> None:
    brief = written(named(name), FORMATS["markdown"])
    found = tables(brief)
    assert [len(row) for row in found["Actors"]] == [4, 4]
    assert found["Actors"][1][0].strip() == visible(name).strip()
    rendered = MarkdownIt("commonmark").enable("table").render(brief)
    assert not re.search(r"<(?!/?(h1|h2|p|br|table|thead|tbody|tr|th|td)\b)", rendered)


def test_kinds_without_facts_are_left_out() -> None:
    assert "##" not in written(reading("Nothing.", Facts()), FORMATS["markdown"])


# -- all of them


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
def test_every_form_is_written_and_the_same_each_time(form, seed: Reading) -> None:
    first = head(form) + written(seed, form)
    assert first.endswith("\n")
    assert first == head(form) + written(open_source(), form)
    assert len(written(reading("", Facts()), form)) < 1500


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
def test_hostile_names_are_written_in_every_form(form) -> None:
    name = "a\x1b[31m\x07\x9b2J \u202eb\udc80\n|\"',;"
    printed = written(named(name, text="x\x1b[0my"), form)
    assert printed.encode(errors="surrogateescape")
    if form.name in ("csv", "markdown"):
        assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", printed)
    elif form.name != "json":
        json.loads(printed)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("a.facts.json", "json"),
        ("a.JSON", "json"),
        ("a.jsonl", "jsonl"),
        ("dir.csv/a.CSV", "csv"),
        ("a.md", "markdown"),
        ("a.markdown", "markdown"),
        ("a.geojson", "geojson"),
        ("a.jsonld", "annotations"),
    ],
)
def test_the_ending_of_a_file_says_its_form(file: str, name: str) -> None:
    form = format_of(file)
    assert form is not None
    assert form.name == name


@pytest.mark.parametrize("file", ["a", "a.txt", "json", "a.json.zip", ""])
def test_another_ending_is_no_form(file: str) -> None:
    assert format_of(file) is None
