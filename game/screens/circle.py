"""The circle of power: the diagram with today's numbers, and a paragraph for every arrow."""

from game.drawing.charts.flow import FlowArrow, FlowNode
from game.page.ctx import Ctx
from game.page.nodes import (
    Box,
    Column,
    Either,
    FlowDiagram,
    Grid,
    Heading,
    Label,
    LargeText,
    Node,
    Panel,
    Prose,
    StackedBar,
)
from game.screens.rows import leaning
from game.viewmodel.circle import ArrowView, CircleView


def circle_panel(ctx: Ctx, view: CircleView) -> Node:
    """Diagram above, arrows explained under it in two columns."""
    parts = leaning(ctx, view.delegates)
    rows: list[Node] = [
        Heading(view.title),
        Prose(view.text, "ui"),
        Either(LargeText(), _stations(view), _diagram(view)),
        StackedBar("", parts, label=view.arrows[3].text),
        Grid([_arrow(n, each) for n, each in enumerate(view.arrows, 1)], least=300),
    ]
    return Panel(Column(rows, gap=10), key="circle")


def _diagram(view: CircleView) -> Node:
    nodes = [
        FlowNode(each.id, each.name, each.tag, "red" if each.id == "secretariat" else "dark")
        for each in view.nodes
    ]
    arrows = [
        FlowArrow(each.start, each.end, f"{number} {each.verb}", each.strength)
        for number, each in enumerate(view.arrows, 1)
    ]
    return FlowDiagram(nodes, arrows, height=300)


def _stations(view: CircleView) -> Node:
    """The stations under one another: with large text a ring has no room for its words."""
    rows: list[Node] = []
    for node, arrow in zip(view.nodes, view.arrows, strict=True):
        words = Column([Label(node.name, "option"), Label(node.tag, "ui")], gap=0)
        rows += [
            Box(words, pad=(12, 4, 8, 6), ground="sheet", border="rule", accent="red"),
            Label(f"↓ {arrow.verb}", "ui-bold", colour="red_text"),
        ]
    rows.append(Label(view.nodes[0].name, "option"))
    return Column(rows, gap=4)


def _arrow(number: int, view: ArrowView) -> Node:
    words: list[Node] = [Label(f"{number}  {view.title}", "option"), Label(view.text, "ui")]
    return Box(Column(words, gap=1), pad=(12, 2, 4, 4), accent="red", accent_width=4)
