"""A real browser, and a folder served to it as any web space would."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """The program, if it is installed."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def pyodide() -> Path | None:
    """The folder of the npm package, if it is there: APPARAT_PYODIDE, or in the checkout."""
    place = Path(os.environ.get("APPARAT_PYODIDE") or ROOT / "node_modules" / "pyodide")
    return place if place.is_dir() else None


def missing() -> str:
    """What playing the static edition lacks here, in words; nothing if all is there."""
    lacking = {"Chromium": chromium() is None, "npm install pyodide": pyodide() is None}
    return " and ".join(name for name, lacks in lacking.items() if lacks)


class _Quiet(SimpleHTTPRequestHandler):
    """Files with the types that browsers insist on."""

    extensions_map = {  # noqa: RUF012  # of the standard library
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder at this machine; gives its address."""
    answer = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as program:
        opened = program.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        try:
            yield opened
        finally:
            opened.close()
