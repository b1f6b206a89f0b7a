"""Lines above an article's first words that tell of it: its title again, who wrote it, when."""

from syria_reader.article import BlockKind
from syria_reader.sources.extract import About, Part
from syria_reader.sources.html.blocks import letters
from syria_reader.sources.metadata_lines import Fields, read_metadata_line

_MOST = 6
"""Blocks looked at."""
_LONGEST = 300
_SHORT = 80
"""Characters of a line that may stand among the others and tell something else."""


def take_head_lines(about: About, parts: list[Part]) -> tuple[About, list[Part]]:
    """`about` with what the first lines of `parts` tell, and the blocks without these lines.

    What the page says elsewhere of its author and date counts before what such a line says.
    """
    kept: list[Part] = []
    for i, part in enumerate(parts[:_MOST]):
        told = _told_by(part, about.title)
        if told is None and (len(part.text) > _SHORT or part.kind is not BlockKind.PARAGRAPH):
            return about, [*kept, *parts[i:]]
        if told is None:
            kept.append(part)
            continue
        about = about._replace(**{name: told[name].value for name in told if not getattr(about, name)})
    return about, [*kept, *parts[_MOST:]]


def _told_by(part: Part, title: str) -> Fields | None:
    """What a block tells of the article's author and date, if that or the title is all it does."""
    if part.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING} or len(part.text) > _LONGEST:
        return None
    if part.kind is BlockKind.HEADING and letters(part.text) != letters(title):
        return None
    all_told: Fields = {}
    for line in part.text.split("\n"):
        told = read_metadata_line(line, 0)
        if not told and letters(line) != letters(title):
            return None
        all_told |= {name: field for name, field in told.items() if name in {"author", "published"}}
    return all_told
