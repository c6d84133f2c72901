from collections.abc import Callable

import pygame
import pytest

from game.ui.ctx import Ctx, Prefs
from game.ui.events import Activate, Char, Erase, Move, Scroll
from game.ui.events import Page as PageKey
from game.ui.outline import overflow_report, tree_text
from game.ui.replies import REDRAW, STAY, Next, Quit
from game.ui.widgets import (
    Bar,
    Button,
    Chip,
    Column,
    Flow,
    Grid,
    Heading,
    Label,
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
    Widget,
    lean_parts,
)


def shown(widget: Widget, size: tuple[int, int] = (600, 400), percent: int = 100) -> Widget:
    ctx = Ctx.make((1280, 720), Prefs(text_percent=percent))
    widget.bind(ctx)
    widget.place(pygame.Rect((0, 0), size))
    widget.draw(pygame.Surface(size))
    return widget


def test_a_button_gives_its_answer() -> None:
    button = shown(Button("Leave", Quit))
    assert button.handle(Activate()) == Quit()


def test_a_closed_button_does_nothing() -> None:
    assert shown(Button("Leave", Quit, enabled=False)).handle(Activate()) is None


def test_targets_are_large_enough() -> None:
    for widget in (Button("A"), ToggleGroup("", [("a", "A")], "a", lambda _: None)):
        shown(widget)
        target = widget if widget.focusable else widget.children[0].children[0]
        assert target.measure(600) >= 29  # 44 px in a window 1080 high
    card = shown(OptionCard(1, "A"))
    assert card.measure(600) >= 43


def test_a_closed_option_says_why() -> None:
    card = OptionCard(3, "Recall", closed="Needs four votes.", on_activate=Quit)
    shown(card)
    assert card.handle(Activate()) == STAY
    assert card.ctx.toast == "Needs four votes."
    assert "[closed]" in tree_text(card)


def test_a_chip_grows_with_its_arrows() -> None:
    plain, two = Chip("grip"), Chip("grip", trend=2)
    shown(plain)
    shown(two)
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
    scroller = Scroller(Column([Label(f"line {n}") for n in range(60)]), key="s")
    shown(scroller)
    assert scroller.handle(Scroll(1)) == REDRAW
    assert scroller.offset > 0
    assert scroller.handle(PageKey(2)) == REDRAW
    assert scroller.offset == scroller.reach
    assert scroller.handle(PageKey(1)) is None  # an outer scroller may take over
    scroller.handle(PageKey(-2))
    assert scroller.offset == 0


def test_scroller_remembers_across_rebuilds() -> None:
    ctx = Ctx.make()

    def build() -> Scroller:
        made = Scroller(Column([Label(f"line {n}") for n in range(60)]), key="s")
        made.bind(ctx)
        made.place(pygame.Rect(0, 0, 300, 200))
        return made

    build().scroll_by(120)
    assert build().offset == 120


def test_scroller_reveals() -> None:
    scroller = Scroller(Column([Label(f"line {n}") for n in range(60)]), key="s")
    shown(scroller)
    last = scroller.children[0].children[-1]
    scroller.reveal(last.rect)
    assert scroller.rect.contains(last.rect)


def test_a_split_stacks_when_text_is_large() -> None:
    def panes(percent: int) -> list[pygame.Rect]:
        split = Split(Label("a"), Label("b"), share=0.5, least=250)
        shown(split, (600, 400), percent)
        return [c.rect for c in split.children]

    assert panes(100)[0].top == panes(100)[1].top
    assert panes(200)[1].top >= panes(200)[0].bottom


def test_grow_takes_what_is_left() -> None:
    top, rest = Label("a"), Panel(Label("b"), grow=1)
    shown(Column([top, rest], gap=0))
    assert rest.rect.bottom == 400


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
def test_nothing_spills(make: Callable[[], Widget], percent: int) -> None:
    assert overflow_report(shown(Scroller(Column([make()])), (420, 500), percent)) == []


def test_the_report_finds_what_spills() -> None:
    label = Label("a rather long line that cannot fit")
    shown(label)
    label.place(pygame.Rect(0, 0, 200, 10))
    assert overflow_report(label)
    column = Column([Label("a"), Label("b")])
    shown(column)
    column.children[1].place(column.children[0].rect)
    assert any(line.startswith("overlap") for line in overflow_report(column))


def table(ctx: Ctx) -> Table:
    columns = [TableColumn("Name", 2), TableColumn("Grip", 1)]
    rows = [TableRow(n, (n, str(g)), (n, g)) for n, g in (("Tula", 61), ("Don", 9), ("Kursk", 30))]
    made = Table(columns, rows, chosen="Don", on_pick=lambda _: Quit(), key="t")
    made.bind(ctx)
    made.place(pygame.Rect(0, 0, 500, 300))
    return made


def test_a_table_sorts_by_number() -> None:
    ctx = Ctx.make()
    head = table(ctx).find("t:head:1")
    assert head is not None
    head.handle(Activate())
    assert [w.key for w in table(ctx).children[1:]] == ["t:Don", "t:Kursk", "t:Tula"]
    head = table(ctx).find("t:head:1")
    assert head is not None
    head.handle(Activate())
    assert [w.key for w in table(ctx).children[1:]] == ["t:Tula", "t:Kursk", "t:Don"]


def test_a_row_can_be_picked_and_says_it_is_selected() -> None:
    made = table(Ctx.make())
    row = made.find("t:Don")
    assert row is not None
    assert row.handle(Activate()) == Quit()
    assert 'row "Name Don, Grip 9" [selected]' in tree_text(made)


def test_a_slider_moves_by_arrows_and_stops_at_its_ends() -> None:
    heard: list[int] = []
    slider = Slider("Volume", 95, heard.append, key="v")
    shown(slider)
    rail = slider.find("v:rail")
    assert rail is not None
    for _ in range(3):
        rail.handle(Move("right"))
    assert heard == [100]


def test_typed_text_is_kept_short() -> None:
    heard: list[str] = []
    field = TextField("Seed", "AB", heard.append, most=3, key="f")
    shown(field)
    entry = field.find("f:entry")
    assert entry is not None
    entry.handle(Char("C"))
    entry.handle(Char("D"))
    entry.handle(Erase())
    assert heard == ["ABC", "ABC", "AB"]
