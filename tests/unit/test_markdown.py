"""Markdown becomes an article whose prose has no mark-up and knows where every character stands."""

import re
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_reader.article import Article
from syria_reader.sources.article_from import article_from
from syria_reader.sources.fetching import Fetched
from syria_reader.sources.markdown import inline_prose as inline_prose_module
from syria_reader.sources.markdown.blocks import BlockReader
from syria_reader.sources.markdown.inline_prose import inline_prose
from syria_reader.sources.markdown.lots import read_in_lots
from syria_reader.sources.markdown.parser import parser
from syria_reader.sources.markdown.reader import read_markdown
from syria_reader.sources.markdown.source_lines import Content, SourceLines


def read(text: str, name: str = "report.md") -> Article:
    return article_from(Fetched(name, text.encode())).article


def outline(text: str) -> list[str]:
    article = read(text)
    return [
        f"{block.kind} {block.level}{block.marker and ' ' + block.marker}: {article.prose(i).text}"
        for i, block in enumerate(article.blocks)
    ]


BLOCKS = {
    "title and heading": (
        "# A\n\nx\n\n## B\n\ny",
        ["title 0: A", "paragraph 0: x", "heading 2: B", "paragraph 0: y"],
    ),
    "underlined": ("A\n===\n\nB\n---\n", ["title 0: A", "heading 2: B"]),
    "heading after text": ("x\n\n# A", ["paragraph 0: x", "heading 1: A"]),
    "wrapped": ("one\ntwo\n  three", ["paragraph 0: one two three"]),
    "hard break": ("one  \ntwo\\\nthree", ["paragraph 0: one\ntwo\nthree"]),
    "quotation": ("> one\n> two\nlazy", ["quote 1: one two lazy"]),
    "quotation in quotation": ("> > one\n> > two", ["quote 2: one two"]),
    "bullets": ("- one\n- two\n  more", ["item 1 •: one", "item 1 •: two more"]),
    "numbers": ("3. one\n4. two", ["item 1 3.: one", "item 1 4.: two"]),
    "nested": ("- one\n  1) two\n     - three", ["item 1 •: one", "item 2 1): two", "item 3 •: three"]),
    "item of two paragraphs": ("- one\n\n  two", ["item 1 •: one", "item 1: two"]),
    "code": ("    one\n\n      two\n", ["code 0: one\n\n  two"]),
    "fence": ("```py\none\n\ttwo\n```", ["code 0: one\n    two"]),
    "fence in a quotation": ("> ```\n> one\n> ```", ["code 0: one"]),
    "table": ("| a | b |\n|---|---|\n| *c* | d \\| e |", ["row 0: a  ·  b", "row 0: c  ·  d | e"]),
    "rule": ("a\n\n***\n\nb", ["paragraph 0: a", "rule 0: ***", "paragraph 0: b"]),
    "html": ("<div>a <b>b</b>'s</div><p>c</p>\n", ["paragraph 0: a b's c"]),
    "comment": ("a\n\n<!-- hidden\n -->\n\nb", ["paragraph 0: a", "paragraph 0: b"]),
    "script": ("a\n\n<script>alert(1)</script>\n", ["paragraph 0: a"]),
    "windows line ends": ("# A\r\n\r\none\r\ntwo\r\n", ["title 0: A", "paragraph 0: one two"]),
}


@pytest.mark.parametrize(("text", "expected"), BLOCKS.values(), ids=BLOCKS.keys())
def test_blocks(text: str, expected: list[str]) -> None:
    assert outline(text) == expected


INLINE = {
    "emphasis": ("a *b* c", "a b c", [("b", "emphasis", "")]),
    "strong": ("a **b c** d", "a b c d", [("b c", "strong", "")]),
    "both": ("**a *b* c**", "a b c", [("b", "emphasis", ""), ("a b c", "strong", "")]),
    "code": ("a ``b ` c``", "a b ` c", [("b ` c", "code", "")]),
    "strike": ("~~a~~ b", "a b", [("a", "strike", "")]),
    "link": (
        'x [a *b*](http://e.org "b") b',
        "x a b b",
        [("b", "emphasis", ""), ("a b", "link", "http://e.org")],
    ),
    "reference": ("[a][r] b\n\n[r]: http://e.org", "a b", [("a", "link", "http://e.org")]),
    "autolink": (
        "see <http://e.org> now",
        "see http://e.org now",
        [("http://e.org", "link", "http://e.org")],
    ),
    "image": ("![a map](map.png) of it", "a map of it", []),
    "entity": ("a &amp; b &eacute;", "a & b é", []),
    "escape": (r"a \* b \# c", "a * b # c", []),
    "html": ("a <b>b</b> c", "a b c", []),
    "break": ("a<br>b", "a\nb", []),
    "unclosed": ("*a **b [c](", "*a **b [c](", []),
    "no reference": ("[a] [b][c]", "[a] [b][c]", []),
    "override in an entity": ("a&#x202e;b", "ab", []),
    "escape sequence": ("a \x1b[31m *b*", "a ␛[31m b", [("b", "emphasis", "")]),
}


@pytest.mark.parametrize(("text", "shown", "styles"), INLINE.values(), ids=INLINE.keys())
def test_inline(text: str, shown: str, styles: list[tuple[str, str, str]]) -> None:
    prose = read(text).prose(0)
    assert prose.text == shown
    assert [(shown[style.start : style.end], style.name, style.target) for style in prose.styles] == styles


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("*a* [b](c) word", "word"),
        ("> one\n> **two** word\n> four", "word"),
        ("| x | *word* |\n|---|---|\n", "word"),
        ("- a\n\n  [a][b] word\n\n[b]: c", "word"),
        ("a &amp; \\* `b` word", "word"),
        ("<div><b>word</b></div>", "word"),
        ("```\na\n  word\n```", "word"),
        ("[x word](word)", "word"),
    ],
)
def test_a_word_is_found_where_it_stands(text: str, word: str) -> None:
    article = read(text)
    for i in range(len(article.blocks)):
        prose = article.prose(i)
        at = prose.text.find(word)
        if at >= 0:
            span = prose.span_to_source(at, at + len(word))
            assert text[span.start : span.end] == word
            assert span.start == text.index(word)
            assert prose.from_source(span.start) == at
            return
    pytest.fail("the word is nowhere")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '---\ntitle: "War: a report"\nauthors: [Jane Doe, John Roe]\n'
            "date: 2024-12-06T10:00Z\ncategory: World\n---\ntext",
            ("War: a report", "Jane Doe, John Roe", "2024-12-06", "World"),
        ),
        ("---\ntitle: A\nauthor:\n  - Jane\ntags:\n  - x\n---\n# A\ntext", ("A", "Jane", None, None)),
        (
            "World\n\n# A\n\n*By **Jane Doe***\n6 December 2024\n\ntext",
            ("A", "Jane Doe", "2024-12-06", "World"),
        ),
        ("# A\n\ntext\n\n# B\n\nmore", ("A", None, None, None)),
        ("text\n\n# A", (None, None, None, None)),
        ("---\nnot front matter at all\n---\n", (None, None, None, None)),
    ],
    ids=["front matter", "title twice", "lines under the title", "first of two", "not first", "a rule"],
)
def test_metadata(text: str, expected: tuple[str | None, ...]) -> None:
    article = read(text)
    about = article.metadata
    values = [
        field.value if field else None
        for field in (about.title, about.author, about.published, about.section)
    ]
    assert tuple(values) == expected
    assert [block.kind for block in article.blocks].count("title") == (expected[0] is not None)  # type: ignore[comparison-overlap]


@pytest.mark.parametrize(
    ("name", "text", "markdown"),
    [
        ("a.md", "*a*", True),
        ("a.MARKDOWN", "*a*", True),
        ("a.txt", "# A\n\n## B\n\n**b**", False),
        ("-", "# A\n\n## B\n\nc", True),
        ("-", "# A\n\n**b**", True),
        ("-", "---\ntitle: A\n---\n\nb", True),
        ("-", "A # b\n\n*c* and #d\n\n* e\n* f", False),
        ("a", "###\n\n# 1 on the list", False),
    ],
)
def test_markdown_is_told_by_name_or_where_nothing_else_looks_like_it(
    name: str, text: str, markdown: bool
) -> None:
    article = read(text, name)
    assert ("*" in article.prose(len(article.blocks) - 1).text or "#" in article.prose(0).text) != markdown


def test_a_very_long_block_is_shown_with_its_marks() -> None:
    text = "*a* " * 10_000
    assert read(text).prose(0).text == text.strip()


def test_what_is_nested_too_deep_is_not_lost() -> None:
    assert "word" in read("> " * 500 + "word").prose(0).text


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "# ",
                "> ",
                "- ",
                "1. ",
                "\n",
                "\n\n",
                "*",
                "**",
                "_",
                "`",
                "[a](b)",
                "[",
                "](",
                ")",
                "| ",
                "|-|\n",
                "\\",
                "&amp;",
                "<b>",
                "<!--",
                "```\n",
                "    ",
                "\t",
                "word",
                " ",
                "~~",
                "![i](j)",
                "\r\n",
                "\x00",
                "\u202e",
                "<br>",
                "é",
            ]
        ),
        max_size=25,
    ).map("".join)
)
def test_any_text_keeps_its_words_in_their_places(text: str) -> None:
    if not text.strip(" \n\r\t\u202e\x00"):
        return
    article = read_markdown(text)
    at = 0
    for i, block in enumerate(article.blocks):
        assert at <= block.start < block.end <= len(text)
        at = block.end
        prose = article.prose(i)
        assert "\u202e" not in prose.text
        assert "\x00" not in prose.text
        for offset, character in enumerate(prose.text):
            source = prose.to_source(offset)
            assert block.start <= source < block.end
            if character.isalpha() and not prose.text.startswith("␀", offset):
                assert text[source] in {character, "&", "\\"}


PARTS = st.sampled_from(
    [
        "words", "# A\n", "B\n===", "- one", "  more", "\n", "\n\n", "```", "    code", "> quoted",
        "1. first", "[a]: /u", "[a]", "| a | b |\n|---|---|\n| c | d |", "***", "<div>", "</div>", "<!--",
        "-->", "\r\n", " \n", "\n\nplain\n\n", "\n\nélan\n", "- ```", "> ```", "~~~",
        "\t", "*so*", "  \nbreak", "\\\nbreak", "&amp;", "<script>", "“quoted”",
    ]
)  # fmt: skip


def targets(environment: dict) -> dict[str, str]:
    return {label: target["href"] for label, target in environment.get("references", {}).items()}


@settings(max_examples=200, deadline=None)
@given(st.lists(PARTS, max_size=30).map("\n".join), st.integers(1, 60))
def test_a_text_has_the_same_blocks_however_much_is_parsed_at_a_time(text: str, size: int) -> None:
    whole, parts = {}, {}
    tokens = parser().parse(text, whole)
    at_once = list(BlockReader(SourceLines(text, 0, len(text)), text).read(tokens))
    in_lots = [found for lot in read_in_lots(text, 0, parts, size) for found in lot]
    assert in_lots == at_once
    assert targets(whole) == targets(parts)


@settings(max_examples=200, deadline=None)
@given(st.lists(PARTS, max_size=8).map("".join))
def test_words_without_marks_need_no_parser(text: str) -> None:
    words = "\n".join(line for line in text.splitlines() if line.strip()).strip()
    content = Content.of_lines(words, 0)
    with patch.object(inline_prose_module, "_MARKED", re.compile("")):
        parsed = inline_prose(words, content, {})
    quick = inline_prose(words, content, {})
    assert (quick.text, quick.styles) == (parsed.text, parsed.styles)
    for offset in range(len(quick.text)):
        assert quick.to_source(offset) == parsed.to_source(offset)
