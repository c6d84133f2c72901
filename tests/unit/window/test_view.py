from dataclasses import replace

import pygame
import pytest

from game.page.answers import Next, Pop, Quit
from game.page.ctx import Ctx
from game.page.events import Activate, Back, Command, Event
from game.page.nodes import Button, Column, Dialog, Label, Node, Overlay, Prose, Row
from game.page.screen import Own, Screen
from game.window import focus
from game.window.events import Arrow, Cycle, Hover, Press, Release
from game.window.offscreen import offscreen_view
from game.window.view import View
from tests.support.gallery import PAGES, Gallery
from tests.support.keyed import arrowed, tabbed

TERMS = {
    "Orgburo": ("Orgburo", "Elected by the [[CC]]."),
    "CC": ("Central Committee", "Elected by the congress."),
}


class Small(Screen[Own]):
    def __init__(self) -> None:
        super().__init__(Own())
        self.pressed: list[str] = []
        self.dialog = False

    def build(self, _: Ctx) -> Node:
        rows = [
            Row([self._button("a"), self._button("b")], stack=False),
            Prose("Ask the [[Orgburo]] first."),
            self._button("c"),
            Button("shut", enabled=False, key="shut"),
            Button("shut, and says why", enabled=False, tip="No votes.", key="why"),
        ]
        page = Column([Label("A page"), *rows])
        if not self.dialog:
            return page
        return Overlay(
            [page, Dialog("Sure?", Label("Yes?"), [self._button("yes")], on_close=self._close)]
        )

    def on_event(self, event: Event, _: Ctx) -> Next | None:
        return Quit() if event == Command("end-turn") else None

    def _button(self, name: str) -> Button:
        def press() -> Next | None:
            self.pressed.append(name)
            return None

        return Button(name, press, key=name)

    def _close(self) -> Next | None:
        self.dialog = False
        return None


@pytest.fixture
def view() -> View:
    return offscreen_view(Small(), term=TERMS.get)


def tab(view: View, by: int = 1) -> str:
    view.dispatch([Cycle(by)])
    return view.ctx.focus_key


def test_tab_walks_in_reading_order_and_round(view: View) -> None:
    walk = [tab(view) for _ in range(6)]
    assert walk[:2] == ["a", "b"]
    assert walk[2].endswith("/0")  # the glossary term inside the prose
    assert walk[3:] == ["c", "why", "a"]
    assert tab(view, -1) == "why"


def test_arrows_go_to_the_neighbour(view: View) -> None:
    tab(view)
    view.dispatch([Arrow("right")])
    assert view.ctx.focus_key == "b"
    view.dispatch([Arrow("left")])
    view.dispatch([Arrow("down")])
    assert view.ctx.focus_key != "a"


@pytest.mark.parametrize("page", PAGES)
def test_tab_and_arrows_reach_everything_in_the_gallery(page: str) -> None:
    view = offscreen_view(Gallery(page))
    everything = {w.key for w in focus.order(view.root)}
    assert arrowed(view, tabbed(view)) == everything
    assert len({w.key for w in view.root.walk()}) == len(list(view.root.walk()))


def test_a_click_presses(view: View) -> None:
    button = view.root.find("c")
    assert button is not None
    spot = button.rect.center
    view.dispatch([Press(spot)])
    view.dispatch([Release(spot)])
    assert isinstance(view.screen, Small)
    assert view.screen.pressed == ["c"]


def test_a_click_that_slips_off_does_not(view: View) -> None:
    button = view.root.find("c")
    assert button is not None
    view.dispatch([Press(button.rect.center)])
    view.dispatch([Release((5, 700))])
    assert isinstance(view.screen, Small)
    assert view.screen.pressed == []


def test_focus_survives_a_rebuild(view: View) -> None:
    while tab(view) != "c":
        pass
    view.dispatch([Activate()])
    assert view.focused is not None
    assert view.focused.key == "c"


def test_space_is_the_screens_first_then_presses(view: View) -> None:
    tab(view)
    view.dispatch([Command("sources"), Activate()])
    assert isinstance(view.screen, Small)
    assert view.screen.pressed == ["a"]


def test_the_screen_hears_commands(view: View) -> None:
    assert view.dispatch([Command("end-turn")]) == Quit()


def test_terms_can_be_pinned_one_inside_another(view: View) -> None:
    for _ in range(3):
        tab(view)
    view.dispatch([Activate()])
    assert len(view.tips.pinned) == 1
    view.dispatch([Activate()])  # the term inside the note has the focus now
    assert [tip.label.split(".")[0] for tip, _ in view.tips.pinned] == [
        "Orgburo",
        "Central Committee",
    ]
    view.dispatch([Back()])
    view.dispatch([Back()])
    assert view.tips.pinned == []
    assert view.focused is not None
    assert view.focused.role == "term"
    view.draw(pygame.Surface((1280, 720)))


def test_hover_shows_a_note_and_leaves_it(view: View) -> None:
    why = view.root.find("why")
    assert why is not None
    view.dispatch([Hover(why.rect.center)])
    assert view.tips.passing is not None
    view.dispatch([Hover((1270, 710))])
    assert view.tips.passing is None


def test_a_note_goes_when_the_page_is_built_anew(view: View) -> None:
    for _ in range(3):
        tab(view)
    assert view.tips.passing is not None  # of the term that has the focus
    button = view.root.find("c")
    assert button is not None
    view.dispatch([Press(button.rect.center)])
    view.dispatch([Release(button.rect.center)])
    assert view.tips.passing is None


def test_a_dialog_keeps_the_focus_to_itself(view: View) -> None:
    assert isinstance(view.screen, Small)
    view.screen.dialog = True
    view.rebuild()
    assert {tab(view) for _ in range(4)} == {"yes"}
    assert view.dispatch([Command("end-turn")]) is None
    view.dispatch([Back()])
    assert not view.screen.dialog


def test_hot_keys_press_options() -> None:
    view = offscreen_view(Gallery("desk"))
    view.dispatch([Command("choose-3")])
    assert "Politburo majority" in view.ctx.toast


def test_a_new_size_keeps_memory_and_focus(view: View) -> None:
    tab(view)
    view.ctx.memory["x"] = 1
    view.rebuild(replace(view.ctx).resized((1920, 1080)))
    assert view.ctx.focus_key == "a"
    assert view.ctx.memory["x"] == 1
    assert view.root.rect.size == (1920, 1080)


def test_pop_is_an_answer_like_others() -> None:
    class Leaves(Small):
        def on_event(self, event: Event, _: Ctx) -> Next | None:
            return Pop() if isinstance(event, Back) else None

    assert offscreen_view(Leaves()).dispatch([Back()]) == Pop()
