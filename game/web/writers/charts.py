"""Charts and the funnel: a picture with its words, and controls beside it."""

from game.page import nodes
from game.page.nodes.base import Node
from game.page.twins import table_of
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, items, writes


@writes(nodes.LineChart)
def _line_chart(out: Writer, node: nodes.LineChart) -> str:
    return _chart(out, node, drawings.line_chart(node, out.theme))


@writes(nodes.AccountsAxis)
def _accounts(out: Writer, node: nodes.AccountsAxis) -> str:
    return _chart(out, node, drawings.accounts_axis(node, out.theme))


@writes(nodes.DistanceStrip)
def _distance(out: Writer, node: nodes.DistanceStrip) -> str:
    """It stands in a row of a table, and its numbers beside it: no table of its own."""
    picture = drawings.distance_strip(node, out.theme)
    return out.tag(node, "div", picture, kind="chart", aria_label=None)


@writes(nodes.FlowDiagram)
def _flow(out: Writer, node: nodes.FlowDiagram) -> str:
    """It is wider than a phone: small, its letters could not be read."""
    return _chart(out, node, moved(out, drawings.flow_diagram(node, out.theme)))


@writes(nodes.StageChart)
def _stages(out: Writer, node: nodes.StageChart) -> str:
    return _chart(out, node, drawings.stage_chart(node, out.theme))


def _chart(out: Writer, node: Node, picture: str) -> str:
    return out.tag(node, "div", picture, twin(out, node), kind="chart", aria_label=None)


def moved(out: Writer, picture: str) -> str:
    """A box for a wide picture: where a screen is too narrow, a finger or arrows move it aside."""
    named = out.title or None
    return element("div", picture, class_="moved", role="region", tabindex="0", aria_label=named)


def twin(out: Writer, node: Node) -> str:
    """The same numbers as a table, behind a line that opens it."""
    found = node.twin(out.say)
    if found is None:
        return ""
    table = table_of(found, out.twin_key(), node.label)
    named = element("summary", escape(out.say("ui.twin.title")))
    return element("details", named, out.write(table), class_="twin")


@writes(nodes.Funnel)
def _funnel(out: Writer, node: nodes.Funnel) -> str:
    """The picture, a button for each gate, and the way on."""
    gates = [
        element(
            "button",
            escape(f"{each.name}, {each.words}, {each.meter} {each.value}"),
            class_="use",
            **out.choice(node, number, chosen=number == node.chart.current),
        )
        for number, each in enumerate(node.chart.gates)
    ]
    on = ""
    if node.on_activate:
        on = element("button", escape(out.say("ui.web.on")), class_="use enter", **out.post(node))
    words = element("p", escape(f"{node.chart.title}: {node.chart.about}. {node.label}"))
    marks = out.art.picture(drawings.funnel_marks, node.chart, alt=node.label)
    written = drawings.funnel_words(node.chart, out.theme)
    picture = element("div", marks, written, class_="plate")
    parts = (picture, words, items(gates), on, twin(out, node))
    return out.tag(node, "div", *parts, aria_label=None)
