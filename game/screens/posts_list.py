"""The list of posts: counts, filters, table."""

from game.page.answers import OnChoose
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
from game.viewmodel.posts import PostsView
from game.viewmodel.shared import Figure, Group, Row

COLUMNS = (
    ("post", 0.6, 167, "left"),
    ("holder", 0.3, 157, "left"),
    ("manner", 0.05, 120, "left"),
    ("since", 0.15, 81, "left"),
    ("squabble", 0.1, 72, "right"),
)
TABLE = "posts-table"


def list_rows(
    ctx: Ctx, view: PostsView, chosen: str, filter_by: OnChoose, pick: OnChoose
) -> list[Node]:
    """What stands in the left pane; `chosen` is the post at the right."""
    filters, label = list(view.filters), ctx.say("ui.posts.filter")
    rows: list[Node] = [
        counts_bar(view.counts),
        ToggleGroup("", filters, view.chosen, filter_by, key="filter", label=label),
    ]
    if view.empty:
        return [*rows, Label(view.empty, "ui", colour="muted")]
    # offices have no squabbles, and who reads no reports hears of none
    kept = COLUMNS if any(each.cells[-1] for each in view.rows) else COLUMNS[:-1]
    columns = [
        TableColumn(ctx.say(f"ui.posts.column.{name}"), share, least, align)
        for name, share, least, align in kept
    ]
    lines = [_row(each, len(kept)) for each in view.rows]
    return [*rows, sorted_table(ctx, TABLE, columns, lines, chosen=chosen, on_pick=pick)]


def counts_bar(view: Group[Figure]) -> Node:
    """Elected, recommended, appointed of all guberniya secretaries."""
    elected, recommended, appointed = ((each.name, each.value) for each in view.lines)
    parts = [
        Part(*elected, "tan"),
        Part(*recommended, "ochre", "diagonal"),
        Part(*appointed, "red", "vertical"),
    ]
    return StackedBar(view.title, parts)


def _row(row: Row, columns: int) -> TableRow:
    marker = "red" if row.marked else ""
    return TableRow(row.id, row.cells[:columns], row.order[:columns], marker=marker)
