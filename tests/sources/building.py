"""Documents of the least that makes them what they are, to be bent by tests."""

import io
import zipfile
from collections.abc import Mapping

WORDS = "The road was closed for a third day, drivers said on Monday. "
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{OFFICE}"'


def pdf(
    text: str = WORDS,
    *,
    pages: str = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    page: str = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    " /Resources << /Font << /F1 5 0 R >> >> >>",
    stream: bytes | None = None,
    stream_says: str = "",
    more: tuple[str, ...] = (),
    trailer: str = "",
) -> bytes:
    """A PDF of one page, with a table of its objects; `more` are objects from number 6 on."""
    drawn = f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET".encode("latin-1") if stream is None else stream
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        pages.encode(),
        page.encode(),
        f"<< /Length {len(drawn)} {stream_says} >>\nstream\n".encode() + drawn + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *(one.encode("latin-1") for one in more),
    ]
    data = b"%PDF-1.7\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + (head + end).encode("latin-1")


def packed(files: Mapping[str, str | bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive of `files` in their order."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", kind) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def chapter(words: str = WORDS) -> str:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>One</h1><p>{words}</p></body></html>'


def package(title: str = "A book", spine: str = '<itemref idref="a"/>', items: str = "") -> str:
    return (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:creator>{title}</dc:creator><dc:publisher>{title}</dc:publisher>"
        '</metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
        f"{items}</manifest><spine>{spine}</spine></package>"
    )


def epub(**files: str | bytes | None) -> bytes:
    """A book; files are named with "_" for "." and "__" for "/", None leaves one out."""
    named = {name.replace("__", "/").replace("_", "."): content for name, content in files.items()}
    content: dict[str, str | bytes | None] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "a.opf": package(),
        "a.xhtml": chapter(),
        **{name.replace("META.INF", "META-INF"): one for name, one in named.items()},
    }
    return packed({name: one for name, one in content.items() if one is not None})


def docx(
    body: str = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>", *, before: str = "", core: str = ""
) -> bytes:
    """A Word document; `before` stands before its root element."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships {RELATIONS}><Relationship Id="a" Type="{OFFICE}/officeDocument"'
        ' Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{before}<w:document {W}><w:body>{body}</w:body></w:document>",
    }
    if core:
        files["docProps/core.xml"] = core
    return packed(files)


def mail(body: str = WORDS, **headers: str) -> bytes:
    """An e-mail; in the names of headers "_" stands for "-"."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    told = {"From": "a@example.org", "Subject": "A day", "MIME-Version": "1.0", **named}
    head = "".join(f"{name}: {value}\n" for name, value in told.items())
    return f"{head}\n{body}".encode("utf-8", "surrogateescape")
