import os
import signal
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.ui.audio import Audio
from game.ui.ctx import Ctx, Prefs
from game.ui.gallery import Gallery
from game.ui.offscreen import prepare_dummy
from game.ui.replies import Pop, Push, Quit, Replace
from game.ui.shell import Shell

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def shell() -> Shell:
    made = Shell()
    made.open()
    made.push(Gallery())
    made.turn([])
    return made


def press(code: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode="")


def test_an_idle_window_draws_nothing(shell: Shell) -> None:
    before = shell.frames
    for _ in range(5):
        shell.turn([])
    assert shell.frames == before
    shell.turn([press(pygame.K_TAB)])
    assert shell.frames == before + 1


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


def test_closing_tells_once_and_ends_the_loop() -> None:
    told: list[str] = []

    class Closes(Gallery):
        def build(self, ctx: Ctx) -> object:  # type: ignore[override]  # only to leave at once
            pygame.event.post(pygame.event.Event(pygame.QUIT))
            return super().build(ctx)

    made = Shell(on_close=lambda: told.append("closed"), warm_up=lambda: told.append("warm"))
    assert made.run(Closes) == 0
    assert told == ["warm", "closed"]
    prepare_dummy()  # the shell shuts pygame down; other tests still need it


def test_quit_stops(shell: Shell) -> None:
    shell.follow(Quit())
    shell.turn([])
    assert shell._stop  # noqa: SLF001 # the flag is what the loop reads


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ready_line_and_sigterm() -> None:
    code = (
        "from game.ui.shell import Shell; from game.ui.gallery import Gallery;"
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
        assert child.wait(10) == 0
    assert "CLOSED" in rest


def test_sound_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_card() -> None:
        raise pygame.error("no sound card")

    monkeypatch.setattr(pygame.mixer, "init", no_card)
    audio = Audio()
    assert not audio.start()
    audio.play("stamp")
