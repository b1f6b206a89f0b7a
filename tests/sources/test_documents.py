"""Documents as people send and publish them: what is read of each, beside it in a file of the same name.

The words are our own. `report.pdf`, `report.docx` and `arabic.pdf` were made by LibreOffice from the `.fodt`,
`brief.pdf` by groff from `brief.ms`, `columns.pdf` by ReportLab; the folders hold what is packed to a book
and a memo.
RENEW_GOLDENS=1 writes what is read anew; read the difference.
"""

import gzip
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from syria_reader.reading import Reading, open_beginning, open_source

from .showing import check_offsets, check_shown, shown

FOLDER = Path(__file__).parent / "documents"
KINDS = (".pdf", ".eml", ".mhtml", ".epub", ".docx")
PACKED = {"book": "book.epub", "memo": "memo.docx"}
DOCUMENTS = sorted(path.name for path in FOLDER.iterdir() if path.suffix in KINDS) + list(PACKED.values())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All documents, those that stand here in pieces packed."""
    folder = tmp_path_factory.mktemp("documents")
    for path in FOLDER.iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    for pieces, name in PACKED.items():
        files = sorted((path for path in (FOLDER / pieces).rglob("*") if path.is_file()), key=by_packing)
        with zipfile.ZipFile(folder / name, "w") as archive:
            for path in files:
                kind = zipfile.ZIP_STORED if path.name == "mimetype" else zipfile.ZIP_DEFLATED
                archive.write(path, path.relative_to(FOLDER / pieces).as_posix(), kind)
    return folder


def by_packing(path: Path) -> tuple[bool, str]:
    return path.name != "mimetype", str(path)


@pytest.fixture(scope="module", params=DOCUMENTS)
def document(request: pytest.FixtureRequest, folder: Path) -> tuple[Path, Reading]:
    return folder / request.param, open_source(str(folder / request.param))


def test_what_is_said_is_read_and_nothing_else(document: tuple[Path, Reading]) -> None:
    path, reading = document
    check_shown(reading, FOLDER / f"{path.name}.txt")


def test_every_offset_indexes_the_text(document: tuple[Path, Reading]) -> None:
    check_offsets(document[1].article)


def test_the_name_of_a_document_is_of_no_account(
    document: tuple[Path, Reading], tmp_path: Path, read_here: None
) -> None:
    path, reading = document
    other = tmp_path / "a"
    other.write_bytes(path.read_bytes())
    assert shown(open_source(str(other))) == shown(reading)


def test_a_packed_document_reads_as_itself(
    document: tuple[Path, Reading], tmp_path: Path, read_here: None
) -> None:
    path, reading = document
    packed = tmp_path / f"{path.name}.gz"
    packed.write_bytes(gzip.compress(path.read_bytes()))
    again = open_source(str(packed))
    assert shown(again) == shown(reading)
    assert again.data == packed.read_bytes()


@pytest.mark.parametrize(
    ("name", "text", "blocks"),
    [
        ("a.md.gz", "Words *of* it.\n\nMore of them.", ["Words of it.", "More of them."]),
        ("a.txt.gz", "Words *of* it.\n\nMore of them.", ["Words *of* it.", "More of them."]),
        ("a.html.gz", "<html><body><p>The road was closed for a third day, drivers said.", None),
        ("long.gz", "Words of it, and more. " * 20_000, None),
    ],
)
def test_packed_texts(tmp_path: Path, name: str, text: str, blocks: list[str] | None) -> None:
    (tmp_path / name).write_bytes(gzip.compress(text.encode()[:9]) + gzip.compress(text.encode()[9:]))
    for reading in (open_source(str(tmp_path / name)), open_beginning(str(tmp_path / name))[0]):
        article = reading.article
        if blocks is None:
            assert "drivers said" in article.text or "and more" in article.text
        else:
            assert [article.prose(i).text for i in range(len(article.blocks))] == blocks


def test_the_page_of_every_paragraph_of_a_pdf_is_known() -> None:
    article = open_source(str(FOLDER / "report.pdf")).article
    assert [page.number for page in article.pages] == [1, 2]
    for words, number in (
        ("North-east Syria", 1),
        ("At least 24 civilians", 1),
        ("Statement of the ministry", 1),
        ("People displaced by district", 2),
        ("on a fifth of the money", 2),
    ):
        assert article.page_at(article.text.index(words)) == number
    assert open_source().article.page_at(0) is None


def made(program: str, *command: str, folder: Path) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    subprocess.run([program, *command], cwd=folder, check=True, capture_output=True, timeout=120)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_document_that_libreoffice_makes_now(tmp_path: Path, kind: str) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    shutil.copy(FOLDER / "report.fodt", tmp_path)
    made("soffice", profile, "--headless", "--convert-to", kind, "report.fodt", folder=tmp_path)
    article = open_source(str(tmp_path / f"report.{kind}")).article
    assert article.metadata.title is not None
    assert [section.title for section in article.sections] == [
        "Highlights", "Situation overview", "Displacement", "People displaced by district",
        "Humanitarian response", "Water and sanitation", "Health", "Funding",
    ]  # fmt: skip
    assert "received wounded people from both sides and reported that" in article.text


def test_a_pdf_that_groff_makes_now(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "brief.ms", tmp_path)
    if not shutil.which("gropdf"):
        pytest.skip("groff makes no PDF here")
    made("sh", "-c", "groff -ms -Tpdf -P-pa4 brief.ms > brief.pdf", folder=tmp_path)
    assert shown(open_source(str(tmp_path / "brief.pdf"))) == shown(open_source(str(FOLDER / "brief.pdf")))
