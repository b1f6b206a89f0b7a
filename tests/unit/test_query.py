"""What a query finds: smart case, signs that are alike, white space, expressions."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syria_reader.ui.search.patience import OutOfPatienceError, patience
from syria_reader.ui.search.query import BadExpressionError, read_query

FINDS = {
    "small letters find capitals": ("homs", "fled Homs for HOMS", ["Homs", "HOMS"]),
    "a capital makes it exact": ("Homs", "fled Homs for HOMS, homs", ["Homs"]),
    "a capital anywhere": ("al-Sham", "al-sham Al-Sham al-Sham", ["al-Sham"]),
    "a blank is any white space": ("deir ez", "Deir   ez, deir\nez, Deirez", ["Deir   ez", "deir\nez"]),
    "so are some blanks": ("deir  ez", "Deir ez", ["Deir ez"]),
    "a straight apostrophe": ("assad's", "Assad’s Assad's Assad`s", ["Assad’s", "Assad's", "Assad`s"]),
    "a curly apostrophe": ("assad’s", "Assad's", ["Assad's"]),
    "quotation marks": ('"the', "“The „the «the 'the", ["“The", "„the", "«the"]),
    "a hyphen": ("u.s.-backed", "U.S.–backed U.S.‑backed", ["U.S.–backed", "U.S.‑backed"]),
    "a dash": ("2011—2024", "2011-2024", ["2011-2024"]),
    "accents in the text": ("suleyman", "Süleyman Suleyman", ["Süleyman", "Suleyman"]),
    "accents in the query": ("süleyman", "Suleyman", ["Suleyman"]),
    "accents as characters of their own": ("suleyman", "Su\u0308leyman", ["Su\u0308leyman"]),
    "exact, but for accents": ("Suleyman", "Süleyman süleyman", ["Süleyman"]),
    "an accent at the end is part of the hit": ("fe", "fe\u0301", ["fe\u0301"]),
    "letters that have no accent": ("lodz erdogan", "Łódź Erdoğan", ["Łódź Erdoğan"]),
    "a letter that stands for two": ("strasse", "Straße STRASSE", ["Straße", "STRASSE"]),
    "a ligature": ("fighter", "the ﬁghters", ["ﬁghter"]),
    "two letters for a ligature": ("œuvre", "Oeuvre", ["Oeuvre"]),
    "a small figure": ("km2", "185 km²", ["km²"]),
    "Arabic without its vowels": ("حمص", "حِمْص", ["حِمْص"]),
    "Arabic alef": ("اسد", "أسد", ["أسد"]),
    "Cyrillic": ("сирия", "Сирия", ["Сирия"]),
    "Greek at the end of a word": ("συρος", "ΣΥΡΟΣ", ["ΣΥΡΟΣ"]),
    "wide letters": ("homs", "Ｈｏｍｓ", ["Ｈｏｍｓ"]),
    "signs are no expression": ("a.c (1)", "abc (1) a.c (1)", ["a.c (1)"]),
    "a bracket": ("[1]", "text[1]", ["[1]"]),
    "hits do not overlap": ("aa", "aaaa", ["aa", "aa"]),
    "a word that is not there": ("deir ez zor", "Deir ez-Zor", []),
}  # fmt: skip
EXPRESSIONS = {
    "small letters find capitals": (r"ho+ms", "Homs HOOMS", ["Homs", "HOOMS"]),
    "a capital makes it exact": (r"H\w+", "Homs hama Hama", ["Homs", "Hama"]),
    "an escape is no capital": (r"\Bom\S", "HOMS", ["OMS"]),
    "nothing is no hit": (r"x*", "axb", ["x"]),
    "signs are themselves": ("it's", "it’s it's", ["it's"]),
    "every line of code begins": (r"^\w+", "one two\nthree", ["one", "three"]),
}
BROKEN = {
    "a bracket": ("(", "missing )"),
    "a set": ("[a", "unterminated character set"),
    "nothing to repeat": ("*", "nothing to repeat"),
    "too much": ("a{99999999999999999999}", "too large"),
}


def found(query, text):
    return [match.group() for match in query.pattern.finditer(text) if match.group()]


@pytest.mark.parametrize(("words", "text", "hits"), FINDS.values(), ids=FINDS)
def test_plain_words(words, text, hits):
    assert found(read_query(words, expression=False), text) == hits


@pytest.mark.parametrize(("words", "text", "hits"), EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_expressions(words, text, hits):
    assert found(read_query(words, expression=True), text) == hits


@pytest.mark.parametrize(("words", "reason"), BROKEN.values(), ids=BROKEN)
def test_a_broken_expression_says_why(words, reason):
    with pytest.raises(BadExpressionError, match=reason.replace(")", r"\)")):
        read_query(words, expression=True)


@pytest.mark.parametrize("words", ["", " ", "  \t"])
def test_nothing_is_no_query(words):
    assert read_query(words, expression=False) is None


@given(st.text(min_size=1, max_size=12))
@example("\x1b\u03000")
@example(":\u0300a")
@example("a \u0300 b")
def test_any_words_find_themselves(words):
    query = read_query(words, expression=False)
    if query is not None and not words[0].isspace() and not words[-1].isspace():
        match = query.pattern.search(f"· {words} ·")
        assert match is not None


@given(st.text("aA.eé'’ -ßs", min_size=1, max_size=8), st.text("aA.eé'’ -ßs", max_size=20))
def test_a_quicker_look_at_the_source_misses_nothing(words, text):
    query = read_query(words, expression=False)
    if query is not None and query.word is not None and query.pattern.search(text):
        assert query.word.search(text)


HOSTILE = {
    "nested repetition": (r"(a+)+$", "a" * 40 + "b"),
    "alternatives alike": (r"(a|a)*b", "a" * 60),
    "many optional": (r"(?:a?){40}a{40}", "a" * 40),
    "far apart": (r"(x+x+)+y", "x" * 3000),
}


@pytest.mark.parametrize(("expression", "text"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_expression_is_given_up(expression, text):
    query = read_query(expression, expression=True)
    with pytest.raises(OutOfPatienceError), patience(0.02):
        query.pattern.search(text)


def test_patience_is_for_one_piece_of_work():
    with patience(0.005):
        pass
    total = 0
    for number in range(1_000_000):
        total += number
    assert total
