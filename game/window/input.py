"""Keys, buttons and the pointer turned into events; every key can be rebound."""

import pygame

from game.page.events import Activate, Back, Char, Command
from game.page.keys import DEFAULT_BINDINGS, NO_BOARD, Bindings
from game.window.events import (
    Arrow,
    Cycle,
    Drag,
    Erase,
    Event,
    Hover,
    Page,
    Press,
    Release,
    Scroll,
)

_BUILT_IN: dict[str, Event] = {
    "activate": Activate(),
    "back": Back(),
    "next": Cycle(1),
    "previous": Cycle(-1),
    "up": Arrow("up"),
    "down": Arrow("down"),
    "left": Arrow("left"),
    "right": Arrow("right"),
    "page-up": Page(-1),
    "page-down": Page(1),
    "home": Page(-2),
    "end": Page(2),
    "erase": Erase(),
}
_PAD_BUTTONS = {0: "activate", 1: "back", 2: "explain", 3: "sources", 4: "previous", 5: "next"}


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


def board_text(key: int, mod: int) -> str:
    """The same for a board of keys, where Shift counts with every key."""
    text = key_text(key, mod)
    return f"shift+{text}" if mod & pygame.KMOD_SHIFT and "shift" not in text else text


class Translator:
    """Turns pygame events into ours; several meanings of one key are tried in order."""

    def __init__(self, bindings: Bindings = DEFAULT_BINDINGS) -> None:
        self.use(bindings)
        self._down = False

    def use(self, bindings: Bindings) -> None:
        """Switch to another binding table."""
        self._by_key: dict[str, list[Event]] = {}
        for name, keys in bindings.items():
            for key in keys:
                self._by_key.setdefault(key, []).append(_event(name))

    def read(
        self, raw: pygame.event.Event, *, typing: bool = False, board: Bindings = NO_BOARD
    ) -> list[Event]:
        """Possible meanings of one event, best first; empty if it means nothing.

        `board` are keys that mean something else on the page that is on show.
        """
        if raw.type == pygame.KEYDOWN:
            held = raw.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META)
            if typing and raw.unicode.isprintable() and raw.unicode and not held:
                return []  # the same key arrives as text
            own = board_text(raw.key, raw.mod) if board else ""
            ours: list[Event] = [Command(name) for name, keys in board.items() if own in keys]
            return [*ours, *self._by_key.get(key_text(raw.key, raw.mod), ())]
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
