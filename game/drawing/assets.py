"""Where the read-only files that ship with the game are."""

import os
import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]


def asset(*parts: str) -> Path:
    """Path of a shipped file; a frozen build unpacks its data under ``sys._MEIPASS``."""
    override = os.environ.get("APPARAT_ASSETS")
    if override:
        return Path(override, *parts)
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else _CHECKOUT
    return base.joinpath("assets", *parts)
