"""The reports: charts over the months, replies to letters, and what is not known."""

from dataclasses import dataclass

from game.drawing.shapes import Pattern
from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.nodes import (
    Button,
    Column,
    Flow,
    Heading,
    Label,
    ListRow,
    Node,
    Panel,
    Part,
    Prose,
    Split,
    StackedBar,
    Table,
    TableColumn,
    TableRow,
    Tabs,
)
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.plot import plot
from game.screens.prompts import prompt
from game.screens.rows import figure, said
from game.viewmodel.reports import GROUPS, LETTERS, ReportsView, reports
from game.viewmodel.shared import Line


@dataclass(frozen=True)
class ReportsOwn(PageOwn):
    """Which group of charts is shown, as what it was opened on; and whether as tables."""

    table: bool = False


class Reports(PlayScreen[ReportsOwn]):
    """Tabs of charts on the left; on the right the organisations that keep silent."""

    name = "reports"
    own_type = ReportsOwn
    keys = (("explain", "ui.reports.key.table"),)
    hot_keys = tuple(f"group:{each}" for each in GROUPS)

    def content(self, ctx: Ctx) -> Node:
        view = self.view()
        tabs = Tabs(view.tabs, view.group, self._turn, key="group")
        body = self._replies(ctx, view) if view.group == LETTERS else self._plots(ctx, view)
        name = "ui.reports.as-chart" if self.own.table else "ui.reports.as-table"
        switch = Button(ctx.say(name, press=prompt(ctx, "explain")), self._switch, key="switch")
        page = Panel(Column([tabs, *body, Flow([switch])], gap=10), key="reports")
        beside = Column([*_other_side(view), self._unknown(ctx, view)], gap=12)
        return Split(page, beside, share=0.7, least=260, grow=1)

    def view(self) -> ReportsView:
        """The page as it stands."""
        session = self.session
        state = session.state
        last = len(session.scenario.turns) if state.over else state.turn
        first = session.first_turn
        later = [session.opening(turn) for turn in range(first + 1, last + 1)]
        if state.over:
            later.append(state)
        opening = session.opening(first)
        return reports(self.view_context(), session.pack, opening, later, self.own.at)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        return self._switch() if event == Command("explain") else None

    def _turn(self, group: str) -> Next | None:
        self.keep(at=group)
        return None

    def _switch(self) -> Next:
        self.keep(table=not self.own.table)
        return STAY

    def _plots(self, ctx: Ctx, view: ReportsView) -> list[Node]:
        plots = [plot(ctx, each, table=self.own.table, height=170) for each in view.charts]
        first = "" if self.session.state.series else ctx.say("ui.reports.first")
        return [*plots, *said(first, colour="muted")]

    def _replies(self, ctx: Ctx, view: ReportsView) -> list[Node]:
        none = "" if view.replies else ctx.say("ui.reports.no-letters")
        rows = [_letter_table(ctx, view)] if self.own.table else _letters(view)
        return [Heading(ctx.say("ui.reports.replies")), *said(none), *rows]

    def _unknown(self, ctx: Ctx, view: ReportsView) -> Node:
        count = view.silent_count if view.silent else ctx.say("ui.reports.all-known")
        rows: list[Node] = [Heading(ctx.say("ui.reports.unknown")), Label(count, "ui")]
        rows += [self._silent(each) for each in view.silent]
        return Panel(Column(rows, gap=3), key="unknown")

    def _silent(self, view: Line) -> Node:
        return ListRow(
            view.name,
            marker="red" if view.kind == "nothing" else "tan",
            tag=view.tag,
            on_activate=lambda: self.go("map", view.id),
            tip=self.locale.text("ui.reports.show-map"),
            key=f"silent:{view.id}",
        )


def _other_side(view: ReportsView) -> list[Node]:
    """What is known of the other side, within bounds; after the end there is nothing to guess."""
    if not view.other.lines:
        return []
    rows: list[Node] = [Heading(view.other.title), Prose(view.other.told, "ui", colour="muted")]
    rows += [figure(each.name, each.tag) for each in view.other.lines]
    return [Panel(Column(rows, gap=4), key="other-side")]


_LOOKS: tuple[tuple[str, Pattern], ...] = (
    ("red", ""),
    ("ochre", "dots"),
    ("blue", "diagonal"),
    ("tan", "vertical"),
)
"""Carried out, formally answered, protested, silent: told apart by pattern as well."""


def _letters(view: ReportsView) -> list[Node]:
    rows: list[Node] = []
    for month in view.replies:
        parts = [
            Part(name, count, colour, pattern)
            for name, count, (colour, pattern) in zip(view.kinds, month.counts, _LOOKS, strict=True)
        ]
        rows.append(StackedBar(f"{month.month} · {month.letters}", parts))
    return rows


def _letter_table(ctx: Ctx, view: ReportsView) -> Table:
    columns = [TableColumn(ctx.say("ui.reports.month"), 1.4, 120, sortable=False)]
    columns += [TableColumn(name, 1, 80, "right", sortable=False) for name in view.kinds]
    rows = [
        TableRow(each.month, (each.month, *(str(count) for count in each.counts)))
        for each in view.replies
    ]
    return Table(columns, rows, key="table:letters")
