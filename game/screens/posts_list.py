"""The list of posts: counts, filters, table."""

from game.page.answers import Choose
from game.page.ctx import Ctx
from game.page.nodes import (
    Label,
    Node,
    Part,
    StackedBar,
    TableColumn,
    TableRow,
    ToggleGroup,
)
from game.screens.rows import sorted_table
from game.viewmodel.posts import CountsView, PostRow, PostsView

COLUMNS = (
    ("post", 3.0, 128, "left"),
    ("holder", 0.6, 100, "left"),
    ("manner", 0.2, 118, "left"),
    ("since", 0.2, 88, "left"),
    ("grip", 0.1, 44, "right"),
    ("squabble", 0.1, 76, "right"),
)
TABLE = "posts-table"


def list_rows(
    ctx: Ctx, view: PostsView, chosen: str, filter_by: Choose, pick: Choose
) -> list[Node]:
    """What stands in the left pane; `chosen` is the post at the right."""
    filters, label = list(view.filters), ctx.say("ui.posts.filter")
    rows: list[Node] = [
        counts_bar(ctx, view.counts),
        ToggleGroup("", filters, view.chosen, filter_by, key="filter", label=label),
    ]
    if view.empty:
        return [*rows, Label(view.empty, "ui", colour="muted")]
    columns = [
        TableColumn(ctx.say(f"ui.posts.column.{name}"), share, least, align)
        for name, share, least, align in COLUMNS
    ]
    lines = [_row(each) for each in view.rows]
    return [*rows, sorted_table(ctx, TABLE, columns, lines, chosen=chosen, on_pick=pick)]


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
