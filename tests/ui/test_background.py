"""A long article is analysed beside the reading: its beginning first, then all of it."""

import asyncio
import json
import shutil

import pytest

from syria_reader.facts import Facts, analyse
from syria_reader.reading import Reading, open_source
from syria_reader.ui import background
from syria_reader.ui.background import News, analyse_in_background

TEXT = "".join(
    f"At least {number + 2} people were killed in Homs and {number + 3} in Damascus on 3 May 2019, the U.N. "
    "said. Nothing else was heard, and the road stayed closed to all but a few.\n\n"
    for number in range(600)
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("long") / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


async def no_pause():
    pass


async def test_beginning_comes_first_and_the_whole_is_what_analysis_finds(path):
    article = open_source(path).article
    news = [step async for step in analyse_in_background(article, no_pause)]
    beginning, whole = [step.facts for step in news if step.facts is not None]
    assert news[-1].percent == 100
    assert [step.percent for step in news] == sorted(step.percent for step in news)
    assert all(step.percent < 100 for step in news[:-1])
    assert whole == analyse(article)
    count = len(beginning.statistics)
    assert 50 < count < len(whole.statistics)
    assert [s.text for s in beginning.statistics] == [s.text for s in whole.statistics[:count]]


async def test_no_module_of_the_current_folder_is_run(path, tmp_path, monkeypatch):
    (tmp_path / "pickle.py").write_text("raise SystemExit(1)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    news = [step async for step in analyse_in_background(open_source(path).article, no_pause)]
    assert news[-1].percent == 100


async def test_panels_fill_and_a_choice_made_early_stays(path, at_desk):
    async with at_desk(open_source(path)) as desk:
        while not desk.screen.catalogue:
            await desk.pilot.pause(0.02)
        assert desk.panel("statistics").count.endswith("…")
        early = len(desk.panel("statistics"))
        await desk.press("s", "down", "down", "down")
        here = desk.screen.choice.here
        while len(desk.panel("statistics")) == early:
            await desk.pilot.pause(0.02)
        assert desk.panel("statistics").count == "1200"
        assert desk.screen.choice.here[:2] == here[:2]
        assert desk.screen.choice.peek
        assert desk.state().focus == "statistics"


async def test_titles_tell_how_much_is_done(path, at_desk, monkeypatch):
    reading, opened, seen = open_source(path), asyncio.Event(), []
    found = analyse(reading.article)

    async def told(*_):
        await opened.wait()
        for news in (News(0, Facts(actors=found.actors)), News(7), News(40), News(100, found)):
            yield news
            await desk.settle()
            seen.append((desk.panel("actors").count, desk.picture()[2]))

    monkeypatch.setattr(background, "analyse_in_background", told)
    async with at_desk(reading) as desk:
        opened.set()
        await desk.until(lambda: len(seen) == 4)
        assert [count for count, _ in seen] == ["1 …", "1 · 7 %", "1 · 40 %", "1"]
        assert all(title.endswith(count) for count, title in seen)


async def test_what_is_exported_is_all_of_it(path, at_desk, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with at_desk(open_source(path)) as desk:
        await desk.press("e", "enter")
        assert "not all facts are found yet" in desk.picture()[-1]
        while desk.panel("statistics").count != "1200":
            await desk.pilot.pause(0.02)
        await desk.press("enter")
        document = json.loads((tmp_path / "report.facts.json").read_text(encoding="utf-8"))
        assert len(document["statistics"]) == 1200


async def test_closing_the_reader_ends_the_process(path, at_desk, monkeypatch):
    started = []
    popen = background.subprocess.Popen

    def noted(*arguments, **more):
        started.append(popen(*arguments, **more))
        return started[-1]

    monkeypatch.setattr(background.subprocess, "Popen", noted)
    async with at_desk(open_source(path)) as desk:
        while not started:
            await desk.pilot.pause(0.02)
    (process,) = started
    assert process.returncode is not None


async def test_a_process_that_ends_too_soon_is_told(path, at_desk, monkeypatch):
    monkeypatch.setattr(background.sys, "executable", shutil.which("false"))
    async with at_desk(open_source(path)) as desk:
        while "analysis of this article failed" not in desk.picture()[-1]:
            await desk.pilot.pause(0.02)
        assert desk.screen.catalogue is None


async def test_what_is_analysed_already_needs_no_process(path, at_desk, monkeypatch):
    monkeypatch.setattr(background.sys, "executable", "/nowhere/python")
    reading: Reading = open_source(path)
    assert reading.facts
    async with at_desk(reading) as desk:
        assert desk.panel("statistics").count == "1200"
