"""Where things are: what ships with the game, and what belongs to the player."""

import os
import sys
from pathlib import Path

NAME = "Apparat"


def root() -> Path:
    """The folder that holds `content` and `assets`: beside `game`, or unpacked by a built game."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parents[2]


def is_built() -> bool:
    """Whether this is a built game, which starts from a baked pack."""
    return getattr(sys, "_MEIPASS", None) is not None


def content() -> Path:
    """The content: a folder of YAML in a checkout, one baked file in a built game."""
    override = os.environ.get("APPARAT_CONTENT")
    if override:
        return Path(override)
    return root() / ("content.json" if is_built() else "content")


def sources() -> Path:
    """The content as YAML, which packages are laid over."""
    override = content()
    return root() / "content" if override.suffix == ".json" else override


def home() -> Path:
    """The player's folder. Nothing is ever written beside the program."""
    override = os.environ.get("APPARAT_HOME")
    if override:
        return Path(override)
    import platformdirs  # a browser has none, and needs none

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def cache() -> Path:
    """What may be deleted at any time."""
    override = os.environ.get("APPARAT_HOME")
    if override:
        return Path(override) / "cache"
    import platformdirs

    return Path(platformdirs.user_cache_dir(NAME, appauthor=False))


def memory() -> Path:
    """What earlier checks read and found out; safe to delete."""
    return cache() / "checks.sqlite"


def mods() -> Path:
    """The packages that the player has put in."""
    return home() / "mods"


def switches() -> Path:
    """Which of these are switched off."""
    return home() / "packages.json"


def starts() -> Path:
    """Starts with packages that failed."""
    return home() / "starts.json"


def saves() -> Path:
    """The saved games."""
    return home() / "saves"


def played() -> Path:
    """The content that saved games are played with."""
    return home() / "played-with"


def exports() -> Path:
    """Where saved games go that are to be carried elsewhere."""
    return home() / "exports"


def lessons() -> Path:
    """The lesson of a class that is being held."""
    return home() / "class"


def settings() -> Path:
    """The settings."""
    return home() / "settings.json"


def reports() -> Path:
    """Where reports of games go unless another place is named."""
    return home() / "reports"
