"""Textual's palette of commands, which is loaded only when it is asked for."""

import subprocess
import sys

from syria_reader.ui.palettes import DAYLIGHT

BORDER = "▁▁▁▁▁▁"


def test_commands_are_found_by_their_names_and_a_theme_is_chosen(open_reader):
    reader = open_reader(environment={"COLORTERM": "truecolor"})
    reader.wait_for("● Bashar al-Assad")
    reader.press("ctrl+p")
    reader.wait_for("Search for commands")
    reader.press(*"places")
    reader.wait_for("Map of the places")
    reader.press("escape")
    assert reader.wait_until(lambda: BORDER not in reader.text)
    reader.press("ctrl+p")
    reader.wait_for("Search for commands")
    reader.press(*"theme", "enter")
    reader.wait_for("Search for themes")
    reader.press(*"daylight")
    assert reader.wait_until(lambda: "daylight" in reader.text)
    reader.press("enter")
    # What lies under the palette is dimmed: in its plain colours the reader has the keys again.
    assert reader.wait_until(lambda: reader.cells()[0][0].bg == DAYLIGHT["background"].lstrip("#"))
    reader.press("q")
    assert reader.wait_for_end() == 0
    assert b"Traceback" not in reader.raw


PROGRAM = """
import sys

from syria_reader.ui.deferred import load_app, load_palette
load_app()
assert not {"ssl", "platformdirs", "textual.widgets._option_list"} & set(sys.modules)
import http.client, ssl, textual.app, textual.theme
assert http.client.HTTPSConnection and ssl.create_default_context()
load_palette(), load_palette()
import textual.command
assert textual.app.CommandPalette is textual.command.CommandPalette
assert textual.app.SimpleProvider is textual.command.SimpleProvider
assert issubclass(textual.theme.ThemeProvider, textual.command.Provider)
assert textual.app.user_downloads_path().is_absolute()
"""


def test_nothing_that_is_left_out_at_the_start_is_missed_later():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
