import os
import signal
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.page.answers import Next, Pop, Push, Quit, Replace, Work
from game.page.ctx import Ctx
from game.page.events import Activate, Back
from game.page.nodes import Column, Node, Notice
from game.page.prefs import Prefs
from game.page.stack import Fresh
from game.window.audio import Audio
from game.window.events import Arrow, Cycle, Event, Hover
from game.window.offscreen import prepare_dummy
from game.window.shell import Shell
from game.window.view import View
from tests.support.gallery import Gallery

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def shell() -> Shell:
    made = Shell()
    made.open()
    made.push(Gallery())
    made.turn([])
    return made


def press(code: int, mod: int = 0, text: str = "") -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=text)


def let_go(code: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYUP, key=code, mod=0, unicode="")


def held(code: int, times: int) -> list[pygame.event.Event]:
    """What arrives of a held key while a page is slow: its press comes again and again."""
    return [press(code)] * times


def typed(text: str) -> list[pygame.event.Event]:
    """What arrives of a letter, once with each press and with each repeat of it."""
    key = pygame.key.key_code(text)
    return [press(key, text=text), pygame.event.Event(pygame.TEXTINPUT, text=text)]


@pytest.fixture
def heard(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> list[Event]:
    """The first meaning of every event that reaches the page."""
    found: list[Event] = []
    monkeypatch.setattr(View, "dispatch", lambda _, meanings: found.append(meanings[0]))
    assert shell.views
    return found


def test_an_idle_window_draws_nothing(shell: Shell) -> None:
    before = shell.frames
    for _ in range(5):
        shell.turn([])
    assert shell.frames == before
    shell.turn([press(pygame.K_TAB)])
    assert shell.frames == before + 1


def test_a_held_key_counts_once_a_turn_however_long_the_last_one_took(
    shell: Shell, heard: list[Event]
) -> None:
    shell.turn(held(pygame.K_RIGHT, 1))
    shell.turn(held(pygame.K_RIGHT, 7))
    shell.turn(held(pygame.K_RIGHT, 7))
    assert heard == [Arrow("right")] * 3


def test_a_key_that_was_let_go_while_a_page_was_slow_was_pressed_once(
    shell: Shell, heard: list[Event]
) -> None:
    shell.turn([press(pygame.K_ESCAPE)])
    shell.turn([*held(pygame.K_ESCAPE, 9), let_go(pygame.K_ESCAPE)])
    assert heard == [Back()]
    shell.turn([press(pygame.K_ESCAPE), let_go(pygame.K_ESCAPE), press(pygame.K_ESCAPE)])
    shell.turn([let_go(pygame.K_ESCAPE)])
    assert heard == [Back()] * 3


def test_presses_that_were_let_go_between_all_count(shell: Shell, heard: list[Event]) -> None:
    tapped = [press(pygame.K_TAB), let_go(pygame.K_TAB)]
    shell.turn(tapped * 3)
    assert heard == [Cycle(1)] * 3


def test_other_keys_and_the_pointer_keep_their_place_among_repeats(
    shell: Shell, heard: list[Event]
) -> None:
    moved = pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(1, 1), buttons=(0, 0, 0))
    shell.turn(
        [
            *held(pygame.K_RIGHT, 3),
            moved,
            *held(pygame.K_RIGHT, 3),
            *held(pygame.K_RETURN, 2),
            let_go(pygame.K_RIGHT),
            press(pygame.K_RIGHT),
        ]
    )
    assert heard == [Arrow("right"), Hover((5, 5)), Activate(), Arrow("right")]


def test_a_slow_page_loses_no_typed_letter(shell: Shell) -> None:
    shell.follow(Push(Gallery("forms")))
    shell.top.ctx.focus_key = "seed:entry"
    before = _entered(shell)
    held_letter = typed("a") * 3
    shell.turn([*held_letter, let_go(pygame.K_a), *typed("b"), *typed("a")])
    assert _entered(shell) == f"{before}aaaba"


def _entered(shell: Shell) -> str:
    entry = shell.top.focused
    assert entry is not None
    return entry.state()[0].removeprefix("value ")


def test_the_stack(shell: Shell) -> None:
    shell.follow(Push(Gallery("forms")))
    assert len(shell.views) == 2
    shell.follow(Replace(Gallery("map")))
    assert len(shell.views) == 2
    shell.follow(Pop())
    assert len(shell.views) == 1
    shell.follow(Replace(Gallery("map"), everything=True))
    assert len(shell.views) == 1


def test_larger_text_by_key(shell: Shell) -> None:
    shell.turn([press(pygame.K_EQUALS, pygame.KMOD_LCTRL)])
    assert shell.ctx.prefs.text_percent == 125
    assert shell.top.ctx.units.text_scale == 1.25


def test_preferences_are_handed_on() -> None:
    heard: list[Prefs] = []
    made = Shell(on_prefs=heard.append)
    made.open()
    made.push(Gallery())
    made.apply_prefs(Prefs(theme="night"))
    assert heard == [Prefs(theme="night")]
    assert made.top.ctx.theme.name == "night"


class Closes(Gallery):
    """A page that asks for the end as soon as it is built."""

    def build(self, ctx: Ctx) -> Node:
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        return super().build(ctx)


class Asks(Gallery):
    """What is asked before the end."""

    def build(self, ctx: Ctx) -> Node:
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        return super().build(ctx)


def test_what_has_to_be_asked_before_the_end_is_asked_once(shell: Shell) -> None:
    asked = Shell(before_quit=Asks)
    asked.open()
    asked.push(Gallery())
    close = pygame.event.Event(pygame.QUIT)
    asked.turn([close])
    asked.turn([close])
    assert [type(each) for each in asked.stack] == [Gallery, Asks]
    asked.follow(Quit())
    assert len(asked.stack) == 2
    assert not _ends(asked)
    asked.follow(Quit(sure=True))
    assert _ends(asked)
    shell.turn([close])
    assert _ends(shell)


def _ends(shell: Shell) -> bool:
    return shell.ends


def test_the_first_page_has_arrived_once_it_is_drawn() -> None:
    told: list[int] = []
    made = Shell(warm_up=Closes, on_arrival=lambda: told.append(made.frames))
    made.run(Gallery)
    assert told == [2]  # the cover, and the page after it
    prepare_dummy()


def test_a_page_whose_drawing_breaks_has_not_arrived(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    made = Shell(warm_up=Closes, on_arrival=lambda: told.append("arrived"))

    def breaks(_: Shell) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Shell, "_show", breaks)
    with pytest.raises(ZeroDivisionError):
        made.run(Gallery)
    assert told == []
    prepare_dummy()


def test_work_is_done_after_the_page_that_tells_of_it_was_drawn(shell: Shell) -> None:
    shell.push(Gallery())
    shell.draw()
    before = shell.frames
    seen: list[int] = []

    def job() -> Next:
        seen.append(shell.frames)
        return Push(Asks())

    shell.follow(Work(job))
    assert seen == [before + 1]
    assert [type(each) for each in shell.stack][-1] is Asks
    shell.follow(Work(lambda: None))
    assert [type(each) for each in shell.stack][-1] is Asks
    while shell.views:
        shell.follow(Work(Pop))
    assert _ends(shell)


def test_shift_is_noticed_and_no_other_key(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pygame.key, "get_mods", lambda: pygame.KMOD_LSHIFT | pygame.KMOD_NUM)
    assert shell.holds_shift
    monkeypatch.setattr(pygame.key, "get_mods", lambda: pygame.KMOD_CTRL)
    assert not shell.holds_shift


def test_closing_tells_once_and_ends_the_loop() -> None:
    told: list[str] = []

    made = Shell(on_close=lambda: told.append("closed"), warm_up=lambda: told.append("warm"))
    assert made.run(Closes) == 0
    assert told == ["warm", "closed"]
    prepare_dummy()  # the shell shuts pygame down; other tests still need it


def test_the_page_after_the_slow_work_is_built_once() -> None:
    built: list[str] = []

    class Counts(Gallery):
        def build(self, ctx: Ctx) -> Node:
            built.append("built")
            pygame.event.post(pygame.event.Event(pygame.QUIT))
            return super().build(ctx)

    assert Shell(warm_up=Counts).run(Gallery) == 0
    assert built == ["built"]
    prepare_dummy()


def test_the_window_closes_even_if_what_it_tells_fails() -> None:
    def fail() -> None:
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk is full"):
        Shell(on_close=fail, warm_up=Closes).run(Gallery)
    assert not pygame.display.get_init()
    prepare_dummy()


def test_a_window_smaller_than_the_least_is_laid_out_once(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pygame.display, "get_window_size", lambda: (200, 100))
    changed = pygame.event.Event(pygame.WINDOWSIZECHANGED)
    shell.turn([changed])
    laid_out = shell.top.root
    shell.turn([changed])
    assert shell.top.root is laid_out
    assert shell.top.ctx.size == (640, 400)


def test_a_watched_window_says_when_it_shows_and_when_a_key_is_worked_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def tap() -> None:
        for event in (press(pygame.K_TAB), let_go(pygame.K_TAB), pygame.event.Event(pygame.QUIT)):
            pygame.event.post(event)

    monkeypatch.setenv("APPARAT_READY", "1")
    assert Shell(warm_up=tap).run(Gallery) == 0
    assert capsys.readouterr().out == "READY\nKEY\n"
    prepare_dummy()  # the shell shuts pygame down; other tests still need it


def test_quit_stops(shell: Shell) -> None:
    shell.follow(Quit())
    shell.turn([])
    assert shell._stop  # noqa: SLF001 # the flag is what the loop reads


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ready_line_and_sigterm() -> None:
    code = (
        "from game.window.shell import Shell; from tests.support.gallery import Gallery;"
        "raise SystemExit(Shell(on_close=lambda: print('CLOSED', flush=True)).run(Gallery))"
    )
    env = os.environ | {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "APPARAT_READY": "1",
    }
    with subprocess.Popen(  # noqa: S603 # our own interpreter and code
        [sys.executable, "-c", code], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        lines = iter(child.stdout.readline, "")
        assert any(line.strip() == "READY" for line in lines)
        child.send_signal(signal.SIGTERM)
        rest = child.stdout.read()
        assert child.wait(60) == 0
    assert "CLOSED" in rest


def test_sound_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_card() -> None:
        raise pygame.error("no sound card")

    monkeypatch.setattr(pygame.mixer, "init", no_card)
    audio = Audio()
    assert not audio.start()
    audio.play("stamp")


def test_what_changed_beside_the_pages_is_built_anew_and_keeps_its_place() -> None:
    first = Gallery()
    fresh: list[Fresh | None] = [None]
    made = Shell(between=lambda _: fresh.pop() if fresh else None)
    made.open()
    made.push(first)
    made.turn([])
    view = made.top
    view.ctx.memory["scroll:somewhere"] = 40
    made.turn([])
    assert made.top is view  # nothing changed
    fresh.append(Fresh((Gallery(),), "It is taken up."))
    made.turn([])
    assert made.top is not view
    assert made.top.screen is not first
    assert made.top.ctx.memory["scroll:somewhere"] == 40
    assert made.top.ctx.toast == "It is taken up."


def test_what_lies_over_each_page_is_asked_whenever_it_is_built() -> None:
    lines = ["first", "second"]
    made = Shell(over=lambda root, _: Column([Notice(lines[0]), root]))
    made.open()
    made.push(Gallery())
    assert "first" in {each.node.says() for each in made.top.root.walk()}
    lines.pop(0)
    made.top.rebuild()
    assert "second" in {each.node.says() for each in made.top.root.walk()}
