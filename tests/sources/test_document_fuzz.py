"""Whatever the bytes of a document, its loader takes an extract from it or says why not."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.sources.extract import pack, unpack
from syria_reader.sources.formats import Format
from syria_reader.sources.loading import Job, UnreadableError, loader_of

from .building import docx, epub, mail, package, pdf

FOLDER = Path(__file__).parent / "documents"


def _load(format_: Format, data: bytes) -> None:
    try:
        extract = loader_of(format_)(Job(data))
    except (UnreadableError, RecursionError):
        return
    assert unpack(json.loads(json.dumps(pack(extract)))) == extract


STARTS: dict[Format, list[bytes]] = {
    Format.PDF: [pdf(), (FOLDER / "brief.pdf").read_bytes()],
    Format.EMAIL: [mail(), (FOLDER / "newsletter.eml").read_bytes(), (FOLDER / "reply.eml").read_bytes()],
    Format.EPUB: [epub()],
    Format.DOCX: [docx()],
}


@pytest.mark.parametrize("format_", STARTS)
def test_a_document_with_wrong_bytes_is_read_or_refused(format_: Format) -> None:
    @settings(max_examples=60, deadline=None)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        whole = bytearray(data.draw(st.sampled_from(STARTS[format_])))
        for _ in range(data.draw(st.integers(1, 8))):
            at = data.draw(st.integers(0, len(whole) - 1))
            wrong = data.draw(st.binary(max_size=6))
            whole[at : at + data.draw(st.integers(0, 40))] = wrong
            if len(whole) < 20:
                break
        _load(format_, bytes(whole))

    check()


LINES = st.one_of(
    st.sampled_from(
        """From: a
Subject: =?utf-8?Q?=41?=
Content-Type: multipart/mixed; boundary=b
Content-Type: text/html; charset=utf-7
Content-Type: text/plain; format=flowed
Content-Type: message/rfc822
Content-Transfer-Encoding: base64
Content-Transfer-Encoding: quoted-printable
--b
--b--

> quoted
--&nbsp;
On Monday Jane Doe wrote:
<blockquote type=cite>
<table><tr><td>
The road was closed for a third day, drivers said.
Unsubscribe""".replace("&nbsp;", " ").split("\n")
    ),
    st.text(max_size=30),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=30).map("\n".join))
def test_any_email_is_read_or_refused(text: str) -> None:
    _load(Format.EMAIL, text.encode("utf-8", "replace"))


PIECES = """
    <w:p> </w:p> <w:r> </w:r> <w:t>words</w:t> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc> <w:hyperlink>
    <w:footnoteReference/> <w:drawing/> <w:br/> <w:sdt><w:sdtContent> </w:sdtContent> <p> </p> <h1> <ul><li>
""".split()
XML = st.lists(st.one_of(st.sampled_from(PIECES), st.text("ab<>&;", max_size=8)), max_size=25).map("".join)


@settings(max_examples=80, deadline=None)
@given(XML)
def test_any_mark_up_in_a_document_is_read_or_refused(body: str) -> None:
    _load(Format.DOCX, docx(body))
    _load(Format.EPUB, epub(a_xhtml=body, a_opf=package(spine=body + '<itemref idref="a"/>')))
