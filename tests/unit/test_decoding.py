"""Bytes become text in the encoding they were written in, and what is no text is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_reader.errors import SourceError
from syria_reader.sources.article_from import article_from
from syria_reader.sources.decoding import decode
from syria_reader.sources.fetching import Fetched

ENGLISH = "“We don’t know,” he said — nobody does."
ARABIC = "قال المرصد السوري إن القوات انسحبت من المدينة"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_opens_without_a_note(codec: str) -> None:
    assert decode("a", ENGLISH.encode(codec))[:2] == (ENGLISH, None)


@pytest.mark.parametrize(("mark", "codec"), [(b"\xfe\xff", "utf-16-be"), (b"\x00\x00\xfe\xff", "utf-32-be")])
def test_the_other_byte_order(mark: bytes, codec: str) -> None:
    assert decode("a", mark + ENGLISH.encode(codec))[:2] == (ENGLISH, None)


def test_utf_16_without_a_mark_opens_with_a_note() -> None:
    text, note = decode("a", "A plain report.".encode("utf-16-le"))[:2]
    assert text == "A plain report."
    assert note
    assert "UTF-16" in note


@pytest.mark.parametrize(
    ("codec", "name", "text"),
    [
        ("cp1252", "Windows-1252", ENGLISH),
        ("cp1252", "Windows-1252", "It’s over"),
        ("cp1252", "Windows-1252", "café"),
        ("cp1252", "Windows-1252", "Le président a été tué à Alep, où les forces étaient"),
        ("cp1252", "Windows-1252", "El niño español está aquí"),
        ("cp1254", "Windows-1254", "Türkiye Cumhurbaşkanı Erdoğan"),
        ("iso8859_6", "ISO-8859-6", ARABIC),
        ("iso8859_6", "ISO-8859-6", "سوريا"),
        ("cp1256", "Windows-1256", ARABIC),
        ("cp1251", "Windows-1251", "Силы сирийской армии отступили"),
        ("koi8_r", "KOI8-R", "Силы сирийской армии отступили"),
        ("cp1255", "Windows-1255", "כוחות הצבא הסורי נסוגו"),
        ("mac_roman", "Mac Roman", "“We don’t know,” he said — at the café"),
    ],
)
def test_older_encodings_open_with_a_note_that_names_them(codec: str, name: str, text: str) -> None:
    read, note = decode("a", text.encode(codec))[:2]
    assert read == text
    assert note is not None
    assert name in note


def test_chinese_is_left_to_charset_normalizer() -> None:
    text = "叙利亚反对派武装占领代尔祖尔，政府军撤退。"
    assert decode("a", text.encode("gb18030")).text == text


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (f"{ENGLISH} A".encode() + b"\xff!", f"{ENGLISH} A\ufffd!", "1 byte is not valid UTF-8; shown as �"),
        (ENGLISH.encode() + b"\xe2\x80", f"{ENGLISH}\ufffd\ufffd", "2 bytes are not valid UTF-8; shown as �"),
        (b"cut off \xe2\x80", "cut off \ufffd\ufffd", "2 bytes are not valid UTF-8; shown as �"),
    ],
    ids=["a byte", "cut off", "cut off after ASCII"],
)
def test_broken_bytes_are_shown_and_told(data: bytes, text: str, note: str) -> None:
    assert decode("a", data)[:2] == (text, note)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n\x00", "a PDF document"),
        (b"PK\x03\x04rest of it", "a ZIP archive"),
        (b"PK\x03\x04 word/document.xml", "a Word document"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG picture"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"\x1f\x8b\x08\x00", "a gzip file"),
        (b"\x7fELF\x02", "a program"),
        (b"{\\rtf1 text}", "an RTF document"),
        (b"\x00\x01\x02" * 100, "binary data"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=f"a.bin: it is {what}"):
        decode("a.bin", data)


@pytest.mark.parametrize(
    "text", ["BZh is how it begins", "ID3 was a law", "OggS", "MZ, the Home Secretary", "RIFF"]
)
def test_text_that_begins_like_something_else_is_text(text: str) -> None:
    assert decode("a", text.encode()).text == text


@given(st.binary(max_size=200) | st.text(max_size=60).map(str.encode))
def test_any_bytes_open_or_are_refused(data: bytes) -> None:
    try:
        opened = article_from(Fetched("a", data))
    except SourceError:
        return
    assert all(note.isprintable() for note in opened.notes)
    for i in range(len(opened.article.blocks)):
        opened.article.sentences(i)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\ufeff"), min_size=1, max_size=60))
def test_utf_8_is_never_changed(text: str) -> None:
    try:
        assert decode("a", text.encode()).text == text
    except SourceError:
        # Only controls make UTF-8 look like something else.
        assert any(ord(c) < 32 or c == "\x7f" for c in text) or text.startswith(("%PDF-", "{\\rtf"))
