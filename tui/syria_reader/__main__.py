"""Lets `python -m syria_reader` stand for the `syria-reader` command."""

from syria_reader.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
