"""What the lines at the head and the foot of the reader say."""

from pathlib import Path

from syria_reader.article import Article
from syria_reader.text import visible
from syria_reader.ui.choice import Choice
from syria_reader.ui.commands import AS_DECLARED, Keymap, Moment, hints
from syria_reader.ui.rows import Fragment, Line

Words = tuple[list[Line], Line]
"""Groups of words at the left, words at the right: see `bar_line`."""


def head(article: Article, source: str, *, title_in_view: bool, section: int | None, progress: int) -> Words:
    """The title once it is out of view, before that the source's name; the section and how far it is read."""
    title = article.metadata.title
    web = source.startswith(("https://", "http://"))
    name = source.partition("://")[2] if web else Path(source).name
    running = title.value if title and not title_in_view else visible(name)
    where = f"§ {section} of {len(article.sections)} · " if section else ""
    return [[Fragment(running, "quiet")]], [Fragment(f"  {where}{progress} %", "quiet")]


def foot(
    moment: Moment,
    choice: Choice | None = None,
    remark: str = "",
    view: str = "",
    keymap: Keymap = AS_DECLARED,
    *,
    hushed: bool = False,
) -> Words:
    """A remark, or else the keys of the moment, in the opened `view`, and what is chosen.

    Nothing but remarks where it is `hushed`.
    """
    if remark:
        return [[Fragment(remark)]], []
    if hushed:
        return [], []
    told = hints(moment, view, keymap)
    keys = [[Fragment(key, "key"), Fragment(f" {word}   ", "quiet")] for key, word in told]
    if choice is None or (moment is Moment.VIEW and view == "card"):  # the card itself says it
        return keys, []
    chosen = [Fragment(f"  {choice.label}", "reading")]
    if len(choice.marks) > 1:
        chosen.append(Fragment(f"  {choice.progress}", "quiet"))
    if choice.remark:
        chosen.append(Fragment(f"  {choice.remark}", "quiet"))
    return keys, chosen
