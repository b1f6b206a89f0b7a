"""A mistake in the person's own lexicon is said on the screen, and the article opens all the same."""

from syria_reader.facts.lexicon import open_lexicon
from syria_reader.reading import open_source
from syria_reader.ui.app import ReaderApp


async def test_a_broken_lexicon_file_is_named_at_the_foot(tmp_path, monkeypatch):
    folder = tmp_path / "lexicon"
    folder.mkdir()
    (folder / "mine.toml").write_text("[actors\n", encoding="utf-8")
    monkeypatch.setenv("SYRIA_READER_CONFIG", str(tmp_path))
    open_lexicon.cache_clear()
    try:
        app = ReaderApp(open_source())
        async with app.run_test(size=(160, 40)) as pilot:
            await pilot.pause()
            await pilot.pause()
            foot = "".join(segment.text for segment in app.screen._compositor.render_strips()[-1])
            assert "mine.toml" in foot
            assert len(app.screen.panels["actors"]) > 0
    finally:
        open_lexicon.cache_clear()
