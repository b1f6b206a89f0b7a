"""The raised number of a note hangs on words in print; what is found ends before it."""

from syria_reader.facts import analyse
from syria_reader.reading import open_text

REPORT = (
    "She was a librarian in Homs¹. Rebels took Hama² and Aleppo on Monday.\n\n"
    "At least 24 civilians³ were killed, said Samer Jaber⁴,⁵ of the World Food Programme⁶.\n\n"
    "The United Nations¹² counted 300¹³ dead in Idlib province.¹⁴ It gave no names.\n"
)


def test_names_and_figures_are_found_as_if_no_number_hung_on_them() -> None:
    marked, bare = (analyse(open_text(text).article) for text in (REPORT, without_marks(REPORT)))
    for kind in ("actors", "places"):
        assert [row.name for row in getattr(marked, kind)] == [row.name for row in getattr(bare, kind)]
    killed = [(row.value, row.unit, row.attributed_to) for row in marked.statistics]
    assert killed == [(24, "people", "Samer Jaber"), (300, "people", "United Nations")]
    mentions = {mention.text for row in (*marked.actors, *marked.places) for mention in row.mentions}
    assert {"Homs", "Hama", "Aleppo", "Samer Jaber", "United Nations", "Idlib province"} <= mentions


def test_every_mention_stands_where_it_is_said_to() -> None:
    article = open_text(REPORT.replace("World Food", "World¹ Food")).article
    facts = analyse(article)
    mentions = [mention for row in (*facts.actors, *facts.places) for mention in row.mentions]
    assert all(article.text[mention.start : mention.end] == mention.text for mention in mentions)


def test_a_power_is_no_note() -> None:
    (burnt,) = analyse(open_text("It burnt 12 km² of forest.").article).statistics
    assert (burnt.value, burnt.unit) == (12, "km2")


def without_marks(text: str) -> str:
    return "".join(letter for letter in text if letter not in "⁰¹²³⁴⁵⁶⁷⁸⁹").replace("Jaber,", "Jaber")
