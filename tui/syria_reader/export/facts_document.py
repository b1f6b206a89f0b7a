"""The facts document, schema syria-reader/facts/1."""

from syria_reader.reading import Reading


def facts_document(reading: Reading) -> dict[str, object]:
    """A document that `json.dumps` takes as it is; keys stand in the schema's order."""
    return {
        "schema": "syria-reader/facts/1",
        "source": reading.source,
        "sha256": reading.sha256,
        "text": reading.article.text,
    }
