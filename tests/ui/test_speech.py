"""Speech in a real window, by a voice of Speech Dispatcher that plays into nothing."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from game.content.bake import bake
from tests.support import tiny
from tests.support.window import Program, display, missing_tools, until

ROOT = Path(__file__).resolve().parents[2]
MODULES = Path("/usr/lib/speech-dispatcher-modules")
CONFIG = """\
LogLevel 5
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
SILENT = "pcm.!default { type null }\nctl.!default { type null }\n"


def missing() -> list[str]:
    """What is needed and not installed."""
    found = missing_tools()
    found += [] if shutil.which("speech-dispatcher") else ["speech-dispatcher"]
    found += [] if (MODULES / "sd_espeak-ng").exists() else ["its module of espeak-ng"]
    return [*found, *([] if find_spec("prism") else ["prismatoid"])]


pytestmark = [
    pytest.mark.ui,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]


class Voice:
    """A server of speech of the test's own; `said` is what it gave to its voice."""

    def __init__(self, folder: Path) -> None:
        self.address = folder / "speech.sock"
        self._log = folder / "log"
        (folder / "conf" / "modules").mkdir(parents=True)
        self._log.mkdir()
        (folder / "conf" / "speechd.conf").write_text(CONFIG)
        (folder / "conf" / "modules" / "espeak-ng.conf").write_text("")
        (folder / "asound.conf").write_text(SILENT)
        argv = ["speech-dispatcher", "-s", "-t", "0", "-C", str(folder / "conf")]
        argv += ["-S", str(self.address), "-P", str(folder / "pid"), "-L", str(self._log)]
        self._server = subprocess.Popen(  # noqa: S603  # of the machine
            argv,
            env={"ALSA_CONFIG_PATH": str(folder / "asound.conf"), "HOME": str(folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until(self.address.exists, "the server of speech did not come up")

    @property
    def said(self) -> str:
        log = self._log / "speech-dispatcher.log"
        text = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        return "\n".join(line for line in text.splitlines() if "Command sent to output" in line)

    def end(self) -> None:
        self._server.terminate()
        self._server.wait()


@pytest.fixture
def voice(tmp_path: Path) -> Iterator[Voice]:
    made = Voice(tmp_path)
    yield made
    made.end()


def test_a_page_is_said_by_a_real_voice(voice: Voice, tmp_path: Path) -> None:
    bake(tiny.pack(), tmp_path / "tiny.json")
    env = {
        "APPARAT_HOME": str(tmp_path / "home"),
        "APPARAT_CONTENT": str(tmp_path / "tiny.json"),
        "SPEECHD_ADDRESS": f"unix_socket:{voice.address}",
    }
    with display() as shown_on:
        program = Program([sys.executable, "-m", "game"], shown_on, env, ROOT)
        program.wait_ready()
        program.key("v")
        until(lambda: "APPARAT" in voice.said, "the title was not said")
        program.key("Tab")
        until(lambda: "rchive" in voice.said, "the second entry was not said")
        assert program.stop() == ""
    assert program.process.returncode == 0
