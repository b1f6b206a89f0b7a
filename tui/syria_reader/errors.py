"""What can go wrong, each in one sentence that says what, why and what to do.

ReaderError            every error the program raises on purpose
├── SourceError        a source could not be read; the command line exits with 1
├── OpeningStoppedError  the person stopped it; nothing went wrong
└── UsageError         the program was called in a way that cannot work; exits with 2
"""


class ReaderError(Exception):
    """An error meant for the user: `str(error)` is one sentence, safe to print on a terminal."""

    exit_status = 1


class SourceError(ReaderError):
    """A source could not be read, and why."""

    exit_status = 1


class OpeningStoppedError(ReaderError):
    """The person did not want to wait any longer."""

    exit_status = 130  # 128 + SIGINT, as of a program that ctrl+c ended

    def __init__(self) -> None:
        super().__init__("opening was stopped")


class UsageError(ReaderError):
    """The program was asked for something it cannot do here, and what to ask for instead."""

    exit_status = 2
