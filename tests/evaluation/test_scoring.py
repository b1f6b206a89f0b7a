"""The scorers on cases small enough to judge by hand."""

import pytest
from scoring.claims import score_claims
from scoring.dates import days, score_dates
from scoring.figures import figures
from scoring.gold import Claim, Date, Figure, Relation, Report, Row
from scoring.mentions import score_mentions
from scoring.names import same_name, same_phrase, same_role
from scoring.relations import score_relations
from scoring.rows import kilometres, score_rows
from scoring.spans import Span, paired, trimmed
from scoring.statistics import same_unit, same_value, score_statistics

TEXT = (
    "Gen. Ada Okoro said Reds fight Blues in Lagos. Okoro said 40 died in Lagos and 12 elsewhere on Monday."
)


def at(words, number=1):
    start = -1
    for _ in range(number):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


OKORO = Row("a1", "Ada Okoro", "person", (at("Gen. Ada Okoro"), at("Okoro", 2)), role="general")
REDS = Row("a2", "Reds", "armed-group", (at("Reds"),))
BLUES = Row("a3", "Blues", "armed-group", (at("Blues"),))
LAGOS = Row("p1", "Lagos", "city", (at("Lagos"), at("Lagos", 2)), None, "NG", 6.5, 3.4)


def report(**changes):
    parts = {
        "actors": (OKORO, REDS, BLUES),
        "places": (LAGOS,),
        "optional_actors": (),
        "optional_places": (),
        **changes,
    }
    return Report(
        "case",
        None,
        TEXT,
        tuple(span for row in parts["actors"] for span in row.mentions),
        tuple(span for row in parts["places"] for span in row.mentions),
        **parts,
    )


def row(row_id, *spans, **fields):
    mentions = [{"start": s.start, "end": s.end} for s in spans]
    about = {
        "id": row_id,
        "name": TEXT[slice(*spans[0])],
        "kind": "person",
        "role": None,
        "aliases": [],
        "country": None,
        "latitude": None,
        "longitude": None,
        "geonameid": None,
    }
    return {**about, "mentions": mentions, **fields}


def document(actors=(), places=(), **keys):
    return {"actors": list(actors), "places": list(places), "statistics": [], "dates": [], **keys}


def test_mentions_touching_count_once_and_the_wrong_one_costs_precision():
    found = document([row("x", at("Ada Okoro"), at("Monday"))])
    tallies = score_mentions(report(), found).tallies
    near = tallies["actors mentions"]
    assert (near.right_of_wanted, near.wanted, near.right_of_given, near.given) == (1, 4, 1, 2)
    assert tallies["actors mentions exact"].right_of_wanted == 0


def test_optional_mention_is_neither_wanted_nor_wrong():
    near = score_mentions(report(optional_actors=(at("Monday"),)), document([row("x", at("Monday"))])).tallies
    assert near["actors mentions"].given == 0
    assert near["actors mentions"].wanted == 4


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        pytest.param([at("Ada Okoro"), at("Okoro", 2)], True, id="both mentions in one row"),
        pytest.param([at("Okoro", 2)], True, id="half of the mentions"),
        pytest.param(
            [at("Ada Okoro"), at("Okoro", 2), at("Monday")], False, id="a third of the row is foreign"
        ),
        pytest.param(
            [at("Ada Okoro"), at("Okoro", 2), at("Reds")], False, id="a third belongs to another row"
        ),
        pytest.param([at("Monday")], False, id="none"),
    ],
)
def test_row_is_found_with_half_of_its_mentions_and_little_else(spans, found):
    tallies = score_rows(report(), document([row("x", *spans)])).tallies
    assert tallies["actors rows"].right_of_wanted == found
    assert tallies["actors rows"].wanted == 3


def test_split_row_is_found_once_and_its_other_half_is_too_many():
    rows = [row("x", at("Ada Okoro")), row("y", at("Okoro", 2))]
    tally = score_rows(report(), document(rows)).tallies["actors rows"]
    assert (tally.right_of_given, tally.given) == (1, 2)


def test_fields_of_found_rows():
    found = document(
        [row("x", *OKORO.mentions, kind="person", role="army general")],
        [row("y", *LAGOS.mentions, kind="town", country="NG", latitude=6.6, longitude=3.4)],
    )
    shares = figures(score_rows(report(), found))
    names = ("actors kind", "actors role", "places kind", "places country", "places resolution")
    assert [shares[name] for name in names] == [1.0] * 5


def test_place_far_away_is_resolved_wrong():
    far = row("y", *LAGOS.mentions, kind="city", country="NG", latitude=7.1, longitude=3.4)
    assert figures(score_rows(report(), document(places=[far])))["places resolution"] == 0.0


def test_distance_between_two_cities():
    assert kilometres(48.8566, 2.3522, 51.5074, -0.1278) == pytest.approx(343.6, abs=1)


RELATION = Relation("a2", "fights", "a3", at("Reds fight Blues"), optional=False)
SIDES = [row("r", at("Reds")), row("b", at("Blues"))]


def related(subject, verb, obj):
    return {"subject": subject, "verb": verb, "object": obj, "start": 20, "end": 36}


@pytest.mark.parametrize(
    ("given", "right", "number"),
    [
        pytest.param([related("r", "fights", "b")], 1, 1, id="as marked"),
        pytest.param([related("b", "fights", "r")], 1, 1, id="fighting has no direction"),
        pytest.param([related("r", "fights", "b")] * 2, 1, 1, id="told twice counts once"),
        pytest.param([related("r", "backs", "b")], 0, 1, id="another verb"),
        pytest.param([], 0, 0, id="none"),
    ],
)
def test_relations(given, right, number):
    scores = score_relations(report(relations=(RELATION,)), document(SIDES, relations=given))
    tally = scores.tallies["relations"]
    assert (tally.right_of_wanted, tally.given) == (right, number)


def test_document_without_relations_is_not_scored_for_them():
    assert score_relations(report(relations=(RELATION,)), document(SIDES)).tallies == {}


def figure(span, value=None, low=None, high=None, **fields):
    parts = {
        "vague": False,
        "units": ("people",),
        "counted": None,
        "category": "killed",
        "hedge": "none",
        "sources": (),
        "since": None,
        "optional": False,
        **fields,
    }
    return Figure(span, value, low, high, **parts)


FORTY, TWELVE = figure(at("40"), 40, sources=("Ada Okoro",)), figure(at("12"), 12)


def number(span, value, **fields):
    parts = {
        "low": None,
        "high": None,
        "unit": "people",
        "counted": None,
        "category": "killed",
        "hedge": "none",
    }
    parts |= {"attributed_to": None, "since": None}
    return {"start": span.start, "end": span.end, "value": value, **parts, **fields}


def test_figures_found_valued_and_attributed():
    given = [number(at("40"), 40, attributed_to="Gen. Okoro"), number(at("12"), 21), number(at("Monday"), 1)]
    scores = score_statistics(report(figures=(FORTY, TWELVE)), document(statistics=given))
    shares = figures(scores)
    assert scores.tallies["statistics detection"].precision == pytest.approx(2 / 3)
    assert shares["statistics detection"] == pytest.approx(0.8)
    assert shares["statistics value"] == pytest.approx(0.4)
    assert shares["statistics attributed_to"] == 1.0


def test_optional_figure_is_wrong_only_where_strict():
    case = report(figures=(FORTY, figure(at("12"), 12, optional=True)))
    found = document(statistics=[number(at("40"), 40), number(at("12"), 12)])
    assert score_statistics(case, found).tallies["statistics detection"].given == 1
    assert score_statistics(case, found, strict=True).tallies["statistics strict"].precision == 0.5


@pytest.mark.parametrize(
    ("wanted", "given", "right"),
    [
        pytest.param((1200000, None, None, False), (1200000.0, None, None), True, id="same number"),
        pytest.param((40, None, None, False), (41, None, None), False, id="another number"),
        pytest.param((None, 5, 9, False), (None, 5, 9), True, id="range"),
        pytest.param((None, 5, 9, False), (7, None, None), False, id="a number for a range"),
        pytest.param((None, 24, 99, True), (None, 24, 99), True, id="dozens by its bounds"),
        pytest.param((None, 24, 99, True), (12, None, None), True, id="dozens by its word"),
        pytest.param((None, 24, 99, True), (100, None, None), False, id="too many for dozens"),
        pytest.param((None, 200, 999, True), (None, None, None), False, id="nothing for hundreds"),
    ],
)
def test_values(wanted, given, right):
    value, low, high, vague = wanted
    have = dict(zip(("value", "low", "high"), given, strict=True))
    assert same_value(figure(at("40"), value, low, high, vague=vague), have) == right


@pytest.mark.parametrize(
    ("units", "counted", "given", "right"),
    [
        (("people",), None, "persons", True),
        (("km",), None, "kilometres", True),
        (("tanks",), "old tanks", "tank", True),
        (("USD",), None, "EUR", False),
        (("days",), None, None, False),
    ],
)
def test_units(units, counted, given, right):
    assert same_unit(figure(at("40"), 40, units=units, counted=counted), {"unit": given}) == right


@pytest.mark.parametrize(
    ("wanted", "given", "right"),
    [
        ("Ada Okoro", "Gen. Okoro", True),
        ("Ministry of Health", "Ministry of Defence", False),
        ("Ministry of Health", "Health Ministry of Gaza", True),
        ("President Diallo", "President Kanté", False),
    ],
)
def test_names(wanted, given, right):
    assert same_name([wanted], given) == right


@pytest.mark.parametrize(
    ("wanted", "given", "right"),
    [
        ("a spokesman for the army", "spokesman", True),
        ("heads the northern branch", "head of the branch", True),
        ("defence minister", "minister of defence", True),
        ("deputy governor", "mayor", False),
        ("deputy governor", None, False),
    ],
)
def test_roles(wanted, given, right):
    assert same_role(wanted, given) == right


@pytest.mark.parametrize(
    ("wanted", "given", "right"),
    [
        ("since Monday", "since Monday", True),
        ("on Monday", "Monday", True),
        (None, None, True),
        ("last week", None, False),
        ("last week", "in May", False),
    ],
)
def test_phrases(wanted, given, right):
    assert same_phrase(wanted, given) == right


CLAIM = Claim("a1", "Okoro", "indirect", at("40 died in Lagos and 12 elsewhere"))


def claim(span, speaker="x", text="Okoro"):
    return {
        "start": span.start,
        "end": span.end,
        "speaker": speaker,
        "speaker_text": text,
        "speech": "indirect",
    }


@pytest.mark.parametrize(
    ("given", "shares"),
    [
        pytest.param([claim(CLAIM.span)], (1.0, 1.0), id="same words and speaker"),
        pytest.param([claim(CLAIM.span, None, "Gen. Okoro")], (1.0, 1.0), id="the speaker by words"),
        pytest.param([claim(CLAIM.span, "r", "Reds")], (1.0, 0.0), id="another speaker"),
        pytest.param([claim(at("Reds fight Blues"))], (0.0, None), id="other words"),
        pytest.param(
            [claim(at("40 died in Lagos"), "r", "Reds"), claim(at("12 elsewhere"))],
            (1.0, 0.0),
            id="cut in two",
        ),
    ],
)
def test_claims(given, shares):
    rows = [row("x", *OKORO.mentions), row("r", at("Reds"))]
    measured = figures(score_claims(report(claims=(CLAIM,)), document(rows, claims=given)))
    expected, speaker = shares
    assert measured["claims detection"] == pytest.approx(expected)
    assert measured.get("claims speaker") == speaker


@pytest.mark.parametrize(
    ("value", "right"),
    [
        ("2024-12-02", True),
        ("2024-12-02/2024-12-02", True),
        ("2024-12", False),
        ("2024-12-02/..", False),
        ("someday", False),
    ],
)
def test_dates(value, right):
    case = report(dates=(Date(at("Monday"), ("2024-12-02",), optional=False),))
    given = [{"start": at("Monday").start, "end": at("Monday").end, "value": value}]
    measured = figures(score_dates(case, document(dates=given)))
    assert measured == {"dates detection": 1.0, "dates value": float(right)}


def test_week_is_the_span_of_its_days():
    assert days("2024-W49") == days("2024-12-02/2024-12-08")


def test_trimming_drops_article_possessive_and_punctuation():
    text = "the Reds’, who"
    assert text[slice(*trimmed(text, Span(0, len("the Reds’,"))))] == "Reds"


def test_pairing_is_largest_not_first_come():
    wanted, found = [Span(0, 10), Span(8, 12)], [Span(0, 9), Span(9, 10)]
    assert len(paired(wanted, found)) == 2
