"""Keys, buttons and the pointer turned into events; every key can be rebound."""

from collections.abc import Mapping

import pygame

from game.ui.events import (
    Activate,
    Back,
    Char,
    Command,
    Drag,
    Erase,
    Event,
    Hover,
    Move,
    Page,
    Press,
    Release,
    Scroll,
    Step,
)

Bindings = Mapping[str, tuple[str, ...]]

DEFAULT_BINDINGS: dict[str, tuple[str, ...]] = {
    **{f"choose-{n}": (str(n), f"[{n}]") for n in range(1, 10)},
    "sources": ("space", "s"),
    "undo": ("z", "ctrl+z"),
    "end-turn": ("e",),
    "help": ("f1",),
    "explain": ("t", "f2"),
    "zoom-in": ("+", "=", "[+]"),
    "zoom-out": ("-", "[-]"),
    "next-page": ("ctrl+tab",),
    "previous-page": ("ctrl+shift+tab",),
    "save": ("ctrl+s",),
    "text-larger": ("ctrl+=", "ctrl++", "ctrl+[+]"),
    "text-smaller": ("ctrl+-", "ctrl+[-]"),
    "mute": ("ctrl+m",),
    "page-desk": ("d",),
    "page-map": ("m",),
    "page-bodies": ("b",),
    "page-posts": ("p",),
    "page-privileges": ("v",),
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

_BUILT_IN: dict[str, Event] = {
    "activate": Activate(),
    "back": Back(),
    "next": Step(1),
    "previous": Step(-1),
    "up": Move("up"),
    "down": Move("down"),
    "left": Move("left"),
    "right": Move("right"),
    "page-up": Page(-1),
    "page-down": Page(1),
    "home": Page(-2),
    "end": Page(2),
    "erase": Erase(),
}
_PAD_BUTTONS = {0: "activate", 1: "back", 2: "explain", 3: "sources", 4: "previous", 5: "next"}


def conflicts(bindings: Bindings) -> dict[str, list[str]]:
    """Keys that two commands claim; space may open sources and also press a button."""
    users: dict[str, list[str]] = {}
    for name, keys in bindings.items():
        for key in keys:
            users.setdefault(key, []).append(name)
    return {k: v for k, v in users.items() if len(v) > 1 and set(v) != {"sources", "activate"}}


def key_text(key: int, mod: int) -> str:
    """A key with its modifiers as the binding table spells it."""
    parts = []
    if mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        parts.append("ctrl")
    if mod & pygame.KMOD_ALT:
        parts.append("alt")
    if mod & pygame.KMOD_SHIFT and len(pygame.key.name(key)) > 1:
        parts.append("shift")
    return "+".join([*parts, pygame.key.name(key)])


class Translator:
    """Turns pygame events into ours; several readings of one key are tried in order."""

    def __init__(self, bindings: Bindings = DEFAULT_BINDINGS) -> None:
        self.use(bindings)
        self._down = False

    def use(self, bindings: Bindings) -> None:
        """Switch to another binding table."""
        self._by_key: dict[str, list[Event]] = {}
        for name, keys in bindings.items():
            for key in keys:
                self._by_key.setdefault(key, []).append(_event(name))

    def read(self, raw: pygame.event.Event, *, typing: bool = False) -> list[Event]:
        """Possible meanings of one event, best first; empty if it means nothing."""
        if raw.type == pygame.KEYDOWN:
            held = raw.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META)
            if typing and raw.unicode.isprintable() and raw.unicode and not held:
                return []  # the same key arrives as text
            return list(self._by_key.get(key_text(raw.key, raw.mod), ()))
        if raw.type == pygame.TEXTINPUT:
            return [Char(raw.text)]
        if raw.type == pygame.MOUSEWHEEL:
            return [Scroll(-float(getattr(raw, "precise_y", raw.y)))]
        if raw.type == pygame.JOYBUTTONDOWN:
            return [_event(_PAD_BUTTONS[raw.button])] if raw.button in _PAD_BUTTONS else []
        if raw.type == pygame.JOYHATMOTION:
            return _hat(raw.value)
        return self._pointer(raw)

    def _pointer(self, raw: pygame.event.Event) -> list[Event]:
        if raw.type == pygame.MOUSEMOTION:
            return [Drag(raw.pos, raw.rel)] if self._down else [Hover(raw.pos)]
        if raw.type == pygame.MOUSEBUTTONDOWN and raw.button == 1:
            self._down = True
            return [Press(raw.pos)]
        if raw.type == pygame.MOUSEBUTTONUP and raw.button == 1:
            self._down = False
            return [Release(raw.pos)]
        if raw.type == pygame.MOUSEBUTTONUP and raw.button == 3:
            return [Back()]
        return []


def _event(name: str) -> Event:
    return _BUILT_IN.get(name) or Command(name)


def _hat(value: tuple[int, int]) -> list[Event]:
    names = {(0, 1): "up", (0, -1): "down", (-1, 0): "left", (1, 0): "right"}
    return [_event(names[value])] if value in names else []
