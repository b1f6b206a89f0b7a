"""The reader as it looks before any fact is known: every cell as the application will draw it."""

from syria_reader.reading import Reading
from syria_reader.ui.arrangement import Box, alone, arrange, likely_width
from syria_reader.ui.cells import cell_width, cut
from syria_reader.ui.commands import Moment
from syria_reader.ui.drawing.article_lines import ArticleLines
from syria_reader.ui.drawing.bar_line import bar_line
from syria_reader.ui.drawing.panel_lines import Title, empty_lines, row_line, title_line
from syria_reader.ui.drawing.reader_bars import foot, head
from syria_reader.ui.opening import AS_IT_COMES, Opening
from syria_reader.ui.panels import EMPTY, PANELS, UNKNOWN
from syria_reader.ui.place import BEGINNING
from syria_reader.ui.row_list import RowList, section_rows
from syria_reader.ui.rows import Fragment, Line
from syria_reader.ui.typesetting import Page


def first_screen(
    reading: Reading,
    width: int,
    height: int,
    opening: Opening = AS_IT_COMES,
) -> list[Line]:
    """The rows of the screen, each just `width` cells wide; none where the terminal is too small."""
    parts = _Parts(reading, opening)
    boxes = parts.boxes(width, height)
    if "text" not in boxes:
        return []
    rows: list[list[tuple[int, int, Line]]] = [[] for _ in range(height)]
    for name, box in sorted(boxes.items(), key=lambda part: part[0] != "text"):
        for y, line in enumerate(parts.lines(name, box)):
            rows[box.y + y].append((box.x, box.width, line))
    return [_joined(pieces, width) for pieces in rows]


class _Parts:
    """Draws each part of the reader into its box."""

    def __init__(self, reading: Reading, opening: Opening) -> None:
        self._reading = reading
        self._opening = opening
        self._article = article = reading.article
        self._text = ArticleLines(article, reading.notes, partial=reading.partial)
        self._text.measure = opening.measure
        numbers = [s.number for s in article.sections if s.heading <= opening.place.position.block]
        self._text.section = self._section = numbers[-1] if numbers else None
        self._title_in_view = True
        self._progress = 100
        """How much of the article the first screen shows, in percent; known once its text is drawn."""

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """The arrangement, settled: how much room a panel needs depends on how wide it is."""
        if not self._opening.panels:
            return alone(width, height, "text").boxes
        boxes: dict[str, Box] = {}
        for _ in range(2):
            needs = {
                name: self._need(name, boxes[name].width if name in boxes else likely_width(width))
                for name in PANELS
            }
            boxes = arrange(width, height, needs, "actors", sheet=False).boxes
        return boxes

    def _need(self, name: str, width: int) -> int:
        if name == "contents" and self._article.sections:
            return 1 + len(RowList(section_rows(self._article)(width - 2)))
        return 1 + len(empty_lines(EMPTY[name], width))

    def lines(self, name: str, box: Box) -> list[Line]:
        """The lines of part `name`, at most as many as its box has; the rest is blank."""
        if name == "text":
            page = self._text.typeset(box.width)
            top = self._top(page, box.height)
            self._title_in_view = page.position_at(top).block == 0
            self._progress = page.progress(top, box.height)
            return [self._text.draw(page, y) for y in range(top, min(page.height, top + box.height))]
        if name == "top":
            source, progress = self._reading.source, self._progress
            section = None if self._reading.partial else self._section
            at_title = self._title_in_view
            words = head(self._article, source, title_in_view=at_title, section=section, progress=progress)
            return [bar_line(*words, box.width)]
        if name == "bottom":
            remark, keymap = self._opening.remark, self._opening.keymap
            words = foot(Moment.READING, remark=remark, keymap=keymap, hushed=not self._opening.panels)
            return [bar_line(*words, box.width)]
        return self._panel(name, box)[: box.height]

    def _top(self, page: Page, height: int) -> int:
        """The first row in view; the page is set from there on."""
        place = self._opening.place
        if place == BEGINNING:
            return page.settle(0, 0, height)
        if page.blocks:
            page.lines(min(place.position.block, page.blocks - 1))
        top = page.settle(page.y_of(place.position) + place.above, height, 2 * height)
        return max(min(top, page.height - height), 0)

    def _panel(self, name: str, box: Box) -> list[Line]:
        if name != "contents":
            return [title_line(Title(name.upper(), UNKNOWN), box.width, focused=False)]
        total = len(self._article.sections)
        known = UNKNOWN if self._reading.partial else str(total)
        rows = RowList(section_rows(self._article)(box.width - 2), box.width - 2)
        room = box.height - 1
        end = rows.span(self._section - 1)[1] if self._section else 0
        hidden = max(end - room, 0) if room > 0 else 0
        lines = []
        for y in range(hidden, min(len(rows), hidden + room)):
            line, first = rows.line(y)
            here = self._section is not None and rows.row_at(y) == self._section - 1
            lines.append(row_line(line, here and first, "strong" if here else ""))
        count = f"{self._section} of {known}" if self._section else known
        more = 0 < room < len(rows) - hidden
        title = title_line(Title(name.upper(), count, more), box.width, focused=False)
        known_empty = not total and not self._reading.partial
        return [title, *(empty_lines(EMPTY[name], box.width) if known_empty else lines)]


def _joined(pieces: list[tuple[int, int, Line]], width: int) -> Line:
    """The pieces of one row, each at its column and cut to its width, with blanks between them."""
    row: Line = []
    x = 0
    for start, room, line in sorted(pieces, key=lambda piece: piece[0]):
        row.append(Fragment(" " * (start - x)))
        x = start
        for text, style in line:
            shown = cut(text, start + room - x)
            row.append(Fragment(shown, style))
            x += cell_width(shown)
    row.append(Fragment(" " * (width - x)))
    return row
