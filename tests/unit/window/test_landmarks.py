import pytest

from game.page.ctx import Ctx
from game.page.events import Command
from game.page.nodes import (
    Button,
    Column,
    Dialog,
    Frame,
    Label,
    NavItem,
    NavRail,
    Node,
    Overlay,
    Split,
    TopBar,
    TwoPanes,
)
from game.page.nodes.panes import Pane
from game.page.screen import Own, Screen
from game.window import landmarks
from game.window.offscreen import offscreen_view
from game.window.view import View


def button(name: str) -> Button:
    return Button(name, lambda: None, key=name)


class Whole(Screen[Own]):
    def __init__(self, page: Node, front: Node | None = None, *, bar: bool = True) -> None:
        super().__init__(Own())
        self._page, self._front, self._bar = page, front, bar

    def build(self, _: Ctx) -> Node:
        rail = NavRail([NavItem("desk", "Desk"), NavItem("map", "Map")], "desk", lambda _: None)
        top = TopBar("May", "Turn 1", (), button("end")) if self._bar else None
        framed = Frame(self._page, top=top, rail=rail)
        return Overlay([framed, self._front]) if self._front else framed


def view_of(page: Node, front: Node | None = None, *, bar: bool = True, scale: int = 100) -> View:
    return offscreen_view(Whole(page, front, bar=bar), scale=scale)


def jump(view: View, command: str = "next-part") -> str:
    view.dispatch([Command(command)])
    return view.ctx.focus_key


SPLIT = Split(Column([button("a"), button("b")]), Column([button("c"), button("d")]))
PANES = TwoPanes(
    Pane([button("a"), button("b")], share=0.5, key="left"),
    Pane([button("c"), button("d")], share=0.5, key="right"),
    share=0.5,
)


@pytest.mark.parametrize("page", [SPLIT, PANES])
@pytest.mark.parametrize("scale", [100, 200])
def test_a_key_jumps_from_part_to_part_and_round(page: Node, scale: int) -> None:
    view = view_of(page, scale=scale)
    assert jump(view) == "a"  # from nowhere, to the page
    assert [jump(view) for _ in range(4)] == ["c", "end", "nav:desk", "a"]
    assert [jump(view, "previous-part") for _ in range(4)] == ["nav:desk", "end", "c", "a"]


def test_a_jump_leaves_the_rest_of_a_part_behind() -> None:
    view = view_of(SPLIT)
    view.ctx.focus_key = "b"
    assert jump(view) == "c"


def test_parts_with_nothing_to_be_reached_are_left_out() -> None:
    view = view_of(Split(Column([button("a")]), Label("only words")), bar=False)
    assert list(landmarks.parts(view.scope)) == ["strip", "page"]
    view.ctx.focus_key = "a"
    assert jump(view) == "nav:desk"


def test_a_pair_inside_the_page_makes_no_second_side() -> None:
    inner = Split(Column([button("a")]), Column([button("b")]))
    view = view_of(Split(inner, Column([button("c")]), share=0.8, least=60))
    named = {name: each.key for name, each in landmarks.parts(view.scope).items()}
    assert named == {"bar": "end", "strip": "nav:desk", "page": "a", "side": "c"}
    inside = view.root.find("b")
    assert inside is not None
    assert landmarks.part_of(inside, view.scope) == "page"


def test_a_dialog_is_one_part_and_keeps_the_focus() -> None:
    dialog = Dialog("Sure?", Label("Yes?"), [button("yes"), button("no")], on_close=lambda: None)
    view = view_of(SPLIT, dialog)
    view.ctx.focus_key = "no"
    assert jump(view) == "no"
    assert list(landmarks.parts(view.scope)) == ["page"]
