from importlib import import_module
from pkgutil import iter_modules

import pytest

from game.app.text_lookup import TextLookup
from game.page import nodes
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Frame, Label, Node, OptionCard, Row, Split, TopBar
from game.page.nodes.base import Node as Base
from game.page.nodes.chip import Chip
from game.page.nodes.stage import LastLines, StageLine
from game.page.screen import Own, Screen
from game.window import landmarks
from game.window.events import Cycle
from game.window.narration import UNNAMED, heard, news, reading, sentences
from game.window.offscreen import offscreen_view
from game.window.view import View
from tests.support import core


class Page(Screen[Own]):
    name = "desk"

    def __init__(self, page: Node) -> None:
        super().__init__(Own())
        self.page = page

    def build(self, _: Ctx) -> Node:
        return self.page


def view_of(page: Node) -> View:
    return offscreen_view(Page(page), say=TextLookup(core.pack(), "en").say)


def walked(view: View) -> list[str]:
    """What is said when it opens, and at each of three stops."""
    now = heard(view)
    lines = [news(None, now)]
    for _ in range(3):
        view.dispatch([Cycle(1)])
        before, now = now, heard(view)
        lines.append(news(before, now))
    return lines


def button(name: str, *, tip: str = "", enabled: bool = True) -> Button:
    return Button(name, lambda: None, key=name, tip=tip, enabled=enabled)


def option(number: int, title: str) -> OptionCard:
    chips = [Chip("2 desk time", kind="cost")]
    return OptionCard(number, title, "Nobody is *named*.", chips, key=title)


def test_an_option_says_its_place_and_what_is_written_on_it() -> None:
    said = walked(view_of(Column([option(1, "Wait"), option(2, "Ask"), button("On")])))
    assert said == [
        "Desk.",
        "1. Wait, option 1 of 2. Nobody is named. 2 desk time.",
        "2. Ask, option 2 of 2. Nobody is named. 2 desk time.",
        "On, button.",
    ]


def test_what_is_closed_says_why() -> None:
    view = view_of(Column([button("Sign", tip="No **votes**", enabled=False)]))
    assert walked(view)[1] == "Sign, button, disabled. No votes."


def test_a_new_part_of_the_page_is_named() -> None:
    pair = Split(Column([button("a")]), Column([button("b")]))
    view = view_of(Frame(pair, top=TopBar("May", "Turn 1", (), button("End"))))
    assert walked(view) == ["Desk.", "a, button.", "Side. b, button.", "Bar. End, button."]


def test_the_last_line_of_a_scene_is_told_when_it_is_new() -> None:
    lines = [StageLine("A bed stands there."), StageLine("“Who is it?”", speaker="Kamenev")]
    screen = Page(Column([LastLines(lines[:1]), button("On")]))
    view = offscreen_view(screen, say=TextLookup(core.pack(), "en").say)
    before = heard(view)
    assert news(None, before) == "Desk. A bed stands there."
    screen.page = Column([LastLines(lines), button("On")])
    view.rebuild()
    assert news(before, heard(view)) == "Kamenev. “Who is it?”"


def test_nothing_new_is_nothing_to_say() -> None:
    view = view_of(Column([button("a")]))
    assert news(heard(view), heard(view)) == ""


def test_the_page_is_read_without_bar_and_strip_and_the_bar_by_itself() -> None:
    page = Column([Label("A page"), Row([button("a"), button("b")])])
    view = view_of(Frame(page, top=TopBar("May", "Turn 1", (), button("End"))))
    assert reading(view) == "A page. a. b."
    view.ctx.focus_key = "End"
    assert reading(view) == "May. Turn 1. End."


def test_sentences_end_once() -> None:
    assert sentences(["Yes", "", "No.", "“Who?”", " What: "]) == "Yes. No. “Who?” What:"


def _kinds(base: type[Base] = Base) -> set[str]:
    for module in iter_modules(nodes.__path__):
        import_module(f"{nodes.__name__}.{module.name}")
    return {base.role}.union(*(_kinds(each) for each in base.__subclasses__()))


@pytest.mark.parametrize("role", sorted(_kinds() - set(UNNAMED)))
def test_every_kind_of_thing_has_a_name(role: str) -> None:
    assert core.english().has(f"ui.role.{role.replace(' ', '-')}")


@pytest.mark.parametrize("part", landmarks.PARTS)
def test_every_part_has_a_name(part: str) -> None:
    assert core.english().has(f"ui.part.{part}")
