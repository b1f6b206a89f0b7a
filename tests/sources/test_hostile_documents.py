"""Documents that are broken, empty or made to do harm: an article or a sentence."""

import gzip
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from syria_reader.errors import SourceError
from syria_reader.reading import Reading, open_source
from syria_reader.sources.fetched import Fetched
from syria_reader.sources.formats import Format, format_of

from .building import CONTAINER, WORDS, W, chapter, docx, epub, mail, package, packed, pdf

FOLDER = Path(__file__).parent / "documents"
REPORT = (FOLDER / "report.pdf").read_bytes()
EVIL = "A\x1b[2J\x07\x9b31m\u202eB &#x9;"
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {two} "{f"&{one};" * 10}">' for one, two in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + "]>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY j SYSTEM "file:///etc/passwd">]>'
NESTED_TABLES = "<w:tbl><w:tr><w:tc>" * 2000 + f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
SEALED = (
    "<encryption><EncryptedData><CipherData><CipherReference URI='a.xhtml'/></CipherData></EncryptedData>"
    "</encryption>"
)


def multiparts(depth: int) -> bytes:
    heads = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(depth))
    return (f"From: a@example.org\nMIME-Version: 1.0\n{heads}\n{WORDS}").encode()


def messages(depth: int) -> bytes:
    return (
        b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" * depth + WORDS.encode()
    )


def with_one_flag(data: bytes) -> bytes:
    """An archive whose files say that they are locked with a password."""
    local = data.replace(b"PK\x03\x04\x14\x00\x00\x00", b"PK\x03\x04\x14\x00\x01\x00")
    return local.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00")


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "PDF of a header alone": (lambda: b"%PDF-1.7\n", "this PDF is broken, or only a part of one"),
    "PDF of noise": (lambda: b"%PDF-1.4\n" + bytes(range(256)) * 400, "this PDF is broken"),
    "PDF cut off in its first object": (lambda: REPORT[:400], "this PDF is broken"),
    "PDF cut off at its end": (lambda: REPORT[:-2000], "this PDF is broken"),
    "PDF without text": (
        lambda: pdf(stream=b"0 0 100 100 re f"),
        "this PDF has no text in it, only pictures",
    ),
    "PDF whose pages are one another's": (
        lambda: pdf(pages="<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>"),
        "this PDF",
    ),
    "PDF without pages": (lambda: pdf(pages="<< /Type /Pages /Kids [] /Count 0 >>"), "this PDF is broken"),
    "PDF with a password": (
        lambda: pdf(
            more=(f"<< /Filter /Standard /V 1 /R 2 /O ({'a' * 32}) /U ({'b' * 32}) /P -4 >>",),
            trailer="/Encrypt 6 0 R /ID [(a) (a)]",
        ),
        "this PDF is locked with a password",
    ),
    "PDF with a lock nobody knows": (
        lambda: pdf(more=("<< /Filter /Wax /V 9 >>",), trailer="/Encrypt 6 0 R /ID [(a) (a)]"),
        "this PDF is locked with a password",
    ),
    "1,000 multiparts in each other": (lambda: multiparts(1000), "nested too deep to have been sent"),
    "40 multiparts in each other": (lambda: multiparts(40), "nested too deep to have been sent"),
    "1,000 messages in each other": (lambda: messages(1000), "nested too deep to have been sent"),
    "e-mail of 10,000 parts": (
        lambda: mail("--b\n\n" * 10_000, Content_Type="multipart/mixed; boundary=b"),
        "nested too deep to have been sent",
    ),
    "e-mail of headers alone": (lambda: mail(""), "there is no text in this e-mail"),
    "e-mail of an attachment alone": (
        lambda: mail("JVBERi0=", Content_Type="application/pdf; name=a.pdf"),
        "there is no text in this e-mail; open what is attached",
    ),
    "e-mail of a picture alone": (lambda: mail("R0lG", Content_Type="image/gif"), "there is no text in this"),
    "book without a list of chapters": (lambda: epub(a_opf=None), "does not say which chapters it has"),
    "book of nothing but its kind": (
        lambda: packed({"mimetype": "application/epub+zip"}, zipfile.ZIP_STORED),
        "does not say which chapters it has",
    ),
    "book whose container is no XML": (
        lambda: epub(META_INF__container_xml="\x00\x01"),
        "the list of what is in it cannot be read",
    ),
    "book whose container leads outside": (
        lambda: epub(META_INF__container_xml=CONTAINER.replace("a.opf", "../../../../etc/passwd")),
        "does not say which chapters it has",
    ),
    "book without a spine": (lambda: epub(a_opf=package(spine="")), "does not say which chapters it has"),
    "book whose spine names what is not there": (
        lambda: epub(a_opf=package(spine='<itemref idref="b"/>')),
        "does not say which chapters it has",
    ),
    "book of pictures": (
        lambda: epub(a_xhtml="<html><body><img src='a.png'/></body></html>"),
        "there is no text in this EPUB book",
    ),
    "book that is sealed": (
        lambda: epub(META_INF__encryption_xml=SEALED),
        "protected",
    ),
    "book with a password": (lambda: with_one_flag(epub()), "locked with a password"),
    "book of a billion laughs": (
        lambda: epub(a_opf=LAUGHS.replace("DOCTYPE a", "DOCTYPE package") + package("&j;")),
        "does not say which chapters it has",
    ),
    "book cut in half": (lambda: epub()[: len(epub()) // 2], "this EPUB book is broken, or only a part"),
    "book of blanks": (lambda: epub(a_xhtml=chapter(" " * 30_000_000)), "unpacks to more than can be read"),
    "book thinner than it may be": (lambda: epub(a_xhtml=chapter(" " * 8_000_000)), "unpacks to more"),
    "book of 100,000 files": (
        lambda: epub(**{f"f{i}": "" for i in range(100_000)}),
        "more than 10,000 files in it",
    ),
    "book 500 quotations deep": (
        lambda: epub(a_xhtml="<html><body>" + "<blockquote>" * 500 + WORDS),
        "nested too deep",
    ),
    "book whose files are larger than they say": (
        lambda: epub().replace(len(chapter()).to_bytes(4, "little"), (9).to_bytes(4, "little")),
        "this EPUB book is broken",
    ),
    "document without text": (lambda: docx("<w:p/>"), "there is no text in this Word document"),
    "document of noise": (lambda: docx("<<<"), "this Word document is broken"),
    "document without a body": (
        lambda: packed({"word/document.xml": f"<w:document {W}/>"}),
        "this Word document is broken",
    ),
    "document cut off": (lambda: docx()[:-40], "this Word document is broken, or only a part"),
    "document of a billion laughs": (
        lambda: docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", before=LAUGHS),
        "declares entities",
    ),
    "document with a file of this machine": (
        lambda: docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", before=OUTSIDE),
        "declares entities",
    ),
    "document of blanks": (lambda: docx(" " * 30_000_000), "unpacks to more than can be read"),
    "document 2,000 tables deep": (lambda: docx(NESTED_TABLES), "this Word document is broken"),
    "archive of archives": (
        lambda: packed({f"{i}.zip": packed({"a": b" " * 1_000_000}) for i in range(50)}),
        "it is a ZIP archive; unpack it",
    ),
    "gzip of 200 MB": (lambda: gzip.compress(b" " * 200_000_000), "it unpacks to more than the 32 MB"),
    "gzip cut off": (lambda: gzip.compress(REPORT)[:-9], "it ends before it should"),
    "gzip of noise": (lambda: b"\x1f\x8b\x08" + b"\xff" * 99, "its compression is damaged"),
    "gzip in gzip": (lambda: gzip.compress(gzip.compress(REPORT)), "it is a gzip file; unpack it"),
    "gzip of nothing": (lambda: gzip.compress(b""), "there is no text in it"),
    "gzip of a picture": (lambda: gzip.compress(b"\x89PNG\r\n\x1a\n"), "it is a PNG picture"),
}


def opened(folder: Path, data: bytes) -> Reading:
    path = folder / "a"
    path.write_bytes(data)
    return open_source(str(path))


@pytest.mark.usefixtures("read_here")
@pytest.mark.parametrize("name", REFUSED)
def test_documents_without_anything_to_read(tmp_path: Path, name: str) -> None:
    make, says = REFUSED[name]
    with pytest.raises(SourceError) as caught:
        opened(tmp_path, make())
    assert says in str(caught.value)
    assert str(caught.value).isprintable()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


READ: dict[str, Callable[[], bytes]] = {
    "PDF that claims a million pages": lambda: pdf(pages="<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>"),
    "PDF whose page is in itself": lambda: pdf(pages="<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>"),
    "PDF whose table leads to itself": lambda: pdf(trailer="/Prev 15"),
    "PDF whose table is lost": lambda: pdf().replace(b"startxref", b"startnone"),
    "PDF whose drawing calls itself": lambda: pdf(
        page="<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>",
        stream=f"BT /F1 12 Tf 72 700 Td ({WORDS}) Tj ET /X Do".encode(),
        more=(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"
            " /Length 5 >>\nstream\n/X Do\nendstream",
        ),
    ),
    "PDF with 50 MB of blanks to draw": lambda: pdf(
        stream=zlib.compress(f"BT /F1 12 Tf 72 700 Td ({WORDS}) Tj ET".encode() + b" " * 50_000_000),
        stream_says="/Filter /FlateDecode",
    ),
    "PDF with 10,000 brackets": lambda: pdf(more=("[" * 10_000 + "]" * 10_000,)),
    "PDF that runs a script": lambda: pdf(
        more=("<< /S /JavaScript /JS (app.alert\\(1\\)) >>",), trailer="/OpenAction 6 0 R"
    ),
    "PDF and book in one": lambda: pdf() + epub(),
    "PDF and page in one": lambda: pdf() + b"<!doctype html><html><p>Other words.</p>",
    "gzip with noise behind it": lambda: gzip.compress(WORDS.encode()) + b"noise",
    "gzip in three": lambda: b"".join(gzip.compress(piece.encode()) for piece in (WORDS, "", WORDS)),
    "book and document in one": lambda: epub(word__document_xml="<w:p/>"),
    "book with paths that lead outside": lambda: epub(
        **{"../../../../tmp/evil": "x", "/etc/evil": "x", "C:\\evil": "x"}
    ),
    "book of laughs in a chapter": lambda: epub(a_xhtml=LAUGHS + chapter(f"&j;&j; {WORDS}")),
    "book with a file of this machine": lambda: epub(
        a_opf=OUTSIDE.replace("DOCTYPE a", "DOCTYPE package") + package("&j;"),
        a_xhtml=OUTSIDE + chapter(f"&j; {WORDS}"),
    ),
    "book that repeats a chapter": lambda: epub(a_opf=package(spine='<itemref idref="a"/>' * 100_000)),
    "book whose contents are no XML": lambda: epub(
        a_opf=package(items='<item id="n" href="n.ncx" media-type="application/x-dtbncx+xml"/>'),
        n_ncx="<ncx><navMap><navPoint><content src='http://['/><navLabel>One",
    ),
    "document with text within text": lambda: docx(f"<w:p><w:r><w:t>{WORDS}</w:t></w:r><w:p/></w:p>"),
    "document with a picture of this machine": lambda: docx(
        f"<w:p><w:r><w:t>{WORDS}</w:t></w:r>"
        '<w:r><w:drawing><a:blip xmlns:a="a" r:link="x"/></w:drawing></w:r></w:p>'
    ),
    "e-mail without its boundary": lambda: mail(Content_Type="multipart/mixed; boundary=nowhere"),
    "e-mail with a boundary of nothing": lambda: mail(Content_Type='multipart/mixed; boundary=""'),
    "e-mail in an encoding nobody knows": lambda: mail(Content_Type="text/plain; charset=klingon"),
    "e-mail in an encoding that is none": lambda: mail(Content_Type="text/plain; charset=hex"),
    "e-mail in an encoding with a zero": lambda: mail(Content_Type='text/plain; charset="a\x00b"'),
    "e-mail whose encoding is wrong": lambda: mail(Content_Type="text/plain; charset=utf-16"),
    "e-mail packed by nobody's rules": lambda: mail(Content_Transfer_Encoding="x-uuencode"),
    "e-mail with a header of 2 MB": lambda: mail(Received="a " * 1_000_000),
    "e-mail with 20,000 recipients": lambda: mail(To="".join(f"a{i}@example.org, " for i in range(20_000))),
    "e-mail with broken words in its headers": lambda: mail(
        Subject="=?utf-8?Q?=1b[2J=ff?= =?x?y?z?= =?utf-8?B?*?= =?hex?Q?41?=", From='=?utf-8?B?//8=?= <"@">'
    ),
    "e-mail sent on no day": lambda: mail(Date="Fri, 99 Foo 99999999999 99:99:99 +9999999"),
    "e-mail with half a page": lambda: mail(f"<table><tr><td>{WORDS}", Content_Type="text/html"),
    "e-mail with an attachment of no name": lambda: mail(
        f"--b\n\n{WORDS}\n--b\nContent-Disposition: attachment; filename*=klingon'x'%FF%00\n\na\n--b--",
        Content_Type="multipart/mixed; boundary=b",
    ),
}


@pytest.mark.usefixtures("read_here")
@pytest.mark.parametrize("name", READ)
def test_documents_that_are_read_all_the_same(tmp_path: Path, name: str) -> None:
    reading = opened(tmp_path, READ[name]())
    article = reading.article
    assert "road was closed" in article.text
    assert "root:" not in article.text
    assert "Other words" not in article.text
    assert len(article.text) < 1000
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    for i in range(len(article.blocks)):
        assert all(line.isprintable() for line in article.prose(i).text.split("\n"))
    assert all(field is None or field.value.isprintable() for field in article.metadata)
    assert all(note.isprintable() for note in reading.notes)


HEX = EVIL.encode("utf-16-be").hex()
EVIL_ABOUT: dict[str, Callable[[], bytes]] = {
    "PDF": lambda: pdf(
        more=(f"<< /Title <FEFF{HEX}> /Author <FEFF{HEX}> /CreationDate (D:\x1b[2J) >>",),
        trailer="/Info 6 0 R",
    ),
    "e-mail": lambda: mail(
        f'--b\n\n{WORDS}\n--b\nContent-Disposition: attachment; filename="a\x1b[2J.pdf"\n\na\n--b--',
        Subject=EVIL,
        From=f"{EVIL} <a\x1b[2J@example.org>",
        Content_Type="multipart/mixed; boundary=b",
    ),
    "saved page": lambda: mail(
        f"<html><title>{EVIL}</title><p>{WORDS}<p>{WORDS}",
        Content_Type="text/html",
        Snapshot_Content_Location="https://a.example/\x1b[2J",
        Subject=EVIL,
    ),
    "book": lambda: epub(a_opf=package("A&#x9b;31m&#x202e;B &#x9;")),
    "document": lambda: docx(
        core="<coreProperties><title>A long &#x9b;31m title &#x202e;B</title><creator>Jane &#x9b;m</creator>"
        "</coreProperties>"
    ),
}


@pytest.mark.usefixtures("read_here")
@pytest.mark.parametrize("name", EVIL_ABOUT)
def test_nothing_a_document_says_of_itself_acts_on_the_terminal(tmp_path: Path, name: str) -> None:
    reading = opened(tmp_path, EVIL_ABOUT[name]())
    assert all(field is None or field.value.isprintable() for field in reading.article.metadata)
    assert all(note.isprintable() for note in reading.notes)
    assert reading.url is None or reading.url.isprintable()


NOT_MAIL = (
    "From: Reuters\nDate: 6 December 2024\n\nThe road was closed.",
    "Subject: what we know\n\nThe road was closed.",
    "Title: A day\nAuthor: Jane Doe\n\nThe road was closed.",
    "From Aleppo: the road was closed.\n\nMore.",
    "To: all\nFrom: the desk\nSubject: the road\n\nIt was closed.",
)


@pytest.mark.parametrize("text", NOT_MAIL)
def test_a_text_that_begins_like_an_email_is_a_text(text: str) -> None:
    assert format_of(Fetched("a.txt", text.encode())) is None


def test_a_name_tells_an_email_that_has_few_headers() -> None:
    assert format_of(Fetched("a.eml", b"From: a@example.org\nSubject: A day\n\nWords.")) is Format.EMAIL
