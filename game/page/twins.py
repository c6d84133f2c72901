"""The twin of a chart as nodes; they are imported when there is one to show."""

from game.page import nodes
from game.page.twin import Twin


def table_of(twin: Twin, key: str, label: str) -> "nodes.Table":
    """A twin as a table that is only read."""
    columns = [
        nodes.TableColumn(title, 1, 70, "right" if number else "left", sortable=False)
        for number, title in enumerate(twin.columns)
    ]
    rows = [nodes.TableRow(str(number), cells) for number, cells in enumerate(twin.rows)]
    return nodes.Table(columns, rows, key=key, label=label)
