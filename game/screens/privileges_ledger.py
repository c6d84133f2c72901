"""The left of the privileges: what is given to whom, what it costs, and what the ranks are paid."""

from game.page.answers import OnChoose
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Bar,
    Box,
    Column,
    Heading,
    Label,
    Node,
    Prose,
    TableColumn,
    TableRow,
)
from game.screens.rows import said, sorted_table
from game.viewmodel.pay import PayView
from game.viewmodel.privileges import PrivilegesView


def ledger_rows(ctx: Ctx, view: PrivilegesView, pick: OnChoose | None) -> list[Node]:
    """Two tables and the totals; under them, beside an order, the pay."""
    chosen = view.form.privilege if view.form else ""
    rows: list[Node] = [] if view.form else [Banner("ledger", height=110, label="")]
    rows += [Heading(ctx.say("ui.privileges.ledger")), *said(view.empty, colour="muted")]
    for key, columns, lines in (
        ("ledger-ranks", _rank_columns(ctx, view), view.to_ranks),
        ("ledger-others", _other_columns(ctx), view.to_others),
    ):
        if lines:
            cells = [TableRow(each.id, each.cells, each.order) for each in lines]
            rows.append(sorted_table(ctx, key, columns, cells, chosen=chosen, on_pick=pick))
    totals = [Label(view.total, "ui-bold")]
    totals += [Label(each, "ui") for each in (view.fund, view.lasts) if each]
    rows.append(Box(Column(totals, gap=0), pad=(12, 4, 8, 6), accent="ochre"))
    return [*rows, *pay_rows(ctx, view.pay)] if view.form else rows


def pay_rows(ctx: Ctx, view: PayView) -> list[Node]:
    """The ladder as bars, the ratios, and the doubt."""
    rows: list[Node] = [Heading(ctx.say("ui.pay.title"))]
    rows += [
        Bar(
            rung.name,
            rung.value,
            most=view.most,
            shown=rung.shown,
            colour="dark",
            caption_width=150,
            key=f"pay:{rung.id}",
        )
        for rung in view.rungs
    ]
    rows += [
        Label(view.ratio, "ui-bold"),
        Label(view.to_wage, "ui-bold"),
        Prose(f"{view.wage} {view.note}", "ui", colour="muted"),
    ]
    return rows


RANKS = (66, 86, 60, 44)
"""Least widths of the columns of the ranks."""


def _rank_columns(ctx: Ctx, view: PrivilegesView) -> list[TableColumn]:
    return [
        TableColumn(ctx.say("ui.privileges.to-ranks"), 2, 130),
        *(TableColumn(n, 0.3, least, "right") for n, least in zip(view.ranks, RANKS, strict=True)),
        TableColumn(ctx.say("ui.privileges.month"), 0.3, 82, "right"),
    ]


def _other_columns(ctx: Ctx) -> list[TableColumn]:
    return [
        TableColumn(ctx.say("ui.privileges.to-persons"), 1.2, 150),
        TableColumn(ctx.say("ui.privileges.who"), 2, 140),
        TableColumn(ctx.say("ui.privileges.month"), 0.3, 84, "right"),
    ]
