"""The day of the report is found in the lines before its prose, and never in the prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article import Article, BlockKind
from syria_reader.sources.markdown.reader import read_markdown
from syria_reader.sources.plain_text import read_plain_text

TITLE = "Rebels Take the City of Homs"
PROSE = "The army left the town on Friday, and the rebels came in after a day. Nobody was hurt."
DAY = "2026-10-14"


def published(article: Article) -> str | None:
    """The day the article gives as its own."""
    field = article.metadata.published
    return field.value if field else None


LINES = {
    "paper, city": "El Correo Andino (English edition), Bogotá, 14 October 2026",
    "analysis": "Analysis by Jane Doe, 14 October 2026",
    "posted and updated": "Posted Oct. 14, 2026 at 9:42 p.m. | Updated 6:15 a.m.",
    "issued in": "Issued in Jerusalem, 14 October 2026",
    "issued in, on": "Issued in Geneva on 14 October 2026",
    "update, clock": "Operational update, 18:00, 14 October 2026",
    "numbered report": "Situation Report No. 7 | 14 October 2026",
    "numbered, dash": "Flash Update #3 – 14 October 2026",
    "numbered, brackets": "Humanitarian Update (14 October 2026)",
    "as of, clock": "As of 18:00, 14 October 2026",
    "iso with time": "Updated 2026-10-14T18:00:00+03:00",
    "iso with blank": "Kyiv, 2026-10-14 18:00 UTC",
    "name, bar": "Jane Doe | October 14, 2026",
    "date, bar, kind": "October 14, 2026 | Press release",
    "of a statement": "Statement of 14 October 2026",
    "embargo": "EMBARGOED UNTIL 14 October 2026, 00:01 GMT",
    "weekday": "Beirut, Wednesday, 14 October 2026",
    "french": "Genève, le service de presse, 14 octobre 2026",
    "russian": "Москва, 14 октября 2026",
    "turkish": "Ankara, 14 Ekim 2026",
    "period": "Reporting period: 8 to 14 October 2026",
    "period with months": "Covering 28 September – 14 October 2026",
    "period with years": "Reporting period: 8 October 2026 – 14 October 2026",
    "american period": "Weekly update, October 8-14, 2026",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
@pytest.mark.parametrize("read", [read_plain_text, read_markdown], ids=["plain", "markdown"])
def test_a_line_before_the_prose_gives_the_day(line: str, read) -> None:
    heading = "# " if read is read_markdown else ""
    article = read(f"{heading}{TITLE}\n\n{line}\n\n{PROSE}")
    assert published(article) == DAY
    field = article.metadata.published
    assert article.text[field.start : field.end] in line


def test_emphasis_around_the_line_is_no_part_of_it() -> None:
    article = read_markdown(f"# {TITLE}\n\n*Analysis by Jane Doe, 14 October 2026*\n\n{PROSE}")
    assert (published(article), article.metadata.author.value) == (DAY, "Jane Doe")


OTHER_DAYS = {
    "prose": "On 14 October 2026 the army left the town, and the rebels came in after a day.",
    "prose, date first": "14 October 2026 was the day on which the army left the town.",
    "a sentence of a line": "On 14 October 2026 the army left",
    "of an event": "The massacre of 14 October 2026",
    "next report": "Next report: 14 October 2026",
    "deadline": "Deadline, 3 p.m.: due 14 October 2026",
    "since": "Since 14 October 2026",
    "birth": "Jane Doe, born 14 October 2026",
    "timeline": "14 October 2026 – Rebels take the city of Homs",
    "month": "Briefing, October 2026",
    "no such day": "Homs, 31 November 2026",
}


@pytest.mark.parametrize("line", OTHER_DAYS.values(), ids=OTHER_DAYS.keys())
def test_other_days_are_not_the_report_s(line: str) -> None:
    assert published(read_plain_text(f"{TITLE}\n\n{line}\n\n{PROSE}")) is None


def test_nothing_behind_the_first_prose_counts() -> None:
    assert published(read_plain_text(f"{TITLE}\n\n{PROSE}\n\nHoms, 14 October 2026\n\n{PROSE}")) is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Campaign Assessment, October 14, 2026", DAY),
        ("Campaign Assessment, October 14, 2026\n\nKyiv, October 15, 2026", "2026-10-15"),
        ("Weekly Update\n\nCovering 1-7 October 2026\n\nIssued in Kyiv, 14 October 2026", DAY),
        ("Homs Falls\n\nHoms, 14 October 2026\n\nUpdated in London, 15 October 2026", DAY),
    ],
    ids=["title", "a line before the title's", "the report's before its period's", "the first"],
)
def test_which_of_several_days(head: str, expected: str) -> None:
    assert published(read_plain_text(f"{head}\n\n{PROSE}")) == expected


DATELINES = {
    "brackets": ("(Beirut, October 14, 2026) – ", "Beirut", DAY),
    "agency behind": ("KYIV, Oct. 14, 2026 /PRNewswire/ -- ", "KYIV", DAY),
    "slashes": ("MOSCOW, October 14, 2026. /TASS/. ", "MOSCOW", DAY),
    "weekday": ("GENEVA, Wednesday, 14 October 2026 – ", "GENEVA", DAY),
    "accents": ("BOGOTÁ, 14 October 2026 — ", "BOGOTÁ", DAY),
    "article": ("al-Hasakah, Syria, 14 October 2026 (NPA) – ", "al-Hasakah, Syria", DAY),
    "no blanks": ("JERUSALEM, Oct. 14, 2026—", "JERUSALEM", DAY),
    "no year": ("BEIRUT, Oct 14 (Reuters) — ", "BEIRUT", None),
    "remark in brackets": ("(The names have been changed) – ", None, None),
    "day alone": ("14 October 2026 – ", None, DAY),
}


@pytest.mark.parametrize(("line", "place", "day"), DATELINES.values(), ids=DATELINES.keys())
@pytest.mark.parametrize("read", [read_plain_text, read_markdown], ids=["plain", "markdown"])
def test_datelines(line: str, place: str | None, day: str | None, read) -> None:
    heading = "# " if read is read_markdown else ""
    article = read(f"{heading}{TITLE}\n\n{line}{PROSE}")
    about = article.metadata
    assert (about.place and about.place.value, published(article)) == (place, day)
    assert article.prose(1).text.startswith(line.rstrip()[:8])


def test_a_timeline_s_first_day_is_not_the_report_s() -> None:
    entries = "\n\n".join(f"{day} October 2026 – {PROSE}" for day in (12, 13, 14))
    assert published(read_plain_text(f"{TITLE}\n\n{entries}")) is None


@pytest.mark.parametrize(
    ("dateline", "foot", "expected"),
    [
        ("Oct 14", "© 2026 The Daily News", DAY),
        ("Oct 14", "Copyright (c) Daily News Ltd, 2026. All rights reserved.", DAY),
        ("14 October", "Posted October 15, 2026", DAY),
        ("Dec. 31", "Posted 1 January 2027", "2026-12-31"),
        ("Oct 14", "Archive: 3 March 2024", None),
        ("Oct 14", "© 2010-2026 The Daily News", None),
        ("Feb 29", "© 2026 The Daily News", None),
    ],
    ids=["copyright", "copyright in words", "foot", "new year", "another season", "years", "no such day"],
)
def test_a_dateline_s_year_may_stand_elsewhere(dateline: str, foot: str, expected: str | None) -> None:
    text = f"{TITLE}\n\nBEIRUT, {dateline} (Reuters) — {PROSE}\n\n{PROSE}\n\n{foot}"
    assert published(read_plain_text(text)) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (PROSE, None),
        (f"{PROSE} It began on October 3.", "2026-06-12"),
        (f"{PROSE} It began on 3 October.", "2026-12-06"),
        ("Les forces de l'armée ont quitté la ville dans la nuit, et les rebelles sont entrés par le sud.",
         "2026-12-06"),
    ],
    ids=["cannot tell", "american", "british", "french"],
)  # fmt: skip
def test_figures_are_read_in_the_order_of_the_text(prose: str, expected: str | None) -> None:
    assert published(read_plain_text(f"{TITLE}\n\nHoms, 06/12/2026\n\n{prose}")) == expected


@given(
    st.lists(
        st.sampled_from([*LINES.values(), *OTHER_DAYS.values(), TITLE, "", "14", ", ", PROSE]), max_size=8
    )
)
def test_the_day_s_words_are_in_the_text(lines: list[str]) -> None:
    article = read_plain_text("\n".join(lines))
    field = article.metadata.published
    assert field is None or "2026" in article.text[field.start : field.end]
    assert all(block.kind in BlockKind for block in article.blocks)
