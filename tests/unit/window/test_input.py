import pygame
import pytest

from game.page.events import Activate, Char, Command
from game.page.keys import DEFAULT_BINDINGS, conflicts
from game.window.events import Arrow, Cycle, Drag, Event, Hover, Press, Release
from game.window.input import Translator


def key(code: int, mod: int = 0, text: str = "") -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=text)


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        (key(pygame.K_RETURN), [Activate()]),
        (key(pygame.K_SPACE), [Command("sources"), Activate()]),
        (key(pygame.K_TAB), [Cycle(1)]),
        (key(pygame.K_TAB, pygame.KMOD_LSHIFT), [Cycle(-1)]),
        (key(pygame.K_LEFT), [Arrow("left")]),
        (key(pygame.K_2), [Command("choose-2")]),
        (key(pygame.K_z), [Command("undo")]),
        (key(pygame.K_z, pygame.KMOD_LCTRL), [Command("undo")]),
        (key(pygame.K_q), []),
    ],
)
def test_keys(raw: pygame.event.Event, meant: list[Event]) -> None:
    assert Translator().read(raw) == meant


def test_letters_are_text_while_typing() -> None:
    keys = Translator()
    assert keys.read(key(pygame.K_z, text="z"), typing=True) == []
    assert keys.read(key(pygame.K_RETURN, text="\r"), typing=True) == [Activate()]
    assert keys.read(pygame.event.Event(pygame.TEXTINPUT, text="z"), typing=True) == [Char("z")]


def test_rebinding() -> None:
    keys = Translator(DEFAULT_BINDINGS | {"undo": ("u",)})
    assert keys.read(key(pygame.K_u)) == [Command("undo")]
    assert keys.read(key(pygame.K_z)) == []


def test_conflicts_are_reported() -> None:
    assert conflicts(DEFAULT_BINDINGS) == {}
    assert conflicts(DEFAULT_BINDINGS | {"undo": ("e",)}) == {
        "e": ["undo", "end-turn"]
    } or conflicts(DEFAULT_BINDINGS | {"undo": ("e",)}) == {"e": ["end-turn", "undo"]}


def test_the_pointer_drags_only_while_down() -> None:
    keys = Translator()
    move = pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 6), rel=(1, 2), buttons=(0, 0, 0))
    assert keys.read(move) == [Hover((5, 6))]
    down = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(5, 6), button=1)
    assert keys.read(down) == [Press((5, 6))]
    assert keys.read(move) == [Drag((5, 6), (1, 2))]
    up = pygame.event.Event(pygame.MOUSEBUTTONUP, pos=(5, 6), button=1)
    assert keys.read(up) == [Release((5, 6))]
    assert keys.read(move) == [Hover((5, 6))]
