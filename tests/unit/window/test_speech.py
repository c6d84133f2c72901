import sys
import time
from collections.abc import Callable
from types import SimpleNamespace

import pygame
import pytest

from game.page.answers import Stay
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Dialog, Label, Node, Notice, Overlay, ToggleGroup
from game.page.prefs import Prefs
from game.page.screen import Own, Screen
from game.window import speech, voice
from game.window.shell import Shell
from game.window.speech import MISSING, Names, Speech, SpeechError, open_speaker
from game.window.voice import FAILED, NOBODY, LibrarySpeaker
from tests.support.speaking import FakeSpeaker, speech_of, speechless

WORDS = {
    "ui.web.title.small": "A small page",
    "ui.role.button": "button",
    "ui.role.radio": "choice",
    "ui.part.page": "Page",
    "ui.speech.on": "Speech on.",
    "ui.speech.off": "Speech off.",
    "ui.speech.rate": "Rate {value} %",
    "ui.speech.of": "{what} {number} of {count}",
    MISSING: "There is no library.",
    FAILED: "The voice does not answer.",
}


def say(key: str, /, **args: object) -> str:
    return WORDS.get(key, key).format(**args)


class Small(Screen[Own]):
    name = "small"
    first_focus = "a"

    def __init__(self) -> None:
        super().__init__(Own())
        self.way, self.notice, self.asked = "up", "", False

    def build(self, _: Ctx) -> Node:
        rows: list[Node] = [
            Button("Go", lambda: Stay(toast="Gone."), key="a"),
            Button("Look", self._look, key="b"),
            Button("Ask", self._ask, key="c"),
            ToggleGroup("The way", [("up", "Up"), ("down", "Down")], self.way, self._turn),
        ]
        page = Column([*([Notice(self.notice)] if self.notice else []), *rows])
        if not self.asked:
            return page
        yes = Button("Yes", lambda: None, key="yes")
        ask = Dialog("Sure?", Label("It cannot be undone"), [yes], on_close=self._ask, first="yes")
        return Overlay([page, ask])

    def _turn(self, way: str) -> None:
        self.way = way

    def _look(self) -> None:
        self.notice = "Nothing to be seen"

    def _ask(self) -> None:
        self.asked = not self.asked


def key(name: str) -> pygame.event.Event:
    code = pygame.key.key_code(name)
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode="")


def ctrl(name: str) -> pygame.event.Event:
    code = pygame.key.key_code(name)
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=pygame.KMOD_CTRL, unicode="")


def let_go(name: str) -> pygame.event.Event:
    code = pygame.key.key_code(name)
    return pygame.event.Event(pygame.KEYUP, key=code, mod=0, unicode="")


class Heard:
    """A window with a fake speaker; `press` gives what the keys made it say."""

    def __init__(self, spoken: Speech, speaker: FakeSpeaker, prefs: Prefs | None = None) -> None:
        self.speaker = speaker
        self.stored: list[Prefs] = []
        self.shell = Shell(prefs=prefs, speech=spoken, say=say, on_prefs=self.stored.append)
        self.shell.open()
        self.shell.push(Small())
        self.shell.turn([])

    def press(self, *names: str) -> list[str]:
        before = len(self.speaker.lines)
        for name in names:
            plain = name.removeprefix("ctrl+")
            self.shell.turn([key(plain) if plain == name else ctrl(plain)])
            self.shell.turn([let_go(plain)])
        return self.speaker.lines[before:]

    @property
    def toast(self) -> str:
        return self.shell.top.ctx.toast


@pytest.fixture
def heard() -> Heard:
    speaker = FakeSpeaker()
    return Heard(speech_of(speaker), speaker)


def test_nothing_is_said_before_it_is_asked_for(heard: Heard) -> None:
    assert heard.press("tab", "tab") == []


def test_a_key_says_the_page_and_what_is_in_focus(heard: Heard) -> None:
    assert heard.press("v") == ["A small page. Speech on. Go, button."]
    assert heard.stored[-1].speech
    assert heard.press("v", "tab") == ["Speech off."]
    assert not heard.stored[-1].speech


def test_a_move_says_what_one_comes_to_and_which_it_is_of_how_many(heard: Heard) -> None:
    heard.press("v")
    assert heard.press("tab", "tab", "tab", "right") == [
        "Look, button.",
        "Ask, button.",
        "The way. Up, choice 1 of 2, checked.",
        "Down, choice 2 of 2.",
    ]


def test_of_what_stays_where_it_is_only_what_is_new_is_said(heard: Heard) -> None:
    heard.press("v", "tab", "tab", "tab", "right")
    assert heard.press("return") == ["checked."]


def test_a_passing_line_and_a_notice_are_said(heard: Heard) -> None:
    heard.press("v")
    assert heard.press("return") == ["Gone."]
    assert heard.press("tab", "return") == ["Look, button.", "Nothing to be seen."]


def test_a_dialog_says_its_title_and_words_and_the_page_comes_back(heard: Heard) -> None:
    heard.press("v", "tab", "tab")
    assert heard.press("return") == ["Sure? It cannot be undone. Yes, button."]
    assert heard.press("escape")[-1:] != ["Yes, button."]


def test_the_last_line_is_said_again_and_the_page_is_read(heard: Heard) -> None:
    assert heard.press("h", "l") == []  # not without speech
    heard.press("v", "tab")
    assert heard.press("h", "h") == ["Look, button.", "Look, button."]
    assert heard.press("l") == ["Go. Look. Ask. The way. Up. Down."]
    assert heard.press("h") == ["Go. Look. Ask. The way. Up. Down."]


def test_the_rate_is_changed_by_keys_and_stays_within_its_bounds(heard: Heard) -> None:
    assert heard.press("ctrl+up") == []
    heard.press("v")
    assert heard.press("ctrl+up", "ctrl+up", "ctrl+down") == [
        "Rate 60 %.",
        "Rate 70 %.",
        "Rate 60 %.",
    ]
    assert heard.speaker.rates[-1] == 60
    heard.press(*["ctrl+up"] * 9)
    assert heard.stored[-1].speech_rate == 100


def test_a_change_of_the_window_says_nothing(heard: Heard) -> None:
    heard.press("v")
    assert heard.press("ctrl+=") == []


def test_a_caption_is_said(heard: Heard) -> None:
    heard.press("v")
    heard.shell.top.ctx.caption = "[a gavel]"
    heard.shell._dirty = True  # noqa: SLF001  # as after a frame in which it was heard
    assert heard.press("f9") == ["[a gavel]."]


def test_it_is_kept_and_begins_with_the_window() -> None:
    speaker = FakeSpeaker()
    window = Heard(speech_of(speaker), speaker, Prefs(speech=True, speech_rate=80))
    window.shell._after_first_frame()  # noqa: SLF001  # what run does then
    window.shell.turn([])
    assert speaker.lines[0] == "A small page. Speech on. Go, button."
    assert set(speaker.rates) == {80}


@pytest.mark.fault
def test_where_there_is_no_library_the_page_says_so_and_all_goes_on() -> None:
    window = Heard(speechless(MISSING), FakeSpeaker())
    assert window.press("v") == []
    assert window.toast == WORDS[MISSING]
    assert not window.shell.speech.on
    assert not any(each.speech for each in window.stored)
    window.press("tab")
    assert window.shell.top.ctx.focus_key == "b"


@pytest.mark.fault
def test_a_kept_wish_for_speech_that_cannot_be_met_is_said_after_the_first_frame() -> None:
    window = Heard(speechless(MISSING), FakeSpeaker(), Prefs(speech=True))
    window.shell._after_first_frame()  # noqa: SLF001  # what run does then
    assert window.toast == WORDS[MISSING]
    assert not window.stored[-1].speech


@pytest.mark.fault
def test_a_voice_that_fails_later_is_said_once_and_can_be_tried_again(heard: Heard) -> None:
    heard.press("v")
    heard.speaker.problem = FAILED
    assert heard.press("tab") == []
    assert heard.shell.top.ctx.focus_key == "b"
    assert heard.toast == WORDS[FAILED]
    assert not heard.shell.speech.on
    heard.speaker.problem = ""
    assert heard.press("v")[0].startswith("A small page.")


def test_the_window_is_silent_when_it_closes(heard: Heard) -> None:
    heard.press("v")
    heard.shell.speech.close()
    assert heard.speaker.stopped == 1


# --- names ----------------------------------------------------------------------------
def test_names_are_said_by_the_table_as_whole_words() -> None:
    names = Names({"Rykov": "Rickoff", "Kosior": "Kossior", "Sultan-Galiev": "Sooltan Galeeyev"})
    line = "Rykov, Rykov’s and Sultan-Galiev; Rykovsky is another."
    assert names.said(line) == "Rickoff, Rickoff’s and Sooltan Galeeyev; Rykovsky is another."
    assert Names({}).said(line) == line


def test_the_line_is_kept_as_it_is_written() -> None:
    speaker = FakeSpeaker()
    spoken = Speech(lambda: speaker, lambda: {"Rykov": "Rickoff"})
    spoken.set(on=True, rate=50)
    spoken.say("Rykov speaks.")
    assert (speaker.lines, spoken.last) == (["Rickoff speaks."], "Rykov speaks.")


# --- the library ----------------------------------------------------------------------
class FakeVoice:
    """A backend of the library."""

    def __init__(self, *, rates: bool = True) -> None:
        self.features = SimpleNamespace(supports_stop=True, supports_set_rate=rates)
        self.rate = 0.0
        self.said: list[tuple[str, bool, float]] = []

    def speak(self, line: str, interrupt: bool) -> None:  # noqa: FBT001  # as the library has it
        if line == "break":
            raise RuntimeError(line)
        self.said.append((line, interrupt, self.rate))

    def stop(self) -> None:
        self.said.append(("", True, self.rate))


def library(voice: FakeVoice | None) -> SimpleNamespace:
    def best() -> FakeVoice:
        if voice is None:
            raise ValueError("nobody")
        return voice

    return SimpleNamespace(Context=lambda: SimpleNamespace(acquire_best=best))


def until(done: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not done():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_a_new_line_stops_the_old_one_at_the_rate_that_is_set() -> None:
    voice = FakeVoice()
    speaker = LibrarySpeaker(library(voice))
    speaker.say("one", 50)
    until(lambda: voice.said)
    speaker.say("two", 80)
    until(lambda: len(voice.said) == 2)
    speaker.stop()
    until(lambda: len(voice.said) == 3)
    assert voice.said == [("one", True, 0.5), ("two", True, 0.8), ("", True, 0.8)]


def test_a_reader_keeps_its_own_rate() -> None:
    voice = FakeVoice(rates=False)
    LibrarySpeaker(library(voice)).say("one", 90)
    until(lambda: voice.said)
    assert voice.said == [("one", True, 0.0)]


@pytest.mark.fault
def test_a_library_that_finds_nobody_or_breaks_is_a_problem_and_no_error() -> None:
    nobody = LibrarySpeaker(library(None))
    until(lambda: nobody.problem)
    assert nobody.problem == NOBODY
    broken = LibrarySpeaker(library(FakeVoice()))
    broken.say("break", 50)
    until(lambda: broken.problem)
    assert broken.problem == FAILED


@pytest.mark.fault
def test_a_library_that_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, speech.LIBRARY, None)
    with pytest.raises(SpeechError, match=MISSING):
        open_speaker()
    assert Speech().set(on=True, rate=50) == MISSING


def test_the_library_is_imported_when_speech_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    found = FakeVoice()
    monkeypatch.setitem(sys.modules, speech.LIBRARY, library(found))
    spoken = Speech()
    assert spoken.set(on=True, rate=50) == ""
    spoken.say("here")
    until(lambda: found.said)
    assert isinstance(spoken._speaker, voice.LibrarySpeaker)  # noqa: SLF001  # which it opened
