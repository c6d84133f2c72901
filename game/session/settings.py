"""The player's settings: a small JSON file that may be missing, old or broken."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from game import bounded
from game.saves.disk import DISK, Disk, write_whole
from game.session.preview import PREVIEWS, PreviewLevel

ThemeName = Literal["paper", "night", "high-contrast"]
THEMES: tuple[ThemeName, ...] = ("paper", "night", "high-contrast")
_MOST_BYTES = 256 * 1024
NOW = 2
"""The version of the file. Before the second *student* was proposed to everybody."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a player can set. `text_scale`, `volume` (of sounds) and `music` are per cent.

    `speech_rate` is too, 50 being what a voice proposes; a screen reader keeps to its own.

    `wall_text` is how large the text before a class is, in pixels of a screen that is 768 high.

    `bindings` holds only what differs from the keys as shipped: command → keys.
    """

    language: str = "en"
    theme: ThemeName = "paper"
    text_scale: int = 100
    easy_reading: bool = False
    fullscreen: bool = False
    width: int = 1280
    height: int = 720
    volume: int = 70
    music: int = 30
    mute: bool = False
    captions: bool = False
    speech: bool = False
    speech_rate: int = 50
    reduced_motion: bool = False
    confirm_before_choice: bool = False
    bindings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    preview: PreviewLevel = "secretary"
    wall_text: int = 31
    version: int = NOW


_BOUNDS = {
    "text_scale": (100, 200),
    "width": (640, 15_360),
    "height": (400, 8_640),
    "volume": (0, 100),
    "music": (0, 100),
    "speech_rate": (0, 100),
    "wall_text": (25, 42),
}
_CHOICES: Mapping[str, tuple[str, ...]] = {"theme": THEMES, "preview": PREVIEWS}


def read_settings(path: Path) -> tuple[Settings, str | None]:
    """The settings of a file, and a locale key if something in it had to be left out."""
    try:
        data = bounded.read(path, _MOST_BYTES)
        if len(data) > _MOST_BYTES:
            return Settings(), "settings.broken"
        found = json.loads(data)
    except (FileNotFoundError, NotADirectoryError):  # no file, or no folder that could hold one
        return Settings(), None
    except (OSError, ValueError, RecursionError):
        return Settings(), "settings.broken"
    if not isinstance(found, dict):
        return Settings(), "settings.broken"
    found = _migrated(found)
    known = {each.name for each in fields(Settings)}
    sound = {name: _value(name, value) for name, value in found.items() if name in known}
    kept = {name: value for name, value in sound.items() if value is not None}
    return Settings(**kept), None if len(kept) == len(sound) else "settings.partly"


def write_settings(path: Path, settings: Settings, disk: Disk = DISK) -> bool:
    """Store the settings; False if the disk refuses."""
    data = json.dumps(asdict(settings), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    try:
        disk.make_folder(path.parent)
        write_whole(disk, path, data.encode())
    except OSError:
        return False
    return True


def _migrated(found: Mapping[str, Any]) -> Mapping[str, Any]:
    """The same settings as this version writes them.

    An older file wrote down what was proposed as if it had been chosen, so that *student* in it
    gives way to what is proposed now; whoever wants it sets it again.
    """
    older = type(found.get("version")) is not int or found["version"] < NOW
    if not older:
        return found
    said = {"version", *(["preview"] if found.get("preview") == "student" else [])}
    return {name: value for name, value in found.items() if name not in said}


def _value(name: str, value: Any) -> Any:  # noqa: ANN401  # JSON can be anything
    """A value as the setting wants it, or None."""
    if name == "bindings":
        return _bindings(value)
    if type(value) is not type(getattr(Settings(), name)):
        return None
    low, high = _BOUNDS.get(name, (None, None))
    if low is not None and high is not None and not low <= value <= high:
        return None
    return None if name in _CHOICES and value not in _CHOICES[name] else value


def _bindings(value: Any) -> Mapping[str, tuple[str, ...]] | None:  # noqa: ANN401
    if not isinstance(value, dict):
        return None
    for keys in value.values():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            return None
    return {command: tuple(keys) for command, keys in value.items()}
