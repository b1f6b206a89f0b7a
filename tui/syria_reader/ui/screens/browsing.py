"""Opening a link in the browser of the person."""

import asyncio
import webbrowser
from collections.abc import Callable


async def open_in_browser(target: str, say: Callable[[str], None]) -> None:
    """Open `target`, which a person has chosen, and say what became of it.

    A browser that draws on this terminal is not started: both would write over each other.
    """
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        say(f"no browser is known here; the link leads to {target}")
        return
    if type(browser) is webbrowser.GenericBrowser:
        say(f"the only browser here draws on this terminal; the link leads to {target}")
        return
    opened = await asyncio.to_thread(browser.open, target)
    say(f"opened in the browser: {target}" if opened else f"the browser did not open {target}")
