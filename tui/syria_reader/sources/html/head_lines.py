"""Lines above an article's first words that tell of it: its title again, who wrote it, when."""

from syria_reader.article import BlockKind
from syria_reader.sources.extract import About, Part
from syria_reader.sources.html.blocks import letters
from syria_reader.sources.metadata_lines import read_metadata_line

_MOST = 6
"""Blocks looked at."""
_LONGEST = 300


def take_head_lines(about: About, parts: list[Part]) -> tuple[About, list[Part]]:
    """`about` with what the first lines of `parts` tell, and the blocks without these lines.

    What the page says elsewhere of its author and date counts before what such a line says.
    """
    for i, part in enumerate(parts[:_MOST]):
        if part.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING} or len(part.text) > _LONGEST:
            return about, parts[i:]
        if part.kind is BlockKind.HEADING and letters(part.text) != letters(about.title):
            return about, parts[i:]
        for line in part.text.split("\n"):
            told = read_metadata_line(line, 0)
            if not told and letters(line) != letters(about.title):
                return about, parts[i:]
            fresh = {
                name: told[name].value
                for name in ("author", "published")
                if name in told and not getattr(about, name)
            }
            about = about._replace(**fresh)
    return about, parts[_MOST:]
