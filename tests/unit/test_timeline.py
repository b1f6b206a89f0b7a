"""Dates in short words and in the order in which things happened."""

import pytest

from syria_reader.facts import Date
from syria_reader.ui.timeline import in_order, when

WORDS = {
    "2024-12-05": "5 Dec 2024",
    "2024-12": "Dec 2024",
    "2011": "2011",
    "2015/..": "since 2015",
    "../2024-12-05": "until 5 Dec 2024",
    "2024-12-02/2024-12-08": "2–8 Dec 2024",
    "2024-11-28/2024-12-03": "28 Nov–3 Dec 2024",
    "2023-12-30/2024-01-02": "30 Dec 2023–2 Jan 2024",
    "2011/2015": "2011–2015",
    "2024-01/2024-03": "Jan–Mar 2024",
    "2024-12-05/2024-12-05": "5 Dec 2024",
    "2024-12-05T14:30": "5 Dec 2024",
    "last spring": "last spring",
}


@pytest.mark.parametrize(("value", "words"), WORDS.items(), ids=WORDS)
def test_a_date_in_short_words(value, words):
    assert when(value) == words


def test_events_stand_in_the_order_in_which_they_happened():
    values = ["2024-12-05", "2011", "2015/..", "2024-12-02/2024-12-08", "../2010"]
    dates = [Date(10 * i, 10 * i + 4, "", value, "by-hand", 1.0) for i, value in enumerate(values)]
    own = Date(99, 103, "", "2024-12-06", "published", 1.0)
    assert [d.value for d in in_order([*dates, own])] == [
        "../2010", "2011", "2015/..", "2024-12-02/2024-12-08", "2024-12-05",
    ]  # fmt: skip
