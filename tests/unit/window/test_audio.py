"""Sounds and music with a mixer that only writes down what it is asked for."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.app.text_lookup import TextLookup
from game.drawing.assets import asset
from game.page.arrival import Arrival
from game.page.ctx import Ctx
from game.page.events import Activate
from game.page.nodes import Button, Column, Label, Node
from game.page.prefs import Prefs
from game.page.screen import Own, Screen
from game.screens import table as screens
from game.window.audio import QUIET, SAID, Audio
from game.window.motion import SOUNDS
from game.window.offscreen import offscreen_view
from game.window.shell import Shell
from tests.support import core
from tests.support.gallery import Gallery
from tests.support.hosts import PlainHost, begun

MUSIC = ("desk", "debrief", "drone")


@dataclass
class Music:
    """The part of a mixer that plays one piece."""

    done: list[str]
    volume: float = -1.0

    def load(self, path: str) -> None:
        self.done.append(f"load {Path(path).stem}")

    def play(self, loops: int, *, fade_ms: int) -> None:
        assert min(loops, fade_ms) > 0
        self.done.append("play")

    def fadeout(self, _: int) -> None:
        self.done.append("fade out")

    def set_volume(self, volume: float) -> None:
        self.volume = volume


@dataclass
class Mixer:
    """A sound card on paper. `broken` raises at everything it is asked for."""

    broken: bool = False
    done: list[str] = field(default_factory=list)
    volumes: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.music = Music(self.done)

    def init(self) -> None:
        if self.broken:
            raise pygame.error("no such device")

    def Sound(self, path: str) -> Any:  # noqa: ANN401, N802  # as pygame calls it
        mixer, name = self, Path(path).stem

        class Made:
            def set_volume(self, volume: float) -> None:
                mixer.volumes.append(volume)

            def play(self) -> None:
                mixer.done.append(name)

        return Made()


@pytest.fixture
def mixer() -> Mixer:
    return Mixer()


@pytest.fixture
def audio(mixer: Mixer) -> Audio:
    made = Audio(volume=0.5, music=0.4, mixer=mixer)
    assert made.start()
    return made


def test_a_sound_is_played_at_the_volume_of_sounds(audio: Audio, mixer: Mixer) -> None:
    audio.play("stamp")
    audio.play("no-such-sound")
    assert mixer.done == ["stamp"]
    assert mixer.volumes == [0.5]


def test_music_has_a_volume_of_its_own_and_lies_lower(audio: Audio, mixer: Mixer) -> None:
    audio.accompany("desk")
    assert mixer.done == ["fade out", "load desk", "play"]
    assert mixer.music.volume == 0.4 * QUIET
    audio.set(volume=0.5, music=0.2, muted=False)
    assert mixer.music.volume == 0.2 * QUIET


def test_a_piece_that_plays_goes_on_under_the_next_page(audio: Audio, mixer: Mixer) -> None:
    audio.accompany("desk")
    mixer.done.clear()
    audio.accompany("desk")
    audio.accompany(None)
    assert mixer.done == []
    audio.accompany("")
    assert mixer.done == ["fade out"]


def test_mute_silences_both(audio: Audio, mixer: Mixer) -> None:
    audio.accompany("desk")
    audio.set(volume=0.5, music=0.4, muted=True)
    mixer.done.clear()
    audio.play("stamp")
    assert mixer.done == []
    assert mixer.music.volume == 0


def test_without_a_sound_card_everything_is_silent_and_nothing_fails() -> None:
    mixer = Mixer(broken=True)
    audio = Audio(mixer=mixer)
    assert not audio.start()
    audio.play("stamp")
    audio.accompany("desk")
    audio.set(volume=1, music=1, muted=False)
    assert mixer.done == []


def test_a_file_that_cannot_be_read_is_silent(
    audio: Audio, mixer: Mixer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise pygame.error("not a sound")

    monkeypatch.setattr(mixer, "Sound", refuse)
    monkeypatch.setattr(mixer.music, "load", refuse)
    audio.play("stamp")
    audio.accompany("desk")
    assert mixer.done == ["fade out"]


def test_a_piece_asked_for_before_the_mixer_is_there_is_played_when_it_is(mixer: Mixer) -> None:
    audio = Audio(mixer=mixer)
    audio.accompany("desk")
    assert mixer.done == []
    audio.start()
    assert "load desk" in mixer.done


@pytest.mark.parametrize("name", sorted({*MUSIC, *SAID, *SOUNDS.values(), "key"}))
def test_every_sound_is_there_and_can_be_read(name: str) -> None:
    pygame.mixer.init()
    assert pygame.mixer.Sound(str(asset("sound", f"{name}.ogg"))).get_length() > 0


def test_all_sounds_together_are_small() -> None:
    files = asset("sound", "README.md").parent.iterdir()
    assert sum(each.stat().st_size for each in files) <= 2_000_000


def test_every_sound_that_means_something_has_its_caption() -> None:
    for name in SAID:
        assert core.english().text(f"ui.caption.{name}").startswith("[")


# --- captions ----------------------------------------------------------------------------
class Wire(Screen[Own]):
    """A page on which news arrives."""

    def __init__(self) -> None:
        super().__init__(Own())

    def build(self, _: Ctx) -> Node:
        news = Label("News", arrives=Arrival("slide", sound="telegraph"), key="news")
        return Column([news, Button("Read", key="read")])


def test_a_caption_says_what_is_heard_until_the_next_act() -> None:
    say = TextLookup(core.pack(), "en").say
    prefs = Prefs(captions=True, reduced_motion=True)
    view = offscreen_view(Wire(), prefs=prefs, say=say)
    assert view.ctx.caption == "[a telegraph]"
    with_line = pygame.Surface((1280, 720))
    view.draw(with_line)
    read = view.root.find("read")
    assert read is not None
    view.ctx.focus_key = "read"
    view.dispatch([Activate()])
    assert not view.ctx.caption
    without = pygame.Surface((1280, 720))
    view.draw(without)
    foot = pygame.Rect(0, 660, 1280, 60)
    before, after = (pygame.image.tobytes(s.subsurface(foot), "RGB") for s in (with_line, without))
    assert before != after


def test_there_is_no_caption_unless_it_is_asked_for_nor_for_a_mere_key() -> None:
    assert not offscreen_view(Wire(), prefs=Prefs(reduced_motion=True)).ctx.caption
    view = offscreen_view(Gallery(), prefs=Prefs(captions=True))
    view.ctx.hear("key")
    assert not view.ctx.caption


def test_a_caption_is_drawn_with_the_frame_in_which_it_is_heard() -> None:
    now = 0
    view = offscreen_view(Wire(), prefs=Prefs(captions=True), clock=lambda: now)
    surface = pygame.Surface((1280, 720))
    view.draw(surface)
    view.ctx.caption = ""
    view.motion.take({})
    view.rebuild()
    assert view.draw_moving(surface) == surface.get_rect()


# --- pages -------------------------------------------------------------------------------
def test_pages_say_what_is_played_under_them() -> None:
    session = begun()
    assert screens.screen(PlainHost(), "desk", session).music == "desk"
    assert screens.screen(PlainHost(), "title", None).music == "desk"
    assert screens.screen(PlainHost(), "debrief", session).music == "debrief"
    assert screens.screen(PlainHost(), "settings", None).music is None


def test_the_window_plays_what_the_page_on_top_asks_for(mixer: Mixer) -> None:
    shell = Shell(prefs=replace(Prefs(), music=0.6))
    shell.audio = Audio(music=0.6, mixer=mixer)
    shell.open()
    shell.audio.start()
    shell.push(screens.screen(PlainHost(), "title", None))
    shell.turn([])
    shell.push(Gallery())
    shell.turn([])
    assert mixer.done == ["fade out", "load desk", "play"]
    shell.apply_prefs(Prefs(music=0.1))
    assert mixer.music.volume == 0.1 * QUIET
