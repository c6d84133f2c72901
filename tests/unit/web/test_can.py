"""A browser is offered what it can do, and told of no key that does nothing there."""

import pytest

from game.app.text_lookup import TextLookup
from game.page.can import Can
from game.page.ctx import Ctx
from game.page.nodes import Label
from game.rules.ids import OFFICE
from game.screens.table import screen
from game.web.front import BROWSER
from tests.support import core
from tests.support.hosts import PlainHost, begun
from tests.support.plain_reader import read
from tests.support.web_pages import front_of

ONLY_A_WINDOW = ("fullscreen", "mute", "captions", "speech")
TEXTS = TextLookup(core.pack(), "en")


def _keys(can: Can) -> set[str]:
    root = screen(PlainHost(), "settings").build(Ctx(TEXTS.say, TEXTS.term, can=can))
    return {each.key for each in root.walk() if each.key}


def test_a_window_is_offered_all() -> None:
    keys = _keys(Can())
    assert {*(f"{each}:on" for each in ONLY_A_WINDOW), "volume", "music", "speech-rate"} <= keys
    assert {"change:fullscreen", "change:speak", "change:undo"} <= keys


def test_a_browser_is_offered_what_it_can() -> None:
    keys = _keys(BROWSER)
    assert not keys & {*(f"{each}:on" for each in ONLY_A_WINDOW), "volume", "music", "speech-rate"}
    assert not keys & {f"change:{each}" for each in BROWSER.without}
    assert {"scale:100", "theme:night", "confirm:on", "change:undo", "change:end-turn"} <= keys


@pytest.mark.parametrize(
    ("can", "left"), [(Can(sound=False), "speech:on"), (Can(speech=False), "mute:on")]
)
def test_sound_and_speech_are_offered_apart(can: Can, left: str) -> None:
    assert {each for each in _keys(can) if each in ("speech:on", "mute:on")} == {left}


def test_a_hint_of_keys_can_be_told_from_other_words() -> None:
    front = front_of(screen(PlainHost(), "desk", begun("new-post", OFFICE)))
    assert "of-keys" in front.html()
    root = screen(PlainHost(), "new-game").build(Ctx(TEXTS.say, TEXTS.term))
    assert any(isinstance(each, Label) and each.of_keys for each in root.walk())


def test_arrows_that_choose_nothing_are_not_spoken_of() -> None:
    words = read(front_of(screen(PlainHost(), "new-game")).html()).words
    assert "arrows: months" not in words


def test_a_scene_says_what_a_press_does() -> None:
    session = begun("new-post", OFFICE)
    scene = next(iter(session.scenario.scenes))
    words = read(front_of(screen(PlainHost(), "scene", session, scene)).html()).words
    assert "Return" not in words
    assert "Go on" in words or "Open the matter" in words
