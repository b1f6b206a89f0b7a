"""The terminal is left as it was, whoever ends the program."""

import signal
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from textual.app import App

_TOLD = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Another program ends this one, or its terminal was closed. Windows knows only the first."""


def end_at_once() -> None:
    """Have the program leave what it is in, with the status of one ended by a signal, while it starts."""
    for number in _TOLD:
        signal.signal(number, _leave)


def _leave(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)


def end_in_order(app: "App[None]") -> None:
    """Have `app`, which runs, leave as for a key; its return code is the status of one ended by a signal."""

    def leave(number: int) -> None:
        app.exit(return_code=128 + number)

    import asyncio  # while the program starts this would take all of it along

    loop = asyncio.get_running_loop()
    for number in _TOLD:
        try:
            loop.add_signal_handler(number, leave, number)
        except NotImplementedError:  # Windows
            return
