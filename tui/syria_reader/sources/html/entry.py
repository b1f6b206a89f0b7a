"""Where HTML is entered: lxml is there, with less around it, before anything that uses it is imported."""

from syria_reader.sources.extract import Extract
from syria_reader.sources.html.stand_ins import import_lxml
from syria_reader.sources.loading import Job


def prepare(*, at_leisure: bool) -> None:
    """See `loader.prepare`."""
    import_lxml()
    from syria_reader.sources.html.loader import prepare

    prepare(at_leisure=at_leisure)


def load_html(job: Job) -> Extract:
    """See `loader.load_html`."""
    import_lxml()
    from syria_reader.sources.html.loader import load_html

    return load_html(job)
