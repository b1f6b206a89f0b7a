"""Sentences end where a reader hears them end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.article.sentences import split_sentences

# A bar stands for the blank between two sentences.
ENDS = {
    "plain": "The army left.|The rebels came.|It was over.",
    "dotted state before its army": "The U.S. Army said it left.|The U.N. has warned of it.",
    "dotted state at the end": "They flew to the U.S.|The rest stayed with the U.N.|In May they met.",
    "dotted state, ordinal fleet": "Ships of the U.S. 5th Fleet left.",
    "ranks": "Gen. Joseph Votel met Lt. Col. Ann Smith and Lt. Gen. Stephen J. Townsend.|They spoke.",
    "titles": "Mr. Smith, Dr. Jones, Sen. Brown and St. John's came.|Prof. Ali did not.",
    "initials": "President George W. Bush and Charles H. Keating IV spoke.|J.D. Dorrian did not.",
    "initials in quotes": "Col. John “J.D.” Dorrian spoke.|They left.",
    "months before days": "On Nov. 3 and Jan. 2 they met.|On Dec. 6th they left.",
    "month at the end": "It began in Dec.|Rebels took Hama.",
    "clock before a day": "It hit at 5 p.m. Wednesday.|At 6 a.m. EST it was over.",
    "clock at the end": "It hit at 5 p.m.|The town burned until 6 a.m.|Rebels fled.",
    "clock with local time": "At 7 a.m. Damascus time they left.",
    "number": "Resolution No. 5 passed.|No.|Syria did not agree.",
    "company": "He works for Acme Inc. in Texas.|She left Acme Inc.|The firm closed.",
    "name with junior": "Martin Luther King Jr. spoke.|He met John Doe Jr.|They left.",
    "state": "He died in Fairfax, Va.|The town mourned.|He fell ill.|Doctors came.",
    "latin": "Cities, e.g. Homs, i.e. the centre, fell.|Smith v. Jones went on.",
    "decimals": "About 1.5 million fled.|Some 3.2 per cent stayed.",
    "addresses": "See bbc.com or www.un.org/syria.html for more.|It is free.",
    "speaker after a quotation": "“It is over,” he said.|“Why?” he asked.|“Stop!” shouted Ali.",
    "named speaker after a question": "“Where are they?” Mr. Ali asked.|“Where?”|He left.",
    "quotation before a new sentence": "He noted: “They have left the province.”|The rebel forces go on.",
    "quotation of two sentences": "“It is over.|They left,” he said.",
    "straight quotes": 'He said "it ended."|The end came.',
    "brackets": "He left (for the U.N.) on Monday.|(Reporting by Ann Lee.)|More soon.",
    "ellipses": "They were ... gone.|They left…|Nobody knew . . . why.|So it ended ...|The rest fled.",
    "footnote marks": "It began in 2011.[12]|The U.N. said so.[3][4]|More followed.",
    "semicolons": "One strike hit a tank; two strikes hit a bridge; and a third failed.|None died.",
    "money": "They paid $5.|$3 million more came.",
    "figure opens": "Five died.|12 others were hurt.",
    "name with article opens": "The army fled.|al-Qaida stayed.",
    "list number opens": "1. Near Mosul, one strike hit a tank.",
    "question and exclamation": "Who knows?|Nobody!|So it is.",
    "arabic": "ماذا حدث؟|قال د. محمد.|ثم ذهب.",
    "urdu": "وہ گئے۔|وہ آئے۔",
    "chinese": "他们走了。|然后呢？|好。",
    "burmese": "သူသွားသည်။|သူလာသည်။",
}


@pytest.mark.parametrize("marked", ENDS.values(), ids=ENDS.keys())
def test_sentences_end(marked: str) -> None:
    text = marked.replace("|", " ")
    assert [text[start:end] for start, end in split_sentences(text)] == marked.split("|")


@pytest.mark.parametrize(
    "marked",
    ["It ended last spring.|The EU agreed.", "“They left.”|He wept.", "It began.[12]|The rest came."],
)
def test_a_lost_blank_does_not_join_two_sentences(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in split_sentences(text)] == marked.split("|")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Roses fell\nBombs fell too", ["Roses fell", "Bombs fell too"]),
        ("The army,\nDamascus said, left", ["The army,\nDamascus said, left"]),
        ("The army went\nto Homs", ["The army went\nto Homs"]),
        ("It ended.\nthe rest fled", ["It ended.", "the rest fled"]),
    ],
    ids=["lines of verse", "comma goes on", "small letter goes on", "full stop"],
)
def test_lines_broken_on_purpose(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_blank_text_has_no_sentences(text: str) -> None:
    assert split_sentences(text) == []


@given(st.text(alphabet=st.sampled_from("aB. \n\"”?!…[1]().,；。؟U'"), max_size=60) | st.text(max_size=60))
def test_sentences_hold_everything_that_is_not_blank(text: str) -> None:
    spans = split_sentences(text)
    at = 0
    for start, end in spans:
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()
