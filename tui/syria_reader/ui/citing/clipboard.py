"""Whether words can be handed to the clipboard of the terminal's window (OSC 52)."""

from collections.abc import Mapping


def can_copy(environment: Mapping[str, str]) -> bool:
    """False where a terminal is known to take no notice; True where it does or may.

    Apple's Terminal and the Linux console have no OSC 52, GNU screen keeps it from the terminal. What tmux
    does depends on its option set-clipboard, which it does not tell.
    """
    term = environment.get("TERM", "")
    if environment.get("TERM_PROGRAM") == "Apple_Terminal" or term in ("linux", "dumb"):
        return False
    return "STY" not in environment and not (term.startswith("screen") and "TMUX" not in environment)
