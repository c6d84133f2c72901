"""Findings → text for people, JSON and SARIF for tools."""

from collections.abc import Callable, Sequence

from game.content.findings import Finding
from game.content.output.machine import as_json, as_sarif
from game.content.output.text import as_text

FORMATS: dict[str, Callable[[Sequence[Finding]], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
}
"""The formats of `check --format`."""

__all__ = ["FORMATS", "as_json", "as_sarif", "as_text"]
