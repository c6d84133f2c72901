"""Chromium without a window, if it and the library that steers it are here."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

NODE = Path(__file__).resolve().parents[2] / "node_modules"
"""Where packages of npm are; git ignores it."""


def lacking() -> str:
    """What is needed and not installed, in words; nothing if all is there."""
    names = ("chromium", "chromium-browser", "google-chrome")
    if not any(shutil.which(each) for each in names):
        return "needs Chromium"
    try:
        import playwright.sync_api  # noqa: F401, PLC0415  # whether it is there
    except ImportError:
        return "needs the package playwright"
    return ""


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # may be missing

    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as steered:
        browser = steered.chromium.launch(
            executable_path=path or shutil.which("google-chrome"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


def package(*parts: str) -> Path:
    """A file of a package of npm; skips the test, in words, if it is not there."""
    found = NODE.joinpath(*parts)
    if not found.exists():
        pytest.skip(f"needs {parts[0]} in node_modules")
    return found
