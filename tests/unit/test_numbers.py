"""How numbers are written and what they are worth."""

import pytest

from syria_reader.article import Article, Block, BlockKind
from syria_reader.facts import analyse


def figures(text):
    article = Article(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return analyse(article).statistics


def amounts(text):
    return [(s.text, s.value if s.value is not None else (s.low, s.high)) for s in figures(text)]


WRITTEN = {
    "digits": ("The shelling killed 14 people.", "14", 14),
    "thousands with commas": ("Fighting displaced 280,000 people.", "280,000", 280000),
    "thousands with blanks": ("Fighting displaced 280 000 people.", "280 000", 280000),
    "indian grouping": ("The flood displaced 4,50,000 people.", "4,50,000", 450000),
    "decimal": ("The convoy crossed 7.5 kilometres of desert.", "7.5", 7.5),
    "magnitude word": ("Some 4.7 million people need food.", "4.7 million", 4_700_000),
    "hyphenated magnitude": ("A 1.5-million dollar fund was set up.", "1.5-million", 1_500_000),
    "suffix m after a currency": ("The agency asked for $90m.", "90m", 90_000_000),
    "suffix m before a noun": ("More than 13m people need aid.", "13m", 13_000_000),
    "suffix bn": ("Losses reached €1.1bn.", "1.1bn", 1_100_000_000),
    "suffix k": ("About 40k families fled.", "40k", 40_000),
    "word": ("The blast killed seven people.", "seven", 7),
    "compound word": ("The blast killed twenty-five people.", "twenty-five", 25),
    "hundred and": ("The ferry carried two hundred and six passengers.", "two hundred and six", 206),
    "mixed words": ("Rebels freed three thousand prisoners.", "three thousand", 3000),
    "a dozen": ("The raid killed a dozen fighters.", "a dozen", 12),
    "half a dozen": ("The raid destroyed half a dozen houses.", "half a dozen", 6),
    "two dozen": ("The raid killed two dozen fighters.", "two dozen", 24),
    "a hundred": ("The storm killed a hundred people.", "a hundred", 100),
    "half a million": ("Half a million people have fled.", "Half a million", 500_000),
    "a quarter of a million": ("A quarter of a million people have fled.", "A quarter of a million", 250_000),
    "two and a half million": (
        "Two and a half million people need help.",
        "Two and a half million",
        2_500_000,
    ),
    "lakh": ("The flood displaced 3 lakh people.", "3 lakh", 300_000),
    "percent": ("Some 30 percent of the children are hungry.", "30", 30),
}


@pytest.mark.parametrize(("text", "phrase", "value"), WRITTEN.values(), ids=WRITTEN)
def test_a_number_is_worth(text, phrase, value):
    assert amounts(text) == [(phrase, value)]


BOUNDED = {
    "to": ("There are 3,000 to 5,000 fighters in the valley.", "3,000 to 5,000", (3000, 5000)),
    "en dash": ("The raid killed 10–15 militants.", "10–15", (10, 15)),
    "hyphen": ("The raid killed 10-15 militants.", "10-15", (10, 15)),
    "between and": ("Between three and nine soldiers died.", "three and nine", (3, 9)),
    "or": ("Two or three people were hurt.", "Two or three", (2, 3)),
    "one magnitude for both": (
        "The war displaced 3 to 5 million people.",
        "3 to 5 million",
        (3_000_000, 5_000_000),
    ),
    "money": ("Repairs will cost $2-3 billion.", "2-3 billion", (2_000_000_000, 3_000_000_000)),
    "percent": ("Wheat prices rose by 15 to 20 percent.", "15 to 20", (15, 20)),
    "dozens": ("Dozens of people were killed.", "Dozens", (24, 99)),
    "scores": ("Scores of civilians were killed.", "Scores", (40, 99)),
    "hundreds": ("Hundreds of families fled.", "Hundreds", (200, 999)),
    "thousands": ("Thousands fled the city.", "Thousands", (2000, 9999)),
    "tens of thousands": ("Tens of thousands of people fled.", "Tens of thousands", (20_000, 99_999)),
    "hundreds of thousands": (
        "Hundreds of thousands of people fled.",
        "Hundreds of thousands",
        (200_000, 999_999),
    ),
    "millions": ("Millions of people fled.", "Millions", (2_000_000, 9_999_999)),
    "billions": ("The war cost billions of dollars.", "billions", (2_000_000_000, 9_999_999_999)),
    "several hundred": ("Several hundred people gathered.", "Several hundred", (200, 999)),
    "a few thousand": ("A few thousand people remain in the camp.", "A few thousand", (2000, 9999)),
    "several million": ("Several million people need aid.", "Several million", (2_000_000, 9_999_999)),
    "a couple of hundred": ("A couple of hundred people gathered.", "A couple of hundred", (200, 999)),
}


@pytest.mark.parametrize(("text", "phrase", "bounds"), BOUNDED.values(), ids=BOUNDED)
def test_a_range_or_a_vague_word_is_bounded(text, phrase, bounds):
    assert amounts(text) == [(phrase, bounds)]


FRACTIONS = {
    "two thirds": ("Two thirds of the hospitals are closed.", "Two thirds", 2 / 3),
    "hyphenated": ("Three-quarters of the population fled.", "Three-quarters", 0.75),
    "one in five": ("One in five children is malnourished.", "One in five", 0.2),
    "a third of": ("A third of the city lies in ruins.", "A third", 1 / 3),
    "half of": ("Half of the houses were destroyed.", "Half", 0.5),
}


@pytest.mark.parametrize(("text", "phrase", "value"), FRACTIONS.values(), ids=FRACTIONS)
def test_a_fraction_of_a_whole_is_a_share(text, phrase, value):
    assert amounts(text) == [(phrase, pytest.approx(value))]
    assert figures(text)[0].category == "share"


TWO_NUMBERS = {
    "from to is a change": ("The toll rose from 10 to 15.", [10, 15]),
    "a list": ("The blast killed five, six of them badly burned before.", [5]),
    "a pair of outcomes": ("The attack left 3 dead and 20 wounded.", [3, 20]),
    "women and children": ("The strike killed four women and six children.", [4, 6]),
}


@pytest.mark.parametrize(("text", "values"), TWO_NUMBERS.values(), ids=TWO_NUMBERS)
def test_two_numbers_are_not_a_range(text, values):
    assert [s.value for s in figures(text)][: len(values)] == values


NO_FIGURES = {
    "dates": "On 6 December 2024 the army withdrew, as it had in March 2016 and on Dec. 3-5.",
    "year": "The war began in 2011 and the 2015 deal failed.",
    "decade": "The dam was built in the 1970s.",
    "clock times": "Sirens sounded at 10:30 and again at 5 p.m. and at 0400 GMT.",
    "ordinals": "It was the 3rd attack this month and the second on the port.",
    "ages": "Ahmad Khalil, 34, and his 12-year-old son were there; the other boy was aged 9.",
    "age in brackets": "Maria Lopez (41) waited outside.",
    "years old": "Her brother is 15 years old.",
    "under the age of": "Boys under the age of 16 were sent home.",
    "coordinates": "The wreck lies at 35.3° N, 40.1° E.",
    "resolutions": "The Security Council adopted Resolution 2254 under Chapter 7 of the Charter.",
    "units": "The 3rd Battalion, Brigade 105 and Division 9 moved north.",
    "weapons": "T-72 tanks, an F-16, Su-25 jets, AK-47s and a BM21 launcher were seen.",
    "calibres": "The army fired 122-mm rockets and a 155mm shell.",
    "roads": "They cut the M5 highway and Route 4.",
    "groups of states": "The G20 and the P5 met.",
    "diseases": "COVID-19 spread in the camps.",
    "days with a name": "Since the Oct. 7 attack and after 9/11 much has changed.",
    "flights and rooms": "Flight 302 never arrived; they met in Room 12 and watched Channel 4.",
    "phone numbers": "Call +963 11 555 1234 or 555-1234.",
    "footnotes": "The report was published later.[12]",
    "one of": "It is one of the worst attacks in one of the oldest cities.",
    "one who speaks": "One man said the army had left, and no one stopped it.",
    "one more than a pronoun": "This one was different from the last one.",
    "a and an": "A soldier and an officer stood at a gate.",
    "many and few": "Many people and several officers saw few of them.",
    "windows": "In the past 24 hours nothing moved, and over the last two weeks little did.",
    "anchors": "Eight days ago they left; two days later they came back.",
    "deadlines": "Talks must start within 45 days.",
    "looking back": "It was the worst flood in 80 years.",
    "pointing back": "The two men were taken away and these three were not.",
    "conversion": "They marched.",
    "storeys": "A five-storey building collapsed.",
    "hypothetical": "If 100 trucks a day were let in, hunger would end.",
    "definition": "A strike, as defined here, means one or more events.",
    "scores of a game": "The visitors won 3-1 in the capital.",
    "list numbers": "1. Open the border.",
    "account numbers": "The account is 4929384756382910293847561029384756.",
    "broken grouping": "The code is 1.200,5.",
    "a hundred percent idiom": "Nothing was certain.",
    "task forces": "The ship joined CTF 50 last December.",
}


@pytest.mark.parametrize("text", NO_FIGURES.values(), ids=NO_FIGURES)
def test_is_no_figure(text):
    assert amounts(text) == []


ONE = {
    "a strike": ("Near Bayji, one strike destroyed a bridge.", ["one"]),
    "left dead": ("The blast left one person dead.", ["one"]),
    "in a list": ("Two guards and one driver were hurt.", ["Two", "one"]),
    "killed": ("One soldier was killed.", ["One"]),
    "killing one": ("Shells hit the market, killing one and wounding nine.", ["one", "nine"]),
    "at least one": ("At least one child drowned.", ["one"]),
    "a rate": ("They earn one dinar an hour.", ["one"]),
    "one million": ("One million people fled.", ["One million"]),
    "one percent": ("Exports rose.", []),
}


@pytest.mark.parametrize(("text", "phrases"), ONE.values(), ids=ONE)
def test_one_counts_only_in_a_tally(text, phrases):
    assert [s.text for s in figures(text)] == phrases


def test_a_conversion_in_brackets_is_not_counted_again():
    assert amounts("The town lies 25km (16 miles) from the border.") == [("25", 25)]
    assert amounts("Bread costs 3 dinars ($4.20) a kilo.") == [("3", 3)]
