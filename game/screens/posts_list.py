"""The list of posts: counts, filters, table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.page.nodes import (
    Label,
    Part,
    StackedBar,
    Table,
    TableColumn,
    TableRow,
    ToggleGroup,
    Node,
)
from game.viewmodel.posts import CountsView, PostRow, PostsView

if TYPE_CHECKING:
    from game.screens.posts import Posts

COLUMNS = (
    ("post", 3.0, 128, "left"),
    ("holder", 0.6, 100, "left"),
    ("manner", 0.2, 118, "left"),
    ("since", 0.2, 88, "left"),
    ("grip", 0.1, 44, "right"),
    ("squabble", 0.1, 76, "right"),
)


def list_rows(ctx: Ctx, view: PostsView, page: Posts) -> list[Node]:
    """What stands in the left pane."""
    filters = list(view.filters)
    rows: list[Node] = [
        counts_bar(ctx, view.counts),
        ToggleGroup(
            "", filters, view.chosen, page.filter_by, key="filter", label=ctx.say("ui.posts.filter")
        ),
    ]
    if view.empty:
        return [*rows, Label(view.empty, "ui", colour="muted")]
    columns = [
        TableColumn(ctx.say(f"ui.posts.column.{name}"), share, least, align)
        for name, share, least, align in COLUMNS
    ]
    table = Table(
        columns,
        [_row(each) for each in view.rows],
        chosen=page.post,
        on_pick=page.pick,
        key="posts-table",
    )
    return [*rows, table]


def counts_bar(ctx: Ctx, view: CountsView) -> Node:
    """Elected, recommended, appointed of all guberniya secretaries."""
    parts = [
        Part(ctx.say("manner.elected"), view.elected, "tan"),
        Part(ctx.say("manner.recommended"), view.recommended, "ochre", "diagonal"),
        Part(ctx.say("manner.appointed"), view.appointed, "red", "vertical"),
    ]
    return StackedBar(view.caption, parts)


def _row(row: PostRow) -> TableRow:
    cells = (row.name, row.holder, row.manner, row.since, row.grip, row.squabble)
    return TableRow(row.post, cells, row.order, marker="red" if row.vacant else "")
