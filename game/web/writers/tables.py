"""Tables as tables: titles that sort, lines that are picked."""

from game.page import nodes
from game.page.nodes.base import Node
from game.web.html import element, escape
from game.web.writer import Writer, lines, writes

_SORTED = {1: "ascending", -1: "descending"}


@writes(nodes.Table)
def _table(out: Writer, node: nodes.Table) -> str:
    heads, *rows = node.children
    body = element("tbody", out.write(*rows))
    name = None if node.label else out.say("ui.web.table")
    parts = element("thead", out.write(heads)), body
    table = out.tag(node, "table", *parts, kind="t-ui", aria_label=name or node.label)
    # a wide table scrolls by itself, so that the page does not
    return element(
        "div",
        table,
        class_="table-holder",
        tabindex="0",
        role="group",
        aria_label=name or node.label,
    )


@writes(nodes.HeadLine)
def _head_line(out: Writer, node: nodes.HeadLine) -> str:
    return out.tag(node, "tr", out.write(*node.heads))


@writes(nodes.Head)
def _head(out: Writer, node: nodes.Head) -> str:
    title = node.column.title
    arrow = {1: " \u25b2", -1: " \u25bc"}.get(node.way, "")
    shown = escape(title) + (element("span", arrow, aria_hidden="true") if arrow else "")
    inner = element("span", out.say("ui.web.column"), class_="unseen") if not title else shown
    if title and node.focusable:
        inner = out.use(node, shown)
    kind = _side(node.column)
    sort = _SORTED.get(node.way)
    return out.tag(
        node, "th", inner, kind=kind, scope="col", aria_sort=sort, data_key=None, aria_label=None
    )


@writes(nodes.TableLine)
def _line(out: Writer, node: nodes.TableLine) -> str:
    """The first words of a line that can be picked are what is pressed."""
    cells = [_cell(out, node, number, each) for number, each in enumerate(node.children)]
    kind = "chosen" if node.chosen else None
    return out.tag(node, "tr", *cells, class_=kind, data_key=None, aria_label=None)


def _cell(out: Writer, node: nodes.TableLine, number: int, cell: Node) -> str:
    mark = f"m-{node.row.marker}" if number == 0 and node.row.marker else ""
    kind = f"{_side(node.columns[number])} {mark}".strip() or None
    given = node.row.cells[number]
    pressed = number == 0 and node.focusable
    if isinstance(given, str):
        return element("td", out.use(node, escape(given)) if pressed else lines(given), class_=kind)
    press = out.use(node, "\u2192", aria_label=cell.label or node.label) if pressed else ""
    return element("td", out.write(cell), press, class_=kind)


def _side(column: nodes.TableColumn) -> str:
    """The class of a column's side; without one, it is the left."""
    return "" if column.align == "left" else f"to-{column.align}"
