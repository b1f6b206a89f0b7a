"""The loader of e-mail."""

from syria_reader.sources.extract import Extract, Part
from syria_reader.sources.loading import Job, UnreadableError
from syria_reader.sources.mail.headers import header, read_headers
from syria_reader.sources.mail.message import Body, Letter, take_apart
from syria_reader.sources.mail.plain import plain_parts

_RICH = 0.6
"""Share of the plain text's letters that the HTML of an e-mail must have to be read in its place."""
_MOST_NAMED = 5
_EMPTY = "there is no text in this e-mail; open what is attached to it from your mail program"
_ANSWERS = "the messages it answers are left out"


def load_mail(job: Job) -> Extract:
    """What an e-mail says. Raises `UnreadableError` where it has no text."""
    letter = take_apart(job.data)
    if page := letter.message.get("Snapshot-Content-Location"):
        return _saved_page(letter, str(page))
    parts, notes = _parts(letter)
    if not any(map(str.isalnum, "".join(part.text for part in parts))):
        raise UnreadableError(_EMPTY)
    if letter.attached:
        notes = (*notes, _named(letter.attached))
    return Extract(read_headers(letter.message), tuple(parts), notes)


def _parts(letter: Letter) -> tuple[list[Part], tuple[str, ...]]:
    """The blocks of the richer one of the two texts an e-mail may have, and notes on them."""
    from syria_reader.sources.html.characters import decode_page

    plain: list[Part] = []
    answers = False
    notes: tuple[str, ...] = ()
    for body in letter.plain:
        text, told = decode_page(body.data, body.charset)
        more, answered = plain_parts(text, flowed=body.flowed)
        plain, answers, notes = plain + more, answers or answered, notes + told
    if letter.html:
        rich, rich_answers, rich_notes = _of_pages(letter.html)
        if _size(rich) >= _RICH * _size(plain):
            plain, answers, notes = rich, rich_answers, rich_notes
    return plain, (*dict.fromkeys(notes), _ANSWERS) if answers else tuple(dict.fromkeys(notes))


def _of_pages(bodies: tuple[Body, ...]) -> tuple[list[Part], bool, tuple[str, ...]]:
    from syria_reader.sources.mail.page import page_parts

    parts: list[Part] = []
    answers = False
    notes: tuple[str, ...] = ()
    for body in bodies:
        more, answered, told = page_parts(body)
        parts, answers, notes = parts + more, answers or answered, notes + told
    return parts, answers, notes


def _size(parts: list[Part]) -> int:
    return sum(len(part.text) for part in parts)


def _named(attached: tuple[str, ...]) -> str:
    names = ", ".join(attached[:_MOST_NAMED])
    more = len(attached) - _MOST_NAMED
    return f"attached and not opened: {names}{f' and {more} more' if more > 0 else ''}"


def _saved_page(letter: Letter, url: str) -> Extract:
    """The article of a page that a browser saved in one file, which has the form of an e-mail."""
    from syria_reader.sources.html.loader import load_html

    if not letter.html:
        raise UnreadableError(_EMPTY)
    body = letter.html[0]
    extract = load_html(Job(body.data, charset=body.charset, url=url.strip()))
    title = extract.about.title or header(letter.message, "Subject")
    return extract._replace(about=extract.about._replace(title=title))
