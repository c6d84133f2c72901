from collections.abc import Callable
from typing import Any

import pygame
import pytest

from game.page.answers import REDRAW, STAY, Next, Quit, Stay
from game.page.ctx import Ctx
from game.page.events import Activate, Char
from game.page.nodes import (
    Bar,
    Button,
    Chip,
    Column,
    Flow,
    Grid,
    Heading,
    Label,
    Node,
    OptionCard,
    Panel,
    Prose,
    Row,
    Scroller,
    Slider,
    Split,
    StackedBar,
    Table,
    TableColumn,
    TableRow,
    TextField,
    ToggleGroup,
    lean_parts,
)
from game.window.ctx import WindowCtx
from game.window.events import Arrow, Erase, Scroll
from game.window.events import Page as PageKey
from game.window.outline import overflow_report, tree_text
from game.window.widgets.base import Widget
from game.window.widgets.scroller import ScrollerWidget
from tests.support.one_node import shown


def test_a_button_gives_its_answer() -> None:
    button = shown(Button("Leave", Quit))
    assert button.handle(Activate()) == Quit()


def test_a_closed_button_does_nothing() -> None:
    assert shown(Button("Leave", Quit, enabled=False)).handle(Activate()) is None


def test_targets_are_large_enough() -> None:
    for node in (Button("A"), ToggleGroup("", [("a", "A")], "a", lambda _: None)):
        target = next(each for each in shown(node).walk() if each.focusable)
        assert target.measure(600) >= 29  # 44 px in a window 1080 high
    card = shown(OptionCard(1, "A"))
    assert card.measure(600) >= 43


def test_a_closed_option_says_why() -> None:
    card = shown(OptionCard(3, "Recall", closed="Needs four votes.", on_activate=Quit))
    assert card.handle(Activate()) == Stay(toast="Needs four votes.")
    assert "[closed]" in tree_text(card)


def test_a_chip_grows_with_its_arrows() -> None:
    plain, two = shown(Chip("grip")), shown(Chip("grip", trend=2))
    assert two.preferred() > plain.preferred()
    assert two.label == "grip, up"


def test_a_toggle_tells_what_was_chosen() -> None:
    heard: list[str] = []

    def hear(value: str) -> Next | None:
        heard.append(value)
        return None

    group = shown(ToggleGroup("Speaks for", [("a", "A"), ("b", "B")], "a", hear, key="g"))
    chip = group.find("g:b")
    assert chip is not None
    assert chip.handle(Activate()) == STAY
    assert heard == ["b"]
    assert 'radio "A" [checked]' in tree_text(group)


def test_scroller_moves_and_stops() -> None:
    scroller = shown(Scroller(Column([Label(f"line {n}") for n in range(60)]), key="s"))
    assert isinstance(scroller, ScrollerWidget)
    assert scroller.handle(Scroll(1)) == REDRAW
    assert scroller.offset > 0
    assert scroller.handle(PageKey(2)) == REDRAW
    assert scroller.offset == scroller.reach
    assert scroller.handle(PageKey(1)) is None  # an outer scroller may take over
    scroller.handle(PageKey(-2))
    assert scroller.offset == 0


def test_scroller_remembers_across_rebuilds() -> None:
    ctx = WindowCtx.make()

    def build() -> ScrollerWidget:
        lines = Column([Label(f"line {n}") for n in range(60)])
        made = shown(Scroller(lines, key="s"), (300, 200), ctx=ctx)
        assert isinstance(made, ScrollerWidget)
        return made

    build().scroll_by(120)
    assert build().offset == 120


def test_scroller_reveals() -> None:
    scroller = shown(Scroller(Column([Label(f"line {n}") for n in range(60)]), key="s"))
    assert isinstance(scroller, ScrollerWidget)
    last = scroller.children[0].children[-1]
    scroller.reveal(last.rect)
    assert scroller.rect.contains(last.rect)


def test_a_split_stacks_when_text_is_large() -> None:
    def panes(percent: int) -> list[pygame.Rect]:
        split = shown(Split(Label("a"), Label("b"), share=0.5, least=250), (600, 400), percent)
        return [c.rect for c in split.children]

    assert panes(100)[0].top == panes(100)[1].top
    assert panes(200)[1].top >= panes(200)[0].bottom


def test_grow_takes_what_is_left() -> None:
    column = shown(Column([Label("a"), Panel(Label("b"), grow=1)], gap=0))
    assert column.children[1].rect.bottom == 400


@pytest.mark.parametrize(
    "make",
    [
        lambda: Row([Label("one"), Label("a longer second", grow=1), Button("Go")]),
        lambda: Flow([Chip(f"chip {n}", trend=n % 3) for n in range(9)]),
        lambda: Grid([Label(f"cell {n} of the grid") for n in range(7)], columns=3),
        lambda: Bar("Cells for you", 44, mark=50),
        lambda: StackedBar("Delegates", lean_parts(("with", "open", "against"), (220, 114, 74))),
        lambda: Heading("If the congress met today", aside=Chip("36")),
        lambda: Prose("A *quarrel* of [[sklóka|leaders]] over **nothing** in particular."),
        lambda: Slider("Volume", 40, lambda _: None),
    ],
)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_spills(make: Callable[[], Node], percent: int) -> None:
    assert overflow_report(shown(Scroller(Column([make()])), (420, 500), percent)) == []


def test_the_report_finds_what_spills() -> None:
    label = shown(Label("a rather long line that cannot fit"))
    label.place(pygame.Rect(0, 0, 200, 10))
    assert overflow_report(label)
    column = shown(Column([Label("a"), Label("b")]))
    column.children[1].place(column.children[0].rect)
    assert any(line.startswith("overlap") for line in overflow_report(column))


def table(ctx: Ctx) -> Widget[Any]:
    columns = [TableColumn("Name", 2), TableColumn("Grip", 1)]
    rows = [TableRow(n, (n, str(g)), (n, g)) for n, g in (("Tula", 61), ("Don", 9), ("Kursk", 30))]
    return shown(
        Table(
            columns,
            rows,
            chosen="Don",
            on_pick=lambda _: Quit(),
            order=ctx.order("t"),
            on_sort=lambda order: ctx.sort("t", order),
            key="t",
        )
    )


def test_a_table_sorts_by_number() -> None:
    ctx = Ctx()
    head = table(ctx).find("t:head:1")
    assert head is not None
    head.handle(Activate())
    assert [w.key for w in table(ctx).children[0].children[1:]] == ["t:Don", "t:Kursk", "t:Tula"]
    head = table(ctx).find("t:head:1")
    assert head is not None
    head.handle(Activate())
    assert [w.key for w in table(ctx).children[0].children[1:]] == ["t:Tula", "t:Kursk", "t:Don"]


def test_a_row_can_be_picked_and_says_it_is_selected() -> None:
    made = table(Ctx())
    row = made.find("t:Don")
    assert row is not None
    assert row.handle(Activate()) == Quit()
    assert 'row "Name Don, Grip 9" [selected]' in tree_text(made)


def test_a_slider_moves_by_arrows_and_stops_at_its_ends() -> None:
    heard: list[int] = []
    for value in (93, 100):
        rail = shown(Slider("Volume", value, heard.append, key="v")).find("v:track")
        assert rail is not None
        assert rail.handle(Arrow("right")) == STAY
    assert heard == [98]


def test_typed_text_is_kept_short() -> None:
    heard: list[str] = []
    field = shown(TextField("Seed", "AB", heard.append, most=3, key="f"))
    entry = field.find("f:entry")
    assert entry is not None
    entry.handle(Char("C"))
    entry.handle(Char("D"))
    entry.handle(Erase())
    assert heard == ["ABC", "ABC", "AB"]
