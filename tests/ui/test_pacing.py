"""News waits while keys are pressed, but not for ever; told on a clock of the test's own."""

from types import SimpleNamespace

import pytest

from syria_reader.ui.screens import pacing


@pytest.fixture
def hands(monkeypatch):
    """`hands(keys)` is a pace whose person presses `keys` more keys, each while the work waits."""
    clock = SimpleNamespace(now=100.0)

    def at_work(keys):
        app = SimpleNamespace(touched=clock.now)

        async def sleep(seconds):
            nonlocal keys
            clock.now += max(seconds, 0.001)
            if keys:
                keys, app.touched = keys - 1, clock.now

        monkeypatch.setattr(pacing, "asyncio", SimpleNamespace(sleep=sleep))
        monkeypatch.setattr(pacing, "monotonic", lambda: clock.now)
        return pacing.Pace(SimpleNamespace(app=app)), app, clock

    return at_work


@pytest.mark.parametrize("keys", [0, 1, 7])
async def test_news_comes_when_the_hands_rest(keys, hands):
    pace, app, clock = hands(keys)
    assert not pace.is_resting
    await pace.rest()
    assert pace.is_resting
    assert clock.now == pytest.approx(app.touched + pacing.RESTING)


async def test_news_comes_at_last_however_many_keys_are_pressed(hands):
    pace, _, clock = hands(10**6)
    await pace.rest()
    assert clock.now == pytest.approx(105)
    assert not pace.is_resting


async def test_where_no_key_is_pressed_nothing_waits(hands):
    pace, app, clock = hands(0)
    app.touched = float("-inf")
    await pace.rest()
    assert clock.now == 100
