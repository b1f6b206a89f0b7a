"""In which forms facts can be written, and which ending of a file's name stands for which."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from syria_reader.reading import Reading


class Format(NamedTuple):
    """`endings` are those of files in this form, the first one is suggested; `help` says what it is."""

    name: str
    endings: tuple[str, ...]
    help: str


FORMATS = {
    form.name: form
    for form in (
        Format("json", (".facts.json", ".json"), "one document, indented"),
        Format("jsonl", (".jsonl", ".ndjson"), "one document a line"),
        Format("csv", (".csv",), "a table, one row a mention, figure, date, claim or relation"),
        Format("markdown", (".md", ".markdown"), "a brief to read"),
        Format("geojson", (".geojson",), "the places with their coordinates"),
        Format("annotations", (".jsonld",), "W3C Web Annotations"),
    )
}
"""Every form by its name."""


def format_of(file: str) -> Format | None:
    """The form that the ending of a file's name stands for."""
    name = file.lower()
    return next((form for form in FORMATS.values() if name.endswith(form.endings)), None)


def head(form: Format) -> str:
    """What stands once before the first document: the columns of a table."""
    if form.name != "csv":
        return ""
    from syria_reader.export.table import header

    return header()


def written(reading: "Reading", form: Format) -> str:
    """The facts of `reading` in a form, without its head; ends with a line end."""
    match form.name:
        case "csv":
            from syria_reader.export.table import table

            return table(reading)
        case "markdown":
            from syria_reader.export.brief import brief

            return brief(reading)
        case "geojson":
            from syria_reader.export.geojson import feature_collection

            return _json(feature_collection(reading), None)
        case "annotations":
            from syria_reader.export.annotations import annotation_collection

            return _json(annotation_collection(reading), None)
        case _:
            from syria_reader.export.facts_document import facts_document

            return _json(facts_document(reading), 2 if form.name == "json" else None)


def _json(document: dict[str, object], indent: int | None) -> str:
    import json

    return json.dumps(document, ensure_ascii=False, indent=indent) + "\n"
