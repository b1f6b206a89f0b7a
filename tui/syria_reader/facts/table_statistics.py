"""Finding figures in tables."""

from collections.abc import Iterator, Sequence

from syria_reader.article import Article
from syria_reader.facts.figure_statistic import as_statistic
from syria_reader.facts.figures.location import Locator
from syria_reader.facts.figures.status_group import find_group
from syria_reader.facts.figures.table import read_table
from syria_reader.facts.passage import Passage
from syria_reader.facts.statistic import PEOPLE, CountType, Statistic

CONFIDENCE = 0.8
"""A guess: tables are too few in the marked reports to count."""


def find_table_statistics(
    article: Article, rows: Sequence[Passage], locator: Locator, order: int
) -> Iterator[Statistic]:
    """The figures in the `rows` of one table; their ids go on from number `order`."""
    for passage, cells in zip(rows, read_table(rows), strict=True):
        before: Statistic | None = None
        for cell in cells:
            order += 1
            figure = cell.figure
            head = passage.to_source(*cell.row) if cell.row.start < cell.row.end else None
            plain = as_statistic(
                figure,
                article,
                passage.to_source(cell.start, cell.end),
                passage.to_source(0, len(passage.text)),
                number=order,
                rule="table-cell",
                confidence=CONFIDENCE,
            )
            statistic = plain._replace(
                count_type=CountType.CUMULATIVE if figure.category in PEOPLE else CountType.UNKNOWN,
                place=locator.named(head) if head else None,
                status_group=find_group(cell.sentence, figure),
            )
            if cell.part and before is not None and before.unit == statistic.unit:
                statistic = statistic._replace(
                    category=before.category, part_of=before.id, count_type=CountType.SUBSET
                )
            else:
                before = statistic
            yield statistic
