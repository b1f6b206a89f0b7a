"""Dates as ISO 8601, for an article of Friday, 6 December 2024."""

import pytest

from syria_reader.article import Article, Block, BlockKind, Field, Metadata
from syria_reader.facts import analyse

HEAD = "2024-12-06\n"


def article(text, *, dated=True):
    metadata = Metadata(published=Field("2024-12-06", 0, 10)) if dated else Metadata()
    whole = HEAD + text
    return Article(whole, (Block(BlockKind.PARAGRAPH, len(HEAD), len(whole)),), metadata=metadata)


def dates(text, *, dated=True):
    read = article(text, dated=dated)
    return [(d.text, d.value) for d in analyse(read).dates if d.rule != "published"]


ABSOLUTE = {
    "iso": ("It fell on 2016-03-12.", [("2016-03-12", "2016-03-12")]),
    "day month year": ("It fell on 12 March 2016.", [("12 March 2016", "2016-03-12")]),
    "month day year": ("It fell on March 12, 2016.", [("March 12, 2016", "2016-03-12")]),
    "abbreviated": ("It fell on Nov. 3, 2016.", [("Nov. 3, 2016", "2016-11-03")]),
    "ordinal": ("It fell on the 3rd of May 2016.", [("3rd of May 2016", "2016-05-03")]),
    "days": ("They met on 11-13 Dec. 2016.", [("11-13 Dec. 2016", "2016-12-11/2016-12-13")]),
    "month and year": ("It began in March 2011.", [("March 2011", "2011-03")]),
    "year": ("The war that began in 2011 goes on.", [("2011", "2011")]),
    "decade": ("It was built in the 1970s.", [("1970s", "1970/1979")]),
    "years": ("It ruled in 1998-2004.", [("1998-2004", "1998/2004")]),
    "since a year": ("It has sent aid since 2015.", [("since 2015", "2015/..")]),
    "since a month": ("It has held the city since March 2016.", [("since March 2016", "2016-03/..")]),
    "until a year": ("It held the city until 2017.", [("until 2017", "../2017")]),
    "no such day": ("It fell on 31 February 2016.", []),
    "day and month told apart": ("It fell on 25/12/2016.", [("25/12/2016", "2016-12-25")]),
    "month and day told apart": ("It fell on 12/25/2016.", [("12/25/2016", "2016-12-25")]),
    "between two years": ("It ruled between 2014 and 2017.", [("2014 and 2017", "2014/2017")]),
    "between two months": (
        "It fell between October and December 2023.",
        [("October and December 2023", "2023-10/2023-12")],
    ),
    "over the new year": (
        "It ran from November 2022 to March 2023.",
        [("November 2022 to March 2023", "2022-11/2023-03")],
    ),
    "the truce since which": ("It is the worst since the March 2020 truce.", [("March 2020", "2020-03")]),
    "a bridge, no day": ("They crossed the October 7 Bridge.", []),
    "not the month": ("The army may march on.", []),
    "a count, no year": ("Some 2000 people died.", []),
    "the previous year": (
        "In 2021 it killed 12, more than in the previous year.",
        [("2021", "2021"), ("the previous year", "2020")],
    ),
    "before Christ": ("The gate was built about 575 B.C. there.", []),
}

RELATIVE = {
    "today": ("It fell today.", [("today", "2024-12-06")]),
    "yesterday": ("It fell yesterday.", [("yesterday", "2024-12-05")]),
    "a day prior": ("It fell just a day prior.", [("a day prior", "2024-12-05")]),
    "days ago": ("It fell three days ago.", [("three days ago", "2024-12-03")]),
    "weeks ago": ("It fell two weeks ago.", [("two weeks ago", "2024-11-18/2024-11-24")]),
    "months ago": ("It fell two months ago.", [("two months ago", "2024-10")]),
    "years ago": ("It fell 10 years ago.", [("10 years ago", "2014")]),
    "last week": ("It fell last week.", [("last week", "2024-11-25/2024-12-01")]),
    "this month": ("It fell this month.", [("this month", "2024-12")]),
    "last year": ("It fell last year.", [("last year", "2023")]),
    "a day of last year": ("It fell on 8 November last year.", [("8 November last year", "2023-11-08")]),
    "a month of last year": ("It fell in March last year.", [("March last year", "2023-03")]),
    "from month to month": ("It ran from March to June.", [("March to June", "2024-03/2024-06")]),
    "end of the year": ("It must leave by the end of the year.", [("the end of the year", "2024-12-31")]),
    "end of last month": ("It fell at the end of last month.", [("the end of last month", "2024-11-30")]),
    "start of next year": (
        "It will start at the start of next year.",
        [("the start of next year", "2025-01-01")],
    ),
    "by a day that has passed": ("By 31 July only 66 had come.", [("31 July", "2024-07-31")]),
    "by a day ahead": ("All must leave by 31 July.", [("31 July", "2025-07-31")]),
    "a deadline ahead, whatever had happened": (
        "It would withdraw by 15 February and had until 20 February to do so.",
        [("15 February", "2025-02-15"), ("until 20 February", "../2025-02-20")],
    ),
    "a deadline of this month": ("The truce runs out by 15 February.", [("15 February", "2025-02-15")]),
    "until a day that is near behind": (
        "Fighting raged until 15 November.",
        [("until 15 November", "../2024-11-15")],
    ),
    "from a month ahead": (
        "Rations in the camps may be cut by as much as half from April.",
        [("April", "2025-04")],
    ),
    "a day that opens what will be": ("On 2 March the court will rule.", [("2 March", "2025-03-02")]),
    "a day of saying what will be": ("On 2 March it said it will go.", [("2 March", "2024-03-02")]),
    "the next report": ("Next report: on or around 3 January.", [("3 January", "2025-01-03")]),
    "days ahead": (
        "The vote will run from 3 May to 9 May.",
        [("3 May to 9 May", "2025-05-03/2025-05-09")],
    ),
    "since the beginning of a month": (
        "It has grown since the beginning of May.",
        [("since the beginning of May", "2024-05/..")],
    ),
    "days later in the story": (
        "On 2 October they fell. Four days later they rose.",
        [("2 October", "2024-10-02"), ("Four days later", "2024-10-06")],
    ),
    "the following night of the story": (
        "On 2 October they fell. The following night all fled.",
        [("2 October", "2024-10-02"), ("The following night", "2024-10-03")],
    ),
    "months earlier in the story": (
        "On 2 October they fell. Two months earlier they came.",
        [("2 October", "2024-10-02"), ("Two months earlier", "2024-08")],
    ),
    "later than the article": (
        "On 2 December they fell. Two weeks later they rose.",
        [("2 December", "2024-12-02")],
    ),
    "the day before something": ("It fell the day before the strike.", []),
    "weekday before": ("It fell on Thursday.", [("Thursday", "2024-12-05")]),
    "weekday of publication": ("It fell on Friday.", [("Friday", "2024-12-06")]),
    "weekday ahead": ("Talks will start on Monday.", [("Monday", "2024-12-09")]),
    "date without a year": ("It fell on Dec. 1.", [("Dec. 1", "2024-12-01")]),
    "date of last year": ("It fell on 20 December.", [("20 December", "2023-12-20")]),
    "date ahead": ("Talks will start on 20 December.", [("20 December", "2024-12-20")]),
    "month without a year": ("It fell in March.", [("March", "2024-03")]),
    "since a weekday": ("It has burned since Tuesday.", [("since Tuesday", "2024-12-03/..")]),
    "between two days": (
        "It fell between April 29 and May 4.",
        [("April 29 and May 4", "2024-04-29/2024-05-04")],
    ),
    "until a day ahead": ("It stays closed until Monday.", [("until Monday", "../2024-12-09")]),
    "put off": ("The trial was put off until June.", [("June", "2025-06")]),
    "start of the month": (
        "It has burned since the beginning of the month.",
        [("since the beginning of the month", "2024-12-01/..")],
    ),
    "season": ("It fell this autumn.", [("this autumn", "2024-09/2024-11")]),
    "this morning": ("It fell this morning.", [("this morning", "2024-12-06")]),
    "in the story's time": ("Three weeks later it fell.", []),
}


@pytest.mark.parametrize(("text", "wanted"), ABSOLUTE.values(), ids=ABSOLUTE)
def test_an_absolute_date_needs_nothing(text, wanted):
    assert dates(text) == wanted
    assert dates(text, dated=False) == wanted


@pytest.mark.parametrize(("text", "wanted"), RELATIVE.values(), ids=RELATIVE)
def test_a_relative_date_counts_from_the_articles(text, wanted):
    assert dates(text) == wanted


@pytest.mark.parametrize("text", [text for text, _ in RELATIVE.values()], ids=RELATIVE)
def test_without_the_articles_date_a_relative_one_is_left_out(text):
    assert dates(text, dated=False) == []


def test_the_articles_own_date_is_a_date():
    read = article("Nothing.")
    assert [(d.start, d.end, d.text, d.value, d.rule) for d in analyse(read).dates] == [
        (0, 10, "2024-12-06", "2024-12-06", "published")
    ]


NOT_UNDERSTOOD = {
    "either may be the month": ("It fell on 05/06/2016.", "05/06/2016", "either number may be the month"),
    "no such day": ("It fell on 31 February 2016.", "31 February 2016", "the calendar has no such day"),
    "another day of the story": (
        "Three weeks later it fell.",
        "Three weeks later",
        "it counts from another day of the story",
    ),
    "the following day": (
        "It fell the following day.",
        "the following day",
        "it counts from another day of the story",
    ),
}


@pytest.mark.parametrize(("text", "words", "why"), NOT_UNDERSTOOD.values(), ids=NOT_UNDERSTOOD)
def test_a_time_that_gives_no_date_is_told_with_its_reason(text, words, why):
    found = analyse(article(text)).not_understood
    assert [(missed.text, missed.why) for missed in found] == [(words, why)]


def test_without_a_date_to_count_from_the_reason_is_that():
    (missed,) = analyse(article("It fell on Thursday.", dated=False)).not_understood
    assert (missed.text, missed.why) == ("Thursday", "the article does not say which day it counts from")


CLAUSES = {
    "behind": ("The town fell on Thursday.", "The town fell"),
    "before": ("On Thursday, the town fell.", "the town fell"),
    "in the middle": ("The town fell on Thursday after a siege.", "The town fell"),
    "insertion": ("The army, on Thursday, left the town.", "left the town"),
    "relative clause": ("It is a low point in the war that began in 2011.", "the war that began"),
    "two clauses": ("The town fell on Thursday, and talks began.", "The town fell"),
    "open span": ("It has sent aid since 2015.", "It has sent aid"),
    "alone": ("Thursday.", None),
}


@pytest.mark.parametrize(("text", "wanted"), CLAUSES.values(), ids=CLAUSES)
def test_a_date_goes_with_its_clause(text, wanted):
    assert [d.clause for d in analyse(article(text)).dates if d.rule != "published"] == [wanted]


def test_an_article_without_a_head_counts_from_its_dateline():
    text = "DAMASCUS, Dec. 6, 2024 (Agency) — The town fell on Thursday."
    read = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    assert [(d.text, d.value) for d in analyse(read).dates] == [
        ("Dec. 6, 2024", "2024-12-06"),
        ("Thursday", "2024-12-05"),
    ]
