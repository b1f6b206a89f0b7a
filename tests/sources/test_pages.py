"""Pages as wire services, newspapers, relief groups and public bodies build them, with all that surrounds.

The words are our own; the mark-up is after what such sites send. Beside each page stands what is to be read
of it. RENEW_GOLDENS=1 writes that anew; read the difference.
"""

from functools import cache
from pathlib import Path

import pytest

from syria_reader.reading import Reading, open_source

from .showing import check_offsets, check_shown

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


@cache
def read(path: Path) -> Reading:
    return open_source(str(path))


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def page(request: pytest.FixtureRequest, read_here: None) -> tuple[Path, Reading]:
    return request.param, read(request.param)


def test_there_are_enough_pages() -> None:
    assert len(PAGES) >= 12


def test_the_article_and_nothing_else_is_read(page: tuple[Path, Reading]) -> None:
    path, reading = page
    check_shown(reading, path.with_suffix(".txt"))


def test_every_offset_indexes_the_text(page: tuple[Path, Reading]) -> None:
    check_offsets(page[1].article)
