"""The names of commands and the keys they are shipped with; every one can be rebound."""

from collections.abc import Mapping

Bindings = Mapping[str, tuple[str, ...]]

DEFAULT_BINDINGS: dict[str, tuple[str, ...]] = {
    **{f"choose-{n}": (str(n), f"[{n}]") for n in range(1, 10)},
    "sources": ("space", "s"),
    "numbers": ("n",),
    "undo": ("z", "ctrl+z"),
    "end-turn": ("e",),
    "forecast": ("f",),
    "help": ("f1",),
    "explain": ("t", "f2"),
    "preview": ("i",),
    "zoom-in": ("+", "=", "[+]"),
    "zoom-out": ("-", "[-]"),
    "next-page": ("ctrl+tab",),
    "previous-page": ("ctrl+shift+tab",),
    "next-part": ("f6",),
    "previous-part": ("shift+f6",),
    "save": ("ctrl+s",),
    "text-larger": ("ctrl+=", "ctrl++", "ctrl+[+]"),
    "text-smaller": ("ctrl+-", "ctrl+[-]"),
    "mute": ("ctrl+m",),
    "speak": ("v",),
    "speak-again": ("h",),
    "speak-page": ("l",),
    "speak-faster": ("ctrl+up",),
    "speak-slower": ("ctrl+down",),
    "page-desk": ("d",),
    "page-map": ("m",),
    "page-bodies": ("b",),
    "page-posts": ("p",),
    "page-privileges": ("y",),
    "page-circulars": ("c",),
    "page-actions": ("x",),
    "page-papers": ("w",),
    "page-reports": ("r",),
    "page-archive": ("a",),
    "fullscreen": ("f11", "alt+return"),
    "activate": ("return", "enter", "space"),
    "back": ("escape",),
    "next": ("tab",),
    "previous": ("shift+tab",),
    "up": ("up",),
    "down": ("down",),
    "left": ("left",),
    "right": ("right",),
    "page-up": ("page up", "pageup"),
    "page-down": ("page down", "pagedown"),
    "home": ("home",),
    "end": ("end",),
    "erase": ("backspace",),
}

NO_BOARD: Bindings = {}
"""The keys of a page that has none of its own."""


def conflicts(bindings: Bindings) -> dict[str, list[str]]:
    """Keys that two commands claim; space may open sources and also press a button."""
    users: dict[str, list[str]] = {}
    for name, keys in bindings.items():
        for key in keys:
            users.setdefault(key, []).append(name)
    return {k: v for k, v in users.items() if len(v) > 1 and set(v) != {"sources", "activate"}}
