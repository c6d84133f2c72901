"""The settings, in groups, with the keys."""

from collections.abc import Callable, Mapping, Sequence

from game.viewmodel.shared import Line

Say = Callable[..., str]

THEMES = ("paper", "night", "high-contrast")
SCALES = (100, 125, 150, 175, 200)

COMMANDS = (
    "activate",
    "back",
    "next",
    "previous",
    "next-part",
    "previous-part",
    "choose-1",
    "choose-2",
    "choose-3",
    "choose-4",
    "sources",
    "explain",
    "preview",
    "undo",
    "end-turn",
    "help",
    "page-desk",
    "page-map",
    "page-bodies",
    "page-posts",
    "page-privileges",
    "page-circulars",
    "page-actions",
    "page-papers",
    "page-reports",
    "page-archive",
    "next-page",
    "previous-page",
    "text-larger",
    "text-smaller",
    "mute",
    "speak",
    "speak-again",
    "speak-page",
    "speak-faster",
    "speak-slower",
    "fullscreen",
)
"""What can be given other keys, in the order of the list."""


NAMED = {
    "space": "space",
    "return": "return",
    "enter": "enter",
    "escape": "escape",
    "tab": "tab",
    "backspace": "backspace",
    "up": "up",
    "down": "down",
    "left": "left",
    "right": "right",
    "page up": "page-up",
    "page down": "page-down",
    "pageup": "page-up",
    "pagedown": "page-down",
    "home": "home",
    "end": "end",
    "shift": "shift",
    "ctrl": "ctrl",
    "alt": "alt",
}
"""Keys that have a name of their own, and the last part of its locale key."""

OFFERED = (
    *"abcdefghijklmnopqrstuvwxyz",
    *"1234567890",
    *(f"f{number}" for number in range(1, 13)),
    *("space", "return", "tab", "backspace", "home", "end", "page up", "page down"),
)
"""What a command can be given."""


def keys(
    say: Say, bindings: Mapping[str, Sequence[str]], clashes: Mapping[str, Sequence[str]]
) -> tuple[Line, ...]:
    """The list of commands with their keys; noted is with which other commands one shares a key.

    `clashes` maps a key to the commands that claim it.
    """
    return tuple(_key(say, each, bindings.get(each, ()), clashes) for each in COMMANDS)


def _key(say: Say, command: str, held: Sequence[str], clashes: Mapping[str, Sequence[str]]) -> Line:
    others = {each for key in held for each in clashes.get(key, ()) if each != command}
    named = ", ".join(say(f"ui.command.{each}") for each in sorted(others))
    clash = say("ui.settings.clash", who=named) if named else ""
    shown = say("ui.settings.or").join(key_name(say, key) for key in held)
    return Line(command, say(f"ui.command.{command}"), shown or "\u2013", clash)


def key_name(say: Say, key: str) -> str:
    """A key as a prompt shows it: its name in the texts, or its letter."""
    parts = key.split("+") if not key.endswith("+") else [key]
    return " + ".join(say(f"ui.key.{NAMED[p]}") if p in NAMED else p.upper() for p in parts)
